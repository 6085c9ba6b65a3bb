"""Measures told without the noun of a duty: "will charge 25% on bourbon", "they take effect on Monday"."""

from __future__ import annotations

import re
from functools import cache

from service.extraction.article import Article
from service.extraction.events.tariffs.acts import EFFECT, verbs
from service.extraction.events.tariffs.after_noun import complete
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.sentences import Sentence
from service.extraction.tokens import Token

_POINTER = re.compile(
    r"\bthose on (?=\w)|\b(?:lift|scrap|suspend|remov|repeal|withdr|abolish|paus|postpon|delay|reinstat"
    r"|reimpos|doubl|rais|halv|lower)[a-z]* (?:them|it)\b"
    r"|\b(?:it|they|those|these|both|the (?:move|measures?|changes?|increases?|cuts?|rates?|"
    r"taxes|penalties))[ ,].{0,120}?(?:effect|force|lifted|scrapped|raised|cut|lowered|reduced|imposed|"
    r"suspended|paused|removed|expires?d?|kick in|apply|applies|start|set at|rise|rises|doubled|abolished|"
    r"repealed|"
    r"revoked|delayed|postponed|withdrawn|dropped|hit|runs?|begins?|starts|effective|comes?)\b"
)
"""Sentences in which a pronoun may stand for a duty."""
_BEARS = re.compile(
    r"\b(?:pay|face|expect|get|see|attract|carry|charged|taxed|tariffed|dutiable)(?:s|ing)? (?:[a-z]+ ){0,7}?"
    r"\d[\d.]*(?:%| per ?cent| pct)"
)


def points_back(low: str, sentence: Sentence) -> bool:
    """Whether a sentence of the text, given in lower case, may go on about duties without naming them."""
    return _POINTER.search(low, sentence.start, sentence.end) is not None


def bears(low: str, sentence: Sentence) -> bool:
    """Whether a sentence of the text, given in lower case, may tell who bears which rate."""
    return _BEARS.search(low, sentence.start, sentence.end) is not None


_CHARGING = frozenset("charge charges charged charging tax taxes taxed taxing".split())
_PRONOUNS = frozenset("it they those these both".split())
_NOUNS = frozenset(
    """
    move measure measures change changes increase increases cut cuts rates penalties taxes
""".split()
)


@cache
def charging_words() -> frozenset[str]:
    """Verbs that can have the rate itself as their object."""
    return _CHARGING | {
        word for word, verb in verbs().items() if verb.act == "impose" and verb.form != "noun"
    }


def is_charge(article: Article, tokens: list[Token], i: int) -> bool:
    """Whether a verb has a rate on something, or a foreign good, as its object."""
    if i + 2 >= len(tokens):
        return False
    word, after, then = tokens[i].word, tokens[i + 1], tokens[i + 2]
    if after.kind == "R" and then.word in {"on", "against", "for"} and word in charging_words():
        rate = article.rate_at(after.start)
        return rate is not None and not rate.points
    if word in _CHARGING and _rate_on(tokens, i + 1):
        return True
    if word in {"tax", "levy", "tariff"} and _foreign_goods(tokens, i + 1):
        return i > 0 and tokens[i - 1].word in _BEFORE_INFINITIVE
    if word in {"taxes", "taxed", "taxing"} and _foreign_goods(tokens, i + 1):
        return word != "taxes" or i > 0 and (tokens[i - 1].kind in "CP" or tokens[i - 1].word in _PRONOUNS)
    if (
        word in _CHARGING
        and after.kind in {"A", "C"}
        and (
            i == 0
            or tokens[i - 1].word in {"to", "will", "would", "should", "it", "they"}
            or tokens[i - 1].kind in "CP"
        )
    ):
        return is_good([then.word]) or i + 3 < len(tokens) and is_good([then.word, tokens[i + 3].word])
    return False


_CHARGED = 5


def _rate_on(tokens: list[Token], i: int) -> int:
    """The token of the rate in "charges its farmers 26% on", 0 where there is none."""
    for j in range(i + 1, min(len(tokens) - 1, i + _CHARGED)):
        if tokens[j].kind == "R":
            return j if tokens[j + 1].word == "on" else 0
        if tokens[j].kind not in {"w", "A", "C"}:
            return 0
    return 0


_BEFORE_INFINITIVE = frozenset("to will would should could may might must shall n't not".split())
_ALL = frozenset("all any every most some the these those such many certain other".split())


def _foreign_goods(tokens: list[Token], i: int) -> bool:
    """Whether imports stand at token `i`: "all imports", "imported cars", "foreign goods"."""
    while i < len(tokens) and tokens[i].word in _ALL:
        i += 1
    return i < len(tokens) and tokens[i].word in {"imported", "foreign", "imports"}


