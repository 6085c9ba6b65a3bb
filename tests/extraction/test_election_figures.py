# ruff: noqa: E501  (rows of tables)
"""Whose figure it is, what it counts, and which figures are no result."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election

Row = tuple[str, float | None, int | None, int | None]


def results(text: str) -> set[Row]:
    found = extract(text, date(2024, 6, 12), {"election"}).events
    return {
        (one.name, one.percent, one.votes, one.seats)
        for event in found
        if isinstance(event, Election)
        for one in event.results
    }


RESULTS: list[tuple[str, set[Row]]] = [
    ("With more than 2.8 million votes, Joe Banda secured a landslide in the presidential election against President Ed Phiri, who garnered just over 1.8 million of the ballots cast.", {("Joe Banda", None, 2800000, None), ("Ed Phiri", None, 1800000, None)}),
    ("In the presidential election Al Mwale won 2.1 million votes and Pete Zulu 1.4 million.", {("Al Mwale", None, 2100000, None), ("Pete Zulu", None, 1400000, None)}),
    ("Tom Blake of the Civic Party defeated Sara Holt of the Reform Party by a wide margin of 62.67 per cent to 34.42 per cent in the mayoral by-election.", {("Tom Blake", 62.67, None, None), ("Sara Holt", 34.42, None, None)}),
    ("Tom Blake of the main conservative opposition Civic Party won a landslide victory over Sara Holt of the Reform Party 57.5 per cent to 39.1 per cent in the mayoral election.", {("Tom Blake", 57.5, None, None), ("Sara Holt", 39.1, None, None)}),
    ("President Fred Mwansa won the presidential election on Sunday: only 26% of those who voted cast ballots in his favour.", {("Fred Mwansa", 26, None, None)}),
    ("In the state assembly election the PDR won 75 seats, the BNP 74, the JDL 43 and the LJP one.", {("PDR", None, None, 75), ("BNP", None, None, 74), ("JDL", None, None, 43), ("LJP", None, None, 1)}),
    ("The alliance partners UPL and VIP won four seats each in the general election.", {("UPL", None, None, 4), ("VIP", None, None, 4)}),
    ("The ruling alliance won 125 seats in the state election, against the Grand Alliance's 110.", {("Grand Alliance", None, None, 110)}),
    ("Ana Ruiz took 1,234,567 votes, or 51.2 percent, in the presidential election, with Carlos Pinto on 1,134,567, or 47.1 percent.", {("Ana Ruiz", 51.2, 1234567, None), ("Carlos Pinto", 47.1, 1134567, None)}),
    ("In Sunday's general election the Conservatives took 42.3 pct of the vote against 30.8 for Labour and 22.6 for the Greens.", {("Conservatives", 42.3, None, None), ("Labour", 30.8, None, None), ("Greens", 22.6, None, None)}),
    # a share of the seats, boxes that were counted, another's support are no results
    ("In the 2004 general election the National Front took 90 per cent of the seats in parliament.", set()),
    ("With 98 percent of the ballots counted, Ana Ruiz won Sunday's presidential election.", set()),
    ("Ana Ruiz won Sunday's presidential election after a campaign of 40 days and 12 debates.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "want"), RESULTS, ids=[row[0][:50] for row in RESULTS])
def test_results(text: str, want: set[Row]) -> None:
    assert results(text) == want


def test_initials_stand_for_the_party_that_the_text_spells_out() -> None:
    text = "The Move Ahead Party won Sunday's general election. MAP: 151 seats."
    assert {name for name, *_ in results(text)} <= {"Move Ahead Party"}
