"""The measures that one phrase of a duty tells."""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.document import Span
from service.extraction.events.tariffs.acts import BURDENS, Ruling
from service.extraction.events.tariffs.days import effect_day
from service.extraction.events.tariffs.dropped import overrule
from service.extraction.events.tariffs.govern import rule
from service.extraction.events.tariffs.levels import as_rate, read_rates
from service.extraction.events.tariffs.measure import Measure
from service.extraction.events.tariffs.parties import read_sides
from service.extraction.events.tariffs.phrase import More, Phrase
from service.extraction.events.tariffs.retaliation import is_retaliatory
from service.extraction.events.tariffs.steps import later_steps
from service.extraction.events.tariffs.subjects import distinct
from service.extraction.events.tariffs.sufferers import also_hit
from service.extraction.events.tariffs.words import GLOBAL_WORDS
from service.extraction.sentences import Sentence
from service.extraction.tokens import Token

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


_TRADED = frozenset("imports import imported exports".split())
_AT_BORDER = frozenset({"border", "import", "customs"})


_ANNOUNCING = frozenset(
    """
    announ unveil approv finali order ordere sign signed signs sign decid agree adopt adopte unvei procla
    authori ratifi
""".split()
)
"""First letters of verbs that tell of a decision, whose day of effect may be told elsewhere."""


_BY = re.compile(r"(?<!\w)by (?:the )?(?:end of |middle of )?$")


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
    phrase.room = room[1]
    ruling = rule(tokens, phrase)
    act = ruling.act
    told = bool(phrase.rates or phrase.goods or phrase.origins or phrase.owners)
    if act is None and not told and not phrase.definite:
        return []
    base = Measure(_rule_name(ruling, phrase), tokens[phrase.first].start, tokens[phrase.end - 1].end, index)
    base.action, base.status, base.firm = ruling.action, ruling.status, ruling.firm
    base.definite = phrase.definite
    known = bool(phrase.owners and (phrase.goods or phrase.origins))
    base.weak = ruling.stance and not known or act is None and not told
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
    _condition(tokens, phrase, base)
    read_sides(article, tokens, phrase, act, base, room)
    base.goods += [article.span(*one) for one in phrase.goods]
    read_rates(article, tokens, phrase, act, base)
    words = set(phrase.words)
    if act is None and not phrase.definite and not phrase.owners and _is_supposed(tokens, phrase.end):
        base.status = "possible"
    base.retaliatory = is_retaliatory(article, tokens, phrase, room, words, base)
    base.targets = distinct([*base.targets, *also_hit(article, tokens, phrase)])
    base.soft = act is not None and base.status == "occurred" and tokens[act.at].word[:6] in _ANNOUNCING
    if act is not None:
        base.start = min(base.start, tokens[act.at].start)
        base.end = max(base.end, tokens[act.at].end)
    base.day = effect_day(article, sentence, tokens, phrase, act, base.status)
    if _lies_ahead(article, base):
        base.status = "planned"
    elif act is not None and act.side == "noun" and _is_gone(article, base):
        base.status = "occurred"
    overrule(tokens, max(phrase.end, act.at + 1 if act else 0), base)
    base.firm = base.firm or base.day is not None
    base.value = phrase.value
    base.another = phrase.another
    base.pointer = phrase.pointer
    base.measure = _kind(words, article.folded[tokens[phrase.first].start : tokens[phrase.head].end].lower())
    if GLOBAL_WORDS & words and not base.targets:
        base.targets = [article.place("*", tokens[phrase.first].start, tokens[phrase.head].end)]
    base.mentions = [_evidence(article, sentence, base.start, base.end)]
    found = [base, *(_further(article, base, more, bool(phrase.goods)) for more in phrase.more)]
    _origin_of_all(phrase, found)
    if (
        act is not None
        and act.form == "s"
        and not (base.targets or base.goods or base.rate or base.day or _AT_BORDER & words and base.imposers)
    ):
        base.weak = base.weak or any(
            token.word in {"when", "if", "as", "once"} for token in tokens[max(0, act.at - 5) : act.at]
        )
    base.acted = act is not None
    base.bare = (
        phrase.verb < 0
        and tokens[phrase.head].word in _BARE
        and not words & _OF_TRADE
        and not phrase.owners
        and not any(token.word in _TRADED for token in tokens[phrase.end - 2 : phrase.end])
    )
    base.named = tokens[phrase.head].word in {"duty", "levy", "levies"}
    for one in found[1:]:
        one.acted = base.acted
    if phrase.more and not (phrase.rates or phrase.goods or phrase.origins):
        return found[1:]
    return found + later_steps(article, tokens, found[-1])


