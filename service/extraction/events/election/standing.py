# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told by their result alone: "A has 39.91 percent and B 39.89", "a second term with 56 percent, the commission said".

A fallback, asked of sentences in which nothing else tells of a vote. A share or a count beside a name, or a
term that was gained, is one sign; a count, a house, an office, a rival's figure, who gave the figure are
others. Two signs tell of a vote, where the text has told of none that is over and could be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.document import Day, Place
from service.extraction.events.election.beside import is_dateline
from service.extraction.events.election.context import hint_of
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.deeds import public
from service.extraction.events.election.kinds import OFFICE
from service.extraction.events.election.opinion import of_opinion
from service.extraction.events.election.outcomes import OF_BUSINESS
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import A, C, D, G, N, P, R, S
from service.extraction.events.election.vote import AHEAD, Telling, Vote
from service.extraction.people import place_of
from service.extraction.sentences import Sentence

_W = rf"(?:[\w'-]+|[{C}{A}{S}{D}]+(?:'s?)?)"
_VERB = (
    r"w[io]n(?:s|ning)?|t(?:ook|akes?|aking|aken)|receiv(?:es?|ed|ing)|secur(?:es?|ed|ing)|g(?:o|e)t(?:s|ting)?|poll(?:s|ed|ing)|garner(?:s|ed|ing)?|obtain(?:s|ed|ing)?|had|has|have|scor(?:es?|ed|ing)|collect(?:s|ed)?|captur(?:es?|ed|ing)|"
    r"claim(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|with|on|at|led|leads?|leading|ke(?:ep|pt)|earn(?:s|ed|ing)?|attract(?:s|ed)|drew|trail(?:s|ed|ing)?|came|finish(?:es|ed|ing)?|managed|amassed|tallied|mustered|bag(?:s|ged)|grab(?:s|bed)|net(?:s|ted)|pick(?:s|ed|ing) up|clinch(?:es|ed)|end(?:s|ed) up|"
    r"slipped|slumped|dropped|fell|falls|rose|rises|reduced|down|up|commands?|emerg(?:es|ed|ing)|stay(?:s|ed)|remain(?:s|ed)|back|credit(?:s|ed)|put|puts|gave|gives|giving|putting|towards?|for|to|are|is|was|were|swept|rolled up"
)
_SEATS = (
    r"(?:seats?|places|deputies|mandates|lawmakers|mps|members|senators|ridings|constituencies|councillors)"
)
_SHARE = re.compile(
    rf"(?:[{P}{G}](?![{P}{G}])|\b(?:he|she|they|it|who)\b)'?s?,?(?: [^;.{P}{G}{R}{N}]{{0,90}}?)?\b(?:{_VERB})(?: (?:only|just|a|an|the|about|some|nearly|almost|over|more|than|under|up|to|back|of|around|as|many|first|with|on|at|course|for|\w+)){{0,4}}? (?P<figure>{R}+|{N}+|\d{{1,3}}(?: (?:out )?of (?:the |its |parliament's )?\d{{2,3}} )(?={_SEATS}|{_W} seats))"
    rf"|(?P<told>{R}+|\d{{1,3}}(?: {_SEATS})? (?:out )?of (?:the |its |parliament's )?\d{{2,3}}[ -](?=(?:\w+ ){{0,2}}{_SEATS}))(?: of (?:the )?(?:valid )?(?:vote|votes|ballots|total))?,?(?: \w+){{0,2}} (?:for|to|against|went to|behind|over) (?:{_W} ){{0,4}}?(?:[{P}{G}]|(?:him|her|them)\b)"
)
_TERM = re.compile(
    r"\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|another|fresh|new|further|full|(?:\w+-)?(?:five|four|six|seven)(?:-year)?|\w+ more) (?:[\w-]+ )?(?:term|mandate|years)|fresh mandate|president-elect|prime minister-(?:elect|designate)|next (?:president|governor|mayor|prime minister|leader|chancellor|premier|head of state)|"
    r"(?:first|youngest|oldest|second|third) (?:[\w-]+ ){0,3}(?:to (?:lead|govern|head|rule|run)|president|head of state|governor|mayor|prime minister|premier))\b"
)
_COUNTING = re.compile(
    r"\b(?:(?:electoral |election |elections )?(?:commission|board|council|tribunal|authority|body)(?: (?:said|confirmed|declared|announced|put|gave)|'s (?:website|chairman|head|chief))|count|counted|counting|tallied|tally|tall(?:y|ies) sheets|ballots?|boxes|votes?|precincts|returns|results?|interior ministry|(?:partial|final|provisional|preliminary|official|near-complete|complete) (?:figures|results|data)|figures showed|projected|projections?|"
    r"conced\w+|runner-up|rival|margin|majority|recount|certified|irreversible|accepted defeat|admitted defeat|acknowledged defeat)\b"
)
_HOUSE = re.compile(
    rf"\b(?:seats?|parliament|assembly|legislature|senate|chamber|deputies|lawmakers|coalition|majority|presidency|mayor(?:alty)?|governor(?:ship)?|president|prime minister|premier|head of state)\b|{N}"
)
_RIVAL = re.compile(
    rf"[{P}{G}](?:'s)?(?: of (?:the )?{G}+)?,? \(?(?:(?:\d\d, )?(?:(?:and|has|have|had|on|with|took|got|won|trailed on|at|second on|only|just) ){{0,3}})\(?(?:{R}|\d{{1,2}}(?:\.\d+)?\b(?!-| (?:january|february|march|april|may|june|july|august|september|october|november|december|years|people|countries|days|months)))|(?:against|to|over) (?:\w+ ){{0,4}}?[{P}{G}]+'s \d"
)
_HEADS = re.compile(r" ?[:—–-]")
_OWN = frozenset({"day", "month", "year", "range"})
_NEEDS = (R, N, " of ", " term", "mandate", "elect", "next ", "first ", "second ", "youngest", "oldest")
_PLACES = re.compile(rf"\d (?:\w+ ){{0,2}}{_SEATS}\b")
_ACTS = re.compile(rf"'s? | (?:[\w-]+ )?(?:presidents?|leaders?|prime|premier|opposition|voters|[{P}{G}])")
_WHEN = re.compile(
    r"\b(?:said|says|told|announced|declared|reported|confirmed|projected|inaugurated|sworn in|resigned|since|until|from|takes? (?:over|office)|taking office|will take)(?: [\w-]+){0,3}(?: on| in| late| early)* ?$"
)
_AHEAD = re.compile(r"\b(?:will|is to|are to|due|scheduled|set for|set to|planned|facing|faces)\b[^,;]*$")
_NIGHT = re.compile(r"\b(?:late|overnight)\b")
"""Results are told in the night after the vote: "the commission said late on Sunday"."""
_NOT_SO = re.compile(
    r"\b(?:would|could|might|should|if|survey|poll (?:shows?|put|gave)|polls (?:show|put|give)|opinion|needs?|needed|short of|threshold|points? to|shareholders?|trade union|unions?|stake|company|firm|bank|match|season|league|bill|motion|treaty|tariffs?)\b"
)


