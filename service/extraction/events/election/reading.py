# ruff: noqa: E501  (lists of words)
"""An article as the rules of elections read it: the view of it, and who is named where."""

from __future__ import annotations

import re
from functools import cached_property

from service.extraction.article import Article
from service.extraction.events.election.heads import Heads
from service.extraction.events.election.names import Names
from service.extraction.events.election.stems import Stems
from service.extraction.events.election.strangers import find_strangers, shown
from service.extraction.events.election.view import SURE, N, view

_LETTERS = re.compile("[\ue000-\ue00f][\ue000-\ue00f]*")
_ELECTORAL = (
    " elect", " ballot", " polls", " polled", "run-off", "runoff", "referend", " vote", " voting", "presidency", "candida", " conced",
    "turnout", " tally", " hopeful", "standard-bearer", "constituenc", "landslide", "second round", "first round", "opening round",
    "campaign", "incumbent", "mandate", " seats", "senate", "deputies", N,
)  # fmt: skip
_SURELY = frozenset({" elect", " ballot", " polls", "runoff", "run-off", "referend"})
_ENOUGH = 3
"""So many different words of voting make a text one of votes."""


def cased(told: str, low: str) -> str:
    """The text with the view's letters in place of its names, other words as they stand."""
    pieces, at = [], 0
    for match in _LETTERS.finditer(low):
        pieces += [told[at : match.start()], match.group()]
        at = match.end()
    return "".join([*pieces, told[at:]])


class Reading:
    """`low` is the view: lower case, names as letters; `cased` has its other words as they stand.

    `sure`: where the text has its first sure word. `last_figure`: the sentence in which the last result
    was read, and what it counted. `opinion`: by a sentence's start, whether its figures are a poll's.
    """

    def __init__(self, article: Article, sure: int) -> None:
        self.article = article
        low = view(article)
        told = SURE.match(low, sure) or SURE.search(low)
        self.strangers = find_strangers(article, low, cased(article.folded, low)) if told else {}
        self.low = shown(low, self.strangers)
        self.last_figure: tuple[int, str] | None = None
        self.opinion: dict[int, bool] = {}
        self._present: dict[tuple[str, ...], tuple[str, ...]] = {}

    def has_any(self, words: tuple[str, ...], start: int, end: int) -> bool:
        """Whether one of these stands in `start:end`; those that the text has nowhere are asked for once."""
        present = self._present.get(words)
        if present is None:
            present = self._present[words] = tuple(filter(self.low.__contains__, words))
        find = self.low.find
        for word in present:  # noqa: SIM110  (a generator costs more than the search)
            if find(word, start, end) >= 0:
                return True
        return False

    @cached_property
    def electoral(self) -> bool:
        """Whether the text has so many words of voting that it must be about some vote."""
        words = set(filter(self.low.__contains__, _ELECTORAL))
        return len(words) >= _ENOUGH or len(words) > 1 and not words.isdisjoint(_SURELY)

    @cached_property
    def stems(self) -> Stems:
        return Stems(self.low)

    @cached_property
    def names(self) -> Names:
        return Names(self.article, self.low, self.strangers)

    @cached_property
    def heads(self) -> Heads:
        return Heads(self.low)

    @cached_property
    def cased(self) -> str:
        return cased(self.article.folded, self.low)
