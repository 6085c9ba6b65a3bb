"""Word classes of the phrase around a duty."""

from __future__ import annotations

HEADS = frozenset("tariff tariffs duty duties levy levies surcharge surcharges surtax surtaxes counter-tariffs counter-duties counter-levies countertariffs".split())
TAX_HEADS = frozenset("tax taxes fee fees charge charges".split())
"""Duties only before imports or exports, or after "import", "border"."""
REMEDIES = frozenset("measure measures penalty penalties action ruling rulings order orders deposits".split())
"""Duties only after "anti-dumping" and its like."""
REMEDY_KINDS = frozenset("anti-dumping antidumping countervailing anti-subsidy antisubsidy safeguard".split())
BORDER = frozenset("import imports export exports border customs trade".split())

TRAP_BEFORE = frozenset(
    """phone telephone telecom telecoms mobile roaming call calls power electricity electric utility utilities water sewage heating rail railway freight bus taxi hotel gas
    feed-in retail network user heavy heavy- light light- medium stamp excise death estate succession jury guard civic active moral solemn patriotic fiduciary
    sacred my your windfall inheritance property income betting gambling training apprenticeship payroll bank council fuel alcohol mansion hospital tv licence congestion tourist
    bag landfill capital land vat off on night parental statutory legal combat fire patrol sales energy duty public interconnection industry transmission distribution broadband internet cable airline
    television wealth corporate digital sin sugar soda tobacco petrol double""".split()
)
TRAP_AFTER = frozenset("free-shop shop shops officer officers station roster bound structure mechanism calculator consultation".split())

MODIFIERS = frozenset(
    """retaliatory reciprocal additional new newer import export imports customs punitive steep steeper stiff stiffer sweeping high higher highest low lower lowest
    existing looming upcoming provisional preliminary definitive temporary final anti-dumping antidumping countervailing anti-subsidy antisubsidy
    safeguard blanket universal baseline global across-the-board tit-for-tat further extra another ad valorem average current protective protectionist prohibitive hefty heavy huge big massive major
    broad broader wide-ranging far-reaching unilateral special specific bilateral separate trade border foreign domestic total overall combined initial earlier previous own first second third
    latest recent more counter basic standard general flat minimum maximum controversial so-called unfair illegal crippling secondary fresh corresponding equivalent matching similar potential possible tough
    significant substantial large larger small smaller key emergency interim five-year single double-digit triple-digit certain some most all any several various selective agricultural industrial
    sectoral sector-specific country-specific seasonal external common mfn zero the an a these those this that its his their our her revised cumulative effective de facto tougher harsh harsher
    draconian long-standing longstanding remaining much same other trump-era biden-era rate regulatory restrictive prior both worldwide nominal applied bound preferential discriminatory
    tariff duty countervail transitional last-minute threatened much-criticised matching sky-high whopping anticipated expected original old fixed variable stronger and or as-yet short-term import-substituting
    sizable sizeable double one two three four dozens many few hundreds higher-than-expected reduced such what potential permanent partial full steel-related maximum tariffs""".split()
) - {"tariffs"}
GLOBAL_WORDS = frozenset({"global", "universal", "across-the-board", "blanket", "baseline", "worldwide"})
RETALIATORY_WORDS = frozenset({"retaliatory", "reciprocal", "tit-for-tat", "counter", "counter-tariffs", "countervail", "matching"})
PARTICIPLES = frozenset("imposed levied threatened planned proposed announced expected anticipated promised suspended scheduled".split())
"""Modifiers after an article, an owner or an adjective; verbs elsewhere."""
STATUS_WORDS = {
    "planned": "planned", "upcoming": "planned", "looming": "planned", "scheduled": "planned", "forthcoming": "planned", "pending": "planned", "anticipated": "planned", "expected": "planned",
    "proposed": "possible", "potential": "possible", "possible": "possible", "threatened": "threatened",
}  # fmt: skip

