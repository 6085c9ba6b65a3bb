"""What a duty is on: the goods and places of a noun phrase, read word by word."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import TradeValue
from service.extraction.events.tariffs.clauses import (
    clause_begins,
    has_object,
    next_verb,
    past_participle,
)
from service.extraction.events.tariffs.goods import close_item, is_vague
from service.extraction.events.tariffs.lists import list_goes_on
from service.extraction.events.tariffs.object_shape import Object, place_at
from service.extraction.events.tariffs.origins import FROM, from_places, is_qualified, read_origin
from service.extraction.events.tariffs.words import (
    QUANTIFIERS,
    STOPS,
    UNIVERSAL_NOUNS,
    UNIVERSAL_QUANTIFIERS,
)
from service.extraction.tokens import Token

_LISTING = frozenset({"including", "like", "namely", "especially", "particularly", "notably"})


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
            i = read_origin(article, tokens, i, item, found)
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
            close_item(article, item, found)
            if token.kind == "," and (beside := past_participle(tokens, i, limit)):
                if beside < 0:
                    break
                i = beside
                continue
            if not list_goes_on(tokens, i, limit):
                break
            i += 1
            continue
        if token.kind == "M" and found.value is None and not item:
            found.value = _value(article, token)
        if token.kind in {"M", "N", '"', "'"} or word == "'s":
            i += 1
            continue
        if word in {"more", "less", "fewer"} and i + 1 < limit and tokens[i + 1].word == "than":
            i += 2
            continue
        if word == "among" and i + 1 < limit and tokens[i + 1].word in _THEM:
            close_item(article, item, found)
            i += 2
            continue
        if word in _MEANT and item:
            break
        if word == "made" and item and i + 2 < limit and tokens[i + 1].word in {"from", "of"}:
            if tokens[i + 2].kind == "w":
                i += 2
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
        if word in FROM and (place_end := from_places(article, tokens, i, limit, found)):
            close_item(article, item, found)
            i = place_end
            continue
        if word in _HANDLED and i + 1 < limit and tokens[i + 1].word in {"into", "to"}:
            close_item(article, item, found)
            i += 1
            continue
        if word in _HANDLED and item:
            if i + 1 < limit and tokens[i + 1].kind == "w" and tokens[i + 1].word not in STOPS:
                i += 1
                continue
            break
        if word == "as" and "such" in {one.word for one in tokens[max(start, i - 3) : i]}:
            item.clear()
            found.goods.clear()
            i += 1
            continue
        if word == "as" and i + 2 < limit and tokens[i + 1].word == "well":
            close_item(article, item, found)
            i += 3
            continue
        if word in _LISTING or word == "such" and i + 1 < limit and tokens[i + 1].word == "as":
            item.clear()
            if not found.goods or all(is_vague(article, one) for one in found.goods):
                found.goods.clear()
            i += 2 if word == "such" else 1
            continue
        if word in UNIVERSAL_QUANTIFIERS and not item:
            universal = True
        if universal and word in UNIVERSAL_NOUNS and {one.word for one in item} <= _TRADING:
            item.clear()
        if (
            universal
            and word in UNIVERSAL_NOUNS
            and not item
            and not found.origins
            and not is_qualified(tokens, i, limit)
        ):
            found.origins.append(article.place("*", token.start, token.end))
        if word in {"in", "of", "worth"} and tokens[i - 1].kind == "M":
            i += 1
            continue
        if word == "to" and tokens[i - 1].word in _NUMBERS:
            i += 1
            continue
        if word in _BOUND and i + 1 < limit and tokens[i + 1].word in {"to", "for", "into", "in"}:
            close_item(article, item, found)
            i += 1
            word = "to"
        if word in {"to", "into", "entering", "in"} and i + 1 < limit and (item or i > start):
            close_item(article, item, found)
            at = i + 1
            while at < limit and tokens[at].word in {"the", "into"}:
                at += 1
            if at < limit and tokens[at].kind == "C" and (place := place_at(article, tokens[at])):
                found.into.append(place)
                i = at + 1
                continue
            break
        if i > start and (clause_begins(tokens, i, limit) or next_verb(tokens, i)):
            break
        if item and has_object(tokens, i, limit):
            item.clear()
            break
        if word in {"each", "one"} and i + 1 < limit and tokens[i + 1].word in {"other", "another"}:
            found.mutual = True
            i += 2
            continue
        if word == "of" and i > start and tokens[i - 1].word in _GOODS_OF and i + 1 < limit:
            if place_end := from_places(article, tokens, i + 1, limit, found):
                close_item(article, item, found)
                i = place_end
                continue
        if word in _EXCEPTING and i + 1 < limit:
            close_item(article, item, found)
            part = Object(i)
            end = from_places(article, tokens, i + 1 + (word in {"apart", "other"}), limit, part)
            if not end:
                break
            i = end
            continue
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
            and not is_qualified(tokens, i, limit)
        ):
            found.possessed = True
        if word not in QUANTIFIERS or item or word in {"the", "a", "his", "her", "an"}:
            item.append(token)
        elif word in {"imports", "exports"} and i + 1 < limit and tokens[i + 1].word != "of":
            pass
        i += 1
    close_item(article, item, found)
    found.end = i
    return found


_THEM = frozenset("them these those others which".split())
_MEANT = frozenset("used required needed intended meant designed valued".split())
_BOUND = frozenset("heading headed bound destined coming going shipped sold arriving exported sent".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve fifteen twenty".split())
_GOODS_OF = frozenset("products goods articles imports exports produce".split())
_EXCEPTING = frozenset("except excluding excepting".split())
_HANDLED = frozenset("imported exported produced made sold shipped brought".split())
_TRADING = frozenset({"trading", "trade", "foreign"})


def _value(article: Article, token: Token) -> TradeValue | None:
    """The worth of the goods: "$34 billion of Chinese goods"."""
    index = article.starts["M"].get(token.start)
    if index is None:
        return None
    money = article.money[index]
    return TradeValue(
        article.text[money.start : money.end], money.start, money.end, money.amount, money.currency
    )
