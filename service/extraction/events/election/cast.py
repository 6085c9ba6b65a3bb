"""Who else stands, once all votes of a text are known: people and parties in a contestant's company.

What a sentence's grammar ties to a vote is read in `roles`. Of those it leaves, whoever the words around
the name show as a contestant, and who is no speaker, official or foreigner, stands in the vote told there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from service.extraction.document import Contestant
from service.extraction.events.election.agreement import same_time
from service.extraction.events.election.company import elsewhere, speaks, stands
from service.extraction.events.election.names import Player
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.unify import unify
from service.extraction.events.election.view import D, G, P
from service.extraction.events.election.vote import AHEAD, Vote
from service.extraction.sentences import Sentence

_LEFT, _RIGHT = 90, 110
"""Characters around a name in which its company stands."""
_NAMED = re.compile(f"[{P}{G};]")
_OWN_PARTY = re.compile(rf",? of (?:the |his |her )?(?:[\w'-]+ ){{0,3}}?{G}+| \({G}+\)")
"""Whose contestant the one named is, told behind the name."""
_FINALISTS = 2
_MOST = 60
"""So many votes have their rounds looked at; a text that tells of more is a table."""
_LISTS = re.compile(
    r"\b(?:candidates|contenders|hopefuls|nominees|challengers|aspirants|debates?|hustings)\b[^.;]{0,60}$"
)
_LIST = 3
"""So many names behind a word for contestants are a list of them."""
_SECOND_ROUND = re.compile(r"\b(?:run-?off|second[- ]round)\b", re.I)
_OF_PARTIES = frozenset({"general", "parliamentary", "local", None})
_FIELD = 2
"""So many parties that stand make a contest of parties."""
_PEOPLE = frozenset({"presidential", "primary", "leadership"})
"""Votes in which people stand, not parties."""


@dataclass(slots=True)
class _Seen:
    """What the places that name somebody show together."""

    who: Contestant
    shown: list[Player] = field(default_factory=list)
    elsewhere: bool = False
    places: list[Player] = field(default_factory=list)
    speaking: int = 0


def cast(reading: Reading, votes: list[Vote]) -> None:
    """Gives each vote those of the text who stand in it by the company they are named in."""
    fields = [vote for vote in votes if vote.kind != "referendum" and vote.mentions]
    if not fields:
        return
    told = _told(reading, fields)
    for seen in _unplaced(reading, fields).values():
        if seen.elsewhere or seen.speaking == len(seen.places):
            continue
        for player in seen.shown:
            vote = _vote_of(reading, fields, told, player)
            if vote is not None:
                for who in _listed_with(reading, player):
                    vote.candidates.setdefault(who.name, who)
                break
    _fill_fields(reading, fields, told)
    for vote in fields:
        unify(vote)
    for vote in fields[:_MOST]:
        _finalists(vote, fields[:_MOST])


def _listed_with(reading: Reading, player: Player) -> list[Contestant]:
    """Everybody of the list in which the player stands: "A and B are neck and neck"."""
    sentence = reading.article.sentence_at(player.start)
    before = reading.names.chain_before(sentence.start, player.start)
    people = [who for one in before if (who := reading.names.at(one)) is not None]
    return people + reading.names.chain(player.start, sentence.end)


def _fill_fields(reading: Reading, votes: list[Vote], told: dict[int, dict[int, int]]) -> None:
    """A party that the text names stands where two others of the text do, whatever is told of it."""
    contests = [vote for vote in votes if vote.kind in _OF_PARTIES and _parties_in(reading, vote) >= _FIELD]
    if not contests:
        return
    for seen in _unplaced(reading, votes).values():
        places = [place for place in seen.places if _is_now(reading, place)]
        if not places:
            continue
        near = (_vote_of(reading, votes, told, place) for place in places)
        vote = next((one for one in near if one in contests), None)
        if vote is not None and _at_home(reading, vote, seen.who):
            vote.candidates.setdefault(seen.who.name, seen.who)


def _is_now(reading: Reading, place: Player) -> bool:
    """Whether a party is named, not what one was: "the Left, the former Communists"."""
    before = reading.low[max(0, place.start - 8) : place.start]
    return reading.low[place.start] == G and not before.endswith(("former ", "ex-", "defunct "))


def _parties_in(reading: Reading, vote: Vote) -> int:
    return sum(reading.low[who.start] == G for who in vote.candidates.values())


def _at_home(reading: Reading, vote: Vote, party: Contestant) -> bool:
    """Whether the party is none of another country."""
    hit = reading.article.hit_at(party.start)
    known = hit.of("party") if hit is not None else None
    place = vote.country or vote.hint
    return known is None or place is None or known.country in {"", "*", place.code}


def _finalists(vote: Vote, votes: list[Vote]) -> None:
    """Those who go from a first round into the runoff, where the text names nobody for it."""
    if vote.candidates or vote.status not in AHEAD or not (vote.runoff or _of_second_round(vote)):
        return
    firsts = [
        one
        for one in votes
        if one is not vote
        and one.kind == vote.kind
        and one.status not in AHEAD
        and not one.earlier
        and not one.winners
    ]
    first = max(firsts, key=lambda one: one.last, default=None)
    if first is None:
        return
    names = list(first.candidates)
    if len(names) > _FINALISTS:
        shares = {name: one.percent or one.votes or 0 for name, one in first.results.items()}
        names = sorted((name for name in shares if shares[name]), key=lambda name: -shares[name])[:_FINALISTS]
    if len(names) == _FINALISTS:
        vote.runoff = True
        vote.candidates.update({name: first.candidates[name] for name in names if name in first.candidates})


def _of_second_round(vote: Vote) -> bool:
    return any(_SECOND_ROUND.search(span.text) for span in vote.mentions)


def _unplaced(reading: Reading, votes: list[Vote]) -> dict[str, _Seen]:
    """Those named in the text who stand in no vote yet, with what is told around their names."""
    taken = {name for vote in votes for name in vote.candidates}
    found: dict[str, _Seen] = {}
    for sentence in reading.article.sentences:
        for player in reading.names.players(sentence):
            if player.who.name not in taken and reading.low[player.start] in P + G:
                seen = found.setdefault(player.who.name, _Seen(player.who))
                seen.places.append(player)
                _look(reading, sentence, player, seen)
    return found


def _look(reading: Reading, sentence: Sentence, player: Player, seen: _Seen) -> None:
    low = reading.low
    mention = reading.article.person_at(player.start)
    left = low[max(sentence.start, player.start - _LEFT) : player.start]
    left = left[max((one.end() for one in _NAMED.finditer(left)), default=0) :]
    if mention is not None:
        left += reading.article.folded[mention.start : mention.name_start].lower()
    right = low[player.end : min(sentence.end, player.end + _RIGHT)]
    own = _OWN_PARTY.match(right)
    stop = _NAMED.search(right, own.end() if own else 0)
    right = right[: stop.start()] if stop else right
    if elsewhere(left, right):
        seen.elsewhere = True
    if speaks(right):
        seen.speaking += 1
    behind = _behind_list(reading, sentence, player)
    if behind and elsewhere("", behind):
        seen.elsewhere = True
    if (
        stands(left, right)
        or behind
        and stands("", behind)
        or _LISTS.search(left)
        and _in_list(reading, sentence, player)
    ):
        seen.shown.append(player)


def _behind_list(reading: Reading, sentence: Sentence, player: Player) -> str:
    """What follows the list that begins here: "A and B are neck and neck"."""
    listed = reading.names.chain(player.start, sentence.end)
    end = listed[-1].end if listed else 0
    return reading.low[end : min(sentence.end, end + _RIGHT)] if end > player.end else ""


def _in_list(reading: Reading, sentence: Sentence, player: Player) -> bool:
    return len(reading.names.chain(player.start, sentence.end)) >= _LIST


def _told(reading: Reading, votes: list[Vote]) -> dict[int, dict[int, int]]:
    """Sentence -> the votes that it speaks of by number, and where."""
    told: dict[int, dict[int, int]] = {}
    for number, vote in enumerate(votes):
        for span in vote.mentions:
            told.setdefault(reading.article.sentence_index(span.start), {})[number] = span.start
    return told


def _vote_of(
    reading: Reading, votes: list[Vote], told: dict[int, dict[int, int]], player: Player
) -> Vote | None:
    """The vote told in the same sentence, else shortly before or right after, else the text's only one."""
    index = reading.article.sentence_index(player.start)
    for back in (0, 1, 2, -1):
        here = told.get(index - back, {})
        near = [
            number
            for number in here
            if _may_stand(reading, votes[number], player)
            and (not back or _same_days(reading, votes[number], index))
        ]
        if near:
            return votes[min(near, key=lambda number: abs(here[number] - player.start))]
    if len(votes) == 1 and _may_stand(reading, votes[0], player) and _same_days(reading, votes[0], index):
        return votes[0]
    return None


def _same_days(reading: Reading, vote: Vote, index: int) -> bool:
    """Whether no day or year of the sentence tells of another time than the vote's."""
    article = reading.article
    sentence = article.sentences[index]
    for mention in article.dates_in(sentence.start, sentence.end):
        if mention.kind == "year" and reading.low[mention.start] == D:
            day = article.day(mention, "future" if vote.status in AHEAD else "past")
            if day is not None and (vote.day is None or not same_time(day, vote.day)):
                return False
    return True


def _may_stand(reading: Reading, vote: Vote, player: Player) -> bool:
    """Whether somebody of that country and kind may stand there."""
    article = reading.article
    if reading.low[player.start] == G:
        return vote.kind not in _PEOPLE
    mention = article.person_at(player.start)
    country = mention.actor.country if mention is not None else None
    place = vote.country or vote.hint
    return country is None or place is None or country == place.code
