"""Whose act it is: the subject before a verb, a country, a leader, "its government", "he"."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.acts import verbs
from service.extraction.events.tariffs.antecedents import OBLIQUE, antecedent
from service.extraction.events.tariffs.attributes import is_attribute
from service.extraction.events.tariffs.object_shape import place_at
from service.extraction.events.tariffs.seats import (
    authority_at,
    home_seat,
    is_administration,
    is_home_ruler,
)
from service.extraction.events.tariffs.words import RULERS
from service.extraction.tokens import Token

_PRONOUNS = frozenset("he she it they his her its their bloc".split())
_DECISIONS = RULERS | frozenset(
    "decision plan move plans response retaliation package imposition threat proposal order threats".split()
)
"""What a country or a leader does or has, when a verb of action follows: "Poland's plan to raise"."""


def distinct(places: list[Place]) -> list[Place]:
    """Places without repetition, in order."""
    kept: dict[str, Place] = {}
    for place in places:
        kept.setdefault(place.code, place)
    return list(kept.values())


def subject(article: Article, tokens: list[Token], limit: int) -> list[Place]:
    """The nearest subject before token `limit`: a country, a leader, "its government", "he"."""
    if opened := _before_apposition(article, tokens, limit):
        return opened
    for i in range(limit - 1, -1, -1):
        token = tokens[i]
        if unnamed := _unnamed(article, tokens, i):
            return unnamed
        if token.kind not in {"P", "C", "A", "H"} and token.word not in _PRONOUNS:
            continue
        decides = _decides(tokens, i)
        if not (decides or _may_act(article, tokens, i)):
            continue
        first = _first_of_pair(tokens, i)
        if not (decides or _is_asked(tokens, i, limit)) and _is_oblique(tokens, first):
            continue
        if token.kind in {"P", "C", "A"}:
            found = subject_places(article, tokens, first)
        else:
            found = antecedent(article, tokens, i)
        if found:
            return found
    return []


_BETWEEN = frozenset("has have had is was will would also now already then".split())
_APPOSITION = 24


def _before_apposition(article: Article, tokens: list[Token], limit: int) -> list[Place]:
    """ "Canada, a close ally of Peru, has announced": who stands before what is told beside."""
    i = limit - 1
    while i > 0 and (tokens[i].word in _BETWEEN or tokens[i].word.endswith("ly") or tokens[i].kind == "D"):
        i -= 1
    if i < 2 or tokens[i].kind != ",":
        return []
    for j in range(i - 2, max(-1, i - _APPOSITION), -1):
        if tokens[j + 1].kind != ",":
            continue
        if tokens[j].kind in {"C", "P"} and tokens[j + 2].word in _APPOSED and not _is_oblique(tokens, j):
            return subject_places(article, tokens[: j + 1], j)
        return []
    return []


_APPOSED = frozenset("a an the which who whose one already itself himself whom like".split())


def _unnamed(article: Article, tokens: list[Token], i: int) -> list[Place]:
    """Who acts with no country's name beside: "the ministry", "both sides", an agency, an order's "I"."""
    token = tokens[i]
    first_person = token.word == "i" and article.folded[token.start] == "I"
    if (first_person or is_home_ruler(tokens, i)) and (seat := home_seat(article, token)):
        return [seat]
    if is_administration(article, tokens, i):
        return [article.place("US", token.start, token.end)]
    if token.word in _SIDES and i and tokens[i - 1].word in {"both", "two", "those", "these"}:
        pair = _pair(article, token)
        return pair if len(pair) == 2 else []
    agency = authority_at(article, tokens, i) if token.kind in "wO" else None
    return [agency] if agency else []


_SIDES = frozenset("countries sides nations governments economies powers neighbours neighbors".split())
_PAIR_NEAR = 400
"""Characters before "both sides" in which the two are named."""


def _pair(article: Article, token: Token) -> list[Place]:
    """The two countries named last before "both sides"."""
    codes: list[str] = []
    for hit in reversed(list(article.hits_in(max(0, token.start - _PAIR_NEAR), token.start))):
        if hit.kind in {"country", "bloc", "capital", "metonym", "demonym"} and hit.entry.value not in codes:
            codes.append(hit.entry.value)
    return [article.place(code, token.start, token.end) for code in reversed(codes[:2])]


def _decides(tokens: list[Token], i: int) -> bool:
    """ "Poland's decision to", "his threat to": an act's noun makes its owner the subject anywhere."""
    token = tokens[i]
    if token.kind in {"C", "P"}:
        after = tokens[i + 1 : i + 5]
        return bool(after) and after[0].word == "'s" and any(one.word in _DECISIONS for one in after[1:])
    return False


def _is_asked(tokens: list[Token], i: int, limit: int) -> bool:
    """ "urged Poland to drop": whoever is asked to act is the subject of the act."""
    return tokens[i + 1].word == "to" and limit - i <= _ASKED


_ASKED = 4
"""Tokens from the one asked to the verb of the act."""


