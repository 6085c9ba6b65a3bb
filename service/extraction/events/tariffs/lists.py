"""Whether a list of goods and places goes on after a comma or an "and"."""

from __future__ import annotations

from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.words import GENERIC, RULERS, STOPS
from service.extraction.tokens import Token

_BEFORE_RATE = frozenset("a an the additional another further extra up to of with at by".split())
_DUTIES = frozenset("tariff tariffs duty duties levy levies".split())
_TELLERS = frozenset(
    """
    officials official minister ministers spokesman spokeswoman spokesperson analysts economists lawmakers
    sources experts president
""".split()
)
"""Who say it, after the list."""


def _is_verb(word: str) -> bool:
    """ "…, Ghana hopes": a word in -s after a country's name, if it is no good of its."""
    return word.endswith("s") and word not in GENERIC | {"'s", "its", "as"} and not is_good([word])


def list_goes_on(tokens: list[Token], i: int, limit: int) -> bool:  # noqa: C901
    """Whether a list goes on after a comma or an "and", rather than a new clause."""
    j = i + 1
    while j < limit and tokens[j].word in {
        "and",
        "or",
        "also",
        ",",
        "the",
        "even",
        "other",
        "its",
        "their",
        "on",
    }:
        if tokens[j].word == "on" and tokens[j - 1].word not in {"and", "or", ","}:
            return False
        j += 1
    if j >= limit:
        return False
    k = j
    while k < limit and tokens[k].word in _BEFORE_RATE:
        k += 1
    if any(one.word in _DUTIES for one in tokens[k : min(limit, k + 2)]):
        return False
    if k < limit and tokens[k].kind == "R":
        return False
    token = tokens[j]
    if token.kind == "C" and tokens[i].word == "and" and i > 2 and tokens[i - 1].kind == "C":
        if tokens[i - 2].word == ",":
            return True
    if token.kind in "CA":
        after = tokens[j + 1].word if j + 1 < limit else ""
        if (
            after == "'s"
            and j + 2 < limit
            and tokens[j + 2].word in RULERS
            or after in RULERS - {"trade", "agriculture", "foreign", "state"}
        ):
            return False
        if token.kind == "C" and _is_verb(after):
            return False
        return (
            after
            not in {
                "said",
                "has",
                "have",
                "had",
                "will",
                "would",
                "is",
                "was",
                "responded",
                "retaliated",
                "announced",
                "could",
                "may",
                "also",
            }
            or False
        )
    if token.kind in {"P", "D", "R", "H"} or token.word in _TELLERS:
        return False
    return token.kind in {"w", "O", "S", '"', "N"} and token.word not in STOPS
