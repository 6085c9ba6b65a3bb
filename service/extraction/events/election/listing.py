"""Winners and candidates in a list under its heading: "The candidates are:"."""

from __future__ import annotations

import re

from service.extraction.events.election.part import Part
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.roles import take
from service.extraction.events.election.vote import AHEAD, Telling, Vote
from service.extraction.sentences import Sentence

_LISTS_WINNERS = re.compile(r"\b(?:winners?|won|elected|victorious|victors?)\b")
_LISTS = re.compile(
    r"\b(?:candidates?|nominees|contenders|running|winners?|won|elected|victorious|victors?)\b[^.;]{0,80}:$"
)


def heading(
    reading: Reading,
    sentence: Sentence,
    here: list[tuple[Telling, Vote]],
    votes: list[Vote],
    known: tuple[Vote, str] | None,
) -> tuple[Vote, str] | None:
    """The vote whose winners or candidates a list after this sentence names: "The candidates are:"."""
    low = reading.low
    body = low[sentence.start : sentence.end].rstrip()
    if not body.endswith(":") or not _LISTS.search(body):
        return known
    vote = here[-1][1] if here else max(votes, key=lambda one: one.last, default=None)
    return (
        (vote, "won" if _LISTS_WINNERS.search(body) and vote.status not in AHEAD else "stands")
        if vote
        else None
    )


def item(reading: Reading, sentence: Sentence, listed: tuple[Vote, str]) -> tuple[Vote, str] | None:
    """One item of such a list, a name at its head; the list ends where none stands there."""
    article = reading.article
    start = next(iter(reading.names.starts(sentence.start, min(sentence.end, sentence.start + 8))), None)
    who = reading.names.at(start) if start is not None else None
    if start is None or who is None or sentence.end - sentence.start > 240:
        return None
    take(article, sentence, listed[0], Part(listed[1], who, start, start + 1, start))
    return listed
