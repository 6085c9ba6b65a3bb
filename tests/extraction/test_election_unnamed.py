# ruff: noqa: E501  (one case a line)
"""Votes told without their noun: by a day and an outcome, by a result alone, by those who vote."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election

PUBLISHED = date(2024, 6, 12)


def elections(text: str) -> list[Election]:
    return [one for one in extract(text, PUBLISHED).events if isinstance(one, Election)]


def days(text: str) -> list[str]:
    return sorted(one.date.value for one in elections(text) if one.date is not None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kira Molnar won Sunday's presidential election in Slovenia. She came third in 2017 and lost by nine points in 2012.", ["2012", "2017", "2024-06-09"]),
        ("Peru votes on Sunday. Rosa Quispe, narrowly beaten in 2011, leads. Her father carried the country in 1990 with 62 percent.", ["1990", "2011", "2024-06-16"]),
        ("The Greens won 12 percent in Sunday's election. The Liberals, who scraped 4.8 percent in 2013, got 11.", ["2013", "2024-06-09"]),
        ("Mayor Ted Larkin, unopposed in 2010 and victorious by a whisker in 2014, lost Tuesday's election to Ann Pruett.", ["2010", "2014", "2024-06-11"]),
        ("Uruguay votes again on June 28, since nobody cleared 50 percent on May 31.", ["2024-05-31", "2024-06-28"]),
        ("Greeks gave the two old parties a drubbing in Sunday's election; together they drew 32 percent, from 77 in 2009.", ["2009", "2024-06-09"]),
    ],
)  # fmt: skip
def test_a_day_and_an_outcome_tell_of_a_vote(text: str, told: list[str]) -> None:
    assert days(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Kira Molnar won Sunday's presidential election in Slovenia. She finished law school in 2017 and joined the cabinet in 2019.",
        "Peru votes on Sunday. Inflation fell to 3.2 percent in 2023, and Rosa Quispe leads.",
        "Peru votes on Sunday. The Senate rejected the treaty by 12 votes in 2019, and Rosa Quispe leads.",
        "Peru votes on Sunday. The team lost in 2019 and finished third in 2022, the season Rosa Quispe came.",
        "Peru votes on Sunday. The junta toppled Rosa Quispe in 2019 in a coup.",
        "Peru votes on Sunday. Rosa Quispe has led the party since 2019 and was barred from standing in March.",
    ],
)  # fmt: skip
def test_other_days_tell_of_none(text: str) -> None:
    assert len(elections(text)) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hassan Rahimi had 57 percent of the ballots, the ministry said on Saturday, and cleric Ebrahim Rostami 38.5.", "presidential"),
        ("Fidesz was on course for 135 of the 199 places in parliament, with 98 percent of ballots counted.", "general"),
        ("Liberia's president has a fresh mandate. The election commission put Ellen Sawyer on 90.7 percent with nearly all boxes counted.", "presidential"),
    ],
)  # fmt: skip
def test_a_result_tells_of_its_vote(text: str, kind: str) -> None:
    (event,) = elections(text)
    assert (event.status, event.kind) == ("occurred", kind)


@pytest.mark.parametrize(
    "text",
    [
        "A survey of voters on Sunday put Labour on 41 percent and the Conservatives on 30.",
        "Anna Keller, the candidate of her union's board, got 57 percent and Jon Berg 38.",
        "Labour's vote has slipped three points to 30 percent, with Jon Berg behind.",
        "Anna Keller holds 12 percent of the company, Jon Berg 9, and the voting rights are shared.",
    ],
)
def test_figures_of_something_else_tell_of_none(text: str) -> None:
    assert elections(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "day", "status"),
    [
        ("Voting is compulsory. Saxony elects its Landtag on September 1.", "local", "2024-09-01", "planned"),
        ("Turnout was low as Filipinos filled 12 Senate seats on Monday.", "parliamentary", "2024-06-10", "occurred"),
        ("The vote was calm: Bosnians were asked on Saturday if they wanted a sovereign state.", "referendum", "2024-06-08", "occurred"),
        ("President Luc Garnier dissolved the National Assembly and called French voters back to the urns on June 30.", "parliamentary", "2024-06-30", "planned"),
        ("Ministers expect the Labour leader to go to the country in October.", "general", "2024-10", "planned"),
        ("The opposition leader demanded that she face the voters at once.", "general", None, "possible"),
    ],
)  # fmt: skip
def test_those_who_vote_tell_of_a_vote(text: str, kind: str, day: str | None, status: str) -> None:
    (event,) = elections(text)
    assert (event.kind, event.date and event.date.value, event.status) == (kind, day, status)


@pytest.mark.parametrize(
    "text",
    [
        "The Senate voted on Monday to fill two empty seats on the court.",
        "Danes returned to the beaches on Sunday as the leader of the choir picked three songs.",
        "The king fled to Malta in 1949 and was elected a fellow of the academy.",
        "The leader of the expedition went to the country in May to count birds.",
        "Viewers were asked on Saturday whether the song deserved a seat in the final.",
    ],
)
def test_others_who_choose_tell_of_none(text: str) -> None:
    assert elections(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lebrun leads for the runoff on June 23. In the opening round on June 9 she had 27.8 percent.", ["2024-06-09", "2024-06-23"]),
        ("Dilma Sousa polled 46.9 percent of the votes on Sunday, Jose Serrano 32.6. They meet again on June 30.", ["2024-06-09", "2024-06-30"]),
        ("The candidates must wait: Ecuador will hold a second round on July 7, since no ballot was won outright.", ["2024-07-07"]),
        ("Ivorians voted on Sunday in a presidential election. A second leg is pencilled in for June 30.", ["2024-06-09", "2024-06-30"]),
    ],
)  # fmt: skip
def test_each_round_has_its_day(text: str, told: list[str]) -> None:
    assert days(text) == told


def test_a_ballot_of_members_chooses_a_leader() -> None:
    (event,) = elections("Boris Harrow won by 92,153 votes to 46,656 in a ballot of Conservative members.")
    assert (event.kind, event.status) == ("leadership", "occurred")


@pytest.mark.parametrize(
    "text",
    [
        "The first leg of the race on Sunday went to an Italian; the second stage is on Tuesday.",
        "The two leaders will hold a second round of talks on July 7.",
        "They meet again on June 30 in Geneva, the mayor said.",
    ],
)
def test_rounds_of_something_else_are_none(text: str) -> None:
    assert elections(text) == []
