# ruff: noqa: E501  (words are listed, not broken at a width)
"""Where the words of a vote's noun begin: "the country's first presidential <election>"."""

from __future__ import annotations

from service.extraction.events.election.noun_day import YEAR
from service.extraction.events.election.view import NAMES, A, C, D, G, P, S

_MODS = frozenset(
    """presidential parliamentary legislative congressional midterm mid-term midterms senate senatorial house national assembly lower upper bundestag knesset duma european parliament federal general local
    body municipal regional state provincial mayoral gubernatorial council county city town district leadership party primary snap early free fair democratic democrat upcoming lok sabha lower-house upper-house
    forthcoming coming next last previous recent first second third fourth fifth sixth historic crucial key tight tightly fought contested disputed hard-fought new fresh direct indirect partial the a an this that its his her
    their and multi-party multiparty multi two one one-party two-party post-war postwar year's years' year critical pivotal closely watched by special runoff run-off re-run repeat twin double open competitive nationwide all-party local-government
    government constituent constitutional independence so-called sham illegitimate ruling opposition landmark presidency congress legislature
    long-delayed delayed postponed planned scheduled final round crunch looming republican republicans democrats conservative liberal labour labor socialist inaugural provincial-level
    statewide state-level high-stakes unprecedented biennial annual quinquennial or separate simultaneous both crunch landslide bitterly closely hotly annulled rigged fraudulent flawed peaceful credible
    country's nation's island's region's party's city's governor's mayor's governor mayor bitter tense close chamber house-of-commons scottish welsh diet panchayat civic borough county-level euro past eventual third-term
    re-scheduled rescheduled violent violence-marred bloody post-independence post-apartheid post-communist post-coup ever non-partisan partisan race long-awaited much-delayed twice-delayed once-a-decade five-yearly
    hastily called quick sudden shock surprise involuntary full free-and-fair anticipated possible likely nonbinding non-binding binding brexit eu bloc's commons cantonal village communal departmental assembly's another any month's months' week's
    crucial looming current ongoing immediate multi-candidate contentious controversial dramatic stunning overdue non-party""".split()
)


def left_edge(low: str, first: int, at: int) -> int:
    """Where the noun's own words begin: kinds, countries, days, adjectives."""
    for _ in range(11):
        space = low.rfind(" ", first, at - 1)
        dash = low.rfind("-", first, at - 1) if low[at - 1 : at] != "-" else -1
        word_start = max(space + 1, first, dash + 1 if dash >= 0 and low[dash - 1] in NAMES else 0)
        word = low[word_start:at]
        text = word.strip(' ,"-')
        if not text:
            break
        bare = text.removesuffix("'s").removesuffix("'")
        if not (
            bare[:1] in {C, A, D, G, S}
            or bare in _MODS
            or text in _MODS
            or (bare[:1] == P and text.endswith("'s"))
            or YEAR.fullmatch(bare)
        ):
            break
        if "," in word and bare not in _MODS and bare[:1] != A:
            break
        if text == "and" and low[word_start - 2 : word_start - 1] == D != low[at + 1 : at + 2]:
            break
        at = word_start
        if text in {"the", "a", "an", "its", "his", "her", "their", "this", "that"}:
            break
    return at
