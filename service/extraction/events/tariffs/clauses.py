"""Where a list of goods ends because another clause begins."""

from __future__ import annotations

from service.extraction.events.tariffs.acts import verbs
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.origins import FROM
from service.extraction.tokens import Token

ARTICLES = frozenset("up down a an the its their his her this that these those what".split())


def clause_begins(tokens: list[Token], i: int, limit: int) -> bool:
    """ "…, escalating a trade war": a participle with an object of its own ends the list."""
    if not tokens[i].word.endswith("ing") or i + 1 >= limit:
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    if before.kind not in {",", "A", "C"} and before.word not in _BEFORE_GERUND:
        return False
    return (
        after.word in ARTICLES
        or after.kind in "CPAMRDN"
        or before.kind not in "AC"
        and after.word in _PREPOSITIONS
        and not is_good([tokens[i].word])
        or before.kind == ","
        and after.kind == "w"
        and not any(is_good(one) for one in ([tokens[i].word], [after.word], [tokens[i].word, after.word]))
    )


_BEFORE_GERUND = frozenset("of by for without".split())


_PREPOSITIONS = frozenset("with to on in from for into over at it as them by".split())


def past_participle(tokens: list[Token], i: int, limit: int) -> int:
    """ "copper wire, used in motors, from Peru": the token after what is told beside.

    0 where nothing is, -1 where the list ends with it.
    """
    if not (i + 2 < limit and tokens[i + 1].word.endswith("ed") and tokens[i + 2].word in _PREPOSITIONS):
        return 0
    if tokens[i + 1].word in FROM:
        return 0
    for j in range(i + 3, min(limit - 1, i + _BESIDE)):
        if tokens[j].kind == ",":
            return j + 1 if tokens[j + 1].word in FROM else -1
    return -1


_BESIDE = 12


def has_object(tokens: list[Token], i: int, limit: int) -> bool:
    """ "imports and a top adviser accused Peru": what stands before the verb is its subject, no good."""
    if not tokens[i].word.endswith("ed") or i + 1 >= limit or tokens[i].word in FROM:
        return False
    return tokens[i + 1].kind in "CP" or tokens[i + 1].word in ARTICLES - {"up", "down"}


def next_verb(tokens: list[Token], i: int) -> bool:
    """ "duties on maize and exempted bread": a further act, no further goods."""
    verb = verbs().get(tokens[i].word)
    return tokens[i - 1].word in {"and", ","} and verb is not None and verb.form == "past" and verb.weight > 0
