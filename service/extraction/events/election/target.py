# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Which vote somebody's part belongs to: that of a noun nearby, one that the verb itself tells, the last one."""

from __future__ import annotations

import re

from service.extraction.article import Article
from service.extraction.document import Day, Named, Place
from service.extraction.events.election.beside import is_dateline, named
from service.extraction.events.election.context import evidence, hint_of
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.joining import join, same_time
from service.extraction.events.election.kinds import OFFICE
from service.extraction.events.election.part import Part
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.region import places_from, region_in, won_place
from service.extraction.events.election.scene import Scene
from service.extraction.events.election.view import C, D, N, R
from service.extraction.events.election.vote import AHEAD, Telling, Vote
from service.extraction.people import place_of
from service.extraction.people.offices import country_in
from service.extraction.sentences import Sentence

_FARTHEST = 260
"""Characters between a verb and the noun of the vote that it may speak of."""
DONE = frozenset({"won", "lost", "beat", "elected"})
FIGURE = re.compile(f"[{R}{N}]")


def target(scene: Scene, part: Part, place_won: Named | None = None) -> Vote | None:  # noqa: C901
    """The vote of the noun nearest to the verb; one that the verb itself tells; the last one spoken of."""
    reading, sentence, votes = scene.reading, scene.sentence, scene.known
    article, low = reading.article, reading.low
    done = part.part in DONE
    day = _own_day(scene, part, done)
    office = _office(low, sentence, part) or (_held(reading, part) if done else None)
    region = place_won
    if region is None and part.part in DONE | {"run", "stands"}:
        region = region_in(reading, sentence, part.head, part.end)
    if region is None and done and office in REGIONAL:
        region = _region_of(article, part)
    if region is not None and not (office in REGIONAL or _known_regional(votes, scene.here)):
        region = None
    own = _own_country(reading, part) if part.part in {"won", "elected"} else None
    ranked = sorted(scene.near(part.head), key=lambda pair: _distance(low, pair[0], part))
    for telling, vote in ranked:
        if region is not None and not _may_be_of(vote, region, office):
            continue
        if telling.aside and len(ranked) > 1 or _other_winner(vote, part):
            continue
        if own is not None and (of := vote.country or vote.hint) is not None and of.code != own.code:
            continue
        if part.part == "polled" and vote.status == "occurred":
            continue
        if done and vote.status in AHEAD or day and vote.day and not same_time(day, vote.day):
            continue
        if _distance(low, telling, part) > _FARTHEST:
            break
        if telling.weight == 0 and day and not vote.day:
            continue
        if not done and vote.status == "occurred" and _behind(low, part, telling):
            if (coming := _coming(scene)) is not None:
                return coming
        if region is not None and vote.region is None and vote.kind in REGIONAL:
            vote.region = region
        if vote.kind is None and part.part == "elected":
            close = OFFICE.search(low, part.head, min(sentence.end, part.end + 40))
            vote.kind = close.lastgroup if close else _held(reading, part)
        return vote
    telling = Telling("election.verb", part.start, part.end, office, day=day)
    telling.sentence = scene.index
    telling.pointer = True
    telling.mention = evidence(article, sentence, part.start, part.end)
    telling.status = by_day(day, article.published) or ("occurred" if done else None)
    if done and telling.status == "planned":
        telling.status = "occurred"
    place = _office_country(reading, sentence, part) or own
    telling.country = place
    telling.region = region
    umbrella = _umbrella(votes, telling) if region is not None and done else None
    if umbrella is not None:
        telling.kind = telling.kind or umbrella.kind
        telling.day = telling.day or umbrella.day
        telling.country = telling.country or umbrella.country
    if place is None:
        telling.hint = hint_of(reading, sentence, part.start, part.end)
    if not done and telling.kind and telling.status is None:
        telling.status = (
            "occurred"
            if re.search(r"\b(?:ran|stood|ran for|lost)\b", low[part.head : part.end])
            else "planned"
        )
    strong = _tells_alone(low, part, telling, votes) or umbrella is not None
    telling.weight = 2 if strong else 0
    if not telling.kind and not day and not place:
        known = [
            one for one in votes if not (done and one.status in AHEAD) and part.who.name in one.candidates
        ]
        if known and not strong:
            return max(known, key=lambda one: one.last)
    joined = join(scene.votes, telling, article.published)
    if joined is None and not done:
        joined = _fitting(votes, scene.names)
    if joined is not None:
        scene.own.append((telling, joined))
    return joined


