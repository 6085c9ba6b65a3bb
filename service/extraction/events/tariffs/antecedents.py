"""Whom a pronoun or "the bloc" means."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.object_shape import place_at
from service.extraction.events.tariffs.seats import country_of
from service.extraction.events.tariffs.words import RULERS
from service.extraction.tokens import Token

OBLIQUE = frozenset(
    """
    on from against to with of in between for over than into at like about told urged asked hitting hit
    targeting among under amid despite including near toward towards through urging pressing forcing
    accused accuses accusing blamed blames blaming surprised shocked stunned angered infuriated upset alarmed
    dismayed punished penalised penalized targeted criticised criticized praised slammed warned reminded
""".split()
)


def antecedent(article: Article, tokens: list[Token], i: int) -> list[Place]:
    """Whom a pronoun means: the first person or country of the sentence, else of the one before."""
    span = tokens[i]
    if span.word == "bloc":
        return [article.place(_bloc(article), span.start, span.end)]
    human = span.kind == "H" or span.word in {"he", "she", "his", "her"}
    if not human and (speaker := _speaker(article, tokens, i)) is not None:
        return [speaker]
    for at, token in enumerate(tokens[:i]):
        acts = (
            token.kind in ({"P"} if human else {"P", "C"})
            or not human
            and token.kind == "A"
            and tokens[at + 1].word in RULERS
        )
        if acts and (place := place_at(article, token)):
            return [Place(place.code, place.name, article.text[span.start : span.end], span.start, span.end)]
    return _named_before(article, span, human)


def _named_before(article: Article, span: Token, human: bool) -> list[Place]:
    """Who was named in the sentence before, and a leader anywhere above."""
    index = article.sentence_index(span.start)
    if index:
        before = article.sentences[index - 1]
        for hit in () if human else article.hits_in(before.start, before.end):
            if article.masked[hit.start] == "\ue001" and not _after_preposition(article, hit.start):
                return [article.place(hit.entry.value, span.start, span.end)]
        for mention in article.people_in(before.start, before.end):
            country = country_of(article, mention)
            if country and mention.actor.name:
                return [article.place(country, span.start, span.end)]
        if human:
            earlier = [
                one.actor
                for one in article.people_in(max(0, before.start - _FAR), before.start)
                if one.actor.country and one.actor.name
            ]
            return [article.place(earlier[-1].country or "", span.start, span.end)] if earlier else []
    return []


_FAR = 20_000
"""Characters above in which a leader is looked for whom "he" means."""


_SAID = frozenset("said says announced announces warned vowed threatened declared confirmed".split())


def _speaker(article: Article, tokens: list[Token], i: int) -> Place | None:
    """ "Washington said it": whoever says it."""
    at = i - 2 - (i > 2 and tokens[i - 1].word == "that")
    if at >= 0 and tokens[at + 1].word in _SAID:
        if tokens[at].kind in {"C", "P"}:
            return place_at(article, tokens[at])
        if tokens[at].word == "bloc":
            return article.place(_bloc(article), tokens[at].start, tokens[at].end)
    return None


def _after_preposition(article: Article, start: int) -> bool:
    """Whether the word before a name makes it no subject."""
    words = article.folded[max(0, start - 20) : start].lower().split()
    words = words[:-1] if words[-1:] == ["the"] else words
    return bool(words) and words[-1] in OBLIQUE


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
