"""What follows the noun of a duty: what it is on, how much, whose."""

from __future__ import annotations

from itertools import islice, takewhile

from service.extraction.article import Article
from service.extraction.events.tariffs.before_noun import read_left
from service.extraction.events.tariffs.further import read_further
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.insertions import past_insertion, past_letters
from service.extraction.events.tariffs.object_shape import Object
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.origins import from_places
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.rate_leads import rate_ahead
from service.extraction.events.tariffs.relative import relative_bearers, relative_owner
from service.extraction.events.tariffs.words import NOMINAL, NOMINAL_NEUTRAL
from service.extraction.tokens import Token


def read_phrase(article: Article, tokens: list[Token], head: int) -> Phrase:
    """The phrase around the duty's noun at token `head`."""
    phrase = Phrase(head, head, head + 1)
    read_left(article, tokens, phrase)
    _nominal(tokens, phrase)
    _right(article, tokens, phrase)
    return phrase


def _nominal(tokens: list[Token], phrase: Phrase) -> None:
    """A noun after the head that makes it an act ("tariff hikes"), or none of it ("tariff rate quotas")."""
    i = past_letters(tokens, phrase.end)
    while (
        i < len(tokens)
        and tokens[i].word in {"rate", "rates", "-rate", "-", "quota", "quotas", "-quota", "level", "levels"}
        and tokens[i].start - tokens[i - 1].end <= 1
    ):
        phrase.words.append(tokens[i].word)
        i += 1
    if i < len(tokens) and tokens[i].word in NOMINAL and tokens[i].start - tokens[i - 1].end <= 1:
        phrase.nominal, phrase.nominal_at = NOMINAL[tokens[i].word], i
        i += 1
    elif i < len(tokens) and tokens[i].word in NOMINAL_NEUTRAL:
        i += 1
    phrase.end = i


def complete(article: Article, tokens: list[Token], phrase: Phrase, start: int, bare: bool = False) -> None:
    """Complements from token `start` on; with `bare`, an object without a preposition first."""
    phrase.end = max(phrase.end, start)
    if bare:
        phrase.end = max(phrase.end, _take(phrase, read_object(article, tokens, start)))
    _right(article, tokens, phrase)


def extend(article: Article, tokens: list[Token], phrase: Phrase, start: int) -> None:
    """Complements after the verb: "will rise to 50% on cars and to 25% on steel"."""
    phrase.end = max(phrase.end, start)
    _right(article, tokens, phrase)