_OWNER = re.compile(rf"(?P<c>{C}+)'s? $")


def _own_country(reading: Reading, part: Part) -> Place | None:
    """Whose contestant it is: "Ghana's A and Malawi's B were both re-elected" are two votes."""
    first = max(0, part.start - 60)
    match = _OWNER.search(reading.low, first, part.start)
    hit = reading.article.hit_at(match.start("c")) if match else None
    place = place_of(hit) if hit and hit.kind == "country" else None
    return reading.article.place(place.value, hit.start, hit.end) if hit and place else None


def won_places(reading: Reading, sentence: Sentence, part: Part, vote: Vote) -> list[Named]:
    """The further places of "won in Ohio, Texas and Maine"."""
    if vote.region is None or part.part != "won":
        return []
    first = won_place(reading, sentence, part.end)
    if first is None or first.name != vote.region.name:
        return []
    return places_from(reading, first, sentence.end)[1:]


REGIONAL = frozenset({"local", "by_election", "primary", "parliamentary"})
"""Kinds of votes that may be those of a part of a country."""


def _known_regional(votes: list[Vote], here: list[tuple[Telling, Vote]]) -> bool:
    """Whether the text has been telling of votes in parts of a country."""
    last = here[-1][1] if here else max(votes, key=lambda one: one.last, default=None)
    return last is not None and last.kind in REGIONAL - {"parliamentary"}


def _may_be_of(vote: Vote, region: Named, office: str | None) -> bool:
    """Whether a vote may be the one for this office there."""
    if (
        office in REGIONAL
        and vote.kind
        and vote.kind != office
        and vote.kind not in {"by_election", "primary"}
    ):
        return False
    if vote.region is None:
        return not vote.winners or vote.kind not in REGIONAL
    return vote.region.name in region.name or region.name in vote.region.name


def _umbrella(votes: list[Vote], telling: Telling) -> Vote | None:
    """The vote in several places of which this one is told as a part: its kind and its day are theirs."""
    near = [
        vote
        for vote in votes
        if vote.kind in REGIONAL
        and vote.kind in {telling.kind, vote.kind if telling.kind is None else None}
        and vote.status == "occurred"
        and telling.sentence - vote.last <= 8
        and not (telling.day and vote.day and not same_time(telling.day, vote.day))
    ]
    return max(near, key=lambda vote: vote.last, default=None)


_TERM = re.compile(
    r"\b(?:re-?election|presidency|premiership|(?:second|third|fourth|fifth|sixth|seventh|another|new|final|\w+-year) (?:\w+ )?term|congratulat)"
)
_TOPPLED = re.compile(r"oust|toppl|rout")
_FROM_POWER = re.compile(r"(?:from|out of) (?:power|office)")
_RUNS = re.compile(r"run|stand|vying|seek|campaign|compet|declared|announced")


def _tells_alone(low: str, part: Part, telling: Telling, votes: list[Vote]) -> bool:
    """Whether the verb tells of an election by itself: by the office, by a day, by a term that was won."""
    after = low[part.end : part.end + 80]
    dated = telling.day is not None
    if part.part in {"won", "elected"} and _TERM.search(low[part.head : part.end + 40]):
        return True
    if part.part in {"won", "elected", "beat"}:
        return (
            bool(telling.kind) or dated and bool(votes or part.part == "beat" and _FROM_POWER.search(after))
        )
    if part.part == "lost":
        return dated and bool(telling.kind or votes) and not _TOPPLED.search(low[part.head : part.end])
    if part.part == "run":
        if dated and votes and FIGURE.search(after[:14]):
            return True
        return telling.kind is not None and bool(_RUNS.match(low[part.head : part.end]))
    return False


