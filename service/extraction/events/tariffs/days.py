"""The day on which a measure takes effect, told apart from the day on which it is spoken of."""

from __future__ import annotations

import re
from datetime import timedelta

from service.extraction.article import Article
from service.extraction.dates import DateMention
from service.extraction.document import Day
from service.extraction.events.tariffs.acts import Act
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.sentences import Sentence
from service.extraction.status import tense_of
from service.extraction.tokens import Token

_TELLING = frozenset(
    """
        said says told announced meet retreated backed unveiled
        signed threatened warned wrote posted tweeted met meeting speech
        statement spoke reported news press interview voted published conference proposed released talks
        summit decided ruled ruling proclamation elected election inaugurated campaign promised vowed pledged
        agreed approved ordered declared called confirmed visit announcement issued finalized finalised
        revealed hinted suggested proposal proposals order executive decision vote sent announce plan plans
    """.split()
)
_SETTING = frozenset("imposed levied introduced announced placed slapped collected charged".split())
"""A day beside these, which are not the act itself, is that of an earlier one."""
_EFFECT = frozenset(
    """
    from on starting beginning begins began effective by in for until since next this after as of at from
""".split()
)
_CLAUSES = frozenset(
    """
    who when while which but said says told according because where if unless after before
""".split()
)
_REACH = 12


def effect_day(  # noqa: C901
    article: Article, sentence: Sentence, tokens: list[Token], phrase: Phrase, act: Act | None, status: str
) -> Day | None:
    """The nearest date after the act that no verb of telling owns, else one that opens the sentence."""
    tense = tense_of(status)
    if status == "postponed":
        return _new_day(article, tokens, min(phrase.first, act.at if act else phrase.first))
    if act is not None and act.form == "effect" and tokens[act.at].word in _PRESENT and tense == "past":
        tense = _AHEAD
    if act is not None and act.side == "before" and tense == "past" and _looks_ahead(tokens, act):
        tense = "future"
    last = max(phrase.end, act.at + 1 if act else 0)
    first = min(phrase.first, act.at if act else phrase.first)
    for when in range(first - 1, max(1, first - 5), -1):
        if tokens[when].word == "when" and tokens[i := when - 1 - (tokens[when - 1].kind == ",")].kind == "D":
            return _day(article, tokens, i, tense)
    for i in range(last, min(len(tokens), last + _REACH + 1)):
        token = tokens[i]
        if (
            token.kind in {";", ":"}
            or token.word == "or"
            and tokens[i - 1].kind != "D"
            or token.word in _CLAUSES
            and not (token.word == "after" and i + 1 < len(tokens) and tokens[i + 1].kind == "D")
        ):
            break
        if token.kind == "D" and status == "possible" and _is_weekday(article, tokens, i):
            break
        if token.kind == "D" and _is_of_telling(tokens, i, act):
            continue
        if token.kind == "D" and not (act is not None and _is_of_setting(tokens, i, act)):
            day = _day(article, tokens, i, tense)
            if day is not None:
                return day
        if token.word in _TELLING | _FURTHER:
            break
    for i in range(first, last):
        if tokens[i].kind == "D" and _is_of_setting(tokens, i, act):
            continue
        if tokens[i].kind == "D" and act is not None and act.side == "after" and _is_since(tokens, i, act):
            continue
        if tokens[i].kind == "D" and act is not None and _is_in_relative(tokens, phrase.head, i, act):
            continue
        if tokens[i].kind == "D" and not ({token.word for token in tokens[max(first, i - 3) : i]} & _TELLING):
            if not (act is not None and tokens[act.at].word in _TELLING and i - act.at <= 2):
                day = _day(article, tokens, i, tense)
                if day is not None:
                    return day
    if (
        act is not None
        and act.side == "before"
        and act.form == "past"
        and act.at
        and tokens[act.at - 1].kind == "D"
        and tokens[act.at].word not in _TELLING
    ):
        return _day(article, tokens, act.at - 1, tense)
    opening = 10 if tokens[0].word in _OPENING else 4
    for i in range(min(first, opening)):
        if tokens[i].kind == "D" and (
            i == 0 and not _is_dateline(article, tokens) or i and tokens[i - 1].word in _EFFECT
        ):
            between = {token.word for token in tokens[i : first + 1]}
            if i > 1 and tokens[i - 2].word not in _EFFECT and between & _OTHER_CLAUSE:
                continue
            if not between & _TELLING:
                return _day(article, tokens, i, tense)
    return None


