"""The cheap question lets through whatever the event types look for."""

from __future__ import annotations

import random
from re import _constants as of  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from service.extraction.events import EVENT_TYPES
from service.extraction.events.calls.triggers import TRIGGER as CALL
from service.extraction.events.election.view import SURE
from service.extraction.events.tariffs import TRIGGER as TARIFF
from service.extraction.fold import lowered
from service.extraction.rule import LETTERS
from service.extraction.triggers import STEMS, may_tell


def _sample(tree: Any, chance: random.Random) -> str:
    """A text that the parsed pattern may match, look-aheads spelt out where they say what must follow."""
    text = ""
    for op, value in tree:
        if op is of.LITERAL:
            text += chr(value)
        elif op is of.NOT_LITERAL:
            text += "x"
        elif op is of.IN:
            choices: list[Any] = [one for one in value if one[0] in (of.LITERAL, of.RANGE)]
            first: Any
            kind, first = chance.choice(choices) if choices else (of.LITERAL, ord("x"))
            text += chr(first if kind is of.LITERAL else first[0])
        elif op is of.BRANCH:
            text += _sample(chance.choice(value[1]), chance)
        elif op is of.SUBPATTERN:
            text += _sample(value[-1], chance)
        elif op in (of.MAX_REPEAT, of.MIN_REPEAT, of.POSSESSIVE_REPEAT):
            least, most, inner = value
            text += "".join(
                _sample(inner, chance) for _ in range(chance.randint(least, min(most, least + 1)))
            )
        elif op is of.ATOMIC_GROUP:
            text += _sample(value, chance)
        elif op is of.ASSERT and value[0] == 1:
            text += _sample(value[1], chance)
    return text


@pytest.mark.parametrize(
    ("name", "pattern"),
    [("call", CALL), ("tariff", TARIFF), ("election", SURE)],
    ids=["call", "tariff", "election"],
)
def test_what_a_trigger_matches_is_let_through(name: str, pattern: Any) -> None:
    tree = parser.parse(pattern.pattern, pattern.flags & 0x7F & ~0x20)
    chance = random.Random(name)
    samples = {_sample(tree, chance) for _ in range(3000)}
    real = [sample for sample in samples if pattern.search(f" {sample} ") and "holine" not in sample]
    assert len(real) > 20
    told = {
        sample: f" {sample} ".replace(LETTERS["N"], "51 seats") for sample in real
    }  # what a count stands for
    assert [sample for sample in real if name not in may_tell(lowered(told[sample]))] == []


def test_every_stem_belongs_to_a_type() -> None:
    assert set(STEMS) <= {kind.name for kind in EVENT_TYPES}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("the cat sat on the mat during spring", set()),
        ("he telephoned her", {"call"}),
        ("new duties on steel and a vote in may", {"tariff", "election"}),
        ("an overcharge, a revolt", set()),
    ],
)
def test_may_tell(text: str, kinds: set[str]) -> None:
    assert may_tell(text) == kinds
