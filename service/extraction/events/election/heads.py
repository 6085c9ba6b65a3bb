# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""The words right before a name that say what becomes of it: elected, lost to, the candidates are."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from service.extraction.events.election.part import W
from service.extraction.events.election.view import A, C, D, N, R, S

_GROUPS = (
    (
        "chosen",
        r"(?:(?:re-?)?elect(?:ed|ing|s)?|chose|chosen|choos(?:es|ing)|return(?:ed|ing)|vot(?:ed|ing) in|swept|handed victory to|gave victory to|sent)(?: (?:back|the|incumbent|former|veteran|leftist|opposition leader|to power|as|new)){0,3}",
    ),
    (
        "declared",
        r"(?:declar(?:ed|es|ing)|proclaim(?:ed|s|ing)|announc(?:ed|es|ing)|certif(?:ied|ies|ying)|confirm(?:ed|s|ing)|project(?:ed|s|ing))(?: that)?(?: (?:the|incumbent|former)){0,2}",
    ),
    (
        "greeted",
        rf"congratulat(?:ed|es|e|ing|ions|ion)(?: (?:to|again|warmly|on|both|you|and|the|his|my|dear|friend|newly|re-?elected|president-elect|on behalf|of|our|{A}+|{C}+(?:'s)?|{D}+|counterpart|winner|winners|opposition|leader)){{0,8}}|congratulations,",
    ),
    (
        "victory",
        rf"(?:victory|win|triumph|landslide|re-?election|election|victor(?:y|ies)|success)(?: (?:in {D}+))? (?:for|by|of|went to)(?: (?:the|its|his|her|incumbent|{A}+|{W})){{0,3}}",
    ),
    (
        "lostto",
        rf"(?:lost|losing|loss|loses|defeat|conced(?:ed|es|ing)(?: (?:defeat|victory|the (?:race|election|presidency)))?|fell|runner-up|second)(?: (?:the|a|his|her|an|that|this|in|narrowly|heavily|badly|by|of|for|out|{D}+(?:'s)?|{R}+|{N}+|{C}+(?:'s)?|{A}+|{S}+(?:'s)?|elections?|race|presidency|presidential|vote|run-?off|general|leadership|seat|re-election|bid|contest|primary|round|second|first|last|office|power|nomination|parliamentary|local|control|mayoral|senate|poll|campaign|place)){{0,7}} to(?: (?:the|incumbent|rival|challenger|opponent|democrat|republican|{W})){{0,3}}",
    ),
    (
        "by",
        rf"(?:beaten|defeated|ousted|unseated|won|routed|toppled|trounced|edged out|voted out)(?: (?:{W})){{0,5}} by(?: (?:the|incumbent|former|rival|challenger|opponent|{W})){{0,3}}",
    ),
    (
        "beaten",
        rf"(?:defeat(?:ed|s|ing)?|beat(?:s|ing)?|ousted|ousting|unseated|trounced|edged(?: out)?|edging(?: out)?|routed|toppled|toppling|overc(?:ame|ome)|victory over|win over|triumph over|bested|against|challeng(?:e|es|ed|ing)|tak(?:e|es|ing) on|took on|up against|versus|vs\.?|fac(?:e|es|ing|ed)|ahead of|trail(?:s|ed|ing)|behind|between|followed by|unseat|run(?:ning)? against|ran against|rivals?|pitt?(?:ed|ing|s)|against each other,?)(?: (?:the|a|his|her|its|incumbent|former|then-?|rival|challengers?|opponents?|democrats?|republicans?|right-wing|left-wing|far-right|conservative|socialist|centrist|liberal|long-?time|main|nearest|closest|fellow|mr|president|sitting|opposition|{W})){{0,5}}",
    ),
    (
        "candidate",
        rf"(?:candidates?|nominees?|challengers?|contenders?|hopefuls?|front-?runners?|rivals?|opponents?|standard-bearers?|contestants?|torchbearer|runner-up|runners-up|incumbent|field|front-?runner|independents?|favou?rites?|winners?)(?:,| is| was| are| were| include[sd]?| including| being|:| -| —|,? such as|,? among them| will be| would be| named| like| in the [\w -]{{3,24}} (?:are|were|was|is)| include the)?(?: (?!(?:to|for|of|who|whom|with|by|from|in|on|at|said|told|has|had|would|will|after|against|as|that|when|but|while|over|than|can|could|may)\b){W}){{0,6}}",
    ),
    (
        "winner",
        rf"(?:winners?|victors?) (?:of|in) (?:the |this |that |last )?(?:{W} ){{0,4}}?(?:elections?|race|poll|vote|contest|primary|run-?off|by-election|ballot|seat)(?:,| was| is|:)?(?: (?:the|incumbent|former))*|(?:victory|victories|win|wins|triumph) in (?:the )?(?:{S}+|{C}+)(?:,? (?:and )?{S}+)*,(?: (?:his|her|their) home state,)?",
    ),
    (
        "saw",
        r"(?:saw|sees|seeing|brought|returned|propelled|carried|catapulted|swept|restored|kept|put|hand(?:ed|s|ing)|gave|giv(?:es|ing))(?: (?:back|the|a|incumbent|former|president|prime minister|veteran|leftist|rightist|opposition leader|[\w-]+)){0,3}",
    ),
    (
        "called",
        rf"(?:phon(?:ed|es|ing)|call(?:ed|s|ing)|telephon(?:ed|es|ing)|rang)(?: (?:the|his|her|rival|opponent|challenger|{W})){{0,3}}",
    ),
    (
        "fielded",
        rf"(?:contested (?:by|between|among)|field(?:ed|s|ing)|put(?:s|ting)? (?:up|forward))(?: {W}){{0,4}}",
    ),
    (
        "backed",
        rf"(?:endors(?:ed|es|ing|ement of)|back(?:ed|s|ing)|support(?:ed|s|ing)?(?: for)?|supporters of|vot(?:e|ed|ing|es) (?:for|against)|ballots? for|nominat(?:ed|es|ing)|rall(?:y|ied) behind|campaign(?:ed|ing)? for|choose|picked|pick|select(?:ed|s|ing)|adopt(?:ed|s|ing))(?: (?:the|former|{A}+|candidate|either|incumbent|{W})){{0,3}}",
    ),
)
"""What the words right before a name make of it; where several fit, the one given first."""
_STEMS = {
    "chosen": "elect re-elect reelect chose choos return vot swept handed gave sent",
    "declared": "declar proclaim announc certif confirm project",
    "greeted": "congratulat",
    "victory": "victor win triumph landslide re-elect reelect elect success",
    "lostto": "lost losing loss loses defeat conced fell runner-up second",
    "by": "beaten defeated ousted unseated won routed toppled trounced edged voted",
    "beaten": "defeat beat oust unseat trounc edg rout toppl overc victory win triumph bested against challeng tak took up versus vs "
    "fac ahead trail behind between followed run ran rival pit",
    "candidate": "candidate nominee challenger contender hopeful front-runner frontrunner rival opponent standard-bearer contestant "
    "torchbearer runner-up runners-up incumbent field independent favourite favorite winner",
    "winner": "winner victor win triumph",
    "saw": "saw sees seeing brought return propell carri catapult swept restor kept put hand gave give giving",
    "backed": "endors back support vot ballot nominat rall campaign choose pick select adopt",
    "called": "phon call telephon rang",
    "fielded": "contested field put",
}
"""How the first word of each begins."""
_RANK = {group: rank for rank, (group, _) in enumerate(_GROUPS)}
_PATTERNS = {group: re.compile(f"(?:{words}) ?") for group, words in _GROUPS}


