"""People told by their office alone: "the Canadian prime minister", "the leaders of Jordan and
Qatar", "the president", "his Chinese counterpart"."""

from __future__ import annotations

import re
from bisect import bisect_left

from service.extraction.gazetteer import Hit
from service.extraction.people import _GAP, Actor, Mention, People, place_of

_OF = re.compile(r",? (?:of|from) (?:the )?")
_AND = re.compile(r"(?:,? and |, | as well as )(?:the )?")
_DETERMINER = re.compile(r"(?:\b[Tt]he|\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Ii]ts|\b[Aa]n?|\b[Aa]nother|\b[Oo]ur) (?:\w+ ){0,2}$")
_GROUP = re.compile(
    r"(?<!\w)(?:[Hh]eads? of (?:state|government)|[Ll]eaders?|[Pp]residents?|[Pp]remiers?|[Cc]hancellors?|[Pp]rime [Mm]inisters?|"
    r"[Ff]oreign [Mm]inisters?|[Dd]efen[cs]e [Mm]inisters?|[Ff]inance [Mm]inisters?|[Cc]ounterparts?|[Mm]onarchs?|[Kk]ings?|[Ee]mirs?|"
    r"[Oo]pposition (?:member|leader)s?)(?!\w)"
)
_PLURALS = {"leaders", "presidents", "premiers", "chancellors", "prime ministers", "foreign ministers", "counterparts",
            "defence ministers", "defense ministers", "finance ministers", "heads of state", "heads of government",
            "monarchs", "kings", "emirs"}


def find_descriptions(folded: str, hits: list[Hit], people: People, home: str | None) -> People:
    """`people` with those added whom the text tells by office and country only."""
    taken = sorted((one.start, one.end) for one in people.mentions)
    actors = list(people.actors)
    mentions = list(people.mentions)
    starts = [hit.start for hit in hits]
    told: tuple[int, str] | None = None
    starts_of = [one.start for one in people.mentions]
    for start, end, role in _offices(folded, hits):
        if _inside(taken, start):
            continue
        found = _describe(folded, start, end, role, hits, starts)
        if found is None:
            continue
        first, last, codes, definite = found
        if len(codes) == 1 and _is_plural(folded, start, end):
            continue
        if role == _COUNTERPART:
            named = _role_before(people.mentions, starts_of, start)
            role = (told[1] if told and (not named or told[0] > named[0]) else named[1] if named else role) or role
        elif role:
            told = (start, role)
        named = tuple(_resolve(actors, mentions, first, role, code, definite) for code in codes)
        mentions.append(Mention(first, last, start, end, named))
        for actor in named:
            if all(actor is not known for known in actors):
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
    return word in _PLURALS or word.endswith(("ministers", "presidents", "officials", "leaders", "ambassadors", "governors"))


def _role_before(mentions: list[Mention], starts: list[int], at: int) -> tuple[int, str] | None:
    """Where and what the office is of the one whose counterpart is meant: the last person named before."""
    for index in range(bisect_left(starts, at) - 1, max(-1, bisect_left(starts, at) - 6), -1):
        role = mentions[index].actor.role
        if role and role != _COUNTERPART:
            return mentions[index].start, role
    return None


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
        if place and hit.end <= first and len(gap) < 40 and (_GAP.fullmatch(gap) if not codes else _AND.fullmatch(gap)):
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
        codes = [None]
    return first, last, codes, definite


def _resolve(
    actors: list[Actor], mentions: list[Mention], at: int, role: str, code: str | None, definite: bool
) -> Actor:
    """The person of the text who holds this office, else a nameless one."""
    before = [actor for mention in mentions if mention.start < at for actor in mention.actors]
    for actor in [*reversed(before), *actors]:
        if _fits(actor, role, code):
            actor.country = actor.country or code
            return actor
    if code is not None and definite:
        free = [actor for actor in actors if actor.name and actor.role is None and actor.country in (None, code) and actor.full]
        if len(free) == 1 and role in {"president", "prime minister", "chancellor", "king", "leader"}:
            free[0].country, free[0].role = code, role
            return free[0]
    return Actor(None, role, code)


def _fits(actor: Actor, role: str, code: str | None) -> bool:
    if code is None:
        return actor.role == role or (role == "leader" and bool(actor.role) and actor.name is not None)
    if actor.country != code:
        return False
    return actor.role == role or role == "leader" and actor.role in {"president", "prime minister", "chancellor", "king"}
