"""Whose a duty is, told by a clause after it: "tariffs that the EU announced"."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.acts import verbs
from service.extraction.events.tariffs.object_shape import Object, place_at
from service.extraction.events.tariffs.objects import read_object
from service.extraction.tokens import Token

_PRONOUNS = frozenset("he she it they we".split())


_AUXILIARIES = frozenset("has have had is was plans planned intends wants wanted".split())


def relative_owner(
    article: Article, tokens: list[Token], i: int, words: list[str]
) -> tuple[list[Place], int] | None:
    """ "tariffs (that) the EU announced …": the owner, and the token after the verb."""
    j = i
    while j < len(tokens) and tokens[j].word in {"that", "which", "the"}:
        j += 1
    if j + 1 >= len(tokens) or tokens[j].kind not in {"C", "P", "H"} and tokens[j].word not in _PRONOUNS:
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
    if verb.act == "threaten":
        words.append("threatened")
    pronoun = tokens[j].kind == "H" or tokens[j].word in _PRONOUNS
    place = None if pronoun else place_at(article, tokens[j])
    k += 1
    while k < len(tokens) and tokens[k].kind == "D":
        k += 1
    return ([place], k) if place else ([], k) if pronoun else None


_BEARING = frozenset("pay pays face faces bear bears paid faced".split())
_LONGEST = 8


def relative_bearers(article: Article, tokens: list[Token], i: int) -> Object | None:
    """ "a levy that nearly all countries pay": who pays it, and the token after the verb."""
    for k in range(i + 2, min(len(tokens), i + _LONGEST)):
        if tokens[k].word in _BEARING:
            found = read_object(article, tokens[:k], i + 1)
            found.end = k + 1
            return found if found.origins else None
        if tokens[k].kind in {",", ".", ";"}:
            break
    return None
