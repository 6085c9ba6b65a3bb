# ruff: noqa: E501  (rows of tables)
"""Votes told without their noun, by what only a vote brings about; and what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election

_DAY = date(2021, 6, 7)


def elections(text: str) -> list[Election]:
    return [event for event in extract(text, _DAY).events if isinstance(event, Election)]


@pytest.mark.parametrize(
    ("text", "country", "kind", "status"),
    [
        ("Polls have opened in Malta, where the prime minister hopes for a third term.", "MT", "general", "ongoing"),
        ("Fourteen candidates are standing for president of Kenya.", "KE", "presidential", "planned"),
        ("Britain has voted to leave the bloc by 52 percent to 48 percent.", "GB", "referendum", "occurred"),
        ("Sen. Anna Keller faces a tough primary challenge on August 18.", "US", "primary", "planned"),
        ("Labour stormed to a landslide, with 412 seats to the Tories' 121.", "GB", "general", "occurred"),
        ("John Roy's Liberals clung to power in Canada but lost their majority, taking 157 ridings.", "CA", "general", "occurred"),
        ("Millions of Danes head to polling stations on Tuesday.", "DK", "general", "planned"),
        ("With 90 percent of the ballots counted in Peru, Rosa Quispe led with 51 percent.", "PE", "presidential", "occurred"),
    ],
)  # fmt: skip
def test_a_sign_tells_of_a_vote(text: str, country: str, kind: str, status: str) -> None:
    (event,) = elections(text)
    assert (event.country and event.country.code, event.kind, event.status) == (country, kind, status)


def test_who_is_named_beside_a_sign_stands() -> None:
    (event,) = elections(
        "Voters in New Hampshire backed Anna Keller over Jon Berg, 26 percent to 24 percent."
    )
    assert [who.name for who in event.candidates] == ["Anna Keller", "Jon Berg"]


@pytest.mark.parametrize(
    "text",
    [
        "The airline sold 112 of 180 seats on the flight to Malta.",
        "Shareholders in Kenya rejected the new constitution of the club.",
        "Germany threw out the proposal of the European Commission.",
        "The committee approved the treaty on Monday.",
        "If Canadians head to the beach on Monday, the leader of the choir hopes for sun.",
        "The two candidates for the job of conductor are running late.",
        "Britain said yes to a free trade deal with Canada.",
        "The army claimed victory in Sudan after its rival's forces conceded the airport.",
        "The store is open for a second round of sales in Kenya.",
    ],
)
def test_what_is_no_vote_tells_none(text: str) -> None:
    assert elections(text) == []


def test_a_vote_of_another_year_is_another_vote() -> None:
    text = (
        "The Reform Party won 38 of 150 seats in Norland's parliamentary election on Sunday, fewer than in the 2016 vote, "
        "when it claimed 41."
    )
    assert [event.date.value if event.date else None for event in elections(text)] == ["2021-06-06", "2016"]


def test_a_sunday_that_tells_what_was_done_is_over() -> None:
    text = (
        "President Ali Omar of Norland received 97 percent of all votes in the presidential election, the commission "
        "announced. In Sunday's election, the president competed against eight others."
    )
    (event,) = elections(text)
    assert (event.status, event.date and event.date.value) == ("occurred", "2021-06-06")


def test_an_opinion_poll_on_a_day_is_no_vote() -> None:
    assert elections("A Norland Herald poll on Saturday showed the senators level in Ohio.") == []


def test_a_runoff_is_no_round_of_a_referendum() -> None:
    text = (
        "Chile holds a referendum on a new constitution on June 20. The presidential election will be held on July 4, "
        "with a runoff two weeks later on July 18."
    )
    found = {(event.kind, event.runoff): event.date and event.date.value for event in elections(text)}
    assert found == {
        ("referendum", False): "2021-06-20",
        ("presidential", False): "2021-07-04",
        ("presidential", True): "2021-07-18",
    }


@pytest.mark.parametrize(
    ("told", "candidates", "winners"),
    [
        ("Anna Keller squeaked past the incumbent, Jon Berg.", {"Anna Keller", "Jon Berg"}, ["Anna Keller"]),
        (
            "Anna Keller declared victory and her rival Jon Berg conceded.",
            {"Anna Keller", "Jon Berg"},
            ["Anna Keller"],
        ),
        ("Ballot boxes had to be opened twice, Anna Keller said.", set(), []),
    ],
)
def test_deeds_beside_a_vote(told: str, candidates: set[str], winners: list[str]) -> None:
    (event,) = elections("Malta held a presidential election on Sunday. " + told)
    assert event.status == "occurred"
    assert {who.name for who in event.candidates} == candidates
    assert [who.name for who in event.winners] == winners


def test_who_meets_in_a_second_round_stands_in_it() -> None:
    text = (
        "Malta voted in the first round of its presidential election on Sunday. Luc Martin and Anne Petit will meet in "
        "the deciding round on June 20."
    )
    ahead = next(event for event in elections(text) if event.status == "planned")
    assert [who.name for who in ahead.candidates] == ["Luc Martin", "Anne Petit"]


def test_a_house_is_no_constituency() -> None:
    (event,) = elections("Alabama held a special election for the Senate on Tuesday.")
    assert event.region is None or event.region.name == "Alabama"
