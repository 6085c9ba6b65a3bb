# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Verbs behind a name: "A won the presidency", "A and B are running"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from service.extraction.article import Article
from service.extraction.document import Contestant
from service.extraction.events.election.part import ELECTORAL, NOT_REAL, OBLIQUE, Part, W
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import C, D, G, N, P, R, S
from service.extraction.numbers import CountMention
from service.extraction.sentences import Sentence

_APP = rf"(?:,? (?:\(\d\d\)|\d\d(?=[ ,])),?|,(?! (?:who|which|whose) )[^,.;{P}]{{1,90}},(?! and)| \([^)]{{1,40}}\)| of [{S}{C}]+(?=[ ,])| of (?:the )?(?:{W} ){{0,3}}(?:{G}+|party)(?: \({G}+\))?,?)"
_AUX = rf"(?: (?:who|which|and|has|have|had|is|are|was|were|will|would|been|also|not|both|all|each|to|be|being|narrowly|easily|comfortably|then|later|again|officially|reportedly|just|first|clearly|decisively|overwhelmingly|handily|convincingly|unexpectedly|only|previously|recently|now|currently|already|formally|successfully|twice|unsuccessfully|soundly|expected|set|due|going|widely|likely|himself|herself|last|once|once again|still|got|getting|never|eventually|duly|instead|apparently|heavily|resoundingly|subsequently|{D}+)(?![\w-]))"
_OFFICES = r"(?:president(?:ial)?|presidency|prime minister|premier|chancellor|mayor|governor|senate|senator|parliament|congress|house|office|power|leader|leadership|seat|mp|mps|lawmaker|legislat\w+|deputy|term|nomination|council\w*|assembly|head of state|vice president|re-?election|unopposed|independent|candidate)"
SUBJECT = re.compile(
    rf"(?:'s)?(?:{_APP}){{0,2}}+,?(?: —)?(?P<aux>{_AUX}{{0,6}}+) (?:"
    rf"(?P<beat>(?:defeat(?:ed|s|ing)|beat(?:s|ing)?|beaten|ousted|unseated|trounced|edged(?: out)?|edging(?: out)?|routed|thrashed|toppled|overc(?:ame|ome)|bested|outpolled|saw off|narrowly beat|vanquished|(?:squeak|squeez|slip|eas|nudg|scrap)ed past|pipped|crushed|upset|dethroned|held off|fended off|staved off|holds off|fends off|turned back|saw off)(?= (?:{W} ){{0,6}}(?:[{P}{G}]|him|her|them))|(?:swept|drove|forced|voted)(?= (?:{W} ){{0,3}}[{P}{G}]+ (?:from|out of) (?:power|office)))(?!(?: {W}){{0,4}} by\b)"
    rf"|(?P<lost>lost|loses|losing|conceded|concedes|conceding|(?:defeated|beaten|ousted|unseated|routed|toppled|trounced|voted out|edged out)(?= (?:by|in|at|after|last|as|{D}))|(?:finished|came|placed|coming|finishing) (?:a (?:close|distant) )?(?:second|third|fourth|last|runner-up)|(?:led|leads?|leading|steer(?:s|ed)|took)(?= (?:{W} ){{1,4}}?to (?:a |an |its |his |her |the )?(?:{W} ){{0,3}}?(?:defeat|loss|rout)\b)|failed to (?:win|secure|capture)|fell short|(?:admit(?:s|ted|ting)|acknowledg(?:es|ed|ing)|accept(?:s|ed|ing)) (?:{W} )?defeat|(?:suffer|slump|crash|slid|crashing|fell|fall)(?:s|ed|ing)? (?:to )?(?:a |an |the |his |her |its )?(?:{W} ){{0,3}}?(?:defeats?|loss(?:es)?|setbacks?|rout|drubbing))"
    rf"|(?P<won>wins?|won|winning|carri(?:es|ed)(?= [{S}{C}])|(?:took|takes)(?= (?:[{S}]|(?:the |a |an |back |over |his |her |their |its )*(?:{W} ){{0,3}}?(?:seats?|presidency|governorship|mayoralty|majority|constituency|nomination|election|race|vote|state|states|victory)\b))|swept|sweeps|clinch(?:es|ed|ing)|captur(?:es|ed|ing)|secur(?:es|ed|ing)|seal(?:s|ed)|(?:claim|declar)(?:s|ed|es|ing) (?:a |an |the |outright )?(?:{W} ){{0,2}}?victory|scor(?:es|ed|ing)|(?:poll|garner|receiv|got|gott?|collect|amass)(?:s|ed|ing|en)?(?= [^.;]{{0,30}}?[{N}{R}]+[^.;{P}{G}]{{0,30}} to (?:defeat|beat|win|emerge|oust|unseat|retain|clinch|edge|see off))|bag(?:s|ged|ging)|record(?:s|ed|ing)|pull(?:s|ed) off|enjoy(?:s|ed)|coast(?:s|ed)|sail(?:s|ed)|surged|land(?:s|ed)|earn(?:s|ed)|(?:led|leads?|leading|took|steer(?:s|ed|ing)|guid(?:es|ed|ing)|swept|carri(?:es|ed)|brought|propelled)(?= (?:{W} ){{1,4}}?(?:back )?(?:in)?to (?:power|office|government|(?:a |an |its |his |her |the )?(?:{W} ){{0,3}}?(?:victory|win|landslide|triumph|majority))\b)|romped|emerg(?:es|ed|ing)(?! (?:from|as (?:a |an |the |one |among )?(?:[\w-]+ ){{0,4}}(?:front|contend|candidate|favou?rite|challeng|alternative|rival|hopeful)))|cruis(?:es|ed|ing)|stormed|notch(?:es|ed)|triumph(?:s|ed)|prevail(?:s|ed)|victorious|retain(?:s|ed|ing)|seiz(?:es|ed|ing)|regain(?:s|ed|ing)|returned to power|came to power|c[ao]me(?:s)? out on top|held on to|held(?! (?:a|an|its|his|her|their|the (?:election|vote|poll|talks|seat of)|talks|elections?|meetings?|out|off|back|up|on|by|in|at|under|for|firm)\b)|gain(?:s|ed|ing)|topp(?:ed|ing)|return(?:ed|s|ing)|the next (?:{W} ){{0,2}}?(?:president|mayor|governor|prime minister|premier|chancellor|taoiseach)|declared (?:the )?(?:winner|victor|president|president-elect|{W} winner)|proclaimed (?:the )?(?:winner|president|president-elect))"
    rf"|(?P<elected>(?:re-?)?elected|voted (?:in|into|back)|chosen (?:as|to (?:be|lead|succeed|replace))|picked (?:as|to (?:be|lead))|selected (?:as|to lead)|named (?:the )?(?:winner|president-elect)|inaugurated)"
    rf"|(?P<run>meet(?= (?:again |each other )?in (?:a|the) (?:{W} ){{0,3}}?(?:round|run-?off|contest|vote|election))|face each other|emerged from (?:a|the) (?:{W} ){{0,4}}?field|running(?! (?:mate|the|a|out|low|into|up)\b)|run(?! (?:the|a|by|into|out|up)\b)|ran(?! (?:the|a|into|out)\b)|runs(?! (?:the|a|into|out)\b)|stand(?:ing|s)? (?:for|in|as|again|against|unopposed)|stood (?:for|in|as|against|again)|vying|vied|vies|contest(?:ing|ed|s)?|compet(?:e|es|ed|ing)|campaign(?:ed|s|ing)|seek(?:s|ing)?(?= (?:a |an |his |her |the |re-?elec|another|election|office|to (?:become|unseat|win|be (?:re-?)?elected|oust|replace|succeed)))|sought(?= (?:a |an |his |her |the |re-?elec|another))|bidding|squar(?:e|es|ed|ing) off|fac(?:es|ed|ing) off|go(?:ing|es)? head-to-head|in an? (?:{W} ){{0,4}}?(?:race|contest|run-?off)(?= (?:to|for|with|against|—)|[,.])|(?:declared|announced|said|says|confirmed|signal(?:l)?ed|indicated|decided)(?: that)?(?: (?:he|she|they) (?:will|would|is|was|were|are|intends?|intended|plans?|planned)| (?:to|plans to|his intention to|her intention to|their intention to)) (?:also |again )?(?:run|stand|running|standing|seek|contest|to run|to stand|to seek|challenge|be a candidate)|declared (?:his|her) candidacy|announced (?:his|her|a) (?:candidacy|bid|campaign|run)|fac(?:e|es|ed|ing) (?:a |an )?(?:tough |tight |stiff |strong )?(?:re-?election|run-?off|challenge|second round|voters)|fac(?:e|es|ed|ing)(?= (?:{W} ){{0,4}}[{P}])|enter(?:s|ed|ing) the race|join(?:s|ed) the race|in the race|in the running|in contention|thr(?:ew|ow|ows|owing) (?:his|her|their) hats? in(?:to)? the ring|launch(?:ed|es|ing) (?:his|her|their|a|an) (?:{W} ){{0,2}}?(?:bid|campaign|candidacy)|put(?:ting)? (?:him|her)self forward|on the ballot|(?:meet|meets|contest|compete|go(?:es)?|going|went|proceed(?:s|ed)?|advanc(?:e|es|ed|ing)|through|progress(?:es|ed)?) (?:in )?(?:to )?(?=(?:the |a |an )?(?:{W} ){{0,2}}?(?:run-?off|second round|final round|general election))|(?:fil(?:es|e|ed|ing)|submit(?:s|ted)?|hand(?:s|ed) in|lodg(?:es|ed)) (?:(?:his|her|their|the|nomination|necessary) )*(?:papers|nominations?|candidac(?:y|ies)|bids?|paperwork|(?:for|to) (?:run|stand|re-?election|contest))|regist(?:ers?|ered|ering) (?:as (?:a |an )?(?:{W} )?candidates?|to (?:run|stand|contest)|(?:his|her|their) candidac(?:y|ies)|for the (?:{W} )?(?:race|election|vote|contest))|declar(?:es|ed|ing) for the|(?:selected|chosen|picked|nominated|named|adopted|confirmed|approved|cleared|certified|allowed|permitted|shortlisted|fielded|put forward|put up|drafted)(?: (?:by|in) (?:the )?(?:{W} ){{1,3}}?)? (?:as (?:the |a |its |an |his |her |their )?(?:{W} ){{0,3}}?(?:candidates?|nominees?|standard-bearers?|flag-?bearers?|contenders?)|to (?:run|stand|contest|fight|take on|challenge|face|succeed))|advanc(?:es|ed|ing) to|qualif(?:ied|ies|y|ying) for|through to the|led|leads|leading|trail(?:s|ed|ing)|ahead|among (?:the )?(?:{W} )?(?:candidates|contenders))"
    rf"|(?P<is>(?:the |a |an |one of (?:the )?|among (?:the )?|as |as the |emerged as (?:the |a |an |one of the )?|remains )?(?:{W} ){{0,7}}?(?:candidate|nominee|challenger|contender|hopeful|front-?runner|favou?rite|runner-up|standard-bearer|winner|victor)s?(?! (?:who|for whom|to ))(?![\w-]))"
    rf"|(?P<figure>(?:{W} ){{0,4}}?(?=[{R}{N}])|(?:on|with|at|and)? ?(?=[{R}{N}]))"
    rf")(?![\w-])"
)
_JOINED = re.compile(
    rf"[^.;,{P}{G}]{{0,110}}?,? (?:and|but)(?: (?:again|then|also|went on to|later|was|{D}+))*(?= (?:won|lost|beat|defeated|ran|re-?elected|elected|conceded|is running|is seeking|stood|(?:will|would) (?:now )?(?:face|meet|contest|compete|advance|go|proceed|run|stand)|(?:go(?:es)?|went|advanc\w+|proceed\w*|qualif\w+) (?:in)?to)\b)"
)
"""A further verb of the same subject: "was elected in 2013 and won a second term in 2017"."""
_PARTICIPLE = re.compile(
    r",(?: (?:who was|narrowly|just|newly|first))* ((?:re-?)?elected)(?= (?:to|for|in|as|on|with|last|president|mayor|governor|by a)\b)"
)
"""Elected, told in passing: "A, re-elected to a second term, ..."."""
_ENOUGH = re.compile(
    rf"[^.;{P}{G}]{{0,60}}[{N}{R}][^.;{P}{G}]{{0,30}} to (?:defeat|beat|win|emerge|oust|unseat|retain|clinch|edge|see off)\b"
)
"""Votes that were enough: "scored 342,821 votes to defeat B"."""
_REACH = 200
_FORECAST = re.compile(
    r"\b(?:polls?|surveys?|projections?|forecasts?|predictions?)\b[^.;]{0,60}\b(?:show\w*|put|puts|predict\w*|suggest\w*|indicat\w*|had|gave|gives|see|saw|forecast|project\w*)\b"
)
"""Who is shown winning by a poll has not won."""
_ROUND_ONLY = re.compile(
    r" (?:the|a|an|his|her|in|of|poll|polls|ballot|vote|voting|race|field|\w+'s|\w+s'|\w+ial)(?: (?:the|poll|polls|ballot|vote|voting|race|field|election|in|of|\w+ial)){0,4} first (?:two |three |four )?(?:rounds?|ballot)\b"
)
"""Topping the first round wins nothing: "won the poll's first round"; "won in the first round" does."""
_IS = re.compile(
    r"\b(?:is|are|was|were|be|been|being|remains?|emerged?)\b|^ ?(?:the|an?|one|among|as|[\ue003\ue001\ue002]+)(?![\w-])|^ (?:\w+ )?(?:winner|victor)"
)
_TELLS = re.compile(
    r"\b(?:said|says|announced|told|named|endorsed|backed|met|urged|called|chose|picked|nominated|appointed|congratulated|supports?|against|by)\b"
)
"""Somebody who speaks of a candidate is none."""
_WILL_BE = frozenset({"will be", "is to be", "will now be", "is"})
_CLAIMED = re.compile(
    r"\b(?:opposition|rivals?|supporters?|challengers?|critics|tallies|tally|allies|camp|\bhe|\bshe|they)\b(?: \w+){0,3} (?:says?|said|claim\w*|insist\w*|argu\w*|alleg\w*|show|shows|showed|prove|proves|proved|suggest\w*|maintain\w*)\b[^.;]*$"
)
_RELATIVE = re.compile(
    r"(?:, \(?\d\d\)?(?=,))?, (?:(?:a|an|the) [^,.;]{2,60} )?who [^.;]{3,160}?,(?! (?:and|or) )"
)
"""A clause set into the sentence between its subject and its verb."""


