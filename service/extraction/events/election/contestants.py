# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Who stands, wins and loses: verbs after a name, verbs and nouns before it, lists of candidates."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

import regex

from service.extraction.article import Article
from service.extraction.document import Contestant
from service.extraction.events.election.parties import parties_of
from service.extraction.events.election.stems import Stems
from service.extraction.events.election.view import A, C, D, G, N, P, R, S
from service.extraction.numbers import CountMention
from service.extraction.sentences import Sentence

_W = rf"(?:[\w'’-]+|[{C}{A}{S}{D}{G}]+(?:'s)?)"
_APP = rf"(?:,? \(?\d\d\)?(?=[ ,)])\)?,?|,(?! (?:who|which|whose) )[^,.;{P}]{{1,90}},(?! and)| \([^)]{{1,40}}\)| of (?:the )?(?:{_W} ){{0,3}}(?:{G}+|party)(?: \({G}+\))?,?)"
_AUX = rf"(?: (?:who|which|and|has|have|had|is|are|was|were|will|would|been|also|not|both|to|be|being|narrowly|easily|comfortably|then|later|again|officially|reportedly|just|first|clearly|decisively|overwhelmingly|handily|convincingly|unexpectedly|only|previously|recently|now|currently|already|formally|successfully|twice|unsuccessfully|soundly|expected|set|due|going|widely|likely|himself|herself|last|once|once again|still|got|getting|never|eventually|duly|instead|apparently|heavily|resoundingly|subsequently|{D}+)(?![\w-]))"
_OFFICES = r"(?:president(?:ial)?|presidency|prime minister|premier|chancellor|mayor|governor|senate|senator|parliament|congress|house|office|power|leader|leadership|seat|mp|mps|lawmaker|legislat\w+|deputy|term|nomination|council\w*|assembly|head of state|vice president|re-?election|unopposed|independent|candidate)"
SUBJECT = regex.compile(
    rf"(?:'s)?(?:{_APP}){{0,2}}+,?(?: —)?(?P<aux>{_AUX}{{0,6}}+) (?:"
    rf"(?P<beat>(?:defeat(?:ed|s|ing)|beat(?:s|ing)?|beaten|ousted|unseated|trounced|edged(?: out)?|edging(?: out)?|routed|thrashed|toppled|overc(?:ame|ome)|bested|outpolled|saw off|narrowly beat|vanquished|crushed|upset|dethroned|held off|fended off|staved off|holds off|fends off|turned back|saw off)(?= (?:{_W} ){{0,6}}(?:[{P}{G}]|him|her|them))|(?:swept|drove|forced|voted)(?= (?:{_W} ){{0,3}}[{P}{G}]+ (?:from|out of) (?:power|office)))(?!(?: {_W}){{0,4}} by\b)"
    rf"|(?P<lost>lost|loses|losing|conceded|concedes|conceding|(?:defeated|beaten|ousted|unseated|routed|toppled|trounced|voted out|edged out)(?= (?:by|in|at|after|last|as|{D}))|(?:finished|came|placed|coming|finishing) (?:a (?:close|distant) )?(?:second|third|fourth|last|runner-up)|failed to (?:win|secure|capture)|fell short)"
    rf"|(?P<won>wins?|won|winning|carri(?:es|ed)(?= [{S}{C}])|took(?= [{S}])|swept|sweeps|clinch(?:es|ed|ing)|captur(?:es|ed|ing)|secur(?:es|ed|ing)|seal(?:s|ed)|claim(?:s|ed|ing) (?:a |an |the |outright )?(?:{_W} ){{0,2}}?victory|scor(?:es|ed|ing)|romped|emerg(?:es|ed|ing)|cruis(?:es|ed|ing)|stormed|notch(?:es|ed)|triumph(?:s|ed)|prevail(?:s|ed)|victorious|retain(?:s|ed|ing)|seiz(?:es|ed|ing)|regain(?:s|ed|ing)|returned to power|came to power|c[ao]me(?:s)? out on top|held on to|topp(?:ed|ing)|return(?:ed|s|ing)|declared (?:the )?(?:winner|victor|president|president-elect|{_W} winner)|proclaimed (?:the )?(?:winner|president|president-elect))"
    rf"|(?P<elected>(?:re-?)?elected|voted (?:in|into|back)|chosen (?:as|to (?:be|lead|succeed|replace))|picked (?:as|to (?:be|lead))|selected (?:as|to lead)|named (?:the )?(?:winner|president-elect)|inaugurated)"
    rf"|(?P<run>running(?! (?:mate|the|a|out|low|into|up))|run(?! (?:the|a|by|into|out|up))|ran(?! (?:the|a|into|out))|runs(?! (?:the|a|into|out))|stand(?:ing|s)? (?:for|in|as|again|against|unopposed)|stood (?:for|in|as|against|again)|vying|vied|vies|contest(?:ing|ed|s)?|compet(?:e|es|ed|ing)|campaign(?:ed|s|ing)|seek(?:s|ing)?(?= (?:a |an |his |her |the |re-?elec|another|election|office|to (?:become|unseat|win|be (?:re-?)?elected|oust|replace|succeed)))|sought(?= (?:a |an |his |her |the |re-?elec|another))|bidding|squar(?:e|es|ed|ing) off|fac(?:es|ed|ing) off|go(?:ing|es)? head-to-head|in an? (?:{_W} ){{0,4}}?(?:race|contest|run-?off)(?= (?:to|for|with|against|—)|[,.])|declared (?:his|her) candidacy|announced (?:his|her|a) (?:candidacy|bid|campaign|run)|fac(?:e|es|ed|ing) (?:a |an )?(?:tough |tight |stiff |strong )?(?:re-?election|run-?off|challenge|second round|voters)|fac(?:e|es|ed|ing)(?= (?:{_W} ){{0,4}}[{P}])|enter(?:s|ed|ing) the race|join(?:s|ed) the race|in the race|on the ballot|advanc(?:es|ed|ing) to|qualif(?:ied|ies) for|through to the|led|leads|leading|trail(?:s|ed|ing)|ahead|among (?:the )?(?:{_W} )?(?:candidates|contenders))"
    rf"|(?P<is>(?:the |a |an |one of (?:the )?|among (?:the )?|as |as the |emerged as |emerged as the |remains )?(?:{_W} ){{0,7}}?(?:candidate|nominee|challenger|contender|hopeful|front-?runner|favou?rite|runner-up|standard-bearer|winner|victor)s?(?! (?:who|for whom|to ))(?![\w-]))"
    rf"|(?P<figure>(?:{_W} ){{0,4}}?(?=[{R}{N}])|(?:on|with|at|and)? ?(?=[{R}{N}]))"
    rf")(?![\w-])"
)
POSSESSED = regex.compile(
    rf"(?:'s?)? (?:{_W} ){{0,5}}?(?:(?P<victory>victory|triumph|win|re-?election(?= (?:as|to|in|by|victory|on|last|means|was|{D}|for a|,|\.))|landslide|election(?= (?:as|to the presidency|in {D}|on {D}|to a|last|{D}|marks|was))|election (?:victory|win|triumph|success)|electoral (?:victory|success|triumph))(?! (?:campaign|bid|chances|hopes|effort|prospects|would|could|will|strategy|speech|in court|lap))"
    rf"|(?P<defeat>(?:election |electoral )(?:defeats?|loss(?:es)?|setbacks?)|defeat|loss(?= (?:in|to|at)))|(?P<bid>candidacy|presidential (?:campaign|bid|run|hopes|ambitions)|re-?election (?:bid|campaign|effort|hopes)|election (?:campaign|posters?|rally|rallies|manifesto)|campaign (?:rally|manager|team|posters?|headquarters|spokes\w+|trail)|bid for (?:a |an |re-?election|the presidency|another)|challengers?|rivals?|opponents?|running mate))(?![\w-])"
)
OBJECT = regex.compile(
    rf"(?<=(?<![\w-])(?:"
    rf"(?P<chosen>(?:re-?)?elect(?:ed|ing|s)?|chose|chosen|choos(?:es|ing)|return(?:ed|ing)|vot(?:ed|ing) in|swept|handed victory to|gave victory to|sent)(?: (?:back|the|incumbent|former|veteran|leftist|opposition leader|to power|as|new)){{0,3}}"
    rf"|(?P<declared>(?:declar(?:ed|es|ing)|proclaim(?:ed|s|ing)|announc(?:ed|es|ing)|certif(?:ied|ies|ying)|confirm(?:ed|s|ing)|project(?:ed|s|ing))(?: that)?(?: (?:the|incumbent|former)){{0,2}})"
    rf"|(?P<greeted>congratulat(?:ed|es|e|ing|ions|ion)(?: (?:to|again|warmly|both|you|and|the|his|my|dear|friend|newly|re-?elected|president-elect|on behalf|of|our|{A}+|{C}+(?:'s)?|counterpart|winner|winners|opposition|leader)){{0,8}}|congratulations,)"
    rf"|(?P<victory>(?:victory|win|triumph|landslide|re-?election|election|victor(?:y|ies)|success)(?: (?:in {D}+))? (?:for|by|of|went to)(?: (?:the|its|his|her|incumbent|{A}+|{_W})){{0,3}})"
    rf"|(?P<lostto>(?:lost|losing|loss|loses|defeat|conced(?:ed|es|ing)(?: (?:defeat|victory|the (?:race|election|presidency)))?|fell|runner-up|second)(?: (?:the|a|his|her|an|that|this|in|narrowly|heavily|badly|by|of|for|out|{D}+(?:'s)?|{R}+|{N}+|{C}+(?:'s)?|{A}+|{S}+(?:'s)?|elections?|race|presidency|presidential|vote|run-?off|general|leadership|seat|re-election|bid|contest|primary|round|second|first|last|office|power|nomination|parliamentary|local|control|mayoral|senate|poll|campaign|place)){{0,7}} to(?: (?:the|incumbent|rival|challenger|opponent|democrat|republican|{_W})){{0,3}})"
    rf"|(?P<by>(?:beaten|defeated|ousted|unseated|won|routed|toppled|trounced|edged out|voted out)(?: (?:{_W})){{0,5}} by(?: (?:the|incumbent|former|rival|challenger|opponent|{_W})){{0,3}})"
    rf"|(?P<beaten>(?:defeat(?:ed|s|ing)?|beat(?:s|ing)?|ousted|ousting|unseated|trounced|edged(?: out)?|edging(?: out)?|routed|toppled|toppling|overc(?:ame|ome)|victory over|win over|triumph over|bested|against|challeng(?:e|es|ed|ing)|tak(?:e|es|ing) on|took on|up against|versus|vs\.?|fac(?:e|es|ing|ed)|ahead of|trail(?:s|ed|ing)|behind|over(?= (?:{_W} ){{0,3}}$)|between|followed by|unseat|run(?:ning)? against|ran against|rivals?|pitt?(?:ed|ing|s)|against each other,?)(?: (?:the|a|his|her|its|incumbent|former|then-?|rival|challengers?|opponents?|democrats?|republicans?|right-wing|left-wing|far-right|conservative|socialist|centrist|liberal|long-?time|main|nearest|closest|fellow|mr|president|sitting|opposition|{_W})){{0,5}})"
    rf"|(?P<candidate>(?:candidates?|nominees?|challengers?|contenders?|hopefuls?|front-?runners?|rivals?|opponents?|standard-bearers?|running mate|contestants?|torchbearer|runner-up|runners-up|incumbent|field|front-?runner|independents?|favou?rites?|winners?)(?:,| is| was| are| were| include[sd]?| including| being|:| -| —|,? such as|,? among them| will be| would be| named| like| in the [\w -]{{3,24}} (?:are|were|was|is)| include the)?(?: (?!(?:to|for|of|who|whom|with|by|from|in|on|at|said|told|has|had|would|will|after|against|as|that|when|but|while|over|than|can|could|may)\b){_W}){{0,6}})"
    rf"|(?P<backed>(?:endors(?:ed|es|ing|ement of)|back(?:ed|s|ing)|support(?:ed|s|ing)?(?: for)?|supporters of|vot(?:e|ed|ing|es) (?:for|against)|ballots? for|nominat(?:ed|es|ing)|rall(?:y|ied) behind|campaign(?:ed|ing)? for|choose|picked|pick)(?: (?:the|former|{A}+|candidate|either|incumbent|{_W})){{0,3}})"
    rf") ?)"
)
SEPARATOR = re.compile(
    rf"(?:,? \(?\d\d\)?(?=[,;) ])\)?)?(?:,[^,.;{P}{G}]{{1,70}}(?=[,;])| of (?:the )?(?:{_W} ){{0,3}}(?:{G}+|party)| \([^)]{{1,40}}\)| \({G}+\))?"
    rf"(?:;|,|(?= and | or | versus | against ))(?: (?:and|or|as well as|followed by|versus|against|including|while|both))?(?: (?:the|former|incumbent|then|his|her|its|\d\d-year-old|{A}+|{C}+(?:'s)?|{G}+(?:'s)?|{S}+|[a-z-]+)){{0,6}} $"
)
ELECTORAL = re.compile(
    r"\b(?:elections?|polls?|votes?|presidency|presidential|race|run-?off|term|mandate|majority|re-?election|by-election|primary|primaries|caucus(?:es)?|referendum|contest|ballots?|landslide|mayor|mayoral|governor|governorship|"
    rf"president|prime minister|chancellor|premier|power|leader|leadership|seats?|parliament|senate|office|nomination|victory|winner|comfortably|victorious|outright|constituency|states|districts)\b|[{R}{N}]"
)
NOT_REAL = re.compile(
    r"\b(?:if|would|could|might|unless|whether|not|never|hop(?:es|ed|ing) to|expected to|likely to|can|cannot|set to|wants? to|bid to|chance of|to|will|should|may|claims?|claimed|vow(?:s|ed) to|fail(?:s|ed) to|ability to|aims? to|in order to|poised to|looks? to|promise[sd]?|able to|must|on course to|favou?red to|tipped to|n't)\b[^.;,]{0,22}$"
)


