# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Where a text may speak of a vote at all: one scan for the stems of the rules' words."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from service.extraction.events.election.view import N, R

NOUNS = [
    word.replace("_", " ")
    for word in """elect referend plebiscit run-off runoff primar caucus midterm mid-term poll vote voti ballot race contest round presidency campaign nomin candida
hopeful second_leg first_leg second_stage first_stage final_leg opening_leg opening_stage""".split()
]
VERBS = """win won lost lose losing loss conced beat defeat oust unseat trounc edg rout topple toppli thrash overc best outpoll saw crush upset dethron carri swept sweep
drove forc victor triumph landslide clinch captur secur seal claim scor romp emerg cruis storm notch prevail retain seiz regain power out-on-top held topp return declared proclaim
chosen chose choos pick select named inaugurat run ran stand stood vying vie compet seek sought bid square squar fac head-to-head tight declar announc enter join
on-the-ballot advanc qualif through led lead trail ahead among challeng contend front favo runner standard-bearer winner congratulat success second third fourth last fell approv reject amend held-off
versus vs between rival opponent against over take taking took back endors support rall incumbent field independent behind term mandate turnout turn-out turned parliament seat
office head-of-state former squeak squeez slipped eased nudg scraped pipped meet threw throw launch gain bag grab net next put certif confirm project dissol queu cast decid finish came plac fail short sent bring filed files filing regist admit suffer slump crash record pull adopt phon bagg urns asked pick fill country booth people mandate level emptied ballot showdown decider play-off playoff tie-break duel matchup match-up await settle renew up-for contested""".split()
UNNAMED = [
    word.replace("_", " ")
    for word in """dissol term seat majority governorship urns booth queu fill choos chose pick asked decid put_to elector the_country mandate""".split()
]
"""Words that may tell of a vote without naming it; so do the figures of a result."""
_SHARES = (R, N)


@cache
def _automaton() -> tuple[AhoCorasick, int]:
    words = [
        *NOUNS,
        *_SHARES,
        *UNNAMED,
        *(
            word.replace("-of-", " of ").replace("on-the-", "on the ").replace("up-for", "up for")
            for word in VERBS
        ),
    ]
    return AhoCorasick(words, matchkind=MatchKind.LeftmostFirst), len(NOUNS)


class Stems:
    """The places of the stems in a text, those of nouns and those of all words."""

    __slots__ = ("anywhere", "nouns", "unnamed")

    def __init__(self, low: str) -> None:
        automaton, nouns = _automaton()
        self.anywhere: list[int] = []
        self.nouns: list[int] = []
        self.unnamed: list[int] = []
        unnamed = nouns + len(_SHARES) + len(UNNAMED)
        for index, start, _ in automaton.find_matches_as_indexes(low):
            self.anywhere.append(start)
            if index < nouns:
                self.nouns.append(start)
            elif index < unnamed:
                self.unnamed.append(start)

    def any_in(self, start: int, end: int) -> bool:
        """Whether a word of the rules may begin in `start:end`."""
        at = bisect_left(self.anywhere, start)
        return at < len(self.anywhere) and self.anywhere[at] < end

    def noun_in(self, start: int, end: int) -> bool:
        at = bisect_left(self.nouns, start)
        return at < len(self.nouns) and self.nouns[at] < end

    def unnamed_in(self, start: int, end: int) -> bool:
        at = bisect_left(self.unnamed, start)
        return at < len(self.unnamed) and self.unnamed[at] < end

    def nouns_between(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last stem of a noun in `start:end`; `end, end` where there is none."""
        first, last = bisect_left(self.nouns, start), bisect_left(self.nouns, end)
        return (self.nouns[first], self.nouns[last - 1]) if first < last else (end, end)
