# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""What becomes of somebody in a vote, in all its words: placings, wins, losses, margins, shares, offices gained.

None of them tells of a vote by itself; with a day of its own, in a text of votes, each does.
"""

from __future__ import annotations

import re

from service.extraction.events.election.view import A, C, D, G, N, P, R, S

_W = rf"(?:[\w'-]+|[{C}{A}{S}{G}]+(?:'s?)?)"
_NUMBER = rf"(?:[{R}{N}]+|\d+(?:[.,]\d+)*(?: (?:million|percent|per cent|pct))?)"
_SOMEBODY = rf"(?:(?:{_W} ){{0,4}}?[{P}{G}]+|him|her|them|it|(?:his|her|its|their) (?:\w+ )?(?:rival|opponent|predecessor|challenger))"
_END = r"(?=,| (?:in|on|by|to|with|at|again|narrowly|badly|there|twice|too|as|when|over|against)\b|[\ue006 ]+|[.;)]|$)"
_PLACE = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|nowhere|runner-up)"
_PLACED = (
    rf"(?:c[oa]m(?:e|es|ing)|finish(?:ed|ing)|plac(?:ed|ing)|end(?:ed|ing)(?: up)?|ran|running) (?:(?:in|a|an|only|an?|distant|close|poor|strong|narrow|surprise|dismal|bad|weak|creditable|respectable|well|joint|the|up|as) )*{_PLACE}\b(?! (?:time|term|quarter|half|day|week|month|year|reading|round|bill))",
    rf"\b(?:a|an) (?:distant|close|poor|strong|narrow|surprise|dismal|weak|creditable|respectable|joint) {_PLACE}\b",
    r"\bin (?:\w+ )?(?:first|second|third|fourth|fifth|last) place\b",
    r"\b(?:also-ran|runner-up|nowhere|unopposed|unbeaten|victorious|triumphant|top of the poll|best of \w+|first past the post)\b",
)
_FOUGHT = (
    rf"\b(?:square(?:d|s)? (?:off|up)|squaring off|face(?:d|s)? off|went head to head|met at the polls|ran against|stood against|campaigned against|challenged|fought) (?:{_SOMEBODY})?",
    rf"\b(?:ran|stood|run|standing|stand|bid|campaigned|tried|try|contested|fought)(?: (?:and (?:lost|won|failed)|unsuccessfully|again|first|in vain|for (?:it|(?:{_W} ){{0,4}}(?:president|presidency|governor|mayor|senate|seat|office|parliament|congress|council|assembly|job|post))))?{_END}",
)
_LOST = (
    rf"\b(?:lost|losing|loses)(?: (?:it|out|again|narrowly|badly|heavily|there|twice|the race|(?:{_W} ){{0,3}}(?:seat|race|contest|vote|ballot|majority|job|presidency|run-?off|mayoralty|governorship)))?(?= (?:in|on|by|to|with|at|again|narrowly|when)\b| {D})",
    rf"\b(?:(?:was|were|been|being|get|got|narrowly|soundly|badly|roundly|had) )*(?:beaten|bested|trounced|thrashed|routed|drubbed|unseated|voted out|turfed out|edged(?: out)?|pipped|outpolled|knocked out|wiped out|cheated|eliminated|denied (?:a|another) (?:\w+ )?term|felled|defeated|rejected|ousted|swept aside)(?= (?:in|on|by|at|there|again)\b|[ ,]+{D}|,)",
    r"\b(?:went down|fell short|missed out|bowed out|crashed out|came unstuck|flopped|fared (?:badly|worse|better|well)|failed)(?= )",
    rf"\b(?:trail(?:ed|ing)|lagg(?:ed|ing)|scraped|squeaked|limped|romped|stormed|cruised|coasted|slipped|slumped|sank|plunged|surged|edged|inched|sneaked|squeezed|swept) (?:\w+ ){{0,3}}?(?:home|in|through|back|past|ahead|behind|to (?:victory|power|office|{_NUMBER})|by|with|{_NUMBER}|{_PLACE})",
)
_WON = (
    rf"\b(?:won|wins|winning|triumphed|prevailed|conquered)(?: (?:it|out|again|there|twice|narrowly|comfortably|easily|outright|handily|the (?:\w+ )?(?:race|contest|vote|ballot|job|prize|seat|presidency|run-?off)|(?:{_W} ){{0,3}}(?:seat|race|contest|ballot|majority|landslide|mandate|term|presidency)))?(?= (?:in|on|by|with|at|again|narrowly|when|over|against|for)\b| {D})",
    rf"\b(?:beat|beats|beating|bested|besting|trounced|thrashed|routed|unseated|ousted|dislodged|toppled|defeated|defeating|outpolled|pipped|edged(?: out)?|edging(?: out)?|saw off|seen off|seeing off|upset|overcame|eased out|dethroned|vanquished|swept aside|felled) {_SOMEBODY}",
    rf"\b(?:victor|winner|victory|win|triumph|landslide|drubbing)(?=,? (?:by|of|in|on|over|at|to|with|there|against)\b)|\b(?:defeat|rout|setback|breakthrough|upset|loss|losses|gains|failure|success)(?=,? (?:of|in|on) {D})",
    rf"\b(?:took|taken|won|held|kept|lost|gained|flipped|carried|captured|retained|regained|defended|wrested|claimed|conquered|delivered) (?:(?:the|his|her|its|their|back|a|that|this) )*(?:{_W} ){{0,3}}?(?:seats?|constituency|district|ward|riding|place|mandate|[{S}{C}]+)(?= (?:in|by|with|from|on|for)\b|[ ,]+{D})",
    r"\b(?:re-?elected|returned to (?:office|power|parliament|the \w+)|swept (?:back )?(?:to|into) (?:power|office)|came to power|voted (?:in|into office))",
    r"\b(?:went|gone|fell|fallen|passed|swung|stayed) (?:back )?(?:to|with) (?:the )?[\ue000\ue003]",
    r"\b(?:secured|clinched|earned|gained|got|won|given|handed|granted) (?:\w+ ){0,3}(?:term|mandate)\b",
)
_MARGIN = (
    rf"\bby (?:(?:a|an|the|just|only|about|some|over|more|less|than|under|almost|nearly|margin|of|mere|barely|around|as|few|many) )*(?:{_NUMBER}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\w+teen|\w+ty)(?:-| )(?:percentage )?(?:points?|votes?|ballots|to (?:one|two|{_NUMBER})|seats)\b",
    rf"\b(?:{_NUMBER}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: percentage)? (?:points?|votes?) (?:ahead|behind|clear|adrift|in front|short|shy|away)",
    r"\bby (?:a|an) (?:whisker|hair|hair's breadth|nose|landslide|sliver|handful|comfortable margin|wide margin|narrow margin)",
    rf"\b(?:margin|majority|lead|gap) (?:was|were|of|had been|stood at|at) (?:(?:just|only|about|over|some|more|than|a|mere) )*{_NUMBER}",
    r"\(\d{1,2}(?:\.\d+)? ?(?:to|-|–) ?\d{1,2}(?:\.\d+)?\)|, \d{1,2}(?:\.\d+)?(?: to |-|–)\d{1,2}(?:\.\d+)?(?=[,. ])",
)
_GOT = (
    rf"\b(?:w[io]n(?:ning)?|took|taken|taking|receiv(?:ed|ing)|secur(?:ed|ing)|g[eo]t(?:ting)?|poll(?:ed|ing)|garner(?:ed|ing)|obtain(?:ed|ing)|had|scor(?:ed|ing)|collect(?:ed|ing)|captur(?:ed|ing)|claim(?:ed|ing)|held|earn(?:ed|ing)|attract(?:ed|ing)|dr[ea]w(?:ing)?|manag(?:ed|ing)|muster(?:ed|ing)|amass(?:ed|ing)|tall(?:ied|ying)|scrap(?:ed|ing)|reach(?:ed|ing)|clear(?:ed|ing)|gave|giving|left|bagg(?:ed|ing)|fell|slump(?:ed|ing)|drop(?:ped|ping)|rose|climb(?:ed|ing)|slid|slipped|finish(?:ed|ing)|ended(?: up)?|won|topp(?:ed|ing)|lead|led|rolled up|piled up|put on|racked up)"
    rf" (?:(?:only|just|a|an|the|about|some|nearly|almost|over|more|less|than|under|up|to|back|mere|paltry|record|total|of|barely|around|as|many|few|first|with|on|at|him|her|it|them|both) )*(?:[{P}{G}]+ (?:\w+ )?)?{_NUMBER}",
    rf"\b(?:with|on|at) (?:(?:only|just|a|the|about|some|nearly|almost|over|mere|paltry|record|total|of|barely|around) )*(?:[{R}{N}]|\d{{1,2}}\.\d)",
    rf"\b(?:up|down|well above|well below|above|below|compared with|compared to|against|rather than|fewer than|from|than)? ?(?:the |its |their )?{_NUMBER}(?: seats| places| deputies| lawmakers)?(?:,? (?:it|they|he|she) (?:won|got|had|took|held))?(?= (?:in|at|on|after) (?:the )?{D})",
    rf"\b(?:more|fewer|less|better|worse|lower|higher|down|up)(?: \w+)? than (?:in|it did in|they did in|that of) (?={D})",
    rf"\b(?:{R}+|share|total|tally|showing|score)(?:'s)?,? (?:was|were|had been) (?:the )?(?:best|worst|highest|lowest|second|record)",
)
_OFFICE = (
    r"\b(?:rose|risen|elevated|promoted|climbed|graduated|moved up|ascended|entered|elected|chosen|picked|voted|returned|sent) (?:\w+ ){0,2}?(?:to|as|in|into|for)? ?(?:the |a |an )?(?:[\w-]+ ){0,2}?(?:vice-mayor|mayor|governor|senator|senate|congress|parliament|mp|councill?or|deputy|congress(?:man|woman)|assembly(?:man|woman)?|president|alderman|house)\b",
)
_VOTED = (
    rf"(?:[{A}]+s?|[{C}{S}]+|voters|people|the country|electors|citizens|they)(?: (?:had|have|last|first|also|themselves|again|then|previously))* (?:voted|polled|chose|picked|elected|went to the polls|cast (?:their )?(?:votes|ballots)|turned out|had their (?:say|turn)|said (?:no|yes))\b",
    rf"\bnobody (?:\w+ )?(?:cleared|reached|got|won|took|passed|crossed)|\bno (?:one|candidate|contender)(?: \w+)? (?:cleared|reached|got|won|took|passed|crossed)|\bneither (?:\w+ )?(?:cleared|reached|got|won|took|passed|crossed)|{D}'s? (?:verdict|outcome|result|showing|tally|victory|win|defeat|loss|triumph|landslide|rout|upset)",
    r"\bthe same question\b|\b(?:outing|sitting|question|duel|showing|verdict|bid|attempt|try|contest|balloting|ballot|first (?:round|leg|stage)|opening (?:round|leg|stage)|mandate|victory|landslide|campaign)(?= (?:of|in|on|from)\b|,)",
)

OUTCOME = re.compile(
    "|".join(f"(?:{one})" for one in (*_PLACED, *_FOUGHT, *_LOST, *_WON, *_MARGIN, *_GOT, *_OFFICE, *_VOTED))
)
"""Anything that becomes of somebody in a vote."""
OF_BUSINESS = re.compile(
    r"\b(?:inflation|growth|unemployment|jobless|gdp|gross domestic|econom(?:y|ic)|exports?|imports?|prices?|wages?|tariffs?|debt|deficit|poverty|sales|shares? (?:price|rose|fell)|market|stake|profits?|revenues?|barrels?|tonnes?|tons|dollars?|euros?|"
    r"interest rates?|tax(?:es)?|budget|output|approval|opinion|surveys?|pollsters?|popularity|population|census|killed|died|deaths|casualties|prison|jail|sentenc\w+|born|married|degree|university|graduat\w+|troops|bill|motion|treaty|resolution|amendment|speaker|confidence|impeach\w*|"
    r"barred|banned|arrested|disqualified|excluded|quit|resign\w*|stepp?(?:ed|ing) down|appoint\w+|cabinet|civil war|seiz\w+ power|power grab|communists?|coup|colonel|soldiers|military|army|junta|rebels|turnout|turn-out|participation|abstention)\b"
)
"""Words by which a figure or a placing is no vote's."""

__all__ = ["OF_BUSINESS", "OUTCOME"]
