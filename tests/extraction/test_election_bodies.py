# ruff: noqa: E501  (rows of tables)
"""Votes told by the seats they decide, by a day told before them, by their place; and votes of clubs."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election

PUBLISHED = date(2016, 5, 20)

# text, (status, kind, country, region, date) of each vote
TOLD = [
    ("The ruling party looks set to lose its two-thirds majority in the Knesset after Thursday's vote.", [("occurred", "parliamentary", "IL", None, "2016-05-19")]),
    ("Her party lost its majority in the Bundestag on Sunday, exit polls showed.", [("occurred", "parliamentary", "DE", None, "2016-05-15")]),
    ("Democrats are expected to lose governor seats this November.", [("planned", "local", "US", None, "2016-11")]),
    ("Republicans won back governorships in Maryland and Illinois on Tuesday.", [("occurred", "local", "US", "Maryland", "2016-05-17"), ("occurred", "local", "US", "Illinois", "2016-05-17")]),
    ("Voting ended at 20:00 local time on Sunday. Exit polls showed the president ahead in Serbia's presidential election.", [("occurred", "presidential", "RS", None, "2016-05-15")]),
    ("Millions voted on Sunday despite the rain. Peru's presidential election was the closest in decades.", [("occurred", "presidential", "PE", None, "2016-05-15")]),
    ("In Auckland a referendum on water charges was held last month.", [("occurred", "referendum", "NZ", "Auckland", "2016-04")]),
    ("Many may have missed the deadline for the Dunedin local body elections.", [("planned", "local", "NZ", "Dunedin", None)]),
    ("The Christian Democratic Union won the state election in Bavaria on Sunday.", [("occurred", "local", "DE", "Bavaria", "2016-05-15")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "votes"), TOLD)
def test_told(text: str, votes: list[tuple[str, str, str, str | None, str | None]]) -> None:
    found = [event for event in extract(text, PUBLISHED, {"election"}).events if isinstance(event, Election)]
    assert [
        (
            event.status,
            event.kind,
            event.country and event.country.code,
            event.region and event.region.name,
            event.date and event.date.value,
        )
        for event in found
    ] == votes


@pytest.mark.parametrize(
    "text",
    [
        "The students' union elections saw a record turnout of 41 percent. Voting began on 12 March and Paul Hall was elected president.",
        "The golf club held elections last week and elected Ann Bell as its president.",
        "The government lost its majority in parliament after three lawmakers defected, months before the election.",
        "Members met on Monday for the election of officers and committee members of the rowing club.",
        "The company lost its majority of seats in the venture.",
        "The airline will lose 40 seats on each plane.",
    ],
)
def test_no_vote(text: str) -> None:
    found = extract(text, PUBLISHED, {"election"}).events
    assert not [event for event in found if isinstance(event, Election) and event.rule != "election.noun"]


def test_the_turnout_of_another_vote_is_left_out() -> None:
    text = "Peru held a general election on Sunday. Turnout in the previous election was 82 percent."
    (found,) = (one for one in extract(text, PUBLISHED, {"election"}).events if isinstance(one, Election))
    assert found.turnout is None
