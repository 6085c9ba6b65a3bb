# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told by what somebody did in them on a day: "elected in 2013", "lost to B in 2018", "came to power in 2006".

Read of sentences that have a date. A deed tells of a vote only with its day; what is told without one is
left to the votes that the text speaks of anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from service.extraction.document import Contestant, Day
from service.extraction.events.election.beside import is_dateline
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.kinds import NOT_PUBLIC, OFFICE
from service.extraction.events.election.noun_day import further_days
from service.extraction.events.election.office import HOLDS
from service.extraction.events.election.private import private_deed
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.region import region_in
from service.extraction.events.election.view import A, C, D, G, P, R, S
from service.extraction.events.election.vote import Telling, Vote
from service.extraction.home import SHARED_BODIES
from service.extraction.sentences import Sentence

_W = rf"(?:[\w'-]+|[{C}{A}{S}{G}{D}]+(?:'s?)?)"
_MINE = r"(?:the|a|an|his|her|their|its|my|our)"
_OFFICES = r"(?:presidency|premiership|chancellorship|governorship|mayoralty|white house|re-?election|parliamentary majority)"
_CHAMBERS = rf"(?:{C}+|house|senate|congress|parliament|legislature|assembly|presidency|white house|both (?:chambers|houses))"
_SOMEBODY = rf"(?:{_W} ){{0,4}}?[{P}{G}]"


class _Deed(NamedTuple):
    """`alone`: whether with its day it tells of a vote in any text, or only in one that tells of votes.
    `wins`: whether whoever did it has won.
    """

    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    kind: str | None = None
    alone: bool = True
    wins: bool = False


def _deed(needs: str, pattern: str, kind: str | None = None, alone: bool = True, wins: bool = False) -> _Deed:
    return _Deed(tuple(needs.split("|")), re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])"), kind, alone, wins)


