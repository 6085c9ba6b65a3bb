"""An article as the rules of elections read it: the view of it, and who is named where."""

from __future__ import annotations

import re
from functools import cached_property

from service.extraction.article import Article
from service.extraction.events.election.heads import Heads
from service.extraction.events.election.names import Names
from service.extraction.events.election.stems import Stems
from service.extraction.events.election.strangers import find_strangers, shown
from service.extraction.events.election.view import SURE, view

_LETTERS = re.compile("[\ue000-\ue00f]+")


def cased(told: str, low: str) -> str:
    """The text with the view's letters in place of its names, other words as they stand."""
    pieces, at = [], 0
    for match in _LETTERS.finditer(low):
        pieces += [told[at : match.start()], match.group()]
        at = match.end()
    return "".join([*pieces, told[at:]])


class Reading:
    """`low` is the view: lower case, names as letters; `cased` has its other words as they stand.

    `last_figure`: the sentence in which the last result was read, and what it counted.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        low = view(article)
        self.strangers = find_strangers(article, low, cased(article.folded, low)) if SURE.search(low) else {}
        self.low = shown(low, self.strangers)
        self.last_figure: tuple[int, str] | None = None

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
