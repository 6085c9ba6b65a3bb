"""Sentences as spans, by one pass over the text's possible ends."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple


class Sentence(NamedTuple):
    start: int
    end: int
    paragraph: int


_sentence = partial(tuple.__new__, Sentence)

ABBREVIATIONS = frozenset(
    "mr mrs ms messrs dr prof rev hon st sr jr gen col lt maj capt cmdr adm sgt sen sens rep reps gov "
    "pres sec min amb atty dep dist no nos vs cf al inc corp ltd co bros dept est fig art jan feb mar apr "
    "jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo "
    "conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt "
    "wash wis wyo ont que alta pct dlrs mln bln approx ft mt u.s u.k u.n e.u u.s.s.r u.a.e d.c n.y n.j n.c "
    "n.d n.h n.m s.c s.d r.i w.va i.e e.g h.e h.r.h h.m a.m p.m ph.d".split()
)
OPENERS = frozenset(
    "The This That These Those He She It They We I You But And In On At For As If When While After Before "
    "His Her Their Our Its There A An To With".split()
)
_END = re.compile(
    r"""\n[ \t\r]*\n\s*                                  # a blank line
      | \n(?=[ \t]*(?:[-*•·▪‣]|\d{1,2}[.)]|\([a-z0-9]{1,4}\))[ \t])   # an item of a list
      | (?P<stop>[.!?…][.!?]*(?P<close>["'”’)\]]{0,3})) (?=\s)
      | (?P<line>\n)""",
    re.X,
)
_MARK = re.compile(r"[\n.!?…]")
"""What an end begins with: asked first, since it is cheap."""
_BEFORE_LAST = re.compile(r".*[\s\"'“”‘’(\[]", re.S)
_LONGEST_WORD = 12
_OPEN_ENDED = frozenset(
    "the a an of with and or to for in by from on at as that his her its their President Minister Secretary "
    "Chancellor Premier King Queen Prince Mr Mr. Mrs Mrs. Ms Ms. Sheikh Senator Governor".split()
)
"""No sentence ends with these: the next line goes on."""
_WRAP = range(40, 101)
"""A line of this length without a full stop may go on in the next line: wrapped text."""


def find_sentences(text: str) -> list[Sentence]:
    """The sentences of `text` in order, without the white space between them."""
    sentences: list[Sentence] = []
    start, paragraph, done = 0, 0, 0
    for mark in _MARK.finditer(text):
        match = _END.match(text, mark.start()) if mark.start() >= done else None
        if match is None:
            continue
        done = match.end()
        if match["line"]:
            if _goes_on(text, match.start()):
                continue
        elif match["stop"] and not _ends_sentence(text, match):
            continue
        end = match.end() if match["stop"] else match.start()
        _add(sentences, text, start, end, paragraph)
        start = match.end()
        if not match["stop"]:
            paragraph += 1
    _add(sentences, text, start, len(text), paragraph)
    return sentences


def _add(sentences: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    body = text[start:end].rstrip()
    right = start + len(body)
    left = right - len(body.lstrip())
    if right > left:
        sentences.append(_sentence((left, right, paragraph)))


def _goes_on(text: str, at: int) -> bool:
    """Whether the line that ends at `at` is only wrapped there."""
    start = text.rfind("\n", max(0, at - _WRAP.stop - 20), at) + 1 or max(0, at - _WRAP.stop - 20)
    line = text[start:at].rstrip()
    end = text.find("\n", at + 1, at + _WRAP.stop + 20)
    following = text[at + 1 : end if end >= 0 else at + _WRAP.stop + 20].strip()
    if not line or not following or line[-1] in ".!?:;":
        return False
    if following[0].islower() or line[-1] == ",":
        return True
    if line.rpartition(" ")[2] in _OPEN_ENDED:
        return True
    return len(line) in _WRAP and len(following) < _WRAP.stop


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    following = text[match.end() : match.end() + 40].lstrip()
    if not following:
        return True
    head = following[0]
    if head.islower():
        return False
    if match["stop"][0] != ".":
        return True
    first = max(0, match.start() - _LONGEST_WORD)
    before = _BEFORE_LAST.match(text, first, match.start())
    last = text[before.end() if before else first : match.start()].lower()
    if match["close"]:
        return True
    if last in ABBREVIATIONS or (len(last) == 1 and last.isalpha() and last != "i"):
        opener = following.split(None, 1)[0].strip("\"'“‘(")
        return ("." in last and opener in OPENERS) or (
            last in {"inc", "corp", "ltd", "co"} and opener in OPENERS
        )
    return True
