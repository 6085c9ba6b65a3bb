# ruff: noqa: E501  (texts stand as they are)
"""What no words bind to a vote: its kind by what is shown, its place, who stands in it, who leads."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election

PUBLISHED = date(2022, 6, 14)


def elections(text: str) -> list[Election]:
    return [event for event in extract(text, PUBLISHED, {"election"}).events if isinstance(event, Election)]


def only(text: str) -> Election:
    found = elections(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ruben Salas took 54 percent in Sunday's runoff for head of state, against 46 for Ana Mora.", "presidential"),
        ("Voters in the town chose a new mayor on Sunday. Ana Mora took 54 percent in the runoff.", "local"),
        ("Norwegians voted on Monday and gave Labour 49 of the 169 seats in the Storting, results showed.", "parliamentary"),
        ("Norwegians voted on Monday, and Labour came first with 26 percent, results showed.", "general"),
        ("The elections to the European Parliament on Sunday were won by the Greens.", "parliamentary"),
    ],
)  # fmt: skip
def test_kind_is_the_one_shown(text: str, kind: str) -> None:
    assert elections(text)[0].kind == kind


def test_parties_with_seats_elect_no_president() -> None:
    text = (
        "Labour won 33 seats in Sunday's election in Norway, the Greens 20. "
        "The presidential palace was quiet, and nobody there runs for president."
    )
    assert elections(text)[0].kind != "presidential"


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("A by-election was held in the Mount Harwell electorate on 3 June 2022.", "Mount Harwell"),
        ("The governing party lost the constituency of Matunda, where Joan Okoth polled 14,257 votes in a by-election.", "Matunda"),
        ("OHIO CITY - Ohio voters heard from both sides on Monday. Ruth Hall won the race for governor in 2018.", "Ohio"),
    ],
)  # fmt: skip
def test_place_of_a_local_vote(text: str, region: str) -> None:
    told = elections(text)[0].region
    assert told is not None
    assert told.name == region


@pytest.mark.parametrize(
    "text",
    [
        "The party of Texas businessman Joe Hall won the presidential election in 2020.",
        "The municipal elections in May went badly for the government. Milan was calm on Monday.",
    ],
)
def test_a_vote_of_the_nation_has_no_place(text: str) -> None:
    assert elections(text)[0].region is None


def test_most_seats_win() -> None:
    text = "In Sunday's parliamentary election in Norway, Labour took 49 seats and the Greens 31."
    assert [who.name for who in only(text).winners] == ["Labour"]


def test_a_tie_and_a_first_round_have_no_winner() -> None:
    tie = "In Sunday's parliamentary election in Norway, Labour took 49 seats and the Greens 49."
    assert not only(tie).winners
    first = (
        "In the first round of the presidential election on Sunday "
        "Ana Mora got 410,000 votes and Ruben Salas 390,000."
    )
    assert not only(first).winners


def test_its_sentence_names_who_stands() -> None:
    text = (
        "Two mayoral elections were held in Peru on Sunday. "
        "In the mayoral race in Lima the shopkeeper Ana Mora dislodged Ruben Salas."
    )
    stand = {who.name for one in elections(text) for who in one.candidates}
    assert stand == {"Ana Mora", "Ruben Salas"}


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Mora spoke with President-elect Ruben Salas of Chile, who won the presidential election on Sunday.",
        "The by-election was annulled by Justice Ana Mora on Sunday.",
        "The presidential election was held in May, a year after Ana Mora was jailed for fraud.",
    ],
)  # fmt: skip
def test_who_greets_judges_or_is_gone_stands_nowhere(text: str) -> None:
    assert "Ana Mora" not in {who.name for one in elections(text) for who in one.candidates}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("If nobody gets half of the vote, Peru holds a presidential runoff on July 17.", {"possible"}),
        ("Ana Mora was certified on Thursday as governor-elect by 129 votes, the closest gubernatorial contest in Ohio's history.", {"occurred"}),
        ("The opposition leader demanded a referendum on the new charter of Peru.", {"possible"}),
        ("Judges in Peru overturned last year's presidential election on Monday.", {"cancelled"}),
        ("Ana Mora, once premier, died on the eve of Peru's general election.", {"planned"}),
    ],
)  # fmt: skip
def test_standing_by_all_that_is_told(text: str, status: set[str]) -> None:
    assert {one.status for one in elections(text)} == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru will hold a runoff on July 17, the board said, and the count will take two days.", "planned"),
        (
            "Ana Mora won the presidential election in May after judges had overturned a ban on her party.",
            "occurred",
        ),
        ("Peru elects a president on July 3 if no court objects, the board said.", "planned"),
        ("The government promised calm, and Peru's presidential election is on July 3.", "planned"),
    ],
)
def test_standing_stays(text: str, status: str) -> None:
    assert {one.status for one in elections(text)} == {status}


def test_a_score_behind_an_apposition_is_of_both() -> None:
    text = "Joe Hall defeated Ann Lee, once the schools chief, 51.4% to 48.6% in Sunday's mayoral runoff in Boston."
    assert {(one.name, one.percent) for one in only(text).results} == {("Joe Hall", 51.4), ("Ann Lee", 48.6)}


def test_a_range_of_something_else_is_no_score() -> None:
    text = "Ana Mora won the presidential election in Peru, and rents rose, 10 percent to 12 percent."
    assert not only(text).results