class Part(NamedTuple):
    """A contestant's part in a vote at one place: won, lost, stands; `head` is the verb's place."""

    part: str
    who: Contestant
    start: int
    end: int
    head: int


_CLAIMED = re.compile(
    r"\b(?:opposition|rivals?|supporters?|challengers?|critics|tallies|tally|allies|camp|\bhe|\bshe|they)\b(?: \w+){0,3} (?:says?|said|claim\w*|insist\w*|argu\w*|alleg\w*|show|shows|showed|prove|proves|proved|suggest\w*|maintain\w*)\b[^.;]*$"
)
_ADJECTIVAL = re.compile(
    r"(?:'s)? (?:[a-z-]+ )?(?:primar(?:y|ies)|nomination|contest|race|caucus\w*|leadership|majority|minority|candidates?|nominees?|rivals?|lawmakers?|voters?|senators?|leaders?|governors?|mps?|stronghold|incumbent|challengers?|opponents?|government|supporters|strategist|"
    r"presidential|convention|ticket|congress\w*|control|members?|headquarters|spokes\w+|politicians?|officials?|chair\w*|legislators?|administration|coalition|manifesto|mayor|deput(?:y|ies)|activists?|councillors?)\b"
)
_OF_PERSON = re.compile(r"\b(?:of|from|with|by|member of|for) (?:the |his |her |a )?(?:[a-z-]+ ){0,3}$")


