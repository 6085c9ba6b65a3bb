"""What a duty is on: the goods and places of a noun phrase, read word by word."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from service.extraction.article import Article
from service.extraction.document import Place, TradeValue
from service.extraction.events.tariffs.words import (
    GENERIC,
    QUANTIFIERS,
    RULERS,
    STOPS,
    UNIVERSAL_NOUNS,
    UNIVERSAL_QUANTIFIERS,
)
from service.extraction.lexicon import forms, rows
from service.extraction.people import place_of
from service.extraction.tokens import Token


@dataclass(slots=True)
class Object:
    """Goods as spans, places that they come from, the places they go to, and the token after it all."""

    end: int
    possessed: bool = False
    value: TradeValue | None = None
    another: bool = False
    goods: list[tuple[int, int]] = field(default_factory=list)
    origins: list[Place] = field(default_factory=list)
    into: list[Place] = field(default_factory=list)


@cache
def known_goods() -> frozenset[str]:
    """Every known good, singular and plural, in lower case."""
    found = {word.lower() for row in rows("goods") for word in (*forms(row["good"]), *forms(row["plural"]))}
    return frozenset(found)


def is_good(words: list[str]) -> bool:
    """Whether a phrase ends in a known good."""
    return bool(words) and (words[-1] in known_goods() or " ".join(words[-2:]) in known_goods())


def place_at(article: Article, token: Token) -> Place | None:
    """The country that a mention's token stands for: a place, or a person's country."""
    if token.kind == "P":
        mention = article.person_at(token.start)
        country = (mention.actor.country or article.home) if mention else None
        return article.place(country, token.start, token.end) if country else None
    hit = article.hit_at(token.start)
    entry = place_of(hit) if hit else None
    return article.place(entry.value, token.start, token.end) if entry else None


_FROM = frozenset(
    {
        "from",
        "originating",
        "made",
        "produced",
        "imported",
        "coming",
        "shipped",
        "manufactured",
        "grown",
        "assembled",
        "exported",
        "sourced",
        "arriving",
        "entering",
        "brought",
    }
)
_LISTING = frozenset({"including", "like", "namely", "especially", "particularly", "notably"})
_OFFICES = frozenset(
    """
    ministry department government administration office commission officials president minister said commerce
    secretary parliament
