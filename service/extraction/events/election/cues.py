# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Whether a vote is over, on, to come, or only spoken of: the words around it."""

from __future__ import annotations

import re
from datetime import date

from service.extraction.document import Day

_W, _X = r"(?<![\w-])(?:", r")(?![\w-])"
CANCELLED = re.compile(_W + r"annul(?:s|led|ling|ment of)?|cancel(?:s|led|ed|ling|lation of)?|nullif(?:y|ies|ied|ying|ication of)|invalidat(?:es?|ed|ing)|overturn(?:s|ed|ing)? (?=(?:the |its |\w+ )?(?:results?|elections?|vote|poll))|"
                       r"scrapp(?:ed|ing)|call(?:ed|ing|s)? off|void(?:ed|ing)?|threw out|thrown out|set aside" + _X)  # fmt: skip
POSTPONED = re.compile(
    _W
    + r"postpon(?:e|es|ed|ing|ement(?: of)?)|delay(?:s|ed|ing)?|put(?:ting)? off|push(?:ed|ing)? back|deferr(?:ed|ing)|(?:been|was|were|be) (?:moved|shifted|rescheduled)|reschedul(?:ed?|ing)|suspend(?:s|ed|ing)?"
    + _X
)
_UNSURE = re.compile(
    _W
    + r"if|not|could|would|may|might|should|calls? (?:for|to)|against|attempts? to|tr(?:y|ied|ying) to|any|fears? (?:of|that)|refus\w+ to|no|unless|seek\w* to|sought to|asked|urge[ds]?|opposed?|want\w*|threat\w+"
    + _X
)
DENIED = re.compile(_W + r"rul(?:ed|es|ing) out|no (?:plans? (?:to|for)|need (?:to|for)|early|snap|intention|new|fresh)|not (?:be )?(?:call|calling|hold|holding|held|seek)|won't (?:call|hold)|"
                    r"refus\w+ (?:to (?:call|hold)|demands|calls)|reject\w+ (?:\w+ ){0,3}(?:calls?|demands?|idea|possibility|proposals?)|den(?:ied|ies|y|ying) (?:that )?" + _X)  # fmt: skip
