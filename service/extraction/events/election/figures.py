# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Results and turnout: percent, votes and seats beside a name, in prose and in lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from service.extraction.article import Article
from service.extraction.document import Contestant, Turnout
from service.extraction.events.election.names import Player
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.subjects import counts_in
from service.extraction.events.election.view import A, C, D, G, N, P, R, S
from service.extraction.numbers import parse_number
from service.extraction.sentences import Sentence

POLL = re.compile(
    r"\b(?:opinion polls?|(?:polls?|polling) (?:show|suggest|put|give|gave|shows|shown|suggests|indicate|showed|suggested|conducted|found|finds|by|published|in|for|taken|of)|in (?:the )?polls|survey(?:s|ed)?|approval|ratings?|tracker|pollsters?|polling (?:average|data)|popularity|respondents|support among|points? ahead|lead in|gallup|yougov|ipsos|margin of error|likely voters)\b"
)
_W = rf"(?:[\w'-]+|[{C}{A}{S}{D}]+(?:'s)?)"
_APP = rf"(?:,? (?:\(\d\d\)|\d\d(?=[ ,])),?|,[^,.;{P}{R}{N}]{{1,80}},| \([^){R}{N}]{{1,40}}\)| of (?:the )?(?:{_W} ){{0,3}}(?:{G}+|party)(?: \({G}+\))?,?)"
_VERB = (
    r"w[io]n(?:s|ning)?|won|t(?:ook|akes?|aking|aken)|receiv(?:es?|ed|ing)|secur(?:es?|ed|ing)|g(?:o|e)t(?:s|ting)?|poll(?:s|ed|ing)|garner(?:s|ed|ing)?|obtain(?:s|ed|ing)?|had|has|have|scor(?:es?|ed|ing)|collect(?:s|ed)?|captur(?:es?|ed|ing)|"
    r"claim(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|with|on|at|led|leads?|leading|ke(?:ep|pt)|earn(?:s|ed|ing)?|attract(?:s|ed)|drew|trail(?:s|ed|ing)?|came|finish(?:es|ed|ing)|victory|win|re-?elected|elected|managed|amassed|tallied|mustered|share|ahead|second|third|first|defeated|beat|credited|were|was|to|by|bag(?:s|ged)|grab(?:s|bed)|net(?:s|ted)|pick(?:s|ed|ing) up|clinch(?:es|ed)|end(?:s|ed) up with|slipped|slumped|dropped|fell|rose|reduced|commands?"
)
AFTER = re.compile(
    rf"(?:'s)?(?:{_APP}){{0,2}}+(?:"
    rf",?(?: (?:which|who|has|have|had|also|only|just|is|was|were|been|and|projected|set|on course|expected|would|will|then|in|{D}+|the|a|an|his|her|{_W})){{0,8}}? (?:{_VERB})(?: (?:{_W}|with|on)){{0,4}}? |(?:,|:| -| —| –)? ?\(?| ?\()(?P<figure>{R}+|{N}+)"
)
FURTHER = re.compile(
    rf"[^.;{P}{G}{R}{N}]{{0,140}}?,? (?:taking|winning|securing|with|gaining|receiving|polling|getting|obtaining|capturing|claiming|garnering|having won|having taken)(?: (?:{_W})){{0,5}}? (?P<figure>{R}+|{N}+)"
)
_ELSE = re.compile(r"\b(?:ahead of|compared with|against|versus)\b")
"""What sets the one who has the figure against another: "54 percent, ahead of B"."""
BY_TO = re.compile(
    rf"(?:\bby |[{P}{G}] |[{P}{G}], |with |\()(?P<one>{R}+|{N}+)(?: votes| of the vote)?,? (?:to|against) (?P<two>{R}+|{N}+|\d[\d,.]*\d)"
)
LED_BY = re.compile(r"^,? (?:which is |which was |\w+ )?(?:led|headed|founded) by (?:\w+ ){0,2}$")
_BEATEN = re.compile(r"\b(?:defeat|beat|oust|unseat|edg|trounc|rout)\w*(?: [\w-]+){0,4} $")
_GOT = (
    r"(?:had|got|get|gets|with|on|won|wins|took|takes|at|has|have|received|polled|were on|came|finished|placed|second|third|fourth|fifth|sixth|last|in|a distant|a close|secured|gained|"
    r"picked up|managed|scored|would get|will have|would have|dropped to|fell to|rose to|was down to|slumped to|trailed|only|just|about|around)"
)
_BARE = re.compile(
    rf"(?:{_APP})?(?P<got>(?:,? {_GOT})*),?(?: —| –|:)? \(?(?P<n>\d{{1,3}}(?:,\d{{3}})+|\d{{1,5}}(?:\.\d+)?)(?=(?: and|,? while|,? with| from)\b|[,.;)](?!\d)|$| \()"
)
SECOND = re.compile(
    rf"[^.;{P}{G}{R}{N}]{{0,34}}?(?:, or|,| or| \(| and| ?--| ?—| ?–|, taking|, winning|, with|, for|with)(?: [\w ]{{0,18}}?)? ?\(?(?P<figure>{R}+|{N}+)(?! (?:for|against|to) )"
)
BEFORE = re.compile(
    rf"(?P<figure>{R}+|{N}+)(?: of (?:the )?(?:total )?(?:vote|votes|ballots|seats|electorate|valid votes|votes cast|total vote|popular vote))?,?(?: (?:for|to|went to|going to|in favou?r of|cast for|backed|voted for|chose|supported|compared with|against|versus|ahead of)) (?:the |his |her |rival |challenger |second-placed |runner-up |incumbent |[\w-]+ ){{0,4}}?(?P<who>{P}+|{G}+)(?P<own>'s {R}+)?"
)
_LESS = re.compile(
    r"\b(?:by|margin of|lead of|majority of|up|down|rose|fell|swing of|increase of|drop of|after|with) (?:(?:about|a|an|some|nearly|just|over|more than) )*$"
)
_NOT_SHARE = re.compile(
    r" (?:between them|combined|together|apiece)\b| of (?:the )?(?:precincts|ballots? (?:counted|processed)|votes? (?:counted|tallied)|polling|returns|results|districts|stations|gdp|tariffs?|(?:\w+ )?(?:growth|imports|exports|economy|workforce|population|seats contested))|[^.;]{0,14} (?:counted|tallied|reporting|reported|processed|growth|inflation|unemployment|tariffs?|dut(?:y|ies)|threshold|in the polls|cut|tax|raise|rise|increase|drop)\b"
)


