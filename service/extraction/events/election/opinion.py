# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Whose figures a sentence has: those of an opinion poll, which are no results, or of a count or an exit poll."""

from __future__ import annotations

import re

from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import N
from service.extraction.sentences import Sentence

POLL = re.compile(
    r"\b(?:opinion polls?|(?:polls?|polling) (?:show|suggest|put|give|gave|shows|shown|suggests|indicate|showed|suggested|conducted|found|finds|by|published|in|for|taken|of|had|has|have|average|data|released|carried out|commissioned|out)|"
    r"in (?:the |any |most |all |recent |some |several |every |many |one |a |latest |public |the latest |various |early )+(?:opinion )?polls?|polls? ahead|survey(?:s|ed)?|approval|ratings?|tracker|pollsters?|popularity|respondents|support among|points? ahead|lead in|gallup|yougov|ipsos|"
    r"margin of error|likely voters|registered voters|(?:would|intend to|plan to) vote for|voting intentions?|undecided)\b"
)
_COUNTED = re.compile(
    r"\b(?:exit[- ]polls?|late poll|(?:partial|early|preliminary|provisional|official|unofficial|final|initial|near-complete|complete|projected|first) (?:\w+ )?(?:results?|returns?|counts?|tally|tallies|figures)|"
    r"(?:votes?|ballots?|precincts|(?:polling|ballot) (?:stations|boxes)) (?:counted|tallied|reporting|opened|in)|projections?|projected|of (?:the )?votes? cast)\b"
)
_ELECTED = re.compile(rf"\b(?:elections?|of the vote|votes|seats|round)\b|{N}")
_EXIT = re.compile(r"\bexit[- ]polls?\b")
_ANY_POLL = re.compile(r"\b(?:polls?|survey|pollsters?)\b")
_BACK = 4
"""Sentences over which a poll that was told of goes on."""


def of_opinion(reading: Reading, sentence: Sentence) -> bool:
    """Whether the figures of the sentence are those of an opinion poll."""
    told = reading.opinion.get(sentence.start)
    if told is None:
        told = reading.opinion[sentence.start] = _of_opinion(reading, sentence)
    return told


def _of_opinion(reading: Reading, sentence: Sentence) -> bool:
    low = reading.low
    if _COUNTED.search(low, sentence.start, sentence.end):
        return False
    if POLL.search(low, sentence.start, sentence.end):
        return not _of_exit_poll(reading, sentence)
    index = reading.article.sentence_index(sentence.start)
    if not index:
        return False
    last = reading.article.sentences[index - 1]
    if not POLL.search(low, last.start, last.end) or _COUNTED.search(low, last.start, last.end):
        return False
    return not _ELECTED.search(low, sentence.start, sentence.end)


def _of_exit_poll(reading: Reading, sentence: Sentence) -> bool:
    """Whether the poll that the sentence speaks of is the exit poll told shortly before."""
    article, low = reading.article, reading.low
    index = article.sentence_index(sentence.start)
    for one in reversed(article.sentences[max(0, index - _BACK) : index]):
        if _EXIT.search(low, one.start, one.end):
            return True
        if "opinion poll" in low[one.start : one.end]:
            return False
    return False
