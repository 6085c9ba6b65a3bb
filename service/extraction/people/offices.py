"""Offices whose title alone tells whom their holder acts for."""

from __future__ import annotations

from functools import lru_cache

from service.extraction.gazetteer import PLACE_KINDS, known

_OF_ROLE = {
    "taoiseach": "IE",
    "tánaiste": "IE",
    "tanaiste": "IE",
    "pope": "VA",
    "pontiff": "VA",
    "chancellor of the exchequer": "GB",
    "foreign secretary": "GB",
    "home secretary": "GB",
    "secretary of state": "US",
    "deputy secretary of state": "US",
    "under secretary of state": "US",
    "assistant secretary of state": "US",
    "secretary of defense": "US",
    "defense secretary": "US",
    "treasury secretary": "US",
    "commerce secretary": "US",
    "secretary of the treasury": "US",
    "secretary of commerce": "US",
    "secretary of homeland security": "US",
    "secretary of agriculture": "US",
    "high representative": "EU",
    "u.s. trade representative": "US",
    "trade representative": "US",
    "speaker of the house": "US",
    "house speaker": "US",
    "congressman": "US",
    "congresswoman": "US",
    "supreme leader": "IR",
    "bundeskanzler": "DE",
    "federal chancellor": None,
    "dalai lama": None,
    "archbishop of canterbury": "GB",
    "prince of wales": "GB",
    "director of the cia": "US",
    "cia director": "US",
    "commission president": "EU",
    "council president": "EU",
    "european commission president": "EU",
    "european council president": "EU",
    "european commission vice president": "EU",
    "european commission chief": "EU",
    "european commissioner": "EU",
    "trade commissioner": "EU",
    "general secretary": None,
}


@lru_cache(maxsize=4096)
def country_in(title: str, role: str | None) -> str | None:
    """The country or bloc that a title names ("Soviet leader", "UN Secretary-General") or stands for."""
    words = title.split()
    for count in range(min(len(words) - 1, 3), 0, -1):
        for entry in known(" ".join(words[:count])):
            if entry.kind in PLACE_KINDS and entry.value != "*":
                return entry.value
    _, of, rest = title.partition(" of ")
    if of:
        rest = rest.removeprefix("the ")
        for name in (rest, rest.split()[0]):
            for entry in known(name):
                if entry.kind in {"country", "bloc", "demonym"} and entry.value != "*":
                    return entry.value
    return _OF_ROLE.get(role or "")


@lru_cache(maxsize=4096)
def bare_role(title: str, role: str | None) -> str | None:
    """The role without the country in it: "Soviet leader" is a leader."""
    first, _, rest = title.partition(" ")
    place = first != "European" and any(
        entry.kind in {"demonym", "country", "bloc"} for entry in known(first)
    )
    if role and rest and place:
        for entry in known(rest):
            if entry.kind == "title" and entry.value:
                return entry.value
    return role
