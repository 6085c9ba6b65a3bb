# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes told without their noun, by what only a vote brings about: seats shared out, a people that chose.

Asked last, of sentences in which no other words have told of a vote by themselves. Each sign is a way of
English to tell of a vote; who stood, won and got how much is read by the same rules as everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from service.extraction.document import Day, Place
from service.extraction.events.election.beside import beside, day_nearby
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.kinds import NOT_PUBLIC, OFFICE
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.region import region_in, voting_place
from service.extraction.events.election.view import A, C, D, G, N, P, R, S
from service.extraction.events.election.vote import Telling
from service.extraction.people import place_of
from service.extraction.sentences import Sentence

_PEOPLE = rf"(?P<of>(?<![{A}{C}{S}])(?:[{A}]+s?|[{C}{S}]+(?:'s voters)?)|(?:voters|people|electors|citizens|residents) (?:in|of|across) (?:the )?[{C}{S}]+)"
_SOMEBODY = rf"[{P}{G}]+(?:'s [{G}]+)?"
_ADVERB = r"(?: (?:overwhelmingly|narrowly|resoundingly|decisively|comfortably|firmly|emphatically|on|has|have|had|also|then|just|finally|will|would|are to|is to|to|[\ue006]+))*"
_WHAT = r"(?:(?:a|an|the|its|their|his|her|new|proposed|draft|plans?|proposals?|controversial|government|peace|reform|divorce|abortion|same-sex|gay|european|eu|bailout|independence|membership|constitutional|[\ue001\ue002]+(?:'s)?) ?){1,7}"


class Sign(NamedTuple):
    """`needs`: a word without which it is not looked for; `kind` and `status` where its words give them."""

    name: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    kind: str | None = None
    status: str | None = None
    own_office: bool = False
    """Whether the office that is named close by is the one that is voted on."""


def _sign(name: str, needs: str, pattern: str, kind: str | None = None, status: str | None = None, office: bool = False) -> Sign:  # fmt: skip
    return Sign(
        f"election.{name}", tuple(needs.split("|")), re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])"), kind, status, office
    )  # fmt: skip


