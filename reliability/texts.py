"""Texts to try to break the extraction with."""

from __future__ import annotations

import random
from pathlib import Path

from service.extraction.triggers import STEMS

SEEDS = [path.read_bytes().decode("utf-8") for path in sorted(Path("seeds").glob("*.txt"))]

PIECES = (
    "call called phone spoke with by phone telephone conversation video talks tariff tariffs duty "
    "duties levy imposed raise to from on imports of steel percent 25% 50 per cent $30 billion election "
    "elections vote votes won runoff referendum turnout 48.2% seats President Prime Minister Mr. Trump "
    "Xi Jinping Ana Ruiz Carney Canada China Chinese the United States EU U.S. Washington Beijing on "
    "Friday last week April 2 2025-03-29 tomorrow next month and or not but if would will had been said "
    "according denied planned threatened"
).split()
MARKS = [
    *",.;:!?()[]{}\"'“”‘’—–-/%$€\n\t",
    "\r\n",
    "\u00a0",
    "\ufeff",
    "\u200b",
    "\u202e",
    "e\u0301",
    "😀",
    "\ud800",
    "\x00",
]


LONG = 0.0005  # of the made texts: so long that what does not grow with the length shows
LEXICON = Path("service/extraction/lexicon")


def forms() -> list[str]:
    """What the lexicons know by its form, a table's first column, and the words that let a text in at all."""
    tables = [path.read_text("utf-8").splitlines() for path in sorted(LEXICON.glob("*.tsv"))]
    rows = [[line for line in table if line and line[0] != "#"] for table in tables]
    return [row.split("\t")[0] for table in rows for row in table[1:]] + [
        stem for stems in STEMS.values() for stem in stems
    ]


FORMS = forms()


def made(chance: random.Random) -> str:
    """A sentence or two of the extraction's own triggers, names, numbers, quotes and brackets."""
    words = []
    length = chance.randint(500, 2000) if chance.random() < LONG else int(2 ** chance.uniform(0, 5))
    for _ in range(length):
        kind = chance.random()
        words.append(chance.choice(PIECES if kind < 0.7 else FORMS if kind < 0.85 else MARKS))
    return "".join(word + (" " if chance.random() < 0.9 else "") for word in words)


def mutated(chance: random.Random) -> str:
    """A piece of a seed with some of it cut, doubled, exchanged or broken."""
    text = chance.choice(SEEDS)
    start = chance.randrange(len(text))
    text = text[start : start + int(2 ** chance.uniform(0, 8))]
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(text) + 1)
        cut = at + chance.randint(0, 5)
        put = chance.choice(
            (chance.choice(MARKS), chance.choice(PIECES), text[at : at + 20], chr(chance.randrange(0x300)))
        )
        text = text[:at] + put + text[cut:]
    return text


SIZE = 1_000_000


def _repeated(piece: str) -> str:
    return (piece * (SIZE // len(piece) + 1))[:SIZE]


HOSTILE = {
    "one word": _repeated("tariff "),
    "one letter": "a" * SIZE,
    "one bracket": "(" * SIZE,
    "digits": "1" * SIZE,
    "numbers": _repeated("12,345.6 "),
    "capitalised names": _repeated("Ana Ruiz "),
    "one long name": _repeated("Ruiz"),
    "nested quotes": "“" * (SIZE // 2) + "”" * (SIZE // 2),
    "call with": _repeated("call with "),
    "a date": _repeated("April 2, 2025 "),
    "no spaces": _repeated("Canadaimposedtariffs"),
    "right to left": _repeated("مرحبا "),
    "zero width": "\u200b" * SIZE,
    "surrogates": _repeated("\ud83d\ude00")[: SIZE // 2],  # six bytes each once they are escaped
    "commas": _repeated("steel, "),
    "full stops": _repeated("U.S. "),
    "line ends": "\n" * (SIZE - 1) + "a",
    "percent": _repeated("25% "),
    "votes": _repeated("won 48.2% of the vote, "),
    "seeds": _repeated("\n\n".join(SEEDS)),
}
