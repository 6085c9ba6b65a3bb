"""The phrase around a name: the office and the country told in it, before the name and after."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from service.extraction.gazetteer import Hit
from service.extraction.people.known import Known
from service.extraction.people.offices import bare_role, country_in
from service.extraction.people.segments import Segment
from service.extraction.people.words import GAP, MODIFIER

SAME_ROLE = "counterpart"
"""The office of the one whose counterpart is named."""
_OF = re.compile(r" (?:of|for|to) (?:the )?")
_TITLE_OF = re.compile(r",? (?:the )?|,? (?:His|Her) (?:\w+ ){1,2}|,? (?:[A-Z]\w+ )?")
_COUNTERPART = re.compile(
    r"(?<!\w)(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|the) (?:new "
    r"|then )?(?P<place>[A-Z][\w. -]{2,24}?)(?:'s)? (?:counterpart|opposite number),? \Z"
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
        or start - 2 in ends
        or start - 3 in ends
        or folded.startswith(", ", start - 2)
        or folded.endswith(_COUNTERPART_ENDS, 0, start)
    )


def frame_of(folded: str, segment: Segment, known: Known, floors: list[int]) -> Frame:
    start, role, country, titled = _left_of(folded, segment.start, known, floors)
    end, country = _right_place(folded, segment.end, country, known)
    end, role, country = apposition(folded, end, role, country, known)
    return Frame(start, end, role, country, titled)


def _floor(floors: list[int], at: int) -> int:
    """Where the sentence around `at` begins: no title is read from the one before."""
    index = bisect_right(floors, at) - 1
    return floors[index] if index >= 0 else 0


def _left_of(  # noqa: C901 - one pass from right to left over a phrase of many shapes
    folded: str, at: int, known: Known, floors: list[int]
) -> tuple[int, str | None, str | None, bool]:
    """Title and country before a name: "Canada's new Prime Minister", "President of Ukraine", "Mr"."""
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
        of_title = _title_before(folded, hit, index, known) if place is not None and country is None else None
        if title is not None and (not gap.strip(" ,") if not titled else GAP.fullmatch(gap)):
            if "," in gap and not titled and title.detail == "honorific":
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
            break  # "… of Japan President Biden": the country is another's
        elif place is not None and titled and country is None and GAP.fullmatch(gap):
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
    """ "Prime Minister Modi of India"."""
    if country is None and folded.startswith((" of ", " from "), end):
        match = _SUFFIX_OF.match(folded, end)
        hit = known.at(match.end()) if match else None
        if hit and hit.place and hit.place.kind in {"country", "bloc"}:
            return hit.end, hit.place.value
    return end, country


_AGE = re.compile(r",? (?:\(\d\d\)|\d\d(?=,)),?")
_APPOSITION = re.compile(r"(?: \([^()]{1,30}\))?, ")
_APPOSITION_LEAD = re.compile(
    rf"(?:(?:the|a|an|who is|who was|who has been|his|her|its|their|now|once) )?(?:{MODIFIER} )*", re.I
)
_NAMED_NEXT = re.compile(r" (?!of |for )[A-Z]")
"""A name after the title: "Sisi, Jordan's King Abdullah" are two people."""
_TAIL = re.compile(r"(?: of [^,;.]{2,60})?(?=[,;.])")


def apposition(
    folded: str, end: int, role: str | None, country: str | None, known: Known
) -> tuple[int, str | None, str | None]:
    """ "…, the Canadian prime minister," and ", president of Chile,": office and country after a name."""
    if not folded.startswith((", ", " ("), end):
        return end, role, country
    age = _AGE.match(folded, end)
    after = age.end() - 1 if age and folded[age.end() - 1] == "," else (age.end() if age else end)
    lead = _APPOSITION.match(folded, after)
    if not lead:
        return end, role, country
    words_before = _APPOSITION_LEAD.match(folded, lead.end())
    hit = known.at(words_before.end() if words_before else lead.end())
    if hit is None:
        return end, role, country
    if hit.place or hit.kind in {"party", "region"}:
        gap = GAP.match(folded, hit.end)
        following = known.at(gap.end()) if gap else None
        code = hit.place.value if hit.place else hit.entry.country
        if following and following.title and code and not _NAMED_NEXT.match(folded, following.end):
            own = code if code != "*" else None
            return _close(folded, following.end, end), role or _role(following), country or own
        return end, role, country
    if hit.title and _role(hit):
        of = _OF.match(folded, hit.end)
        of_hit = known.at(of.end()) if of else None
        if of_hit and of_hit.place:
            return _close(folded, of_hit.end, end), role or _role(hit), country or of_hit.place.value
        tail = _TAIL.match(folded, hit.end)
        if tail:
            return _close(folded, tail.end(), end), role or _role(hit), country
    return end, role, country


def _role(hit: Hit) -> str | None:
    return (hit.title.value or None) if hit.title else None


def _close(folded: str, end: int, default: int) -> int:
    """An apposition belongs to the phrase where a comma closes it."""
    return end + 1 if folded[end : end + 1] == "," else default
