"""The noun phrase of a duty: its head, what stands before it, and its complements."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.extraction.article import Article
from service.extraction.document import Place, TradeValue
from service.extraction.events.tariffs.acts import verbs
from service.extraction.events.tariffs.objects import (
    Object,
    from_places,
    is_good,
    known_goods,
    place_at,
    read_object,
)
from service.extraction.events.tariffs.words import (
    BORDER,
    HEADS,
    MODIFIERS,
    NOMINAL,
    NOMINAL_NEUTRAL,
    NOT_MEASURE_AFTER,
    PARTICIPLES,
    REMEDIES,
    REMEDY_KINDS,
    STATUS_WORDS,
    TAX_HEADS,
    TRAP_AFTER,
    TRAP_BEFORE,
)  # fmt: skip
from service.extraction.numbers import RateMention
from service.extraction.tokens import Token


@dataclass(slots=True)
class More:
    """A further rate of the same act, with its own object: "and 10 percent on China"."""

    rate: RateMention
    goods: list[tuple[int, int]]
    origins: list[Place]
    start: int
    end: int


@dataclass(slots=True)
class Phrase:
    """Token indices: `first` to `end` is the phrase, `head` the duty's noun."""

    head: int
    first: int
    end: int
    words: list[str] = field(default_factory=list)
    rates: list[RateMention] = field(default_factory=list)
    goods: list[tuple[int, int]] = field(default_factory=list)
    owners: list[Place] = field(default_factory=list)
    origins: list[Place] = field(default_factory=list)
    into: list[Place] = field(default_factory=list)
    possessed: bool = False
    value: TradeValue | None = None
    another: bool = False
    pointer: bool = False
    verb: int = -1
    nominal: str | None = None
    nominal_at: int = -1
    definite: bool = False
    more: list[More] = field(default_factory=list)


def is_duty(tokens: list[Token], i: int, trade: bool = False) -> bool:  # noqa: C901
    """Whether token `i` is the noun of a duty at a border; `trade`: the text is about trade."""
    word = tokens[i].word
    before = tokens[i - 1].word if i else ""
    after = tokens[i + 1].word if i + 1 < len(tokens) else ""
    after_after = tokens[i + 2].word if i + 2 < len(tokens) else ""
    if word in HEADS:
        if (
            before in TRAP_BEFORE
            or before.endswith("-")
            and before[:-1] in TRAP_BEFORE
            or after in TRAP_AFTER
        ):
            return False
        if after in NOT_MEASURE_AFTER or after == "-free" or after == "-" and after_after == "free":
            return False
        if word == "duty":
            return (
                before not in {"the", "a", "its"}
                or after in {"on", "of", "for", "imposed", "to"}
                and after != "to"
            )
        if word == "duties":
            return (
                after not in {"of", "as", "in"}
                or before not in {"his", "her", "official", "the", "new", "my", "their"}
                or after == "of"
                and i + 2 < len(tokens)
                and tokens[i + 2].kind == "R"
            )
        return True
    if word in _COUNTERS:
        return trade and after not in {"to", "that"}
    if word in TAX_HEADS:
        if (
            trade
            and word in {"tax", "taxes"}
            and after == "on"
            and is_good([after_after, *[token.word for token in tokens[i + 3 : i + 4]]][:1])
        ):
            return True
        if before in BORDER and (before != "trade"):
            return True
        if word in {"tax", "taxes"} and after in {"on", "of"}:
            return any(
                token.word in {"imports", "imported", "exports", "foreign", "import"}
                for token in tokens[i + 2 : i + 7]
            )
        return False
    if word in {"deposit", "deposits"}:
        return before in {"security", "cash"}
    if word in REMEDIES:
        return (
            before in REMEDY_KINDS
            or before in {"subsidy", "dumping"}
            and i > 1
            and tokens[i - 2].word == "anti"
        )
    return False