_OPENING = frozenset("as effective starting beginning from during back early late".split())
"""Words of a phrase of time that opens a sentence and may be long: "During the trade war in 2018"."""
_DATELINED = frozenset({"(", "-", "\u2014", ":", "/", "|"})
"""Behind the day that a report opens with: "Oct 3 (Newswire) - …"."""
_FROM_DAY = frozenset("from effective starting beginning of effect until force to".split())


def _is_dateline(article: Article, tokens: list[Token]) -> bool:
    """Whether the day without a year that opens the sentence is the report's own."""
    opening = article.text[tokens[0].start : tokens[0].end]
    return tokens[1].kind in _DATELINED and not re.search(r"\d{4}", opening)


def _is_of_telling(tokens: list[Token], i: int, act: Act | None) -> bool:
    """ "announced duties on cars in April": the day of the announcement, as no "from" leads to it."""
    if act is None or act.side != "before" or act.form != "past" or tokens[act.at].word not in _TELLING:
        return False
    return not _FROM_DAY & {token.word for token in tokens[max(act.at, i - 4) : i]}


_FURTHER = frozenset("planned further".split())
"""Words of another step, whose day follows: "with more cuts planned for May"."""


def _is_weekday(article: Article, tokens: list[Token], i: int) -> bool:
    """ "weighed a duty on Friday": the day of the weighing, as no "from" leads to it."""
    mention = article.date_at(tokens[i].start)
    return mention is not None and mention.kind == "weekday" and tokens[i - 1].word in {"on", "late", "early"}


def _is_since(tokens: list[Token], i: int, act: Act) -> bool:
    """ "the duties, effective Friday, would be dropped": the day of the duty, not of its end."""
    before = {token.word for token in tokens[max(0, i - 2) : i]}
    return act.name in {"remove", "suspend", "lower"} and bool(before & {"effective", "since", "from"})


def _is_in_relative(tokens: list[Token], head: int, i: int, act: Act) -> bool:
    """ "The tariffs that began in May were put on hold": the day of the clause about them."""
    if act.side != "after" or not i < act.at:
        return False
    of_it = {token.word for token in tokens[head:i]}
    after = {token.word for token in tokens[i : act.at]}
    return bool(of_it & {"that", "which"}) and bool(after & {"is", "are", "was", "were", "be", "been"})


def _looks_ahead(tokens: list[Token], act: Act) -> bool:
    """ "is rolling out a duty on Monday", "has decided to introduce a tax from June": no day gone by."""
    before = tokens[act.at - 1].word if act.at else ""
    return act.form == "ing" and before in {"is", "are", "'s"} or act.form == "base" and before == "to"


def _is_of_setting(tokens: list[Token], i: int, act: Act | None) -> bool:
    """ "the duty imposed in May": the day of an earlier act than the one told of."""
    near = 2 if act is None else _SET_BEFORE
    for j in range(i - 1, max(-1, i - 1 - near), -1):
        if tokens[j].kind in {",", ";"} or act is not None and act.at == j:
            return False
        if tokens[j].word in _SETTING:
            return True
    return False


_SET_BEFORE = 8
"""Tokens from the earlier act to its day: "the duties that he imposed on cars in April"."""


_TILL = frozenset("until till to by from".split())