ONGOING = re.compile(
    _W
    + r"(?:(?<!early )(?<!advance )(?<!postal )voting|polling|counting) (?:is|was|has|got|were) (?:already )?(?:under ?way|begun|started|continuing|taking place)|polls (?:have )?open(?:ed)?|polling stations (?:have )?open(?:ed)?|"
    r"(?:are|is) (?:now |currently )?(?:voting|casting|going to the polls|heading to the polls|choosing|electing)|beg[au]n (?:voting|casting|to (?:vote|cast))|start(?:ed)? (?:voting|casting|to (?:vote|cast))|"
    r"(?<!early )(?<!advance )(?<!postal )voting (?:began|started|begins|opens?|gets under way)|(?:are|is) being held (?:today|this week)|queu(?:ed|eing|ing) to vote"
    + _X
)
MODAL = re.compile(
    _W + r"may|might|could|would|should|must|consider(?:s|ing|ed)?|call(?:s|ed|ing)? (?:up)?on|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|propos(?:e|es|ed|ing|al|als)|"
    r"reluctant|threaten\w*|possib\w+|potential\w*|wants?|wanted|if|unless|whether|prompt|hint(?:s|ed|ing)?|speculat\w+|rumou?rs?|recommend\w*|suggest\w*|ask(?:s|ed|ing)? for|press(?:ed|es|ing)? for|"
    r"push(?:es|ed|ing)? (?:for|to)|likely|option|ponder\w*|mull\w*|favou?rs?|favou?red|back(?:s|ed)? the idea|seek(?:s|ing)?|sought|allow|forc(?:e|es|ed|ing)|trigger(?:s|ed|ing)?|avoid\w*|either|alternative|hop(?:e|es|ed|ing) (?:for|to)|prospect|chances?|idea|plea|appeal\w*|agree(?:d)? to hold|insist(?:s|ed)? on|discuss\w*" + _X
)  # fmt: skip
_CALLABLE = re.compile(
    r"(?<![\w-])(?:snap|early|new|fresh|another|second|call\w*|hold\w*|dissol\w+|an|trigger\w*|forc\w+|free|direct|referendums?|democratic|immediate)(?![\w-])"
)
_FUTURE = (
    r"holds|(?<=[\ue001\ue002\ue005] )votes(?= (?:on|in|this|next))|upcoming|forthcoming|coming|next|due|scheduled|will|'ll|ahead of|run-?up to|lead-?up to|approach(?:es|ing)?|planned|plans?|planning|set for|set to|slated|pencill?ed in|is to|are to|to be|prepar(?:e|es|ed|ing|ation|ations)|"
    r"expected|loom(?:s|ing)|eve of|until|vying|vies|vie|contesting|campaigning|hop(?:es|ing) to|bid for|bid to|stand(?:ing|s)? (?:for|in|as)|to hold|to contest|to fight|to win|to run|to call|running (?:for|in)|runs for|gears? up|gearing up|"
    r"going to the polls|go(?:es)? to the polls|head(?:s|ing)? (?:to the polls|into)|fac(?:e|es|ing)|if (?:elected|he wins|she wins|they win)|to stand|intends|fight(?:s|ing)?|remains wide open|can win|likely|can|cannot|battle for|lead (?:\w+ ){0,3}into|wins|win|seek(?:s|ing)?|"
    r"for the|(?<!was )(?<!were )up for|called for|calls for|nominee|favou?rite|days before|weeks before|months before|days away|weeks away|months away|tightly|calls?"
)  # fmt: skip
_PAST = (
    r"last|previous|past|upset|edged|trounced|won|winning|winners?|headed into|headed to|lost|losing|losers?|loss(?:es)?|victory|victorious|triumph|defeats?|defeated|beat|beaten|after|following|since|held|elected|re-?elected|results?|outcome|voted|aftermath|ousted|disputed|contested|"
    r"rigged|fraudulent|swept|conceded|concession|concedes|wake of|marred|recent|congratulat\w+|secured|declared|certified|runner-up|took place|toppled|decisive|overwhelming|came to power|turnout|took office|boycotted|"
    r"came|finished|topped|led|forced|advanced|stood|ran|contested|gave|brought|produced|saw|ended|dismissed|stolen|overturn|fraud|went to the polls|swing|setbacks?|drubbing|gains?|held on|night|ran in|first since|led by|inconclusive|performance|showing|rejected|approved"
)
_CUE = re.compile(rf"(?<![\w-])(?:(?P<planned>{_FUTURE})|(?P<occurred>{_PAST}))(?![\w-])")
_RIGHT = re.compile(
    r"(?:(?P<planned>(?:,? (?:which|that))? (?:(?:is|are|will|would|must|has to|have to|was|were|had(?: \w+)? been|had been) (?:\w+ ){0,2}?(?:due|scheduled|set|expected|planned|slated|pencill?ed|to be|be held|take place|be|likely|coming|approaching|widely|loom\w*|tentatively)|due|scheduled|set for|slated|planned|pencill?ed in|expected|(?:take|takes) place|(?:will|would)(?: still| also| now)? (?:go ahead|proceed|decide|determine|mark|test|pit|choose|elect|fill|replace|coincide|follow|cost|see|give|come)|approach(?:es)?|loom(?:s|ing)?|to be held|to choose|to elect|to replace|to fill|called for))"
    r"|(?P<occurred>(?:,? (?:which|that|,))? (?:(?:was|were|have been|has been|had been) (?:\w+ly )?(?:held|won|lost|marred|rigged|stolen|boycotted|disputed|contested|conducted|fought|tainted|dominated|free|peaceful|the first|dismissed|decided|followed|overshadowed|swept|inconclusive|close|fraudulent|flawed)|took place|held|gave|brought|saw|produced|ended|left|resulted|victory|win|wins|defeats?|loss(?:es)?|triumph|results?|result|landslide|night|showed|returned|marked|outcome|success|gains?|drubbing|rout|setback|upset|went|swept|that brought|in which \ue000+ (?:won|beat|defeated))))(?![\w-])"
)
_AFTER = re.compile(
    r"\b(?:(?P<planned>will|due|scheduled|set for|next|expected|to be held|approach(?:es)?|loom(?:s)?|coming)|(?P<occurred>last|won|lost|held|took place|ago|beat|defeated|ended|gave|brought|elected|results?|boycotted|rigged))\b"
)
HARD_PAST = re.compile(
    r"(?<![\w-])(?:last|previous|past|after|following|since|aftermath of|wake of|results? of|outcome of|winner of|(?:victor(?:y|ies)|wins?|loss(?:es)?|defeats?|triumph|drubbing|landslide|setbacks?|gains|upset|rout) (?:in|at)|won|lost|swept|boycotted|conceded|held|disputed|rigged|recent)(?![\w-])(?: (?:the|a|an|its|his|their|[\ue000-\ue00a]+(?:'s)?|[\w-]+)){0,5} $"
)
HARD_FUTURE = re.compile(
    r"(?<![\w-])(?:next|upcoming|forthcoming|coming|ahead of|run-?up to|lead-?up to|eve of|(?:days?|weeks?|months?|hours|year) before|approaching|prepar\w+ for|heading into|(?:run|running|stand|standing|compete|contest) in)(?![\w-])(?: (?:the|a|an|its|his|their|this|[\ue000-\ue00a]+(?:'s)?|[\w-]+)){0,5} $"
)
_AHEAD_AFTER = re.compile(
    r"(?<![\w-])(?:plan(?:s|ned)?|will|would|'ll|due|set|expected|agreed|hop(?:es?|ed)|wants?|intends?|be) (?:to )?(?:(?:\w+|\ue006+) ){1,3}?"
    r"(?:after|following)(?: (?:the|a|an|its|his|their|[\ue000-\ue00a]+(?:'s)?|[\w-]+)){0,4} $"
)
"""What is planned to come after a vote leaves the vote ahead: "will meet soon after the election"."""
_WILL_THEN = re.compile(r",? (?:[\w\ue000-\ue00a]+ ){0,3}(?:will|won't|'ll)\b")
"""What comes after a vote is to come: "after the election you won't hear of it"."""
_BEFORE = re.compile(r"ahead of|run-?up|lead-?up|eve of|\w+ before")
"""What was done before a vote leaves open whether that is over by now."""
_COMING = re.compile(r"(?<![\w-])(?:upcoming|forthcoming|coming)(?![\w-])")
_ITS_OWN = re.compile(r" (?:turnout|results?|outcome|campaign|question|count)\b")
"""What only a vote that is held has: "polls suggest that the referendum turnout was low"."""
_BREAK = re.compile(
    r"[;—:]|, (?:and|but|while|as|which|who|where|when|although|though|with) | but (?!not)| while | although "
)


