"""The words with which English news tells of tariffs: nouns, acts, adjectives, stops."""

from __future__ import annotations

import regex

from service.extraction.rule import compile_pattern

TRIGGER = regex.compile(
    r"(?<![\w])(?:tariffs?|dut(?:y|ies)|lev(?:y|ies|ied)|surcharges?|tax(?:es|ed)?|anti-?dumping|anti-?subsidy|countervailing|safeguards?)(?!\w)",
    regex.I,
)
TRADE = regex.compile(
    r"(?<!\w)(?:imports?|imported|importers?|exports?|exporters?|customs|trade|trading|goods|dumping|WTO|GATT|border|tariffs on|duties on|levies on)(?!\w)",
    regex.I,
)
"""A text without any of these speaks of other tariffs: of power, water, telephones."""

NOUN = compile_pattern(
    r"(?<![\w-])(?:"
    r"tariff[- ](?:rate )?quotas?"
    r"|tariffs?(?![ -](?:mechanism|structure|plan for|barrier|war|schedule|line|lines|free|policy|policies|code|codes|classification|dispute|negotiations|talks|revenues?|commission|act|system|issue|issues|regime|proposals?))"
    r"|(?:customs |import |export )?duties(?! and taxes of)"
    r"|(?:customs|import|export|anti-?dumping|countervailing|anti-?subsidy|safeguard|ad valorem|protective|protectionist|punitive|retaliatory|provisional|definitive|additional|<R>|prohibitive) duty(?![- ]free)"
    r"|(?:import |export |border |customs |trade )?lev(?:y|ies)"
    r"|(?:import|export|border|customs)[ -](?:tax(?:es)?|surcharges?|fees?)"
    r"|surcharges?(?= on (?:[\w<>\ue000-\ue00a-]+ ){0,3}(?:imports?|goods|products))"
    r"|tax(?:es)?(?= (?:of <R> )?on (?:[\w\ue000-\ue00a'-]+ ){0,4}(?:imports?|imported|exports?|foreign))"
    r"|(?:anti-?dumping|anti-?subsidy|countervailing|safeguard) (?:measures?|tariffs?|penalt(?:y|ies))"
    r")(?![\w-])",
    regex.I,
)
NOT_TARIFF_BEFORE = regex.compile(
    r"(?<!\w)(?:phone|telephone|telecom|mobile|roaming|calls?|power|electricity|electric|energy|utility|water|sewage|heating|rail|railway|freight|"
    r"transport|bus|taxi|hotel|gas|feed-?in|retail|wholesale|network|user|heavy|light|medium|stamp|excise|death|estate|succession|"
    r"jury|guard|civic|active|off|on|double|moral|solemn|patriotic|fiduciary|sacred|his|her|my|your|our|their|night|windfall|inheritance|property|income|betting|gambling|"
    r"training|apprenticeship|payroll|bank|council|carbon|fuel|alcohol|mansion|hospital|tv|licence|congestion|tourist|plastic bag|landfill|capital|land|vat|climate change)[ -]$",
    regex.I,
)
NOT_TARIFF_AFTER = regex.compile(r"[ -](?:of care|station|officer|bound|to (?:protect|serve|inform|warn|care|report|disclose)|calls?|roster|free shops?|free stores?|electric|on (?:banks?|income|profits|companies|landlords|employers|households|tickets|students))(?!\w)", regex.I)

