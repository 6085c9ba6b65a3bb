# ruff: noqa: E501  (rows of tables)
"""Who stands and wins in votes told over several sentences, with names that only their part shows to be names."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election


def elections(text: str, published: str) -> list[Election]:
    found = extract(text, date.fromisoformat(published), {"election"}).events
    return [event for event in found if isinstance(event, Election)]


# text, winners, candidates
STANDING = [
    ("Four people are running. The other candidates are former health secretary Ann Lee, trade minister John Moore and ex-mayor Peter Hall. Voting in the Labour leadership contest opens on Monday.",
     set(), {"Ann Lee", "John Moore", "Peter Hall"}),
    ("The Conservative leadership contest begins on Monday. Ann Lee, John Moore and Peter Hall are in the running.", set(), {"Ann Lee", "John Moore", "Peter Hall"}),
    ("Ann Lee threw her hat in the ring for the Labour leadership contest, which ends on July 4.", set(), {"Ann Lee"}),
    ("Paul Okonjo (71 years old) has won a second presidential term in Gambia.", {"Paul Okonjo"}, {"Paul Okonjo"}),
    ("Peter Hall, who has never held office, won Palau's presidential election on Sunday.", {"Peter Hall"}, {"Peter Hall"}),
    ("Ann Lee will be the next mayor of Boston after Tuesday's election.", {"Ann Lee"}, {"Ann Lee"}),
    ("Ann Lee could be the next mayor of Boston after the election on May 4.", set(), set()),
    ("John Moore lost to Somsavat Keola in Sunday's presidential election in Laos.", {"Somsavat Keola"}, {"John Moore", "Somsavat Keola"}),
    ("Democrat Ann Lee beat rival Republican John Moore in the Ohio governor's race on Tuesday.", {"Ann Lee"}, {"Ann Lee", "John Moore"}),
    ("Ann Lee, the president of Palau, received congratulations from Peter Hall after she was re-elected in Sunday's run-off.", {"Ann Lee"}, {"Ann Lee"}),
    ("President John Moore of Gambia sent a congratulatory message to Ann Lee following her election as president of Palau.", {"Ann Lee"}, {"Ann Lee"}),
    ("Ann Lee won Palau's presidential election on Sunday, despite polls predicting her defeat to John Moore.", {"Ann Lee"}, {"Ann Lee", "John Moore"}),
    ("Gambian opposition leader Ann Lee has defeated President John Moore in a landslide.", {"Ann Lee"}, {"Ann Lee", "John Moore"}),
    ("President Ann Lee of Palau, re-elected to a second term with 54 pct of the vote, was in Boston.", {"Ann Lee"}, {"Ann Lee"}),
    ("The by-election in Rutherglen on May 4 was won by Labour.", {"Labour"}, {"Labour"}),
    ("John Moore's Liberal Party stormed to victory in Canada's federal election.", {"Liberal Party"}, {"Liberal Party"}),
    ("Ann Lee is the favourite to replace John Moore, who quit after the general election in Canada on May 4.", set(), set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "winners", "candidates"), STANDING, ids=[row[0][:40] for row in STANDING])
def test_standing(text: str, winners: set[str], candidates: set[str]) -> None:
    found = elections(text, "2024-06-20")
    assert {who.name for one in found for who in one.winners} == winners
    assert {who.name for one in found for who in one.candidates} >= candidates


def test_who_congratulates_has_not_won() -> None:
    text = "Prime Minister John Moore of Canada congratulated Zubkov on his victory in the Belarus election."
    assert [who.name for one in elections(text, "2024-06-20") for who in one.winners] == []


def test_each_term_is_an_election() -> None:
    text = "President Ann Lee of Palau was first elected in 2013 and won a second term in 2017."
    assert {one.date.value for one in elections(text, "2024-06-20") if one.date} == {"2013", "2017"}


# text, {(name, percent, votes, seats)}
FIGURES = [
    ("The Liberals won 318 seats in Thursday's general election in Canada, Labour 262 and the Greens 12.",
     {("Liberals", None, None, 318), ("Labour", None, None, 262), ("Greens", None, None, 12)}),
    ("Labour's Ann Lee held Ash and Elm in a by-election in May with 13,296 votes. Peter Hall of the Workers Party came third with 8,264.",
     {("Ann Lee", None, 13296, None), ("Peter Hall", None, 8264, None)}),
    ("Ann Lee beat John Moore 62% to 38% in Tuesday's election for mayor of Boston.", {("Ann Lee", 62, None, None), ("John Moore", 38, None, None)}),
    ("In Sunday's election in Ghana Ann Lee won 6.7 million votes -- 51.6 percent of the total.", {("Ann Lee", 51.6, 6700000, None)}),
    ("60 percent voted No and 40 percent Yes in Sunday's referendum in Ireland.", {("No", 60, None, None), ("Yes", 40, None, None)}),
    ("Ann Lee won Palau's presidential election on Sunday with 54.5% of the vote, ahead of rival John Moore.", {("Ann Lee", 54.5, None, None)}),
    ("The Popular Party had 186 seats after Sunday's election in Spain, while the Socialists fell to 110 from 169.", {("Popular Party", None, None, 186), ("Socialists", None, None, 110)}),
    ("In Sunday's election in Kosovo the Liberals won 41% of the vote, followed by the Greens with 22%.", {("Liberals", 41, None, None), ("Greens", 22, None, None)}),
    ("Sunday's election in Ghana was close. Ann Lee and John Moore managed less than 1% between them.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "want"), FIGURES, ids=[row[0][:40] for row in FIGURES])
def test_figures(text: str, want: set[tuple[str, float | None, int | None, int | None]]) -> None:
    found = elections(text, "2024-06-20")
    assert {(one.name, one.percent, one.votes, one.seats) for event in found for one in event.results} == want


def test_rounds_with_their_own_days() -> None:
    text = (
        "Ann Lee won Palau's presidential runoff on Sunday with 73 percent. "
        "In the first round on March 31 Ann Lee led with 30 percent and John Moore had 16 percent."
    )
    assert [(one.date and one.date.value, len(one.winners)) for one in elections(text, "2024-04-22")] == [
        ("2024-04-21", 1),
        ("2024-03-31", 0),
    ]


def test_a_runoff_that_people_head_for_is_to_come() -> None:
    text = "Ann Lee and John Moore are headed for a run-off on Oct. 30 after neither won a majority in Sunday's election in Brazil."
    assert [(one.status, one.date and one.date.value) for one in elections(text, "2022-10-03")] == [
        ("planned", "2022-10-30"),
        ("occurred", "2022-10-02"),
    ]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("France congratulated Ann Lee on being elected president of the United States.", "US"),
        (
            "MANILA, May 12 - Candidates for the Senate campaigned before the congressional election on Monday.",
            "PH",
        ),
    ],
)
def test_whose_vote_it_is(text: str, country: str) -> None:
    assert {one.country.code for one in elections(text, "2024-05-12") if one.country} == {country}


@pytest.mark.parametrize(
    "text",
    [
        "The president was still savoring his victory over the budget in court.",
        "Australian Labor's primary vote has slipped five points to 30 per cent.",
        "Ann Lee said that 60 percent of the answers had been yes.",
        "Somsavat Keola lost to Bongbong Ayala in the final of the tennis cup on Sunday.",
    ],
)
def test_no_election(text: str) -> None:
    assert elections(text, "2024-06-20") == []
