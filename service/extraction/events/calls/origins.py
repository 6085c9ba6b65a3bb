"""The country of a participant whose title names none: the one that the text is told from, if it is not another's."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from service.extraction.article import Article
from service.extraction.document import Person
from service.extraction.events.calls.sides import Side, now
from service.extraction.gazetteer import PLACE_KINDS
from service.extraction.home import has_office

_WEIGHT = {"metonym": 3.0, "capital": 1.0, "demonym": 1.0, "country": 1.0, "people": 1.0, "region": 0.5, "city": 0.5, "party": 1.0}
_OBJECT = re.compile(r"(?:^|\W)(?:in|on|from|against|to|into|toward|towards|about|of the war in|support for|across|near|inside|over)(?: the)? \Z", re.I)
_PAIRED_BEFORE = re.compile(r"(?:between|our|for) (?:the )?\Z|\w-\Z", re.I)
_PAIRED_AFTER = re.compile(r"-(?=[A-Z])|(?:-[A-Z][\w.]+)? (?:relations|relationship|partnership|ties|alliance|bilateral|cooperation|friendship|trade|strategic)\b|(?:,? and (?:the )?[A-Z][\w.]+) (?:relations|ties|will|have|are|share)\b", re.I)
_AGENT = re.compile(r" (?:will|has|have|is|are|intends?|announced|supports?|remains?|stands?|continues?|would|welcomes?|side|people|government|commitment|was|wants|expects)\b", re.I)
_LEADER = {"president", "prime minister", "chancellor", "king", "emir", "premier", "leader", "foreign minister"}
_US_WORDS = re.compile(r"\bWhite House\b|Executive Order|\bthe Administration\b|[A-Z][a-z]+(?:-[A-Z][a-z]+)? [Aa]dministration|American people|\bU\.S\.|\bUS\b|\bour nations\b|State Department|Department of State|Secretary of State")
_US_PRIOR = 1.5
"""English-language readouts that name no country beside a president are mostly American."""


def with_countries(article: Article, sides: list[Side]) -> list[Person]:
    """The sides as the whole text has them, each with its country where the text lets a reader tell."""
    people = [now(side) for side in sides]
    if all(one.country for one in people):
        return people
    taken = {one.country for one in people if one.country}
    ranked: list[tuple[str, float]] | None = None
    for index, one in enumerate(people):
        if one.country or sides[index].actor is None or not one.role:
            if not (one.country is None and one.role is None and one.name is None):
                continue
        ranked = ranked if ranked is not None else _ranked(article)
        held = _held(article, one.role)
        domestic = index > 1 and one.role not in _LEADER
        code = next(
            (code for code, _ in ranked if has_office(code, one.role) and code not in held and (code not in taken or domestic)),
            None,
        )
        if code is not None:
            people[index] = replace(one, country=code)
            if one.role in _LEADER:
                taken.add(code)
    return people


def _held(article: Article, role: str | None) -> set[str]:
    """Countries whose office of this name the text gives to somebody else."""
    if role not in _LEADER:
        return set()
    return {actor.country for actor in article.actors if actor.country and actor.name and actor.role == role}


def _ranked(article: Article) -> list[tuple[str, float]]:
    score: Counter[str] = Counter()
    folded = article.folded
    score["US"] = _US_PRIOR + 2 * min(len(_US_WORDS.findall(folded)), 4)
    for hit in article.hits:
        entry = hit.entry
        if entry.kind in PLACE_KINDS and entry.kind != "bloc":
            code = entry.value
        elif entry.kind in {"region", "city", "party"}:
            code = entry.country
        else:
            continue
        if code in {"", "*"}:
            continue
        weight = _WEIGHT.get(entry.kind, 0.0)
        if entry.kind in {"country", "city", "region", "capital"} and _OBJECT.search(folded, max(0, hit.start - 20), hit.start):
            weight *= 0.2
        elif _PAIRED_BEFORE.search(folded, max(0, hit.start - 12), hit.start) or _PAIRED_AFTER.match(folded, hit.end):
            weight += 3.0
        elif _AGENT.match(folded, hit.end):
            weight += 1.0
        score[code] += weight
    if article.home:
        score[article.home] += 1.0
    return [(code, weight) for code, weight in sorted(score.items(), key=lambda one: (-one[1], one[0])) if weight >= 1.0]
