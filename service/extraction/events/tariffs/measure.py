"""A measure as one place of the text tells it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

import regex

from service.extraction.article import Article
from service.extraction.document import Day, Place, Rate, Span, TradeValue
from service.extraction.events.tariffs.days import effect_day
from service.extraction.events.tariffs.govern import BURDENS, Act, Ruling, rule
from service.extraction.events.tariffs.objects import is_good, place_at, read_object
from service.extraction.events.tariffs.phrase import More, Phrase, extend
from service.extraction.events.tariffs.sides import (
    by_agent,
    covered_goods,
    distinct,
    passive_object,
    possessor,
    struck,
    subject,
    subject_places,
)
from service.extraction.events.tariffs.words import GLOBAL_WORDS
from service.extraction.numbers import RateMention
from service.extraction.sentences import Sentence
from service.extraction.tokens import Token


@dataclass(slots=True)
class Measure:
    """`firm`: a verb gave the status. `definite`: the text points back at something known."""

    rule: str
    start: int
    end: int
    sentence: int
    action: str = "impose"
    status: str = "occurred"
    firm: bool = False
    imposers: list[Place] = field(default_factory=list)
    targets: list[Place] = field(default_factory=list)
    goods: list[Span] = field(default_factory=list)
    exempted: list[Span] = field(default_factory=list)
    rate: Rate | None = None
    previous: float | None = None
    retaliatory: bool = False
    day: Day | None = None
    announced: Day | None = None
    measure: str = "import_tariff"
    value: TradeValue | None = None
    mentions: list[Span] = field(default_factory=list)
    definite: bool = False
    weak: bool = False
    subordinate: bool = False
    soft: bool = False
    another: bool = False
    pointer: bool = False
    acted: bool = False
    bare: bool = False


_RETALIATION = regex.compile(
    r"(?<!\w)(?:retaliat\w+|reciprocal\w*|counter-?(?:tariffs?|measures?|duties|levies)|tit-for-tat|"
    r"respond(?:s|ed|ing)? (?:with|by|in kind)|answer(?:s|ed|ing)? with|hit(?:s|ting)? back|"
    r"fight(?:s|ing)? back|"
    r"fir(?:e|ed|ing) back|str(?:ike|uck|iking) back|match(?:es|ed|ing) )(?!\w)",
    regex.I,
)
FACING = frozenset(
    """
    subject face faces faced facing pay pays paid paying have has had carry carries carried bear bears bore
    attract attracts attracted incur incurs
""".split()
)
_ANSWER = regex.compile(
    r"(?<!\w)in (?:response|return|reply|answer|retaliation) (?:to|for|against) (?:[\w'.-]+ ){0,6}?"
    r"(?:tariff|dut|lev|tax|measure|restriction|move|decision|sanction)\w*(?!\w)",
    regex.I,
)
_BARE = frozenset(
    """
    levy levies surcharge surcharges surtax surtaxes duty fee fees charge charges tax taxes
""".split()
)
_OF_TRADE = frozenset(
    """
    import imports export exports customs border anti-dumping antidumping countervailing retaliatory
    reciprocal safeguard punitive ad
""".split()
)
"""Nouns that are duties at a border only with these words, with a place, or with a known good."""
_ANNOUNCING = frozenset(
    """
    announ unveil approv finali order ordere sign signed signs sign decid agree adopt adopte unvei procla
    authori ratifi