def read_charge(article: Article, tokens: list[Token], i: int) -> Phrase:
    """The phrase whose "noun" is the verb itself: rate and object follow it."""
    phrase = Phrase(i, i + 1, i + 1, verb=i)
    if (at := _rate_on(tokens, i + 1)) or tokens[i + 1].kind == "R":
        complete(article, tokens, phrase, at or i + 1)
    else:
        complete(article, tokens, phrase, i + 1, bare=True)
    return phrase


_ELLIPSES = frozenset("that those one ones".split())
_JOINTS = frozenset({".", ",", "and", "while", "but", ";", "the", "or", "with"})


def is_ellipsis(tokens: list[Token], i: int) -> bool:
    """Whether a word stands for the duty named before: "and that on apples to 75%"."""
    if tokens[i].word not in _ELLIPSES or i + 2 >= len(tokens) or tokens[i + 1].word not in {"on", "for"}:
        return False
    if i and tokens[i - 1].word not in _JOINTS:
        return False
    ahead = tokens[i + 2 : i + 6]
    return any(token.kind in "CA" or is_good([token.word]) for token in ahead)


def is_pointer(tokens: list[Token], i: int) -> bool:
    """Whether a pronoun or "the move" is the subject of something that happens to duties."""
    word = tokens[i].word
    if word in {"them", "it"} and i and tokens[i - 1].word in _UNDOING:
        return True
    if word in _PRONOUNS:
        if i > 1 and tokens[i - 1].word not in {"of", ",", '"', "and", "but", "that"}:
            return False
    elif not (word in _NOUNS and i and tokens[i - 1].word in {"the", "these", "those"} and i <= 2):
        return False
    aux = False
    first = _past_insertion(tokens, i + 1)
    for j in range(first, min(len(tokens), first + 7)):
        token = tokens[j]
        if (token.word, tokens[j + 1].word if j + 1 < len(tokens) else "") in EFFECT:
            return True
        if (
            token.word in _APPLYING
            and word in _PRONOUNS
            and tokens[j + 1 : j + 2]
            and tokens[j + 1].word == "to"
        ):
            return True
        if token.word in {"on", "for"} and word in {"those", "these"} and j == first:
            return True
        if (
            token.word in _RUNNING
            and j + 1 < len(tokens)
            and (tokens[j + 1].word in {"from", "on", "in", "at"} or tokens[j + 1].kind == "D")
        ):
            return any(one.kind == "D" for one in tokens[j + 1 : j + 5])
        if token.word in {
            "was",
            "were",
            "is",
            "are",
            "be",
            "been",
            "will",
            "would",
            "have",
            "has",
            "had",
            "to",
            "all",
            "expected",
            "due",
            "set",
            "both",
            "now",
            "also",
            "not",
            "only",
            "then",
            "later",
            "never",
            "could",
            "may",
            "shall",
            "should",
            "must",
            "do",
        }:
            aux = aux or token.word in {"was", "were", "is", "are", "be", "been"}
            continue
        verb = verbs().get(token.word)
        return (
            aux
            and verb is not None
            and verb.form in {"past", "part"}
            and verb.act in {"remove", "suspend", "raise", "lower", "postpone", "impose"}
        )
    return False


_RUNNING = frozenset("run runs ran start starts started begin begins began apply applies applied".split())
_APPLYING = frozenset("apply applies applied".split())
_UNDOING = frozenset(
    """
    lift lifted lifting scrap scrapped scrapping suspend suspended suspending remove removed removing repeal
    repealed withdraw withdrew withdrawing abolish abolished pause paused pausing postpone postponed delayed
    reinstate reinstated reimpose reimposed double doubled raise raised halve halved lower lowered
    """.split()
)
"""Verbs whose "them" are the duties told of last."""
_INSERTED = 16


def _past_insertion(tokens: list[Token], i: int) -> int:
    """ "The changes, announced by the minister, took effect": the token after what is told beside."""
    if i < len(tokens) and tokens[i].kind == ",":
        for j in range(i + 1, min(len(tokens) - 1, i + _INSERTED)):
            if (
                tokens[j].kind == ","
                and (tokens[j + 1].word, tokens[min(j + 2, len(tokens) - 1)].word) in EFFECT
            ):
                return j + 1
    return i


def read_pointer(article: Article, tokens: list[Token], i: int) -> Phrase:
    """A pronoun as a definite phrase: what it says joins the measure told before."""
    phrase = Phrase(i, i, _past_insertion(tokens, i + 1), words=["the"], definite=True, pointer=True)
    phrase.elliptic = is_ellipsis(tokens, i)
    if i + 1 < len(tokens) and tokens[i + 1].word in {"on", "for"}:
        complete(article, tokens, phrase, i + 1)
        phrase.pointer = False
    return phrase
