"""Texts to try to break the extraction with."""

from __future__ import annotations

import random
from pathlib import Path

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


def made(chance: random.Random) -> str:
    """A text of the extraction's own triggers, names, numbers, quotes and brackets."""
    words = [
        chance.choice(PIECES) if chance.random() < 0.85 else chance.choice(MARKS)
        for _ in range(chance.randint(1, 30))
    ]
    return "".join(word + (" " if chance.random() < 0.9 else "") for word in words)


def mutated(chance: random.Random) -> str:
    """A piece of a seed with some of it cut, doubled, exchanged or broken."""
    text = chance.choice(SEEDS)
    start = chance.randrange(len(text))
    text = text[start : start + chance.randint(1, 250)]
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
