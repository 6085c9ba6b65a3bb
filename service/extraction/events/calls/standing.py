"""Whether a call was held, is planned, asked for, put off or denied: from the words around its trigger."""

from __future__ import annotations

import re

from service.extraction.rule import LETTERS

_NEGATED = re.compile(
    r"(?<!\w)(?:not|never|no|n't|neither|without|nor|cannot|fail(?:ed|s)? to|den(?:y|ies|ied|ying)(?: that"
    r"| any| having| there)*|rul(?:e|es|ed|ing) out|"
    r"(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|reject(?:s|ed|ing)?|rebuff(?:s|ed)?|turn(?:s|ed) down"
    r"|spurn(?:s|ed)|snubb?(?:s|ed)?)"
    r"(?! to (?:comment|say|discuss)))(?!\w)(?! only| just)|(?<=\w)n't(?!\w)",
    re.I,
)
_NO_CALL = re.compile(
    r"(?<!\w)no (?:such )?(?:[\w-]+ ){0,2}\Z"
    r"|(?<!\w)no (?:\w+ ){0,3}(?:plans?|preparations?)(?: yet)? (?:for|to (?:hold|have|organi[sz]e"
    r"|arrange)) (?:an?y? )?(?:\w+ ){0,2}\Z",
    re.I,
)
_ANY = rf"[\w{''.join(LETTERS.values())}'-]+"
DENIED_LEAD = re.compile(
    r"(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|no evidence"
    r"|not true|untrue|false(?:ly)?|no (?:phone |telephone )?(?:calls?|conversations?|contacts?))"
    rf"(?: {_ANY}){{0,5}}? (?:that|of|between|claims?|reports?|suggestions?)(?: {_ANY}){{0,3}} ?\Z"
    rf"|(?:den(?:y|ies|ied"
    r"|ying))(?: that| reports that)? \Z"
    r"|(?<!\w)no (?:\w+ ){0,3}(?:plans?|preparations?|agreement|talk)(?: yet| currently| underway)?"
    r" (?:for|of|on|about|to (?:hold|have|organi[sz]e|arrange))(?: an?y?| the)?(?: \w+){0,2} ?\Z",
    re.I,
)
_NOT_NEGATED = re.compile(r"(?:not|n't|never) (?:rul(?:ed?|ing) out|den(?:y|ied)|exclude[ds]?)", re.I)
_CUES: tuple[tuple[str, str], ...] = (
    (
        "cancelled",
        r"cancel(?:s|led|ed|ling|ing)?|call(?:s|ed|ing)? off|scrapp?(?:s|ed|ing)?|abandon(?:s|ed|ing)?",
    ),
    (
        "postponed",
        r"postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|put(?:s|ting)? off|push(?:es|ed|ing)? back|defer(?:s|red"
        r"|ring)?|reschedul(?:e|es|ed|ing)",
    ),
    (
        "ongoing",
        r"(?:is|are) holding|(?:is|are|was|were) (?:currently|now|still) (?:\w+ing|on|in)|currently"
        r"|at (?:this|the) moment",
    ),
    (
        "possible",
        r"may|might|could|should|can|ideas? of|prospects? of|proposals? (?:for|to|of)|consider(?:s|ed"
        r"|ing)?|propos(?:e|es|ed|ing|al)|urg(?:e|es|ed|ing)"
        r"|ask(?:s|ed|ing)?(?: (?:for|to))?|"
        r"call(?:s|ed|ing)? for|recommend(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|demand(?:s|ed"
        r"|ing)?|request(?:s|ed|ing)?|hop(?:e|es|ed|ing)|"
        r"likely|possib(?:le|ly|ility)|potential(?:ly)?|suggest(?:s|ed|ing)?|ready (?:to|for)|willing"
        r"|open to|prepared to|offer(?:s|ed|ing)?|would (?:like|love|welcome|be)|"
        r"if|whether|unless|try(?:ing)?|tried|attempt(?:s|ed|ing)?|invit(?:es?|ed|ing|ation)|need(?:s"
        r"|ed)? to|wish(?:es|ed)?|interested in|discuss(?:es|ed|ing)? (?:the possibility|holding|a possible"
        r"|plans)",
    ),
    (
        "planned",
        r"will|shall|would|'ll|going to|preparations? for|preparing for|plans for|arrangements for"
        r"|ahead of|due|set (?:to|for)|schedul(?:es?|ed|ing)|plan(?:s|ned|ning)?(?: to"
        r"| a)?|about to|expect(?:s|ed|ing)?|upcoming|forthcoming|"
        r"agree(?:s|d|ing)? (?:to|on)|intend(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|(?:is|are|was|were) to"
        r"|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|slated|"
        r"arrang(?:e|es|ed|ing)|set(?:ting)? up|anticipat(?:es?|ed|ing)|announc(?:es|ed|ing) (?:that|a"
        r"|plans)|await(?:s|ed|ing)?|to(?= (?:hold|speak|talk|have|discuss|confer|call|phone|telephone|ring"
        r"|make|host|take|join|convene|participate|dial|meet)\b)|to\Z|to \Z",
    ),
    (
        "occurred",
        r"has|have|had|having|h[eo]ld|held|hold(?:s|ing)|spoke|made|makes|plac(?:ed|es)|took|takes"
        r"|conduct(?:ed|s)|host(?:ed|s)|join(?:ed|s)|receiv(?:ed|es)|"
        r"initiat(?:ed|es)|convened|participated|end(?:ed|s)|conclud(?:ed|es)|just|already|led|following"
        r"|after|since",
    ),
)
_CUE = re.compile("|".join(rf"(?P<{name}>(?<![\w-])(?:{words})(?![\w-]))" for name, words in _CUES), re.I)
_BASE = re.compile(r"(?<![\w-])(?:hold|have|make|place|take|host)(?![\w-])", re.I)

