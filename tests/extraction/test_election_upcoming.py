# ruff: noqa: E501  (texts stand as they are)
"""Votes told by a day to come and who meets on it, and in the passive by the body that is chosen."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election

PUBLISHED = date(2023, 5, 16)
ROUND = "Anna Kovel and Ivan Petrov topped the field of nine in Sunday's presidential vote in Peru, with 31 and 28 percent. "
PRIMARY = (
    "State Rep. Dana Fell beat lawyer Rick Sorel 52-48 in Tuesday's Republican primary for governor of Ohio. "
)
HELD = "Anna Kovel won Sunday's presidential election in Bolivia with 54 percent, the electoral court said. "


def elections(text: str) -> list[Election]:
    return [event for event in extract(text, PUBLISHED, {"election"}).events if isinstance(event, Election)]


def dated(text: str, day: str) -> list[Election]:
    return [one for one in elections(text) if one.date is not None and one.date.value == day]


@pytest.mark.parametrize(
    "text",
    [
        "The decider is on June 4.",
        "Both go through to the June 4 final.",
        "The June 4 head-to-head is too close to call.",
        "That leaves three weeks until the tie-breaker of June 4.",
        "Third-placed Luis Sol said he would back Petrov on June 4.",
    ],
)
def test_a_later_day_of_the_first_two_is_the_second_round(text: str) -> None:
    (vote,) = dated(ROUND + text, "2023-06-04")
    assert (vote.status, vote.kind, vote.runoff) == ("planned", "presidential", True)


@pytest.mark.parametrize(
    "text",
    [
        "In November the winner faces Democrat Ann Lopez.",
        "Waiting in November is former Mayor Ann Lopez.",
        "The November matchup against Ann Lopez is rated a toss-up.",
        "She is up against Ann Lopez come November.",
    ],
)
def test_the_election_proper_follows_the_primary(text: str) -> None:
    (vote,) = dated(PRIMARY + text, "2023-11")
    assert (vote.status, vote.kind, vote.runoff) == ("planned", "local", False)


@pytest.mark.parametrize(
    "text",
    [
        "Final results are due on June 4.",
        "The new president takes office on July 28.",
        "The new parliament meets on June 4.",
        "Kovel will hold talks with Petrov on June 4.",
        "A court will hear the case against Petrov on June 4.",
    ],
)
def test_other_days_to_come_are_no_votes(text: str) -> None:
    assert len(elections(ROUND + text)) == 1


@pytest.mark.parametrize(
    ("text", "day", "kind", "status"),
    [
        ("The new Senate, chosen on March 5, is split down the middle.", "2023-03-05", "parliamentary", "occurred"),
        ("All 130 deputies will be picked on October 8.", "2023-10-08", "parliamentary", "planned"),
        ("The lower house, returned in 2021, is still run by her foes.", "2021", "parliamentary", "occurred"),
        ("Mayors and councillors are to be selected on December 3.", "2023-12-03", "local", "planned"),
        ("Being filled as well are 36 places in the upper chamber, on June 4.", "2023-06-04", "parliamentary", "planned"),
        ("Town councils come up for renewal on September 17.", "2023-09-17", "local", "planned"),
    ],
)  # fmt: skip
def test_a_body_that_is_chosen_tells_of_a_vote(text: str, day: str, kind: str, status: str) -> None:
    (vote,) = dated(HELD + text, day)
    assert (vote.kind, vote.status) == (kind, status)


@pytest.mark.parametrize(
    "text",
    [
        "The members of the committee were appointed on March 5.",
        "The assembly returned from its recess on March 5 and passed the bill.",
        "Chile, picked as host in 2021, will stage the games.",
    ],
)
def test_other_choices_are_no_votes(text: str) -> None:
    assert len(elections(HELD + text)) == 1


ANNULLED = "Malawi's Constitutional Court on Tuesday annulled the presidential election of February 5, won by Peter Banda. "


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        ("It ordered a fresh poll within 150 days.", "planned", None),
        ("The ballot is to be rerun on September 9.", "planned", "2023-09-09"),
        ("Malawians will have to vote again on September 9.", "planned", "2023-09-09"),
        ("The opposition urged a new vote.", "possible", None),
    ],
)
def test_what_is_annulled_is_held_again(text: str, status: str, day: str | None) -> None:
    further = [one for one in elections(ANNULLED + text) if one.status == status]
    assert [one.date.value if one.date else None for one in further] == [day]


@pytest.mark.parametrize("text", ["Banda said he would appeal again.", "A new budget is due in July."])
def test_other_things_done_again_are_no_votes(text: str) -> None:
    assert len(elections(ANNULLED + text)) == 1