SIGNS = (
    _sign("question", "reject|approv|back|yes|no |favo|endors|leave|remain|against|independen", rf"{_PEOPLE}{_ADVERB} (?:(?:reject|approv|back|endors|support|oppos)(?:ed|e|s|es) {_WHAT}(?:constitution|amendments?|treaty|charter|accord|marriage|independence|membership|reforms?|bailout|referendum|deal|agreement|proposal|change|laws?)|said (?:a resounding |an emphatic )?(?:yes|no|'yes'|'no') to|voted{_ADVERB} (?:to (?:leave|remain in|stay in|join|quit|legali[sz]e|abolish|keep|end|scrap|adopt|approve|reject|secede)|(?:for|against|in favou?r of) (?:independence|secession|membership|joining|leaving|{_WHAT}(?:constitution|treaty|charter|amendments?|accord|reforms?|proposal|plan))))", "referendum", "occurred"),
    _sign("people_chose", "head|go|went|return|troop|flock|stream", rf"{_PEOPLE}(?: (?:will|are|were|is|was|began|begin|to|now|also|{D}+))* (?:head(?:ed|ing|s)?|go(?:es|ing)?|went|return(?:ed|ing|s)?|troop(?:ed|ing)?|flock(?:ed|ing)?|stream(?:ed|ing)?)(?: (?:back|out|in|large|numbers|droves))* to (?:the |their )?(?:polls|polling (?:stations?|booths?|places)|ballot box(?:es)?|voting booths?)"),
    _sign("people_ousted", "threw|throw|turf|kick|oust|dump|turn|boot|punish|reward", rf"{_PEOPLE}{_ADVERB} (?:(?:threw|turfed|kicked|booted|turned|voted) (?:out |{_SOMEBODY} (?:from|out)|the [\w -]{{3,40}} (?:from|out))|(?:ousted|dumped|unseated|punished|rewarded) (?:the (?:ruling|governing|long-ruling|incumbent|government|coalition)|{G}+|{P}+))[^.;]{{0,60}}", "general", "occurred"),
    _sign("people_gave", "gave|hand|put|return|deliver|recall|back", rf"{_PEOPLE}{_ADVERB} (?:(?:gave|handed|delivered) {_SOMEBODY} (?:a |an |another |his |her |its |their )(?:[\w-]+ ){{0,4}}(?:mandate|victory|majority|term|win|lead|landslide|defeat)|(?:put|returned|swept|voted) {_SOMEBODY} (?:back )?(?:in|into|to) (?:power|office|government)|recalled {P}+|backed {P}+ over {P}+|(?:sent|sending) (?:a |an )?(?:[{G}{P}]+|\w+ )?[^.;]{{0,30}} to (?:the )?(?:senate|congress|parliament|house))", None, "occurred"),
    _sign("standing", "standing|running|vying|competing|contesting|in the r", rf"(?:candidates?|contenders|hopefuls|aspirants|people|politicians|[{G}]+)(?: (?:from|of|in|for|the|[\w-]+|[\ue001-\ue005]+)){{0,5}} (?:are |were |is |have |will be |registered to |, )?(?:standing|stand|running|run|vying|vie|competing|compete|in the running|in the race|contesting) (?:for|to (?:be|become|succeed|replace|lead))", None, "planned", True),
    _sign("party_chooses", "leader|chair|nominee|standard-bearer", rf"(?:{G}+|(?:the|his|her|its) (?:[\w-]+ )?party|party members?|[{G}{A}]+ (?:members|delegates|lawmakers|mps))(?: (?:members|delegates|lawmakers|mps))?(?:(?: (?:will|is to|are to|is due to|is set to|to|has|have|then|on|{D}+))*) (?:elects?|elected|kept|retained|re-elected|crowned|chooses?|chose|chosen|picks?|picked|voted for|selects?|selected) (?:(?:a|its|their|the|new|next|first|[\w-]+) )*(?:leader|chair(?:man|woman)?|nominee|standard-bearer|presidential candidate|{P}+ (?:as|to be|for) (?:(?:its|their|the|new|next|party) )*(?:leader|chair(?:man|woman)?))", "leadership"),
    _sign("claimed", "victory|conced|defeat", rf"[{P}{G}]+(?:'s [{G}]+)?(?:, [^,]{{1,50}},)?(?: (?:has|have|had|also|quickly|later|{D}+|on|promptly|both))* (?:declar(?:ed|es|ing)|claim(?:ed|s|ing)) (?:(?:an?|the|outright|early|historic|landslide) )*(?:victory|himself (?:the )?(?:winner|president)|herself (?:the )?(?:winner|president))[^.]*\bconced\w+", None, "occurred"),
    _sign("seats", f"seats|seat |{N}", rf"(?:(?:w[io]n(?:s|ning)?|took|takes?|taking|secur(?:ed|es|ing)|captur(?:ed|es|ing)|gain(?:ed|s|ing)|claim(?:ed|s|ing)|picked up|swept|garnered|grabbed|bagged|got|with)(?: (?:about|at least|just|only|some|all|up to|more than|over|a|projected|total of))*? (?:[{N}]+|\d[\d,]*)(?: (?:seats|mps|ridings|deputies|lawmakers))?(?: \([^)]{{1,20}}\))? (?:(?:out )?of|in) (?:the |parliament's |an? |its |[{C}]+'s )?(?:new |\w+ )?(?:[{N}]+|\d[\d,]*(?: |-)(?:seats?|ridings|constituencies|members?|strong|mps)|\d[\d,]*-(?:seat|member))|(?:w[io]n(?:s|ning)?|took|takes?|taking|secur(?:ed|es|ing)|captur(?:ed|es|ing)|gain(?:ed|s|ing)|claim(?:ed|s|ing)|picked up|swept|garnered|grabbed|bagged|got|with|majority of|total of)(?: (?:about|at least|just|only|some|all|up to|more than|over|a|projected|total of))*? (?P<share>[{N}]+))", "general", "occurred"),
    _sign("sharing", "seats", r"(?:seats to [^.;]{1,40}\d|landslide[^.;]{0,30} seats)", "general", "occurred"),
    _sign("count", "results|counted|tallied|count|returns|tally|projections|ballot", rf"(?:(?:first|early|partial|preliminary|provisional|official|final|initial|near-complete|complete|incomplete|unofficial) (?:official |unofficial |\w+ )?(?:results|returns|counts?|tally|tallies|projections)(?: [^.;{P}{G}]{{0,60}})? (?:g[ia]ve|giving|show(?:ed|s|ing)?|had|have|put|puts|indicat\w+|suggest\w*)[^.;]{{0,40}}[{P}{G}][^.;]{{0,60}}[{R}]|(?:with|after) (?:about |nearly |more than |almost |just |over |some )*[{R}{N}]+ of (?:the )?(?:\w+ )?(?:votes?|ballots?|ballot boxes|precincts|polling stations|districts|returns|results)(?: \w+)? (?:counted|tallied|opened|in|reporting|processed|declared)[^.;]{{0,80}}[{P}{G}])", None, "occurred", True),
    _sign("up_for", "up for", rf"[{P}](?:, [^.;]{{1,60}},)?(?: (?:who|is|are|was|were|comes|come|will be|both|also|each))* up for re-?election", None, "planned"),
    _sign("flipped", "flip|held|retain|oust|unseat", rf"(?:flip(?:ped|s|ping)|ousting|unseating|ousted|unseated|flipped) (?:[\w.'-]+ |[{C}{A}{S}{G}{P}{D}]+(?:'s)? ){{0,7}}?(?:(?:house|senate|congressional|assembly|council|parliamentary|state|commission)(?: [\w-]+)? (?:seats?|districts?)|seats?)", "parliamentary", "occurred"),
    _sign("open_seat", "seat|race for|contest for|battle for|fight for", rf"(?:(?:for|in) (?:the |an? |his |her )?(?:open|vacant|vacated) (?:[\w.-]+ |[{C}{S}]+(?:'s)? ){{0,3}}seat|in (?:the|a) (?:tight |close )?(?:race|contest|battle|fight) for (?:the |a )?(?:[\w.-]+ |[{C}{S}]+(?:'s)? ){{0,3}}(?:sheriff|mayor|governor|president|senate|council|commission(?:er)?|clerk|treasurer|attorney|judge|auditor|assessor|supervisor|trustee|house|assembly|congress|seat))", None, None, True),
    _sign("new_holder", "has a new|have a new|gets a new|got a new|next", rf"(?:{_PEOPLE} (?:has|have|gets?|got|is getting) (?:a |its |their )(?:new|first) (?:[\w-]+ )?(?:mayor|governor|president|prime minister|chancellor|premier)|(?:will be|is to be|is set to be|is set to become|will become|to become|is|becomes) (?:the )?(?:[{C}{S}]+'s |[{A}]+ )?next (?:president|prime minister|mayor|governor|chancellor|premier|taoiseach)(?=[^.;]{{0,80}}(?:beat|defeat|ballot|vote|count|margin|result|percent|[{R}])))", None, "occurred", True),
    _sign("power", "power|landslide|to office|third term|second term|fourth term|term with", rf"(?:(?:clung|cling(?:ing|s)?|held on|hold(?:ing|s)? on|swept|sweep(?:ing|s)?|stormed|storm(?:ing|s)?|romped|returned|cruised|voted|back|set to return|headed back) (?:back )?(?:in)?to (?:power|office|a landslide|government)(?=[^;]{{0,120}}(?:majority|seats|vote|percent|ballot|[{R}{N}]))|(?:head(?:ed|ing|s)?|on course|on track|set|cruis\w+|swept|romped) (?:back )?(?:for|to) (?:a |an )?(?:\w+ )?(?:(?:first|second|third|fourth|fifth) (?:\w+ )?term|majority|landslide)(?=[^;]{{0,120}}(?:majority|seats|vote|percent|ballot|[{R}{N}])))", None, "occurred"),
    _sign("second_round", "second round|run-off|runoff|deciding round|neither|decisive", r"(?:faces?|heads? (?:for|to|into)|heading (?:for|to|into)|will (?:meet|face|compete|contest)[^.;]{0,50} in|meet in|faced with|into) (?:a |the )?(?:second|deciding|decisive|final) round", None, "planned"),
    _sign("yes_and_no", "yes|no ", rf"(?:\byes\b[^.;]{{0,40}}[{R}]+[^.;]{{0,40}}\bno\b[^.;]{{0,40}}[{R}]|\bno\b[^.;]{{0,40}}[{R}]+[^.;]{{0,40}}\byes\b[^.;]{{0,40}}[{R}])", "referendum", "occurred"),
    _sign("primary_challenge", "primary challenge", r"primary challenge(?:r|s)?", "primary", "planned"),
    _sign("counting", "count|tall", rf"(?:votes|ballots|counting)(?: (?:are|were|is|was|being|still|now|have been|had been|has|begun|began|under way|underway|counted|tallied|of votes|of ballots|continued|continues)){{1,5}}(?: in| across| for| of) (?:the )?(?P<of>[{C}{S}]+)", None, "occurred"),
    _sign("opened", "polls|voting|polling", rf"(?:polls|voting|polling(?: stations| booths| places)?)(?: (?:have|has|had|is|are|was|were|were being))* (?:opened|open|closed|began|begun|under ?way|started|ended) (?:{D}+ )?(?:on {D}+ )?(?:in|across|throughout) (?:the )?(?P<of>[{C}{S}]+)"),
)  # fmt: skip

