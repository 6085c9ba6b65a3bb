"""The nouns of a duty at a border, told from other duties, charges and tariffs."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from service.extraction.events.tariffs.acts import verbs
from service.extraction.events.tariffs.goods import is_good
from service.extraction.events.tariffs.words import (
    BORDER,
    HEADS,
    NOMINAL,
    NOT_MEASURE_AFTER,
    REMEDIES,
    REMEDY_KINDS,
    TAX_HEADS,
    TRAP_AFTER,
    TRAP_BEFORE,
)
from service.extraction.tokens import Token

_ORDERS = frozenset({"order", "orders"})
"""Duties in notices: "these AD and CVD orders"."""
_COUNTERS = frozenset({"countermeasures", "counter-measures", "countermeasure", "counter-measure"})


@cache
def duty_words() -> frozenset[str]:
    """Every word that can be the noun of a duty."""
    return (
        HEADS
        | TAX_HEADS
        | REMEDIES
        | _COUNTERS
        | {"deposit", "deposits", "safeguard", "safeguards", *_ORDERS}
    )


def is_duty(tokens: list[Token], i: int, trade: bool = False, known: bool = False) -> bool:  # noqa: C901
    """Whether token `i` is the noun of a duty at a border; `trade`: the text is about trade;
    `known`: duties have just been told of."""
    word = tokens[i].word
    before = tokens[i - 1].word if i else ""
    after = tokens[i + 1].word if i + 1 < len(tokens) else ""
    after_after = tokens[i + 2].word if i + 2 < len(tokens) else ""
    then = tokens[i + 3].kind if i + 3 < len(tokens) else ""
    if word == "tariff-rate":
        return after in {"quota", "quotas"}
    if word in HEADS:
        if _is_verb(tokens, i):
            return False
        if (
            before in TRAP_BEFORE
            or before.endswith("-")
            and before[:-1] in TRAP_BEFORE
            or after in TRAP_AFTER
        ):
            return False
        if after in _BARRIERS and not _is_taken_down(tokens, i):
            return False
        if (
            after in NOT_MEASURE_AFTER - _BARRIERS
            or after == "-free"
            or after == "-"
            and after_after == "free"
        ):
            return False
        if word == "duty":
            return (
                known
                and before == "the"
                and not (i > 1 and tokens[i - 2].word in {"have", "has", "had"})
                or before not in {"the", "a", "its"}
                or after in NOMINAL
                or after in {"rate", "rates"}
                or any(token.kind == "R" for token in tokens[i + 1 : i + 7])
                or after in {"on", "of", "for", "imposed", "to"}
                and after != "to"
            )
        if word == "duties":
            return (
                after not in {"of", "as", "in"}
                or before not in {"his", "her", "official", "the", "new", "my", "their"}
                or after == "of"
                and i + 2 < len(tokens)
                and tokens[i + 2].kind == "R"
            )
        return True
    if word in _ORDERS:
        return before in {"ad", "cvd"}
    if word in _COUNTERS:
        return trade and after not in {"to", "that"}
    if word in TAX_HEADS and before != "added":
        if before == "R" and after == "on" and _is_reckoned(tokens, i):
            return False
        if (
            trade
            and word in {"tax", "taxes"}
            and before not in TRAP_BEFORE
            and after == "on"
            and is_good([after_after, *[token.word for token in tokens[i + 3 : i + 4]]][:1])
        ):
            return True
        if before in BORDER and (before != "trade"):
            return True
        if before == "R" and before not in TRAP_BEFORE and _is_on_foreign(tokens, i, trade or known):
            return True
        if (
            after in {"of", '"'}
            and "R" in {after_after, then}
            and _is_on_foreign(tokens, i + 2, trade or known)
        ):
            return True
        if word in {"tax", "taxes"} and after in {"on", "of"}:
            return any(
                token.word in {"imports", "imported", "exports", "foreign", "import"}
                for token in tokens[i + 2 : i + 7]
            )
        return False
    if word in {"safeguard", "safeguards"}:
        rated = after == "of" and i + 2 < len(tokens) and tokens[i + 2].kind == "R"
        return (rated or after in _SAFEGUARDED) and before not in {"to", "and", "will"}
    if word in {"deposit", "deposits"}:
        return before in {"security", "cash"} or before == "R" and _is_on_foreign(tokens, i, trade or known)
    if word in REMEDIES:
        return (
            before in REMEDY_KINDS
            or before in {"subsidy", "dumping"}
            and i > 1
            and tokens[i - 2].word == "anti"
        )
    return False


def _is_reckoned(tokens: list[Token], i: int) -> bool:
    """ "A 20 percent tax on $10 million in oil would cost them …": what one would come to, no measure."""
    ahead = tokens[i + 2 : i + 2 + _SUM]
    return (
        bool(ahead)
        and ahead[0].kind == "M"
        and any(
            one.word in {"would", "means", "could"} and two.word in _COMING_TO for one, two in pairwise(ahead)
        )
    )


_SUM = 10
_COMING_TO = frozenset("cost mean amount add come bring yield raise work be".split())
_FOREIGN = frozenset(
    """
    imports imported import exports exported export foreign shipments incoming leaving arriving
    entering crossing shipload shiploads cargo cargoes landed abroad overseas
    """.split()
)
_OBJECT = 9
_TO_ON = 9


def _is_on_foreign(tokens: list[Token], i: int, trade: bool) -> bool:
    """ "a 30% fee on Peruvian goods", "a 10% charge on imported ore": its object crosses a border."""
    on = next((j for j in range(i + 1, min(len(tokens), i + _TO_ON)) if tokens[j].word in {"on", "for"}), 0)
    ahead = tokens[on + 1 : on + _OBJECT] if on else []
    goods = any(token.kind == "w" and is_good([token.word]) for token in ahead[:-2])
    foreign = any(
        token.word in _FOREIGN or token.kind == "A" and (trade or goods)
        or token.word == "from" and any(one.kind == "C" for one in ahead)
        for token in ahead
    )  # fmt: skip
    return foreign or trade and goods and on == i + 1


_SAFEGUARDED = frozenset("on against measure measures action".split())
_BARRIERS = frozenset({"barrier", "barriers"})
_TAKEN_DOWN = 5


def _is_taken_down(tokens: list[Token], i: int) -> bool:
    """ "will eliminate tariff barriers": barriers are duties where something is done to them."""
    table = verbs()
    return any(
        token.kind == "w" and (verb := table.get(token.word)) is not None and verb.act in _RELIEFS
        for token in tokens[max(0, i - _TAKEN_DOWN) : i]
    )


_RELIEFS = frozenset({"remove", "lower", "exempt"})
_BEFORE_VERB = frozenset(
    "to will would shall should may might could can must not also and it they we".split()
)
_AFTER_NOUN = frozenset("on of for against rate rates and or , . was is will would at has".split())


def _is_verb(tokens: list[Token], i: int) -> bool:
    """ "will levy a 15% tariff on": the verb, whose object is the duty."""
    word = tokens[i].word
    if word not in {"levy", "levies"} or i + 1 >= len(tokens):
        return False
    before, after = tokens[i - 1].word if i else "", tokens[i + 1]
    if word == "levy" and (before in _BEFORE_VERB or i and tokens[i - 1].kind in "CP"):
        return after.word not in _AFTER_NOUN and after.kind not in {"D", "."}
    return after.word in {"a", "an", "no"} or after.kind == "R"
