"""What stands between the noun of a duty and its complements, and tells nothing of them."""

from __future__ import annotations

from service.extraction.tokens import Token


def past_letters(tokens: list[Token], i: int) -> int:
    """ "anti-dumping duty (AD) orders": the token after the letters that a notice puts for a name."""
    if i + 2 < len(tokens) and (tokens[i].kind, tokens[i + 2].kind) == ("(", ")"):
        if tokens[i + 1].word in _LETTERED:
            return i + 3
    return i


_LETTERED = frozenset("ad cvd add bcd msd rd acd cd".split())


def past_insertion(tokens: list[Token], i: int) -> int:
    """ "duties, on a preferential basis, on tea": the token of the second "on", 0 where there is none."""
    if i + 1 >= len(tokens) or tokens[i + 1].word not in _INSERTING:
        return 0
    for j in range(i + 2, min(len(tokens) - 1, i + _INSERTED)):
        if tokens[j].kind == ",":
            return j + 1 if tokens[j + 1].word in {"on", "against"} else 0
    return 0


_INSERTING = frozenset("on in by under for effective starting beginning as".split())
_INSERTED = 9
