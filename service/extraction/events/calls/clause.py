"""A sentence with its groups, and who in it stands on which side of a call."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from service.extraction.article import Article
from service.extraction.events.calls.sides import Group
from service.extraction.events.calls.triggers import Trigger
from service.extraction.events.calls.verbs import TELL, VERB_AFTER
from service.extraction.rule import LETTERS
from service.extraction.sentences import Sentence

P = LETTERS["P"]


class Reading(NamedTuple):
    """Who stands on which side. The words that govern the call begin at `left` and end at `right`."""

    rule: str
    trigger: Trigger
    subject: Group | None
    partner: Group | None
    initiator: Group | None
    left: int
    right: int
    told: bool = False
    day_only: tuple[int, int] | None = None
    verb: tuple[int, int] | None = None
    """Where the verb stands whose object lies between it and "by phone"."""


_PREPOSITION = re.compile(
    r"(?:(?<![\w-])(?:(?P<with>with|alongside|involving|including|together with|joined by)|(?P<both>between"
    r"|among|amongst|of)|(?P<to>to)|(?P<from>from)|(?P<by>by)))"
    r"(?:[ ](?:both|counterpart|colleague|opposite number|the|his|"
    r"her|their|its|a|an|fellow|both the|former|then|new|acting|outgoing|incoming|late"
    r"|current|president-elect|prime minister-designate|U\.S\.|longtime|old|ally|close ally))*[ ]\Z",
    re.I,
)
_LONG_TITLE = re.compile(
    r"(?<![\w-])(?:(?P<with>with)|(?P<to>to)|(?P<from>from))[ ](?:the[ ])?(?:(?-i:[A-Z])[\w.'-]*[ ]|(?:of"
    r"|the|and|for|to|on|in|famous|then)[ ]){1,14}\Z",
    re.I,
)
"""A title of many words may stand before the name: "with Chief of the General Staff of …"."""
_BOUNDARY = re.compile(
    r"[;:]|,\"|(?<![\w-])(?:that|said|says|because|according|when|although|told|which|who|whom|after"
    r"|before|as|but|while"
    r"|(?:with|to|from|by)[ ](?:us|me|you|him|them|it)|where|discuss(?:ed|ing)?|telling|saying|ahead"
    r"|during)(?![\w-])",
    re.I,
)


class Clause:
    """A sentence with the groups in it, by their places."""

    def __init__(self, article: Article, sentence: Sentence, groups: list[Group]) -> None:
        self.article, self.sentence, self.masked = article, sentence, article.masked
        self.groups = groups
        self._starts = [one.start for one in self.groups]
        self._ends = [one.end for one in self.groups]

    def before(self, at: int) -> Iterator[Group]:
        """Groups that end at or before `at`, the nearest first; not those in a place's or a topic's role."""
        for index in range(bisect_right(self._ends, at) - 1, max(-1, bisect_right(self._ends, at) - 7), -1):
            yield self.groups[index]

    def after(self, at: int) -> list[Group]:
        index = bisect_left(self._starts, at)
        return self.groups[index : index + 5]

    def text(self, start: int, end: int) -> str:
        return self.masked[start:end]


_FAR = re.compile(r",[ ](?:on|in|amid|over)[ ]|(?:[ ][\w-]+){7}")
"""What parts "to" and "from" from the call: they are then of something else."""


def partner_of(clause: Clause, at: int) -> tuple[Group, str] | None:
    """The group to the right that a preposition binds to the call, and that preposition's sense."""
    for group in clause.after(at):
        gap = clause.text(at, group.start)
        if len(gap) > 120 or _BOUNDARY.search(gap):
            return None
        if group.kind in {"place", "loose"} and clause.text(group.end, group.end + 2) == "'s":
            continue
        match = _PREPOSITION.search(gap) or (_LONG_TITLE.search(gap) if group.kind == "named" else None)
        if match:
            sense = match.lastgroup or ""
            if sense in {"to", "from"} and _FAR.search(gap):
                if " with " not in gap:
                    return None
                sense = "with"
            one = len(group.sides) < 2 and group.kind != "collective"
            if one and match.group().lower().startswith("of "):
                continue
            return group, sense
        if group.kind not in {"place", "loose"}:
            return None
        if gap.rstrip().endswith(",") and VERB_AFTER.match(clause.masked, group.end):
            return None
    return None


def subject_of(clause: Clause, at: int, limit: int = 170) -> Group | None:
    """The nearest group to the left that can govern the words at `at`."""
    for group in clause.before(at):
        if at - group.end > limit:
            return None
        before = clause.text(max(clause.sentence.start, group.start - 16), group.start)
        if OBLIQUE.search(before) and not (at - group.end < 3 and _WITH.search(before)):
            continue
        if clause.text(group.end, group.end + 2) == "'s" and group.kind in {"place", "loose"}:
            continue
        if group.kind in {"place", "pair"} and _DETERMINED.search(before):
            continue
        return group
    return None


_DETERMINED = re.compile(
    r"(?<![\w-])(?:an?|upcoming|planned|new|next|recent|proposed|this|that|his|her|their|its)[ ]\Z", re.I
)
""" "An upcoming Japan-U.S. summit": countries that only describe."""
_WITH = re.compile(r"(?<![\w-])(?:with|after|by|and|of)[ ](?:the )?\Z", re.I)
"""A group after these may govern a participle that follows at once: "with X speaking by phone"."""
OBLIQUE = re.compile(
    r"(?<![\w-])(?:in|at|from|near|to|with|on|for|against|about|over|into|than|of|between|among|under|toward"
    r"|towards|by|including|like|outside|regarding|after|before)[ ](?:the |both |his |her |their |a )*\Z",
    re.I,
)


def is_plural(clause: Clause, group: Group) -> bool:
    return clause.text(group.start, group.end).lower() not in {"he", "she"}


_HIM = re.compile(r"[ ](?:up[ ])?(?P<who>him|her|them)(?![\w'-])(?![ ](?:an?|the|\"|as)\b)", re.I)


def object_pronoun(clause: Clause, at: int) -> Group | None:
    """ "telephoned him": a group without sides, which the text before must fill."""
    match = _HIM.match(clause.masked, at, clause.sentence.end)
    return Group(match.start("who"), match.end("who"), "pronoun", ()) if match else None


_OPENS = re.compile(r"[\"' ]*(?:just[ ])?", re.I)


def unspoken(clause: Clause, trigger: Trigger) -> Group | None:
    """ "Spoke to Y today," X wrote: a verb that opens its sentence has its writer for a subject."""
    if not _OPENS.fullmatch(clause.masked, clause.sentence.start, trigger.start):
        return None
    return Group(trigger.start, trigger.start, "pronoun", ())


_HIM_BEFORE = re.compile(
    rf"(?<![\w'-]){TELL}[ ](?P<who>him|her|them)(?![\w'-])(?:[ ][\w-]+){{0,6}}?[ ]\Z", re.I
)


def object_pronoun_before(clause: Clause, at: int) -> Group | None:
    """ "told him in", "congratulated her on her victory in": the hearer in front of the words at `at`."""
    start = max(clause.sentence.start, at - 60)
    match = _HIM_BEFORE.search(clause.masked, start, at)
    if match is None or any(group.start >= match.end("who") for group in clause.before(at)):
        return None
    return Group(match.start("who"), match.end("who"), "pronoun", ())
