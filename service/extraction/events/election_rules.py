"""The ways in which English news tells of elections, over masked text."""

from __future__ import annotations

import regex

from service.extraction.rule import compile_pattern

TRIGGER = regex.compile(
    r"(?<![\w])(?:(?:re-?|by-?|pre-?|post-?)?elect(?:s|ed|ing|ions?|oral|orate)?|polls?|polling|vote[sdr]?|voters|voting|ballots?|run-?offs?|referend(?:um|ums|a)|plebiscites?|"
    r"primar(?:y|ies)|caucus(?:es)?|mid-?terms?|candidates?|candidacy|landslide|leadership|presidency|victory|conced\w+|turnout|inaugurat\w+|frontrunner|front-runner|race|contest)(?!\w)",
    regex.I,
)
SURE = regex.compile(
    r"(?<![\w])(?:(?:re-?|by-?)?elect(?:s|ed|ing|ions?|oral)|polls|ballots?|run-?offs?|referend(?:um|ums|a)|plebiscites?|primar(?:y|ies)|caucus(?:es)?|mid-?terms?|voters|voted|votes|presidential)(?!\w)",
    regex.I,
)
"""A text without any of these holds no election."""

KINDS = (
    ("by_election", r"by-?elections?|special elections?"),
    ("primary", r"primar(?:y|ies)|caucus(?:es)?|nominating contests?|nomination"),
    ("referendum", r"referend(?:um|ums|a)|plebiscites?"),
    ("leadership", r"leadership|party(?: leadership)?(?= (?:election|vote|contest|race|ballot))"),
    ("presidential", r"presidential"),
    ("parliamentary", r"parliamentary|legislative|congressional|mid-?terms?|senate|senatorial|house|national assembly|lower[- ]house|upper[- ]house|assembly|bundestag|knesset|duma|lok sabha|european parliament|parliament|federal parliament"),
    ("local", r"local|municipal|regional|state|provincial|mayoral|gubernatorial|council|county|city|town|district|village|governors?|sub-national|subnational|communal|cantonal"),
    ("general", r"general|federal|national"),
)  # fmt: skip
KIND = regex.compile("|".join(f"(?P<{name}>(?<![\\w-])(?:{words})(?![\\w-]))" for name, words in KINDS), regex.I)

NOUN = compile_pattern(
    r"(?<![\w-])(?:"
    r"(?P<sure>(?:re-?|by-?|snap-?)?elections?|referend(?:um|ums|a)|plebiscites?|run-?offs?(?: (?:election|vote|round|poll))?|primar(?:y|ies)(?: elections?)?|caucus(?:es)?|mid-?terms?(?: elections?)?)"
    r"|(?P<vote>polls?|votes?|ballots?|voting|races?|contests?|second round|first round|presidency)"
    r")(?![\w-])",
    regex.I,
)
NOT_NOUN_AFTER = regex.compile(
    r"[ -](?:years?|officials?|commission(?:er)?s?|board|law|laws|reform|system|monitors?|observers?|fraud|interference|meddling|workers?|authorit(?:y|ies)|management|security|integrity|process|denier|denial|subversion|code|expert|lawyer|"
    r"coverage|ads?|advertis\w+|manifesto pledges?|officers?|judge|court|tribunal|council|administrators?|bodies|body|infrastructure|cycle|cycles|season|act|rules)(?!\w)",
    regex.I,
)
NOT_NOUN_BEFORE = regex.compile(
    r"(?:(?<!\w)(?:opinion|exit|gallup|ipsos|yougov|tracking|recent|new|latest|reuters|post|times|journal|snap opinion|news|approval|mock|student|union|board|shareholders?'?|strike|confidence|no-confidence|censure|procedural|floor|unanimous|"
    r"council's|roll-call|voice|committee|senate floor|parliamentary confidence|arms|human|drag|horse|space|trade|rat|boat|car|relay|beauty|spelling|singing|song|talent|fan|reader|readers'|online|twitter|right to|every|conclave|papal|pope's|impeachment|the popular|electoral college|"
    r"popular|nobel|oscar|academy|free and fair|fair|future|electoral|casting|deciding|cast|protest|youth|black|evangelical|white|swing|percent of the|pct of the|per cent of the|% of the|share of the|\ue007 of the|\ue009|million|thousand|more|fewer|most|enough|of|my|your|sanctions|budget|historic house) $)",
    regex.I,
)

