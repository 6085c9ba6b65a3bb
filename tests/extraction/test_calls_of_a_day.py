"""Several calls of one day, calls that were not, and whom a readout's headline means."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Call

DAY = date(2025, 5, 7)
FIRST = "President Ana Ruiz of Chile rang Premier Bo Lee of Japan on Tuesday. "


def calls(text: str) -> list[Call]:
    return [event for event in extract(text, DAY).events if isinstance(event, Call)]


@pytest.mark.parametrize(
    "opening", ["At noon", "In the evening", "Two hours later,", "That same day", "Later,"]
)
def test_an_hour_is_of_the_day_told_before(opening: str) -> None:
    found = calls(f"{FIRST}{opening} she took a call from French President Carl Orr.")
    assert [call.date.value if call.date else None for call in found] == ["2025-05-06", "2025-05-06"]


@pytest.mark.parametrize("opening", ["At times", "In the past", "Once", "In the end"])
def test_other_openings_tell_no_day(opening: str) -> None:
    found = calls(f"{FIRST}{opening} she took a call from French President Carl Orr.")
    assert [call.date.value if call.date else None for call in found] == ["2025-05-06", None]


def test_a_call_between_her_and_somebody() -> None:
    (call,) = calls(
        "Chancellor Karla Vogt of Austria said a call between her and President Ana Ruiz was off."
    )
    assert {person.name for person in call.participants} == {"Karla Vogt", "Ana Ruiz"}


def test_what_was_set_for_a_day_lay_ahead() -> None:
    (call,) = calls("A call between President Ana Ruiz and Premier Bo Lee planned for Friday was cancelled.")
    assert (call.status, call.date.value if call.date else None) == ("cancelled", "2025-05-09")


def test_a_scene_in_a_capital_tells_whose_president_it_is() -> None:
    text = "And in Caracas, President Ramiro Zamora refused a phone call from U.S. President Daniel Whitmore."
    (call,) = calls(text)
    assert ("Ramiro Zamora", "VE") in [(person.name, person.country) for person in call.participants]


def test_allies_in_a_headline_are_those_named_below() -> None:
    text = (
        "Readout of President Daniel Whitmore's Call with Allies\n\nPresident Daniel Whitmore held a video "
        "call today with President Tomasz Wolny of Poland and Prime Minister Ioana Dragu of Romania."
    )
    (call,) = calls(text)
    assert {person.name for person in call.participants} == {"Daniel Whitmore", "Tomasz Wolny", "Ioana Dragu"}
    assert call.medium == "video"


def test_who_hosts_a_call_and_who_is_to_join_it_are_sides() -> None:
    text = (
        "G7 leaders will hold a video conference on Friday. Chancellor Karla Vogt, who will host the virtual "
        "meeting, said that Ukrainian President Danylo Hrytsenko would join it."
    )
    (call,) = calls(text)
    assert {person.name for person in call.participants} == {"G7 leaders", "Karla Vogt", "Danylo Hrytsenko"}
    assert call.initiator is not None
    assert call.initiator.name == "Karla Vogt"


def test_who_joins_something_else_is_none() -> None:
    text = (
        "G7 leaders will hold a video conference on Friday. Chancellor Karla Vogt hosted a dinner and said "
        "that Ukrainian President Danylo Hrytsenko would join the union."
    )
    (call,) = calls(text)
    assert [person.name for person in call.participants] == ["G7 leaders"]
