"""The country that a text is told from: whose "president" needs no country beside him."""

from __future__ import annotations

import re
from collections import Counter

from service.extraction.gazetteer import PLACE_KINDS, Hit

_WEIGHT = {
    "metonym": 3,
    "capital": 2,
    "demonym": 1,
    "country": 1,
    "people": 1,
    "bloc": 0,
    "region": 1,
    "city": 1,
    "party": 2,
}
_DATELINE = re.compile(r"[^\n]{0,90}?(?: -|:|—| _)")
_DATELINE_BONUS = 3
_DATELINED = frozenset({"capital", "city", "region"})
SHARED_BODIES = frozenset(
    "Senate|House|Congress|House of Representatives|Supreme Court|Foreign Office|Home Office|Treasury".split(
        "|"
    )
)
"""Bodies that many countries have: they tell nothing of another's where the dateline is in one country."""
_HEAD = 600
"""Names in the first characters weigh double: a text says early where it is."""

_OBJECT = re.compile(
    r"(?:^|\W)(?:on|from|against|to|with|between|in|into|toward|towards)(?: the| imports from| goods from)? $"
)
"""A country after these is spoken of, not spoken from."""
_ADMINISTRATION = re.compile(
    r"Executive Order|the Administration|Secretary of (?:State|Commerce|the Treasury|Defense|Homeland"
    r"|Agriculture|Energy|Labor)"
    r"|our Nation|American people|Presidential (?:Memorandum|Proclamation)|[A-Z][a-z]+ Administration"
)
"""Words of American government that name no country."""
_ADMINISTRATIVE = (
    "Administration",
    "Executive Order",
    "Secretary of ",
    "our Nation",
    "American people",
    "Presidential ",
)
"""What such words hold: asked first, since it is cheap."""
_DEFAULT = ("US", 2)
"""English-language texts that name no country beside a president mostly mean the American one."""

# Countries without such an office, or where its holder is seldom meant by the bare title.
_NO_PRIME_MINISTER = frozenset(
    "US MX BR AR CL CO ID PH NG ZA VE EC CR PA GT HN SV NI UY PY BO CY CH TM KE GH ZM ZW MW AO LR SL BJ GM"
    " SO DO RU UA CN KR TR".split()
)
_NO_PRESIDENT = frozenset(
    "GB CA AU NZ JP ES NL BE SE NO DK LU SA KW QA OM BH JO MA TH MY KH BN JM BS PG LS SZ BT VA SU DE AT IN"
    " IL IT SG IE ET".split()
)
_NO_MONARCH = frozenset("US RU CN FR DE IT UA IN PK BR MX KR TR PL IL EG IR ZA AR CL CO".split())
_NOT_AMERICAN = frozenset(
    {
        "foreign minister",
        "defense minister",
        "defence minister",
        "finance minister",
        "trade minister",
        "premier",
        "deputy prime minister",
        "foreign secretary",
    }
)
_KINGLY = frozenset({"king", "queen", "emir", "sultan", "crown prince"})


_WESTMINSTER = re.compile(
    r"\b(?:Tory|Tories|Lib Dems?|UKIP|MPs?|by-?elections?|[Cc]ouncillors?|[Cc]onstituenc(?:y|ies)|Labour)\b"
)
_BRITISH = re.compile(r"\b(?:Tory|Tories|Lib Dems?|UKIP|Labour|Sir [A-Z])")
"""Words of parliaments after the British model, and those of Britain's own: no American text has them."""


def home_country(folded: str, hits: list[Hit]) -> str | None:
    """The code of the country named most, seats of power and the dateline weighing more."""
    score = _score(folded, hits)
    ranked = _by_weight(score)
    if not ranked:
        return None
    if ranked[0] == _DEFAULT[0] and score[_DEFAULT[0]] == _DEFAULT[1] and _WESTMINSTER.search(folded):
        return ranked[1] if len(ranked) > 1 else "GB" if _BRITISH.search(folded) else None
    return ranked[0]


def homes(folded: str, hits: list[Hit], role: str | None = None) -> list[str]:
    """Countries by how much the text is told from them, without those that have no such office."""
    return [code for code in _ranked(folded, hits) if has_office(code, role)]


def has_office(code: str, role: str | None) -> bool:
    """Whether a country has an office of this name, as far as its constitution tells."""
    if role == "prime minister":
        return code not in _NO_PRIME_MINISTER
    if role in {"president", "vice president", "first lady"}:
        return code not in _NO_PRESIDENT
    if role == "chancellor":
        return code in {"DE", "AT", "GB"}
    if role in _NOT_AMERICAN:
        return code != "US"
    return role not in _KINGLY or code not in _NO_MONARCH


def _ranked(folded: str, hits: list[Hit]) -> list[str]:
    return _by_weight(_score(folded, hits))


def _by_weight(score: Counter[str]) -> list[str]:
    return [code for code, weight in sorted(score.items(), key=lambda one: (-one[1], one[0])) if weight > 0]


def _score(folded: str, hits: list[Hit]) -> Counter[str]:
    score: Counter[str] = Counter()
    score[_DEFAULT[0]] = _DEFAULT[1]
    if any(map(folded.__contains__, _ADMINISTRATIVE)):
        score[_DEFAULT[0]] += 2 * len(_ADMINISTRATION.findall(folded))
    dateline = _DATELINE.match(folded)
    limit = dateline.end() if dateline else 0
    datelined = next(
        (code for hit in hits if hit.end <= limit and hit.kind in _DATELINED and (code := _code(hit))), None
    )
    for hit in hits:
        code = _code(hit)
        if code:
            if hit.kind == "country" and _OBJECT.search(folded, max(0, hit.start - 20), hit.start):
                continue
            weight = _WEIGHT.get(hit.kind, 0)
            if datelined not in {None, code} and folded[hit.start : hit.end] in SHARED_BODIES:
                continue
            score[code] += weight * (2 if hit.start < _HEAD else 1)
            if hit.end <= limit and hit.kind in _DATELINED:
                score[code] += _DATELINE_BONUS
    return score


def _code(hit: Hit) -> str | None:
    entry = hit.entry
    if entry.kind in PLACE_KINDS and entry.kind != "bloc":
        return entry.value if entry.value != "*" else None
    if entry.kind in {"region", "city", "party"} and entry.country not in {"", "*"}:
        return entry.country
    return None
