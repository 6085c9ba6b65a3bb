"""One form for quotes, dashes and spaces, character for character, so that no offset moves."""

from __future__ import annotations

MENTION_LETTERS = range(0xE000, 0xE020)
"""Private-use letters that the mask writes; a text's own are folded away, lest they pose as mentions."""

_TABLE: dict[int, str] = {
    **dict.fromkeys(map(ord, "‘’‚‛ʼ′´`"), "'"),
    **dict.fromkeys(map(ord, "“”„‟«»″"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–−"), "-"),
    **dict.fromkeys(map(ord, "―"), "—"),
    **dict.fromkeys(map(ord, "\t\n\r\x0b\x0c\x85\u2028\u2029\ufeff"), " "),
    **dict.fromkeys((0xA0, 0x1680, *range(0x2000, 0x200C), 0x202F, 0x205F, 0x2060, 0x3000), " "),
    **dict.fromkeys(MENTION_LETTERS, "?"),
}


def fold(text: str) -> str:
    """`text` with curly quotes, odd dashes and every kind of white space made plain; same length."""
    return text.translate(_TABLE)
