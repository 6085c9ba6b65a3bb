# ruff: noqa: E501  (rows of tables)
"""Who stands by the company of a name, who has won nothing yet, whose a figure is."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election


def elections(text: str) -> list[Election]:
    found = extract(text, date(2025, 3, 29), {"election"}).events
    return [event for event in found if isinstance(event, Election)]


_KENYA = "Kenya holds its presidential election on April 20. "
_FRANCE = "France held its general election on Sunday. "

# text, candidates, winners
STANDING = [
    (_KENYA + "Ann Lee was well ahead and John Moore had closed the gap.", {"Ann Lee"}, set()),
    (_KENYA + "Supporters of John Moore clashed with the police.", {"John Moore"}, set()),
    (_KENYA + "John Moore's campaign and Ann Lee's rivals were silent.", {"John Moore", "Ann Lee"}, set()),
    (_KENYA + "Ann Lee and John Moore have both said that they will stand.", {"Ann Lee", "John Moore"}, set()),
    (_KENYA + "John Moore, candidate for the opposition, pulled out on Friday.", {"John Moore"}, set()),
    (_KENYA + "John Moore, a spokesman for the police, said that the vote would be calm.", set(), set()),
    (_KENYA + "Professor Ann Lee of the University of Nairobi said that the race was open.", set(), set()),
    (_KENYA + "The late president Ann Lee had ruled for years.", set(), set()),
    (_FRANCE + "The Liberals were expected to lose seats and the Social Democrats gained ground.", {"Liberals", "Social Democrats"}, set()),
    ("Ann Lee claimed victory in Sunday's presidential election in Kenya.", {"Ann Lee"}, set()),
    ("Voters in Kenya choose a president on Sunday. Ann Lee's victory was all but certain, analysts said.", {"Ann Lee"}, set()),
    ("The 2005 leadership contest of the Conservative Party saw John Moore triumph.", {"John Moore"}, {"John Moore"}),
    ("The 2005 leadership contest of the Conservative Party saw John Moore complain.", set(), set()),
    ("Ann Lee and John Moore secured respectively 40.1 percent and 27.6 percent in Sunday's presidential election in Kenya.", {"Ann Lee", "John Moore"}, set()),
    ("Ann Lee topped the poll in the first round of Kenya's presidential election on Sunday.", {"Ann Lee"}, set()),
    ("Ann Lee polled 12,002 votes to defeat John Moore in Sunday's mayoral election in Boston.", {"Ann Lee", "John Moore"}, {"Ann Lee"}),
    ("An opinion poll showed Ann Lee winning 61 percent in the presidential election in Kenya on April 20.", {"Ann Lee"}, set()),
    ("John Moore led in Kenya's presidential election on Sunday, edging ahead of Ann Lee.", {"John Moore", "Ann Lee"}, set()),
    ("The board declared the incumbent, Ann Lee of the Liberal Party, as winner of Sunday's mayoral election in Boston.", {"Ann Lee"}, {"Ann Lee"}),
    ("Labour took the seat of Upper Elm in Sunday's by-election in England.", {"Labour"}, {"Labour"}),
    (_KENYA + "Organisers had heard from the candidates, and already Ann Lee, John Moore and Peter Hall had confirmed.", {"Ann Lee", "John Moore", "Peter Hall"}, set()),
    (_KENYA + "Organisers had heard from the police, and already Ann Lee, John Moore and Peter Hall had confirmed.", set(), set()),
    ("With a victory in Ohio, Gov. John Moore kept his hopes alive in Tuesday's Republican primaries.", {"John Moore"}, {"John Moore"}),
    ("Senator Ted Vane of Texas finished second in Illinois in Tuesday's Republican primaries.", {"Ted Vane"}, set()),
    ("Peru held its presidential election on Sunday. President-elect Ann Lee thanked her voters.", {"Ann Lee"}, {"Ann Lee"}),
    ("Peru's presidential election on Sunday was won by Ann Lee. Chilean President-elect John Moore visited Lima.", {"Ann Lee"}, {"Ann Lee"}),
    ("Ann Lee took office after the presidential election in Kenya on Sunday.", set(), set()),
    ("Ann Lee, Paula Hall and John Moore ran as independents in Tuesday's mayoral election in Boston.", {"Ann Lee", "Paula Hall", "John Moore"}, set()),
    ("\"I have called Ann Lee to congratulate her on her victory,\" said John Moore after Sunday's presidential election in Kenya.", {"Ann Lee"}, {"Ann Lee"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "candidates", "winners"), STANDING, ids=[row[0][-50:] for row in STANDING])
def test_standing(text: str, candidates: set[str], winners: set[str]) -> None:
    found = elections(text)
    assert {who.name for one in found for who in one.candidates} >= candidates
    assert candidates or not any(one.candidates for one in found)
    assert {who.name for one in found for who in one.winners} == winners


# text, {(name, percent, votes, seats)}
FIGURES = [
    ("Ann Lee beat John Moore 56-44 percent in Sunday's mayoral election in Boston.", {("Ann Lee", 56, None, None), ("John Moore", 44, None, None)}),
    ("Ann Lee received 134,446 votes to 64,398 for John Moore in Sunday's mayoral election in Boston.", {("Ann Lee", None, 134446, None), ("John Moore", None, 64398, None)}),
    ("Ann Lee received 56 percent of the vote to Moses' 44 percent in Sunday's mayoral election. Her rival was John Moses.", {("Ann Lee", 56, None, None), ("John Moses", 44, None, None)}),
    ("In Sunday's mayoral election in Boston Ann Lee and John Moore received 29% and 27% of the vote, respectively.", {("Ann Lee", 29, None, None), ("John Moore", 27, None, None)}),
    ("Ann Lee polled 12,002 votes to defeat John Moore in Sunday's mayoral election in Boston.", {("Ann Lee", None, 12002, None)}),
    (_FRANCE + "An exit poll showed the Liberals with 31 percent. The poll put the Social Democrats on 24 percent.", {("Liberals", 31, None, None), ("Social Democrats", 24, None, None)}),
    (_FRANCE + "An opinion poll in May had shown the Liberals with 31 percent.", set()),
    (_FRANCE + "The Liberals lost two seats.", set()),
    (_FRANCE + "The Liberals need 176 seats for a majority.", set()),
    (_FRANCE + "The Liberals won between 29 and 31 percent of the vote.", set()),
    (_FRANCE + "The Liberals won 120 seats, the Social Democrats 71 and the Greens nine.", {("Liberals", None, None, 120), ("Social Democrats", None, None, 71), ("Greens", None, None, 9)}),
    (_FRANCE + "The JKL bagged 14 seats and the Third Way alliance won 12.", {("JKL", None, None, 14), ("Third Way alliance", None, None, 12)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "want"), FIGURES, ids=[row[0][-50:] for row in FIGURES])
def test_figures(text: str, want: set[tuple[str, float | None, int | None, int | None]]) -> None:
    found = {
        (one.name, one.percent, one.votes, one.seats) for each in elections(text) for one in each.results
    }
    assert found == want


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("Turnout in Sunday's general election in France, going by 28.5 percent of the districts, amounted to 71.9 percent.", 71.9),
        ("Turnout in Sunday's general election in France was 71.9 percent.", 71.9),
        ("Turnout in Sunday's general election in France, going by 28.5 percent of the districts, was unknown.", None),
    ],
)  # fmt: skip
def test_turnout(text: str, percent: float | None) -> None:
    found = [one.turnout.percent for one in elections(text) if one.turnout]
    assert found == ([] if percent is None else [percent])


def test_the_first_two_go_into_the_runoff() -> None:
    text = (
        "France holds the second round of its presidential election on April 6. "
        "In the first round on March 23 Ann Lee won 31.2 percent, John Moore 27.0 percent and Peter Hall 18.5 percent."
    )
    runoff = next(one for one in elections(text) if one.status == "planned")
    assert runoff.runoff
    assert {who.name for who in runoff.candidates} == {"Ann Lee", "John Moore"}


def test_a_short_and_a_full_name_are_one() -> None:
    text = _FRANCE + "The New Left party won 31 percent. New Left has never had more than 20 seats."
    assert [who.name for one in elections(text) for who in one.candidates] == ["New Left party"]


def test_the_day_on_which_it_was_said_is_not_the_vote_s() -> None:
    text = (
        "Turkey voted for a president on Sunday, March 23. On Monday, John Moore of the board said that Ann Lee "
        "won an absolute majority in the presidential election."
    )
    assert {one.date.value for one in elections(text) if one.date} == {"2025-03-23"}


_BOSTON = "Boston holds its mayoral election on April 20. "

# text, candidates, winners: exactly these
CAST = [
    ("Ann Lee, John Moore and Paul Hall have filed nomination papers for the mayoral election in Boston on April 20.", {"Ann Lee", "John Moore", "Paul Hall"}, set()),
    ("Ann Lee was selected as Labour's candidate for the Northton by-election on April 20.", {"Ann Lee"}, set()),
    ("Ann Lee was selected as Labour's candidate in Sunday's primary.", {"Ann Lee"}, {"Ann Lee"}),
    ("The Liberals fielded Ann Lee in Sunday's by-election in Northton.", {"Ann Lee"}, set()),
    ("Sunday's by-election in Northton was contested by the Liberals, the Greens and Labour.", {"Liberals", "Greens", "Labour"}, set()),
    ("Ann Lee bagged a hollow victory in Sunday's presidential election in Kenya.", {"Ann Lee"}, {"Ann Lee"}),
    ("John Moore admitted defeat to Ann Lee in Sunday's presidential election in Kenya.", {"John Moore", "Ann Lee"}, {"Ann Lee"}),
    ("John Moore phoned Ann Lee to concede Sunday's mayoral election in Boston.", {"Ann Lee"}, {"Ann Lee"}),
    ("John Moore phoned Ann Lee to discuss Sunday's mayoral election in Boston.", set(), set()),
    ("Among those running in the presidential election in Kenya on April 20 are Ann Lee, John Moore and Paul Hall.", {"Ann Lee", "John Moore", "Paul Hall"}, set()),
    (_BOSTON + "The mayor is facing two aspirants in the race, Ann Lee and John Moore.", {"Ann Lee", "John Moore"}, set()),
    (_BOSTON + "The mayor met two aspirants in the park. Ann Lee and John Moore were there.", set(), set()),
    ("Early results showed Ann Lee and rival John Moore neck and neck in Sunday's presidential election in Kenya.", {"Ann Lee", "John Moore"}, set()),
    ("The front was defeated in the 2018 general election by a Moore-led Hope Alliance.", {"Hope Alliance"}, {"Hope Alliance"}),
    ("Bob Hale led the Labour Party into office in the 1983 general election.", {"Bob Hale", "Labour Party"}, {"Bob Hale", "Labour Party"}),
    ("Bob Hale led Labour to a crushing defeat in the 2010 general election.", {"Bob Hale", "Labour"}, set()),
    ("Sunday's mayoral election in Boston was the first of her career, said Ann Lee.", set(), set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "candidates", "winners"), CAST, ids=[row[0][-50:] for row in CAST])
def test_cast(text: str, candidates: set[str], winners: set[str]) -> None:
    found = elections(text)
    assert {who.name for one in found for who in one.candidates} == candidates
    assert {who.name for one in found for who in one.winners} == winners


def test_a_party_stands_where_two_others_do() -> None:
    text = (
        "In Sunday's general election in Germany the Social Democrats won 30 percent and the Greens 20 percent. "
        "After the vote the Free Democrats asked for talks. Likud in Jerusalem was silent."
    )
    (vote,) = elections(text)
    assert {who.name for who in vote.candidates} == {"Social Democrats", "Greens", "Free Democrats"}


def test_one_verb_tells_of_a_row_of_votes() -> None:
    text = "The Civic Party won nationwide votes, including the general election in 2016 and local elections in 2018."
    assert [{who.name for who in one.winners} for one in elections(text)] == [{"Civic Party"}] * 2
    lost = (
        "The Civic Party won the general election in 2016 before the Greens took the local elections in 2018."
    )
    assert next({who.name for who in one.winners} for one in elections(lost)) == {"Civic Party"}


def test_turnout_told_of_in_the_sentence_before() -> None:
    text = (
        "Turnout in the presidential election in Kenya in January was low. "
        "In the parliamentary election in March, it was 40.6%."
    )
    assert [one.turnout and one.turnout.percent for one in elections(text)] == [None, 40.6]