""".split()
)
_LONGEST = 60
"""Tokens of one object at the most."""


def read_object(article: Article, tokens: list[Token], start: int) -> Object:  # noqa: C901
    """The object that begins at token `start`: "steel, aluminum and cars from Canada and Mexico"."""
    found = Object(start)
    item: list[Token] = []
    universal = False
    i = start
    limit = min(len(tokens), start + _LONGEST)
    while i < limit:
        token = tokens[i]
        word = token.word
        if token.kind in "CA":
            i = _origin(article, tokens, i, item, found)
            continue
        if token.kind == "P":
            place = place_at(article, token)
            follows = tokens[i + 1].word if i + 1 < limit else ""
            if place is None or item or follows not in {"'s", "-era"}:
                break
            found.origins.append(place)
            i += 2
            continue
        if token.kind in {",", "/"} or word in {"and", "or", "plus", "&"}:
            _close(article, item, found)
            if not _goes_on(tokens, i, limit):
                break
            i += 1
            continue
        if token.kind == "M" and found.value is None and not item:
            found.value = _value(article, token)
        if token.kind in {"M", "N", '"', "'"} or word == "'s":
            i += 1
            continue
        found.another = found.another or word in {"another", "further"}
        if token.kind == "R":
            if (
                i + 1 < limit
                and tokens[i + 1].word == "of"
                and not item
                and (
                    i == start
                    or tokens[i - 1].word in {"on", "against", "about", "nearly", "some", "to", "over"}
                )
            ):
                i += 2
                continue
            break
        if token.kind == "(":
            close = next((j for j in range(i, min(limit, i + 8)) if tokens[j].kind == ")"), None)
            if close is None:
                break
            i = close + 1
            continue
        if token.kind == "-" or token.kind == "$":
            i += 1
            continue
        if token.kind not in {"w", "O", "S"} and not word[0].isdigit():
            break
        if word in _FROM and (place_end := from_places(article, tokens, i, limit, found)):
            _close(article, item, found)
            i = place_end
            continue
        if word in {"imported", "exported", "produced", "made", "sold", "shipped", "brought"} and item:
            break
        if word == "as" and "such" in {one.word for one in tokens[max(start, i - 3) : i]}:
            item.clear()
            found.goods.clear()
            i += 1
            continue
        if word == "as" and i + 2 < limit and tokens[i + 1].word == "well":
            _close(article, item, found)
            i += 3
            continue
        if word in _LISTING or word == "such" and i + 1 < limit and tokens[i + 1].word == "as":
            item.clear()
            if not found.goods or all(_vague(article, one) for one in found.goods):
                found.goods.clear()
            i += 2 if word == "such" else 1
            continue
        if word in UNIVERSAL_QUANTIFIERS and not item:
            universal = True
        if (
            universal
            and word in UNIVERSAL_NOUNS
            and not item
            and not found.origins
            and not _qualified(tokens, i, limit)
        ):
            found.origins.append(article.place("*", token.start, token.end))
        if word in {"to", "into", "entering", "in"} and i + 1 < limit and (item or i > start):
            _close(article, item, found)
            at = i + 1
            while at < limit and tokens[at].word in {"the", "into"}:
                at += 1
            if at < limit and tokens[at].kind == "C" and (place := place_at(article, tokens[at])):
                found.into.append(place)
                i = at + 1
                continue
            break
        if word in STOPS or word == "on" and not (i and tokens[i - 1].word == "and"):
            break
        if word.endswith(("-made", "-built")):
            i += 1
            continue
        if word in {"its", "their"} and not item:
            found.possessed = True
        if (
            word in {"country", "nation"}
            and not item
            and i
            and tokens[i - 1].word in {"the", "that"}
            and not _qualified(tokens, i, limit)
        ):
            found.possessed = True
        if word not in QUANTIFIERS or item or word in {"the", "a", "his", "her", "an"}:
            item.append(token)
        elif word in {"imports", "exports"} and i + 1 < limit and tokens[i + 1].word != "of":
            pass
        i += 1
    _close(article, item, found)
    found.end = i
    return found


def _qualified(tokens: list[Token], i: int, limit: int) -> bool:
    """ "any country that …": a condition, whoever meets it."""
    quantifiers = {token.word for token in tokens[max(0, i - 4) : i]}
    return (
        i + 1 < limit
        and tokens[i + 1].word in {"that", "which", "who", "whose"}
        and not quantifiers & {"all", "every"}
    )


def _value(article: Article, token: Token) -> TradeValue | None:
    """The worth of the goods: "$34 billion of Chinese goods"."""
    index = article.starts["M"].get(token.start)
    if index is None:
        return None
    money = article.money[index]
    return TradeValue(
        article.text[money.start : money.end], money.start, money.end, money.amount, money.currency
    )


def _goes_on(tokens: list[Token], i: int, limit: int) -> bool:
    """Whether a list goes on after a comma or an "and", rather than a new clause."""
    j = i + 1
    while j < limit and tokens[j].word in {
        "and",
        "or",
        "also",
        ",",
        "the",
        "even",
        "other",
        "its",
        "their",
        "on",
    }:
        if tokens[j].word == "on" and tokens[j - 1].word not in {"and", "or", ","}:
            return False
        j += 1
    if j >= limit:
        return False
    token = tokens[j]
    if token.kind in "CA":
        after = tokens[j + 1].word if j + 1 < limit else ""
        if (
            after == "'s"
            and j + 2 < limit
            and tokens[j + 2].word in RULERS
            or after in RULERS - {"trade", "agriculture", "foreign", "state"}
        ):
            return False
        return (
            after
            not in {
                "said",
                "has",
                "have",
                "had",
                "will",
                "would",
                "is",
                "was",
                "responded",
                "retaliated",
                "announced",
                "could",
                "may",
                "also",
            }
            or False
        )
    if token.kind in {"P", "D", "R", "H"}:
        return False
    return token.kind in {"w", "O", "S", '"', "N"} and token.word not in STOPS


def _origin(article: Article, tokens: list[Token], i: int, item: list[Token], found: Object) -> int:
    """A place in the object: "Chinese goods", "Canada's steel", "China-made cars"."""
    place = place_at(article, tokens[i])
    if place is not None:
        found.origins.append(place)
    if item:
        _close(article, item, found)
    i += 1
    while i < len(tokens) and (
        tokens[i].word == "'s" or tokens[i].word.startswith("-") and tokens[i].kind in {"w", "-"}
    ):
        i += 1
    return i


def from_places(article: Article, tokens: list[Token], i: int, limit: int, found: Object) -> int:
    """ "from Canada, Mexico and China": answers the token after, 0 where no place follows."""
    j = i
    while j < limit and tokens[j].word in _FROM | {
        "in",
        "from",
        "by",
        "the",
        "both",
        "and",
        "sold",
        "neighbouring",
        "neighboring",
        "also",
    }:
        j += 1
    before = len(found.origins)
    while j < limit:
        while j < limit and tokens[j].word in {"the", "both", "neighbouring", "neighboring", "also", "from"}:
            j += 1
        if j < limit and tokens[j].kind in "CA" and (place := place_at(article, tokens[j])):
            found.origins.append(place)
            j += 1
            while j < limit and tokens[j].word in {"'s"}:
                j += 1
        elif j + 1 < limit and tokens[j].word in UNIVERSAL_QUANTIFIERS | {
            "rest",
            "around",
            "anywhere",
            "everywhere",
            "abroad",
            "overseas",
        }:
            k = j
            while (
                k < limit
                and k < j + 4
                and tokens[k].word not in UNIVERSAL_NOUNS | {"world", "anywhere", "everywhere", "abroad"}
            ):
                k += 1
            if (
                k < limit
                and tokens[k].word in UNIVERSAL_NOUNS | {"world"}
                and tokens[j].word not in {"abroad", "overseas"}
            ):
                if _qualified(tokens, k, limit):
                    return k + 1
                found.origins.append(article.place("*", tokens[k].start, tokens[k].end))
                return k + 1
            break
        else:
            break
        if (
            j + 1 < limit
            and tokens[j].word in {",", "and", "or", "as", "well"}
            and _more_places(tokens, j, limit)
        ):
            while j < limit and tokens[j].word in {",", "and", "or", "as", "well"}:
                j += 1
        else:
            break
    return j if len(found.origins) > before else 0


def _more_places(tokens: list[Token], j: int, limit: int) -> bool:
    while j < limit and tokens[j].word in {",", "and", "or", "as", "well", "the", "from"}:
        j += 1
    return (
        j < limit
        and tokens[j].kind in "CA"
        and not (
            j + 1 < limit
            and tokens[j + 1].kind == "w"
            and tokens[j + 1].word not in STOPS | {"on", "and", "or"}
            and tokens[j].kind == "A"
        )
    )


def _close(article: Article, item: list[Token], found: Object, loose: bool = False) -> None:
    """One item of the list, if it is a good."""
    while item and (
        item[-1].kind != "w" and item[-1].kind not in "OS" or item[-1].word in {"of", "'s", "the", "on"}
    ):
        item.pop()
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
            or tail in {"imports", "exports", "products", "goods", "producers", "makers"}
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
            and (known or not (definite or loose))
        ):
            found.goods.append((start, item[-1].end))
    item.clear()


def _vague(article: Article, span: tuple[int, int]) -> bool:
    words = article.folded[span[0] : span[1]].lower().split()
    return words[-1] in GENERIC
