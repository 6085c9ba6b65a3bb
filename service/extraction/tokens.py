"""A sentence as tokens: words, punctuation, and each mention as one token of its letter."""

from __future__ import annotations

import re
from functools import partial
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


_token = partial(tuple.__new__, Token)


def tokenize(masked: str, start: int, end: int) -> list[Token]:
    """The tokens of `masked[start:end]`; words in lower case."""
    tokens: list[Token] = []
    add = tokens.append
    for match in _TOKEN.finditer(masked, start, end):
        text = match.group()
        first, till = match.span()
        head = text[0]
        if head.isalnum() or head in "'-" and len(text) > 1:
            word = text.lower()
            if len(word) > 2 and word[-2:] == "'s":
                add(_token(("w", word[:-2], first, till - 2)))
                add(_token(("w", "'s", till - 2, till)))
            else:
                add(_token(("w", word, first, till)))
        else:
            kind = _KIND.get(head, text)
            add(_token((kind, kind, first, till)))
    return tokens
