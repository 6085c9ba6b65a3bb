"""People told by their office alone: "the Canadian prime minister", "the leaders of Jordan and
Qatar", "the president", "his Chinese counterpart"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from service.extraction.people.actors import Actor, Mention, People
from service.extraction.people.in_turn import in_turn, titled_in_turn
from service.extraction.people.known import Known
from service.extraction.people.offices import country_in
from service.extraction.people.roster import Recent, Roster
from service.extraction.people.words import GAP

_OF = re.compile(r",? (?:of|from) (?:the )?")
_AND = re.compile(r"(?:,? and |, | as well as )(?:the )?")
_DETERMINER = re.compile(
    r"(?:\b[Tt]he|\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Ii]ts|\b[Aa]n?|\b[Aa]nother|\b[Oo]ur) (?:\w+ ){0,2}$"
)
_SINGULARS = (
    "head of state|head of government|leader|president|premier|chancellor|prime minister|foreign minister|"
    "defence minister|defense minister|finance minister|counterpart|monarch|king|emir|opposition member|"
    "opposition leader"
).split("|")
_PLURALS = {
    **{word.replace("head", "heads") if " of " in word else word + "s": word for word in _SINGULARS},
}
_BODIES = frozenset(word for word in _PLURALS if not word.startswith("opposition"))
_BODY_ENDS = ("ministers", "presidents", "officials", "leaders", "ambassadors", "governors")
_COUNTERPART = "counterpart"


def find_descriptions(folded: str, known: Known, people: People) -> People:
    """`people` with those added whom the text tells by office and country only."""
    taken = [(one.start, one.end) for one in people.mentions]
    roster = Roster(people.actors)
    recent = Recent()
    mentions: list[Mention] = list(people.mentions)
    upcoming = 0
    for start, end, role in _offices(folded, known):
        plural = _is_plural(folded, start, end)
        if _inside(taken, start):
            if plural:
                titled_in_turn(folded, end, people.mentions, _codes_before(folded, start, known)[1], role)
            continue
        found = _describe(folded, start, end, role, known)
        if found is None or plural and len(found[2]) == 1:
            continue
        first, last, codes, definite = found
        while upcoming < len(people.mentions) and people.mentions[upcoming].start < first:
            recent.add(people.mentions[upcoming].actors)
            upcoming += 1
        ahead = people.mentions[upcoming] if upcoming < len(people.mentions) else None
        if role == _COUNTERPART and ahead is not None and _APPOSED.fullmatch(folded, last, ahead.start):
            _take_in(mentions, upcoming, first, codes)
            continue
        if role == _COUNTERPART:
            role = recent.role(_COUNTERPART) or role
        beside = _beside(folded, people.mentions, upcoming, first)
        named = in_turn(folded, first, last, people.mentions, upcoming, codes, role) or tuple(
            roster.holder(recent, role, code, definite, beside) for code in codes
        )
        if codes == [None] and ahead is not None and ahead.actor in named and _told_anew(folded, last, ahead):
            named = (Actor(None, role, None),)
        mentions.append(Mention(first, last, start, end, named))
        recent.add(named)
        roster.add(named)
    mentions.sort(key=lambda one: one.start)
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
        elif mention.name_start >= kept[-1].end:
            kept.append(mention._replace(start=kept[-1].end))
    return People(kept, roster.actors)


def _beside(folded: str, mentions: list[Mention], upcoming: int, first: int) -> frozenset[int]:
    """Who is named in the same sentence: "X met the French president" tells of two people."""
    around = mentions[max(0, upcoming - _NEAR) : upcoming + _NEAR]
    since, until = folded.rfind(". ", max(0, first - _LONG), first), folded.find(". ", first, first + _LONG)
    return frozenset(
        id(actor)
        for one in around
        if one.start > since and (until < 0 or one.start < until)
        for actor in one.actors
    )


_NEAR, _LONG = 4, 300


_APPOSED = re.compile(r",? ")


def _take_in(mentions: list[Mention], at: int, first: int, codes: list[str | None]) -> None:
    """ "His Chilean counterpart, Foreign Minister Ana Ruiz" is one phrase, and tells her country."""
    ahead = mentions[at] = mentions[at]._replace(start=first)
    ahead.actor.country = ahead.actor.country or codes[0]


_TOLD_ANEW = re.compile(r" (?!who\b|is\b|was\b)[a-z][^.;:,\"()]{0,60} ")


def _told_anew(folded: str, end: int, ahead: Mention) -> bool:
    """ "The president called Mexican President Ana Ruiz": who is told by office and country after a bare
    office is somebody else."""
    titled = ahead.name_start - ahead.start > 4
    return titled and _TOLD_ANEW.fullmatch(folded, end, ahead.start) is not None


@cache
def _words() -> tuple[AhoCorasick, list[str]]:
    """Offices in the small letters and capitals of running text, and the role that each gives."""
    roles = {word: word for word in _SINGULARS} | _PLURALS
    forms = {
        form: role
        for word, role in roles.items()
        for form in (word, word.capitalize(), word.title().replace(" Of ", " of "))
    }
    return AhoCorasick(list(forms), matchkind=MatchKind.LeftmostLongest), list(forms.values())


def _offices(folded: str, known: Known) -> list[tuple[int, int, str]]:
    """Where an office is named, and the role that it gives."""
    found = {
        hit.start: (hit.start, hit.end, title.value)
        for hit in known.hits
        if (title := hit.title) is not None and title.value and title.detail != "honorific"
    }
    for start, end, role in _plain_offices(folded):
        if start not in found:
            found[start] = (start, end, role)
    return sorted(found.values())


def _plain_offices(folded: str) -> Iterator[tuple[int, int, str]]:
    automaton, roles = _words()
    for index, start, end in automaton.find_matches_as_indexes(folded):
        if _is_word(folded[start - 1 : start]) or _is_word(folded[end : end + 1]):
            continue
        yield start, end, roles[index]


def _is_word(one: str) -> bool:
    return one.isalnum() or one == "_"


def _is_plural(folded: str, start: int, end: int) -> bool:
    """ "EU leaders", "the foreign ministers": a body, no single person."""
    word = folded[start:end].lower()
    return word in _BODIES or word.endswith(_BODY_ENDS)


def _inside(taken: list[tuple[int, int]], at: int) -> bool:
    index = bisect_left(taken, (at + 1, 0)) - 1
    return index >= 0 and taken[index][1] > at


def _describe(
    folded: str, start: int, end: int, role: str, known: Known
) -> tuple[int, int, list[str | None], bool] | None:
    """The phrase's extent, the countries told in it, and whether it points at somebody known."""
    last = end
    first, codes = _codes_before(folded, start, known)
    if not codes and (of := _OF.match(folded, end)):
        last, codes = _whose(folded, of.end(), end, known)
    determiner = (
        _DETERMINER.search(folded, max(0, first - 40), first) if folded[first - 1 : first] == " " else None
    )
    definite = determiner is not None and determiner.group().lower().startswith("the")
    if determiner:
        first = determiner.start()
    if not codes:
        if not definite:
            return None
        codes = [country_in(folded[start:end], role)]
    return first, last, codes, definite


def _codes_before(folded: str, start: int, known: Known) -> tuple[int, list[str | None]]:
    """The countries strung together before an office, and where they begin."""
    first = start
    codes: list[str | None] = []
    index = known.before(start)
    while index >= 0:
        hit = known.hits[index]
        if (
            hit.place is None
            or hit.end > first
            or first - hit.end >= 40
            or not (_AND if codes else GAP).fullmatch(folded, hit.end, first)
        ):
            break
        codes.insert(0, hit.place.value)
        first = hit.start
        index -= 1
    return first, codes


def _whose(folded: str, at: int, end: int, known: Known) -> tuple[int, list[str | None]]:
    """The countries strung together after "of", and where they end."""
    codes: list[str | None] = []
    while (hit := known.at(at)) is not None and hit.place is not None:
        codes.append(hit.place.value)
        end = hit.end
        more = _AND.match(folded, end)
        if more is None:
            break
        at = more.end()
    return end, codes