def _lies_ahead(article: Article, base: Measure) -> bool:
    """Whether the day on which it takes effect is to come; one told with "by" may have begun."""
    day, published = base.day, article.published
    if day is None or published is None or base.status not in {"occurred", "postponed"}:
        return False
    if day.earliest and day.earliest > published:
        return True
    last_day = base.status == "occurred" and day.latest and day.latest > published
    return bool(last_day and _BY.search(article.folded, max(0, day.start - 16), day.start))


def _is_gone(article: Article, base: Measure) -> bool:
    """ "to ease the prices after the September 2024 duty hike": a day gone by makes no plan."""
    day, published = base.day, article.published
    return bool(base.status == "planned" and day and day.latest and published and day.latest < published)


def _origin_of_all(phrase: Phrase, found: list[Measure]) -> None:
    """ "25% on steel and 10% on aluminum from Canada": the origin told last is that of all."""
    if len(found) > 1 and phrase.goods and not phrase.origins and phrase.more[-1].goods:
        for one in found[:-1]:
            one.targets = one.targets or list(found[-1].targets)


def _further(article: Article, base: Measure, more: More, alike: bool) -> Measure:
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
        distinct(more.origins) or (list(base.targets) if more.goods and alike else []),
        [article.span(*one) for one in more.goods],
        rate=as_rate(article, more.rate),
        retaliatory=base.retaliatory,
        day=base.day,
        measure=base.measure,
        mentions=list(base.mentions),
    )


def _rule_name(ruling: Ruling, phrase: Phrase) -> str:
    if ruling.act is None:
        return "tariff.standing"
    side = {"before": "active", "after": "passive", "noun": "nominal"}[ruling.act.side]
    return f"tariff.{ruling.action}_{side}"


def _is_supposed(tokens: list[Token], end: int) -> bool:
    """ "A 20 percent tax on imports would pay for": nobody has set it."""
    return end < len(tokens) and tokens[end].word in {"would", "could", "might"}


_RESULTS = frozenset("meaning warning saying adding because".split())
"""A condition after these is that of a result: "…, meaning that prices will rise unless"."""


def _other_act(words: list[str], i: int) -> bool:
    """ "… and will consider relief if": the condition is that of a further act."""
    if words[i] in _RESULTS:
        return True
    return words[i] in {"and", "but"} and i + 1 < len(words) and words[i + 1] in _FINITE


_FINITE = frozenset("will would is are was has have had said says also that it he she they".split())


def _condition(tokens: list[Token], phrase: Phrase, measure: Measure) -> None:
    """A burden on a condition is a threat, a relief on one a possibility."""
    if measure.status not in {"planned", "possible", "threatened"}:
        return
    words = [token.word for token in tokens]
    end = next((i for i in range(phrase.end, len(words)) if _other_act(words, i)), len(words))
    burden = measure.action in BURDENS
    conditional = not _CONDITION.isdisjoint(words[:end]) or not burden and "once" in words[phrase.end : end]
    if conditional or measure.status == "threatened":
        measure.status = "threatened" if burden else "possible"


_LONGEST = 250


def _evidence(article: Article, sentence: Sentence, start: int, end: int) -> Span:
    """The clause to quote, at least fifteen characters of it."""
    start = max(sentence.start, start)
    end = min(sentence.end, max(end, start + 15), start + _LONGEST)
    if end - start < 15:
        start = max(sentence.start, end - 15)
    return article.span(start, end)


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
