"""Exemptions told without the noun of a duty: "Peru is seeking an exemption", "won a reprieve"."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.object_shape import Object, place_at
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.subjects import distinct
from service.extraction.tokens import Token

NOUNS = frozenset("exemption exemptions exclusion exclusions waiver waivers carve-out reprieve".split())
_STATUS = {
    **dict.fromkeys(
        """
        seek seeks seeking sought ask asked asking asks request requested requests requesting want wants
        wanted urge urged urging push pushing pushed lobby lobbied lobbying press pressed pressing secure
        negotiate negotiating consider considering considers weighing hope hopes hoping may might could
        """.split(),
        "possible",
    ),
    **dict.fromkeys(
        """
        grant granted grants granting give gave given gives won win wins winning secured received receive got
        get obtained offered extended extend enjoy enjoys enjoyed have has had
        """.split(),
        "occurred",
    ),
    **dict.fromkeys(
        "refuse refused refuses deny denied denies reject rejected rejects without no not".split(), "denied"
    ),
}  # fmt: skip
_WINNING = frozenset(
    """
    win won wins winning secure secured secures received receive get got obtained seek seeks seeking sought
    want wants wanted request requested requests enjoy enjoys enjoyed negotiate negotiating has have had
    ask asked asking asks refused denied
    """.split()
)
_REACH = 8


def exempted(article: Article, tokens: list[Token], at: int) -> tuple[Object, str] | None:
    """Who or what is spared by the exemption at token `at`, and its status; None where nobody is."""
    status, verb = "", -1
    for i in range(at - 1, max(-1, at - _REACH), -1):
        word = tokens[i].word
        if tokens[i].kind in {";", ":"} or word in NOUNS:
            break
        told = _STATUS.get(word)
        if told is None:
            continue
        if not status:
            status, verb = told, i
        elif told in {"denied", "possible"}:
            status = told
    if not status:
        return None
    if status == "occurred" and tokens[verb - 1].word in {"will", "would"}:
        status = "planned"
    found = _beneficiaries(article, tokens, at, verb)
    return (found, status) if found is not None else None


def _beneficiaries(article: Article, tokens: list[Token], at: int, verb: int) -> Object | None:
    """Places or goods after the noun, between verb and noun, or before a verb of winning."""
    if at + 2 < len(tokens) and tokens[at + 1].word in {"for", "to"}:
        found = read_object(article, tokens, at + 2)
        found.goods = [one for one in found.goods if is_good(article.folded[one[0] : one[1]].lower().split())]
        if found.goods or found.origins:
            return found
    between = [
        place for token in tokens[verb + 1 : at] if token.kind == "C" and (place := place_at(article, token))
    ]
    if between:
        return Object(at, origins=distinct(between))
    if tokens[verb].word not in _WINNING:
        return None
    for i in range(verb - 1, max(-1, verb - _REACH), -1):
        if tokens[i].kind == "C" and (place := place_at(article, tokens[i])):
            first = i
            while first > 1 and tokens[first - 1].word in {"and", ","} and tokens[first - 2].kind == "C":
                first -= 2
            names = [
                one
                for token in tokens[first : i + 1]
                if (one := place_at(article, token)) and token.kind == "C"
            ]
            return Object(at, origins=distinct([*names, place]))
    return None