def contestant_at(article: Article, start: int) -> Contestant | None:
    """The person or party whose mention starts there."""
    mention = article.person_at(start)
    if mention is not None:
        if not mention.actor.name or len(mention.actors) > 1:
            return None
        text = article.text[mention.name_start : mention.name_end]
        return Contestant(mention.actor.name, None, text, mention.name_start, mention.name_end)
    party = parties_of(article).get(start)
    if party is None:
        return None
    text = article.text[party.start : party.end]
    if (
        article.folded[party.end + 1 : party.end + 2].isupper()
        and article.folded[party.end] == " "
        and not text.endswith(("Party", "s"))
    ):
        return None
    if (
        _ADJECTIVAL.match(article.folded, party.end)
        or _OF_PERSON.search(article.folded, max(0, party.start - 30), party.start)
        and article.folded[party.start - 5 : party.start] != "for t"
    ):
        return None
    return Contestant(party.name, None, text, party.start, party.end)


def starts_in(low: str, start: int, end: int) -> Iterator[int]:
    """Where a person's or a party's letters begin."""
    for match in re.finditer(rf"(?<!{P}){P}+|(?<!{G}){G}+", low[start:end]):
        yield start + match.start()


def name_end(low: str, start: int) -> int:
    end = start
    while end < len(low) and low[end] == low[start]:
        end += 1
    return end


