"""Tariffs: acts, plans, threats and standing measures that tax goods at a border.

Each noun of a duty is read with the phrase around it (whose, on what, from where, how much) and
with the verb that acts on it. What agrees is then joined over the text.
"""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.codes import tariff_codes
from service.extraction.document import Tariff
from service.extraction.events.tariffs.about import (
    fill_from_text,
    fill_in_sentence,
    fill_only_pair,
    fill_own_target,
)
from service.extraction.events.tariffs.after_noun import read_phrase
from service.extraction.events.tariffs.bearing import is_bearing, read_bearing
from service.extraction.events.tariffs.carry import carry
from service.extraction.events.tariffs.continuing import goes_on, read_on
from service.extraction.events.tariffs.coordinate import share
from service.extraction.events.tariffs.duty import duty_words, is_duty
from service.extraction.events.tariffs.free import is_free, read_free
from service.extraction.events.tariffs.headed import date_under_headings
from service.extraction.events.tariffs.itemized import itemize
from service.extraction.events.tariffs.join import join
from service.extraction.events.tariffs.measure import Measure, is_particular
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.pointers import (
    bears,
    charging_words,
    is_charge,
    is_ellipsis,
    is_pointer,
    points_back,
    read_charge,
    read_pointer,
)  # fmt: skip
from service.extraction.events.tariffs.rated import read_rated
from service.extraction.events.tariffs.reading import read_measures
from service.extraction.events.tariffs.signs import TRIGGER, Signs
from service.extraction.events.tariffs.spared import read_spared
from service.extraction.events.tariffs.told_days import fill_days
from service.extraction.events.tariffs.told_moves import mend_moves
from service.extraction.events.tariffs.unbound import is_open, take_near
from service.extraction.events.tariffs.valued import read_valued
from service.extraction.tokens import Token, tokenize

_POINTING = 2
"""Sentences over which "they" may still be the duties told of last."""
_WINDOW = 400
"""Tokens that are read at once: what is longer is no sentence of prose, and is read in parts."""


def find_tariffs(article: Article) -> list[Tariff]:
    """The tariff measures that the article tells of."""
    signs = Signs(article.low)
    if signs.other_tariffs:
        return []
    measures: list[Measure] = []
    for index, triggered in enumerate(signs.triggered(article.sentences)):
        sentence = article.sentences[index]
        known = bool(measures) and index - measures[-1].sentence <= _POINTING
        further = known and goes_on(signs.low, sentence)
        if not (
            triggered
            or further
            or known
            and points_back(signs.low, sentence)
            or measures
            and bears(signs.low, sentence)
        ):
            continue
        tokens = tokenize(article.masked, sentence.start, sentence.end)
        told = len(measures)
        for first in range(0, len(tokens), _WINDOW):
            measures += _read(
                article, index, tokens[first : first + _WINDOW], known, signs.trade, bool(measures)
            )
        if further and told == len(measures) and (last := _last_told(measures)) is not None:
            measures += read_on(article, sentence, index, tokens[:_WINDOW], last)
    measures = read_valued(article, read_rated(article, itemize(article, measures), signs.trade))
    measures = read_spared(article, measures)
    if signs.utilities and not signs.trade:
        measures = [one for one in measures if one.targets or one.goods or one.rate and one.named]
    date_under_headings(article, measures)
    joined = fill_only_pair(join(carry(article, measures)))
    fill_in_sentence(joined)
    fill_own_target(joined)
    fill_from_text(article, joined)
    mend_moves(article, joined)
    fill_days(article, joined)
    return [_event(one) for one in joined]


def _last_told(measures: list[Measure]) -> Measure | None:
    """The measure that the text is speaking of: the last one that is no mere allusion."""
    return next((one for one in reversed(measures[-_RECENT:]) if not one.weak), None)


_RECENT = 8


def _read(
    article: Article, index: int, tokens: list[Token], known: bool, trade: bool, begun: bool
) -> list[Measure]:
    """The measures that a sentence, or a part of a long one, tells; `begun`: the text has told some."""
    phrases = _phrases(article, tokens, known, trade, begun)
    read: list[list[Measure]] = []
    for place, phrase in enumerate(phrases):
        before = phrases[place - 1].end if place else 0
        after = phrases[place + 1].first if place + 1 < len(phrases) else len(tokens)
        sentence = article.sentences[index]
        read.append(read_measures(article, sentence, index, tokens, phrase, (before, after)))
    share(tokens, phrases, read)
    kept: list[Measure] = []
    for place, phrase in enumerate(phrases):
        after = phrases[place + 1].first if place + 1 < len(phrases) else len(tokens)
        for one in read[place]:
            if not is_particular(one, known) and is_open(one):
                take_near(article, tokens, phrase, one, after)
            if is_particular(one, known):
                kept.append(one)
    return kept


def _phrases(
    article: Article, tokens: list[Token], known: bool, trade: bool, begun: bool = False
) -> list[Phrase]:
    """The phrases of duties in a sentence, none within another."""
    phrases: list[Phrase] = []
    beyond, duties, charging = 0, duty_words(), charging_words()
    for head, token in enumerate(tokens):
        word = token.word
        if head < beyond or token.kind not in "wR":
            continue
        phrase = None
        if token.kind == "R":
            phrase = read_free(article, tokens, head) if is_free(article, tokens, head) else None
        elif word in duties and is_duty(tokens, head, trade, known):
            phrase = read_phrase(article, tokens, head)
        elif word in charging and is_charge(article, tokens, head):
            phrase = read_charge(article, tokens, head)
        elif begun and is_bearing(tokens, head):
            phrase = read_bearing(article, tokens, head)
        elif (
            (known or phrases)
            and is_ellipsis(tokens, head)
            or known
            and not phrases
            and is_pointer(tokens, head)
        ):
            phrase = read_pointer(article, tokens, head)
        if phrase is not None:
            phrases.append(phrase)
            beyond = phrase.end
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


__all__ = ["TRIGGER", "find_tariffs"]
