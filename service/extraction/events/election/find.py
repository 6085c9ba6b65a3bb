# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""From an article to its elections: sentence by sentence, each telling to the vote it speaks of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from service.extraction.article import Article
from service.extraction.document import Day, Election, Place
from service.extraction.events.election.bodies import seats
from service.extraction.events.election.cast import cast
from service.extraction.events.election.chosen import chosen
from service.extraction.events.election.conclusions import conclude
from service.extraction.events.election.context import evidence, hint_of, most_spoken_of, nearest_place
from service.extraction.events.election.dated import dated
from service.extraction.events.election.deeds import credit, deeds
from service.extraction.events.election.event import code_of, event
from service.extraction.events.election.gathered import gather
from service.extraction.events.election.hindsight import reconsider
from service.extraction.events.election.joining import join
from service.extraction.events.election.likeness import liken
from service.extraction.events.election.listing import heading, item
from service.extraction.events.election.loose import adopt, keep
from service.extraction.events.election.merging import merge
from service.extraction.events.election.nouns import nouns
from service.extraction.events.election.peoples import peoples
from service.extraction.events.election.places import places
from service.extraction.events.election.polling import polling
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.reruns import reruns
from service.extraction.events.election.roles import people
from service.extraction.events.election.scene import Scene
from service.extraction.events.election.setting import setting
from service.extraction.events.election.signs import shows, signs
from service.extraction.events.election.standing import standing
from service.extraction.events.election.terms import terms
from service.extraction.events.election.upcoming import upcoming
from service.extraction.events.election.verbs import verbs
from service.extraction.events.election.view import SURE
from service.extraction.events.election.vote import AHEAD, Telling, Vote, Votes
from service.extraction.events.election.weights import told_enough
from service.extraction.events.election.whereabouts import locate
from service.extraction.sentences import Sentence

OFFICE_KIND = re.compile(
    r"\b(?:presidential|parliamentary|(?:run|ran|running|stood|stand|standing|elected|want|wants|vote|choose|choosing|candidates?)(?: \w+){0,3} (?:for|as) president|presidency)\b"
)


_WAIT = 4
"""So many sentences back people are read again once the first vote is told: "A and B are in the running. ..."."""


_STEP = 8
"""Characters between a verb of voting and the vote: " in the "."""
_RERUN = ("rerun", "re-run", "repeat", "redo")
_AGAIN = re.compile(r"\bre-?run|\brepeat(?:ed)? (?:election|vote|poll)|\bredo\b")
"""A vote held once more, since the first was annulled."""
_OFFICIAL = ("presiden", "parliamentary")


def find_elections(article: Article) -> list[Election]:
    """The elections that the article tells of."""
    sure = SURE.search(article.low)
    if sure is None:  # names and offices only hide words, so the view has no more of them
        return []
    reading = Reading(article, sure.start())
    low = reading.low
    if not (SURE.match(low, sure.start()) or SURE.search(low)):
        return []
    votes = Votes()
    anchor: Day | None = None
    listed: tuple[Vote, str] | None = None
    spoken: Counter[str] = Counter()
    waiting: list[Scene] = []
    loose: list[Telling] = []
    stems = reading.stems
    for index, sentence in enumerate(article.sentences):
        if listed is not None:
            listed = item(reading, sentence, listed)
        if not stems.any_in(sentence.start, sentence.end):
            continue
        span = sentence.start, sentence.end
        before = len(votes)
        nouned = stems.noun_in(*span)
        here = (
            _here(reading, sentence, index, votes, loose, anchor)
            if nouned or votes or stems.unnamed_in(*span) or shows(low, *span)
            else []
        )
        scene = Scene(reading, sentence, index, votes, here)
        people(scene)
        credit(here)
        if not votes:
            waiting = [*waiting, scene][-_WAIT:]
        elif not before and votes[0].kind not in {"by_election", "referendum"}:
            for earlier in waiting:
                if index - earlier.index <= _WAIT:
                    people(earlier)
        adopt(loose, votes[before:], article.published)
        for telling, _ in here:
            anchor = telling.day or anchor
        listed = heading(reading, sentence, here, votes, listed)
        if reading.has_any(_OFFICIAL, *span):
            spoken.update(OFFICE_KIND.findall(low, *span))
    told = [
        vote
        for vote in merge([one for one in votes if not one.private], article.published)
        if vote.weight > 1
    ]
    cast(reading, told)
    _settle(reading, told)
    kinds = Counter(
        (code_of(article, vote), vote.kind)
        for vote in told
        if vote.kind in {"general", "presidential", "parliamentary"}
    )
    reconsider(article, told)
    liken(reading, told)
    conclude(reading, told)
    gather(reading, told)
    locate(reading, told)
    usual = _usual_place(article, told)
    return [event(article, vote, kinds, spoken, usual) for vote in told]


def _usual_place(article: Article, votes: list[Vote]) -> Place | None:
    """The country that most votes name; in a text of several each nameless one has the nearest."""
    places = [place for vote in votes if (place := vote.country or vote.hint)]
    known = Counter(place.code for place in places)
    if len(known) > 1:
        mostly = most_spoken_of(article)
        for vote in votes:
            vote.hint = vote.hint or vote.country or mostly or nearest_place(article, vote)
    return next((one for one in places if one.code == known.most_common(1)[0][0]), None)