_PLACED = re.compile(
    r"(?: of (?:voting|the (?:\w+ )?(?:elections?|vote|polls?)))?(?: (?:in|of|across|for) (?:the )?[\ue001\ue005]+)?(?= (?:will|takes?|took|is|are|was|were|due|scheduled|set|has|have|had)\b)"
)
"""Where the vote is, between it and its verb."""
_INSERTED = re.compile(
    r"([^,;.\"]{0,40}), (?!and |but |while |as )[^,;\"]{5,120},(?= (?:has|have|had|was|were|is|are|will|would|may|could)\b)"
)
"""What stands between a vote and its verb: "the vote in Ash, where B died, has been put off"."""
_HOLDING = re.compile(r"\b(?:is|are) (?:\w+ )?(?:holding|staging) (?:[\w-]+ ){0,2}$")
"""What is being held on a day that is named is to come: "is holding an election this Sunday"."""
_POLLS_PAST = re.compile(
    r"\b(?:polls|polling|polling (?:stations|booths|places)|voting|stations) (?:had |have )?(?:already |finally |officially )?(?:opened|closed|ended|began|begun|started|wrapped up|got under ?way)\b"
)


def _last_cue(words: str) -> re.Match[str] | None:
    """The cue nearest to the end."""
    found = list(_CUE.finditer(words))
    return found[-1] if found else None