def as_subject(  # noqa: C901
    reading: Reading, sentence: Sentence, start: int, end: int, who: Contestant
) -> Iterator[Part]:
    low = reading.low
    if low[start:end] in {"his", "him", "her"} or OBLIQUE.search(low, max(sentence.start, start - 30), start):
        return
    match = SUBJECT.match(low, end, sentence.end)
    participle = _PARTICIPLE.match(low, end, sentence.end)
    if participle is not None and low[start] == P:
        yield Part("elected", who, start, participle.end(), participle.start(1))
    relative = _RELATIVE.match(low, end, sentence.end) if low[end : end + 1] == "," else None
    if relative is not None and (match is None or match.end() < relative.end()):
        yield from as_subject(reading, sentence, start, relative.end(), who)
    if match is None:
        return
    joined = _JOINED.match(low, match.end(), sentence.end)
    if joined is not None and match.lastgroup != "figure":
        yield from as_subject(reading, sentence, start, joined.end(), who)
    part = match.lastgroup or ""
    if part == "figure":
        return
    head = match.start(part)
    aux = match["aux"] or ""
    what = low[match.end() : min(sentence.end, match.end() + 110)]
    lead = low[max(sentence.start, start - 40) : start]
    unreal = (
        bool(NOT_REAL.search(f"{aux} "))
        or bool(
            re.search(
                r"\b(?:if|unless|whether|should|that if|claims? that|claiming)(?: (?:the|[\w-]+)){0,2} $|\bsuggest(?:s|ed|ing)?(?: that)? $",
                lead,
            )
        )
        or bool(_CLAIMED.search(low[max(sentence.start, start - 100) : start]))
    )
    if re.match(r"led|leads?|leading|trail|ahead", low[head : match.end()]) and re.search(r"\bpolls\b", what):
        part = "polled"
    if part == "won":
        if (
            not ELECTORAL.search(what.split(" but ")[0])
            and not low.startswith("the next", head)
            and not re.match(rf"(?: in)? {S}", what)
            and low[head : match.end()] not in {"victorious"}
            and "declared" not in low[head : match.end()]
            and "proclaimed" not in low[head : match.end()]
            and not re.match(
                r"(?: (?:comfortably|easily|narrowly|again))?(?: (?:in|by|on|with|with a) [\ue006\ue007\ue009\d]|[,.]|$| in a landslide)",
                what,
            )
        ):
            return
        word = low[head : match.end()]
        if re.match(
            r"return|emerg|bag|record|pull|enjoy|coast|sail|surg|land|earn|gain|claim(?!.*victory)|seal|hold|held|scor|secur|captur|seiz|regain|retain|sweep|swept|topp|notch|clinch",
            word,
        ) and not re.search(
            r"\b(?:elections?|polls?|presidency|race|run-?off|term|majority|victory|win|re-?election|landslide|vote|power|nomination|seats?|winner|primary|office|leader|by-election|mayor|governor\w*)\b|[\ue007\ue009]",
            what[:70],
        ):
            return
        if (
            re.match(
                r"(?: (?:only|just|about|around|nearly|almost|over|more than|some|at least|an?|the|respectively,?|roughly|barely|exactly|between|up to))*\s?[\ue007\ue009]",
                what,
            )
            and not _majority(reading, match.end(), sentence.end, what)
            and not _ENOUGH.match(what)
            or _ROUND_ONLY.match(what)
            or re.match(
                r" (?:(?!in )\w+ ){0,2}(?:first[- ]rounds?|first (?:two|three|four) rounds|support|backing|praise|endorsement|concessions?|approval|popular vote|permission|the backing|access|the right|plaudits|a reprieve|(?:his|her|a|the) (?:appeal|case|lawsuit|court))\b",
                what,
            )
        ):
            part = "run"
        if (
            word.startswith("claim")
            and "victory" in word
            or word.startswith("topp")
            and "first" in what[:50]
            and "round" in what[:60]
            or word == "winning"
            and _FORECAST.search(low, max(sentence.start, start - _REACH), start)
        ):
            part = "run"
        if unreal and not (word.startswith("the next") and aux.strip() in _WILL_BE):
            part = "run"
    if (
        part == "run"
        and not ELECTORAL.search(f"{low[head : match.end()]}{what[:70]}")
        and not re.match(
            r"vying|contest|fil|submit|lodg|hand|regist|declares? for|declared for|selected|chosen|picked|nominated|named|adopted|confirmed|approved|cleared|certified|allowed|permitted|shortlisted|fielded|put|drafted|advanc|qualif|thr[eo]w|in the running|in contention|launch|(?:declared|announced|said|says|confirmed|decided)\b.*(?:run|stand|contest|seek|candidate)",
            low[head : match.end()],
        )
    ):
        return
    if part in {"beat", "elected"} and unreal:
        part = "run"
    if part == "elected" and (
        NOT_ELECTED.match(what)
        or not re.search(
            r"elected|voted|inaugurated|leader|lead|president|candidate|nominee|winner|successor|succeed|replace",
            low[head : match.end()] + what[:50],
        )
    ):
        return
    if (
        part == "elected"
        and _AS_CANDIDATE.match(low, head)
        and not _IN_PARTY.search(low, sentence.start, sentence.end)
    ):
        part = "run"
    if part == "elected" and "inaugurated" in low[head : match.end()]:
        part = "run"
    if part == "is":
        noun = low[head : match.end()]
        part = (
            "won"
            if re.search(r"winner|victor$", noun)
            and not unreal
            and re.search(r"(?:the|declared|clear|outright|election) (?:\w+ )?(?:winner|victor)$", noun)
            else "stands"
        )
        if not _IS.search(f"{aux} {noun}") or _TELLS.search(noun):
            return
        if re.search(r"\b(?:nobel|prize|award|possible|potential|future|peace|oscar|grammy)\b", noun):
            return
    if part in {"won", "lost"} and (led := _LED.match(low, head, sentence.end)):
        party = reading.names.named(led.start("party"))
        if party is not None:
            yield Part(part, party, led.start("party"), match.end(), head)
    for one in reading.names.chain_before(sentence.start, start):
        other = reading.names.at(one)
        if other is not None and (
            part in {"run", "stands", "lost"} or part in {"won", "elected"} and low[one] == low[start] == P
        ):
            yield Part(part, other, one, match.end(), head)
    yield Part(part, who, start, match.end(), head)