FUTURE = regex.compile(
    r"(?<!\w)(?:upcoming|forthcoming|coming|next|due|scheduled|will|ahead of|run-?up to|lead-?up to|approach\w*|before|planned|set for|set to|is to|are to|to be held|prepar\w+ for|expected|tightly contested|"
    r"looming|eve of|until|vying|vies|seeks?|seeking|running|contesting|campaigning|campaign trail|hopes to|bid for|stand(?:ing)? for|stand(?:ing)? in|finalize preparations|to hold|going to|going to the polls|go to the polls|if elected|if he wins|if she wins|remains? wide open|yet to be held|promised|intends)(?!\w)",
    regex.I,
)
PAST = regex.compile(
    r"(?<!\w)(?:last|previous|past|won|wins?|winning|winner|lost|losing|losers?|victory|victorious|triumph|defeat(?:ed|s)?|beat(?:en|ing)?|after|following|since|held|elected|re-?elected|results?|outcome|voted|aftermath|ousted|disputed|swept|landslide|conceded|concession|wake of|was|were|had|marred|recent|"
    r"post-election|congratulat\w+|secured|declared|certified|runner-up|took place|sworn in|inaugurated|election night|losses|gains|mandate|toppled|decisive|overwhelming\w*|came to power|turnout|took office)(?!\w)",
    regex.I,
)
POSSIBLE = regex.compile(
    r"(?<!\w)(?:may|might|could|would|should|consider(?:s|ing|ed)?|call(?:s|ed|ing)? for|urg\w+|demand\w*|propos\w+|reluctant|threaten\w*|possib\w+|potential|want(?:s|ed)?|if|unless|whether|prompt|hint\w*|speculation|rumou?rs?|recommend\w*|suggest\w*|ask(?:ed|s|ing)? for|press(?:ed|ing)? for|push(?:ed|ing)? for|likely|option|ponder\w*|mull\w*|calls)(?!\w)",
    regex.I,
)
CANCELLED = regex.compile(r"(?<!\w)(?:annul\w*|cancel\w*|nullif\w+|void(?:ed)?|overturn\w*|scrapp\w+|invalidat\w+|call(?:ed|ing) off|re-?run)(?!\w)", regex.I)
POSTPONED = regex.compile(r"(?<!\w)(?:postpon\w+|delay\w*|put off|push(?:ed|ing)? back|deferr\w+)(?!\w)", regex.I)
DENIED = regex.compile(r"(?<!\w)(?:rul(?:ed|es|ing) out|no (?:plans? (?:to|for)|need (?:to|for)|early|snap|intention)|not (?:be )?(?:call|hold|held)|will not|won't|refus\w+ to (?:call|hold)|reject\w+ (?:calls for|demands for))(?!\w)", regex.I)
ONGOING = regex.compile(
    r"(?<!\w)(?:(?:voting|polling) (?:is|was|has) (?:under ?way|begun|started|continuing|taking place)|polls (?:have )?open(?:ed)?|(?:are|is) (?:voting|casting|heading to the polls|going to the polls|choosing)|began voting|begin(?:ning)? to vote|begin to vote|started voting|counting (?:is|was) (?:under ?way|continuing))(?!\w)",
    regex.I,
)

