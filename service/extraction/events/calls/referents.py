"""Whom "he", "they" and "the two leaders" mean, and whose words "I" stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.extraction.article import Article
from service.extraction.events.calls.clause import Reading
from service.extraction.events.calls.sides import Group, Groups, Side, distinct, person_of
from service.extraction.sentences import Sentence

_PAIR_REACH = 16
"""How many sentences back "the two leaders" may have been named."""
_FAR = 40
"""How many groups back anything looks: more would make a text without full stops slow."""


def sides_of(
    article: Article,
    sentence: Sentence,
    group: Group,
    reading: Reading,
    groups: Groups,
    known: Sequence[Side] = (),
) -> list[Side]:
    """A group's sides; for "he", "they" and "the two leaders" those whom the text means by it."""
    if group.kind != "pronoun":
        return list(group.sides)
    word = article.folded[group.start : group.end].lower()
    if word in {"i", ""}:
        return _speaker(article, sentence, groups)
    partner = reading.partner if group is not reading.partner else reading.subject
    exclude = [*known, *(partner.sides if partner is not None and partner is not group else ())]
    single = word in {"he", "she", "him", "her", "his", "himself", "herself"}
    found = antecedent(article, sentence, group.start, single, exclude, groups)
    return found or (_speaker(article, sentence, groups) if single else [])


_SAID = re.compile(r",?[\"]? (?:said|says|wrote|told|added|posted|tweeted)(?!\w)")
_SAID_BEFORE = re.compile(r"(?:said|says|wrote|added) (?:the )?\Z")


def _speaker(article: Article, sentence: Sentence, groups: Groups) -> list[Side]:
    """Whose words these are: the one who "said" in this sentence or beside it."""
    index = article.sentence_index(sentence.start)
    for position in (index, index + 1, index - 1):
        if 0 <= position < len(article.sentences):
            for group in groups.of(article.sentences[position])[:_FAR]:
                said = _SAID.match(article.masked, group.end) or _SAID_BEFORE.search(
                    article.masked, max(0, group.start - 12), group.start
                )
                if said and group.kind in {"named", "loose"} and len(group.sides) == 1:
                    return list(group.sides)
                if said and group.kind == "pronoun" and position >= index:
                    at = min(group.start, sentence.start)
                    return antecedent(article, sentence, at, True, [], groups)
    return []


def antecedent(
    article: Article, sentence: Sentence, at: int, single: bool, exclude: list[Side], known: Groups
) -> list[Side]:
    """Whom a pronoun means: the first person of this sentence before it, else of the sentences before."""
    index = article.sentence_index(sentence.start)
    for position in range(index, max(-1, index - (4 if single else _PAIR_REACH)), -1):
        one = article.sentences[position]
        groups = [group for group in known.of(one)[:_FAR] if group.end <= at and group.kind != "pronoun"]
        pool = [side for group in groups for side in group.sides if group.kind == "named"]
        pool = pool or _whose_office(article, groups)
        pool = pool or [side for group in groups for side in group.sides if group.kind == "loose"]
        if not single:
            pool = _of_rank(pool, far=index - position > 2)
        pool = [
            side
            for side in distinct(pool)
            if not any(side.actor is not None and side.actor is one.actor for one in exclude)
        ]
        if single and pool:
            return pool[:1]
        if not single and len(pool) >= 2:
            return pool[:2]
    return []


_SPEAKERS = re.compile(r"spokes|press secretary|reporter|correspondent|aide\b|analyst|editor")


def _whose_office(article: Article, groups: list[Group]) -> list[Side]:
    """ "X's office said he …": the person that a body is named after."""
    return [
        Side(person_of(article, mention, actor), actor)
        for group in groups
        if group.kind == "collective"
        for mention in article.people_in(group.start, group.end)
        for actor in mention.actors
    ]


def _of_rank(pool: list[Side], far: bool = False) -> list[Side]:
    """ "The two leaders" are none of those who only tell of them, while two others are there."""
    ranked = [side for side in pool if side.actor is None or not _SPEAKERS.search(side.actor.role or "")]
    if far:
        ranked = [side for side in ranked if side.actor is not None and side.actor.role]
    return ranked if len(ranked) >= 2 else []
