# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Who stands where no words bind anybody to a vote: the parties or the persons that its own sentences name.

Only a vote that would have nobody, or one alone, is filled so; who speaks, judges or is gone stands nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.events.election.company import elsewhere, speaks
from service.extraction.events.election.names import Player
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.unify import unify
from service.extraction.events.election.view import G, N, P, R
from service.extraction.events.election.vote import AHEAD, Vote
from service.extraction.sentences import Sentence

_OF_PARTIES = frozenset({"general", "parliamentary", "local", None})
_OF_PEOPLE = frozenset({"presidential", "local", "by_election", "primary", "leadership"})
_FEW = 2
_LEFT, _RIGHT = 90, 110
_TALK = re.compile(
    r"\b(?:congratulat\w*|spoke (?:by|with|to|today)|phoned?|telephoned?|(?:phone|telephone) call)\b"
)
"""Who greets the winner stands in no vote."""
_HEADS = frozenset({"president", "vice president", "king"})
"""Who may greet a winner as well as have lost to him."""
_CONTEST = re.compile(
    rf"[{R}{N}]|\b(?:lead|leads|led|leading|margin|advantage|edge[ds]?|edging|votes|points|adrift|ahead|behind|dislodg\w+|unseat\w+|topple[ds]?|oust\w*|beat|beaten|beating|defeat\w*|see(?:n|s|ing)? off|saw off|"
    r"upset|upend\w*|rout(?:s|ed|ing)?|trounc\w+|best(?:s|ed|ing)|thrash\w*|crush\w*|rivals?|opponents?|tight|prize|winner|loser|victory|triumph\w*|lost|loses|losing|won|wins|winning|denied|conced\w+|unopposed|"
    r"\w+-elect|next (?:mayor|president|governor|leader|prime minister)|nominee|hopeful|challenger|incumbent|campaign\w*|councill?or|mandate|term|succeed\w*|survived?|return(?:s|ed))\b"
)
"""What is told where somebody stands against others; a vote's noun alone tells nothing of who is named beside it."""
_GONE = re.compile(
    r"(?: (?:was|were|is|has been|had been|is being))? (?:ousted|overthrown|toppled|deposed|killed|assassinated|jailed|arrested|impeached)\b"
)
_NOBODY = re.compile(
    r"\b(?:justice|judge|secretary|referendum on|verdict on|critic(?:s|ism)? of|oust(?:ed|ing|er)(?: of)?|overthr[eo]w(?:n|s|ing)?|toppl(?:ed|ing)|predecessor|minister for|post-)[^.;,]{0,40}$|-$"
)


def gather(reading: Reading, votes: list[Vote]) -> None:
    """Fills the votes that have fewer than two who stand."""
    for vote in votes:
        if vote.kind == "referendum" or vote.status in AHEAD or len(vote.candidates) >= _FEW:
            continue
        people = sum(reading.low[who.start : who.start + 1] == P for who in vote.candidates.values())
        if vote.kind in _OF_PARTIES and not people:
            _take(reading, vote, G)
        if vote.kind in _OF_PEOPLE and people == len(vote.candidates):
            _take(reading, vote, P)
        unify(vote)


def _take(reading: Reading, vote: Vote, letter: str) -> None:
    place = vote.country or vote.hint
    for sentence, player in _named(reading, vote):
        if reading.low[player.start] != letter:
            continue
        mention = reading.article.person_at(player.start)
        if mention is not None and place is not None and mention.actor.country not in {None, place.code}:
            continue
        left = reading.low[max(sentence.start, player.start - _LEFT) : player.start]
        right = reading.low[player.end : min(sentence.end, player.end + _RIGHT)]
        if mention is not None:
            if vote.winners and mention.actor.role in _HEADS:
                continue
            left += reading.article.low[mention.start : mention.name_start]
        if letter == P and not (_CONTEST.search(left) or _CONTEST.search(right)):
            continue
        if (
            not elsewhere(left, right)
            and not speaks(right)
            and not _GONE.match(right)
            and not _NOBODY.search(left)
        ):
            vote.candidates.setdefault(player.who.name, player.who)


def _named(reading: Reading, vote: Vote) -> Iterator[tuple[Sentence, Player]]:
    for span in sorted(vote.mentions, key=lambda one: one.start):
        if _TALK.search(reading.low, span.start, span.end):
            continue
        sentence = reading.article.sentence_at(span.start)
        for player in reading.names.players(sentence):
            if span.start <= player.start < span.end:
                yield sentence, player
