# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Results: percent, votes and seats beside a name, in prose and in lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.events.election.bare import bare
from service.extraction.events.election.figure import Figure, told
from service.extraction.events.election.fronted import fronted
from service.extraction.events.election.opinion import of_opinion
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.scores import by_to, respectively
from service.extraction.events.election.view import A, C, D, G, N, P, R, S
from service.extraction.sentences import Sentence

_W = rf"(?:[\w'-]+|[{C}{A}{S}{D}]+(?:'s)?)"
_APP = rf"(?:,? (?:\(\d\d\)|\d\d(?=[ ,])),?|,[^,.;{P}{R}{N}]{{1,80}},| \([^){R}{N}]{{1,40}}\)| of [{S}{C}]+(?=[ ,])| of (?:the )?(?:{_W} ){{0,3}}(?:{G}+|party)(?: \({G}+\))?,?)"
_VERB = (
    r"w[io]n(?:s|ning)?|won|t(?:ook|akes?|aking|aken)|receiv(?:es?|ed|ing)|secur(?:es?|ed|ing)|g(?:o|e)t(?:s|ting)?|poll(?:s|ed|ing)|garner(?:s|ed|ing)?|obtain(?:s|ed|ing)?|had|has|have|scor(?:es?|ed|ing)|collect(?:s|ed)?|captur(?:es?|ed|ing)|"
    r"claim(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|with|on|at|led|leads?|leading|ke(?:ep|pt)|earn(?:s|ed|ing)?|attract(?:s|ed)|drew|trail(?:s|ed|ing)?|came|finish(?:es|ed|ing)|victory|win|re-?elected|elected|managed|amassed|tallied|mustered|share|ahead|second|third|first|defeated|beat|credited|were|was|to|by|bag(?:s|ged)|grab(?:s|bed)|net(?:s|ted)|pick(?:s|ed|ing) up|clinch(?:es|ed)|end(?:s|ed) up with|slipped|slumped|dropped|fell|rose|reduced|commands?|head(?:s|ed|ing) (?:for|to|towards?)|on course for|ahead with"
)
AFTER = re.compile(
    rf"(?:'s?)?(?:{_APP}){{0,2}}+(?:"
    rf",?(?: (?:which|who|has|have|had|also|only|just|is|was|were|been|and|projected|set|on course|expected|would|will|then|in|{D}+|the|a|an|his|her|{_W})){{0,8}}? (?:{_VERB})(?: (?:{_W}|with|on)){{0,4}}? |(?:,|:| -| —| –)? ?\(?| ?\()(?P<figure>{R}+|{N}+)"
)
FURTHER = re.compile(
    rf"[^.;{P}{G}{R}{N}]{{0,140}}?,? (?:taking|winning|securing|with|gaining|receiving|polling|getting|obtaining|capturing|claiming|garnering|having won|having taken)(?: (?:{_W})){{0,5}}? (?P<figure>{R}+|{N}+)"
)
_ELSE = re.compile(r"\b(?:ahead of|compared with|against|versus)\b")
"""What sets the one who has the figure against another: "54 percent, ahead of B"."""
LED_BY = re.compile(
    r"^,? (?:which is |which was |\w+ )?(?:(?:led|headed|founded) by|under (?:the )?(?:leadership|command|presidency) of) (?:\w+ ){0,2}$"
)
_LOSS = re.compile(
    r"\b(?:lost|los(?:e|es|ing)|shed|short of|needs?|needed|fewer|contest\w*|field\w*|defend\w*|cost|neither)(?: [\w-]+){0,3} $"
)
"""What is not had: seats that were lost, are needed, are fought for."""
_BEATEN = re.compile(r"\b(?:defeat|beat|oust|unseat|edg|trounc|rout)\w*(?: [\w-]+){0,4} $")
SECOND = re.compile(
    rf"[^.;{P}{G}{R}{N}]{{0,34}}?(?:, or|,| or| \(| and| ?--| ?—| ?–|, taking|, winning|, with|, for|with)(?: [\w ]{{0,18}}?)? ?\(?(?P<figure>{R}+|{N}+)(?! (?:for|against|to) )"
)
BEFORE = re.compile(
    rf"(?P<figure>{R}+|{N}+)(?: of (?:the )?(?:total )?(?:vote|votes|ballots|seats|electorate|valid votes|votes cast|total vote|popular vote))?,?(?: (?:for|to(?! (?:defeat|beat|win|become|come|oust|unseat|secure|retain|finish|take|claim|emerge|edge|top|clinch|lead|his|her|their)\b)|went to|going to|in favou?r of|cast for|backed|voted for|chose|supported|compared with|against|versus|ahead of)) (?:the |his |her |rival |challenger |second-placed |runner-up |incumbent |[\w-]+ ){{0,4}}?(?P<who>{P}+|{G}+)(?P<own>'s {R}+)?"
)
_LESS = re.compile(
    r"\b(?:by|margin of|lead of|majority of|up|down|rose|fell|swing of|increase of|drop of|after|with) (?:(?:about|a|an|some|nearly|just|over|more than) )*$"
)
_NOT_SHARE = re.compile(
    r" (?:between them|combined|together|apiece)\b| of (?:the )?(?:total )?(?:precincts|ballots? (?:counted|processed)|votes? (?:counted|tallied)|polling|returns|results|districts|stations|gdp|tariffs?|(?:\w+ )?(?:growth|imports|exports|economy|workforce|population|seats contested))| (?:behind|short of|fewer|adrift|clear of)\b|(?: \w+)? swing\b|[^.;]{0,14} (?:counted|tallied|reporting|reported|processed|growth|inflation|unemployment|tariffs?|dut(?:y|ies)|threshold|in the polls|cut|tax|raise|rise|increase|drop)\b"
)