def standing(
    reading: Reading, sentence: Sentence, told: list[Telling], votes: list[Vote]
) -> Iterator[Telling]:
    """What the sentence's result tells, where no vote that is over is told of there or just before."""
    low = reading.low
    if any(one.weight > 1 and not (one.earlier or one.aside) for one in told) or not reading.has_any(
        (P, G), sentence.start, sentence.end
    ):
        return
    found = _result(reading, sentence)
    if found is None:
        return
    start, end = found
    country = _country(reading, sentence, start, end)
    if _meant(votes, country.code if country else None, _of_seats(reading, start, end)):
        return
    day = _day(reading, sentence)
    telling = Telling("election.standing", start, end, day=day, weight=2, elects=True)
    telling.hint, telling.pointer = country, country is None
    telling.status = by_day(day, reading.article.published) or "occurred"
    office = OFFICE.search(low, sentence.start, sentence.end)
    if named := next((one.kind for one in told if one.kind and one.weight), None):
        telling.kind = named
    elif _of_seats(reading, start, end):
        telling.kind = "parliamentary" if any(vote.kind == "presidential" for vote in votes) else "general"
    elif office is not None and office.lastgroup in {"presidential", "local"}:
        telling.kind = office.lastgroup
    yield telling


def _of_seats(reading: Reading, start: int, end: int) -> bool:
    """Whether the result counts seats."""
    counts = (
        reading.article.counts[index]
        for at in range(start, end)
        if (index := reading.article.starts["N"].get(at)) is not None
    )
    return (
        any(one.what == "seats" for one in counts) or _PLACES.search(reading.low, start, end + 30) is not None
    )


