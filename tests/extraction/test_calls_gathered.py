"""Calls whose sides stand where no construction puts them."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract

OUT = date(2025, 3, 29)


def sides(text: str) -> list[set[str | None]]:
    return [
        {one.name or one.country for one in call.participants} for call in extract(text, OUT, ["call"]).events
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The position was repeated Tuesday in a phone call between Japanese Foreign Minister Kenji Morita"
            " and the new US Secretary of State Paul Reed.",
            {"Kenji Morita", "Paul Reed"},
        ),
        (
            "The talks were at the centre of a telephone conversation between French and Polish Foreign"
            " Ministers Luc Morel and Jan Nowak.",
            {"Luc Morel", "Jan Nowak"},
        ),
        (
            "Mr Okello was told of the deadline by the Kenyan Foreign Minister, Amos Njoroge, in a telephone"
            " conversation.",
            {"Okello", "Amos Njoroge"},
        ),
        (
            "Prime Minister Ana Ruiz was in Lima. Ruiz told the house that she and President Paul Reed will"
            " speak again over the phone soon.",
            {"Ana Ruiz", "Paul Reed"},
        ),
        (
            "Greek President Nikos Pappas met Egyptian Premier Omar Saleh in May. The two leaders, in a"
            " January 23 phone call just days after the vote, discussed gas.",
            {"Nikos Pappas", "Omar Saleh"},
        ),
    ],
)
def test_sides_are_gathered(text: str, who: set[str]) -> None:
    assert sides(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Ana Ruiz said in a phone interview that President Paul Reed was wrong.",
        "Prime Minister Ana Ruiz criticised President Paul Reed in a telephone call with reporters.",
        "Police traced a phone call to a shop where Minister Ana Ruiz once bought bread.",
        "President Paul Reed praised telephone companies, and Prime Minister Ana Ruiz agreed.",
        "Tariffs on video equipment were on the mind of President Paul Reed and Premier Ana Ruiz.",
    ],
)
def test_what_is_no_call_of_two(text: str) -> None:
    assert sides(text) == []