_ANY = re.compile("|".join(sorted({re.escape(need) for sign in SIGNS for need in sign.needs})))
_AHEAD = re.compile(
    r"\b(?:will|are to|is to|would|due to|set to|are due|plan to|vow(?:ed|s)? to|may|might|could)\b"
)
_TOWARDS = re.compile(r"(?:head|go|goes|going|return)(?:s|ing)?\b")
_OF_ALL = re.compile(r"\d (?:out )?(?:of|in) [^.]{0,20}\d.*seat")
"""Seats counted against those of the whole house: "78 of 120 seats"."""
_STILL = re.compile(r"\b(?:are|is|began|begun|started|opened|open|under ?way)\b")
_UNREAL = re.compile(
    r"\b(?:if|whether|could|would|might|hop(?:es|ed|ing)|wants?|wanted|urg(?:ed|es|ing)|should|poll(?:s|ing)? (?:shows?|suggests?|puts?)|surveys?|opinion|simulat\w+|students?|shareholders?|club|union)\b"
)


def shows(low: str, start: int, end: int) -> bool:
    """Whether a sign may stand there."""
    return _ANY.search(low, start, end) is not None


def signs(reading: Reading, sentence: Sentence, anchor: Day | None, told: list[Telling]) -> Iterator[Telling]:
    """What the sentence's signs tell, where none of `told` is a vote by itself."""
    low = reading.low
    if any(one.weight > 1 for one in told) or not shows(low, sentence.start, sentence.end):
        return
    for sign in SIGNS:
        if not reading.has_any(sign.needs, sentence.start, sentence.end):
            continue
        match = sign.pattern.search(low, sentence.start, sentence.end)
        if match is not None and (telling := _telling(reading, sentence, sign, match, anchor)) is not None:
            yield telling
            return