def _new_day(article: Article, tokens: list[Token], start: int) -> Day | None:
    """ "delayed to July 9": the day to which a measure is put off; the day of the decision is none."""
    for i in range(max(1, start), min(len(tokens), start + 2 * _REACH)):
        if tokens[i].kind == "D" and tokens[i - 1].word in _TILL:
            mention = article.date_at(tokens[i].start)
            return article.day(mention, "future") if mention else None
    return None


_OTHER_CLAUSE = frozenset(
    """
    after because since as over before amid despite while he she it they that saying instead would whether
    """.split()
)
"""Between a day and an act that is not that day's: "said on Monday it would"."""


_COMING = frozenset(
    """
    take takes taking effect come coming force begin start kick go going effective apply enter
""".split()
)


def _to_come(tokens: list[Token], i: int) -> bool:
    """ "… to take effect on Tuesday": a day ahead, whatever the verb before it."""
    before = [token.word for token in tokens[max(0, i - 8) : i]]
    for at, word in enumerate(before):
        if word in {"to", "will", "would", "'ll"} and any(
            later in _COMING for later in before[at + 1 : at + 3]
        ):
            return True
    return False


_AHEAD = "ahead"
"""The tense of "takes effect": a weekday is the next one, a date the nearest."""
_PRESENT = frozenset(
    """
    take takes come comes go goes kick kicks begin begins start starts enter enters run runs apply applies
    """.split()
)
"""Verbs of effect that look ahead: "takes effect on Friday"."""
_ARTICLES = frozenset("a an the its their his this that".split())
"""A year after these is an adjective: "the 1986 agreement"."""


def _day(article: Article, tokens: list[Token], i: int, tense: str) -> Day | None:
    mention = article.date_at(tokens[i].start)
    if mention is None or i + 1 < len(tokens) and tokens[i + 1].word == "'s":
        return None
    if "\n\n" in article.text[mention.start : mention.end]:  # a headline's weekday and the day below it
        return None
    if mention.kind == "year" and i and tokens[i - 1].word in _ARTICLES and tokens[i + 1 : i + 2]:
        if tokens[i + 1].kind == "w":
            return None
    before = {token.word for token in tokens[max(0, i - 2) : i]}
    if before & {"until", "before", "till", "through", "thru"}:
        return None
    if tense == _AHEAD:
        tense = "future" if mention.kind == "weekday" else "none"
    if "by" in before or _to_come(tokens, i):
        tense = "future"
    if before & {"effective", "from", "starting", "beginning", "of"} and before & {
        "effective",
        "from",
        "starting",
        "beginning",
        "as",
        "effect",
    }:
        tense = "none" if tense == "past" or before & {"effect", "effective"} else tense
    day = article.day(mention, tense)
    if mention.kind == "weekday":
        return day
    return _nearest(article, mention, day) if tense == "past" else _just_gone(article, mention, day)


_LONG_AGO = timedelta(days=270)
_SOON = timedelta(days=70)


def _nearest(article: Article, mention: DateMention, day: Day | None) -> Day | None:
    """A month or a day without a year long ago, and soon again: the coming one is meant."""
    published = article.published
    if day is None or day.earliest is None or published is None or published - day.earliest < _LONG_AGO:
        return day
    if any(len(word) == _YEAR for word in re.findall(r"\d+", article.text[mention.start : mention.end])):
        return day
    coming = article.day(mention, "future")
    soon = coming is not None and coming.earliest is not None and coming.earliest - published < _SOON
    return coming if soon else day


def _just_gone(article: Article, mention: DateMention, day: Day | None) -> Day | None:
    """A day without a year far ahead, and just gone by: "decided to impose a duty from April 11"."""
    published = article.published
    if day is None or day.earliest is None or published is None or day.earliest - published < _LONG_AGO:
        return day
    if any(len(word) == _YEAR for word in re.findall(r"\d+", article.text[mention.start : mention.end])):
        return day
    gone = article.day(mention, "past")
    lately = gone is not None and gone.latest is not None and published - gone.latest < _LATELY
    return gone if lately else day


_LATELY = timedelta(days=31)
_YEAR = 4
"""Digits of a year."""
