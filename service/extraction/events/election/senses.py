# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Whether a noun such as poll, race, primary or vote speaks of an election where it stands."""

from __future__ import annotations

import re

from service.extraction.events.election.view import A, C, D, G, N, S
from service.extraction.sentences import Sentence

NOT_AFTER = re.compile(
    r"[ -](?:years?\b(?! poll)|officials?|commission(?:er)?s?|board|law|laws|reforms?|system|monitors?|monitoring|observers?|observation|interference|meddling|workers?|authorit(?:y|ies)|management|security|integrity|process|deniers?|denial|subversion|code|experts?|lawyers?|"
    r"ads?|advertis\w+|officers?|judge|court|tribunal|council|administrators?|bodies|body|infrastructure|cycles?|season|act\b|rules|watchdog|equipment|machines?|of directors|petition|rolls?|register|regist\w+|calendar|timetable committee|analyst|guru|laws|"
    r"taxes?|tax|guard|school|care|colou?rs?|records?|rights?|boycott call|paper|papers|box(?:es)?|tariff|target|source|concern|reason|driver|objective|focus|goal|aim|responsib\w+|purpose|producer|buyer|market|products?|energy|victims?|industr(?:y|ies)|education|schools?|students?|winner of the)(?!\w)"
)
_NOT_BEFORE = re.compile(
    r"(?:(?<![\w-])(?:opinion|exit|gallup|ipsos|yougov|tracking|recent poll|reuters|post|times|journal|news|approval|mock|student|union|board|shareholders?'?|strike|confidence|no-confidence|censure|procedural|floor|unanimous|"
    r"council's|roll-call|voice|committee|confidence|arms|human|drag|horse|space|rat|boat|car|relay|beauty|spelling|singing|song|talent|fan|readers?'?|online|twitter|right to|every|conclave|papal|pope's|impeachment|"
    r"popular|nobel|oscar|academy|electoral college|college|casting|deciding|casts?|protest|youth|black|congressional black|evangelical|swing|share of the|sanctions|budget|by a|get out the|won the popular|a|one's own|your|my|our|"
    rf"women's|catholic|muslim|latino|hispanic|jewish|{N}|million|thousand|more|fewer|most|enough|of its|their|his|her|your) $)"
)
_ROUND = re.compile(r"(?:round|leg|stage)s?$")
_BODY = re.compile(
    r"\b(?:parliament|lawmakers?|senators?|mps|congress|(?:general |national |city )?council|assembly|members of|committee|shareholders?|union|workers|delegates|the house|the senate|commons|legislators?|deputies|un\b|security council|ministers|the court|justices)\b[^.;]{0,30}$"
)
_POLL_BEFORE = re.compile(
    rf"(?:(?:go|goes|going|went|gone|head|heads|heading|headed|return|returning|returned|back|trip) to the|after the|ahead of the|before the|at the|since the|following the|in the|by the|until the|for the|of the|contest the|boycott the|won the|lost the|win the|lose the|lead the|hold|the {D}+|{D}+'s?|that|this|the|last|next) $"
)
_NAMED = re.compile(
    rf"[{D}{C}{A}{S}]|\b(?:snap|early|presidential|parliamentary|general|legislative|mayoral|gubernatorial|leadership|senate|run-?off|local|municipal|regional|federal|national)\b"
)


_WHOLE = re.compile(r"\b(?:national|nationwide|federal|statewide|countrywide|regional|municipal)\b")
"""A vote of all of a country or region: with its day, an election."""
_HELD = re.compile(rf",? (?:held|took place|was held|will be held|(?:on )?{D})")


def not_sure(low: str, match: re.Match[str], before: str, shown: str, kinds: list[str]) -> bool:
    """Whether a sure noun is none here: a mock election, a primary concern, a caucus of lawmakers."""
    word = match.group()
    if re.search(
        r"(?:mock|student|union|board|papal|club|company|board's|class|school board'?s?|of|by|free|fair) $",
        before,
    ) and re.search(r"(?:mock|student|union|papal|club|class) $", before):
        return True
    if word == "primary" and not re.search(
        rf"(?:presidential|republican|democratic|party|open|closed|house|senate|gubernatorial|mayoral|congressional|labou?r|[{S}{G}{D}{C}]+(?:'s)?) $",
        before,
    ):
        return not re.match(
            rf" (?:(?:election|vote|contest|race|win|victory|debate|challenger|opponent|season|voters|on|in)\b|{D})",
            low[match.end() : match.end() + 14],
        )
    if word == "primary" and before.endswith("'s ") and low.startswith(" vote", match.end()):
        return True
    if word == "primary" and not before.endswith(f"{D} "):
        return bool(
            re.match(
                r" (?!election|vote|contest|race|win|victory|debate|challenger|in|on|and|is|was|will|for|by|after|this|last|next|to|with|as|season|opponent|campaign|ballot|results?)[a-z]",
                low[match.end() : match.end() + 12],
            )
        )
    if word == "caucus" and not re.match(
        r" (?:votes?|night|results?|day)\b", low[match.end() : match.end() + 9]
    ):
        return not re.search(rf"(?:[{S}]+(?:'s)?|first-in-the-nation|presidential) $", before)
    if word.startswith(("run-off", "runoff")) and re.search(
        r"\b(?:water|farm|agricultural|river|snow|storm)\b[^.]{0,15}$", before
    ):
        return True
    return word.replace("-", "").startswith("midterm") and bool(
        re.match(r" (?:by-?elect|exam|review|goals?|targets?|test)", low[match.end() : match.end() + 10])
    )