_DEEDS = (
    _deed("elected", rf"(?<!newly )(?<!democratically )(?<!popularly )(?<!an )(?<!all )(?<!the )(?:re-?)?elected(?! (?:officials?|leaders?|represent\w+|members?|governments?|lawmakers|politicians|bod(?:y|ies)|assembl\w+|councils?|offices?|[{G}]|to (?!(?:the|a|an|his|her|its|their|parliament|congress|office|represent|lead|succeed|replace|serve|power|[{C}{S}]))))", wins=True),
    _deed("presidency|premiership|chancellorship|governorship|mayoralty|white house|election|reelection|term", rf"(?:w[io]n(?:s|ning)?|secur(?:ed|ing)|clinch(?:ed|ing)|captur(?:ed|ing)|took|taking|regain(?:ed|ing)) (?:{_MINE} )?(?:{_W} ){{0,3}}?(?:{_OFFICES}|(?:second|third|fourth|fifth|another|first|new) (?:\w+ )?term)", wins=True),
    _deed("presidency|premiership|chancellorship|governorship|mayoralty|white house|election|reelection", rf"(?:lost|losing|lose) (?:{_MINE} )?(?:{_W} ){{0,3}}?{_OFFICES}"),
    _deed("seat", rf"(?:lost|losing|w[io]n|winning|retained|held|regained) (?:{_MINE}) (?:{_W} ){{0,3}}?seat"),
    _deed("lost|losing|defeat", rf"(?:lost|losing|defeat(?:ed)?)(?: {_W}){{0,4}}? (?:to|by) {_SOMEBODY}", alone=False),
    _deed("ran|run|stood|standing|bid|candida", rf"(?:ran|run|running|stood|standing|bid|candidacy|candidate)(?: (?:unsuccessfully|again|first|twice|once|and lost))* (?:for (?:{_MINE} )?(?:{_W} ){{0,4}}?(?:president|presidency|governor|mayor|prime minister|premier|senate|senator|congress|parliament|house|office|council|assembly|re-?election|leader(?:ship)?|chancellor|seat|{C}+)|against {_SOMEBODY})"),
    _deed("power|office|government", r"(?:came|sw(?:ept|ept back)|returned|rose|voted|surged|propelled|stormed|put|brought|voted out)(?: back)? (?:in)?(?:to|of) (?:power|office|government)(?! in (?:a|the) (?:\w+ )?(?:coup|putsch|revolution|takeover|revolt))", alone=False),
    _deed("beat|defeat|unseat|edg|trounc|saw off|seeing off|voted out", rf"(?:beat|beaten|defeated|unseated|edged(?: out)?|trounced|saw off|after (?:beating|defeating|seeing off|unseating))(?: (?:by )?{_SOMEBODY})|(?:was|were|been) (?:\w+ly )?(?:defeated|beaten|unseated|voted out|trounced)", alone=False),
    _deed("returned", rf"(?:was|were|been) returned (?:unopposed|to (?:{_MINE} )?(?:parliament|office|power|senate|house|congress|assembly|council))", wins=True),
    _deed("defeats|losses|victories|wins|defeat|loss", r"(?:defeats?|losses|victories|wins|loss) in", alone=False),
    _deed("race|contest|campaign|vote|ballot", rf"(?:lost|losing|w[io]n|winning|contested|entered|sat out) (?:{_MINE} )?(?:\w+ )?{D}+ (?:\w+ )?(?:race|contest|campaign|vote|ballot)", alone=False),
    _deed("sought|seeking|contested|vied", rf"(?:sought|contested|vied for) (?:{_MINE} )?(?:{_W} ){{0,2}}?(?:presidency|office|leadership|premiership|governorship|mayoralty|chancellorship)"),
    _deed("power", r"(?:w[io]n(?:ning)?|took|taking|gain(?:ed|ing)|regain(?:ed|ing)|lost|losing) (?:back )?power", alone=False),
    _deed("runner-up|winner|loser|candidate|nominee|challenger", r"(?:runner-up|winner|loser|candidate|nominee|challenger) (?:in|of)", alone=False),
    _deed("took|won|got|polled|received|garnered", f"(?:took|won|got|polled|received|garnered) (?:\\w+ )?{R}+(?: of the (?:\\w+ )?vote)?", alone=False),
    _deed("won twice|won three|lost twice|won both|won five|won four", r"(?:won|lost) (?:twice|both|(?:three|four|five) times),?", alone=False),
    _deed("victory|win|defeat|triumph|loss|election", rf"(?:[{P}{G}]+'s?|his|her|their|its)(?: {_W}){{0,3}}? (?:victory|win|defeat|triumph|loss|election)", alone=False),
    _deed("lost|won|win |winning|retook|tak|took|flip|regain|kept|retained|gained|losing", rf"(?:lost|won|w[io]n back|winning|retook|tak(?:e|ing)|took|flipp(?:ed|ing)|regain(?:ed|ing)|kept|retained|gained|losing)(?: back)? (?:control of )?(?:the )?(?:{_W} ){{0,2}}?{_CHAMBERS}(?: from [{G}]+)?", "parliamentary", alone=False),
    _deed("voted", r"voted(?: (?:\w+ly|strongly|in favou?r|by [^ ]+ to [^ ]+|[\ue007\ue009\d]+[^ ]*))* (?:to (?:leave|remain in|stay in|join|quit|secede)|for (?:independence|brexit))", "referendum"),
)  # fmt: skip
_WORDS = tuple(sorted({need for deed in _DEEDS for need in deed.needs}))
_BREAK = re.compile(
    rf"[;:—.\"“”{P}]| (?:but|while|who|since|until|till|before|after|when|where|because|said|says|told|and (?:was|is|has|had|then|later|in|who|have|became|served)) "
)
_OPENS = re.compile(r"(?:^|[,;] |\b(?:and|but|that) )(?:back )?(?:in|on|since|during)?(?: the)? ?$")
_WHEN = re.compile(rf"{D}+,? (?:when|after|since) [^,;:.]{{0,60}}$")
_BACK, _ON = 90, 70
"""Characters before and behind a deed in which its day stands."""
_TO_BE = re.compile(r"\b(?:will|is to|are to|due to|set to) be (?:\w+ly )?$")
_NEAR = 30
_EACH = re.compile(r"\b(?:both|each|respectively)\b")
"""Two that won in two countries: what their own names tell keeps them apart."""
_CHOSEN = re.compile(
    rf"(?:\b(?:was|were|been|being|be|is|first|since|twice|again|and|then|when|voters|have|has|had|\w+ly|(?:an?|the) (?:[\w-]+ )?(?:democrat|republican|conservative|liberal|socialist|independent|moderate|populist|\w+ist|{G}+))|[,({C}{A}{S}]|^)\s*$"
)
"""Who was elected, or by whom: a people, not a board."""
_FORCE = re.compile(
    r"\b(?:coup|putsch|revolution|uprising|protests?|military takeover|impeach\w*|no-confidence|confidence vote)\b"
)
_UNREAL = re.compile(
    r"\b(?:if|could|would|might|should|may|not|never|focus(?:ed|es|ing)?|aim(?:s|ed|ing)?|hop(?:es|ed|ing)|wants?|expected|likely|set|plans?|poll|polls|surveys?)\b[^,;]{0,30}$"
)
_GAME = re.compile(
    r"\b(?:match|game|season|league|cup|tournament|final|championships?|title|lawsuit|court|case|war|battle|oscars?|award)\b"
)