""".split()
)
"""First letters of verbs that tell of a decision, whose day of effect may be told elsewhere."""
_BY = regex.compile(r"(?<!\w)by (?:the )?(?:end of |middle of )?$")
_HAVING = frozenset({"have", "has", "had"})
"""Verbs whose subject bears the duty: "imports of steel face a 25% tariff"."""
_CONDITION = frozenset({"if", "unless"})


def read_measures(
    article: Article,
    sentence: Sentence,
    index: int,
    tokens: list[Token],
    phrase: Phrase,
    room: tuple[int, int],
) -> list[Measure]:
    """The measures that one phrase of a duty tells: one, or one for each rate with its own object.

    `room` holds the tokens between the phrases beside this one.
    """
    ruling = rule(tokens, phrase)
    act = ruling.act
    told = bool(phrase.rates or phrase.goods or phrase.origins or phrase.owners)
    if act is None and not told and not phrase.definite:
        return []
    base = Measure(_rule_name(ruling, phrase), tokens[phrase.first].start, tokens[phrase.end - 1].end, index)
    base.action, base.status, base.firm = ruling.action, ruling.status, ruling.firm
    base.definite = phrase.definite
    base.weak = ruling.stance or act is None and not told
    base.subordinate = phrase.first > 0 and tokens[phrase.first - 1].word in {
        "after",
        "before",
        "if",
        "when",
        "until",
        "once",
        "unless",
        "as",
        "because",
        "while",
    }
    _condition(tokens, base)
    _sides(article, tokens, phrase, act, base)
    base.goods += [article.span(*one) for one in phrase.goods]
    _rates(article, tokens, phrase, act, base)
    words = set(phrase.words)
    base.retaliatory = _retaliatory(article, tokens, phrase, room, words, base)
    base.targets = distinct([*base.targets, *_also_hit(article, tokens, phrase)])
    base.soft = act is not None and base.status == "occurred" and tokens[act.at].word[:6] in _ANNOUNCING
    if act is not None:
        base.start = min(base.start, tokens[act.at].start)
        base.end = max(base.end, tokens[act.at].end)
    base.day = effect_day(article, sentence, tokens, phrase, act, base.status)
    if (
        base.status == "occurred"
        and base.day
        and article.published
        and base.day.earliest
        and base.day.earliest > article.published
    ):
        base.status = "planned"
    if (
        base.status == "occurred"
        and base.day
        and article.published
        and base.day.latest
        and base.day.latest > article.published
        and _BY.search(article.folded, max(0, base.day.start - 16), base.day.start)
    ):
        base.status = "planned"
    if (
        base.status == "postponed"
        and base.day
        and article.published
        and base.day.earliest
        and base.day.earliest > article.published
    ):
        base.status = "planned"
    base.firm = base.firm or base.day is not None
    base.value = phrase.value
    base.another = phrase.another
    base.pointer = phrase.pointer
    base.measure = _kind(words, article.folded[tokens[phrase.first].start : tokens[phrase.head].end].lower())
    if GLOBAL_WORDS & words and not base.targets:
        base.targets = [article.place("*", tokens[phrase.first].start, tokens[phrase.head].end)]
    base.mentions = [_evidence(article, sentence, base.start, base.end)]
    found = [base, *(_further(article, base, more) for more in phrase.more)]
    if act is not None and act.form == "s" and not (base.targets or base.goods or base.rate or base.day):
        base.weak = base.weak or any(
            token.word in {"when", "if", "as", "once"} for token in tokens[max(0, act.at - 5) : act.at]
        )
    base.acted = act is not None
    base.bare = tokens[phrase.head].word in _BARE and not words & _OF_TRADE and not phrase.owners
    for one in found[1:]:
        one.acted = base.acted
    return found + _stepped(article, tokens, phrase, found[-1])


def _further(article: Article, base: Measure, more: More) -> Measure:
    """The measure of a further rate: what it does not tell itself is the first one's."""
    return Measure(
        base.rule,
        more.start,
        more.end,
        base.sentence,
        base.action,
        base.status,
        base.firm,
        list(base.imposers),
        distinct(more.origins) or (list(base.targets) if more.goods else []),
        [article.span(*one) for one in more.goods],
        rate=as_rate(article, more.rate),
        retaliatory=base.retaliatory,
        day=base.day,
        measure=base.measure,
        mentions=list(base.mentions),
    )