def _result(reading: Reading, sentence: Sentence) -> tuple[int, int] | None:
    """Where a result stands that other words of the sentence show to be a vote's."""
    low = reading.low
    first, last = sentence.start, sentence.end
    share = _SHARE.search(low, first, last)
    term = _TERM.search(low, first, last)
    main = share or term
    if main is None or _never(reading, sentence):
        return None
    signs = (
        bool(share) + bool(term)
        + (_COUNTING.search(low, first, last) is not None)
        + (_HOUSE.search(low, first, last) is not None)
        + (_RIVAL.search(low, main.start(), last) is not None)
    )  # fmt: skip
    if signs < (2 if share else 3) or not public(low, sentence, *main.span()):
        return None
    return main.span()


def _never(reading: Reading, sentence: Sentence) -> bool:
    low = reading.low
    return (
        OF_BUSINESS.search(low, sentence.start, sentence.end) is not None
        or _NOT_SO.search(low, sentence.start, sentence.end) is not None
        or of_opinion(reading, sentence)
    )


def _country(reading: Reading, sentence: Sentence, start: int, end: int) -> Place | None:
    """The country that the sentence tells of: by its words, by who is named, by the town that heads it."""
    article, low = reading.article, reading.low
    hint = hint_of(reading, sentence, start, end)
    if hint is not None and (low[hint.start] != A or _ACTS.match(low, hint.end)):
        return hint
    for mention in article.people_in(sentence.start, end):
        if mention.actor.country:
            return article.place(mention.actor.country, mention.start, mention.end)
    first = article.hit_at(sentence.start)
    place = place_of(first) if first is not None and _HEADS.match(low, first.end) else None
    return article.place(place.value, first.start, first.end) if place and first else None


def _meant(votes: list[Vote], country: str | None, seats: bool) -> bool:
    """Whether a vote that is told of may be the one: over, of no other country, and of seats if they are told."""
    for vote in votes:
        place = vote.country or vote.hint
        if country is not None and place is not None and place.code != country:
            continue
        if seats and vote.kind == "presidential" and not vote.twins:
            continue
        if vote.status not in AHEAD and not vote.earlier:
            return True
    return False


def _day(reading: Reading, sentence: Sentence) -> Day | None:
    """The sentence's one day on which something can have been decided."""
    article, low = reading.article, reading.low
    for mention in article.dates_in(sentence.start, sentence.end):
        if low[mention.start] != D or is_dateline(article, mention.start, mention.end):
            continue
        lead = _WHEN.search(low, max(sentence.start, mention.start - 50), mention.start)
        if _AHEAD.search(low, max(sentence.start, mention.start - 60), mention.start):
            continue
        if lead is not None and not _NIGHT.search(low, lead.start(), mention.end):
            continue
        day = article.day(mention, "past")
        if day is not None and day.precision in _OWN:
            return day
    return None
