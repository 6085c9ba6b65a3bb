# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes of students, clubs and companies: read as votes, so that what is told of them goes nowhere else."""

from __future__ import annotations

import re

_BODIES = (
    r"(?:students?'?(?:s'?)? (?:union|government|council|body|association|senate|guild|representative council)|students?|(?<!european )(?<!african )(?<!soviet )(?<!democratic )(?<!social )(?<!national )(?:trade |labou?r |teachers' |workers' )?union|"
    r"(?:(?:golf|football|cricket|tennis|rugby|sports|rotary|country|book|athletic|sailing|rowing|yacht|bowls|kennel|social) )?club|(?<!national )(?:bar|alumni|players'?|homeowners'?|residents'|parents'|teachers'|medical|trade|football|cricket) association|"
    r"(?:football|cricket|athletics|tennis|boxing|swimming|cycling|basketball) (?:federation|association|board|union)|company|shareholders?'?|stockholders?'?|board of directors|(?:company|corporate) board|guild|fraternity|sorority|faculty|alumni|diocese|synod|fifa|uefa|class president|prefects?)"
)
_NAMED = re.compile(
    r"student|union|club|association|federation|board|company|holder|guild|fraternity|sorority|faculty|alumni|diocese|synod|fifa|uefa|prefect|class president"
)
"""What each of them has: asked first, since it is cheap."""
_BEHIND_LEAD = re.compile(rf"{_NAMED.pattern}|officers|members|office-?bearers|directors|trustees")
_BEFORE = re.compile(
    rf"\b{_BODIES}(?:'s?)?,? (?:\(\w+\) )?(?:(?:has|have|had|will|to|its|their|the|a|annual|new|officer|executive|leadership|presidential|committee|sabbatical|spring|general|'?big|\"big|held|hold|holds|holding) ){{0,5}}$"
)
_BEHIND = re.compile(
    rf" (?:to|for|of|at|in|by) (?:the |its |their |a )?(?:[\w'-]+ ){{0,2}}?(?:{_BODIES}|(?:club |union |committee |board |new )?(?:officers|committee members|board members|office-?bearers|directors|trustees))(?![\w-])|[^.;]{{0,60}} \d[\d.]*% of students"
)
_DEED = re.compile(
    rf"\b(?:{_BODIES}|[\w-]+(?: [\w-]+)? (?:confederation|federation)|members of (?:the |its )?(?:board|club|union)|jurors?|cardinals)(?: (?:has|have|on|in|at|of|the|its|[\ue000-\ue00a]+|today))* $"
)
_LEFT = 90


def private_deed(low: str, first: int, start: int) -> bool:
    """Whether who elects before `start` is such a body: "Shareholders elected three directors"."""
    return bool(_DEED.search(low, max(first, start - _LEFT), start))


def private(low: str, first: int, start: int, end: int, last: int) -> bool:
    """Whether the vote at `start:end` is that of a body which is no public one."""
    left, right = max(first, start - _LEFT), min(last, end + 90)
    return bool(
        _NAMED.search(low, left, start)
        and _BEFORE.search(low, left, start)
        or _BEHIND_LEAD.search(low, end, right)
        and _BEHIND.match(low, end, right)
    )
