"""A sentence as tokens: words, punctuation, and each mention as one token of its letter."""

from __future__ import annotations

import re
from typing import NamedTuple

from service.extraction.rule import LETTERS

_KIND = {letter: name for name, letter in LETTERS.items()}
_TOKEN = re.compile(
    "|".join(f"{letter}+" for letter in LETTERS.values())
    + r"|'s(?!\w)|-(?=[a-z])(?:[a-z]+)|[^\W\d_](?:[\w&]|[.'-](?=\w))*|\d[\d,.:]*\d|\d|[^\s\w]"
)


class Token(NamedTuple):
    """`kind` is a mention's letter (`P`, `C`, ...), `w` for a word, else the punctuation mark."""

    kind: str
    word: str
    start: int
    end: int


def tokenize(masked: str, start: int, end: int) -> list[Token]:
    """The tokens of `masked[start:end]`; words in lower case."""
    tokens = []
    for match in _TOKEN.finditer(masked, start, end):
        text = match.group()
        kind = _KIND.get(text[0])
        if kind is not None:
            tokens.append(Token(kind, kind, match.start(), match.end()))
        elif text[0].isalnum() or text[0] in "'-" and len(text) > 1:
            word = text.lower()
            if word.endswith("'s") and len(word) > 2:
                tokens.append(Token("w", word[:-2], match.start(), match.end() - 2))
                tokens.append(Token("w", "'s", match.end() - 2, match.end()))
            else:
                tokens.append(Token("w", word, match.start(), match.end()))
        else:
            tokens.append(Token(text, text, match.start(), match.end()))
    return tokens
