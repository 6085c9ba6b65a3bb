"""A text's one call, where no construction reads it: who of state stands beside sure words for it."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Call

DAY = date(2025, 5, 7)


def calls(text: str) -> list[Call]:
    return [event for event in extract(text, DAY).events if isinstance(event, Call)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "I just had a very good phone call with the President of Egypt, Hassan Mahdi. We agreed.",
            ["Hassan Mahdi"],
        ),
        ("Had an excellent call with PM Ravi Menon this morning. The deal is near.", ["Ravi Menon"]),
        (
            "Congratulatory phone calls came in from the leaders of Jordan, Qatar and Oman, the palace said.",
            [None, None, None],
        ),
        (
            "Abuja's foreign minister, Tunde Bello, has held a flurry of phone calls since the coup.",
            ["Tunde Bello"],
        ),
        (
            "The Chilean leader worked the phones all day, speaking to the presidents of Peru and Brazil.",
            [None, None, None],
        ),
        (
            "It was by phone that Chancellor Rodrigo Salcedo sounded out President Ana Ruiz before the vote.",
            ["Rodrigo Salcedo", "Ana Ruiz"],
        ),
    ],
)
def test_sure_words_beside_somebody_of_state_tell_of_a_call(text: str, names: list[str | None]) -> None:
    (call,) = calls(text)
    assert [person.name for person in call.participants] == names
    assert call.status == "occurred"


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Ruiz said in a telephone interview that she would run.",
        "The telephone call centres of all three parties opened for the general election in Britain.",
        "Police said President Ana Ruiz had received an anonymous phone call.",
        "Premier Bo Lee answered a phone call from his mother during the debate.",
        "President Ana Ruiz told reporters by phone that the road was open.",
        "Transcripts of phone calls of President Ana Ruiz were read out in court.",
        "The telephone conference calls of Minister Bo Lee's bank are recorded.",
        "A call with the baker was all that the mayor's day held.",
        "The virtual museum of King Otto draws crowds.",
    ],
)
def test_telephones_in_other_matters_tell_of_none(text: str) -> None:
    assert calls(text) == []


def test_it_is_asked_only_where_the_text_has_no_other_call() -> None:
    text = (
        "President Ana Ruiz of Chile telephoned Premier Bo Lee on Tuesday. "
        "The phone call, Minister Carl Orr thought, came late."
    )
    (call,) = calls(text)
    assert [person.name for person in call.participants] == ["Ana Ruiz", "Bo Lee"]


def test_whom_a_pronoun_means_may_be_untold() -> None:
    (call,) = calls("He said he had phoned President Leon Marchand twice but had got no answer.")
    assert [person.name for person in call.participants] == ["Leon Marchand"]


def test_where_somebody_telephones_from_is_no_side() -> None:
    (call,) = calls("Prime Minister Ana Silva, speaking by phone from Lisbon, told President Tomas Lund so.")
    assert [person.name for person in call.participants] == ["Ana Silva", "Tomas Lund"]


def test_what_somebody_is_asked_for_has_not_been() -> None:
    (call,) = calls("The White House has asked Beijing for a call between President Lane and President Zhou.")
    assert call.status == "possible"


def test_where_the_text_comes_from_is_no_side() -> None:
    (call,) = calls("CAIRO - His American counterpart was on the phone to the Egyptian president on Tuesday.")
    assert all(person.name != "CAIRO" for person in call.participants)