def sense(  # noqa: C901
    low: str,
    sentence: Sentence,
    start: int,
    match: re.Match[str],
    before: str,
    kinds: list[str],
    shown: str,
    words: str,
) -> bool | None:
    """For poll, vote, race and the like: `None` no election, else whether it only points at one."""
    word = match.group()
    if word.startswith("vote") and "'s primary vote" in shown:
        return None
    named = bool(_NAMED.search(shown))
    if word.startswith(("campaign", "candida", "nominee", "hopeful")):
        return (
            True
            if kinds
            and kinds[0]
            in {
                "presidential",
                "general",
                "leadership",
                "local",
                "parliamentary",
                "by_election",
                "referendum",
            }
            else None
        )
    if word == "nomination":
        party = bool(
            re.search(rf"(?:republican|democratic|party's?|{G}+(?:'s)?|presidential|gop) $", before)
            or "presidential" in shown
        )
        return (
            not re.search(
                r"\b(?:race|fight|battle|contest|won|win|clinch\w*|secur\w*|captur\w*|lost) (?:for )?[^.;]{0,40}$",
                before,
            )
            if party
            else None
        )
    if _NOT_BEFORE.search(before) and not kinds and not _ROUND.search(word):
        return None
    if (
        _BODY.search(low[max(sentence.start, start - 45) : start])
        and word in {"vote", "votes", "voting", "ballot"}
        and not kinds
    ):
        return None
    if word in {"vote", "ballot"} and (
        re.search(
            r"\b(?:senate|house|council|committee|assembly|congress|parliament|commons|knesset|duma|bundestag)\b",
            words,
        )
        or re.match(r" of (?:no[- ])?(?:confidence|thanks|censure)", low[match.end() : match.end() + 16])
    ):
        return None
    if word == "presidency":
        return (
            True
            if re.search(
                r"(?:race|run|bid|contest|vying|won|win|campaign|battle)(?: for)? (?:the )?(?:[\ue000-\ue00a]+(?:'s)? )?$",
                before,
            )
            else None
        )
    if word == "vote" and words.endswith("s vote") and low.startswith((" for ", " to "), match.end()):
        return None
    if word in {"races", "votes", "ballots", "contests"}:
        return False if kinds and word != "votes" else (True if re.search(D, shown) and kinds else None)
    if word == "voting":
        return (
            True
            if re.match(
                r" (?:is|was|has|began|starts?|ended|closed|took|takes|will|got|on|in|took place)\b",
                low[match.end() : match.end() + 12],
            )
            and not re.match(
                r" (?:rights|in favou?r|on (?:the|a) (?:bill|motion))", low[match.end() : match.end() + 18]
            )
            else None
        )
    if _ROUND.search(word):
        return (
            not bool(
                re.match(
                    rf" of (?:the |[{C}{A}]+(?:'s)? )?(?:[\w{D}'-]+ ){{0,2}}(?:elections?|polls|vot)",
                    low[match.end() : match.end() + 60],
                )
            )
            if not re.match(
                r" of (?:talks|negotiations|sanctions|tariffs)|[ ,]*(?:talks|match|draft|pick|draw|tariffs|knockout)",
                low[match.end() : match.end() + 20],
            )
            else None
        )
    if word in {"race", "contest"}:
        return False if kinds else (None if not named or not re.search(rf"{D}", shown) else True)
    if word == "polls":
        if (
            re.match(
                r" (?:show|suggest|put|give|gave|have shown|indicate|conducted|find|found|by|published|had|say|taken|of)\b",
                low[match.end() : match.end() + 14],
            )
            and not kinds
        ):
            return None
        to_polls = bool(
            re.search(
                r"(?:go|goes|going|went|gone|head|heads|heading|headed|return\w*|back|called) to the $",
                before,
            )
        )
        if to_polls:
            return False
        return (
            (not (kinds or re.search(D, shown)))
            if kinds
            or re.search(D, shown)
            or _POLL_BEFORE.search(before)
            and not re.search(r"(?:in|lead) the $", before)
            else None
        )
    if kinds or re.search(rf"{D}|\b(?:snap|early)\b", shown) or "run-off" in shown:
        if word == "vote" and "parliamentary" in shown and not re.search(D, shown):
            return not _HELD.match(low, match.end())
        return not (kinds or re.search(D, shown))
    if (
        word in {"poll", "vote", "ballot"}
        and _WHOLE.search(shown)
        and re.match(
            rf" (?:(?:held|due|set|scheduled) )?(?:on|of|in|for) {D}", low[match.end() : match.end() + 20]
        )
    ):
        return False
    if (
        word in {"poll", "vote", "polls", "ballot"}
        and re.match(rf" (?:held )?(?:on|of|in) {D}", low[match.end() : match.end() + 12])
        and not _BODY.search(low[max(sentence.start, start - 45) : start])
    ):
        return True
    if word in {"poll", "vote", "ballot"} and _POLL_BEFORE.search(before):
        return (
            True
            if re.match(
                r"(?:[,.;]| (?:was|is|will|has|had|took|to be|on|in|were|would|itself|count|result|after|that|by|and|but|for|as|with|which|would)\b|'s\b|$)",
                low[match.end() : match.end() + 12],
            )
            else None
        )
    return None