_AFTER: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.I))
    for name, pattern in (
        (
            "denied",
            r"(?:(?:did|does|do|has|have|had|was|were|is|are) ?(?:not|n't|never)"
            r"|never) (?:\w+ ){0,2}?(?:take|taken|took|happen|happened|held|place|occur|occurred|scheduled"
            r"|planned|made|on the (?:agenda|cards|schedule))"
            r"|(?:was|is|were|are) (?:false|untrue|fabricated|out of the question)|was (?:refused|rejected"
            r"|declined|ruled out)|(?:not|n't) (?:currently )?(?:planned|scheduled)",
        ),
        (
            "cancelled",
            r"(?:was|were|is|has been|have been|had been|being|got) (?:abruptly |suddenly )?(?:cancel+ed"
            r"|called off|scrapped|abandoned)",
        ),
        (
            "postponed",
            r"(?:was|were|is|has been|have been|had been|being) (?:postponed|delayed|put off|pushed back"
            r"|deferred|rescheduled)",
        ),
        (
            "ongoing",
            r"(?:is|are|was) (?:still |currently |now )?(?:under way|underway|ongoing|in progress"
            r"|taking place (?:now|right now))|(?:has|have) (?:begun|started)",
        ),
        (
            "planned",
            r"(?:has|have|had|is|are) ?(?:not|n't) (?:yet )?(?:been )?(?:fixed|set|confirmed|agreed"
            r"|announced|arranged|finali[sz]ed)|"
            r"(?:is|are|was|were|has been|have been|had been) (?:also |now |being |tentatively "
            r"|currently )?(?:scheduled|planned|set|expected|due|slated|arranged|in the works"
            r"|being (?:prepared|arranged|planned))|"
            r"(?:will|would|is to|are to|is going to) (?:\w+ )?(?:take place|be held|be|happen|follow"
            r"|go ahead|include|focus|cover|come)|(?:scheduled|planned|set|due|slated|expected) (?:for|to)",
        ),
        (
            "possible",
            r"(?:was|were|is|has been|have been|had been) (?:requested|proposed|suggested|sought|offered"
            r"|possible|likely|under discussion|discussed)|(?:could|may|might|should) (?:\w+ )?(?:take place"
            r"|be|happen|follow|come)",
        ),
    )
)
_STOP = re.compile(
    r"[;:]|, (?:and|but|while|as|which|who|after|before|because|although|the|he|she|they) |\.(?=\s)|[\"]"
)


FATE = re.compile(
    r"(?<!\w)(?:the|that|their|this) (?:[\w-]+ ){0,2}?(?:call|conversation|talks"
    r"|video conference)(?: with [^.;,]{1,40}| between [^.;,]{1,60})? "
    r"(?:was|were|has been|had been|is being|would be) (?:\w+ly )?(?:(?P<cancelled>cancel+ed|called off"
    r"|scrapped)|(?P<postponed>postponed|delayed|put off|pushed back|rescheduled))",
    re.I,
)
"""What became of a call that was planned."""
_PAST = re.compile(r"(?:\w+ed|told|sent|gave|rang|spoke|spoken|held|had)\Z", re.I)
_SOON = re.compile(
    r"\A,?(?: (?!(?:agree|vow|pledg|promis|offer|decid|ask|need|call|try|tri|manag)\w*)\w+)? (?:will"
    r"|are to|is to|(?:is|are|was|were) (?:expected|due|set|scheduled|likely) to"
    r"|plans? to|planned to|intends? to|to|would)(?: also| likely)? \w",
    re.I,
)