_IMPOSE = (
    r"impos(?:e|es|ed|ing|ition(?: of)?)|slapp?(?:s|ed|ing)?|lev(?:y|ies|ied|ying)|set(?:s|ting)?|plac(?:e|es|ed|ing)|put(?:s|ting)?|introduc(?:e|es|ed|ing|tion of)|enact(?:s|ed|ing)?|"
    r"implement(?:s|ed|ing|ation of)?|appl(?:y|ies|ied|ying|ication of)|adopt(?:s|ed|ing|ion of)?|announc(?:e|es|ed|ing|ement of)|unveil(?:s|ed|ing)?|order(?:s|ed|ing)?|sign(?:s|ed|ing)?|"
    r"approv(?:e|es|ed|ing|al of)|finali[sz](?:e|es|ed|ing)|ke(?:ep|eps|pt|eping)|maintain(?:s|ed|ing)?|extend(?:s|ed|ing)?|reinstat(?:e|es|ed|ing|ement of)|restor(?:e|es|ed|ing)|re-?impos(?:e|es|ed|ing)|"
    r"collect(?:s|ed|ing)?|charg(?:e|es|ed|ing)|enforc(?:e|es|ed|ing)|bring(?:s|ing)? in|brought in|launch(?:es|ed|ing)?|establish(?:es|ed|ing)?|fac(?:e|es|ed|ing)|hit(?:s|ting)?|target(?:s|ed|ing)?|"
    r"clamp(?:s|ed|ing)?|saddl(?:e|es|ed|ing)|punish(?:es|ed|ing)?|subject(?:s|ed|ing)?(?: to)?|add(?:s|ed|ing)?|threaten(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|"
    r"recommend(?:s|ed|ing)?|propos(?:e|es|ed|ing|al for|al of)|call(?:s|ed|ing)? for|back(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|seek(?:s|ing)?|sought|"
    r"want(?:s|ed|ing)?|demand(?:s|ed|ing)?|use(?:s|d)?|us(?:ing)|support(?:s|ed|ing)?|vot(?:e|es|ed|ing) (?:for|on|to adopt)|retaliat(?:e|es|ed|ing) with|respond(?:s|ed|ing)? with|threats? of|plans? for|impose a|issu(?:e|es|ed|ing)|pay(?:s|ing)?|paid|"
    r"left|leav(?:e|es|ing)|broaden(?:s|ed|ing)?|expand(?:s|ed|ing)?|widen(?:s|ed|ing)?|renew(?:s|ed|ing)?|continu(?:e|es|ed|ing)|resum(?:e|es|ed|ing)|regulat(?:e|es|ed|ing) imports with|declar(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|"
    r"trigger(?:s|ed|ing)?|receiv(?:e|es|ed)|pursu(?:e|es|ed|ing)|have|has|had|maintains|warn(?:s|ed|ing)? of|carr(?:y|ies|ied|ying)|attract(?:s|ed)?|bear(?:s|ing)?|slap on"
)
_RAISE = (
    r"rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|boost(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|"
    r"bump(?:s|ed|ing)?(?: up)?|jack(?:s|ed|ing)? up|ratchet(?:s|ed|ing)? up|escalat(?:e|es|ed|ing)|go(?:es|ing)? up|went up|gone up|ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|step(?:s|ped|ping)? up|hikes? (?:in|to|of|on)|increases? (?:in|to|of|on)|rises? (?:in|to|of|on)|higher"
)
_LOWER = (
    r"lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|slash(?:es|ed|ing)?|halv(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|trim(?:s|med|ming)?|decreas(?:e|es|ed|ing)|bring(?:s|ing)? down|brought down|fall(?:s|en|ing)?|fell|declin(?:e|es|ed|ing)|"
    r"cuts? (?:in|to|of|on)|reductions? (?:in|to|of|on)|lowering of|drop(?:s|ped)? (?:to|from)|relax(?:es|ed|ing)?|liberali[sz](?:e|es|ed|ing)|adjust(?:s|ed|ing)? downward|come(?:s)? down|came down|scal(?:e|es|ed|ing) (?:back|down)|soften(?:s|ed|ing)?|pare(?:s|d)?"
)
_REMOVE = (
    r"remov(?:e|es|ed|ing|al of)|scrap(?:s|ped|ping)?|lift(?:s|ed|ing)?(?! (?:to|from))|abolish(?:es|ed|ing)?|abolition of|eliminat(?:e|es|ed|ing|ion of)|repeal(?:s|ed|ing)?|revok(?:e|es|ed|ing)|revocation of|end(?:s|ed|ing)?|"
    r"drop(?:s|ped|ping)?(?! to)|withdraw(?:s|n|ing|al of)?|withdrew|rescind(?:s|ed|ing)?|terminat(?:e|es|ed|ing|ion of)|do(?:es|ing)? away with|did away with|phas(?:e|es|ed|ing) out|cancel(?:s|led|ed|ling|ing)?|str(?:ike|ikes|uck|iking) down|invalidat(?:e|es|ed|ing)|"
    r"expir(?:e|es|ed|ing|y of)|zero(?:es|ed)? out|roll(?:s|ed|ing)? back|annul(?:s|led|ling)?|overturn(?:s|ed|ing)?|dismantl(?:e|es|ed|ing)|waiv(?:e|es|ed|ing) permanently|get(?:s|ting)? rid of|got rid of|unwind(?:s|ing)?|unwound|no longer"
)
_SUSPEND = (
    r"suspend(?:s|ed|ing)?|suspension of|paus(?:e|es|ed|ing)(?: (?:in|on|of))?|waiv(?:e|es|ed|ing)|freez(?:e|es|ing)|froze|frozen|halt(?:s|ed|ing)?|hold(?:s|ing)? (?:off(?: on)?|back)|held off(?: on)?|put(?:s|ting)? on hold|moratorium on|truce on|temporarily lift(?:s|ed|ing)?"
)
_POSTPONE = r"postpon(?:e|es|ed|ing|ement of)|delay(?:s|ed|ing)?|put(?:s|ting)? off|defer(?:s|red|ring)?|push(?:es|ed|ing)? back"
_EXEMPT = r"exempt(?:s|ed|ing|ion(?:s)? (?:from|for|of))?|exclud(?:e|es|ed|ing)|exclusion(?:s)? (?:from|for)|spar(?:e|es|ed|ing)|carv(?:e|es|ed|ing) out|relief from|free(?:s|d) from|shield(?:s|ed)? from"

