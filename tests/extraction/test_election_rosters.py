"""Winners and contestants in lists: behind a word for them, under a heading, in a table."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election

_DAY = date(2021, 11, 3)
_HELD = "Springfield held its municipal election on Tuesday. "


def election(text: str) -> Election:
    (event,) = (event for event in extract(text, _DAY).events if isinstance(event, Election))
    return event


def winners(text: str) -> list[str]:
    return [who.name for who in election(text).winners]


def candidates(text: str) -> list[str]:
    return [who.name for who in election(text).candidates]


@pytest.mark.parametrize(
    "told",
    [
        "Elected to the school board were Anna Keller, Jon Berg and Lee Park.",
        "The following were elected to the city council: Anna Keller, Jon Berg and Lee Park.",
        "Among the winners were Anna Keller, Jon Berg and Lee Park.",
        "Re-elected: Anna Keller, Jon Berg, Lee Park.",
        "Newly elected members include Anna Keller, Jon Berg and Lee Park.",
    ],
)
def test_a_list_of_winners(told: str) -> None:
    assert winners(_HELD + told) == ["Anna Keller", "Jon Berg", "Lee Park"]


def test_those_who_kept_their_seats_have_won_and_those_who_lost_them_stood() -> None:
    text = _HELD + "Incumbents Anna Keller and Lee Park kept their seats. Jon Berg and Roy Bass lost theirs."
    assert winners(text) == ["Anna Keller", "Lee Park"]
    assert {"Jon Berg", "Roy Bass"} <= set(candidates(text))


def test_who_else_runs() -> None:
    assert candidates(_HELD + "Also running were Ann Moss and Roy Bass.") == ["Ann Moss", "Roy Bass"]


def test_wards_under_a_heading() -> None:
    text = "Winners in Tuesday's Springfield municipal election:\n\nWard 1: Anna Keller\nWard 2: Jon Berg\n"
    assert winners(text) == ["Anna Keller", "Jon Berg"]


def test_names_that_only_their_parties_show() -> None:
    text = (
        "List of winners in Ghana's parliamentary election:\n\nBole: Yusuf Sulemana (NDC)\n"
        "Tamale North: Alhassan Suhuyini (NDC)\nAblekuma West - Ursula Owusu (NPP)\n"
    )
    assert winners(text) == ["Yusuf Sulemana", "Alhassan Suhuyini", "Ursula Owusu"]


def test_a_table_of_votes() -> None:
    text = "Official results of the Springfield mayoral election:\n\nAnna Keller 12,345\nJon Berg 10,234\n"
    assert [(one.name, one.votes) for one in election(text).results] == [
        ("Anna Keller", 12345),
        ("Jon Berg", 10234),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Elected officials were Anna Keller's guests at the dinner.",
        "The book prize's candidates were announced by Lee Park.",
        "The team's new members are Anna Keller and Jon Berg, the coach said after the match.",
        "If elected to the board, they will be Anna Keller's first helpers.",
        "The survivors kept their seats as the bus of Anna Keller turned over.",
    ],
)
def test_other_lists_name_no_winner(told: str) -> None:
    assert winners(_HELD + told) == []
