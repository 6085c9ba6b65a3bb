"""Who sets a duty and whose goods it hits, from the sentence around the phrase."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.acts import Act
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.object_shape import Object, place_at
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.origins import from_places
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.words import RULERS
from service.extraction.tokens import Token

_OBLIQUE = frozenset(
    """
    on from against to with of in between for over than into at like about told urged asked hitting hit
    targeting among under amid despite including near toward towards through urging pressing forcing
""".split()
)


_HOME_RULERS = frozenset(
    """
    government cabinet ministry administration tribunal parliament proclamation decree budget order
""".split()
)
"""Who acts for the country that the text is told from, where no other is named."""


_DATELINE = 40


def _seat(article: Article) -> str:
    """The country whose government "the government" is: the dateline's, else the text's own."""
    for hit in article.hits_in(0, _DATELINE):
        if (
            hit.kind in {"capital", "city"}
            and hit.entry.country
            and article.folded[: hit.start].strip() == ""
        ):
            return hit.entry.country
    return article.home or "US"


def distinct(places: list[Place]) -> list[Place]:
    """Places without repetition, in order."""
    kept: dict[str, Place] = {}
    for place in places:
        kept.setdefault(place.code, place)
    return list(kept.values())


def by_agent(article: Article, tokens: list[Token], start: int) -> list[Place]:
    """ "… imposed by the United States": the places after "by" in the next words."""
    for i in range(start, min(len(tokens) - 1, start + 9)):
        if tokens[i].kind in {";", ":", "—", "."}:
            break
        if tokens[i].word == "by":
            j = i + 1
            while j < len(tokens) and tokens[j].word in {"the", "both", "president"}:
                j += 1
            if j < len(tokens) and tokens[j].kind in "CAP":
                return subject_places(article, tokens, j)
    return []


def subject(article: Article, tokens: list[Token], limit: int) -> list[Place]:  # noqa: C901
    """The nearest subject before token `limit`: a country, a leader, "its government", "he"."""
    best: list[Place] = []
    for i in range(limit - 1, -1, -1):
        token = tokens[i]
        if (
            token.word in _HOME_RULERS
            and article.home
            and i
            and tokens[i - 1].word in {"the", "finance", "trade", "commerce", "economy", "customs"}
        ):
            return [article.place(_seat(article), token.start, token.end)]
        if token.kind not in {"P", "C", "A", "H"} and token.word not in {
            "he",
            "she",
            "it",
            "they",
            "his",
            "her",
            "its",
            "their",
            "bloc",
        }:
            continue
        before = tokens[i - 1].word if i else ""
        if before == "the" and i > 1:
            before = tokens[i - 2].word
        after = tokens[i + 1].word if i + 1 < len(tokens) else ""
        if token.kind in {"C", "P"} and after.startswith("-") and len(after) > 1:
            continue
        if (
            token.kind == "A"
            and after not in RULERS
            and not (i + 2 < len(tokens) and tokens[i + 2].word in RULERS)
        ):
            continue
        if (
            token.kind in {"C", "P"}
            and after == "'s"
            and not any(
                tokens[j].word
                in RULERS | {"decision", "plan", "move", "plans", "imposition", "threat", "proposal"}
                for j in range(i + 2, min(i + 5, len(tokens)))
            )
        ):
            continue
        if token.word in {"his", "her", "its", "their"} and after not in RULERS | {"country", "bloc"}:
            continue
        if (
            before in _OBLIQUE
            or before == ","
            and i > 1
            and tokens[i - 2].kind in {"C", "A"}
            and tokens[i - 3].word in _OBLIQUE
        ):
            continue
        if before in {"and", "or"} and i > 1 and tokens[i - 2].kind in {"C", "P"}:
            first = i - 2
            outer = tokens[first - 1].word if first else ""
            if outer in _OBLIQUE:
                continue
            return subject_places(article, tokens, first)
        if token.kind in {"P", "C", "A"}:
            best = subject_places(article, tokens, i)
        else:
            best = _antecedent(article, tokens, i)
        if best:
            return best
    return []


def subject_places(article: Article, tokens: list[Token], i: int) -> list[Place]:
    """The places of a subject: "Canada and Mexico", "President X"."""
    places: list[Place] = []
    while i < len(tokens):
        token = tokens[i]
        if token.kind in {"P", "C", "A"} and (place := place_at(article, token)):
            places.append(place)
            i += 1
        else:
            break
        if i + 1 < len(tokens) and tokens[i].word in {",", "and"} and tokens[i + 1].kind in {"C", "P"}:
            i += 1
        elif (
            i + 2 < len(tokens)
            and tokens[i].word == ","
            and tokens[i + 1].word == "and"
            and tokens[i + 2].kind in {"C", "P"}
        ):
            i += 2
        else:
            break
    return distinct(places)


def _antecedent(article: Article, tokens: list[Token], i: int) -> list[Place]:
    """Whom a pronoun means: the first person or country of the sentence, else of the one before."""
    span = tokens[i]
    if span.word == "bloc":
        return [article.place(_bloc(article), span.start, span.end)]
    human = span.kind == "H" or span.word in {"he", "she", "his", "her"}
    for at, token in enumerate(tokens[:i]):
        acts = (
            token.kind in ({"P"} if human else {"P", "C"})
            or not human
            and token.kind == "A"
            and tokens[at + 1].word in RULERS
        )
        if acts and (place := place_at(article, token)):
            return [Place(place.code, place.name, article.text[span.start : span.end], span.start, span.end)]
    index = article.sentence_index(span.start)
    if index:
        before = article.sentences[index - 1]
        for mention in article.people_in(before.start, before.end):
            country = mention.actor.country or article.home
            if country and mention.actor.name:
                return [article.place(country, span.start, span.end)]
        if human:
            earlier = [
                one.actor
                for one in article.people_in(0, before.start)
                if one.actor.country and one.actor.name
            ]
            return [article.place(earlier[-1].country or "", span.start, span.end)] if earlier else []
        for hit in () if human else article.hits_in(before.start, before.end):
            if article.masked[hit.start] == "\ue001":
                return [article.place(hit.entry.value, span.start, span.end)]
    return []


def _bloc(article: Article) -> str:
    """The bloc that "the bloc" means: the one named most nearly first, else the European Union."""
    return next(
        (
            hit.entry.value
            for hit in article.hits
            if hit.kind == "bloc" and hit.entry.value not in {"NATO", "UN"}
        ),
        "EU",
    )


def possessor(article: Article, tokens: list[Token], before: int, owned: set[str]) -> list[Place]:
    """Whose "its exports" are: the nearest country named before that does not set the duty."""
    for i in range(before - 1, -1, -1):
        if tokens[i].kind == "C" and (place := place_at(article, tokens[i])) and place.code not in owned:
            return [place]
    return []


def struck(article: Article, tokens: list[Token], act: Act, phrase: Phrase) -> list[Place]:
    """ "hit Mexico with a tariff", "exempted Canada from tariffs": the places between verb and phrase."""
    places = []
    i = act.at + 1
    while i < phrase.first:
        if tokens[i].kind in {"C"} and (place := place_at(article, tokens[i])):
            places.append(place)
        elif tokens[i].word in {"with", "from", "by"}:
            break
        i += 1
    return distinct(places)


def passive_object(article: Article, tokens: list[Token], act: Act, phrase: Phrase) -> Object | None:
    """ "tariffs were imposed on Chinese steel": the object after the verb."""
    for i in range(act.at + 1, min(len(tokens) - 1, act.at + 7)):
        if tokens[i].word in {"on", "against", "to", "for"} and not (
            tokens[i].word == "to" and tokens[i + 1].kind == "R"
        ):
            found = read_object(article, tokens, i + 1)
            if found.goods or found.origins:
                return found
            return None
        if tokens[i].kind in {";", ":", ".", "D"} or tokens[i].word in {"by"}:
            return None
        if tokens[i].word in {"cover", "covers", "covered", "affect", "affecting"}:
            return None
    return None


_COVERING = frozenset(
    """
    covering covered cover covers targeting targeted affecting affected including spanning hitting
    encompassing applying
""".split()
)


def covered_goods(article: Article, tokens: list[Token], start: int) -> list[tuple[int, int]]:
    """ "… in July, primarily covering machinery": the goods named after the measure."""
    for i in range(start, min(len(tokens) - 1, start + 9)):
        if tokens[i].kind in {";", ":", "—"}:
            break
        if tokens[i].word in _COVERING:
            goods = read_object(article, tokens, i + 1).goods
            return goods if any(is_good(article.folded[a:b].lower().split()) for a, b in goods) else []
    return []


__all__ = ["by_agent", "distinct", "from_places", "passive_object", "struck", "subject", "subject_places"]