ACTS = (
    ("postpone", _POSTPONE), ("exempt", _EXEMPT), ("suspend", _SUSPEND), ("remove", _REMOVE),
    ("raise", _RAISE), ("lower", _LOWER), ("impose", _IMPOSE),
)  # fmt: skip
ACT = compile_pattern(
    "|".join(f"(?P<{name}>(?<![\\w-])(?:{forms})(?![\\w-]))" for name, forms in ACTS), regex.I
)
"""A verb or a noun of action; the group's name is the act."""

NOMINAL = compile_pattern(
    r"[ -](?:rate |rates )?(?:(?P<raise>hikes?|increases?|rises?|escalations?|raises)|(?P<lower>cuts?|reductions?|concessions?|relief|rollbacks?)|"
    r"(?P<remove>removals?|eliminations?|abolition)|(?P<suspend>suspensions?|pauses?|truces?|waivers?|moratoriums?|freezes?)|"
    r"(?P<postpone>delays?|postponements?)|(?P<exempt>exemptions?|exclusions?|carve-?outs?|waivers?)|(?P<impose>threats?|measures?|plans?|orders?|rates?|levels?|rulings?|impositions?|deadlines?))(?![\w-])",
    regex.I,
)
"""What follows the noun and makes it an act: "tariff hikes", "duty cut"."""