_WHO = r"(?:<P>|<G>|the <A> <G>|<H>)"
WON = tuple(
    compile_pattern(pattern, regex.I)
    for pattern in (
        r"(?P<w><P>|<G>)(?:,[^,.;]{0,60},| \([^)]{1,20}\))?(?: (?:has|have|had|also|narrowly|easily|comfortably|then|later|again|officially|reportedly|just|who|which|is|was|been|were|first|clearly|decisively|overwhelmingly|handily|convincingly|unexpectedly|<D>)){0,4} (?:won|wins?|winning|swept|clinch(?:es|ed)|captur(?:es|ed)|secur(?:es|ed)|seal(?:s|ed)|claim(?:s|ed)|scor(?:es|ed)|romped|emerg(?:es|ed)|cruis(?:es|ed)|stormed|notch(?:es|ed)|triumph(?:s|ed)|prevail(?:s|ed)|victorious|winner)(?P<what>[^.;\ue000]{0,110})",
        r"(?P<w><P>|<G>)'s? (?:[\w-]+ ){0,4}?(?:<D>(?:'s)? )?(?:[\w-]+ ){0,3}?(?:victory|triumph|win|re-?election|landslide|election(?= (?:as|to the presidency))|election victory|election win)(?! (?:campaign|bid|chances|hopes|effort|prospects|would|could|will|strategy))(?P<what>[^.;]{0,90})",
        r"(?:victory|win|triumph|landslide|re-?election|election) (?:for|by|of) (?:the |its |his |her )?(?:<A> )?(?P<w><P>|<G>)(?! (?:would|could|will|might))",
        r"(?:elected|re-?elected|chose|chosen|picked|elects|electing|returned|voted in|voted for|handed|gave) (?:the )?(?P<w><P>)(?: (?:as|to|its|their|for|president|a|the|prime|leader|in|on|by|over|with|<D>)|[.,]|$)",
        r"(?P<w><P>)(?:,[^,.;]{0,90},| \([^)]{1,20}\))?(?: (?:who|and))?(?: (?:was|were|has been|had been|been|is|being|be|got))?(?: (?:narrowly|then|first|later|also|again|overwhelmingly|twice|officially|recently|last|<D>|re-?)){0,3} (?:re-?)?(?:elected|voted (?:in|into|back)|chosen|declared (?:the )?winner|declared president|sworn in)(?! (?:officials|leaders|government|by the parliament))(?P<what>[^.;\ue000]{0,100})",
        r"(?:declar(?:ed|es|ing)|proclaim(?:ed|s|ing)|nam(?:ed|es|ing)|announc(?:ed|es|ing)|certif(?:ied|ies|ying)|confirm(?:ed|s|ing)|project(?:ed|s)) (?:that )?(?P<w><P>|<G>)(?: (?:as|to be|had been))? (?:(?:the|a|as) )?(?:[\w-]+ )?(?:winner|victor|victorious|president-elect|elected)",
        r"(?:congratulat(?:ed|es|e|ing|ions to)|congratulations,?) (?P<w><P>|<G>)(?:[^.;\ue000]{0,40}?) (?:on|for|upon|following|after) (?:(?:his|her|their|the|a|its|being|winning|an?) )+(?:[\w-]+ ){0,4}?(?:victory|election|re-?election|win|elected|triumph|president|success|winning)",
        r"(?:lost|losing|loss|defeat|conced(?:ed|es|ing)(?: defeat)?|loses|fell|falling|losses|runner-up)(?: (?:the|a|his|her|an|that|in|narrowly|<D>|[\w-]+ election|election|race|presidency|vote|runoff|heavily|by)){0,7} to (?:the )?(?P<w><P>|<G>)",
        r"(?P<w><P>|<G>)(?:,[^,.;]{0,60},| \([^)]{1,20}\))?(?: (?:has|have|had|who|narrowly|easily|soundly|comfortably|decisively|also|<D>)){0,3} (?:defeat(?:ed|s|ing)|beat(?:s|ing)?|beaten|ousted|unseated|trounced|edged(?: out)?|routed|thrashed|toppled|overc(?:ame|ome)|bested|topp(?:ed|ing)|outpolled) (?P<l><P>|<G>)",
    )
)  # fmt: skip
"""Who won: `w` is the winner, `l` a loser, `what` what was won."""

WON_WHAT = regex.compile(
    r"(?<!\w)(?:election|elections|poll|polls|vote|votes|presidency|presidential|race|runoff|run-off|term|mandate|majority|re-?election|by-election|primary|primaries|caucus|caucuses|referendum|contest|ballot|landslide|mayor|governor|"
    r"president|prime minister|chancellor|premier|power|leader|leadership|seats?|parliament|senate|house|office|nomination|victory|winner|comfortably|victorious|outright|states|districts|constituency)(?!\w)|\ue007|\ue009",
    regex.I,
)