def chain(article: Article, low: str, start: int, last: int) -> list[Contestant]:
    """The contestant at `start` and those listed after: "A, 63, of the X party, B and C"."""
    found: list[Contestant] = []
    at = start
    while at < last:
        who = contestant_at(article, at)
        if who is not None:
            found.append(who)
        end = name_end(low, at)
        following = next(
            (one for one in starts_in(low, end, min(last, end + 160)) if low[one] == low[start]), None
        )
        if following is None:
            break
        gap = low[end:following]
        if not SEPARATOR.match(gap) or not gap.rstrip():
            break
        at = following
    return found


def chain_before(low: str, first: int, start: int) -> list[int]:
    """Starts of names joined to the one at `start` from the left: "A, B and <C>"."""
    found: list[int] = []
    starts = [one for one in starts_in(low, max(first, start - 220), start) if low[one] == low[start]]
    at = start
    for one in reversed(starts):
        gap = low[name_end(low, one) : at]
        if (
            not SEPARATOR.match(gap)
            or not re.search(r"\b(?:and|or)\b|,", gap)
            or not found
            and " and " not in gap
            and " or " not in gap
        ):
            break
        found.insert(0, one)
        at = one
    return found


def parts(article: Article, low: str, sentence: Sentence, stems: Stems) -> Iterator[Part]:
    """Every part that somebody of the sentence plays in a vote."""
    for start, end, who in players(article, low, sentence):
        if low[start] == P and (told := _STANDS.search(article.folded, start, end)):
            yield Part(
                "rival" if told.group()[:3].lower() in {"riv", "opp"} else "stands", who, start, end, start
            )
        if low[max(start - 9, 0) : start].endswith(_COPULAS) and _LISTED.search(
            low, max(sentence.start, start - 110), start
        ):
            for one in chain(article, low, start, sentence.end):
                yield Part("stands", one, start, end, start)
        if stems.any_in(start - 110, start):
            yield from _as_object(article, low, sentence, start, end, who)
        yield from _as_owner(low, sentence, start, end, who)
        if stems.any_in(end, min(end + 170, sentence.end)):
            yield from _as_subject(article, low, sentence, start, end, who)