class Figure(NamedTuple):
    who: Contestant
    what: str
    value: float
    start: int
    end: int


def figures(reading: Reading, sentence: Sentence) -> list[Figure]:
    """The results of the sentence, each figure told once."""
    told = list(_figures(reading, sentence))
    known = reading.last_figure
    index = reading.article.sentence_index(sentence.start)
    kind = known[1] if known is not None and index - known[0] <= 1 and not told else None
    if told or kind and not POLL.search(reading.low, sentence.start, sentence.end):
        told += list(_bare(reading, reading.names.players(sentence), told, kind))
    if told:
        reading.last_figure = index, told[-1].what
    return told


def _figures(reading: Reading, sentence: Sentence) -> Iterator[Figure]:
    article, low = reading.article, reading.low
    body = low[sentence.start : sentence.end]
    if (R not in body and N not in body) or POLL.search(body) or _after_poll(reading, sentence):
        return
    used: set[int] = set()
    yield from _told_before(reading, sentence, used)
    yield from _by_to(reading, sentence, used)
    everybody = reading.names.players(sentence)
    for index, (start, end, who) in enumerate(everybody):
        if index and LED_BY.search(low[everybody[index - 1][1] : start]):
            who = everybody[index - 1][2]
        after = AFTER.match(low, end, sentence.end) or FURTHER.match(low, end, sentence.end)
        if (
            after is None
            or after.start("figure") in used
            or low[sentence.start : after.start()].find("neither ") >= 0
        ):
            continue
        if " with " in low[end : after.start("figure")] and _BEATEN.search(
            low, max(sentence.start, start - 50), start
        ):
            who = next(player for _, _, player in everybody)
        if _turned_away(low, sentence, after.start("figure"), after.end("figure")):
            continue
        used.add(after.start("figure"))
        yield from _told(article, who, after.start("figure"), after.end("figure"))
        more = SECOND.match(low, after.end("figure"), sentence.end)
        if (
            more
            and more.start("figure") not in used
            and low[more.start("figure")] != low[after.start("figure")]
            and not _turned_away(low, sentence, more.start("figure"), more.end("figure"))
        ):
            used.add(more.start("figure"))
            yield from _told(article, who, more.start("figure"), more.end("figure"))


def _told_before(reading: Reading, sentence: Sentence, used: set[int]) -> Iterator[Figure]:
    """Figures that stand before the name: "54 percent for A", "3,000 votes went to B"."""
    article, low = reading.article, reading.low
    for match in BEFORE.finditer(low, sentence.start, sentence.end):
        who = reading.names.at(match.start("who"))
        if (
            who is None
            or _turned_away(low, sentence, match.start("figure"), match.end("figure"))
            or " against " in low[match.end("figure") : match.start("who")]
        ):
            continue
        if (
            match["own"]
            or re.search(r"compared with|versus|ahead of| to ", low[match.end("figure") : match.start("who")])
            and _has_own_figure(low, match.end("who"))
        ):
            continue
        if (
            re.search(rf"[{P}{G}]", low[max(sentence.start, match.start() - 60) : match.start()])
            and AFTER_SUBJECT.search(low[max(sentence.start, match.start() - 60) : match.start()])
            and not re.match(
                r" (?:for|went to|voted for|of)", low[match.end("figure") : match.end("figure") + 12]
            )
        ):
            continue
        if _ELSE.search(low, match.end("figure"), match.start("who")) and any(
            one < match.start() for one in reading.names.starts(sentence.start, match.start())
        ):
            continue
        used.add(match.start("figure"))
        yield from _told(article, who, match.start("figure"), match.end("figure"))


