"""Rebuild the list of given names: `python -m service.extraction.lexicon.rebuild_names`.

given_names.tsv  the first names of Faker's locales. What is written in Latin letters is taken as it
                 stands, with and without its accents; Cyrillic, Greek, Georgian, Armenian and Korean
                 are spelled out as English news does. Arabic, Hebrew, Persian, Indian and Thai scripts
                 do not tell the vowels or the custom, so sources/given_names.tsv has those languages'
                 names by hand; sources/not_given_names.tsv takes out what is mostly something else.

The same sources give the same bytes. `--check` writes nothing and fails on a difference.
Faker is needed here only, never by the service, hence the imports inside the functions.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "sources"
TARGET = HERE / "given_names.tsv"
# Another version is other data: the list would no longer be what was reviewed.
FAKER = "40.54.0"
# The list of this locale holds made-up words ("Aerozol", "Agent") among its names.
LEFT_OUT = frozenset({"bg_BG"})
SHORTEST = 3

HEAD = f"""\
# Names that stand first in a person's name, from all over the world, in Latin letters.
# Source: Faker {FAKER} (MIT), the first names of its locales; sources/given_names.tsv (the project's own).
# Written by rebuild_names.py: change the sources, not this file.
name
"""

UNDECOMPOSED = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D",
                              "þ": "th", "Þ": "Th", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe",
                              "ı": "i", "ə": "a", "Ə": "A", "ŋ": "ng"})  # fmt: skip
APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "`": "'", "‐": "-", "–": "-"})

# One spelling a letter, the one that newspapers use; the language's own rules come first.
CYRILLIC = dict(
    pair.split(":")
    for pair in (
        "а:a б:b в:v г:g ґ:g д:d ђ:dj е:e ё:yo є:ye ж:zh з:z и:i і:i ї:yi й:y ј:j к:k л:l љ:lj м:m н:n њ:nj "
        "о:o п:p р:r с:s т:t ћ:c ќ:kj ѓ:gj ѕ:dz у:u ф:f х:kh ц:ts ч:ch џ:dzh ш:sh щ:shch ъ: ы:y ь: э:e ю:yu "
        "я:ya ': ʼ:"
    ).split()
)
RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "ru_RU": ((r"ий$", "ы"), (r"(?<=[ае])й$", "и"), (r"ия", "ia"), (r"ье", "ие"), (r"^Е", "Ye")),
    "uk_UA": ((r"(?<=[иі])й$", "y"), (r"и", "y"), (r"г", "h"), (r"Г", "H"), (r"ія", "ia"), (r"^Є", "Ye"),
              (r"(?<=.)є", "ie"), (r"(?<=.)ю", "iu"), (r"(?<=.)я", "ia")),
    "mk_MK": ((r"х", "h"), (r"Х", "H"), (r"ц", "c"), (r"Ц", "C"), (r"ж", "z"), (r"ш", "s"), (r"ч", "c")),
}  # fmt: skip
GREEK_RULES = (("ου", "ou"), ("Ου", "Ou"), ("αυ", "av"), ("ευ", "ev"), ("Ευ", "Ev"), ("Αυ", "Av"),
               ("γγ", "ng"), ("γκ", "gk"), ("^Μπ", "B"), ("μπ", "mp"), ("^Ντ", "D"), ("ντ", "nt"),
               ("γχ", "nch"))  # fmt: skip
GREEK = dict(
    pair.split(":")
    for pair in (
        "α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch"
        " ψ:ps ω:o"
    ).split()
)
GEORGIAN = dict(
    pair.split(":")
    for pair in (
        "ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh"
        " ყ:q შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h"
    ).split()
)
ARMENIAN = dict(
    pair.split(":")
    for pair in (
        "ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n"
        " շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f և:ev"
    ).split()
)
# Hangul syllables are composed by number; these are the Revised Romanization's parts.
LEADS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ")
VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
TAILS = " k k ks n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")
HANGUL, SYLLABLES = 0xAC00, 11172

PLAIN = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]+)?(?:['-][A-Z]?[a-z]+)*|[A-Z]'[A-Z][a-z]+(?:-[A-Z][a-z]+)?")


def fold(name: str) -> str:
    """The name as newsrooms without accents write it."""
    parts = unicodedata.normalize("NFD", name.translate(UNDECOMPOSED))
    return "".join(c for c in parts if not unicodedata.combining(c))


def spelled(name: str, locale: str) -> str:
    """The name in Latin letters, or the empty string for a script that cannot be spelled out."""
    first = name[:1]
    if "\u0370" <= first <= "\u03ff" or "\u1f00" <= first <= "\u1fff":
        return _by_letter(_rules(fold(name), GREEK_RULES), GREEK)
    if "\u0400" <= first <= "\u04ff":
        return _by_letter(_rules(name, RULES.get(locale, ())), CYRILLIC)
    if "\u10d0" <= first <= "\u10ff":
        return _by_letter(name, GEORGIAN)
    if "\u0530" <= first <= "\u058f":
        return _by_letter(_rules(name, (("ու", "u"), ("Ու", "U"), ("^Ե", "Ye"), ("^Ո", "Vo"))), ARMENIAN)
    if HANGUL <= ord(first or " ") < HANGUL + SYLLABLES:
        return "-".join(map(_syllable, name)).capitalize()
    return name


def _rules(name: str, rules: Sequence[tuple[str, str]]) -> str:
    for pattern, instead in rules:
        name = re.sub(pattern, instead, name)
    return name


def _by_letter(name: str, letters: dict[str, str]) -> str:
    text = "".join(letters.get(c.lower(), c) if c.lower() in letters else c for c in name)
    return text[:1].upper() + text[1:].lower()


def _syllable(letter: str) -> str:
    number = ord(letter) - HANGUL
    if not 0 <= number < SYLLABLES:
        return letter
    return LEADS[number // 588] + VOWELS[number % 588 // 28] + TAILS[number % 28]


def faker_names() -> Iterator[tuple[str, str]]:
    """Each locale's first names, with the locale."""
    person = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(person.__path__):
        if module.name in LEFT_OUT:
            continue
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for attribute in sorted(dir(provider)):
            if attribute.startswith(("first_name", "first_romanized_name")):
                value = getattr(provider, attribute)
                if isinstance(value, Iterable) and not isinstance(value, str):
                    for name in value:  # Japanese ones stand as a tuple of their spellings
                        spellings = (name,) if isinstance(name, str) else name
                        yield from ((text, module.name) for text in spellings)


def usable(name: str) -> bool:
    """Whether it is one word of at least three letters, written as names are."""
    return len(name) >= SHORTEST and PLAIN.fullmatch(fold(name)) is not None


def table(path: Path) -> list[str]:
    """The first column of a table of ours."""
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [line.split("\t", 1)[0] for line in lines[1:]]


def build() -> str:
    """The whole file as it has to be."""
    if version("faker") != FAKER:
        raise SystemExit(f"faker {version('faker')} is installed, {FAKER} was reviewed")
    names = set(table(SOURCES / "given_names.tsv"))
    for name, locale in faker_names():
        text = spelled(unicodedata.normalize("NFC", name).strip().translate(APOSTROPHES), locale)
        names.add(text)
    names |= {fold(name) for name in names}
    names = {name for name in names if usable(name)} - set(table(SOURCES / "not_given_names.tsv"))
    return HEAD + "".join(f"{name}\n" for name in sorted(names))


def main(arguments: Sequence[str]) -> int:
    text = build()
    if "--check" in arguments:
        same = TARGET.exists() and TARGET.read_bytes() == text.encode()
        print(f"{TARGET.name}: {'as built' if same else 'differs'}")
        return 0 if same else 1
    TARGET.write_bytes(text.encode())
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
