# ruff: noqa: E501  (rows of tables)
"""Votes told by those who come to vote, by the hours of the polls, and two votes in one breath."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election

PUBLISHED = date(2016, 5, 20)

# text, (status, kind, country, date) of each vote
TOLD = [
    ("Kenyans lined up on Thursday to elect a new president after a bitter campaign.", [("occurred", "presidential", "KE", "2016-05-19")]),
    ("Voters headed to the polls in Zambia on Thursday to choose a new parliament.", [("occurred", "parliamentary", "ZM", "2016-05-19")]),
    ("Millions of Indonesians are queuing to cast ballots for a new parliament on Friday.", [("ongoing", "parliamentary", "ID", "2016-05-20")]),
    ("Ghanaians flocked to polling stations on Thursday to vote for a president and a parliament.", [("occurred", "presidential", "GH", "2016-05-19"), ("occurred", "parliamentary", "GH", "2016-05-19")]),
    ("Polling stations opened across Peru at 8 am on Friday for the presidential run-off.", [("ongoing", "presidential", "PE", "2016-05-20")]),
    ("Peru's presidential election ended at 8:00 p.m. (0100 GMT) on Sunday.", [("occurred", "presidential", "PE", "2016-05-15")]),
    ("Kenya will hold local elections this year and national elections in 2017.", [("planned", "local", "KE", "2016"), ("planned", "general", "KE", "2017")]),
    ("Voters in Chile go to the polls on Sunday, a month after neighbouring Peru held its presidential election.", [("planned", "general", "CL", "2016-05-22"), ("occurred", "presidential", "PE", None)]),
    ("The Greens of Austria will choose their candidate in a primary next January, three months before the presidential election.", [("planned", "primary", "AT", "2017-01"), ("planned", "presidential", "AT", None)]),
    ("The Lok Sabha elections begin on Sunday.", [("planned", "parliamentary", "IN", "2016-05-22")]),
    ("Voters in Ghana began casting ballots on Friday in a general election.", [("ongoing", "general", "GH", "2016-05-20")]),
    ("Ghanaian voters on Friday began to cast their ballots in the country's general election.", [("ongoing", "general", "GH", "2016-05-20")]),
    ("Ontario's premier said the October election would go ahead.", [("planned", None, "CA", "2016-10")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "votes"), TOLD)
def test_told(text: str, votes: list[tuple[str, str | None, str, str | None]]) -> None:
    found = [event for event in extract(text, PUBLISHED, {"election"}).events if isinstance(event, Election)]
    assert [
        (
            event.status,
            event.kind if kind else None,
            event.country and event.country.code,
            event.date and event.date.value,
        )
        for event, (_, kind, _, _) in zip(found, votes, strict=True)
    ] == votes


@pytest.mark.parametrize(
    "text",
    [
        "Shoppers lined up on Thursday to choose a new phone.",
        "Residents of Lima queued for hours to see the president.",
        "Kenyans headed to the coast on Thursday.",
    ],
)
def test_no_vote(text: str) -> None:
    assert not extract(text, PUBLISHED, {"election"}).events
