"""What stands before the noun of a duty: rates, owners, goods, adjectives."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.events.tariffs.goods import is_good, known_goods
from service.extraction.events.tariffs.object_shape import place_at
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.words import BORDER, MODIFIERS, NOMINAL, PARTICIPLES
from service.extraction.tokens import Token


def read_left(article: Article, tokens: list[Token], phrase: Phrase) -> None:  # noqa: C901
    """Modifiers before the noun: rates, owners, goods, adjectives; from right to left."""
    i = phrase.head - 1
    good: list[Token] = []
    while i >= 0 and phrase.head - i < 16:
        token = tokens[i]
        word = token.word
        if word in _SHIFTED and not _before_shifted(tokens, i):
            break
        if token.kind == "R":
            rate = article.rate_at(token.start)
            if rate is None:
                break
            phrase.rates.insert(0, rate)
        elif token.kind == "D" and _dates_the_act(tokens, i, phrase.head):
            pass
        elif token.kind in "CAP":
            if not _owner(article, tokens, i, phrase):
                break
        elif (
            word == "'s"
            and i
            and tokens[i - 1].kind in "CAP"
            or word in {'"', "-", "'", "(", ")", "per", "cent"}
            or token.kind in {'"', "'"}
            or token.kind == ","
            and i
            and (tokens[i - 1].word in MODIFIERS or tokens[i - 1].kind == "R")
            and tokens[i + 1].word in MODIFIERS
        ):
            pass
        elif good and word in {"and", "or"} and is_good([tokens[i - 1].word]):
            _close_good(good, phrase)
        elif (
            token.kind == "w"
            and (
                is_good([word])
                or i
                and _ends_good(tokens[i - 1].word, word)
                or good
                and word not in MODIFIERS
                and _part_of_good(word, good)
            )
            and not (word in BORDER or word in {"goods", "products", "trade"} and not good)
        ):
            good.insert(0, token)
        elif (
            word in PARTICIPLES
            and i
            and (
                tokens[i - 1].word in _DETERMINERS | MODIFIERS - _NO_ADJECTIVES | _LATELY
                or tokens[i - 1].word == "'s"
                or tokens[i - 1].kind == "A"
            )
        ):
            _close_good(good, phrase)
            phrase.words.insert(0, word)
        elif word == "lower" and i and tokens[i - 1].word in _BEFORE_VERB:
            break
        elif (
            word in MODIFIERS
            or "-" in word
            and word.endswith(
                ("-era", "-specific", "-wide", "-based", "-digit", "ing", "ed", "-term", "-style")
            )
            or word in {"a", "an"}
        ):
            _close_good(good, phrase)
            phrase.words.insert(0, word)
            phrase.another = phrase.another or word in {"another", "further", "second", "fresh"}
            if word in _DETERMINERS:
                phrase.definite = phrase.definite or word not in {"a", "an"} and "own" not in phrase.words
                if i and tokens[i - 1].word not in {"all", "both", "half"}:
                    i -= 1
                    break
            if word in {"and", "or"} and not (
                i and (tokens[i - 1].word in MODIFIERS or tokens[i - 1].kind == "A")
            ):
                phrase.words.pop(0)
                break
        else:
            break
        i -= 1
    _close_good(good, phrase)
    phrase.first = i + 1


_DETERMINERS = frozenset("the these those this that his its their such a an our her my your".split())


_COMPOUND = frozenset(
    """
    electric electrical solar washing face ship-to-shore critical softwood large-engine auto car motor vehicle
    steel aluminum aluminium rice sugar wine dairy farm agricultural consumer industrial luxury medical crude
    palm edible heavy light passenger used frozen fresh raw refined rolled hot-rolled cold-rolled stainless
    semiconductor computer textile clothing footwear pork beef
""".split()
)


_NO_ADJECTIVES = frozenset({"and", "or", "trade", "industry"})
"""After these "imposed" is a verb: "the Ministry of Trade imposed duties"."""
_SHIFTED = frozenset("reduced lowered increased".split())
_LATELY = frozenset("newly recently previously already currently".split())
_PREPOSITIONS = frozenset("at of with to on under for by such".split())


def _before_shifted(tokens: list[Token], i: int) -> bool:
    """Whether what stands before "reduced" makes it an adjective, no verb."""
    before = tokens[i - 1] if i else None
    return before is not None and (
        before.word in _PREPOSITIONS | _DETERMINERS | MODIFIERS - {"and", "or"} or before.kind in "RA"
    )


def _dates_the_act(tokens: list[Token], i: int, head: int) -> bool:
    """ "the September 2024 duty hike": a day before the noun of an act."""
    return head - i == 1 and head + 1 < len(tokens) and tokens[head + 1].word in NOMINAL


def _ends_good(before: str, word: str) -> bool:
    """ "solar panel", "washing machine": a good of two words."""
    return f"{before} {word}" in known_goods()


def _part_of_good(word: str, good: list[Token]) -> bool:
    return word in _COMPOUND or f"{word} {good[0].word}" in known_goods()


def _close_good(good: list[Token], phrase: Phrase) -> None:
    if good:
        phrase.goods.insert(0, (good[0].start, good[-1].end))
        good.clear()


_BEFORE_VERB = frozenset("to will would shall could should may might can must not n't".split())
_NAMING = frozenset("the these those of on by avoid despite new latest".split())
"""Before a leader's name that names a duty: "the Reagan tariffs", "25% Reagan tariffs"."""


def _owner(article: Article, tokens: list[Token], i: int, phrase: Phrase) -> bool:
    """A place before the noun: whose duty it is ("US tariffs"), or on whom ("China-specific tariffs")."""
    token = tokens[i]
    place = place_at(article, token)
    after = tokens[i + 1]
    if place is None:
        return token.kind == "A"
    if after.word in {"-specific", "-related", "-focused"}:
        phrase.origins.append(place)
        return True
    if (
        token.kind == "P"
        and after.word != "'s"
        and after.word not in {"-era", "-imposed", "administration", "government"}
        and not (i + 1 == phrase.head and i and (tokens[i - 1].word in _NAMING or tokens[i - 1].kind == "R"))
    ):
        return False
    if (
        token.kind == "C"
        and after.word != "'s"
        and after.start == token.end
        and after.word not in {"-imposed", "-era"}
    ):
        return False
    phrase.owners.insert(0, place)
    return True
