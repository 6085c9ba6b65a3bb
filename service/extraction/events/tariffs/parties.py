"""Who is on either side of a measure, and on what it is, read from the phrase and its verb."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.events.tariffs.acts import Act
from service.extraction.events.tariffs.after_noun import extend
from service.extraction.events.tariffs.borne import announced_at, borne_before, told_to_bear
from service.extraction.events.tariffs.fronted import fronted, goods_before, points_at_goods
from service.extraction.events.tariffs.gather import rest_of_clause
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.object_shape import place_at
from service.extraction.events.tariffs.objects import read_object
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.reaching import market_after, read_reached
from service.extraction.events.tariffs.sides import (
    by_agent,
    covered_goods,
    passive_object,
    possessor,
    struck,
)
from service.extraction.events.tariffs.subjects import (
    distinct,
    doer,
    main_subject,
    owner_of_act,
    owner_of_noun,
    subject,
    subject_places,
)
from service.extraction.events.tariffs.sufferers import is_seller, meant, nations_exports, sellers
from service.extraction.tokens import Token

FACING = frozenset(
    """
    subject face faces faced facing pay pays paid paying have has had carry carries carried bear bears bore
    attract attracts attracted incur incurs
""".split()
)


_WIDENING = ("exten", "expand", "widen", "broad", "appl", "add")
"""Verbs of a duty laid on further goods: "extended the duties to Canada"."""
_PAID_TO = frozenset("pay pays paid paying".split())
_HAVING = frozenset({"have", "has", "had"})
"""Verbs whose subject bears the duty: "imports of steel face a 25% tariff"."""


def read_sides(  # noqa: C901
    article: Article,
    tokens: list[Token],
    phrase: Phrase,
    act: Act | None,
    measure: Measure,
    room: tuple[int, int],
) -> None:
    origins = list(phrase.origins)
    if act is not None and act.side == "after":
        known = len(phrase.goods) + len(phrase.origins)
        extend(
            article,
            tokens,
            phrase,
            act.at + (2 if act.form == "phrasal" and tokens[act.at + 1].kind != "R" else 1),
        )
        read_reached(article, tokens, phrase, act)
        origins = list(phrase.origins)
        if len(phrase.goods) + len(phrase.origins) == known and (
            found := passive_object(article, tokens, act, phrase)
        ):
            if not phrase.goods:
                phrase.goods += found.goods
            if not origins:
                origins += found.origins
            phrase.into += found.into
            phrase.end = max(phrase.end, min(found.end, len(tokens)))
    agents = by_agent(
        article, tokens, max(phrase.end, act.at + 1 if act and act.side == "after" else phrase.end) - 1
    )
    deposit = tokens[phrase.head].word in {"deposit", "deposits"}
    measure.definite = measure.definite or deposit
    faced = (
        act is not None
        and act.side == "before"
        and deposit
        or act is not None
        and act.side == "before"
        and (
            tokens[act.at].word in FACING
            and (tokens[act.at].word not in _HAVING or bool(phrase.rates) and not _has_its_own(phrase))
            or _is_struck(tokens, act, phrase)
        )
    )
    if act is not None and act.side == "before" and act.name == "exempt" and _is_freed(tokens, act):
        freed = borne_before(article, tokens, act.at)
        if freed.goods or freed.origins:
            phrase.goods, origins = freed.goods or phrase.goods, freed.origins
    if act is not None and act.side == "before":
        hit = struck(article, tokens, act, phrase)
        if faced:
            paid = tokens[act.at + 1 : phrase.first] if tokens[act.at].word in _PAID_TO else []
            phrase.into += [place for one in paid if one.kind == "C" and (place := place_at(article, one))]
            borne = borne_before(article, tokens, act.at)
            borne.goods = [one for one in borne.goods if article.folded[one[0] : one[1]].count(" ") < 3]
            if not borne.origins and borne.into and is_seller(tokens[: act.at]):
                borne.origins, borne.into = borne.into, []
            if tokens[act.at + 1].word == "by":
                borne.goods = [
                    one for one in borne.goods if is_good(article.folded[one[0] : one[1]].lower().split())
                ]
            if borne.end >= act.at - 4 and not (phrase.more and origins):
                struck_in = borne.into if _is_struck(tokens, act, phrase) else []
                origins += borne.origins or struck_in or subject(article, tokens, act.at)
                phrase.goods = phrase.goods or borne.goods
                phrase.into += [] if struck_in else borne.into
            else:
                origins += subject(article, tokens, act.at)
        elif act.name == "exempt":
            freed = read_object(article, tokens, act.at + 1)
            if freed.end <= phrase.first and (freed.goods or freed.origins):
                phrase.goods, origins = freed.goods, freed.origins or origins
        elif (
            (hit.origins or hit.goods)
            and act.name in {"impose", "threaten", "exempt", "wish"}
            and tokens[act.at].word not in {"urge"}
        ):
            origins += hit.origins
            phrase.goods = phrase.goods or hit.goods
    if not phrase.goods and points_at_goods(tokens, phrase):
        phrase.goods += goods_before(article, tokens, phrase.first)
        measure.same_goods = not phrase.goods
    if not phrase.goods:
        phrase.goods += covered_goods(article, tokens, max(phrase.end, act.at + 1 if act else 0))
    if not origins and not measure.targets and not phrase.borne:
        start = max(phrase.end, act.at + 1 if act else 0)
        if rest := rest_of_clause(article, tokens, start, room[1]):
            phrase.goods = phrase.goods or rest.goods
            origins += rest.origins
            phrase.end = max(phrase.end, rest.end)
    if act is not None and act.side == "before" and tokens[act.at].word.startswith(_WIDENING):
        if phrase.end + 1 < len(tokens) and tokens[phrase.end].word == "to":
            widened = read_object(article, tokens, phrase.end + 1)
            origins += widened.origins
            phrase.goods = phrase.goods or widened.goods
    if not (phrase.goods or origins) and (opened := fronted(article, tokens, phrase.first)):
        phrase.goods, origins = opened.goods, opened.origins
    measure.targets = distinct(origins)
    if agents:
        measure.imposers = agents
    elif phrase.owners:
        measure.imposers = distinct(phrase.owners)
    elif phrase.into:
        measure.imposers = distinct(phrase.into)
    elif (
        act is not None
        and not faced
        and not phrase.borne
        and not (act is not None and act.name == "exempt" and _is_freed(tokens, act))
    ):
        limit = act.at if act is not None and act.side == "before" else phrase.first
        own = act is not None and act.form == "ing" and act.at > 0 and tokens[act.at - 1].kind in {"C", "P"}
        if act.form == "noun" and act.side == "before":
            measure.imposers = owner_of_noun(article, tokens, act.at)
        elif act.form == "ing" and act.at > 2 and tokens[act.at - 1].word == "of":
            measure.imposers = owner_of_act(article, tokens, act.at - 1)
        dangling = act.form == "ing" and act.at > 1 and tokens[act.at - 1].word in {",", "by"}
        if act.form == "ing" and act.at <= _OPENING:
            measure.imposers = main_subject(article, tokens, max(phrase.end, act.at + 1))
        measure.imposers = measure.imposers or (
            subject_places(article, tokens, limit - 1)
            if own
            else dangling and doer(article, tokens, act.at - 1) or subject(article, tokens, limit)
        )
    if faced and not measure.imposers:
        hit_codes = {place.code for place in measure.targets}
        measure.imposers = market_after(article, tokens, phrase.end, hit_codes)
    if (faced or phrase.borne) and not measure.imposers and (at := announced_at(tokens, phrase.first)):
        bearers = {place.code for place in measure.targets}
        announcing = subject(article, tokens, at)
        measure.imposers = [] if {place.code for place in announcing} & bearers else announcing
    if phrase.borne and not measure.imposers:
        told = told_to_bear(tokens, phrase.verb)
        measure.imposers = subject(article, tokens, told) if told else []
    if _is_mutual(phrase, measure):
        measure.targets = list(measure.imposers)
        return
    _not_on_itself(article, measure)
    owned = {place.code for place in measure.imposers}
    if phrase.possessed and not measure.targets and owned:
        measure.targets = possessor(article, tokens, phrase.first, owned)
    if len(owned) > 1 and not phrase.mutual and (others := owned - {p.code for p in measure.targets}):
        measure.imposers = [place for place in measure.imposers if place.code in others]
        owned = others
    told = bool(agents or phrase.owners or phrase.into)
    if len(owned) == 1 and not told and phrase.origins and owned == {p.code for p in measure.targets}:
        measure.imposers, owned = [], set()
    elif len(owned) == 1:
        measure.targets = [place for place in measure.targets if place.code not in owned]
    if not measure.targets:
        measure.targets = _bearers(article, tokens, phrase, act, owned)


def _bearers(
    article: Article, tokens: list[Token], phrase: Phrase, act: Act | None, owned: set[str]
) -> list[Place]:
    """Whose goods the duty hits, told beside it or by a pronoun; the pronoun's goods go to `phrase`."""
    pronoun = next((i for i in range(phrase.head, phrase.end) if tokens[i].word == "them"), -1)
    if pronoun < 0 and act is not None and act.side == "before" and tokens[act.at].word in _BORNE:
        pronoun = 0 if tokens[0].word in {"they", "these"} and act.at < _PRONOUN_REACH else -1
    if pronoun >= 0 and not phrase.goods:
        goods, origins = meant(article, tokens, pronoun)
        phrase.goods += goods
        return origins
    if not (phrase.rates or phrase.goods or phrase.definite):
        return []
    return sellers(article, tokens, phrase, owned) or nations_exports(article, tokens, phrase.first, owned)


