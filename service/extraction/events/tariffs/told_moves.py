"""What the words about a measure say of its act and its status, once everything is read.

The constructions look at the verb of a duty; what stands further off decides here: who proposes it, on what
condition, with what it is compared, and whether a court has put an end to it.
"""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.events.tariffs.acts import BURDENS
from service.extraction.events.tariffs.compared import compared_with, replaced
from service.extraction.events.tariffs.measure import Measure

_AHEAD = 140
"""Characters after a measure in which its condition may stand."""
_BUDGET = re.compile(r"\b(?:i|we) (?:\w+ )?propose\b")
"""A government in its own budget."""
_CONDITION = re.compile(r"\bunless\b|\bif\b(?! elected)|\bshould [^.;]{3,40} (?:fail|refuse|not)\b")
_IDEA = re.compile(
    r"\b(?:candidate|campaign|nominee|challenger|contender)(?:'s|’s)?\b[^.;]{0,60}"
    r"\b(?:idea|plan|pledge|promise|vow|proposal)"
    r"|\b(?:his|her|their|the) (?:pledge|promise|vow) of\b"
)
_BILL = re.compile(
    r"\b(?:bill|draft (?:law|bill)|draft|legislation|amendment)\b[^.;]{0,60}\b(?:would|could)\b"
)
_FLOATED = re.compile(r"\b(?:was|were|been|is|are) (?:\w+ly )?(?:floated|mooted|mulled)\b")
_GOES_ON = re.compile(
    r"\b(?:(?:will|would|to|and) (?:still|continue to|go on|keep)|continues? to (?:be|pay|face|see|attract)"
    r"|goes on"
    r"|remains? (?:in|subject|at)|(?:is|are) (?:untouched|unaffected|not (?:touched|affected)))\b"
)
_COURT = re.compile(r"\b(?:courts?|judges?|tribunals?|justices)\b")
_VOIDED = re.compile(
    r"\b(?:struck|strikes?|striking) down|\b(?:void(?:ed|s)|annul(?:led|s)|quash(?:ed|es)"
    r"|invalidat(?:ed|es)|nullif(?:ied|ies)"
    r"|overturn(?:ed|s)|set aside|(?:threw|thrown|throws) out)\b"
)
_LESS = re.compile(r"\b(?:pay|pays|paying|charged|face|faces|owe|owes) less\b")
_UP = re.compile(
    r"\b(?:climb|rise|rising|risen|rose|go up|goes up|going up|went up|jump|step up|ratchet\w* up|increas)\w*"
    r"(?: \w+){0,3} to(?: (?:a|as much as|up to|the full))? $"
)
_DOWN = re.compile(
    r"\b(?:falls?|falling|fell|drops?|dropping|trimmed|slashed|reduced|lowered"
    r"|come down|comes down|sliding|halved|pared"
    r"|bring [^.;]{0,50} down)(?: \w+){0,3} to(?: (?:a|about|just|only))? $"
)


def mend_moves(article: Article, joined: list[Measure]) -> None:
    """The acts and statuses of `joined` by the words about them."""
    for one in joined:
        sentence = article.sentences[one.sentence]
        before = article.low[max(sentence.start, one.start - 2 * _AHEAD) : one.start]
        about = before + article.low[one.start : min(sentence.end, one.end + _AHEAD)]
        _level(article, one)
        if one.action == "remove":
            _voided(one, about)
        _status(one, about, article.low[one.start : min(sentence.end, one.end + _AHEAD)])


def _level(article: Article, one: Measure) -> None:
    """Higher or lower than what the rate is compared with, or moved to."""
    if one.action != "impose" or one.rate is None or one.rate.maximum is None:
        return
    mention = article.rate_at(one.rate.start)
    level = one.previous
    if level is None and mention is not None and one.status != "cancelled":
        level = compared_with(article, mention)
        level = replaced(article, mention) if level is None else level
    if level is not None and level != one.rate.maximum:
        one.previous = level
        one.action = "raise" if level < one.rate.maximum else "lower"
        return
    if one.rule.endswith("_rated") and _LESS.search(article.low[max(0, one.start - 60) : one.rate.start]):
        one.action = "lower"
        return
    led = article.low[max(0, one.rate.start - 60) : one.rate.start]
    one.action = "raise" if _UP.search(led) else "lower" if _DOWN.search(led) else "impose"


def _voided(one: Measure, about: str) -> None:
    """A court that strikes duties down: they are cancelled."""
    if one.status == "occurred" and _COURT.search(about) and _VOIDED.search(about):
        one.action, one.status = "impose", "cancelled"


def _on_condition(after: str) -> bool:
    """Whether a condition of the measure follows, with no other clause before it."""
    found = _CONDITION.search(after)
    return found is not None and _CLAUSE.search(after, 0, found.start()) is None


_CLAUSE = re.compile(r"\b(?:and|but|meaning|so|because|which|while|said|says)\b|[;:]")


def _status(one: Measure, about: str, after: str) -> None:
    burden = one.action in BURDENS
    if _BUDGET.search(about):
        one.status = "planned" if one.status == "possible" else one.status
    elif (
        burden
        and one.status in {"planned", "possible"}
        and (_on_condition(after) or _IDEA.search(about[: len(about) - len(after)]))
    ):
        one.status = "threatened"
    elif (
        one.status in {"planned", "threatened"}
        and _BILL.search(about)
        and "unless" not in about
        or one.status == "occurred"
        and _FLOATED.search(after)
    ):
        one.status = "possible"
    elif one.status == "planned" and burden and one.day is None and _GOES_ON.search(about):
        one.status = "occurred"
