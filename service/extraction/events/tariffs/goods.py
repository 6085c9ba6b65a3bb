"""Goods, as the lexicon knows them and as a list of a duty's objects names them."""

from __future__ import annotations

from functools import cache

from service.extraction.article import Article
from service.extraction.events.tariffs.object_shape import Object
from service.extraction.events.tariffs.words import GENERIC, MODIFIERS, QUANTIFIERS
from service.extraction.lexicon import forms, rows
from service.extraction.tokens import Token


@cache
def known_goods() -> frozenset[str]:
    """Every known good, singular and plural, in lower case."""
    found = {word.lower() for row in rows("goods") for word in (*forms(row["good"]), *forms(row["plural"]))}
    return frozenset(found)


def is_good(words: list[str]) -> bool:
    """Whether a phrase ends in a known good."""
    return bool(words) and (words[-1] in known_goods() or " ".join(words[-2:]) in known_goods())


_OFFICES = frozenset(
    """
    ministry department government administration office commission officials president minister said commerce
    secretary parliament
""".split()
)


_MAKERS = ("makers", "growers", "farmers", "exporters", "producers", "brewers", "distillers", "millers")
"""Ends of words for those who bear a duty, and are no goods."""
_TRAILING = frozenset("too themselves itself alone altogether sectors respectively".split())
_SECTORS = frozenset("sector industry industries".split())


def close_item(article: Article, item: list[Token], found: Object, loose: bool = False) -> None:
    """One item of the list, if it is a good."""
    while item and (
        item[-1].word in _TRAILING
        or item[-1].word in _SECTORS
        and len(item) > 1
        and is_good([item[-2].word])
        or item[-1].kind != "w"
        and item[-1].kind not in "OS"
        or item[-1].word in {"of", "'s", "the", "on"}
    ):
        item.pop()
    if len(item) == 1 and item[0].word.endswith(("ly", "ed")) and not is_good([item[0].word]):
        item.clear()
    definite = False
    while item and (item[0].word in QUANTIFIERS | {"of"} or item[0].word[0].isdigit()):
        definite = definite or item[0].word in {"the", "his", "her", "a", "an"}
        item.pop(0)
    words = [token.word for token in item]
    tail = words[-1] if words else ""
    if (
        words
        and len(words) <= 6
        and not all(word in GENERIC for word in words)
        and (
            tail not in GENERIC
            or " ".join(words[-2:]) in known_goods()
            or tail in {"import", "export", "imports", "exports", "products", "goods", "producers", "makers"}
            and len(words) > 1
            and tail not in {"producers", "makers"}
        )
    ):
        start = item[0].start
        known = is_good(words) or is_good([words[0]])
        if (
            len("".join(words)) >= 2
            and words[0] not in {"of", "countries", "nations", "companies", "anyone"}
            and not set(words) & _OFFICES
            and not tail.endswith(_MAKERS)
            and (known or not (definite or loose or tail in MODIFIERS))
        ):
            found.goods.append((start, item[-1].end))
    item.clear()


def is_vague(article: Article, span: tuple[int, int]) -> bool:
    words = article.folded[span[0] : span[1]].lower().split()
    return all(word in GENERIC | QUANTIFIERS for word in words)
