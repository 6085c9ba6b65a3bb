"""The words that lead from a duty to its rate: "tariffs ranging from about 10 percent"."""

from __future__ import annotations

from service.extraction.tokens import Token

_LEADS = frozenset(
    """
    of at to up ranging from between , ( as high set averaging totaling totalling -
    — rate rates level levels a about around with by in only just nearly almost roughly
    some least amount range region tune more less than over under above well amounting
    """.split()
)
_MEASURED = frozenset("amount rate range region tune level order".split())


def rate_ahead(tokens: list[Token], i: int) -> bool:
    """Whether a rate follows after at most three leading words."""
    for j in range(i, min(i + 5, len(tokens))):
        if tokens[j].kind == "R":
            return True
        if tokens[j].word == "the" and j + 1 < len(tokens) and tokens[j + 1].word in _MEASURED:
            continue
        if tokens[j].word not in _LEADS and tokens[j].kind not in {'"', "'"}:
            return False
    return False