def _telling(
    reading: Reading, sentence: Sentence, sign: Sign, match: re.Match[str], anchor: Day | None
) -> Telling | None:
    article, low = reading.article, reading.low
    start, end = match.span()
    if (
        "share" in match.re.groupindex
        and match["share"]
        and not _OF_ALL.search(article.folded, *match.span("share"))
    ):
        return None
    if _is_body(reading, match):
        return None
    around = max(sentence.start, start - 60), min(sentence.end, end + 60)
    if NOT_PUBLIC.search(low, *around) or _UNREAL.search(low, max(sentence.start, start - 40), start):
        return None
    ahead = (
        sign.status == "planned"
        or sign.status is None
        and bool(_AHEAD.search(match.group()) or _TOWARDS.search(match.group()))
    )
    tense = "future" if ahead else "past"
    place = beside(reading, sentence, start, end, tense, anchor)
    day = place.day or day_nearby(reading, sentence, start, place.end, tense, anchor)
    telling = Telling(sign.name, start, end, sign.kind, day=day, weight=2)
    telling.country = _country(reading, match) or place.country
    telling.region = place.region or voting_place(reading, sentence, start, end)
    if sign.own_office or sign.kind is None:
        office = OFFICE.search(low, start, min(sentence.end, end + 60))
        telling.kind = (office.lastgroup if office else None) or sign.kind
    if telling.region is None and telling.kind in {"local", "parliamentary", "primary"}:
        telling.region = region_in(reading, sentence, start, end)
    if telling.region is not None and telling.kind in {None, "general"}:
        telling.kind = "local" if sign.kind != "referendum" else "referendum"
    telling.runoff = sign.name == "election.second_round"
    telling.rounds = telling.runoff
    telling.status = by_day(day, article.published) or sign.status or _status(match.group(), ahead)
    telling.pointer = telling.country is None and telling.region is None
    telling.sure = sign.status is not None
    return telling


def _is_body(reading: Reading, match: re.Match[str]) -> bool:
    """Whether what is taken for a people is a house of parliament or another body."""
    if "of" not in match.re.groupindex or match["of"] is None or reading.low[match.start("of")] != C:
        return False
    hit = reading.article.hit_at(match.start("of"))
    return hit is not None and not (hit.of("country") or hit.of("capital"))


def _status(words: str, ahead: bool) -> str:
    if ahead:
        return "planned"
    return "ongoing" if _STILL.search(words) else "occurred"


def _country(reading: Reading, match: re.Match[str]) -> Place | None:
    """The country whose people act."""
    if "of" not in match.re.groupindex or match["of"] is None:
        return None
    for hit in reading.article.hits_in(*match.span("of")):
        place = place_of(hit)
        if place is not None and place.value not in {"EU", "UN", "NATO", "*"}:
            return reading.article.place(place.value, hit.start, hit.end)
    return None