def deeds(reading: Reading, sentence: Sentence, told: list[Telling], any_votes: bool) -> Iterator[Telling]:
    """The votes of the sentence that only what somebody did in them tells, each with its day."""
    low = reading.low
    if low.find(D, sentence.start, sentence.end) < 0 or not reading.has_any(_WORDS, *_span(sentence)):
        return
    taken = [(one.start, one.end) for one in told if one.weight > 1]
    days = {one.day.start for one in told if one.day is not None}
    for deed in _DEEDS:
        if not deed.alone and not any_votes or not reading.has_any(deed.needs, *_span(sentence)):
            continue
        for match in deed.pattern.finditer(low, *_span(sentence)):
            start, end = match.span()
            if any(a < end and start < b for a, b in taken):
                continue
            if not _of_a_body(reading, start, end):
                continue
            ahead = _TO_BE.search(low, max(sentence.start, start - _NEAR), start) is not None
            day = _day(reading, sentence, start, end, "future" if ahead else "past")
            if day is None or day.start in days or not public(low, sentence, start, end):
                continue
            days.add(day.start)
            taken.append((start, end))
            yield from _tellings(reading, sentence, deed, match, day, ahead)


def _of_a_body(reading: Reading, start: int, end: int) -> bool:
    """Whether a name that ends the deed is that of a house of parliament: "ran for the Senate"."""
    low, at = reading.low, end
    while at > start and low[at - 1] == C:
        at -= 1
    return at == end or reading.article.folded[at:end] in SHARED_BODIES


def _span(sentence: Sentence) -> tuple[int, int]:
    return sentence.start, sentence.end


def _tellings(
    reading: Reading, sentence: Sentence, deed: _Deed, match: re.Match[str], day: Day, ahead: bool
) -> Iterator[Telling]:
    low = reading.low
    start, end = match.span()
    for one in (day, *further_days(reading, sentence, day, "past")):
        telling = Telling("election.deed", start, end, deed.kind, day=one, weight=2, elects=True)
        telling.status = by_day(one, reading.article.published) or ("planned" if ahead else "occurred")
        if telling.kind is None:
            office = OFFICE.search(low, max(sentence.start, start - 25 * ahead), min(sentence.end, end + 50))
            telling.kind = office.lastgroup if office else _role(reading, sentence, start, end)
        if telling.kind in {"local", "parliamentary"}:
            telling.region = region_in(reading, sentence, start, end)
        if not ahead:
            telling.who, telling.wins = _doer(reading, sentence, start, end), deed.wins
        yield telling


def _doer(reading: Reading, sentence: Sentence, start: int, end: int) -> Contestant | None:
    """Who did it: the person named last before, or first behind where the sentence opens with the deed."""
    players = [one for one in reading.names.players(sentence) if one.start >= start - _BACK]
    before = [one for one in players if one.end <= start]
    if before:
        return before[-1].who
    opens = start - sentence.start < 3
    return next((one.who for one in players if opens and end <= one.start), None)


def _role(reading: Reading, sentence: Sentence, start: int, end: int) -> str | None:
    """The office of whoever is named beside the deed."""
    article = reading.article
    before = [*article.people_in(sentence.start, start)]
    for mention in (*reversed(before), *article.people_in(end, min(sentence.end, end + 90))):
        if kind := HOLDS.get(mention.actor.role or ""):
            return kind
    return None


def public(low: str, sentence: Sentence, start: int, end: int) -> bool:
    left = low[max(sentence.start, start - _NEAR) : start]
    if _EACH.search(left) or low.startswith("elected", start) and not _CHOSEN.search(left):
        return False
    first, last = max(sentence.start, start - 70), min(sentence.end, end + 70)
    return not (
        NOT_PUBLIC.search(low, first, last)
        or _GAME.search(low, first, last)
        or _FORCE.search(low, first, last)
        or _UNREAL.search(low, first, start)
        or private_deed(low, sentence.start, start)
    )


def _day(reading: Reading, sentence: Sentence, start: int, end: int, tense: str) -> Day | None:
    """The day of a deed: within its words, behind them, or opening its clause."""
    article, low = reading.article, reading.low
    for mention in article.dates_in(start, min(sentence.end, end + _ON)):
        if low[mention.start] != D or _BREAK.search(low, end, max(end, mention.start)):
            continue
        return article.day(mention, tense)
    went = _WHEN.search(low, max(sentence.start, start - _BACK), start)
    known = article.date_at(went.start()) if went is not None else None
    if known is not None:
        return article.day(known, tense)
    for mention in article.dates_in(max(sentence.start, start - _BACK), start):
        if low[mention.start] != D or is_dateline(article, mention.start, mention.end):
            continue
        if _OPENS.search(low[max(sentence.start, mention.start - 20) : mention.start]) and not re.search(
            r"[;:—\"“”]| (?:but|while|who|since|until|before|after|said|told) ", low[mention.end : start]
        ):
            return article.day(mention, tense)
    return None


def credit(here: list[tuple[Telling, Vote]]) -> None:
    """Whoever did the deed has a part in its vote, where the grammar of the sentence has named nobody."""
    for telling, vote in here:
        if telling.who is None or vote.candidates:
            continue
        vote.candidates[telling.who.name] = telling.who
        if telling.wins and not vote.winners:
            vote.winners[telling.who.name] = telling.who