_STANDS = re.compile(
    r"\b(?:[Cc]andidate|[Nn]ominee|[Cc]hallenger|[Cc]ontender|[Hh]opeful|[Ff]ront-?runner|[Rr]unner-up|[Ss]tandard-bearer|[Rr]ival|[Oo]pponent)\b"
)
_OBLIQUE = re.compile(r"\b(?:by|of|with|from|than|under|told|against)(?: (?:the|former|its|his|her))? $")
_COPULAS = ("are ", "were ", "include ", "included ", "including ", "the ", "former ")
_LISTED = re.compile(
    rf"\b(?:candidates|contenders|hopefuls|nominees|challengers|contestants|others)\b[^.;{P}{G}]{{0,70}}? (?:are|were|include[sd]?|including)(?: [\w-]+){{0,2}} $"
)
_PRONOUN = re.compile(r"(?<![\w'-])(?:he|she|him|her|his)(?![\w-])")
_HEADS_IT = re.compile(rf"{G} of (?:the )?$")
_OWN_PARTY = re.compile(r"'s? (?:\w+ ){0,2}(?:party|alliance|coalition|bloc|movement|supporters)\b")


def players(article: Article, low: str, sentence: Sentence) -> list[tuple[int, int, Contestant]]:
    """Everybody of the sentence who may stand in a vote, pronouns read as the person last spoken of."""
    found: list[tuple[int, int, Contestant]] = []
    for start in starts_in(low, sentence.start, sentence.end):
        who = contestant_at(article, start)
        end = name_end(low, start)
        if who is not None and not (
            low[start] == P
            and (_OWN_PARTY.match(low, end) or _HEADS_IT.search(low, max(sentence.start, start - 12), start))
        ):
            found.append((start, end, who))
    for match in _PRONOUN.finditer(low, sentence.start, sentence.end):
        last = before(article, low, sentence, match.start())
        if last is not None:
            found.append((match.start(), match.end(), last))
    return sorted(found, key=lambda one: one[0])


