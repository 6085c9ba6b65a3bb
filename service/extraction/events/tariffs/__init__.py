"""Tariffs: acts, plans, threats and standing measures that tax goods at a border.

Each noun of a duty is read with the phrase around it (whose, on what, from where, how much) and
with the verb that acts on it. What agrees is then joined over the text.
"""

from __future__ import annotations

import regex

from service.extraction.article import Article
from service.extraction.codes import tariff_codes
from service.extraction.document import Tariff
from service.extraction.events.tariffs.carry import carry
from service.extraction.events.tariffs.coordinate import share
from service.extraction.events.tariffs.join import join
from service.extraction.events.tariffs.measure import Measure, is_particular, read_measures
from service.extraction.events.tariffs.phrase import Phrase, is_duty, read_phrase
from service.extraction.events.tariffs.pointers import (
    BEARING,
    POINTER,
    is_bearing,
    is_charge,
    is_pointer,
    read_bearing,
    read_charge,
    read_pointer,
)  # fmt: skip
from service.extraction.tokens import Token, tokenize

TRIGGER = regex.compile(
    r"(?<![\w])(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|surtax(?:es)?|tax(?:es)?|fees?|"
    r"charges?|anti-?dumping|anti-?subsidy|countervailing|safeguards?|deposits?|charg(?:ed|ing)|tax(?:ed|ing)|counter-?(?:duties|tariffs|levies|measures))(?!\w)",
    regex.I,
)
TRADE = regex.compile(
    r"(?<!\w)(?:imports?|imported|importers?|exports?|exporters?|customs|trade (?!union)|dumping|WTO|"
    r"GATT|border|"
    r"tariffs? (?:on|of|against)|dut(?:y|ies) (?:on|of)|lev(?:y|ies) on|anti-dumping)(?!\w)",
    regex.I,
)
UTILITY = regex.compile(
    r"(?<!\w)(?:electricity|utilit(?:y|ies)|telephone|phone|mobile|telecom\w*|railways?|"
    r"consumers? bills?|water|"
    r"power (?:plants?|sector|company|companies|generation)|tariff structure|feed-in)(?!\w)",
    regex.I,
)
"""A text with these and without any word of trade speaks of other tariffs."""
_POINTING = 2
"""Sentences over which "they" may still be the duties told of last."""
_ENOUGH_TRADE = 3
"""Words of trade from which on utilities are only mentioned beside."""


def find_tariffs(article: Article) -> list[Tariff]:
    """The tariff measures that the article tells of."""
    utilities = bool(UTILITY.search(article.folded))
    if utilities and not TRADE.search(article.folded):
        return []
    trade = len(TRADE.findall(article.folded)) >= _ENOUGH_TRADE
    measures: list[Measure] = []
    for index, sentence in enumerate(article.sentences):
        known = bool(measures) and index - measures[-1].sentence <= _POINTING
        if (
            TRIGGER.search(article.folded, sentence.start, sentence.end)
            or known
            and (
                POINTER.search(article.folded, sentence.start, sentence.end)
                or BEARING.search(article.folded, sentence.start, sentence.end)
            )
        ):
            tokens = tokenize(article.masked, sentence.start, sentence.end)
            phrases = _phrases(article, tokens, known, trade)
            read: list[list[Measure]] = []
            joints: list[tuple[int, int]] = []
            for place, phrase in enumerate(phrases):
                before = phrases[place - 1].end if place else 0
                after = phrases[place + 1].first if place + 1 < len(phrases) else len(tokens)
                joints.append((phrase.first, phrase.end))
                read.append(read_measures(article, sentence, index, tokens, phrase, (before, after)))
            share(tokens, joints, read)
            measures += [one for some in read for one in some if is_particular(one)]
    if utilities and not trade:
        measures = [one for one in measures if one.targets or one.goods]
    return [_event(one) for one in join(carry(article, measures))]


def _phrases(article: Article, tokens: list[Token], known: bool = False, trade: bool = False) -> list[Phrase]:
    """The phrases of duties in a sentence, none within another."""
    phrases: list[Phrase] = []
    for head in range(len(tokens)):
        if tokens[head].kind == "w" and (not phrases or head >= phrases[-1].end):
            if is_duty(tokens, head, trade):
                phrases.append(read_phrase(article, tokens, head))
            elif is_charge(article, tokens, head):
                phrases.append(read_charge(article, tokens, head))
            elif known and is_bearing(tokens, head):
                phrases.append(read_bearing(article, tokens, head))
            elif known and not phrases and is_pointer(tokens, head):
                phrases.append(read_pointer(article, tokens, head))
    return phrases


def _event(measure: Measure) -> Tariff:
    return Tariff(
        status=measure.status,
        date=measure.day,
        mentions=tuple(sorted(set(measure.mentions), key=lambda span: (span.start, span.end))),
        codes=tariff_codes(measure.status, measure.action),
        rule=measure.rule,
        action=measure.action,
        measure=measure.measure,
        imposers=tuple(measure.imposers),
        targets=tuple(measure.targets),
        goods=tuple(dict.fromkeys(measure.goods)),
        exempted=tuple(measure.exempted),
        rate=measure.rate,
        previous_rate=measure.previous,
        retaliatory=measure.retaliatory,
        trade_value=measure.value,
        announced=measure.announced,
    )