def _stepped(article: Article, tokens: list[Token], phrase: Phrase, measure: Measure) -> list[Measure]:
    """ "…, which will increase to 30% on January 1": the next step of the same duty."""
    i = phrase.end + (phrase.end < len(tokens) and tokens[phrase.end].kind == ",")
    words = [token.word for token in tokens[i : i + 8]]
    if measure.rate is None or words[:1] not in (["which"], ["rising"], ["increasing"], ["climbing"]):
        return []
    rises = {"rise", "increase", "climb", "go", "rising", "increasing", "climbing", "double"}
    at = next((j for j, word in enumerate(words) if word == "R"), -1)
    if at < 0 or not rises & set(words[:at]) or words[at - 1] != "to" and words[at - 1] != "R":
        return []
    mention = article.rate_at(tokens[i + at].start)
    if mention is None:
        return []
    day = None
    for token in tokens[i + at + 1 : i + at + 4]:
        if token.kind == "D" and (date := article.date_at(token.start)):
            day = article.day(date, "future")
    step = replace(
        measure,
        start=tokens[i].start,
        end=tokens[i + at].end,
        action="raise",
        status="planned",
        firm=True,
        acted=True,
        day=day,
        rate=as_rate(article, mention),
        previous=measure.rate.maximum,
        imposers=list(measure.imposers),
        targets=list(measure.targets),
        goods=list(measure.goods),
        mentions=[article.span(tokens[i].start, max(tokens[i + at].end, tokens[i].start + 15))],
    )
    return [step]


def _rule_name(ruling: Ruling, phrase: Phrase) -> str:
    if ruling.act is None:
        return "tariff.standing"
    side = {"before": "active", "after": "passive", "noun": "nominal"}[ruling.act.side]
    return f"tariff.{ruling.action}_{side}"


def _condition(tokens: list[Token], measure: Measure) -> None:
    """A burden on a condition is a threat, a relief on one a possibility."""
    if measure.status not in {"planned", "possible", "threatened"}:
        return
    conditional = any(token.word in _CONDITION for token in tokens)
    burden = measure.action in BURDENS
    if conditional or measure.status == "threatened":
        measure.status = "threatened" if burden else "possible"


def _sides(article: Article, tokens: list[Token], phrase: Phrase, act: Act | None, measure: Measure) -> None:  # noqa: C901
    origins = list(phrase.origins)
    if act is not None and act.side == "after":
        known = len(phrase.goods) + len(phrase.origins)
        extend(
            article,
            tokens,
            phrase,
            act.at + (2 if act.form == "phrasal" and tokens[act.at + 1].kind != "R" else 1),
        )
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
        and tokens[act.at].word in FACING
        and (bool(phrase.rates) or tokens[act.at].word not in _HAVING)
    )
    if act is not None and act.side == "before" and act.name == "exempt" and _passive(tokens, act):
        freed = read_object(article, tokens[: act.at], _clause_start(tokens, act.at))
        if freed.goods or freed.origins:
            phrase.goods, origins = freed.goods, freed.origins
    if act is not None and act.side == "before":
        hit = struck(article, tokens, act, phrase)
        if faced:
            borne = read_object(article, tokens[: act.at], _clause_start(tokens, act.at))
            borne.goods = [one for one in borne.goods if article.folded[one[0] : one[1]].count(" ") < 3]
            if borne.end >= act.at - 4 and not (phrase.more and origins):
                origins += borne.origins or subject(article, tokens, act.at)
                phrase.goods = phrase.goods or borne.goods
                phrase.into += borne.into
            else:
                origins += subject(article, tokens, act.at)
        elif act.name == "exempt":
            freed = read_object(article, tokens, act.at + 1)
            if freed.end <= phrase.first and (freed.goods or freed.origins):
                phrase.goods, origins = freed.goods, freed.origins
        elif (
            hit
            and act.name in {"impose", "threaten", "exempt", "wish"}
            and tokens[act.at].word not in {"urge"}
        ):
            origins += hit
    if not phrase.goods and _points_at_goods(tokens, phrase):
        phrase.goods += _goods_before(article, tokens, phrase.first)
    if not phrase.goods:
        phrase.goods += covered_goods(article, tokens, max(phrase.end, act.at + 1 if act else 0))
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
        and not (act is not None and act.name == "exempt" and _passive(tokens, act))
    ):
        limit = act.at if act is not None and act.side == "before" else phrase.first
        own = act is not None and act.form == "ing" and act.at > 0 and tokens[act.at - 1].kind in {"C", "P"}
        measure.imposers = (
            subject_places(article, tokens, limit - 1) if own else subject(article, tokens, limit)
        )
    _not_on_itself(article, measure)
    owned = {place.code for place in measure.imposers}
    if phrase.possessed and not measure.targets and owned:
        measure.targets = possessor(article, tokens, phrase.first, owned)
    if len(owned) == 1:
        measure.targets = [place for place in measure.targets if place.code not in owned]


