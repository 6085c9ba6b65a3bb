"""What stands behind a name: age, letters, the office and the country told in apposition."""

from __future__ import annotations

import re

from service.extraction.gazetteer import Hit
from service.extraction.people.known import Known
from service.extraction.people.words import GAP, MODIFIER, PORTFOLIOS, TITLE_TAIL

_OF = re.compile(r" (?:of|for|to) (?:the )?")
_AGE = re.compile(r",? (?:\(\d\d\)|\d\d(?=,)),?")
_APPOSITION = re.compile(r"(?: \([^()]{1,30}\)|,? (?:MP|MEP|QC|KC|TD|OBE|CBE))?, ")
_APPOSITION_LEAD = re.compile(
    rf"(?:(?:the|a|an|who is|who was|who has been|his|her|its|their|now|once) )?(?:{MODIFIER} )*", re.I
)
_NAMED_NEXT = re.compile(r" (?!of |for )[A-Z]")
"""A name after the title: "Sisi, Jordan's King Abdullah" are two people."""
_AIDE = re.compile(
    r"(?: and (?:[A-Z][\w-]+ ){1,4}?)? ?(?:to|of|for) (?:the )?(?:[Pp]resident"
    r"|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor"
    r"|[Kk]ing|[Ee]mir|[Cc]rown [Pp]rince|[Gg]overnment|[Oo]ffice of the [Pp]resident) of (?:the )?"
)
"""An aide acts for the country whose leader is served: "adviser to the President of Ruland"."""
_TAIL = re.compile(r"(?: of [^,;.]{2,60})?(?=[,;.])")


def apposition(
    folded: str, end: int, role: str | None, country: str | None, known: Known
) -> tuple[int, str | None, str | None]:
    """ "…, the Canadian prime minister," and ", president of Chile,": office and country after a name."""
    if not folded.startswith((", ", " (", " M", " Q", " K", " T", " O", " C"), end):
        return end, role, country
    age = _AGE.match(folded, end)
    after = age.end() - 1 if age and folded[age.end() - 1] == "," else (age.end() if age else end)
    lead = _APPOSITION.match(folded, after)
    if not lead:
        return end, role, country
    words_before = _APPOSITION_LEAD.match(folded, lead.end())
    hit = known.at(lead.end()) or (known.at(words_before.end()) if words_before else None)
    if hit is None:
        return end, role, country
    if hit.place or hit.kind in {"party", "region"}:
        gap = GAP.match(folded, hit.end)
        following = known.at(gap.end()) if gap else None
        code = hit.place.value if hit.place else hit.entry.country
        if following and following.title and code and not _NAMED_NEXT.match(folded, following.end):
            own = code if code != "*" else None
            return _close(folded, following.end, end), role or role_of(following), country or own
        return end, role, country
    if hit.title and role_of(hit):
        aide = _AIDE.match(folded, hit.end)
        employer = known.at(aide.end()) if aide else None
        if employer and employer.place:
            return _close(folded, employer.end, end), role or role_of(hit), country or employer.place.value
        of = _OF.match(folded, hit.end)
        of_hit = known.at(of.end()) if of else None
        if of_hit and of_hit.place:
            return _close(folded, of_hit.end, end), role or role_of(hit), country or of_hit.place.value
        tail = _TAIL.match(folded, hit.end)
        if tail:
            return _close(folded, tail.end(), end), role or role_of(hit), country
        return _titles(folded, hit, end, role, country, known)
    return end, role, country


_NEXT_TITLE = re.compile(r"(?:,| and|, and) (?:the )?(?=[A-Z])")
_ENDS = re.compile(
    r"(?=[,;.)]| (?:has|had|have|is|was|will|made|held|received|spoke|said|discussed|today|on)\b)"
)


def _titles(
    folded: str, hit: Hit, default: int, role: str | None, country: str | None, known: Known
) -> tuple[int, str | None, str | None]:
    """Several titles after a name: ", Crown Prince, Deputy Prime Minister and Minister of Defense, …"."""
    first, at = hit, hit.end
    for _ in range(6):
        tail = TITLE_TAIL.match(folded, at)
        following = _NEXT_TITLE.match(folded, at)
        next_hit = known.at(following.end()) if following else None
        if next_hit is not None and next_hit.title is not None:
            at = next_hit.end
            continue
        if tail is None:
            break
        place = _last_place(folded, at, tail.end(), known)
        if place is not None:
            return _close(folded, place[0], default), role or role_of(first), country or place[1]
        if folded[tail.end() - 20 : tail.end()].rpartition(" ")[2] not in PORTFOLIOS:
            break
        at = tail.end()
    if at == first.end and not folded.startswith(" of ", at) or not _ENDS.match(folded, at):
        return default, role, country
    return _close(folded, at, default), role or role_of(first), country


def _last_place(folded: str, start: int, end: int, known: Known) -> tuple[int, str] | None:
    """The country at the end of a long title: "… and Development Affairs of the United Kingdom"."""
    for index in range(known.before(end), -1, -1):
        hit = known.hits[index]
        if hit.start < start:
            return None
        if hit.place is not None and folded.endswith((" of ", " of the "), start, hit.start):
            return hit.end, hit.place.value
    return None


def role_of(hit: Hit) -> str | None:
    """The office of a title."""
    return (hit.title.value or None) if hit.title else None


def _close(folded: str, end: int, default: int) -> int:
    """An apposition belongs to the phrase where a comma closes it."""
    return end + 1 if folded[end : end + 1] == "," else default
