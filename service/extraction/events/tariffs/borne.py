"""What bears a duty before its verb: "imports of steel will face a 25% tariff"."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.object_shape import Object
from service.extraction.events.tariffs.objects import read_object
from service.extraction.tokens import Token

_BEFORE_VERB = frozenset(
    """
    will would shall have has had be been is are was were now also still remain remains currently being not
    """.split()
)


def _subject_end(tokens: list[Token], at: int) -> int:
    """The token after a verb's subject: its auxiliaries are none of it."""
    while at and tokens[at - 1].word in _BEFORE_VERB:
        at -= 1
    return at


_LISTED = 8
"""Commas before a verb at which its subject may begin."""


def borne_before(article: Article, tokens: list[Token], at: int) -> Object:
    """The goods and places that are the subject of the verb at `at`: the longest list that ends there."""
    end = _subject_end(tokens, at)
    if end > 1 and tokens[end - 1].word in {"which", "that"}:
        return _described(article, tokens, end - 1)
    nearest = _clause_start(tokens, at)
    starts = [nearest]
    while len(starts) < _LISTED and (start := starts[-1]) > 1 and tokens[start - 1].kind == ",":
        starts.append(_clause_start(tokens, start - 1))
    for start in reversed(starts[1:]):
        found = read_object(article, tokens[:end], start)
        if found.end >= end and (found.goods or found.origins):
            return found
    return read_object(article, tokens[:end], nearest)


def _described(article: Article, tokens: list[Token], end: int) -> Object:
    """ "Chilean wine which still faces": what the clause from token `end` on is told of."""
    for start in range(max(0, end - _SHORT), end):
        found = read_object(article, tokens[:end], start)
        if found.end >= end and (found.goods or found.origins) and tokens[start].kind in "CAw":
            return found
    return Object(end)


_SHORT = 6


def told_to_bear(tokens: list[Token], verb: int) -> int:
    """ "told Peru to expect": the token of the telling, 0 where nobody tells."""
    return next((i for i in range(verb - 1, max(0, verb - 8), -1) if tokens[i].word in _TELLS), 0)


_TELLS = frozenset("told tells warned notified informed ordered asked charged making make made".split())


def _is_described(word: str) -> bool:
    """Whether a "that" after a noun tells which one is meant."""
    return word in {"countries", "nations", "goods", "products", "imports"} or is_good([word])


def _clause_start(tokens: list[Token], at: int) -> int:
    """The token after the last comma, colon or conjunction before `at`."""
    for i in range(at - 1, -1, -1):
        if tokens[i].kind == "," and tokens[i + 1].word in {"which", "who"}:
            continue
        if (
            tokens[i].kind in {";", ":", "—", ","}
            and not (i and tokens[i - 1].kind in "CA")
            or tokens[i].word == "that"
            and not (i and _is_described(tokens[i - 1].word))
            or tokens[i].word in {"while", "but", "because", "said", "when"}
        ):
            return i + 1
    return 0


_ANNOUNCING = frozenset("announced announces ordered decided unveiled declared proclaimed confirmed".split())


def announced_at(tokens: list[Token], end: int) -> int:
    """ "X announced that imports will face a duty": the token of the announcing before `end`, else 0."""
    return next(
        (i for i in range(end - 1, 0, -1) if tokens[i].word in _ANNOUNCING and tokens[i + 1].word == "that"),
        0,
    )
