"""One scan of a text for every known name: countries, blocs, seats of power, regions, cities,
parties, titles, organisations' words.

The scan answers with the leftmost longest names; a name that breaks off inside a word is tried
again shorter, so that a long failed name never hides a short one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from service.extraction.lexicon import cells, forms, rows

PLACE_KINDS = frozenset({"country", "bloc", "demonym", "people", "capital", "metonym"})


class Entry(NamedTuple):
    """What a known name stands for. `value` is a code, a role or a canonical name."""

    kind: str
    value: str
    country: str
    detail: str = ""


class Reading(NamedTuple):
    """All that a form stands for: `kind` is that of the likeliest entry; `title` and `place` are the
    office and the country or bloc among the entries, if there are any."""

    entries: tuple[Entry, ...]
    kind: str
    title: Entry | None
    place: Entry | None


class Hit(NamedTuple):
    """A known name in the text, with the fields of its `Reading`."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    kind: str
    title: Entry | None
    place: Entry | None

    @property
    def entry(self) -> Entry:
        return self.entries[0]

    def of(self, kind: str) -> Entry | None:
        for entry in self.entries:
            if entry.kind == kind:
                return entry
        return None


_hit = partial(tuple.__new__, Hit)
"""A hit of a tuple of its fields: a class's own way is slow."""


def scan(folded: str) -> list[Hit]:
    """Every known name in `folded`, left to right, none overlapping."""
    automaton, names, readings = _index()
    hits = []
    length = len(folded)
    for index, start, end in automaton.find_matches_as_indexes(folded):
        if start and ((before := folded[start - 1]).isalnum() or before == "_"):
            continue
        name = names[index]
        if end < length and folded[end].isalnum() and name[-1].isalnum():
            name = _shorter(name, readings)
            if not name:
                continue
            end = start + len(name)
        hits.append(_hit((start, end, *readings[name])))
    return hits


def _shorter(name: str, readings: Readings) -> str:
    """The longest known name that ends at an earlier word of `name`, or nothing."""
    while " " in name:
        name = name.rpartition(" ")[0]
        if name in readings:
            return name
    return ""


def known(name: str) -> tuple[Entry, ...]:
    """What exactly this form stands for, the likelier reading first."""
    readings = _index()[2]
    return readings[name].entries if name in readings else ()


class Readings(dict[str, Reading]):
    """Form -> its reading, made when first asked for: a text has few of the many forms.

    `told`: form -> kind -> the fields of the entry, the likeliest first.
    """

    def __init__(self) -> None:
        super().__init__()
        self.told: dict[str, dict[str, tuple[str, ...]]] = {}

    def __contains__(self, form: object) -> bool:
        return form in self.told

    def __missing__(self, form: str) -> Reading:
        reading = self[form] = _reading(tuple(Entry(*fields) for fields in self.told[form].values()))
        return reading


@cache
def country_names() -> dict[str, str]:
    """Code to name, blocs included."""
    return {row["code"]: row["name"] for table in ("countries", "blocs") for row in rows(table)} | {
        "*": "all countries"
    }


@cache
def _index() -> tuple[AhoCorasick, list[str], Readings]:
    readings = Readings()
    for form, kind, *rest in _entries():
        readings.told.setdefault(form, {}).setdefault(kind, (kind, *rest))
    names = list(readings.told)
    return AhoCorasick(names, matchkind=MatchKind.LeftmostLongest), names, readings


def _reading(entries: tuple[Entry, ...]) -> Reading:
    title = next((entry for entry in entries if entry.kind == "title"), None)
    place = next((entry for entry in entries if entry.kind in PLACE_KINDS), None)
    return Reading(entries, entries[0].kind, title, place)


_Told = tuple[str, str, str, str, str]
"""A form, and the fields of its entry."""


def _entries() -> Iterator[_Told]:
    """Forms with what they stand for, the likelier reading of a form first."""
    for form, holds in cells("not_places", "form", "holds"):
        yield form, "other", holds, "", ""
    yield from _places()
    for title, role, kind in cells("titles", "title", "role", "kind"):
        yield title, "title", role, "", kind
    for word, kind in cells("organisations", "word", "kind"):
        yield word, "organisation", kind, "", ""
    for name, aliases, demonym, country, kind in cells(
        "regions", "name", "aliases", "demonym", "country", "kind"
    ):
        for form in (name, *forms(aliases), *forms(demonym)):
            yield form, "region", name, country, kind
    for form, name, country in cells("parties", "form", "name", "country"):
        yield form, "party", name, country, ""
    for name, country in cells("cities", "name", "country"):
        for written in _datelined(name):
            yield written, "city", name, country, ""


def _places() -> Iterator[_Told]:
    """Countries and blocs by their names, peoples, capitals and seats of power."""
    countries = [*cells("countries", "code", "name", "forms", "demonyms", "people", "capital")]
    for code, name, *columns, _ in countries:
        for column, kind in zip(columns, ("country", "demonym", "people"), strict=True):
            for form in forms(column):
                for written in _datelined(form):
                    yield written, kind, code, code, name
    for code, name, called, members in cells("blocs", "code", "name", "forms", "members_word"):
        for form in forms(called):
            yield form, "bloc", code, code, name
        for form in forms(members):
            yield form, "demonym", code, code, name
    for code, name, *_, capital in countries:
        for form in forms(capital):
            for written in _datelined(form):
                yield written, "capital", code, code, name
    for form, code in cells("metonyms", "form", "code"):
        yield form, "metonym", code, code, ""


_SHORTEST_DATELINE = 5
"""Shorter names in upper case may be acronyms."""


def _datelined(name: str) -> tuple[str, ...]:
    """A name as it stands in a text, and in a dateline or a headline in capitals: "Taipei", "TAIPEI"."""
    return (name, name.upper()) if len(name) >= _SHORTEST_DATELINE and name.isascii() else (name,)
