"""Verbs of the telephone, and what only sounds like one."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("President Ana Ruiz had rung Premier Bo Lee late on Monday night.", 2),
        ("By phone again, President Ana Ruiz got through to Premier Bo Lee on Tuesday.", 2),
        ("President Ana Ruiz had last been on the line with Moscow in December.", 2),
        ("The French foreign minister and the head of the harbour board each telephoned Premier Bo Lee.", 2),
    ],
)
def test_further_verbs_of_the_telephone(text: str, sides: int) -> None:
    (call,) = extract(text, date(2025, 5, 7), ["call"]).events
    assert len(call.participants) == sides


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Ruiz got through to the second round against Premier Bo Lee.",
        "Premier Bo Lee is on the line of fire with President Ana Ruiz away.",
        "President Ana Ruiz and Premier Bo Lee had rung the bell in the tower.",
        "Ana Ruiz and Bo Lee met on screen in the film.",
    ],
)
def test_what_only_sounds_like_a_telephone(text: str) -> None:
    assert not extract(text, date(2025, 5, 7), ["call"]).events