def _passive(tokens: list[Token], act: Act) -> bool:
    return any(
        token.word in {"is", "are", "was", "were", "be", "been", "remain", "remains"}
        for token in tokens[max(0, act.at - 3) : act.at]
    )


def _not_on_itself(article: Article, measure: Measure) -> None:
    """A leader whose country was only guessed does not tax it: English texts leave out the American one."""
    targets = {place.code for place in measure.targets}
    for index, place in enumerate(measure.imposers):
        mention = article.person_at(place.start)
        if place.code in targets and mention and mention.actor.country is None and "US" not in targets:
            measure.imposers[index] = article.place("US", place.start, place.end)


def _points_at_goods(tokens: list[Token], phrase: Phrase) -> bool:
    """ "tariffs on imports of these goods"."""
    words = [token.word for token in tokens[phrase.head : phrase.end + 1]]
    return any(
        one in {"these", "those", "both", "such"}
        and two in {"goods", "products", "imports", "items", "metals", "commodities"}
        for one, two in pairwise(words)
    )


def _goods_before(article: Article, tokens: list[Token], end: int) -> list[tuple[int, int]]:
    """The goods named in the sentence before the duty."""
    return [
        (token.start, token.end)
        for token in tokens[:end]
        if token.kind == "w"
        and is_good([token.word])
        and token.word not in {"goods", "products", "imports", "exports"}
    ]


def _clause_start(tokens: list[Token], at: int) -> int:
    """The token after the last comma, colon or conjunction before `at`."""
    for i in range(at - 1, -1, -1):
        if tokens[i].kind == "," and tokens[i + 1].word in {"which", "who"}:
            continue
        if (
            tokens[i].kind in {";", ":", "—", ","}
            and not (i and tokens[i - 1].kind in "CA")
            or tokens[i].word in {"that", "while", "but", "because", "said", "when"}
        ):
            return i + 1
    return 0


def as_rate(article: Article, mention: RateMention) -> Rate:
    return Rate(
        article.text[mention.start : mention.end],
        mention.start,
        mention.end,
        mention.minimum,
        mention.maximum,
        mention.unit,
    )


def _rates(article: Article, tokens: list[Token], phrase: Phrase, act: Act | None, measure: Measure) -> None:  # noqa: C901
    """The new level, and the one before it."""
    mentions = list(phrase.rates)
    last = tokens[phrase.end - 1].end
    if act is not None and (
        len(mentions) == 0
        or act.name in {"raise", "lower"}
        and len(mentions) == 1
        and mentions[0].previous is None
    ):
        mentions += _rates_after(article, tokens, phrase, act, last)
    if not mentions and act is not None and act.side == "before":
        mentions = list(article.rates_in(tokens[act.at].end, tokens[phrase.first].start))
    mentions = [one for one in mentions if not one.points]
    if not mentions:
        return
    level: RateMention | None = None
    for one in mentions:
        before = article.folded[max(0, one.start - 8) : one.start].lower().rstrip(' "')
        if before.endswith(" from") and one.previous is None and len(mentions) > 1:
            measure.previous = one.maximum
        elif before.endswith(" by") and act is not None and act.name in {"raise", "lower"}:
            continue
        elif level is None or before.endswith(" to"):
            if (
                level is not None
                and measure.previous is None
                and act is not None
                and act.name in {"raise", "lower"}
            ):
                measure.previous = level.maximum
            level = one
    if level is None:
        return
    if level.previous is not None:
        measure.previous = level.previous
    if measure.action in {"remove", "suspend", "exempt"}:
        before = article.folded[max(0, level.start - 4) : level.start].lower()
        measure.previous = level.maximum if not before.endswith("to ") else measure.previous
        return
    measure.rate = as_rate(article, level)
    if (
        act is not None
        and act.form == "phrasal"
        and tokens[act.at].word in {"go", "goes", "went", "gone"}
        and measure.rate.minimum is None
    ):
        measure.rate = replace(measure.rate, minimum=measure.rate.maximum)