@cache
def _automaton() -> tuple[AhoCorasick, list[tuple[str, ...]]]:
    stems = sorted({stem for some in _STEMS.values() for stem in some.split()})
    groups = [
        tuple(group for group, _ in _GROUPS if any(stem.startswith(one) for one in _STEMS[group].split()))
        for stem in stems
    ]
    return AhoCorasick(stems, matchkind=MatchKind.LeftmostLongest), groups


class Heads:
    """The places of a text where such words begin."""

    __slots__ = ("_at", "_groups", "_low")

    def __init__(self, low: str) -> None:
        automaton, groups = _automaton()
        self._low = low
        self._at: list[int] = []
        self._groups: list[tuple[str, ...]] = []
        for index, start, _ in automaton.find_matches_as_indexes(low):
            if not start or not (low[start - 1].isalnum() or low[start - 1] in "_-"):
                self._at.append(start)
                self._groups.append(groups[index])

    def before(self, first: int, start: int) -> tuple[str, int] | None:
        """What the words before the name at `start` make of it, and where they begin."""
        best: tuple[int, str, int] | None = None
        for index in range(bisect_left(self._at, first), bisect_left(self._at, start)):
            for group in self._groups[index]:
                if (best is None or _RANK[group] < best[0]) and _PATTERNS[group].fullmatch(
                    self._low, self._at[index], start
                ):
                    best = _RANK[group], group, self._at[index]
        return best[1:] if best else None
