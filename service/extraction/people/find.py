"""The people of a text: who is named, in which office, for which country, and where.

A full name is believed where something shows that it is one: a title, a known given name, an age,
an apposition, a verb of saying. A surname alone is read as the person whose full name the text gives.
"""

from __future__ import annotations

import re

from service.extraction.lexicon import words
from service.extraction.people.actors import Actor, Mention, People
from service.extraction.people.frames import SAME_ROLE, Frame, frame_of, may_be_titled
from service.extraction.people.known import Known
from service.extraction.people.names import Names, Surnames, name_of
from service.extraction.people.runs import common_openers
from service.extraction.people.segments import Segment, segments_of
from service.extraction.people.words import PERSON_AFTER
from service.extraction.sentences import Sentence

_HYPHENATED = re.compile(r"[A-Z][a-z]+-[a-z]+$")
_LONGEST, _MOST_SOLID = 10, 6
"""Words of the longest name, with its particles and without."""


def find_people(folded: str, known: Known, sentences: list[Sentence]) -> People:
    """Every person mentioned in `folded`, with the actor that each mention stands for."""
    floors = [sentence.start for sentence in sentences]
    names = Names()
    mentions: list[Mention] = []
    singles: list[Segment] = []
    for segment in segments_of(folded, known, set(floors)):
        if len(segment.tokens) > 1:
            frame = frame_of(folded, segment, known, floors)
            if _is_full_name(folded, segment, frame):
                actor = names.full(segment)
                _learn(actor, frame)
                mentions.append(_mention(segment, frame, actor))
                continue
        if len(segment.tokens) <= 2 or len(segment.solid) == 1:
            singles.append(segment)
    actors = names.actors
    mentions += _singles(folded, singles, known, floors, actors, Surnames(mentions))
    mentions.sort(key=lambda one: one.start)
    for index, actor in enumerate(actors):
        actor.index = index
    _counterparts(mentions)
    return People(_without_overlap(mentions), actors)


def _singles(
    folded: str,
    singles: list[Segment],
    known: Known,
    floors: list[int],
    actors: list[Actor],
    surnames: Surnames,
) -> list[Mention]:
    """Surnames, and people that a title alone shows to be such."""
    mentions = []
    for segment in singles:
        alone = len(segment.tokens) == 1 or len(segment.solid) == 1
        if not alone:
            continue
        word = segment.tokens[-1].text
        actor = surnames.meant(word, segment.start)
        if actor is None and not may_be_titled(folded, segment.start, known):
            continue
        frame = frame_of(folded, segment, known, floors)
        if actor is None:
            text = word if len(segment.tokens) == 1 else name_of(segment)
            if not frame.titled or len(text) < 2 or text.isupper() and len(text) < 4:
                continue
            actor = Actor(text)
            actors.append(actor)
            surnames.add(word, actor, segment.start)
        _learn(actor, frame)
        mentions.append(_mention(segment, frame, actor))
    return mentions


def _counterparts(mentions: list[Mention]) -> None:
    """ "his Chinese counterpart Wang Yi" has the office of the one named before."""
    role: str | None = None
    for mention in mentions:
        if mention.actor.role == SAME_ROLE:
            mention.actor.role = role
        elif mention.actor.role:
            role = mention.actor.role


def _is_full_name(folded: str, segment: Segment, frame: Frame) -> bool:
    texts = [token.text for token in segment.tokens]
    if len(texts) > _LONGEST or all(text.isupper() and len(text) > 2 for text in texts):
        return False
    solid = segment.solid
    if not 2 <= len(solid) <= _MOST_SOLID or all(len(text.strip(".")) == 1 for text in solid):
        return False
    if frame.titled or frame.role:
        return True
    given = words("given_names", "name")
    if solid[0] in given or (len(solid[0].replace(".", "")) <= 2 and solid[0].isupper()):
        return solid[-1] not in common_openers()
    if any(_HYPHENATED.match(text) for text in solid[:3]) or any(text in given for text in solid[1:-1]):
        return True
    return (
        len(solid) <= 4
        and PERSON_AFTER.match(folded, segment.end) is not None
        and not (set(solid) & common_openers())
    )


def _learn(actor: Actor, frame: Frame) -> None:
    actor.role = actor.role or frame.role
    actor.country = actor.country or frame.country


def _mention(segment: Segment, frame: Frame, actor: Actor) -> Mention:
    return Mention(frame.start, frame.end, segment.start, segment.end, (actor,))


def _without_overlap(mentions: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in mentions:
        if kept and mention.start < kept[-1].end:
            if mention.name_start >= kept[-1].end:
                mention = mention._replace(start=kept[-1].end)
            else:
                continue
        kept.append(mention)
    return kept
