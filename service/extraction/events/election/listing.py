"""Winners and candidates in a list under its heading: "The candidates are:"."""

from __future__ import annotations

import re

from service.extraction.document import Contestant, Result
from service.extraction.events.election.part import Part
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.roles import take
from service.extraction.events.election.vote import AHEAD, Telling, Vote
from service.extraction.sentences import Sentence

_LISTS_WINNERS = re.compile(r"\b(?:winners?|won|elected|victorious|victors?)\b")
_LISTS = re.compile(
    r"\b(?:candidates?|nominees|contenders|running|results?|returns|winners?|won|elected|victorious|victors?)\b[^.;]{0,80}[:.]?$"
)
_SHOWN = re.compile(r"\b(?:here (?:are|is)|below|following|full|complete|list)\b[^.]*\.$")
"""A sentence that shows what comes: "Here are the results of the election."."""
_SUBHEAD = 50
"""Characters; so short a line without a name divides a list."""
_LABEL = re.compile(r"[^\n\ue000.;]{1,60}?(?::| [\u2013\u2014-]) (?=\ue000)")
"""What stands before the name: the ward, the office, the state."""


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
    if body[-1:] in ".?!" and not _SHOWN.search(body) or not _LISTS.search(body):
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
    label = _LABEL.match(reading.low, sentence.start, sentence.end)
    head = label.end() if label else sentence.start
    start = next(iter(reading.names.starts(head, min(sentence.end, head + 8))), None)
    who = reading.names.at(start) if start is not None else None
    if start is None or who is None:
        short = sentence.end - sentence.start < _SUBHEAD and reading.low[sentence.end - 1] not in ".?!"
        return listed if short else None
    if sentence.end - sentence.start > 240:
        return None
    vote, part = listed
    for one in reading.names.chain(start, sentence.end) or [who]:
        take(article, sentence, vote, Part(part, one, start, start + 1, start))
    _votes_of(reading, vote, who, start, sentence)
    return listed


_VOTES = re.compile(
    r"(?:,? \([^)]{1,30}\))?[,:;.\u2013\u2014 -]{1,6}(?P<votes>\d{1,3}(?:,\d{3})+|\d{3,7})"
    r"(?! ?(?:%|per|pct|seats|years))"
)


def _votes_of(reading: Reading, vote: Vote, who: Contestant, start: int, sentence: Sentence) -> None:
    """The votes in a table's line: "Ada Obi (Green) 12,345"."""
    match = _VOTES.match(reading.low, reading.names.end_of(start), sentence.end)
    if match is None or who.name in vote.results or vote.status in AHEAD:
        return
    span = reading.article.span(match.start("votes"), match.end("votes"))
    number = float(match["votes"].replace(",", ""))
    vote.results[who.name] = Result(who.name, None, int(number), None, *span)