def before(article: Article, low: str, sentence: Sentence, at: int) -> Contestant | None:
    """Whom a pronoun at `at` means: the first person of its sentence, else of the sentence before."""
    index = article.sentence_index(sentence.start)
    greeted = re.search(r"\bcongratulat\w+", low[sentence.start : at])
    if greeted:
        named = [
            one
            for one in starts_in(low, sentence.start, sentence.start + greeted.start())
            if low[one] == P and contestant_at(article, one)
        ]
        if len(named) > 1:
            return contestant_at(article, named[-1])
        for one in article.sentences[max(0, index - 2) : index][::-1]:
            others = [
                who
                for start in starts_in(low, one.start, one.end)
                if low[start] == P
                and (who := contestant_at(article, start))
                and not (named and who == contestant_at(article, named[0]))
            ]
            if others:
                return others[-1]
        if named:
            return contestant_at(article, named[-1])
    spans = [(sentence.start, at)]
    spans += [(one.start, one.end) for one in article.sentences[max(0, index - 5) : index]][::-1]
    for first, last in spans:
        for start in starts_in(low, first, last):
            if low[start] == P and not re.search(
                r"\b(?:told|tells|by|with|against|over|called|of|under|to|from|than|like|for|after|beat|defeated|beating|defeating|succeed|replace) $",
                low[max(0, start - 14) : start],
            ):
                who = contestant_at(article, start)
                if who is not None:
                    return who
    return None


_RELATIVE = re.compile(
    r"(?:, \(?\d\d\)?(?=,))?, (?:(?:a|an|the) [^,.;]{2,60} )?who [^.;]{3,160}?,(?! (?:and|or) )"
)
"""A clause set into the sentence between its subject and its verb."""


