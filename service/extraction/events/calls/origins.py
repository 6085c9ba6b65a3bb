"""The country of a participant whose title names none: the one that the text is told from."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from service.extraction.article import Article
from service.extraction.document import Person
from service.extraction.events.calls.sides import Side, now
from service.extraction.gazetteer import PLACE_KINDS
from service.extraction.home import has_office

_WEIGHT = {
    "metonym": 3.0,
    "capital": 1.0,
    "demonym": 1.0,
    "country": 1.0,
    "people": 1.0,
    "region": 0.5,
    "city": 0.5,
    "party": 1.0,
}
_OBJECT = re.compile(
    r"(?:^|\W)(?:in|on|from|against|to|into|toward|towards|about|discuss(?:ed|ing)?|situation in|war in"
    r"|support for|for|across|near|inside|over)(?: the)? \Z",
    re.I,
)
_PAIRED_BEFORE = re.compile(r"(?:between|our|for) (?:the )?\Z|\w-\Z", re.I)
_PAIRED_AFTER = re.compile(
    r"-(?=[A-Z])|(?:-[A-Z][\w.]+)? (?:relations|relationship|partnership|ties|alliance|bilateral|cooperation"
    r"|friendship|trade|strategic)\b|(?:,? and (?:the )?[A-Z][\w.]+) (?:relations|ties|will|have|are"
    r"|share)\b",
    re.I,
)
_AGENT = re.compile(
    r" (?:will|has|have|is|are|intends?|announced|supports?|remains?|stands?|continues?|would|welcomes?|side"
    r"|people|government|commitment|was|wants|expects)\b",
    re.I,
)
_LEADER = {
    "president",
    "prime minister",
    "chancellor",
    "king",
    "emir",
    "premier",
    "leader",
    "foreign minister",
}
_NO_STATES = frozenset({"EU", "UN"})
_HEADS = _LEADER - {"foreign minister"}
_US_WORDS = (
    "White House",
    "Executive Order",
    " Administration",
    " administration",
    "American people",
    "U.S.",
    "State Department",
    "Department of State",
    "Secretary of State",
    "our nations",
)
_BARE_PRIME_MINISTER = "GB"
"""Readouts that neither name "the Prime Minister" nor a country of his are Downing Street's."""
_INITIALED = re.compile(r"[A-Z][\w'-]+ [A-Z]\. [A-Z]")
_OF_INITIALS = ("US", "PH", "LR")
"""Where presidents are written with a middle initial: "President Ana R. Ruiz"."""
_US_PRIOR = 1.5
"""English-language readouts that name no country beside a president are mostly American."""


def with_countries(article: Article, sides: list[Side]) -> list[Person]:
    """The sides as the whole text has them, each with its country where the text lets a reader tell."""
    people = [_of_its_scene(article, now(side)) for side in sides]
    if all(one.country for one in people):
        return people
    taken = {one.country for one in people if one.country}
    alone = sum(one.country is None for one in people) == 1
    ranked: list[tuple[str, float]] | None = None
    for index, one in enumerate(people):
        actor = sides[index].actor
        known = one.role is not None or (actor is not None and actor.full and index == 0)
        if one.country or not known:
            continue
        ranked = ranked if ranked is not None else _ranked(article, alone)
        told = article.memo.setdefault(with_countries, {})
        code = told.get(id(actor)) if actor is not None else None
        code = code or _likeliest(article, one, ranked, taken, index, unnamed=actor is None)
        if actor is not None and actor.name and code is not None:
            told[id(actor)] = code
        if code is not None:
            people[index] = replace(one, country=code)
            if one.role in _LEADER:
                taken.add(code)
    return people


_SCENE = re.compile(r"(?:(?:And|But|Meanwhile,?) )?[Ii]n (?:the )?")


def _of_its_scene(article: Article, one: Person) -> Person:
    """ "And in Caracas, President X refused": whoever is told of in a country's capital acts for it."""
    if one.country or one.role not in _LEADER or one.name is None:
        return one
    sentence = article.sentence_at(one.start)
    scene = _SCENE.match(article.folded, sentence.start, sentence.end)
    hit = article.hit_at(scene.end()) if scene else None
    if hit is None or hit.kind not in {"capital", "country"} or not _OPENS.match(article.folded, hit.end):
        return one
    code = hit.entry.value
    return replace(one, country=code) if has_office(code, one.role) else one


_OPENS = re.compile(r", (?:[A-Z]|the )")


def _likeliest(
    article: Article, one: Person, ranked: list[tuple[str, float]], taken: set[str], index: int, unnamed: bool
) -> str | None:
    """The best country that has such an office, that no other side and no other holder of it has."""
    held = _held(article, one.role)
    fitting = [(code, weight) for code, weight in ranked if has_office(code, one.role) and code not in held]
    if one.role == "president" and _INITIALED.match(one.name or ""):
        initialed = next((code for code, _ in fitting if code in _OF_INITIALS and code not in taken), None)
        if initialed is not None or not taken.union(held).intersection(_OF_INITIALS):
            return initialed or _OF_INITIALS[0]
    if unnamed or (index > 1 and one.role not in _LEADER):
        own = [code for code, _ in fitting if code in taken]
        return own[0] if own else fitting[0][0] if fitting else None
    free = [(code, weight) for code, weight in fitting if code not in taken]
    if not free:
        return _BARE_PRIME_MINISTER if one.name is None and one.role == "prime minister" else None
    if one.role is None and (free[0][1] < 3.0 or len(free) > 1 and free[1][1] * 1.5 > free[0][1]):
        return None
    return free[0][0]


def _held(article: Article, role: str | None) -> set[str]:
    """Countries whose office of this name, or whose lead, the text gives to somebody else."""
    if role not in _LEADER:
        return set()
    same = _HEADS if role in _HEADS else {role}
    return {actor.country for actor in article.actors if actor.country and actor.name and actor.role in same}


def _ranked(article: Article, alone: bool) -> list[tuple[str, float]]:
    known = article.memo.get((_ranked, alone))
    if known is None:
        known = article.memo[_ranked, alone] = _rank(article, alone)
    return known


def _rank(article: Article, alone: bool) -> list[tuple[str, float]]:
    score: defaultdict[str, float] = defaultdict(float)
    folded = article.folded
    score["US"] = (_US_PRIOR if alone else 0.0) + 2 * min(sum(folded.count(word) for word in _US_WORDS), 4)
    for hit in article.hits:
        entry = hit.entry
        if entry.kind in PLACE_KINDS and entry.kind != "bloc":
            code = entry.value
        elif entry.kind in {"region", "city", "party"}:
            code = entry.country
        else:
            continue
        if len(code) != 2 or code in _NO_STATES:
            continue
        weight = _WEIGHT.get(entry.kind, 0.0)
        if entry.kind in {"country", "city", "region", "capital"} and _OBJECT.search(
            folded, max(0, hit.start - 20), hit.start
        ):
            weight *= 0.2
        elif _PAIRED_BEFORE.search(folded, max(0, hit.start - 12), hit.start) or _PAIRED_AFTER.match(
            folded, hit.end
        ):
            weight += 3.0
        elif _AGENT.match(folded, hit.end):
            weight += 2.5
        elif folded.startswith("'s", hit.end):
            weight *= 0.5
        score[code] += weight
    if article.home:
        score[article.home] += 1.0
    return [
        (code, weight)
        for code, weight in sorted(score.items(), key=lambda one: (-one[1], one[0]))
        if weight >= 1.0
    ]
