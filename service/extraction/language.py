"""Whether a text is English: by the share of its commonest words."""

from __future__ import annotations

import re
import string

_COMMON = frozenset("the of and to in a is that for on with as was at by from it has be are an".split())
_COMMONEST = (" the ", " of ", " and ", " to ", " in ", " a ")
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = string.ascii_letters.encode()
_SAMPLE = 4000
_ENOUGH = 8


def looks_english(text: str) -> bool:
    """False where of the first words fewer than one in fourteen is a common English one."""
    sample = text[:_SAMPLE]
    # No more words than there are other characters, and at least the common ones between blanks.
    most = 1 + len(sample.encode("utf-8", "surrogatepass").translate(None, _LETTERS))
    if sum(map(sample.count, _COMMONEST)) * 14 >= most:
        return True
    if sum(map(_COMMON.__contains__, sample.lower().split())) * 14 >= most:
        return True
    found = _WORD.findall(sample)
    if len(found) < _ENOUGH:
        return True
    return sum(word.lower() in _COMMON for word in found) * 14 >= len(found)
