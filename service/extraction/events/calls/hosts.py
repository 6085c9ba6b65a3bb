"""Who hosts a call and who joins it, told later: "X, who will host the meeting, said Y would join it"."""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.events.calls.drafts import Draft
from service.extraction.events.calls.sides import Side, person_of, same_side
from service.extraction.rule import LETTERS
from service.extraction.sentences import Sentence

P = LETTERS["P"]
_WILL = r"(?:(?:will|would|is[ ]to|was[ ]to|are[ ]to|had|has|also)[ ]){0,2}"
_IT = (
    r"(?:the|this|that)[ ](?:[\w-]+[ ]){0,2}?(?:call|conversation|conference|videoconference|teleconference"
    r"|meeting|summit|talks|session)(?![\w-])"
)
_HOSTS = re.compile(rf"(?P<who>{P}+),?[ ](?:who[ ])?{_WILL}(?:host|chair|conven)(?:e|s|es|ed)?[ ]{_IT}")
_TAKES_PART = r"(?:join|joined|attend|attended|address|addressed|take[ ]part[ ]in|took[ ]part[ ]in)"
_JOINS = re.compile(rf"(?P<who>{P}+),?[ ](?:who[ ])?{_WILL}{_TAKES_PART}[ ](?:it(?![\w-])|{_IT})")
_WORDS = ("host", "chair", "conven", "join", "attend", "address", "part in")


def add_hosts(article: Article, call: Draft, sentence: Sentence) -> None:
    """Puts those among the call's sides whom the sentence tells to host or to join it."""
    masked = article.masked
    if not any(masked.find(word, sentence.start, sentence.end) >= 0 for word in _WORDS):
        return
    if call.initiator is None and (match := _HOSTS.search(masked, sentence.start, sentence.end)):
        call.initiator = _side(article, call, match)
    for match in _JOINS.finditer(masked, sentence.start, sentence.end):
        _side(article, call, match)


def _side(article: Article, call: Draft, match: re.Match[str]) -> Side | None:
    mention = article.person_at(match.start("who"))
    if mention is None:
        return None
    side = Side(person_of(article, mention, mention.actor), mention.actor)
    known = next((one for one in call.sides if same_side(one, side, strict=True)), None)
    if known is None:
        call.sides.append(side)
    return known or side