def read_phrase(article: Article, tokens: list[Token], head: int) -> Phrase:
    """The phrase around the duty's noun at token `head`."""
    phrase = Phrase(head, head, head + 1)
    _left(article, tokens, phrase)
    _nominal(tokens, phrase)
    _right(article, tokens, phrase)
    return phrase


def _left(article: Article, tokens: list[Token], phrase: Phrase) -> None:  # noqa: C901
    """Modifiers before the noun: rates, owners, goods, adjectives; from right to left."""
    i = phrase.head - 1
    good: list[Token] = []
    while i >= 0 and phrase.head - i < 16:
        token = tokens[i]
        word = token.word
        if token.kind == "R":
            rate = article.rate_at(token.start)
            if rate is None:
                break
            phrase.rates.insert(0, rate)
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
            and (is_good([word]) or good and word not in MODIFIERS and _part_of_good(word, good))
            and not (word in BORDER or word in {"goods", "products", "trade"} and not good)
        ):
            good.insert(0, token)
        elif (
            word in PARTICIPLES
            and i
            and (
                tokens[i - 1].word in _DETERMINERS | MODIFIERS
                or tokens[i - 1].word == "'s"
                or tokens[i - 1].kind == "A"
            )
        ):
            _close_good(good, phrase)
            phrase.words.insert(0, word)
        elif (
            word in MODIFIERS
            or word.endswith(("-era", "-specific", "-wide", "-based", "-digit"))
            or word in {"a", "an"}
        ):
            _close_good(good, phrase)
            phrase.words.insert(0, word)
            phrase.another = phrase.another or word in {"another", "further", "second", "fresh"}
            if word in _DETERMINERS:
                phrase.definite = phrase.definite or word not in {"a", "an"}
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


_COUNTERS = frozenset({"countermeasures", "counter-measures", "countermeasure", "counter-measure"})
_DETERMINERS = frozenset("the these those this that his its their such a an our her my your".split())
_COMPOUND = frozenset(
    """
    electric electrical solar washing face ship-to-shore critical softwood large-engine auto car motor vehicle
    steel aluminum aluminium rice sugar wine dairy farm agricultural consumer industrial luxury medical crude
    palm edible heavy light passenger used frozen fresh raw refined rolled hot-rolled cold-rolled stainless
    semiconductor computer textile clothing footwear pork beef
""".split()
)


def _part_of_good(word: str, good: list[Token]) -> bool:
    return word in _COMPOUND or f"{word} {good[0].word}" in known_goods()


def _close_good(good: list[Token], phrase: Phrase) -> None:
    if good:
        phrase.goods.insert(0, (good[0].start, good[-1].end))
        good.clear()


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