def _settle(reading: Reading, votes: list[Vote]) -> None:
    """In a text about one town its votes are the town's."""
    bare = [
        vote
        for vote in votes
        if vote.region is None and not vote.country and vote.kind in {None, "general", "local"}
    ]
    others = {vote.region.name for vote in votes if vote.region is not None}
    if not bare or any(vote.kind not in {None, "local", "general", "by_election"} for vote in votes):
        return
    place = setting(reading)
    for vote in bare if place and others <= {place.name} else ():
        vote.kind, vote.region = "local", place


def _here(
    reading: Reading,
    sentence: Sentence,
    index: int,
    votes: Votes,
    loose: list[Telling],
    anchor: Day | None,
) -> list[tuple[Telling, Vote]]:
    """The tellings of the sentence with the votes that they speak of."""
    article = reading.article
    found: list[tuple[Telling, Vote]] = []
    told = [
        *nouns(reading, sentence, anchor, bool(votes) and votes[-1].status in AHEAD),
        *verbs(reading, sentence, anchor),
    ]
    told += places(reading, sentence, votes, index, told)
    told = _without_inner(told)
    told += terms(reading, sentence, votes, index)
    told += seats(reading, sentence, told)
    told += polling(reading, sentence, anchor, told, bool(votes) and votes[-1].status in AHEAD)
    told += signs(reading, sentence, anchor, told)
    told += peoples(reading, sentence, told, votes)
    told += deeds(reading, sentence, told, bool(votes) or "elect" in reading.low)
    if votes:
        told += upcoming(reading, sentence, told, votes)
        told += chosen(reading, sentence, told, votes)
        told += reruns(reading, sentence, told, votes)
    if votes or any(one.weight > 1 for one in told) or reading.electoral:
        told += dated(reading, sentence, told, votes, anchor)
    told += standing(reading, sentence, told, votes)
    tellings = sorted(told, key=lambda one: one.start)
    before: Telling | None = None
    again = reading.has_any(_RERUN, sentence.start, sentence.end)
    for telling in tellings:
        telling.again = (
            telling.again or again and _AGAIN.search(reading.low, telling.start, telling.end + 40) is not None
        )
        telling.sentence = index
        telling.mention = evidence(article, sentence, telling.start, telling.end)
        if telling.country is None and telling.hint is None:
            telling.hint = hint_of(reading, sentence, telling.start, telling.end)
        if telling.weight < 2 and told_enough(telling):
            telling.weight = 2
        vote = join(votes, telling, article.published)
        if vote is None:
            keep(loose, telling)
            continue
        if (
            before is not None
            and before.start == telling.start
            and before.kind != telling.kind
            and found
            and found[-1][1] is not vote
        ):
            _pair(found[-1][1], vote)
        elif found and found[-1][1] is vote and _two_in_one(before, telling, vote):
            vote.kind = before.kind if before else None
            vote = replace(
                vote,
                kind=telling.kind,
                twins=[],
                candidates={},
                winners={},
                results={},
                mentions=dict(vote.mentions),
            )
            votes.append(vote)
            _pair(found[-1][1], vote)
        found.append((telling, vote))
        before = telling
    return found


def _without_inner(told: list[Telling]) -> list[Telling]:
    """A crowd tells more than the noun in it: "Voters in Ruland go to the polls to elect"."""
    crowds = [one for one in told if one.rule == "election.voters" and one.weight > 1]
    nouns_of = [one for one in told if one.rule == "election.noun" and one.kind is not None]
    going = [one for one in crowds if one.kind is None and any(_goes_to(one, noun) for noun in nouns_of)]
    return [
        one
        for one in told
        if one not in going
        and (
            one.rule != "election.noun"
            or one.kind is not None
            or not any(crowd.start <= one.start and one.end <= crowd.end for crowd in crowds)
        )
    ]


def _goes_to(crowd: Telling, noun: Telling) -> bool:
    """Whether it is the noun's vote that a people goes to: "Ruland votes in local elections"."""
    return crowd.end < noun.start <= crowd.end + _STEP


def _two_in_one(before: Telling | None, telling: Telling, vote: Vote) -> bool:
    """Whether a general election turns out to be two: "the presidential and parliamentary elections"."""
    return (
        before is not None
        and before.start == telling.start
        and {before.kind, telling.kind} == {"presidential", "parliamentary"}
        and min(before.weight, telling.weight) > 1
        and vote.kind == "general"
        and not vote.twins
    )


def _pair(one: Vote, two: Vote) -> None:
    if one not in two.twins:
        _share(one, two)
        two.twins.append(one)
        one.twins.append(two)


def _share(one: Vote, two: Vote) -> None:
    """Two votes told in one breath have their day, place and standing in common."""
    for first, second in ((one, two), (two, one)):
        second.day = second.day or first.day
        second.status = second.status or first.status
        second.country = second.country or first.country
        second.hint = second.hint or first.hint
    two.mentions.update(one.mentions)
