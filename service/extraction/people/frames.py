"""The phrase around a name: the office and the country told in it, before the name and after."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from service.extraction.gazetteer import Hit
from service.extraction.people.apposition import apposition
from service.extraction.people.known import Known
from service.extraction.people.offices import bare_role, country_in
from service.extraction.people.segments import Segment
from service.extraction.people.words import GAP, PORTFOLIOS, TITLE_TAIL

SAME_ROLE = "counterpart"
"""The office of the one whose counterpart is named."""
_OF = re.compile(r" (?:of|for|to) (?:the )?")
_TITLE_OF = re.compile(r",? (?:the )?|,? (?:His|Her) (?:\w+ ){1,2}|,? (?:[A-Z]\w+ )?")
_COUNTERPART = re.compile(
    r"(?<!\w)(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|the) (?:new "
    r"|then )?(?P<place>[A-Z][\w. -]{1,24}?)(?:'s)? (?:counterpart|opposite number),? \Z"
)
_COUNTERPART_ENDS = ("counterpart ", "counterpart, ", "opposite number ", "opposite number, ")
_HEAD_OF = re.compile(
    r"(?<!\w)(?P<role>(?:head|chief|chair(?:man|woman)?|director|leader|speaker|commander"
    r"|deputy head)) of (?:the )?(?P<whose>[A-Z][^,;:]{3,60}), \Z"
)


class Frame(NamedTuple):
    """The phrase's extent, the office and country told in it, and whether anything titles the name."""

    start: int
    end: int
    role: str | None
    country: str | None
    titled: bool


def may_be_titled(folded: str, start: int, known: Known) -> bool:
    """Asked first, since it is cheap: can what stands before `start` title a name?"""
    ends = known.ends
    return (
        start - 1 in ends
        or folded[start - 20 : start - 1].rpartition(" ")[2] in PORTFOLIOS
        or start - 2 in ends
        or start - 3 in ends
        or folded.startswith(", ", start - 2)
        or folded.endswith(_COUNTERPART_ENDS, 0, start)
    )


def frame_of(folded: str, segment: Segment, known: Known, floors: list[int]) -> Frame:
    start, role, country, titled = _left_of(folded, segment, known, floors)
    end, country = _right_place(folded, segment.end, country, known)
    if role in _BY_BIRTH:
        end, office, country = apposition(folded, end, None, country, known)
        role = office or role
    else:
        end, role, country = apposition(folded, end, role, country, known)
    return Frame(start, end, role, country, titled)


_BY_BIRTH = frozenset({"prince", "princess"})
"""What an office told after the name goes before."""


def _floor(floors: list[int], at: int) -> int:
    """Where the sentence around `at` begins: no title is read from the one before."""
    index = bisect_right(floors, at) - 1
    return floors[index] if index >= 0 else 0


def _left_of(  # noqa: C901 - one pass from right to left over a phrase of many shapes
    folded: str, segment: Segment, known: Known, floors: list[int]
) -> tuple[int, str | None, str | None, bool]:
    """Title and country before a name: "Canada's new Prime Minister", "President of Ukraine", "Mr"."""
    at = segment.start
    start, role, country, titled = at, None, None, False
    if not may_be_titled(folded, at, known):
        return start, role, country, titled
    floor = _floor(floors, at)
    implied: str | None = None
    index = known.before(start)
    while index >= 0:
        hit = known.hits[index]
        if start - hit.end > 60 or hit.start < floor or hit.end > start:
            break
        index -= 1
        gap = folded[hit.end : start]
        title, place = hit.title, hit.place
        if (
            not titled
            and (title is None or gap.strip(" ,"))
            and (long := _long_title(folded, start, floor, index + 1, known))
        ):
            index, hit = long
            index -= 1
            title, place, gap = hit.title, None, ""
        of_title = _title_before(folded, hit, index, known) if place is not None and country is None else None
        if title is not None and not titled and _bare_leader(folded, hit, index, known):
            break
        if title is not None and (not gap.strip(" ,") if not titled else GAP.fullmatch(gap)):
            if "," in gap and not titled and (title.detail == "honorific" or _goes_on(folded, segment)):
                break
            text = folded[hit.start : hit.end]
            implied = implied or country_in(text, title.value)
            role = role or bare_role(text, title.value) or None
            titled, start = True, hit.start
        elif place is not None and of_title is not None and _TITLE_OF.fullmatch(gap):
            entry = of_title.title
            country, role = place.value, (entry.value if entry else None) or role
            titled, start = True, of_title.start
            index -= 1
        elif (
            place is not None and titled and place.kind == "country" and folded.endswith(" of ", 0, hit.start)
        ):
            break  # "… of Japan President Ruiz": the country is another's
        elif place is not None and titled and country is None and GAP.fullmatch(gap):
            if place.kind != "demonym" and gap.lstrip().startswith("and "):
                break  # "the United Nations and Mr. Ruiz": a body beside him, not his
            country, start = place.value, hit.start
        elif place is not None and not titled and gap == "'s ":
            return start, None, place.value, True
        elif hit.kind in {"party", "region", "organisation"} and titled and GAP.fullmatch(gap):
            start = hit.start
            if hit.entry.country not in {"", "*"}:
                country = country or hit.entry.country
        else:
            break
    if not titled:
        return _described(folded, at, floor, known) or (start, role, country or implied, titled)
    if (
        role == "president"
        and country is None
        and folded.endswith(("Commission ", "Council "), max(0, start - 11), start)
    ):
        return folded.rfind("Co", 0, start), "european commission president", "EU", True
    return start, role, country or implied, titled