def _nominal(tokens: list[Token], phrase: Phrase) -> None:
    """A noun after the head that makes it an act ("tariff hikes"), or none of it ("tariff rate quotas")."""
    i = phrase.end
    while (
        i < len(tokens)
        and tokens[i].word in {"rate", "rates", "-", "quota", "quotas", "level", "levels"}
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


_RATE_LEADS = frozenset(
    {
        "of",
        "at",
        "to",
        "up",
        "ranging",
        "from",
        "between",
        ",",
        "(",
        "as",
        "high",
        "set",
        "averaging",
        "totaling",
        "totalling",
        "-",
        "—",
        "rate",
        "rates",
        "level",
        "levels",
        "a",
        "about",
        "around",
        "with",
        "by",
    }
)


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
            in {"of", "at", "to", "up", "ranging", ",", "(", "from", "between", "as", "averaging", "set"}
            and _rate_ahead(tokens, i)
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
            aimed = read_object(article, tokens, i + (2 if token.word in {"aimed", "applying"} else 1))
            if aimed.origins or any(is_good(article.folded[a:b].lower().split()) for a, b in aimed.goods):
                i = _take(phrase, aimed)
                continue
            break
        if (owned := _relative_owner(article, tokens, i)) is not None:
            phrase.owners.append(owned[0])
            i = owned[1]
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
    _further(article, tokens, phrase)


_AIMING = frozenset("targeting hitting covering affecting aimed applying".split())
_AUXILIARIES = frozenset("has have had is was plans planned intends wants wanted".split())


def _relative_owner(article: Article, tokens: list[Token], i: int) -> tuple[Place, int] | None:
    """ "tariffs (that) the EU announced …": the owner, and the token after the verb."""
    j = i
    while j < len(tokens) and tokens[j].word in {"that", "which", "the"}:
        j += 1
    if j + 1 >= len(tokens) or tokens[j].kind not in {"C", "P"}:
        return None
    k = j + 1
    while (
        k < len(tokens)
        and tokens[k].word in _AUXILIARIES | {"already", "recently", "also", "just", "last", "to"}
        or k < len(tokens)
        and tokens[k].kind == "D"
    ):
        k += 1
    verb = verbs().get(tokens[k].word) if k < len(tokens) else None
    if (
        verb is None
        or verb.form == "noun"
        or verb.act not in {"impose", "threaten", "wish", "plan", "raise"}
        or k == j + 1
        and verb.form == "base"
    ):
        return None
    place = place_at(article, tokens[j])
    return (place, k + 1) if place else None


def _take(phrase: Phrase, found: Object) -> int:
    phrase.goods += found.goods
    phrase.origins += found.origins
    phrase.into += found.into
    phrase.possessed = phrase.possessed or found.possessed
    phrase.value = phrase.value or found.value
    phrase.another = phrase.another or found.another
    return found.end


def _rate_ahead(tokens: list[Token], i: int) -> bool:
    """Whether a rate follows after at most three leading words."""
    for j in range(i, min(i + 5, len(tokens))):
        if tokens[j].kind == "R":
            return True
        if tokens[j].word not in _RATE_LEADS and tokens[j].kind not in {'"', "'"}:
            return False
    return False


def _object_ahead(article: Article, tokens: list[Token], i: int) -> bool:
    return (
        tokens[i].kind in "CA"
        or tokens[i].kind == "w"
        and (is_good([tokens[i].word]) or i + 1 < len(tokens) and is_good([tokens[i + 1].word]))
    )


def _further(article: Article, tokens: list[Token], phrase: Phrase) -> None:
    """Further rates with an object each: "to 50% on solar cells and to 25% on cranes"."""
    i = phrase.end
    while i < len(tokens):
        j = i
        while (
            j < len(tokens)
            and j < i + 7
            and (
                tokens[j].word
                in {
                    ",",
                    "and",
                    ";",
                    "to",
                    "a",
                    "an",
                    "of",
                    "another",
                    "also",
                    "up",
                    "with",
                    "plus",
                    "as",
                    "well",
                    "while",
                    "the",
                    "by",
                    "at",
                    "rate",
                    "tariff",
                    "tariffs",
                    "duty",
                    "duties",
                    "additional",
                    "further",
                    "lower",
                    "higher",
                    "separate",
                    "but",
                    "or",
                    "extra",
                }
            )
        ):
            j += 1
        if j == i or j >= len(tokens) or tokens[j].kind != "R":
            return
        rate = article.rate_at(tokens[j].start)
        k = j + 1
        while (
            k < len(tokens)
            and k < j + 5
            and (
                tokens[k].word in HEADS
                or tokens[k].word in MODIFIERS - {"the"}
                or tokens[k].word in {"rate", "tax"}
            )
        ):
            k += 1
        if rate is None or k >= len(tokens) or tokens[k].word not in {"on", "for", "against", "from"}:
            return
        found = read_object(article, tokens, k + 1)
        if not found.goods and not found.origins:
            return
        phrase.more.append(More(rate, found.goods, found.origins, tokens[j].start, tokens[found.end - 1].end))
        i = found.end
        phrase.end = max(phrase.end, i)


__all__ = ["STATUS_WORDS", "More", "Phrase", "is_duty", "read_phrase"]