def _as_subject(  # noqa: C901
    article: Article, low: str, sentence: Sentence, start: int, end: int, who: Contestant
) -> Iterator[Part]:
    if low[start:end] in {"his", "him", "her"} or _OBLIQUE.search(
        low, max(sentence.start, start - 30), start
    ):
        return
    match = SUBJECT.match(low, end, sentence.end)
    if match is None:
        return
    relative = _RELATIVE.match(low, end, sentence.end)
    if relative is not None and match.end() < relative.end():
        yield from _as_subject(article, low, sentence, start, relative.end(), who)
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
            r"return|emerg|claim(?!.*victory)|seal|hold|held|scor|secur|captur|seiz|regain|retain|sweep|swept|topp|notch|clinch",
            word,
        ) and not re.search(
            r"\b(?:elections?|polls?|presidency|race|run-?off|term|majority|victory|win|re-?election|landslide|vote|power|nomination|seats?|winner|primary|office|leader|by-election|mayor|governor\w*)\b|[\ue007\ue009]",
            what[:70],
        ):
            return
        if (
            re.match(
                r"(?: (?:only|just|about|around|nearly|almost|over|more than|some|at least|an?|the))*\s?[\ue007\ue009]",
                what,
            )
            and not _majority(article, low, match.end(), sentence.end, what)
            or re.match(
                r" (?:\w+ ){0,2}(?:first round|support|backing|praise|endorsement|concessions?|approval|popular vote|permission|the backing|access|the right|plaudits|a reprieve|(?:his|her|a|the) (?:appeal|case|lawsuit|court))\b",
                what,
            )
        ):
            part = "run"
        if unreal:
            part = "run"
    if (
        part == "run"
        and not ELECTORAL.search(f"{low[head : match.end()]}{what[:70]}")
        and not re.match(r"vying|contest|advanc|qualif", low[head : match.end()])
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
        if re.search(r"\b(?:nobel|prize|award|possible|potential|future|peace|oscar|grammy)\b", noun):
            return
    for one in chain_before(low, sentence.start, start):
        other = contestant_at(article, one)
        if other is not None and (
            part in {"run", "stands", "lost"} or part in {"won", "elected"} and low[one] == low[start] == P
        ):
            yield Part(part, other, one, match.end(), head)
    yield Part(part, who, start, match.end(), head)


NOT_ELECTED = re.compile(
    r" (?:not to|to stay|to pursue|to keep|officials?|members of|speaker|chair(?:man|woman)? of the (?!.*party)|pope|captain|into the hall)"
)


def _majority(article: Article, low: str, at: int, last: int, what: str) -> bool:
    """Whether the figure that was won is more than half: 15 of 22 seats, 56 percent."""
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


def _as_owner(low: str, sentence: Sentence, start: int, end: int, who: Contestant) -> Iterator[Part]:
    if low[end : end + 1] != "'" and low[start:end] not in {"his", "her"}:
        return
    match = POSSESSED.match(low, end, sentence.end)
    if match is None:
        return
    group = match.lastgroup or ""
    words = match.group()
    if group == "victory" and re.search(
        r"\b(?:court|legal|legislative|military|trade|moral|diplomatic|possible|potential|claimed|declared|likely|hoped-for)\b",
        words,
    ):
        return
    yield Part(
        {"victory": "won", "defeat": "lost", "bid": "stands"}[group],
        who,
        start,
        match.end(),
        match.start(group),
    )


_GREETED_FOR = re.compile(
    rf"(?:,|'s)?(?:[^.;{P}]{{0,60}}?) (?:on|for|upon|following|after) (?:(?:his|her|their|the|a|its|being|winning|an?|your|having been|successful|{D}+(?:'s)?) )+(?:{_W} ){{0,5}}?(?:victory|election|re-?election|win|elected|re-?elected|triumph|presidency|success|term|polls|race)\b|[^.;{P}]{{0,40}} (?:re-?)?elected\b"
)


def _as_object(  # noqa: C901
    article: Article, low: str, sentence: Sentence, start: int, end: int, who: Contestant
) -> Iterator[Part]:
    match = OBJECT.match(low, start)
    if match is None:
        return
    group = match.lastgroup or ""
    head = match.start(group)
    if head < sentence.start:
        return
    after = low[end : min(sentence.end, end + 120)]
    before = low[max(sentence.start, head - 40) : head]
    unreal = bool(NOT_REAL.search(before))
    part = {
        "lostto": "won",
        "by": "won",
        "victory": "won",
        "chosen": "won",
        "greeted": "won",
        "beaten": "faced",
        "candidate": "stands",
        "backed": "stands",
        "declared": "won",
    }[group]
    verb = low[head:start]
    if group == "declared" and not re.match(
        r"(?:,[^,;.]{1,60},)?(?: (?:as|to be|had been|has been|was|were|had|is))*(?: (?:the|a|outright|overall|official|clear|presumed|election's?|[\ue006]+'s?))* (?:winner|victor|victorious|president-elect|re-?elected|elected|won|president|next president|duly elected)",
        after,
    ):
        return
    if group == "greeted" and not _GREETED_FOR.match(low, end, sentence.end):
        return
    if group == "chosen":
        if re.match(r"(?:chose|choos|return|sent|swept)", verb) and not re.match(
            r"(?:,[^,;.]{1,60},)?(?: (?:back|as|to be|to (?:power|office)|to lead|to succeed|to replace|leader|president|their|its|over|with \ue007))",
            after,
        ):
            return
        if re.match(r"elect ", verb) or unreal:
            part = "stands"
        if after.startswith("'s"):
            return
    if group == "victory" and unreal:
        part = "stands"
    if group in {"lostto", "by"} and (
        unreal
        or not ELECTORAL.search(low, sentence.start, sentence.end)
        and not re.search(r"\b(?:defeat|lost|beaten|defeated|conced\w+)\b", verb)
    ):
        return
    if group == "lostto" and re.match(r"(?:second|fell|falling)", verb) and not ELECTORAL.search(verb):
        return
    if (
        group == "backed"
        and re.search(r"\b(?:back|support|choose|pick)\w*", verb)
        and not re.search(r"candida|vot", verb)
    ):
        return
    people = (
        chain(article, low, start, sentence.end)
        if part in {"stands", "faced"} or group in {"candidate", "chosen"}
        else [who]
    )
    for one in people or [who]:
        yield Part(part, one, start, end, head)
    if group == "beaten" and _DEFEATING.match(verb) and (told := _subject_of(article, low, sentence, head)):
        yield Part("run" if unreal or not verb.startswith(_WINNING) else "beat", told[1], told[0], end, head)


_DEFEATING = re.compile(
    r"defeating|beating|ousting|unseating|edging|toppling|(?:defeated|beat|ousted|unseated|fac(?:e|ed|es)|will face)\b"
)
_WINNING = ("defeat", "beat", "oust", "unseat", "edg", "toppl")


def _subject_of(article: Article, low: str, sentence: Sentence, head: int) -> tuple[int, Contestant] | None:
    """Who does it where the verb stands far from its subject: "A won in the north, ..., beating B"."""
    for start in starts_in(low, sentence.start, head):
        if low[start] != P or _OBLIQUE.search(low, max(sentence.start, start - 30), start):
            continue
        end = name_end(low, start)
        if low[end : end + 1] == "'":
            continue
        if re.search(rf"[{P};]|\b(?:said|says|told|if|before|after)\b", low[end:head]):
            return None
        who = contestant_at(article, start)
        return (start, who) if who is not None else None
    return None
