"""A pattern that is led to finds what it finds alone."""

from __future__ import annotations

import re

import pytest

from service.extraction.led import led

WORD = re.compile(r"(?<![\w-])(?:voters?|it|[A-Z]\w+)(?: \w+){0,2} (?:vote[sd]?|chose)\b")
LEAD = re.compile(r"voter|it|[A-Z]")


@pytest.mark.parametrize(
    "text",
    [
        "Voters of Ruland voted. It chose; it-voted and Morania votes, voters now chose",
        "no one of them",
        "it it chose it chose",
        "McVoters voted",
        "",
    ],
)
def test_led_is_finditer(text: str) -> None:
    def spans(found: object) -> list[tuple[int, int]]:
        return [one.span() for one in found]  # type: ignore[attr-defined]

    assert spans(led(LEAD, WORD, text)) == spans(WORD.finditer(text))
    for start in range(len(text)):
        assert spans(led(LEAD, WORD, text, start, len(text) - 1)) == spans(
            WORD.finditer(text, start, len(text) - 1)
        )