def _after_poll(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence goes on with what a poll of the sentence before said."""
    article, low = reading.article, reading.low
    index = article.sentence_index(sentence.start)
    if not index:
        return False
    last = article.sentences[index - 1]
    if not POLL.search(low, last.start, last.end) or "exit poll" in low[last.start : last.end]:
        return False
    return not re.search(
        rf"\b(?:elections?|of the vote|votes|seats|round)\b|{N}", low[sentence.start : sentence.end]
    )


def _bare(
    reading: Reading, everybody: list[Player], told: list[Figure], kind: str | None
) -> Iterator[Figure]:
    """Figures of the kind told before: "Labour won 412 seats, the Conservatives 121 and the Liberal Democrats 72"."""
    low = reading.low
    names = {figure.who.name for figure in told}
    kinds = iter(sorted(told, key=lambda figure: figure.start))
    following = next(kinds, None)
    for _, end, who in everybody:
        while following is not None and following.start < end:
            kind, following = following.what, next(kinds, None)
        match = _BARE.match(low, end)
        if match is None or kind is None or who.name in names or not told and not match["got"]:
            continue
        number = parse_number(match["n"])
        if (
            number is None
            or not told
            and (number < 10 or 1900 <= number <= 2100)
            or kind == "percent"
            and number > 100
        ):
            continue
        names.add(who.name)
        yield Figure(who, kind, number, match.start("n"), match.end("n"))


def _by_to(reading: Reading, sentence: Sentence, used: set[int]) -> Iterator[Figure]:
    """ "beat B by 81,326 votes to 60,399": the first figure is the subject's, the second the other's."""
    article, low = reading.article, reading.low
    match = BY_TO.search(low, sentence.start, sentence.end)
    if match is None:
        return
    everybody = reading.names.players(sentence)
    left = [who for start, _, who in everybody if start < match.start()]
    right = [who for start, _, who in everybody if start > match.end()]
    used.update((match.start("one"), match.start("two")))
    if not left:
        return
    first = list(_told(article, left[0], match.start("one"), match.end("one")))
    yield from first
    other = next((who for who in left[1:] + right if who.name != left[0].name), None)
    if other is None:
        return
    if low[match.start("two")] in R + N:
        yield from _told(article, other, match.start("two"), match.end("two"))
    elif first and (number := parse_number(match["two"])) is not None:
        yield Figure(other, first[0].what, number, match.start("two"), match.end("two"))


AFTER_SUBJECT = re.compile(
    rf"[{P}{G}](?: \w+){{0,3}} (?:won|took|received|got|secured|had|with|polled)(?: \w+){{0,3}} $"
)


def _has_own_figure(low: str, at: int) -> bool:
    return bool(re.match(rf"(?:'s| with| on|,)? \(?(?:{R}|{N})", low[at : at + 12]))


def _turned_away(low: str, sentence: Sentence, start: int, end: int) -> bool:
    return bool(
        _LESS.search(low[max(sentence.start, start - 30) : start])
        and not re.search(r"\bwith (?:\w+ ){0,3}$", low[max(sentence.start, start - 30) : start])
    ) or bool(_NOT_SHARE.match(low, end))


def _told(article: Article, who: Contestant, start: int, end: int) -> Iterator[Figure]:
    for rate in article.rates_in(start, end):
        if rate.unit == "percent" and rate.maximum is not None and rate.maximum <= 100 and not rate.points:
            yield Figure(who, "percent", rate.maximum, rate.start, rate.end)
        return
    for count in counts_in(article, start, end):
        if count.what in {"votes", "seats"}:
            yield Figure(who, count.what, float(count.value), count.start, count.end)
        return


_TURNOUT = (
    re.compile(rf"(?:turn-?out|participation)(?: rate)?(?:[^.;{R}]{{0,60}}?)(?P<figure>{R}+)"),
    re.compile(rf"(?P<figure>{R}+)(?: (?:voter|a))? turn-?out"),
    re.compile(
        rf"(?P<figure>{R}+) of (?:the )?(?:country's |nation's |{C}+'s )?(?:[\w{N}{A},.]+ ){{0,5}}?(?:voters|electorate|electors|people|those eligible|population|ballots)(?: had| have)? (?:cast|voted|turned out|took part|participated|went)"
    ),
)


def turnout(reading: Reading, sentence: Sentence) -> Turnout | None:
    """The turnout that the sentence tells."""
    article, low = reading.article, reading.low
    for pattern in _TURNOUT:
        match = pattern.search(low, sentence.start, sentence.end)
        if match and not re.search(
            r"\b(?:if|expected|minimum|at least|below|required|threshold|valid)\b",
            low[max(sentence.start, match.start() - 30) : match.start()],
        ):
            rate = article.rate_at(match.start("figure"))
            if rate is not None and rate.maximum is not None and rate.unit == "percent":
                return Turnout(article.text[rate.start : rate.end], rate.start, rate.end, rate.maximum)
    return None
