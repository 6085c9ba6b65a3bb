"""The words that stand around names: modifiers of titles, what links them, what a person does."""

from __future__ import annotations

import re

MODIFIER = (
    r"(?:new|newly[ -](?:elected|appointed|sworn-in|re-elected)|former|then|then-|acting|interim|outgoing"
    r"|incoming|incumbent|late|"
    r"ex-|ex|deputy|caretaker|veteran|current|longtime|long-time|opposition|ruling|centrist|conservative|"
    r"liberal|left-wing|right-wing|far-right|far-left|leftist|socialist|populist|hardline|reformist"
    r"|republican|democratic|democrat|"
    r"embattled|exiled|jailed|visiting|senior|top|chief|own|recently elected|first|second|third|"
    r"\d\d-year-old|counterpart|two-term|one-time|longest-serving|hard-line|long-serving|powerful"
    r"|influential)"
)
GAP = re.compile(rf" ?(?:'s?)? *(?:{MODIFIER}[ -]*|and )*", re.I)
"""Between a country and the title of its office: "Canada's new"."""
PERSON_AFTER = re.compile(
    r"(?:'s (?:office|government|spokesman|party|administration|predecessor|victory|campaign))|(?:, \d\d\b)"
    r"|(?: \(\d\d\))|"
    r"(?:,? who\b)|(?: (?:said|says|told|added|warned|vowed|insisted|argued|noted|wrote|spoke|met|won|beat"
    r"|defeated|"
    r"lost|ran|resigned|announced|denied|called|urged|promised|pledged|conceded|led|faced|faces|is|was|has"
    r"|had|and [A-Z][\w'-]+ [A-Z])\b)"
)
PORTFOLIOS = frozenset(
    "Affairs Relations Development Cooperation Commerce Trade Industry Tourism Energy Resources Finance "
    "Defence "
    "Defense Security Justice Education Health Agriculture Environment Climate Transport Infrastructure "
    "Expatriates Emigrants Emigration Immigration Migration Innovation Communication Religious "
    "Integration Communities Diaspora Investment Innovation Planning Economy Labour Labor "
    "Culture Water Planning Territories Abroad Policy Homeland Refugees Europe Commonwealth "
    "International Foreign".split()
)
"""Words that a minister's title may go on with after "of", "for" and "and"."""
TITLE_TAIL = re.compile(
    r"(?: (?:of|for|and|in)|,)(?: (?:the|of|for|in))*(?: [A-Z][\w-]*)+(?:(?:,| and| &|, and)(?: (?:the"
    r"|of|for|in))*"
    r"(?: [A-Z][\w-]*)+){0,6}"
)
""" " for Foreign and Commonwealth Affairs": what may follow the title proper."""
SUFFIXES = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})
NOT_NAMES = frozenset(
    "January February March April May June July August September October November December Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun I".split()
)
MONTH_NAMES = frozenset({"May", "April", "June", "August"})
SURNAME_TITLES = frozenset(
    "King Bishop Pope Prince Major Judge Dean Abbott Abbot Baron Earl Duke Marshal Sheriff".split()
)
"""Titles that are family names as well: after a given name they are read as such."""
FORMAL = frozenset(
    {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Sir", "President", "Prime Minister", "Chancellor", "Premier"}
)
