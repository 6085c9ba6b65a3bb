# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Votes held once more since the first was annulled: "ordered a fresh poll within 150 days", "must vote again".

A fallback, asked in a text that has told of an annulled vote, where nothing else of the sentence tells of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.events.election.beside import is_dateline
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import D
from service.extraction.events.election.vote import Telling, Vote
from service.extraction.sentences import Sentence

_NEEDS = ("fresh", "new ", "another", "again", "anew", "second", "repeat", "rerun", "re-run", "back to")
_VOTE = r"(?:polls?|vote|voting|ballot(?:ing)?|elections?|contest|exercise)"
_AGAIN = re.compile(
    rf"\b(?:(?:a |an )?(?:fresh|new|another|second|repeat) (?:[\w-]+ )?{_VOTE}\b|{_VOTE}[^.;:]{{0,40}}\b(?:again|anew|afresh|repeated|re-?run)\b|(?:vote|go to the polls|choose|hold|stage)\b[^.;:]{{0,40}}\b(?:again|anew|afresh)\b|back to the (?:polls|urns|ballot box(?:es)?))"
)
_TO_COME = re.compile(
    r"\b(?:order(?:ed|s|ing)?|direct(?:ed|s|ing)|told|gave|instruct\w+|must|will|is to|are to|has to|have to|should|due|within|means?|set for|fixed|organis\w+|organiz\w+|scheduled|sent)\b"
)
_ASKED = re.compile(
    r"\b(?:urg\w+|demand\w*|call(?:s|ed|ing)? for|ask(?:s|ed|ing)? for|want(?:s|ed)?|appeal\w* for|seek\w*|sought|may|might|could|propos\w+)\b"
)


def reruns(reading: Reading, sentence: Sentence, told: list[Telling], votes: list[Vote]) -> Iterator[Telling]:
    """The vote that is to be held again."""
    annulled = next((one for one in reversed(votes) if one.status == "cancelled"), None)
    if annulled is None or not reading.has_any(_NEEDS, sentence.start, sentence.end):
        return
    if any(one.weight > 1 and one.status not in {"cancelled", "occurred"} for one in told):
        return
    low = reading.low
    match = _AGAIN.search(low, sentence.start, sentence.end)
    if match is None or any(one.again for one in votes):
        return
    asked = _ASKED.search(low, sentence.start, match.start()) is not None
    if not asked and _TO_COME.search(low, sentence.start, sentence.end) is None:
        return
    telling = Telling("election.rerun", *match.span(), annulled.kind, weight=2, elects=True)
    telling.status = "possible" if asked else "planned"
    telling.country, telling.hint, telling.region = annulled.country, annulled.hint, annulled.region
    telling.again = True
    for mention in reading.article.dates_in(match.start(), sentence.end):
        if low[mention.start] == D and not is_dateline(reading.article, mention.start, mention.end):
            telling.day = reading.article.day(mention, "future")
            break
    yield telling


__all__ = ["reruns"]