def doer(article: Article, tokens: list[Token], at: int) -> list[Place]:
    """Whose participle "…, imposing" at token `at` is: the nearest before it that has a verb of its own."""
    for i in range(at - 1, -1, -1):
        token = tokens[i]
        if token.kind in {";", ":"}:
            break
        if token.kind not in {"P", "C"} and not (token.kind == "A" and tokens[i + 1].word in RULERS):
            continue
        k = i + 1 + (token.kind == "A")
        while k < at and (
            tokens[k].kind == "D" or tokens[k].word in _BESIDE_VERB or tokens[k].word.endswith("ly")
        ):
            k += 1
        if k >= at or tokens[k].kind != "w":
            continue
        word = tokens[k].word
        if (
            word.endswith("ed")
            or word in _FINITE
            or (verb := verbs().get(word))
            and verb.form in {"past", "s"}
        ):
            first = _first_of_pair(tokens, i)
            if not _is_oblique(tokens, first) and (found := subject_places(article, tokens, first)):
                return found
    return []


def owner_of_act(article: Article, tokens: list[Token], of: int) -> list[Place]:
    """ "the U.S. gesture of imposing", "Peru's policy of taxing": whose the noun before "of" is."""
    for i in range(of - 2, max(-1, of - 5), -1):
        if tokens[i].kind in {"C", "A", "P"} and not _is_oblique(tokens, i):
            return subject_places(article, tokens, i)[:1]
        if tokens[i].kind != "w":
            break
    return []


def main_subject(article: Article, tokens: list[Token], start: int) -> list[Place]:
    """ "By imposing a duty on tea, Peru hopes": the subject after the comma."""
    for i in range(start, len(tokens) - 1):
        if tokens[i].kind in {";", ":"}:
            break
        if tokens[i - 1].kind != ",":
            continue
        at = i + (tokens[i].word in {"the", "president"})
        if tokens[at].kind in {"C", "P"} and tokens[at + 1 : at + 2] and tokens[at + 1].kind in "wD":
            return subject_places(article, tokens, at)
    return []


def owner_of_noun(article: Article, tokens: list[Token], at: int) -> list[Place]:
    """ "Peru's forthcoming introduction of a duty", "the Peruvian removal of": whose act the noun tells."""
    for i in range(at - 1, max(-1, at - 5), -1):
        owned = tokens[i].word == "'s" and i and tokens[i - 1].kind in {"C", "P"}
        if (owned or tokens[i].kind == "A") and (place := place_at(article, tokens[i - bool(owned)])):
            return [place]
        if tokens[i].kind != "w" or tokens[i].word in OBLIQUE:
            break
    return []


_BESIDE_VERB = frozenset("also then on last this week month ministry government administration said".split())
_FINITE = frozenset(
    """
    will would is are was were has have had may might could did does said says struck fought took made went
    gave began chose set put hit cut let told responds retaliates responded retaliated
    """.split()
)


def _may_act(article: Article, tokens: list[Token], i: int) -> bool:
    """Whether the form of a name lets it be a subject: no "Poland's", no "Polish" without its ministry."""
    token = tokens[i]
    after = tokens[i + 1].word if i + 1 < len(tokens) else ""
    if token.kind in {"C", "P"}:
        if token.kind == "C" and is_attribute(article, tokens, i):
            return False
        return after != "'s" and not (after.startswith("-") and len(after) > 1)
    if token.kind == "A":
        return after in RULERS or i + 2 < len(tokens) and tokens[i + 2].word in RULERS
    if token.word in {"his", "her", "its", "their"}:
        return after in RULERS | {"country", "bloc"}
    return True


def _first_of_pair(tokens: list[Token], i: int) -> int:
    """The first of "Canada and Mexico" where token `i` is the second."""
    if i > 1 and tokens[i - 1].word in {"and", "or"} and tokens[i - 2].kind in {"C", "P"}:
        return i - 2
    return i


def _is_oblique(tokens: list[Token], i: int) -> bool:
    """Whether a preposition or a verb before it makes a name an object."""
    before = tokens[i - 1].word if i else ""
    if before in {"the", "president", "mr", "minister"} and i > 1:
        before = tokens[i - 2].word
    return before in OBLIQUE or (
        before == "," and i > 2 and tokens[i - 2].kind in {"C", "A"} and tokens[i - 3].word in OBLIQUE
    )


def _house_owner(article: Article, tokens: list[Token], i: int) -> Place | None:
    """ "Mexico's Senate", "the Chilean Senate": the country before a house that has one of its own."""
    if i < 1 or tokens[i].kind != "C":
        return None
    if tokens[i - 1].kind == "A":
        return place_at(article, tokens[i - 1])
    owned = i > 1 and tokens[i - 1].word == "'s" and tokens[i - 2].kind in {"C", "P"}
    return place_at(article, tokens[i - 2]) if owned else None


def subject_places(article: Article, tokens: list[Token], i: int) -> list[Place]:
    """The places of a subject: "Canada and Mexico", "President X"."""
    places: list[Place] = []
    if (owner := _house_owner(article, tokens, i)) is not None:
        return [owner]
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
