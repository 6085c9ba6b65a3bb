"""Where goods come from: "from Canada and Mexico", "Chinese", "all countries"."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.goods import close_item
from service.extraction.events.tariffs.object_shape import Object, place_at
from service.extraction.events.tariffs.words import STOPS, UNIVERSAL_NOUNS, UNIVERSAL_QUANTIFIERS
from service.extraction.tokens import Token

FROM = frozenset(
    {
        "from",
        "originating",
        "originate",
        "originates",
        "come",
        "comes",
        "made",
        "produced",
        "imported",
        "coming",
        "shipped",
        "manufactured",
        "grown",
        "assembled",
        "built",
        "processed",
        "harvested",
        "mined",
        "refined",
        "exported",
        "sourced",
        "arriving",
        "brought",
    }
)


_NUMBERED = frozenset("two three four five six seven eight nine ten".split())


def _is_numbered(tokens: list[Token]) -> bool:
    """ "all three countries": those named before are meant, not everybody."""
    return any(token.kind == "N" or token.word in _NUMBERED for token in tokens)


def from_places(article: Article, tokens: list[Token], i: int, limit: int, found: Object) -> int:
    """ "from Canada, Mexico and China": answers the token after, 0 where no place follows."""
    j = i
    while j < limit and tokens[j].word in FROM | {
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
    before = list(found.origins)
    while j < limit:
        while j < limit and tokens[j].word in {"the", "both", "neighbouring", "neighboring", "also", "from"}:
            j += 1
        if j < limit and (place := _origin(article, tokens[j])):
            found.origins = [one for one in found.origins if one.code != "*"]
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
                and not _is_numbered(tokens[j:k])
                and tokens[k].word in UNIVERSAL_NOUNS | {"world"}
                and tokens[j].word not in {"abroad", "overseas"}
            ):
                if is_qualified(tokens, k, limit):
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
    return _past_makers(tokens, i, j, limit) if found.origins != before else 0


def _origin(article: Article, token: Token) -> Place | None:
    """A place, also where the mention of an official swallowed it: "from Peru, cabinet officials said"."""
    if token.kind in "CA":
        return place_at(article, token)
    if token.kind != "P" or (hit := article.hit_at(token.start)) is None or hit.kind != "country":
        return None
    return article.place(hit.entry.value, hit.start, hit.end)


def _past_makers(tokens: list[Token], start: int, end: int, limit: int) -> int:
    """ "produced by Japanese electronic giants": the token after the makers, who are no goods."""
    if any(token.word == "by" for token in tokens[start:end]):
        while end < limit and tokens[end].kind == "w" and tokens[end].word not in STOPS | {"and", "or"}:
            end += 1
    return end


def _more_places(tokens: list[Token], j: int, limit: int) -> bool:
    while j < limit and tokens[j].word in {",", "and", "or", "as", "well", "the", "from"}:
        j += 1
    return (
        j < limit
        and tokens[j].kind in "CA"
        and not (j + 1 < len(tokens) and tokens[j + 1].word in {"said", "says", "announced", "has", "will"})
        and not (
            j + 1 < limit
            and tokens[j + 1].kind == "w"
            and tokens[j + 1].word not in STOPS | {"on", "and", "or"}
            and tokens[j].kind == "A"
        )
    )


def read_origin(article: Article, tokens: list[Token], i: int, item: list[Token], found: Object) -> int:
    """A place in the object: "Chinese goods", "Canada's steel", "China-made cars"."""
    place = place_at(article, tokens[i])
    if place is not None and _buys(tokens, i + 1):
        found.into.append(place)
    elif place is not None and not _has_partner(tokens, i + 1):
        found.origins.append(place)
    if item:
        close_item(article, item, found, loose=True)
    i += 1
    while i < len(tokens) and (
        tokens[i].word == "'s" or tokens[i].word.startswith("-") and tokens[i].kind in {"w", "-"}
    ):
        i += 1
    return i


_RANKS = frozenset("largest biggest major top main key closest important leading big 's own nearest".split())
_PARTNERS = frozenset("partner partners ally allies rival rivals neighbours neighbors competitors".split())


def _has_partner(tokens: list[Token], i: int) -> bool:
    """ "major U.S. trading partners": theirs, not America's, are the goods."""
    while i < len(tokens) and tokens[i].word in _RANKS:
        i += 1
    i += i < len(tokens) and tokens[i].word in {"trading", "trade"}
    return i < len(tokens) and tokens[i].word in _PARTNERS


def _buys(tokens: list[Token], i: int) -> bool:
    """ "EU imports of motorcycles": it buys them, and from somewhere else."""
    return i + 1 < len(tokens) and tokens[i].word == "imports" and tokens[i + 1].word in {"of", "from"}


def is_qualified(tokens: list[Token], i: int, limit: int) -> bool:
    """ "any country that …": a condition, whoever meets it."""
    quantifiers = {token.word for token in tokens[max(0, i - 4) : i]}
    return (
        i + 1 < limit
        and tokens[i + 1].word in {"that", "which", "who", "whose"}
        and not quantifiers & {"all", "every"}
    )