PASSIVE = compile_pattern(
    r"(?:(?:,? (?:which|that))?(?: (?:will|would|shall|could|may|might|should|must|to|have|has|had|were|was|are|is|be|been|being|get|gets|got|not|also|now|still|already|recently|currently|temporarily|further|gradually|eventually|soon|initially|immediately|only|both|all|first|never|largely|effectively|expected|set|due|likely|scheduled|supposed|going|planned|slated|about|previously|later|<D>)){0,7})? "
    r"(?:(?P<impose>imposed|slapped|levied|introduced|placed|put|enacted|implemented|applied|adopted|announced|unveiled|ordered|approved|finali[sz]ed|kept|maintained|extended|reinstated|restored|re-?imposed|collected|charged|enforced|"
    r"tak(?:e|es|ing) effect|took effect|taken effect|com(?:e|es|ing) into (?:effect|force|place|play)|came into (?:effect|force)|go(?:es|ing)? into (?:effect|force)|went into (?:effect|force)|gone into effect|in (?:place|force|effect)|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|stand(?:s|ing)?|stood|kick(?:s|ed|ing)? in|start(?:s|ed|ing)?|begin(?:s|ning)?|began|hit(?:s|ting)?|appl(?:y|ies|ying)|cover(?:s|ed|ing)?|brought in|set at|set to|continue|enter(?:s|ed)? into force|affect(?:s|ed|ing)?|target(?:s|ed|ing)?|proposed|threatened|signed|issued|declared|recommended|considered|added|paid)"
    r"|(?P<raise>raised|increas(?:e|es|ed|ing)|hiked|boosted|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|trebled|quadrupl(?:e|es|ed)|go(?:es|ing)? up|went up|gone up|ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?)"
    r"|(?P<lower>lowered|cut|reduced|slashed|halved|eased|trimmed|decreased|brought down|fall(?:s|en|ing)?|fell|drop(?:s|ped)? to|relaxed|come down|came down)"
    r"|(?P<remove>removed|scrapped|lifted|abolished|eliminated|repealed|revoked|ended|dropped|withdrawn|rescinded|terminated|done away with|phased out|cancelled|canceled|struck down|invalidated|expire[sd]?|rolled back|annulled|overturned|no longer be (?:in effect|collected)|voided)"
    r"|(?P<suspend>suspended|paused|waived|frozen|halted|put on hold)"
    r"|(?P<postpone>postponed|delayed|put off|deferred|pushed back))(?![\w-])",
    regex.I,
)

MODIFIERS = frozenset(
    """retaliatory reciprocal additional new newer import export imports customs punitive steep steeper stiff stiffer sweeping high higher highest low lower
    existing proposed planned threatened looming upcoming provisional preliminary definitive temporary final anti-dumping antidumping countervailing
    anti-subsidy antisubsidy safeguard blanket universal baseline global across-the-board tit-for-tat further extra ad valorem average current
    protective protectionist prohibitive hefty heavy huge big massive major broad broader wide-ranging far-reaching unilateral special specific bilateral separate
    trade border foreign domestic total overall combined initial earlier previous own first second third latest recent more counter
    basic standard general flat minimum maximum controversial so-called unfair illegal crippling 'reciprocal' secondary fresh
    corresponding equivalent matching similar potential possible tough significant substantial large larger small smaller key emergency interim five-year
    single double double-digit triple-digit and or certain some most all any several various such 'retaliatory' levied imposed selective
    agricultural industrial sectoral sector-specific country-specific product-specific seasonal internal external common mfn zero a an the these those this that its his their her our
    revised stacked cumulative effective de facto tougher harsh harsher draconian long-standing longstanding wartime remaining much same other
    trump-era biden-era era section""".split()
)
UNIVERSAL = compile_pattern(
    r"(?<!\w)(?:(?:all|every|each|any|virtually all|nearly all|most|almost all) (?:of )?(?:its |the |their |other |our |foreign )*(?:countries|country|nations?|trading partners?|trade partners?|imports?|imported goods|goods (?:imported|entering|coming)|foreign (?:imports?|goods|products|countries)|goods from (?:every|all)|products (?:imported|entering|coming)|partners|economies|import)"
    r"|(?:imports|goods|products) from (?:all|every|around the world|all over the world|the rest of the world|abroad|anywhere|everywhere)|(?:every|all) (?:single )?(?:foreign )?imports?|(?:its|their|our|the) trading partners|dozens of (?:countries|nations|trading partners)|the rest of the world|rest of the world|worldwide|trading partners|trade partners)(?!\w)",
    regex.I,
)
UNIVERSAL_MODIFIERS = frozenset({"global", "universal", "across-the-board", "blanket", "baseline", "worldwide"})
RETALIATION = regex.compile(
    r"(?<!\w)(?:retaliat\w+|reciprocal\w*|counter-?(?:tariffs?|measures?|duties|levies)|tit-for-tat|in (?:response|return|reply|answer) to|in retaliation|respond\w*|"
    r"hit(?:ting)? back|fight(?:ing)? back|match(?:ing)?|fir(?:e|ed|ing) back|str(?:ike|uck|iking) back)(?!\w)",
    regex.I,
)
CONDITION = regex.compile(r"(?<!\w)(?:if|unless|should (?:it|he|she|they|the)|in the event|as long as|in case|failing which|or (?:else )?face)(?!\w)", regex.I)
