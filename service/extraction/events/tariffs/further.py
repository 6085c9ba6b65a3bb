"""Further rates after the first, each with an object of its own."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.phrase import More, Phrase
from service.extraction.events.tariffs.words import HEADS, MODIFIERS
from service.extraction.tokens import Token


def read_further(article: Article, tokens: list[Token], phrase: Phrase) -> None:
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
                    "including",
                    "namely",
                    ":",
                    "—",
                    "(",
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