def _goes_on(folded: str, segment: Segment) -> bool:
    """ "after his call with the president, Ruiz said": a surname that no comma closes is no apposition."""
    return len(segment.tokens) == 1 and folded[segment.end : segment.end + 1] == " "


def _long_title(folded: str, start: int, floor: int, index: int, known: Known) -> tuple[int, Hit] | None:
    """The title whose tail ends before the name: "Minister for Europe and Foreign Affairs Anna Roux"."""
    for back in range(index, max(-1, index - 5), -1):
        hit = known.hits[back]
        if hit.start < floor or start - hit.end > _LONG:
            return None
        if hit.title is not None:
            tail = TITLE_TAIL.fullmatch(folded, hit.end, start - 1)
            last = folded[start - 30 : start].rstrip(" ").rpartition(" ")[2] if tail else ""
            return (back, hit) if last in PORTFOLIOS else None
    return None


_LONG = 90


def _bare_leader(folded: str, hit: Hit, index: int, known: Known) -> bool:
    """ "the fifth leader Ruiz met": no title, where no country, party or body stands before it."""
    if folded[hit.start : hit.end] != "leader":
        return False
    before = known.hits[index] if index >= 0 else None
    led = before is not None and hit.start - before.end < 60 and GAP.fullmatch(folded, before.end, hit.start)
    return not led and not folded.endswith(_LED, 0, hit.start)


_LED = (
    "rebel ",
    "separatist ",
    "military ",
    "junta ",
    "coup ",
    "spiritual ",
    "civilian ",
    "de facto ",
    "supreme ",
)


def _described(folded: str, at: int, floor: int, known: Known) -> tuple[int, str, str, bool] | None:
    """ "his French counterpart, X"; "head of the European Commission, X"."""
    if folded.endswith(_COUNTERPART_ENDS, 0, at):
        counterpart = _COUNTERPART.search(folded, max(0, at - 60), at)
        hit = known.at(counterpart.start("place")) if counterpart else None
        if counterpart and hit is not None and hit.place is not None:
            return counterpart.start(), SAME_ROLE, hit.place.value, True
    if folded.startswith(", ", at - 2):
        head = _HEAD_OF.search(folded, max(floor, at - 90), at)
        hit = known.at(head.start("whose")) if head else None
        if head and hit is not None and hit.place is not None:
            return head.start(), head["role"].lower(), hit.place.value, True
    return None


def _title_before(folded: str, hit: Hit, index: int, known: Known) -> Hit | None:
    """The title in "President of Ukraine", where `hit` is the country; `index` is of the name before it."""
    before = known.hits[index] if index >= 0 else None
    if before is not None and before.title and _OF.fullmatch(folded, before.end, hit.start):
        return before
    return None


_SUFFIX_OF = re.compile(r" (?:of|from) (?:the )?")


def _right_place(folded: str, end: int, country: str | None, known: Known) -> tuple[int, str | None]:
    """ "Prime Minister Rao of India"."""
    if country is None and folded.startswith((" of ", " from "), end):
        match = _SUFFIX_OF.match(folded, end)
        hit = known.at(match.end()) if match else None
        if hit and hit.place and hit.place.kind in {"country", "bloc"}:
            return hit.end, hit.place.value
    return end, country
