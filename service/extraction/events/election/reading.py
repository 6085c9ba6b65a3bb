"""An article as the rules of elections read it: the view of it, and who is named where."""

from __future__ import annotations

import re
from functools import cached_property

from service.extraction.article import Article
from service.extraction.events.election.heads import Heads
from service.extraction.events.election.names import Names
from service.extraction.events.election.stems import Stems
from service.extraction.events.election.view import view

_LETTERS = re.compile("[\ue000-\ue00f]+")


class Reading:
    """`low` is the view: lower case, names as letters; `cased` has its other words as they stand."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.low = view(article)

    @cached_property
    def stems(self) -> Stems:
        return Stems(self.low)

    @cached_property
    def names(self) -> Names:
        return Names(self.article, self.low)

    @cached_property
    def heads(self) -> Heads:
        return Heads(self.low)

    @cached_property
    def cased(self) -> str:
        told, pieces, at = self.article.folded, [], 0
        for match in _LETTERS.finditer(self.low):
            pieces += [told[at : match.start()], match.group()]
            at = match.end()
        return "".join([*pieces, told[at:]])
