# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""What the words around a name show of it: that somebody stands in a vote, that he speaks, judges or is gone."""

from __future__ import annotations

import re

from service.extraction.events.election.part import W
from service.extraction.events.election.view import D, G, N, P, R

_AUX = rf"(?: (?:has|have|had|is|are|was|were|will|would|been|also|be|being|then|later|again|still|now|currently|already|reportedly|only|just|narrowly|widely|clearly|all|both|himself|herself|itself|{D}+))"
_APPOSED = rf"(?:,? of (?:the |his |her )?(?:[\w'-]+ ){{0,3}}?(?:{G}+|party)(?= |,))?(?: \({G}+\)| \([^()]{{1,30}}\))?(?:,? \(?\d\d\)?,?)?(?:,(?! (?:who|which|whose) )[^,.;{P}{G}]{{1,80}},(?! and)|, (?:who|which))?"
STANDS_BEHIND = re.compile(
    rf"{_APPOSED}{_AUX}{{0,5}} (?:"
    r"withdr[ae]w|pull(?:s|ed)? out|drop(?:s|ped)? out|quit the race|(?:suspend|end)(?:s|ed) (?:his|her|their) (?:\w+ )?(?:campaign|bid|candidacy)|stepp?(?:s|ed) (?:up|forward)|"
    r"(?:remains?|stays?) in the (?:race|running|contest)|neck and neck|(?:clearly |far |well )?(?:ahead|behind|dominant|in front|in the lead|unopposed|up for re-?election)|favou?red|tipped|"
    r"(?:expected|poised|on course|on track|set|likely|projected|hoping|hopes?|bidding|forecast|seen|predicted|trying|looking|looks?|aims?|wants?|vow(?:s|ed)|plan(?:s|ning)) (?:set )?(?:to|for) (?:\w+ ){0,2}?(?:win|lose|finish|retain|keep|secure|get|take|gain|capture|clinch|beat|defeat|unseat|oust|run|stand|seek|contest|return to power|hold on|come (?:first|second|third)|lead the polls?)\b|"
    r"(?:has|have|had|held?|holds?|hold|enjoys?|enjoyed|maintains?|took|takes|opened|built|kept)? ?(?:an? |the |his |her |their )?(?:\w+ ){0,2}(?:lead|edge|advantage)(?= (?:over|in|of|on)|[,.])|"
    rf"lost (?:ground|power|support|votes|seats|(?:its|his|her|their) (?:\w+ )?(?:majority|seat))|(?:slumped|slipped|dropped|fell|recovered|surged|rose|climbed|jumped|shot up|improved|plunged)(?= (?:{W} ){{0,3}}?(?:[{R}{N}]|\d))|gain(?:s|ed|ing) ground|wiped out|trounced|"
    rf"(?:will |would |could |may |might )?(?:still )?(?:hold|keep|lose|get|win|have|take|retain|need|secure)s? (?:{W} ){{0,4}}?(?:majority|seats|votes|{N})|heading for|lag(?:s|ged|ging)|languish\w*|trail(?:s|ed|ing)?|poll(?:s|ed|ing)|garner(?:s|ed)|"
    r"(?:finish|came|come|comes|plac)(?:e[ds]|ed|es)? (?:a |in )?(?:\w+ )?(?:first|second|third|fourth|fifth|last)|(?:faces?|faced|facing|challeng(?:es|ed|ing)|taking on|takes on)\b|clos(?:es|ed|ing) (?:the|his|her) campaign|campaign(?:s|ed|ing)\b|on the ballot|appear on the|"
    r"run(?:s|ning)? (?:for|as|in|again|against|unopposed)|ran (?:for|as|in|again|against)|stand(?:s|ing)? (?:for|as|in|again|against)|stood (?:for|as|in|on a|again|against)|seek(?:s|ing)?\b|sought\b|"
    r"(?:the |an? |one of the |his |her )?(?:[\w'-]+ ){0,5}(?:candidates?|nominees?|challengers?|contenders?|hopefuls?|front-?runners?|favou?rites?|runners?-up|standard-bearers?|rivals?|opponents?)\b|"
    r"(?:also )?(?:the )?(?:\w+ )?(?:winner|loser))"
)
"""Predicates and appositions of who stands: "A is ahead", "A, the candidate", "A lost ground"."""
STANDS_BEFORE = re.compile(
    r"\b(?:(?:main |closest |nearest |chief |only |biggest |his |her |strongest )*(?:rivals?|opponents?|challengers?|incumbents?|insurgents?|front-?runners?|contenders?|candidates?|nominees?|hopefuls?|newcomers?|favou?rites?|runners?-up|opposition figures?|losers?|winners?|victors?)(?: (?:of|in) the (?:\w+ )?(?:election|race|poll|vote|night|contest|primary))?(?:,| was| is| are| were| included?| including|:| --)?(?: [\w-]+){0,4}|"
    r"(?:votes? for|voted for|voting for|ballots? for|votes to|chosen|vot(?:ed|ing) out|support (?:for|of)|supporters of|people who backed|lead over|edge over|advantage over|ahead of|behind|against|over|unseat(?:ed|ing)?|defeat(?:ed|ing)?|beat(?:ing)?|oust(?:ed|ing)?|toppling|routing|edging(?: out)?|challenge (?:to|by|from)|tak(?:e|es|ing) on|"
    r"(?:revival|defeat|blow|setback|win|gains?|losses|success|breakthrough|triumph|victory|landslide|comeback|swing) (?:for|to|of|by)|followed by|between|versus|vs\.?|"
    r"(?:put|puts|putting|gave|gives|giving|leaving|left|showed|shows|showing|saw|had|has|have|with|placed|predicted|projected) )(?: (?:the|a|his|her|its|incumbent|former|right-wing|left-wing|far-right|conservative|liberal|centrist|socialist|ruling|opposition|main|president|senator|[\w-]+)){0,3}) ?$"
)
_GIVEN = re.compile(
    r"\b(?:put|puts|putting|gave|gives|giving|leaving|left|showed|shows|showing|saw|had|has|have|with|placed|predicted|projected)\b[^.;]*$"
)
_IN_FRONT = re.compile(
    rf"(?:'s? \w+)? (?:(?:{W} ){{0,3}}(?:lead|ahead|front|behind|trailing|leading|in front|first|second|third)\b|(?:at|on|with|winning|taking|gaining|getting|securing)? ?(?:{W} ){{0,3}}[{R}{N}])"
)
HAS = re.compile(
    r"'s? (?:[\w-]+ ){0,2}(?:campaign|supporters|rivals?|opponents?|candidacy|bid|lead|coalition|majority|ticket|defeat|victory|win|chances|challenger|re-?election|concession|allies|hopes|share of the vote)\b"
)
_OFFICIAL = (
    r"(?:spokes\w+|analysts?|professor|commission\w*|chair\w*|directors?|experts?|secretary|strategists?|managers?|advis[eo]rs?|pollsters?|ambassadors?|observers?|researchers?|economists?|"
    r"lecturers?|journalists?|editors?|judges?|justices?|officers?|bishops?|scientists?|historians?|consultants?|aides?|officials?|institute|university|correspondents?|reporters?|columnists?|authors?|hosts?|"
    r"coordinators?|founders?|wife|husband|widow|son|daughter|brother|sister|monitors?|returning|registrar|clerk|delegates?|voters?|resident|student|trader|farmer|teacher|statement from|governor-general)"
)
_NO_STANDING = re.compile(
    rf"\b(?:{_OFFICIAL}\b[\w' ,-]{{0,20}}|(?:former (?:president|prime minister|leader|premier|chancellor|dictator|king)|the late|outgoing|predecessor|succeed\w*|replac\w*|appoint\w* by|resignation of|death of|when|headed by|led by|backed by|supported by|appointed by|allied (?:to|with)|loyal to|close to|opposed to|coup|from|under)(?: [\w'.-]+){{0,2}}) ?$"
)
_NO_STANDING_BEHIND = re.compile(
    rf",? (?:\(?\d\d\)?,? )?(?:(?:an?|the) )?(?:[\w'-]+ ){{0,4}}{_OFFICIAL}\b|, (?:of|at|from|with) (?:the )?[\w ]{{0,30}}\b(?:university|institute|college|cent(?:er|re)|commission|think-?tank)\b|'s? (?:home|old seat|legacy|policies|government|administration|party|cabinet|death|resignation|rule)\b|"
    r"(?:,[^,]{1,60},)? (?:(?:has|have|had|was|were)(?: been)? (?:disqualified|barred|ruled out|banned|excluded|jailed)|resigned|died|quit|retired|step(?:s|ped) down|(?:has |have )?(?:endors|appoint|nam|congratulat)(?:ed|es)|predict(?:s|ed))"
)
_SPEAKS = re.compile(
    r"[,\"]? ?(?:[^,]{0,40}, )?(?:said|says|told|added|noted|explained|wrote|argued|warned|commented|tweeted)\b"
)


def stands(left: str, right: str) -> bool:
    """Whether the words on both sides of a name show that it stands in a vote."""
    if STANDS_BEHIND.match(right) or HAS.match(right):
        return True
    before = STANDS_BEFORE.search(left)
    return before is not None and (not _GIVEN.search(before.group()) or bool(_IN_FRONT.match(right)))


def elsewhere(left: str, right: str) -> bool:
    """Whether they show somebody who does not stand: an official, an expert, a voter, one who is gone."""
    return bool(_NO_STANDING.search(left) or _NO_STANDING_BEHIND.match(right))


def speaks(right: str) -> bool:
    return bool(_SPEAKS.match(right))
