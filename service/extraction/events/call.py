"""Calls: remote conversations between political actors.

Rules read masked text, sentence by sentence; what they find are drafts, one for each place that
tells of a call. Drafts of the same conversation are then joined, and the text's pointers to it
("during the conversation", "the two leaders discussed") become its mentions too.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import regex

from service.extraction.article import Article
from service.extraction.codes import call_codes
from service.extraction.document import Call, Day, Duration, Person, Span
from service.extraction.events.call_rules import CALL_NOUN, DISCUSSED, JOINED, POINTER, REMOTE, RULES, TRIGGER
from service.extraction.numbers import find_durations
from service.extraction.people import Actor, Mention, place_of
from service.extraction.sentences import Sentence
from service.extraction.status import status_before, tense_of


@dataclass(slots=True)
class Draft:
    """One place that tells of a call."""

    rule: str
    start: int
    end: int
    sides: list[tuple[Person, Actor | None]]
    initiator: Person | None
    medium: str
    status: str
    day: Day | None
    mentions: list[Span] = field(default_factory=list)
    topics: list[Span] = field(default_factory=list)
    duration: Duration | None = None


def find_calls(article: Article) -> list[Call]:
    """The calls that the article tells of."""
    drafts: list[Draft] = []
    for sentence in article.sentences:
        if TRIGGER.search(article.folded, sentence.start, sentence.end):
            drafts += _drafts(article, sentence)
    if not drafts:
        return []
    remote = any(draft.medium != "unspecified" for draft in drafts) or bool(REMOTE.search(article.folded))
    calls = _joined(drafts)
    _add_joiners(article, calls)
    _add_pointers(article, calls)
    return [_event(article, draft, remote) for draft in calls if _is_call(draft, remote)]


def _drafts(article: Article, sentence: Sentence) -> list[Draft]:
    found: list[Draft] = []
    for rule in RULES:
        for match in rule.find(article.masked, sentence.start, sentence.end):
            if any(match.start() < draft.end and draft.start < match.end() for draft in found):
                continue
            draft = _draft(article, sentence, rule.name, match)
            if draft is not None:
                found.append(draft)
    return sorted(found, key=lambda one: one.start)


def _draft(article: Article, sentence: Sentence, rule: str, match: regex.Match[str]) -> Draft | None:
    groups = match.capturesdict()
    sides: list[tuple[Person, Actor | None]] = []
    initiator = None
    for name in ("a", "b"):
        for start, end in match.spans(name) if name in groups else ():
            members = _sides(article, start, end)
            if name == "a" and rule in _INITIATED and members:
                initiator = members[0][0]
            sides += members
    if "by" in groups and match.spans("by"):
        callers = _sides(article, *match.span("by"))
        sides += callers
        initiator = callers[0][0] if callers else None
    sides = _distinct(sides)
    if not sides or (len(sides) < 2 and rule not in _ONE_SIDE):
        return None
    status = _status(article, sentence, match, rule)
    day = _day(article, sentence, match, status)
    start, end = _extent(article, sentence, match)
    duration = next(
        (Duration(article.text[d.start : d.end], d.start, d.end, d.minutes)
         for d in find_durations(article.folded, match.start(), min(sentence.end, match.end() + 40))),
        None,
    )  # fmt: skip
    return Draft(
        rule, start, end, sides, initiator, _medium(article, match, rule), status, day,
        [article.span(start, end)], _topics(article, match.end(), sentence.end), duration,
    )  # fmt: skip


_INITIATED = {"call.verb", "call.to"}
_ONE_SIDE = {"call.in_told", "call.leaders"}


def _sides(article: Article, start: int, end: int) -> list[tuple[Person, Actor | None]]:
    """The persons and collective sides whose letters stand between `start` and `end`."""
    found: list[tuple[Person, Actor | None]] = []
    masked = article.masked
    for mention in article.people_in(start, end):
        found += [(_person(article, mention, actor), actor) for actor in mention.actors]
    for hit in article.hits_in(start, end):
        place = place_of(hit)
        if place and masked[hit.start] == "\ue001" and place.kind in {"country", "capital", "metonym", "bloc"}:
            text = article.text[hit.start : hit.end]
            found.append((Person(text, None, place.value, text, hit.start, hit.end), None))
    if not found and masked[start:end].strip("\ue00a") == "":
        mention = _antecedent(article, start)
        if mention is not None:
            found = [(_person(article, mention, actor), actor) for actor in mention.actors]
    return sorted(found, key=lambda one: one[0].start)


def _antecedent(article: Article, at: int) -> Mention | None:
    """Whom "he" or "she" means: the first person of this sentence before it, else of the one before."""
    index = article.sentence_index(at)
    for sentence in (article.sentences[index], article.sentences[index - 1] if index else None):
        if sentence is None:
            continue
        for mention in article.people_in(sentence.start, min(sentence.end, at)):
            return mention
    return None


def _person(article: Article, mention: Mention, actor: Actor) -> Person:
    start, end = mention.name_start, mention.name_end
    return Person(actor.name, actor.role, actor.country, article.text[start:end], start, end)


def _distinct(sides: list[tuple[Person, Actor | None]]) -> list[tuple[Person, Actor | None]]:
    kept: list[tuple[Person, Actor | None]] = []
    for person, actor in sides:
        if not any((actor is not None and actor is known) or person.name is not None and person.name == one.name
                   for one, known in kept):  # fmt: skip
            kept.append((person, actor))
    return kept


def _status(article: Article, sentence: Sentence, match: regex.Match[str], rule: str) -> str:
    at = match.start("trigger") if "trigger" in match.groupdict() and match.start("trigger") >= 0 else match.start()
    return status_before(article.masked[sentence.start : sentence.end], at - sentence.start)


def _day(article: Article, sentence: Sentence, match: regex.Match[str], status: str) -> Day | None:
    """The date in the match, else the nearest one of its clause."""
    tense = tense_of(status)
    inside = [one for one in article.dates_in(match.start(), match.end())]
    trigger = match.start("trigger") if "trigger" in match.groupdict() and match.start("trigger") >= 0 else match.end()
    outside = [
        one for one in article.dates_in(sentence.start, sentence.end)
        if one not in inside and not _SUBORDINATE.search(article.masked, min(one.end, match.end()), max(one.start, match.start()))
    ]  # fmt: skip
    for one in [*inside, *sorted(outside, key=lambda d: abs(d.start - trigger))]:
        before = article.folded[max(sentence.start, one.start - 12) : one.start].lower()
        if before.rstrip().endswith(("since", "until", "before", "after", "ahead of", "'s")):
            continue
        after = article.folded[one.end : one.end + 2]
        if after == "'s":
            continue
        day = article.day(one, tense)
        if day is not None:
            return day
    return None


_SUBORDINATE = regex.compile(r"(?<![\w])(?:that|which|who|when|after|before|since|because|to|on the|over|about|discuss(?:ed)?|said|says)(?![\w])")


def _extent(article: Article, sentence: Sentence, match: regex.Match[str]) -> tuple[int, int]:
    """The clause to quote: the match to the end of its clause, at most 250 characters."""
    start = match.start()
    end = min(sentence.end, max(match.end(), start + 15))
    stop = _CLAUSE_END.search(article.folded, end, min(sentence.end, start + 250))
    end = stop.start() if stop else min(sentence.end, max(end, start + 250)) if sentence.end - start > 250 else sentence.end
    return start, max(end, min(sentence.end, match.end()))


_CLAUSE_END = regex.compile(r"[,;:.](?=\s|$)")


def _medium(article: Article, match: regex.Match[str], rule: str) -> str:
    words = article.folded[match.start() : match.end() + 60].lower()
    if regex.search(r"video|virtual|zoom|online", words):
        return "video"
    if rule == "call.spoke" or (rule in {"call.leaders"} and not REMOTE.search(words)):
        return "unspecified"
    return "phone"


def _topics(article: Article, start: int, end: int) -> list[Span]:
    """What was talked about, as the words after "about", "on", "discussed"."""
    topics = []
    for match in DISCUSSED.finditer(article.folded, start, end):
        first, last = match.span("topic")
        if last - first >= 4:
            topics.append(article.span(first, last))
    return topics[:4]


def _joined(drafts: list[Draft]) -> list[Draft]:
    """Drafts of one conversation made one."""
    calls: list[Draft] = []
    for draft in drafts:
        same = next((one for one in reversed(calls) if _same_call(one, draft)), None)
        if same is None:
            calls.append(draft)
        else:
            _absorb(same, draft)
    return calls


def _same_call(one: Draft, two: Draft) -> bool:
    if one.day and two.day and one.day.value != two.day.value:
        return False
    if (one.status in _UNREAL) != (two.status in _UNREAL) and one.status != two.status:
        return False
    shared = sum(any(_same_side(a, b) for b in two.sides) for a in one.sides)
    return shared >= 2 or (shared >= 1 and (len(one.sides) == 1 or len(two.sides) == 1))


_UNREAL = {"planned", "possible", "denied", "cancelled", "postponed"}


def _same_side(one: tuple[Person, Actor | None], two: tuple[Person, Actor | None]) -> bool:
    if one[1] is not None and one[1] is two[1]:
        return True
    a, b = one[0], two[0]
    if a.name is not None and b.name is not None and (one[1] is None) == (two[1] is None):
        return a.name == b.name
    return a.country is not None and a.country == b.country


def _absorb(call: Draft, other: Draft) -> None:
    for side in other.sides:
        if not any(_same_side(side, known) for known in call.sides):
            call.sides.append(side)
    call.day = call.day or other.day
    call.initiator = call.initiator or other.initiator
    call.duration = call.duration or other.duration
    if call.medium == "unspecified":
        call.medium = other.medium
    call.mentions += other.mentions
    call.topics += other.topics


def _add_joiners(article: Article, calls: list[Draft]) -> None:
    """ "… also joined the call": one more side of the call told last."""
    for match in JOINED.finditer(article.masked):
        before = [call for call in calls if call.start <= match.start()]
        if before:
            call = before[-1]
            for side in _sides(article, *match.span("a")):
                if not any(_same_side(side, known) for known in call.sides):
                    call.sides.append(side)
            call.mentions.append(article.span(*match.span()))


def _add_pointers(article: Article, calls: list[Draft]) -> None:
    """Sentences that name the conversation again are its mentions."""
    for sentence in article.sentences:
        match = POINTER.search(article.masked, sentence.start, sentence.end)
        if not match:
            continue
        before = [call for call in calls if call.start < sentence.start]
        if not before or any(s.start < sentence.end and sentence.start < s.end for call in calls for s in call.mentions):
            continue
        here = {id(actor) for mention in article.people_in(sentence.start, sentence.end) for actor in mention.actors}
        known = [call for call in before if any(id(actor) in here for _, actor in call.sides)]
        call = (known or before)[-1]
        end = min(sentence.end, sentence.start + 250)
        call.mentions.append(article.span(sentence.start, end))
        call.topics += _topics(article, sentence.start, sentence.end)


def _is_call(draft: Draft, remote: bool) -> bool:
    return len(draft.sides) >= 2 or draft.rule in _ONE_SIDE


def _event(article: Article, draft: Draft, remote: bool) -> Call:
    medium = draft.medium
    if medium == "unspecified" and remote:
        medium = "phone"
    taken = {actor.country for _, actor in draft.sides if actor is not None and actor.country}
    people = []
    for person, actor in draft.sides:
        country = actor.country if actor is not None else person.country
        if country is None and article.home not in taken:
            country = article.home
        name = actor.name if actor is not None else person.name
        role = actor.role if actor is not None else person.role
        people.append(replace(person, name=name, role=role, country=country))
    initiator = draft.initiator
    if initiator is not None:
        initiator = next((one for one in people if one.start == initiator.start), initiator)
    return Call(
        status=draft.status, date=draft.day, mentions=tuple(sorted(set(draft.mentions), key=lambda s: s.start)),
        codes=call_codes(draft.status), rule=draft.rule, participants=tuple(people), initiator=initiator,
        medium=medium, topics=tuple(dict.fromkeys(draft.topics)), duration=draft.duration,
    )  # fmt: skip


__all__ = ["CALL_NOUN", "find_calls"]