def _right(article: Article, tokens: list[Token], phrase: Phrase) -> None:  # noqa: C901
    """Complements after the noun, in any order."""
    i = phrase.end
    while i < len(tokens):
        token = tokens[i]
        if (
            token.kind == "R"
            or token.word
            in {
                "of",
                "at",
                "to",
                "up",
                "ranging",
                ",",
                "(",
                "from",
                "between",
                "as",
                "averaging",
                "set",
                "in",
            }
            and rate_ahead(tokens, i)
        ):
            j = i
            while tokens[j].kind != "R":
                j += 1
            rate = article.rate_at(tokens[j].start)
            if (
                rate is None
                or phrase.rates
                and not phrase.goods
                and not phrase.origins
                and token.word in {","}
            ):
                break
            if (
                phrase.rates
                and (phrase.goods or phrase.origins)
                and (
                    token.word not in {"from", "to"}
                    or j + 1 < len(tokens)
                    and tokens[j + 1].word in {"on", "for", "against"}
                )
            ):
                break
            if (phrase.goods or phrase.origins) and token.word in {",", "("}:
                break
            phrase.rates.append(rate)
            i = j + 1
            while i < len(tokens) and tokens[i].kind in {"R", ")"}:
                if tokens[i].kind == "R":
                    break
                i += 1
            continue
        if (
            token.word in {"on", "against", "upon", "for", "over"}
            and i + 1 < len(tokens)
            and (token.word != "for" or _object_ahead(article, tokens, i + 1))
        ):
            i = _take(phrase, read_object(article, tokens, i + 1))
            continue
        if token.kind == "," and (beyond := past_insertion(tokens, i)):
            i = beyond
            continue
        if token.word in _NOW and i + 1 < len(tokens) and tokens[i + 1].word in _SET:
            i += 1
            continue
        if (
            token.word == "to"
            and i + 3 < len(tokens)
            and tokens[i + 1].word == "be"
            and tokens[i + 2].word in _SET
        ):
            if tokens[i + 3].word in {"on", "to", "against"}:
                i = _take(phrase, read_object(article, tokens, i + 4))
                continue
        if token.word in {
            "imposed",
            "levied",
            "placed",
            "slapped",
            "charged",
            "applied",
            "put",
            "introduced",
            "announced",
            "threatened",
            "planned",
            "proposed",
        } and i + 1 < len(tokens):
            if tokens[i + 1].word in {"on", "against", "upon"}:
                i = _take(phrase, read_object(article, tokens, i + 2))
                continue
            break
        if (
            token.word == "of"
            and i + 2 < len(tokens)
            and tokens[i + 1].word in {"its", "their", "his"}
            and tokens[i + 2].word == "own"
        ):
            i += 3
            continue
        if token.kind == "D" and i + 1 < len(tokens) and tokens[i + 1].word in {"on", "against"}:
            i += 1
            continue
        if token.word in _AIMING:
            start = i + (2 if token.word in {"aimed", "applying"} else 1)
            if start < len(tokens) and tokens[start].word.endswith("ing"):
                break
            aimed = read_object(article, tokens, start)
            if (
                tokens[aimed.end - 1].kind == "M"
                or aimed.origins
                or any(is_good(article.folded[a:b].lower().split()) for a, b in aimed.goods)
            ):
                i = _take(phrase, aimed)
                continue
            break
        if token.word == "of" and i + 1 < len(tokens) and tokens[i + 1].kind in "A" and not phrase.origins:
            i = _take(phrase, read_object(article, tokens, i + 1))
            continue
        if (
            token.kind in {'"', "'"}
            and i == phrase.end
            and i + 1 < len(tokens)
            and tokens[i + 1].word in {"on", "of"}
        ):
            i += 1
            continue
        if (
            token.word in {"that", "which"}
            and i + 2 < len(tokens)
            and tokens[i + 1].word in _STRIKING
            and tokens[i + 2].kind == "A"
        ):
            i = _take(phrase, read_object(article, tokens, i + 2))
            continue
        if token.word in {"that", "which"} and not phrase.origins:
            if (bearers := relative_bearers(article, tokens, i)) is not None:
                phrase.origins += bearers.origins
                i = bearers.end
                continue
        if (owned := relative_owner(article, tokens, i, phrase.words)) is not None:
            phrase.owners += owned[0]
            i = owned[1]
            continue
        if token.word == "ad" and i + 1 < len(tokens) and tokens[i + 1].word == "valorem":
            i += 2
            continue
        if token.word in {"from", "imported", "originating"}:
            part = Object(i)
            end = from_places(article, tokens, i, len(tokens), part)
            if not end:
                break
            if tokens[i - 1].word in NOMINAL_NEUTRAL | {"threats", "threat"} and not phrase.goods:
                phrase.owners += part.origins
            else:
                phrase.origins += part.origins
            i = end
            continue
        break
    phrase.end = max(phrase.end, i)
    read_further(article, tokens, phrase)


_NOW = frozenset("currently now already recently previously presently initially newly".split())
_SET = frozenset("imposed levied placed slapped charged applied".split())
_STRIKING = frozenset("hit hits target targets targeted cover covers covered affect affects affected".split())
_AIMING = frozenset("targeting hitting covering affecting aimed applying".split())


def _take(phrase: Phrase, found: Object) -> int:
    phrase.goods += found.goods
    phrase.origins += found.origins
    phrase.into += found.into
    phrase.possessed = phrase.possessed or found.possessed
    phrase.value = phrase.value or found.value
    phrase.another = phrase.another or found.another
    phrase.mutual = phrase.mutual or found.mutual
    return found.end


def _object_ahead(article: Article, tokens: list[Token], i: int) -> bool:
    if tokens[i].kind in "CA":
        return True
    # "for certain other critical minerals": the goods stand behind what describes them
    described = takewhile(lambda token: token.kind == "w", islice(tokens, i, i + 5))
    return any(is_good([token.word]) for token in described)