_BORNE = FACING | {"charged"}
_PRONOUN_REACH = 5
"""Tokens from "they" to the verb whose subject it is."""
_STRIKING = frozenset("hit slapped struck saddled burdened targeted punished threatened slammed".split())
_STRUCK_BY = frozenset("hit struck affected hurt burdened".split())


def _is_struck(tokens: list[Token], act: Act, phrase: Phrase) -> bool:
    """ "Canada has been hit with a duty", "its steel was hit by a duty": the subject bears it."""
    word, after = tokens[act.at].word, tokens[act.at + 1].word
    return (
        word in _STRIKING and after == "with" or word in _STRUCK_BY and after == "by" and bool(phrase.rates)
    ) and _passive(tokens, act)


def _is_mutual(phrase: Phrase, measure: Measure) -> bool:
    """ "both sides delayed tariffs", "tariffs on each other's goods"."""
    if len(measure.imposers) < 2:
        return False
    pair = measure.imposers[0].start == measure.imposers[1].start
    return phrase.mutual or not measure.targets and (pair or "tit-for-tat" in phrase.words)


def _passive(tokens: list[Token], act: Act) -> bool:
    return any(
        token.word in {"is", "are", "was", "were", "be", "been", "remain", "remains"}
        for token in tokens[max(0, act.at - 3) : act.at]
    )


def _has_its_own(phrase: Phrase) -> bool:
    """ "Kenya has a 35% duty on rice": its own, where the duty is on goods that nobody's are said to be."""
    return bool(phrase.goods) and not (phrase.possessed or phrase.origins or phrase.into)


def _is_freed(tokens: list[Token], act: Act) -> bool:
    """ "Canada was exempted from the duty": the verb, not the noun of "is weighing exemptions"."""
    return act.form in {"past", "part"} and _passive(tokens, act)


_OPENING = 1
"""Tokens before the participle with which a sentence opens: "By imposing a duty, Peru hopes"."""
_RULING = ("the government", "the ministry", "government", "ministry", "it")
"""Whose country is no guess, or not America's."""


def _not_on_itself(article: Article, measure: Measure) -> None:
    """A leader whose country was only guessed does not tax it: English texts leave out the American one."""
    targets = {place.code for place in measure.targets}
    for index, place in enumerate(measure.imposers):
        if place.code not in targets or "US" in targets:
            continue
        mention = article.person_at(place.start)
        guessed = mention.actor.country is None if mention else article.hit_at(place.start) is None
        if guessed and not article.folded.startswith(_RULING, place.start):
            measure.imposers[index] = article.place("US", place.start, place.end)
