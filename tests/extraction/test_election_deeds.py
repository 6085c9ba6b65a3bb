# ruff: noqa: E501  (one case a line)
"""Votes told by what somebody did in them on a day."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election

PUBLISHED = date(2024, 6, 12)


def elections(text: str) -> list[Election]:
    return [one for one in extract(text, PUBLISHED).events if isinstance(one, Election)]


@pytest.mark.parametrize(
    ("text", "kind", "day", "candidates", "winners"),
    [
        ("Carlos Ruiz was elected 12th president by parliament on February 12.", "presidential", "2024-02-12", ["Carlos Ruiz"], ["Carlos Ruiz"]),
        ("President Ana Sandor, who has cut taxes since being elected in 2020, spoke on Monday.", "presidential", "2020", ["Ana Sandor"], ["Ana Sandor"]),
        ("Mr. Carlos Ruiz took office after winning the presidency in 2016.", "presidential", "2016", ["Carlos Ruiz"], ["Carlos Ruiz"]),
        ("Senator Carlos Ruiz lost his seat in 2015.", "parliamentary", "2015", ["Carlos Ruiz"], []),
        ("Maria Ruiz first ran for governor of Ohio in 2009.", "local", "2009", ["Maria Ruiz"], []),
        ("The area voted strongly to leave the bloc in June 2016, and its mayor opposed it.", "referendum", "2016-06", [], []),
    ],
)  # fmt: skip
def test_a_deed_with_its_day_tells_of_a_vote(
    text: str, kind: str, day: str, candidates: list[str], winners: list[str]
) -> None:
    (found,) = elections(text)
    assert (found.kind, found.date and found.date.value, found.status) == (kind, day, "occurred")
    assert [who.name for who in found.candidates] == candidates
    assert [who.name for who in found.winners] == winners


def test_each_day_is_a_vote_of_its_own() -> None:
    text = "In Chile the left won general elections in 2016 and 2020."
    assert [one.date and one.date.value for one in elections(text)] == ["2016", "2020"]


def test_a_clause_goes_back_to_its_year() -> None:
    text = "The contest is an echo of 2012, when a disputed election in Ghana led to a court battle."
    assert [one.date and one.date.value for one in elections(text)] == ["2012"]


def test_who_will_be_elected_stands_ahead() -> None:
    (found,) = elections("The president of Chile will be elected on July 28, the commission said.")
    assert (found.status, found.date and found.date.value) == ("planned", "2024-07-28")


@pytest.mark.parametrize(
    "text",
    [
        "The hospital's board elected a new chairman in March.",
        "The pitcher was elected to the Hall of Fame in 2015.",
        "The newly elected officials met in March to discuss the leadership.",
        "She elected to stay in office in 2015.",
        "The general came to power in a coup in 2006, before any election.",
        "The club beat its rivals in the final of the cup in May and voted to keep its leader.",
        "He lost the case in 2018 and the candidate's lawyers appealed to the court.",
    ],
)
def test_no_vote(text: str) -> None:
    assert elections(text) == []


def test_a_rerun_is_not_the_vote_that_was_annulled() -> None:
    text = (
        "Voters in Istanbul elected a new mayor in a rerun on Sunday. "
        "The first mayoral election, in March, was annulled by the court."
    )
    assert [(one.status, one.date and one.date.value) for one in elections(text)] == [
        ("occurred", "2024-06-09"),
        ("cancelled", "2024-03"),
    ]


def test_where_a_town_votes_later_its_vote_is_its_own() -> None:
    text = (
        "Taiwan held local elections on Saturday. The mayoral vote in Chiayi City, where a candidate died "
        "in May, has been postponed to December 18."
    )
    assert [(one.status, one.region and one.region.name) for one in elections(text)] == [
        ("occurred", None),
        ("postponed", "Chiayi City"),
    ]


def test_a_primary_elsewhere_is_another() -> None:
    text = (
        "Tuesday's primaries went to the moderates. After Rep. Eric Moss's 2014 defeat in a Republican primary "
        "in Virginia, some had predicted a wave."
    )
    assert [(one.date and one.date.value, one.region and one.region.name) for one in elections(text)] == [
        ("2024-06-11", None),
        ("2014", "Virginia"),
    ]


def test_an_early_election_is_not_the_one_that_is_due() -> None:
    text = (
        "Chile's government may be forced to call an early election. "
        "Elections are due before October 2025 in any case."
    )
    assert [(one.status, one.date and one.date.value) for one in elections(text)] == [
        ("possible", None),
        ("planned", "2025-10"),
    ]


def test_a_people_votes_in_the_vote_that_is_named() -> None:
    (found,) = elections("Britain votes in local elections on May 2.")
    assert found.kind == "local"


BEFORE = (
    "Chile's president, Gabriel Bor, met former president Jose Kast and Senator Maria Ruiz on Monday "
    "ahead of the presidential election in November. "
)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Ruiz unsuccessfully ran for the Senate in 2004.", ["2004"]),
        ("The Socialists took control of the Senate in 2020.", ["2020"]),
        ("It was Kast's third bid for the presidency after defeats in 2017 and 2021.", ["2017", "2021"]),
        ("Kast first sought the presidency in 2017.", ["2017"]),
        ("Kast, the runner-up in 2021, is the favourite.", ["2021"]),
        ("Kast's predecessor, Juan Soto, won twice, in 2002 and 2006.", ["2002", "2006"]),
        ("Bor took 56 percent in 2021 to Kast's 44 percent.", ["2021"]),
        ("Ruiz was returned unopposed in 2011.", ["2011"]),
        ("The mission ran for the whole of 2004.", []),
        ("Kast won the case in 2017 and the title in 2021.", []),
    ],
)
def test_deeds_of_those_whom_the_text_knows(text: str, days: list[str]) -> None:
    assert [
        one.date.value for one in elections(BEFORE + text) if one.date and one.status == "occurred"
    ] == days
