"""Whose act it is: the subject before a verb, a country, a leader, "its government", "he"."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.acts import verbs
from service.extraction.events.tariffs.attributes import is_attribute
from service.extraction.events.tariffs.object_shape import place_at
from service.extraction.events.tariffs.seats import (
    authority_at,
    country_of,
    home_seat,
    is_administration,
    is_home_ruler,
)
from service.extraction.events.tariffs.words import RULERS
from service.extraction.tokens import Token

_OBLIQUE = frozenset(
    """
    on from against to with of in between for over than into at like about told urged asked hitting hit
    targeting among under amid despite including near toward towards through urging pressing forcing
    accused accuses accusing blamed blames blaming surprised shocked stunned angered infuriated upset alarmed
    dismayed punished penalised penalized targeted criticised criticized praised slammed warned reminded
""".split()
)
_PRONOUNS = frozenset("he she it they his her its their bloc".split())
_DECISIONS = RULERS | frozenset("decision plan move plans imposition threat proposal order threats".split())
"""What a country or a leader does or has, when a verb of action follows: "Poland's plan to raise"."""


def distinct(places: list[Place]) -> list[Place]:
    """Places without repetition, in order."""
    kept: dict[str, Place] = {}
    for place in places:
        kept.setdefault(place.code, place)
    return list(kept.values())


def subject(article: Article, tokens: list[Token], limit: int) -> list[Place]:
    """The nearest subject before token `limit`: a country, a leader, "its government", "he"."""
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
            found = _antecedent(article, tokens, i)
        if found:
            return found
    return []


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
    return before in _OBLIQUE or (
        before == "," and i > 2 and tokens[i - 2].kind in {"C", "A"} and tokens[i - 3].word in _OBLIQUE
    )


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


def _speaker(article: Article, tokens: list[Token], i: int) -> Place | None:
    """ "Washington said it": whoever says it."""
    at = i - 2 - (i > 2 and tokens[i - 1].word == "that")
    if at >= 0 and tokens[at + 1].word in {"said", "says"} and tokens[at].kind in {"C", "P"}:
        return place_at(article, tokens[at])
    return None


def _after_preposition(article: Article, start: int) -> bool:
    """Whether the word before a name makes it no subject."""
    words = article.folded[max(0, start - 20) : start].lower().split()
    words = words[:-1] if words[-1:] == ["the"] else words
    return bool(words) and words[-1] in _OBLIQUE


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