NOMINAL = {
    **dict.fromkeys(("hike", "hikes", "increase", "increases", "rise", "rises", "escalation", "raises"), "raise"),
    **dict.fromkeys(("cut", "cuts", "reduction", "reductions", "concession", "concessions", "liberalisation", "liberalization", "rollback", "rollbacks"), "lower"),
    **dict.fromkeys(("removal", "removals", "elimination", "abolition", "repeal"), "remove"),
    **dict.fromkeys(("suspension", "suspensions", "pause", "pauses", "truce", "truces", "freeze", "freezes", "moratorium"), "suspend"),
    **dict.fromkeys(("delay", "delays", "postponement"), "postpone"),
    **dict.fromkeys(("exemption", "exemptions", "exclusion", "exclusions", "waiver", "waivers", "relief", "carve-out", "carve-outs"), "exempt"),
    **dict.fromkeys(("threat", "threats"), "threaten"),
    **dict.fromkeys(("plan", "plans"), "plan"), **dict.fromkeys(("proposal", "proposals"), "wish"),
}  # fmt: skip
NOMINAL_NEUTRAL = frozenset("rate rates level levels measure measures order orders announcement announcements move moves decision deadline package regime salvo blitz campaign".split())
NOT_MEASURE_AFTER = frozenset(
    """barriers barrier war wars schedule line lines policy policies code codes classification dispute disputes negotiations talks revenue revenues commission act system issue issues
    quota-free structure protection preferences escalation uncertainty turmoil headlines news agenda impact costs cost burden pressure pressures tensions row threshold strategy man""".split()
)

RULERS = frozenset(
    """government administration authorities officials leaders leader parliament commission ministry ministers minister trade commerce finance lawmakers customs side president cabinet council state
    regulators senate congress court department office premier chancellor foreign agriculture economy economic policymakers spokesman spokeswoman spokesperson treasury""".split()
)
"""Words of those who act for a country: "the Chinese commerce ministry"."""
QUANTIFIERS = frozenset(
    """all certain some most many other various several selected key any every each both more the a an its their our his her these those such imports import imported exports exported shipments
    purchases products product foreign foreign-made incoming inbound wide broad range variety number list types kinds categories category goods virtually nearly almost about around half remaining additional new
    specific particular billions millions tens hundreds dozens worth of up to dollars' roughly approximately over than least majority bulk rest much nearly-all single entire whole further
    another same everyday foreign-produced worth 
    dollars dlrs non selected fellow neighbouring neighboring estimated annual annually total almost-all value merchandise""".split()
)
GENERIC = frozenset(
    """goods products product imports import exports export items item merchandise shipments commodities things everything categories category countries country nations nation partners partner sectors sector
    industries industry industrial-goods economy economies trade companies company businesses rate rates rest world border market markets consumers importers exporters it them us others producers makers manufacturers made ally allies
    rivals neighbours neighbors competitors tariffs tariff duties levies sides side ones parts places stuff what which case question matter effort way basis list value total year years month top condition grounds hold""".split()
)
UNIVERSAL_NOUNS = frozenset("countries country nations nation partners partner imports import economies goods products".split())
UNIVERSAL_QUANTIFIERS = frozenset("all every each nearly virtually almost most dozens any".split())

STOPS = frozenset(
    """to into in by at with without after before since until till unless if when while that which who whose where because will would could should may might must can cannot is are was were be been being has have had
    do does did starting beginning effective taking took take takes due this next last later but so than between following despite amid said says say told it he she they we not hitting affecting coming entering 
    during through then now up down went go goes come comes came remain remains also only just even yet still there per within instead rather against begins began helped hurt prompted sparked raised drew led forced triggered
    imposed announced set slapped placed introduced threatened amounting totalling totaling ranging averaging rising designed aimed meant intended in-force whether as over under across along out off around about though
    although however earlier today yesterday tomorrow soon immediately already recently currently warned calling saying adding arguing making giving bringing forcing effect lifted removed suspended reduced cut raised increased
    i you him her-self my your shall won't didn't doesn't isn't wasn't aren't weren't upon via whereas beyond for from followed according once match matches matched rises rose fell falls jumps jumped climbs climbed doubles doubled tripled expires expired expire responded toward towards using based including""".split()
) - {"including", "about", "around", "over"}

SAME_GOODS = (
    frozenset("car cars vehicle vehicles auto autos automobile automobiles ev evs".split()), frozenset("aluminium aluminum".split()),
    frozenset("whiskey whisky".split()), frozenset("garment garments clothing clothes apparel".split()), frozenset("shoe shoes footwear".split()),
    frozenset("truck trucks lorry lorries".split()), frozenset("soybean soybeans soya".split()), frozenset("maize corn".split()),
)  # fmt: skip
"""Words for the same goods, by which a text may go on speaking of them."""