def figures(reading: Reading, sentence: Sentence) -> list[Figure]:
    """The results of the sentence, each figure told once."""
    found = list(_figures(reading, sentence))
    known = reading.last_figure
    index = reading.article.sentence_index(sentence.start)
    kind = known[1] if known is not None and index - known[0] <= 1 and not found else None
    if found or (kind or _countable(reading, sentence)) and not of_opinion(reading, sentence):
        found += list(bare(reading, sentence, reading.names.players(sentence), found, kind))
    if found:
        reading.last_figure = index, found[-1].what
    return found


def _countable(reading: Reading, sentence: Sentence) -> bool:
    """Whether a count or the size of a house stands there, which tells what other numbers count."""
    return reading.has_any((N, "-member ", "-seat "), sentence.start, sentence.end)


def _figures(reading: Reading, sentence: Sentence) -> Iterator[Figure]:
    article, low = reading.article, reading.low
    body = low[sentence.start : sentence.end]
    if (R not in body and N not in body) or of_opinion(reading, sentence):
        return
    used: set[int] = set()
    everybody = reading.names.players(sentence)
    yield from fronted(reading, sentence, everybody, used)
    yield from _told_before(reading, sentence, used)
    yield from respectively(reading, sentence, used)
    yield from by_to(reading, sentence, used)
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
        if _turned_away(low, sentence, after.start("figure"), after.end("figure")) or _LOSS.search(
            low, end, after.start("figure")
        ):
            continue
        used.add(after.start("figure"))
        yield from told(article, who, after.start("figure"), after.end("figure"))
        more = SECOND.match(low, after.end("figure"), sentence.end)
        if (
            more
            and more.start("figure") not in used
            and low[more.start("figure")] != low[after.start("figure")]
            and not _turned_away(low, sentence, more.start("figure"), more.end("figure"))
        ):
            used.add(more.start("figure"))
            yield from told(article, who, more.start("figure"), more.end("figure"))


def _told_before(reading: Reading, sentence: Sentence, used: set[int]) -> Iterator[Figure]:
    """Figures that stand before the name: "54 percent for A", "3,000 votes went to B"."""
    article, low = reading.article, reading.low
    for match in BEFORE.finditer(low, sentence.start, sentence.end):
        who = reading.names.named(match.start("who"))
        if (
            who is None
            or match.start("figure") in used
            or _turned_away(low, sentence, match.start("figure"), match.end("figure"))
            or " against " in low[match.end("figure") : match.start("who")]
        ):
            continue
        if (
            match["own"]
            or low[match.end("who") : match.end("who") + 1] == "'"
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
        yield from told(article, who, match.start("figure"), match.end("figure"))


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