def windows(low: str, first: int, last: int, start: int, end: int) -> tuple[str, str]:
    """The words of the clause before the noun phrase at `start` and after its `end`."""
    left = max(first, start - 80)
    for stop in _BREAK.finditer(low, left, start):
        left = stop.end()
    place = _PLACED.match(low, end, last)
    if place is not None:
        end = place.end()
    aside = _INSERTED.match(low, end, last)
    if aside is not None:
        return low[left:start], low[end : aside.end(1)] + low[aside.end() : min(last, aside.end() + 50)]
    right = min(last, end + 70)
    stop_after = _BREAK.search(low, end, right)
    return low[left:start], low[end : stop_after.start() if stop_after else right]


_TO_RUNOFF = re.compile(
    r"(?<![\w-])(?:head(?:s|ed|ing)?|go(?:es|ing)?|forc(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|proceed(?:s|ed|ing)?|through|qualif(?:y|ied|ies|ying)|set(?:ting|s)? up|trigger(?:s|ed|ing)?|meet|meets|into)(?: (?:for|to|into|in))? $"
)
_RUNOFF = re.compile(r"run-?off|second[- ]round|decisive round")


_GONE = re.compile(
    r"(?<!are )(?<!is )\b(?:headed|forced|advanced|proceeded|qualified|went|set up|triggered)\b[^.;]*$"
)


def to_runoff(left: str, noun: str) -> bool:
    """Whether a round is told of as what comes next: "are headed for a run-off on May 3"."""
    return bool(_RUNOFF.search(noun) and _TO_RUNOFF.search(left))


def status_of(  # noqa: C901
    left: str, noun: str, right: str, day: Day | None, published: date | None, snap: bool
) -> tuple[str | None, bool]:
    """The status that the words and the day give, and whether they give it beyond doubt."""
    around = f"{left}{noun}{right}"
    near = f"{left[-45:]}{noun}{right[:45]}"
    if CANCELLED.search(near) and not _UNSURE.search(left[-60:]):
        return "cancelled", True
    if POSTPONED.search(near) and not _UNSURE.search(left[-60:]):
        return "postponed", True
    dated = by_day(day, published)
    if ONGOING.search(around) and not (dated == "occurred" and _over(day, published)):
        return "ongoing", True
    if snap and DENIED.search(left):
        return "denied", True
    if (
        MODAL.search(left)
        and not _ITS_OWN.match(right)
        and _CALLABLE.search(f"{left[-30:]}{noun}")
        and not HARD_FUTURE.search(left)
        and not HARD_PAST.search(left + noun[: noun.rfind(" ") + 1])
    ):
        if dated != "occurred":
            return "possible", True
    if dated:
        return dated, True
    if to_runoff(left, noun) and not _GONE.search(left):
        return "planned", False
    whole = left + noun[: noun.rfind(" ") + 1]
    if _COMING.search(noun):
        return "planned", True
    if _AHEAD_AFTER.search(whole):
        return "planned", False
    after = _RIGHT.match(right)
    if after and after.lastgroup == "planned":
        return "planned", True
    if HARD_PAST.search(whole):
        if _WILL_THEN.match(right):
            return "planned", False
        return "occurred", True
    if (coming := HARD_FUTURE.search(whole)) is not None:
        return "planned", not (_BEFORE.match(coming.group()) and told_done(left, right))
    if after:
        return after.lastgroup, True
    cue = _last_cue(left + noun)
    if cue is not None:
        return cue.lastgroup, False
    following = _AFTER.search(right[:50])
    if following is None and told_done(left, right):
        return "occurred", False
    return (following.lastgroup if following else None), False


