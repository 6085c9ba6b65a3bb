"""People told by their office alone: "the Canadian prime minister", "the leaders of Jordan and
Qatar", "the president", "his Chinese counterpart"."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice

from service.extraction.gazetteer import Hit
from service.extraction.offices import country_in
from service.extraction.people import _GAP, Actor, Mention, People, place_of

_OF = re.compile(r",? (?:of|from) (?:the )?")
_AND = re.compile(r"(?:,? and |, | as well as )(?:the )?")
_DETERMINER = re.compile(
    r"(?:\b[Tt]he|\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Ii]ts|\b[Aa]n?|\b[Aa]nother|\b[Oo]ur) (?:\w+ ){0,2}$"
)
_GROUP = re.compile(
    r"(?<!\w)(?:[Hh]eads? of (?:state|government)|[Ll]eaders?|[Pp]residents?|[Pp]remiers?|[Cc]hancellors?"
    r"|[Pp]rime [Mm]inisters?|"
    r"[Ff]oreign [Mm]inisters?|[Dd]efen[cs]e [Mm]inisters?|[Ff]inance [Mm]inisters?|[Cc]ounterparts?"
    r"|[Mm]onarchs?|[Kk]ings?|[Ee]mirs?|"
    r"[Oo]pposition (?:member|leader)s?)(?!\w)"
)
_PLURALS = {
    "leaders",
    "presidents",
    "premiers",
    "chancellors",
    "prime ministers",
    "foreign ministers",
    "counterparts",
    "defence ministers",
    "defense ministers",
    "finance ministers",
    "heads of state",
    "heads of government",
    "monarchs",
    "kings",
    "emirs",
}


def find_descriptions(folded: str, hits: list[Hit], people: People, home: str | None) -> People:
    """`people` with those added whom the text tells by office and country only."""
    taken = sorted((one.start, one.end) for one in people.mentions)
    actors = list(people.actors)
    listed = {id(actor) for actor in actors}
    mentions = list(people.mentions)
    starts = [hit.start for hit in hits]
    recent = _Recent()
    upcoming = 0
    for start, end, role in _offices(folded, hits):
        if _inside(taken, start):
            continue
        found = _describe(folded, start, end, role, hits, starts)
        if found is None:
            continue
        first, last, codes, definite = found
        if len(codes) == 1 and _is_plural(folded, start, end):
            continue
        while upcoming < len(people.mentions) and people.mentions[upcoming].start < first:
            recent.add(people.mentions[upcoming].actors)
            upcoming += 1
        if role == _COUNTERPART:
            role = recent.role() or role
        named = tuple(_resolve(actors, recent, role, code, definite) for code in codes)
        mentions.append(Mention(first, last, start, end, named))
        recent.add(named)
        for actor in named:
            if id(actor) not in listed:
                listed.add(id(actor))
                actors.append(actor)
    mentions.sort(key=lambda one: one.start)
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
        elif mention.name_start >= kept[-1].end:
            kept.append(mention._replace(start=kept[-1].end))
    return People(kept, actors)


def _offices(folded: str, hits: list[Hit]) -> list[tuple[int, int, str]]:
    """Where an office is named, and the role that it gives."""
    found = [
        (hit.start, hit.end, title.value)
        for hit in hits
        if (title := hit.of("title")) and title.value and title.detail != "honorific"
    ]
    known = {start for start, _, _ in found}
    for match in _GROUP.finditer(folded):
        if match.start() not in known and not any(s <= match.start() < e for s, e, _ in found[:0]):
            role = match.group().lower()
            found.append((match.start(), match.end(), _singular(role)))
    return sorted(found)


_COUNTERPART = "counterpart"


def _is_plural(folded: str, start: int, end: int) -> bool:
    """ "EU leaders", "the foreign ministers": a body, no single person."""
    word = folded[start:end].lower()
    return word in _PLURALS or word.endswith(
        ("ministers", "presidents", "officials", "leaders", "ambassadors", "governors")
    )


class _Recent:
    """The actors told of so far, the last one first."""

    def __init__(self) -> None:
        self._by_id: dict[int, Actor] = {}

    def add(self, actors: tuple[Actor, ...]) -> None:
        for actor in actors:
            self._by_id.pop(id(actor), None)
            self._by_id[id(actor)] = actor

    def last(self, count: int = 60) -> list[Actor]:
        """No more than `count` back: an office points at nobody farther off."""
        return list(islice(reversed(self._by_id.values()), count))

    def role(self) -> str | None:
        """The office of the one whose counterpart is meant."""
        return next((actor.role for actor in self.last(6) if actor.role and actor.role != _COUNTERPART), None)


def _singular(role: str) -> str:
    if role in _PLURALS:
        return role.replace("heads", "head") if role.startswith("heads") else role[:-1]
    return role


def _inside(taken: list[tuple[int, int]], at: int) -> bool:
    index = bisect_left(taken, (at + 1, 0)) - 1
    return index >= 0 and taken[index][1] > at


def _describe(
    folded: str, start: int, end: int, role: str, hits: list[Hit], starts: list[int]
) -> tuple[int, int, list[str | None], bool] | None:
    """The phrase's extent, the countries told in it, and whether it points at somebody known."""
    codes: list[str | None] = []
    first, last = start, end
    index = bisect_left(starts, start) - 1
    while index >= 0:
        hit = hits[index]
        place = place_of(hit)
        gap = folded[hit.end : first]
        if (
            place
            and hit.end <= first
            and len(gap) < 40
            and (_GAP.fullmatch(gap) if not codes else _AND.fullmatch(gap))
        ):
            codes.insert(0, place.value)
            first = hit.start
            index -= 1
        else:
            break
    if not codes:
        of = _OF.match(folded, end)
        at = of.end() if of else -1
        while at >= 0:
            position = bisect_left(starts, at)
            hit_at = hits[position] if position < len(hits) and starts[position] == at else None
            place = place_of(hit_at) if hit_at else None
            if hit_at is None or place is None:
                break
            codes.append(place.value)
            last = hit_at.end
            more = _AND.match(folded, last)
            at = more.end() if more else -1
    determiner = _DETERMINER.search(folded, max(0, first - 40), first)
    definite = bool(determiner) and determiner is not None and determiner.group().lower().startswith("the")
    if determiner:
        first = determiner.start()
    if not codes:
        if not definite:
            return None
        codes = [country_in(folded[start:end], role)]
    return first, last, codes, definite


def _resolve(actors: list[Actor], recent: _Recent, role: str, code: str | None, definite: bool) -> Actor:
    """The person of the text who holds this office, else a nameless one."""
    before = recent.last()
    if code is None:
        nameless = next(
            (
                actor
                for actor in before
                if actor.name is None and actor.country is None and actor.role == role
            ),
            None,
        )
        if nameless is not None:
            return nameless
    for actor in before if code is None else [*before, *actors]:
        if _fits(actor, role, code):
            actor.country = actor.country or code
            return actor
    if code is not None and definite:
        free = [
            actor
            for actor in actors
            if actor.name and actor.role is None and actor.country in (None, code) and actor.full
        ]
        if len(free) == 1 and role in {"president", "prime minister", "chancellor", "king", "leader"}:
            free[0].country, free[0].role = code, role
            return free[0]
    return Actor(None, role, code)


def _fits(actor: Actor, role: str, code: str | None) -> bool:
    if code is None:
        return actor.role == role or (role == "leader" and bool(actor.role) and actor.name is not None)
    if actor.country != code:
        return False
    return (
        actor.role == role
        or role == "leader"
        and actor.role in {"president", "prime minister", "chancellor", "king"}
    )