def _other_winner(vote: Vote, part: Part) -> bool:
    """Whether somebody else is known to have won."""
    if (
        part.part not in {"won", "beat", "elected"}
        or vote.kind not in {"presidential", "leadership", None}
        or vote.twins
    ):
        return False
    people = [who for who in vote.winners.values() if " " in who.name and not PARTY.search(who.name)]
    return (
        bool(people)
        and " " in part.who.name
        and not PARTY.search(part.who.name)
        and all(who.name != part.who.name for who in people)
    )


PARTY = re.compile(r"Party|Alliance|Union|Front|Movement|Democrats|Congress|Coalition")


def _fitting(votes: list[Vote], names: set[str]) -> Vote | None:
    """The vote in which these people are known to stand, else the last coming one spoken of, else the last."""
    known = [vote for vote in votes if not names.isdisjoint(vote.candidates)]
    ahead = [vote for vote in votes if vote.status in AHEAD | {"ongoing", None}]
    return max(known or ahead or votes, key=lambda vote: vote.last, default=None)


_BEHIND = re.compile(r", who |\b(?:after|following|since|before)\b")


def _behind(low: str, part: Part, telling: Telling) -> bool:
    """Whether the vote only dates what happened: "A is the favourite to replace B, who quit after the election"."""
    return telling.start > part.end and bool(_BEHIND.search(low, part.end, telling.start))


def _coming(scene: Scene) -> Vote | None:
    """The vote to come that the text has just told of."""
    ahead = [
        vote
        for vote in scene.known
        if (vote.status in AHEAD or vote.status is None and not vote.winners) and scene.index - vote.last <= 4
    ]
    return max(ahead, key=lambda vote: vote.last, default=None)


def _distance(low: str, telling: Telling, part: Part) -> int:
    if telling.start >= part.head:
        between, extra = low[part.end : telling.start], 0
    else:
        between, extra = low[telling.end : part.start], 25
    if part.start <= telling.start < part.end:
        return 0
    if len(between) > _FARTHEST:
        return len(between)
    stops = len(re.findall(r"[;—]|, (?:and|but|while|who|which) | while | but ", between))
    return len(between) + extra + 60 * stops


_AND = re.compile(r"\b(?:and|but)\b")


def _own_day(scene: Scene, part: Part, done: bool) -> Day | None:
    """A day that stands beside the verb and not in a noun's phrase."""
    sentence, article, low = scene.sentence, scene.reading.article, scene.reading.low
    taken = [
        (telling.day.start, telling.day.end)
        for telling, _ in scene.nouns_near(part.head)
        if telling.day is not None
    ]
    tense = "past" if done else "future"
    if re.match(
        r"conced|congratulat|declar|proclaim|certif|confirm|inaugurat|announc|endors|thr[eo]w|launch|enter|join|put",
        low[part.head : part.head + 12],
    ):
        return None
    for mention in article.dates_in(min(part.start, part.head), min(sentence.end, part.end + 60)):
        if low[mention.start] != D or is_dateline(article, mention.start, mention.end):
            continue
        if mention.end <= part.head and _AND.search(low, mention.end, part.head):
            continue
        gap = low[part.end : mention.start] if mention.start >= part.end else ""
        if re.search(
            r"[;—:]|\b(?:since|until|after|before|who|and|but|when|while|as|to become|said|by)\b", gap
        ) or any(a <= mention.start < b for a, b in taken):
            break
        return article.day(mention, tense)
    lead = sentence.start
    opener = next(
        (
            one
            for one in article.dates_in(lead, min(part.start, lead + 14))
            if low[one.start] == D and not is_dateline(article, one.start, one.end)
        ),
        None,
    )
    if (
        opener is not None
        and not any(a <= opener.start < b for a, b in taken)
        and part.start - opener.end < 90
    ):
        return article.day(opener, tense)
    return None