_LED = re.compile(
    rf"(?:led|leads?|leading|took|steer\w*|guid\w+|swept|carri\w+|brought|propelled) (?:the |his |her |its )?(?P<party>{G}+)(?: party)? (?:back )?(?:in)?to\b"
)
"""Whom a leader wins or loses with: "led Labour to victory"."""
_AS_CANDIDATE = re.compile(
    rf"(?:chosen|picked|selected|named) (?:as|to be) (?:{W} ){{0,5}}?(?:candidate|nominee|standard-bearer|flag-?bearer)"
)
_IN_PARTY = re.compile(
    r"\b(?:primar(?:y|ies)|leadership|caucus(?:es)?|convention|ballot|congress|delegates|members)\b"
)
"""Where a party's candidate is elected, not named."""
NOT_ELECTED = re.compile(
    r" (?:not to|to stay|to pursue|to keep|officials?|members of|speaker|chair(?:man|woman)? of the (?!.*party)|pope|captain|into the hall)"
)


def _majority(reading: Reading, at: int, last: int, what: str) -> bool:
    """Whether the figure that was won is more than half: 15 of 22 seats, 56 percent."""
    article = reading.article
    if (
        re.search(
            r"\b(?:absolute|outright|clear|working|overall|parliamentary) majority\b|\blandslide\b|\benough\b",
            what[:100],
        )
        and "short of" not in what
    ):
        return True
    for rate in article.rates_in(at, min(last, at + 40)):
        return rate.maximum is not None and rate.unit == "percent" and rate.maximum > 50
    for count in counts_in(article, at, min(last, at + 40)):
        return count.total is not None and count.value * 2 > count.total
    return False


def counts_in(article: Article, start: int, end: int) -> Iterator[CountMention]:
    at = bisect_left(article.counts, start, key=lambda one: one.start)
    while at < len(article.counts) and article.counts[at].start < end:
        yield article.counts[at]
        at += 1
