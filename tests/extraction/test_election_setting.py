"""Whose vote it is: each contestant's own country, and the town that a whole text is about."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election

PUBLISHED = date(2016, 5, 20)


def elections(text: str) -> list[Election]:
    return [event for event in extract(text, PUBLISHED, {"election"}).events if isinstance(event, Election)]


def test_winners_of_two_countries_in_one_breath() -> None:
    text = (
        "Last month, Ghana's John Mensah and Malawi's Peter Banda were both re-elected "
        "as their countries' presidents."
    )
    found = elections(text)
    assert [(one.country and one.country.code, [who.name for who in one.winners]) for one in found] == [
        ("GH", ["John Mensah"]),
        ("MW", ["Peter Banda"]),
    ]
    assert {one.kind for one in found} == {"presidential"}
    assert {one.date and one.date.value for one in found} == {"2016-04"}


def test_two_of_one_country_are_one_vote() -> None:
    text = "Kenya's William Ruto was re-elected president last year. Kenya's Raila Odinga lost."
    assert len(elections(text)) == 1


@pytest.mark.parametrize(
    ("text", "region"),
    [
        (
            "The Edmonton mayor said she would run again. "
            "The election this October will be her third, and three councillors have filed.",
            "Edmonton",
        ),
        (
            "The mayor of Halifax resigned and two councillors left. The election was held in February.",
            "Halifax",
        ),
    ],
)
def test_the_vote_of_a_town(text: str, region: str) -> None:
    (found,) = elections(text)
    assert (found.kind, found.region and found.region.name) == ("local", region)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Halifax met the prime minister and a councillor. Canada's election is in October.",
        "The mayor of Halifax resigned. The federal election is in October, a councillor said.",
        "The mayor and a councillor spoke in Halifax. Canada's election is in October.",
    ],
)
def test_the_vote_of_the_nation(text: str) -> None:
    (found,) = elections(text)
    assert found.region is None
    assert found.kind == "general"
