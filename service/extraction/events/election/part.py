# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""What somebody is told to do in a vote, and the words that tell whether it is so."""

from __future__ import annotations

import re
from typing import NamedTuple

from service.extraction.document import Contestant
from service.extraction.events.election.view import A, C, D, G, N, R, S

W = rf"(?:[\w'’-]+|[{C}{A}{S}{D}{G}]+(?:'s)?)"
ELECTORAL = re.compile(
    r"\b(?:elections?|polls?|votes?|presidency|presidential|race|run-?off|(?:second|deciding|decisive|final) round|term|mandate|majority|re-?election|by-election|primary|primaries|caucus(?:es)?|referendum|contest|ballots?|landslide|mayor|mayoral|governor|governorship|"
    rf"president|prime minister|chancellor|premier|power|leader|leadership|seats?|parliament|senate|office|nomination|victory|winner|comfortably|victorious|outright|constituency|states|districts)\b|[{R}{N}]"
)
NOT_REAL = re.compile(
    r"\b(?:if|would|could|might|unless|whether|not|never|hop(?:es|ed|ing) to|expected to|likely to|can|cannot|set to|wants? to|bid to|chance of|to|will|should|may|claims?|claimed|vow(?:s|ed) to|fail(?:s|ed) to|ability to|aims? to|in order to|poised to|looks? to|promise[sd]?|able to|must|on course to|favou?red to|tipped to|predict(?:s|ed|ing)?|forecast(?:s|ing)?|n't)\b[^.;,]{0,22}$"
)


class Part(NamedTuple):
    """A contestant's part in a vote at one place: won, lost, stands; `head` is the verb's place."""

    part: str
    who: Contestant
    start: int
    end: int
    head: int


OBLIQUE = re.compile(r"\b(?:by|of|with|from|than|under|told|against)(?: (?:the|former|its|his|her))? $")
