"""Status and tense from the words that govern a verb or a noun of action.

The clause's words before the trigger are read from right to left: the nearest cue speaks.
"""

from __future__ import annotations

import re

_BREAK = re.compile(r"[;:—]|, (?:and|but|while|as|which|who|after|before|because|although) |(?<=[a-z]), (?=[a-z]+ing )")

_CUES: tuple[tuple[str, str], ...] = (
    ("denied", r"(?:den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out|no plans? (?:to|for)|reject(?:s|ed|ing)? (?:a |the )?(?:idea|call|report|claim)s?|"
               r"(?:did|has|have|had|does|do|is|are|was|were|will|would|can|could)(?: not|n't) (?:yet )?|never |without |no (?:such )?)"),
    ("cancelled", r"(?:cancel(?:s|led|ed|ling|ing)?|call(?:s|ed|ing)? off|scrapp?(?:s|ed|ing)?|abandon(?:s|ed|ing)?|annul(?:s|led|ling)?|dropp?(?:s|ed|ing)?|nullif(?:y|ied|ies))"),
    ("postponed", r"(?:postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|put(?:s|ting)? off|push(?:es|ed|ing)? back|defer(?:s|red|ring)?)"),
    ("threatened", r"(?:threat(?:s|en|ens|ened|ening)?|warn(?:s|ed|ing)?|vow(?:s|ed|ing)?)"),
    ("possible", r"(?:may|might|could|would|should|consider(?:s|ed|ing)?|propos(?:e|es|ed|ing|al|als)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?(?: for)?|"
                 r"call(?:s|ed|ing)? (?:for|on)|recommend(?:s|ed|ing|ation)?|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|"
                 r"request(?:s|ed|ing)?|hop(?:e|es|ed|ing)|likely|possib(?:le|ly|ility)|potential(?:ly)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|suggest(?:s|ed|ing)?|"
                 r"ready to|willing to|open to|press(?:es|ed|ing)? (?:for|to)|push(?:es|ed|ing)? (?:for|to)|discuss(?:es|ed|ing)?|try(?:ing)? to|must|if|whether)"),
    ("planned", r"(?:will|shall|going to|due to|set to|set for|scheduled|plan(?:s|ned|ning)?|about to|expect(?:s|ed|ing)?|upcoming|forthcoming|"
                r"agreed to|intend(?:s|ed|ing)?|intention|prepar(?:e|es|ed|ing)|announced plans?|(?:is|are|was|were) to|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|'ll|slated)"),
    ("occurred", r"(?:has|have|had|having|just|already|was|were|held|did)"),
)
_CUE = re.compile("|".join(f"(?P<{name}>(?<![\\w-]){words}(?![\\w-]))" for name, words in _CUES), re.I)


def governing_cues(clause: str) -> list[str]:
    """The names of the cues in `clause`, the nearest to its end first."""
    return [match.lastgroup or "" for match in _CUE.finditer(clause)][::-1]


def clause_before(sentence: str, at: int) -> str:
    """What stands before `at` in its clause."""
    start = 0
    for match in _BREAK.finditer(sentence, 0, at):
        start = match.end()
    return sentence[start:at]


def status_before(sentence: str, at: int, default: str = "occurred") -> str:
    """The status that the words before `at` give, `default` where no cue stands there."""
    cues = governing_cues(clause_before(sentence, at))
    return cues[0] if cues else default


def tense_of(status: str) -> str:
    """How a bare weekday or a date without a year is read."""
    return "past" if status in {"occurred", "cancelled", "denied", "ongoing"} else "future"
