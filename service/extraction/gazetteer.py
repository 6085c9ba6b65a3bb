"""One scan of a text for every known name: countries, blocs, seats of power, regions, cities,
parties, titles, organisations' words.

The scan answers with the leftmost longest names; a name that breaks off inside a word is tried
again shorter, so that a long failed name never hides a short one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from service.extraction.lexicon import forms, rows

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


def scan(folded: str) -> list[Hit]:
    """Every known name in `folded`, left to right, none overlapping."""
    automaton, names, readings = _index()
    hits = []
    for index, start, end in automaton.find_matches_as_indexes(folded):
        if start and (folded[start - 1].isalnum() or folded[start - 1] == "_"):
            continue
        name = names[index]
        if end < len(folded) and folded[end].isalnum() and name[-1].isalnum():
            name = _shorter(name, readings)
            if not name:
                continue
        hits.append(Hit(start, start + len(name), *readings[name]))
    return hits


def _shorter(name: str, readings: dict[str, Reading]) -> str:
    """The longest known name that ends at an earlier word of `name`, or nothing."""
    while " " in name:
        name = name.rpartition(" ")[0]
        if name in readings:
            return name
    return ""


def known(name: str) -> tuple[Entry, ...]:
    """What exactly this form stands for, the likelier reading first."""
    reading = _index()[2].get(name)
    return reading.entries if reading else ()


@cache
def country_names() -> dict[str, str]:
    """Code to name, blocs included."""
    return {row["code"]: row["name"] for table in ("countries", "blocs") for row in rows(table)} | {
        "*": "all countries"
    }


@cache
def _index() -> tuple[AhoCorasick, list[str], dict[str, Reading]]:
    entries: dict[str, list[Entry]] = {}
    for form, entry in _entries():
        known = entries.setdefault(form, [])
        if all(one.kind != entry.kind for one in known):
            known.append(entry)
    names = list(entries)
    automaton = AhoCorasick(names, matchkind=MatchKind.LeftmostLongest)
    return automaton, names, {name: _reading(tuple(some)) for name, some in entries.items()}


def _reading(entries: tuple[Entry, ...]) -> Reading:
    title = next((entry for entry in entries if entry.kind == "title"), None)
    place = next((entry for entry in entries if entry.kind in PLACE_KINDS), None)
    return Reading(entries, entries[0].kind, title, place)


def _entries() -> Iterator[tuple[str, Entry]]:  # noqa: C901
    """Forms with what they stand for, the likelier reading of a form first."""
    for row in rows("not_places"):
        yield row["form"], Entry("other", row["holds"], "")
    for row in rows("countries"):
        for column, kind in (("forms", "country"), ("demonyms", "demonym"), ("people", "people")):
            for form in forms(row[column]):
                yield form, Entry(kind, row["code"], row["code"], row["name"])
    for row in rows("blocs"):
        for form in forms(row["forms"]):
            yield form, Entry("bloc", row["code"], row["code"], row["name"])
        for form in forms(row["members_word"]):
            yield form, Entry("demonym", row["code"], row["code"], row["name"])
    for row in rows("countries"):
        for form in forms(row["capital"]):
            for written in _datelined(form):
                yield written, Entry("capital", row["code"], row["code"], row["name"])
    for row in rows("metonyms"):
        yield row["form"], Entry("metonym", row["code"], row["code"])
    yield from _titles()
    for row in rows("organisations"):
        yield row["word"], Entry("organisation", row["kind"], "")
    for row in rows("regions"):
        for form in (row["name"], *forms(row["aliases"]), *forms(row["demonym"])):
            yield form, Entry("region", row["name"], row["country"], row["kind"])
    for row in rows("parties"):
        yield row["form"], Entry("party", row["name"], row["country"])
    for row in rows("cities"):
        for written in _datelined(row["name"]):
            yield written, Entry("city", row["name"], row["country"])


_SHORTEST_DATELINE = 5
"""Shorter capitals in upper case may be acronyms."""


def _datelined(city: str) -> tuple[str, ...]:
    """A city as it stands in a text and in a dateline: "Taipei", "TAIPEI"."""
    return (city, city.upper()) if len(city) >= _SHORTEST_DATELINE and city.isascii() else (city,)


def _titles() -> Iterator[tuple[str, Entry]]:
    for row in rows("titles"):
        yield row["title"], Entry("title", row["role"], "", row["kind"])
