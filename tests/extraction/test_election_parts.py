"""Whose part is whose: lists of those who stand, who concedes to whom, shares of other votes."""

from __future__ import annotations

from datetime import date

from service.extraction import extract
from service.extraction.document import Election

DAY = date(2025, 5, 7)


def elections(text: str) -> list[Election]:
    return [event for event in extract(text, DAY).events if isinstance(event, Election)]


def test_who_of_many_is_named_stands() -> None:
    (vote,) = elections(
        "Portugal votes for a president on Sunday. Eleven people are standing, among them the former admiral "
        "Duarte Sequeira, the socialist Clara Fonseca and Nuno Valadas."
    )
    assert {one.name for one in vote.candidates} == {"Duarte Sequeira", "Clara Fonseca", "Nuno Valadas"}


def test_people_who_stand_elsewhere_do_not() -> None:
    (vote,) = elections(
        "Portugal votes for a president on Sunday. Eleven people are standing in the rain, Nuno Valadas said."
    )
    assert vote.candidates == ()


def test_nobody_concedes_to_himself() -> None:
    (vote,) = elections(
        "I congratulate President-elect Ama Mensah of Ghana on her victory in the presidential election. "
        "We commend Vice President Kofi Asare, who conceded the presidential race to her."
    )
    assert [one.name for one in vote.winners] == ["Ama Mensah"]


def test_a_share_of_the_shareholders_votes_is_no_public_vote() -> None:
    assert not elections(
        "Shareholders re-elected Ms. Zimmer to the board with 97.2 percent of the votes cast."
    )


def test_who_can_dissolve_a_parliament_has_not() -> None:
    found = elections("Portugal votes for a president on Sunday. The head of state can dissolve parliament.")
    assert [vote.kind for vote in found] == ["presidential"]


def test_a_name_goes_on_over_the_end_of_a_line() -> None:
    for end in ("\n", "\r\n"):
        (vote,) = elections(
            f"Lucia Vergara was elected mayor of Bogota on Sunday with 35.2 percent; Carlos{end}Galindo came "
            "second with 32.5 percent."
        )
        assert {one.name for one in vote.candidates} == {"Lucia Vergara", "Carlos Galindo"}
