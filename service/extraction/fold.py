"""One form for quotes, dashes, digits and spaces, character for character, so that no offset moves."""

from __future__ import annotations

import unicodedata

MENTION_LETTERS = range(0xE000, 0xE020)
"""Private-use letters that the mask writes; a text's own are folded away, lest they pose as mentions."""

_CONTROLS = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f"
_TABLE: dict[str, str] = {
    **dict.fromkeys(_CONTROLS, " "),
    "`": "'",
    **dict.fromkeys("‘’‚‛ʼ′´", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–−", "-"),
    "―": "—",
    **dict.fromkeys("\x85\u2028\u2029\ufeff", " "),
    **dict.fromkeys(map(chr, (0xA0, 0x1680, *range(0x2000, 0x200C), 0x202F, 0x205F, 0x2060, 0x3000)), " "),
    **dict.fromkeys(map(chr, MENTION_LETTERS), "?"),
}
_ASCII = tuple((odd, plain) for odd, plain in _TABLE.items() if odd.isascii())
_ODD = frozenset(odd for odd in _TABLE if not odd.isascii())
_HALVES = ("\ud800", "\udfff")
"""First and last of the halves of a surrogate pair, which alone are no text: nothing can encode them."""
_FEW = 8


def fold(text: str) -> str:
    """`text` with curly quotes, odd dashes, other scripts' digits and every kind of white space made
    plain, and half surrogate pairs told to be no text; same length."""
    for odd, plain in _ASCII:
        text = text.replace(odd, plain)
    if text.isascii():
        return text
    plain_of = {odd: _plain(odd) for odd in set(text) if not odd.isascii() and _is_odd(odd)}
    if len(plain_of) > _FEW:
        return text.translate({ord(odd): plain for odd, plain in plain_of.items()})
    for odd, plain in plain_of.items():
        text = text.replace(odd, plain)
    return text


def _is_odd(one: str) -> bool:
    return one in _ODD or one.isdecimal() or _HALVES[0] <= one <= _HALVES[1]


def _plain(one: str) -> str:
    if one.isdecimal():
        return str(unicodedata.decimal(one))
    return _TABLE.get(one, "\ufffd")


def lowered(text: str) -> str:
    """`text` in lower case, no longer and no shorter than it was; all letters that a pattern without
    case takes for an "i" or an "s" are one."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
    return low if low.isascii() else low.replace("İ", "i").replace("ı", "i").replace("ſ", "s")