_PREPARED = re.compile(
    r"(?<!\w)(?:preparations?|preparing|arrangements|plans|planning"
    r"|work(?:ing)?) (?:are (?:\w+ )?(?:for|on) |for |on "
    r"|to (?:organi[sz]e|arrange|hold) )(?:an? |the |another )?(?:[\w-]+ ){0,3}\Z",
    re.I,
)
""" "Preparations for the first call": what is prepared has yet to be held."""


_SUPPOSED = re.compile(
    r"(?<![\w-])(?:of|about|on|from|describ(?:ed|ing)|characteri[sz](?:ed|ing)|details of)"
    r"[ ](?:his|her|their)[ ](?:(?!plan|propos|schedul|expect|upcom|possib|potent|forthcom)[\w-]+[ ]){0,3}\Z",
    re.I,
)
""" "Would not tell of his call": there was one."""


def status_of(
    masked: str,
    left: int,
    trigger: tuple[int, int],
    right: int,
    end: int,
    about_call: bool,
    verb: bool,
    partner: int = 0,
) -> str:
    """The status of a call whose words stand from `left` to `right`, in a sentence that ends at `end`.

    `about_call`: the call is itself what the sentence speaks of ("a call between A and B was put off").
    `verb`: the trigger is a verb, whose own tense may tell.
    """
    before = masked[max(left, trigger[0] - 160) : trigger[0]]
    if _SUPPOSED.search(before):
        before = before[:0]
    if _NO_CALL.search(before):
        return "denied"
    if _PREPARED.search(before):
        return "planned"
    if about_call:
        for name, pattern in _AFTER:
            if pattern.search(masked, trigger[1], max(partner, trigger[1])):
                return name
        end = min(end, right + 200)
        stop = _STOP.search(masked, right, end)
        after = masked[right : min(stop.start() if stop else end, right + 110)]
        for name, pattern in _AFTER:
            match = pattern.search(after)
            if match and match.start() < 50:
                return name
    if verb and _PAST.match(masked[trigger[0] : trigger[1]]):
        return "denied" if _negated(before) else "occurred"
    return status_before(before)


def told_status(between: str, status: str) -> str:
    """ "X will tell Y in a call": the verb of telling says when."""
    return "planned" if status == "occurred" and _SOON.match(between) else status


def _negated(before: str) -> bool:
    ends = [match.end() for match in _NEGATED.finditer(before)]
    return bool(ends) and len(before) - ends[-1] < 60 and "," not in before[ends[-1] :]


_TO = re.compile(r"to ?\Z", re.I)
_ADJECTIVE = re.compile(r"(?:scheduled|planned|expected|upcoming|forthcoming|promised)\Z", re.I)


def _governing(before: str, plan: re.Match[str], cues: list[re.Match[str]]) -> str | None:
    """The verb above a plan: "hopes to talk", "cancelled a planned call"."""
    above = [one for one in cues if one.end() <= plan.start()]
    if not above:
        return None
    last = above[-1]
    between = before[last.end() : plan.start()]
    if _TO.match(plan.group()) and last.lastgroup == "possible" and not between.strip():
        return "possible"
    if _ADJECTIVE.match(plan.group()) and last.lastgroup in {"cancelled", "postponed"} and "," not in between:
        return last.lastgroup
    return None


def status_before(before: str, default: str = "occurred") -> str:
    """What the words between the subject and the trigger say, the nearest first."""
    if _NOT_NEGATED.search(before):
        return "possible"
    if _negated(before):
        return "denied"
    cues = list(_CUE.finditer(before))
    for match in reversed(cues):
        name = match.lastgroup or ""
        if name == "planned" and (governing := _governing(before, match, cues)):
            return governing
        if name == "occurred" and _BASE.fullmatch(match.group()):
            continue
        if name == "occurred" and match.group().lower() in {"has", "have", "had"} and match is not cues[-1]:
            continue
        return name
    return default