CANDIDATE = tuple(
    compile_pattern(pattern, regex.I)
    for pattern in (
        r"(?P<c><P>|<G>)(?:,[^,.;]{0,90},| \([^)]{1,30}\))?(?: (?:who|and|has|have|had|is|are|was|were|will|been|also|not|both|to|who's|'s|<D>|be)){0,4} (?:running|run|ran|runs|stand|standing|stood|stands|vying|vied|vies|contesting|contest(?:ed|s)?|compet(?:e|es|ed|ing)|campaign(?:ed|s|ing)|seeking|seeks|sought|bidding|in a tight|square off|squaring off|fac(?:e|es|ed|ing) off|go(?:ing)? head-to-head|declared (?:his|her) candidacy)(?= (?:for|in|as|against|to|election|re-election|a second|another|the|on|again|race|elections|<D>|each|with|office|unopposed|votes)|[,.])",
        r"(?:candidates?|nominees?|challengers?|contenders?|hopefuls?|front-?runners?|rivals?|opponents?|standard-bearer|running mate|contestants?|torchbearer|runner-up|runners-up|incumbent)(?:,| is| was| are| were| include[sd]?| including|:| -| —|,? such as|,? among them| will be| would be| in the (?:first|second) round were| named)? (?:(?:the|and|former|party|his|her|<A>|<C>|<G>|<S>|\w+-year-old|current|incumbent|leader|ruling|opposition|\w+ minister) )*(?P<c><P>)(?P<more>(?:(?:,|;|,? and|,? or|,? as well as|,? followed by|,? while)(?:[^,.;\ue000]{0,40}?)(?: and| the| \w+)? ?<P>(?: \(\d\d\)|, \d\d)?(?:,[^,.;\ue000]{0,60}(?=[,;]))?)*+)",
        r"(?P<c><P>)(?:,? (?:\d\d|\(\d\d\)))?,? (?:is |was |are |were |as |remains |emerged as |has emerged as |the |a |an |his |her |their )*(?:[\w'-]+ |<A> |<C> |<G> |<G>'s? ){0,6}?(?:candidate|nominee|challenger|contender|hopeful|front-?runner|favou?rite|runner-up|standard-bearer)s?(?![\w-])",
        r"(?P<c><P>)'s? (?:[\w-]+ ){0,3}?(?:candidacy|campaign|bid|re-?election (?:bid|campaign|effort)|nomination|challenger|rivals?|opponents?|running mate|presidential (?:bid|campaign|run)|supporters|campaign rally|election posters)(?![\w-])",
        r"(?P<c><P>|<G>)(?:,[^,.;]{0,60},)? (?:(?:has|have|had|who|narrowly) )*(?:lost|loses|conceded|losing|trails?|trailed|trailing|leads|led|is leading|leading|came (?:second|third)|finished (?:second|third|first)|polled|advanced|advances|qualif(?:ied|ies))(?= (?:to|the|by|in|his|her|with|defeat|re-election|an?|both|heavily|narrowly|election|elections|for|behind|<P>|<G>|<D>)|[,.])",
        r"(?:between|pits?|pitting|pitted) (?:(?:the|incumbent|\w+|<A>|<G>|<C>) ){0,4}?(?P<c><P>)(?P<more>(?:[^.;\ue000]{0,60}?)(?:and|against|,)(?:[^.;\ue000]{0,40}?) ?<P>)",
        r"(?P<c><P>)(?: will| to| would| is to| is set to| are to)? (?:face|faces|faced|facing|challenge|challenges|challenged|challenging|takes? on|took on|taking on|against|up against|versus|vs\.?|beat|defeat|defeated|trounced) (?:[\w-]+ ){0,3}?(?P<more><P>)",
        r"(?:endors(?:ed|es|ing|ement of)|back(?:ed|s|ing)|support(?:ed|s|ing)?(?: for)?|vot(?:e|ed|ing) for|nominat(?:ed|es|ing)|pulling for|rall(?:y|ied) behind|campaign(?:ed|ing)? for|ballots? for|choose|picked) (?:(?:the|former|<A>|candidate|\w+) ){0,3}?(?P<c><P>)(?P<more>(?:(?:,|,? and|,? or) ?<P>)*+)",
    )
)  # fmt: skip