def _rates_after(
    article: Article, tokens: list[Token], phrase: Phrase, act: Act, last: int
) -> list[RateMention]:
    """ "raised tariffs on X from 10 percent to 25 percent", "would rise to 15 percent"."""
    found: list[RateMention] = []
    i = max(phrase.end, act.at + 1) if act.side != "before" else phrase.end
    steps = 0
    while i < len(tokens) and steps < 7 and len(found) < 2:
        token = tokens[i]
        if token.kind == "R":
            rate = article.rate_at(token.start)
            if rate is not None and tokens[i - 1].word in {
                "to",
                "from",
                "at",
                "of",
                "by",
                "between",
                "up",
                "-",
                "around",
                "about",
                ",",
                '"',
                "(",
            }:
                found.append(rate)
            steps = 3
        elif token.kind in {";", ":", "—"} or token.word in {
            "and",
            "while",
            "but",
            "which",
            "when",
            "after",
            "said",
        }:
            break
        i += 1
        steps += 1
    return found


_HIT = frozenset("line hit affected targeted covered included subject among target targets".split())
_POINTERS = frozenset("those them these it".split())


def _also_hit(article: Article, tokens: list[Token], phrase: Phrase) -> list[Place]:
    """ "… and Canada will be hit by those too": a target told after the measure."""
    for i in range(phrase.end, len(tokens) - 3):
        if tokens[i].kind == "C" and tokens[i + 1].word in {"is", "are", "was", "were", "will", "would"}:
            rest = {token.word for token in tokens[i + 2 : i + 10]}
            if rest & _HIT and rest & _POINTERS:
                place = place_at(article, tokens[i])
                return [place] if place else []
    return []


_IN_ANSWER_TO = frozenset("response retaliation return reply answer".split())


def _retaliatory(
    article: Article,
    tokens: list[Token],
    phrase: Phrase,
    room: tuple[int, int],
    words: set[str],
    measure: Measure,
) -> bool:
    if measure.action == "remove":
        return False
    if words & {"retaliatory", "reciprocal", "tit-for-tat", "counter", "matching"} or tokens[
        phrase.head
    ].word.startswith("counter"):
        return True
    if measure.action not in BURDENS:
        return False
    first, last = room
    near = tokens[max(0, phrase.first - 4) : phrase.first]
    if any(one.word in _IN_ANSWER_TO and two.word in {"to", "for", "against"} for one, two in pairwise(near)):
        return False
    start = tokens[first].start if first < len(tokens) else tokens[phrase.first].start
    if _ANSWER.search(article.folded, start, tokens[-1].end):
        return True
    return bool(_RETALIATION.search(article.folded, start, tokens[min(last, len(tokens)) - 1].end))


def _kind(words: set[str], text: str) -> str:
    if words & {"anti-dumping", "antidumping"}:
        return "anti_dumping"
    if words & {"countervailing", "anti-subsidy", "antisubsidy"}:
        return "anti_subsidy"
    if "safeguard" in words:
        return "safeguard"
    if "quota" in text or "quotas" in words:
        return "tariff_quota"
    return "export_tax" if words & {"export", "exports"} else "import_tariff"


_LONGEST = 250


def _evidence(article: Article, sentence: Sentence, start: int, end: int) -> Span:
    """The clause to quote, at least fifteen characters of it."""
    start = max(sentence.start, start)
    end = min(sentence.end, max(end, start + 15), start + _LONGEST)
    if end - start < 15:
        start = max(sentence.start, end - 15)
    return article.span(start, end)


def is_particular(measure: Measure) -> bool:
    """Enough said to be a measure: an act on something particular, or a standing one told twice over."""
    if (
        measure.bare
        and not measure.targets
        and not any(is_good(span.text.lower().split()) for span in measure.goods)
    ):
        return False
    if measure.subordinate and not (measure.targets or measure.goods or measure.rate or measure.day):
        measure.weak = True
    if measure.pointer:
        return measure.firm
    if measure.weak and measure.definite and not measure.firm:
        return True
    filled = sum(
        map(
            bool,
            (
                measure.imposers,
                measure.targets,
                measure.goods,
                measure.rate or measure.previous is not None,
                measure.day,
            ),
        )
    )
    measure.weak = (
        measure.weak
        or filled == 1
        and bool(measure.imposers)
        and (measure.definite or measure.status in {"denied", "possible"})
    )
    return filled >= (1 if measure.firm else 2)