_RUN = re.compile(r"([\ue000-\ue00f])\1+")
_OFFICE_WITHIN, _LEADER_WITHIN = 100, 40
"""Characters behind a verb, a name counted as one, in which the office stands that was won."""


def _office(low: str, sentence: Sentence, part: Part) -> str | None:
    if part.part == "faced":
        return None
    after = _RUN.sub(r"\1", low[part.head : min(sentence.end, part.end + 160)])[:_OFFICE_WITHIN]
    stop = re.search(r"[;.]|, (?:and|but|while|who|after) ", after[1:])
    after = after[: stop.start() + 1] if stop else after
    match = OFFICE.search(after)
    if match is None or match.group() == "leader" and match.start() > _LEADER_WITHIN:
        return None
    return match.lastgroup


_HOLDS = {
    "president": "presidential",
    "mayor": "local",
    "governor": "local",
    "senator": "parliamentary",
    "prime minister": "general",
    "chancellor": "general",
}
_AGAIN = re.compile(r"elect|\bwon\b|\bwins\b|\bterm\b|beat|defeat|unseat|oust")


def _held(reading: Reading, part: Part) -> str | None:
    """The office that the winner is said to hold: "Gov. X was re-elected"."""
    article, low = reading.article, reading.low
    if part.part == "beat" and (beaten := _beaten(reading, part)) is not None:
        return beaten
    if part.part not in {"won", "elected", "beat"} or not _AGAIN.search(low, part.head, part.end + 30):
        return None
    role = next((actor.role for actor in article.actors if actor.name == part.who.name), None)
    return _HOLDS.get((role or "").removeprefix("deputy "))


def _beaten(reading: Reading, part: Part) -> str | None:
    """The office of who was beaten: "A has defeated President B"."""
    for start in reading.names.starts(part.head, part.end + 60):
        mention = reading.article.person_at(start)
        if mention is not None and mention.actor.name != part.who.name:
            return _HOLDS.get(mention.actor.role or "") if mention.start < mention.name_start else None
    return None


def _region_of(article: Article, part: Part) -> Named | None:
    """The place in the winner's title: "Ohio's Lt. Gov. X", "Lagos Mayor Y"."""
    mention = article.person_at(part.start)
    if mention is None:
        return None
    for hit in article.hits_in(mention.start, mention.name_start):
        if hit.of("region") or hit.of("city"):
            return named(article, hit.start, hit.end)
    return None


def _title_country(article: Article, first: int, last: int) -> Place | None:
    """The country within a title that is known as a whole: "president of the United States"."""
    for hit in article.hits_in(first, last):
        title = hit.of("title")
        text = article.folded[hit.start : hit.end]
        if title is not None and " of " in text and (code := country_in(text, title.value)):
            return article.place(code, hit.start, hit.end)
    return None


def _office_country(reading: Reading, sentence: Sentence, part: Part) -> Place | None:
    """ "elected president of Chile", "prime minister of the Republic of Malta"."""
    article, low = reading.article, reading.low
    match = re.search(
        rf"\b(?:president|presidency|prime minister|premier|chancellor|leader|head of state) (?:of|in) (?:the )?(?:(?:federal |islamic |people's |democratic )*(?:republic|kingdom|state|federation|union) of )?(?:the )?(?P<c>{C}+)",
        low[part.head : min(sentence.end, part.end + 110)],
    )
    if match is None:
        return _title_country(article, part.head, min(sentence.end, part.end + 110))
    hit = article.hit_at(part.head + match.start("c"))
    place = place_of(hit) if hit else None
    return article.place(place.value, hit.start, hit.end) if hit and place else None