RESULT = tuple(
    compile_pattern(pattern, regex.I)
    for pattern in (
        r"(?P<who><P>|<G>|<H>)(?:'s)?(?:,[^,.;\ue007\ue009]{0,90},| \([^)]{1,30}\))?(?: (?:has|have|had|who|which|also|only|just|is|was|were|been|and|projected to|set to|on course to|expected to|would|will|then|<D>)){0,4} (?:w[io]n(?:s|ning)?|t(?:ook|akes?|aking|aken)|receiv(?:es?|ed|ing)|secur(?:es?|ed|ing)|g(?:o|e)t(?:s|ting)?|poll(?:s|ed|ing)|garner(?:s|ed|ing)?|obtain(?:s|ed|ing)?|had|has|scor(?:es?|ed|ing)|collect(?:s|ed)?|captur(?:es?|ed|ing)|claim(?:s|ed|ing)?|gain(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|with|on|at|finish(?:es|ed|ing)? with|lead(?:s|ing)? with|led with|ke(?:ep|pt)|earn(?:s|ed|ing)?|attract(?:s|ed)|drew|lost|trail(?:s|ed|ing) (?:with|on|at)|came (?:second|third|first) with|[\w ]{0,40}? with)(?: (?:about|around|some|nearly|almost|just|over|more than|less than|under|at least|only|an estimated|roughly|approximately|a|the|projected|with|on|between|only about|slightly))* (?P<figure><R>|<N>)(?P<second>(?:[^.;\ue000\ue003\ue007\ue009]{0,30}?)(?:, or|,| or| \(| and|, taking|, winning|, with)(?: [\w ]{0,20}?)? ?(?:<R>|<N>))?",
        r"(?P<who><P>|<G>)(?:'s)?(?:,? (?:\(<G>\)|\([^)]{1,30}\)))?(?:,|:| -| —)? ?\(?(?P<figure><R>|<N>)",
        r"(?P<figure><R>|<N>)(?: of (?:the )?(?:vote|votes|ballots|seats|electorate|valid votes|votes cast|total vote|popular vote))? (?:for|to|went to|going to|in favou?r of|cast for|backed|voted for|chose|supported|against) (?:the |his |her |rival |challenger |[\w-]+ ){0,3}?(?P<who><P>|<G>)",
    )
)  # fmt: skip
POLL = regex.compile(r"(?<!\w)(?:opinion polls?|polls? (?:show|suggest|put|give|gave|showed|suggested|conducted|found|by|published)|survey(?:s|ed)?|approval|rating|tracker|pollsters?|polling (?:average|data)|popularity|respondents|support among|points? ahead|lead in)(?!\w)", regex.I)
TURNOUT = tuple(
    compile_pattern(pattern, regex.I)
    for pattern in (
        r"(?:turn-?out|participation)(?: rate)?(?:[^.;\ue007]{0,60}?)(?P<figure><R>)",
        r"(?P<figure><R>)(?: (?:voter|a))? turn-?out",
        r"(?P<figure><R>) of (?:the )?(?:country's |nation's )?(?:[\w\ue009]+ ){0,4}?(?:eligible|registered|qualified)? ?(?:voters|electorate|electors)(?: had| have)? (?:cast|voted|turned out|took part|participated|went)",
    )
)  # fmt: skip
NOT_PUBLIC = regex.compile(
    r"(?<!\w)(?:chief executive|CEO|chairman of the board|board of directors|hall of fame|academy|union (?:leader|president)|general council|FIFA|UEFA|IOC|olympic committee|conclave|cardinals|shareholders|speaker of|the pope|pontiff|captain|MVP|all-star|trustees|fellow of|bishop|synod|security council seat|rector|student body)(?!\w)",
    regex.I,
)