_GUESS = re.compile(
    r"(?<![\w-])(?:expected|likely|projected|predicted|favou?rite|poised|on (?:course|track))(?![\w-])"
)


def guessed(left: str) -> bool:
    """Whether what is called future may be a count that is not over: "is expected to win in Sunday's election"."""
    return bool(_GUESS.search(left)) and not HARD_FUTURE.search(left)


def told_ahead(right: str) -> bool:
    """Whether the words behind the noun say that it is to come or is over."""
    return _RIGHT.match(right) is not None


def _over(day: Day | None, published: date | None) -> bool:
    """Whether what began on `day` has ended: it did not begin just the day before."""
    if day is None or day.latest is None or published is None:
        return False
    return (published - day.latest).days > 1


def by_day(day: Day | None, published: date | None) -> str | None:
    """Over or to come by the calendar alone."""
    if day is None or published is None or day.earliest is None or day.latest is None:
        return None
    if day.earliest > published:
        return "planned"
    return "occurred" if day.latest < published else None


_DONE = re.compile(
    r"(?<!be )(?<!being )(?<!is )(?<!are )(?<!to )(?<![\w-])(?!(?:said|announced|scheduled|expected|planned|called|postponed|delayed|so-called|united|"
    r"disputed|contested|need|indeed|proposed|tied|rescheduled|pledged|vowed|urged|warned|added|promised|wanted|hoped|supposed|based|rated|needed|registered|divided|red|bed|speed|feed|seed|"
    r"agreed|advised|intended|repeated|accused|asked|alleged|named|backed|favou?red|led|armed|widely-watched|watched)\b)"
    r"(?:was|were|had|won|lost|took|gave|got|came|went|saw|ran|stood|fell|rose|chose|beat|[a-z]{3,}ed)(?![\w-])"
)
"""A finite verb of the past, as a rule; what is only said, planned or expected does not count."""


_OPENS = re.compile(r"^ ?(?:in|at|during|after|before|with)\b[^,]*$")
_STOPS = re.compile(r"[,;\"“”]")


def told_done(left: str, right: str) -> bool:
    """Whether the clause tells what was done: "In Sunday's election, A competed against eight others"."""
    if not _OPENS.search(left):
        right = right[: stop.start()] if (stop := _STOPS.search(right)) else right
    return bool(_DONE.search(left[-60:]) or _DONE.search(right[:60])) and not _WILL.search(
        f"{left[-60:]} {right[:60]}"
    )


_WILL = re.compile(r"\b(?:will|would|'ll|to be|is to|are to|due|set to|upcoming|next|if|must|should)\b")


def tense(left: str, noun: str, right: str, ahead: bool) -> str:
    """How a weekday or a month beside the noun is to be read."""
    if re.match(r" for (?:the |early |mid-|late )?\ue006", right):
        return "future"
    if to_runoff(left, noun) or _HOLDING.search(left):
        return "future"
    if _POLLS_PAST.search(left):
        return "past"
    if re.match(r" (?:begins?|starts?|opens?|gets? under ?way)\b", right):
        return "future"
    after = _RIGHT.match(right)
    if after:
        return "future" if after.lastgroup == "planned" else "past"
    if _AHEAD_AFTER.search(left + noun[: noun.rfind(" ") + 1]):
        return "future"
    cue = _last_cue(left + noun)
    if cue is None:
        cue = _AFTER.search(right[:50].split(" and ")[0])
    if cue is None and told_done(left, right):
        return "past"
    if cue is None:
        return (
            "future"
            if MODAL.search(left[-40:]) or re.search(r"^(?: on \ue006+)? (?:is|are)\b", right) or ahead
            else "past"
        )
    return "future" if cue.lastgroup == "planned" else "past"
