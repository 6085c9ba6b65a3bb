"""Calls told by what they were for: to concede, to congratulate, to thank; and what only sounds like one."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Call

PUBLISHED = date(2024, 5, 15)


def calls(text: str) -> list[Call]:
    return [event for event in extract(text, PUBLISHED).events if isinstance(event, Call)]


@pytest.mark.parametrize(
    "text",
    [
        "Sen. Laura Dunn phoned to congratulate Gov. Carl Pell on his win.",
        "Sen. Laura Dunn called shortly before midnight to concede to Gov. Carl Pell.",
        "Gov. Carl Pell said Sen. Laura Dunn had called him to concede.",
        "Gov. Carl Pell won. Sen. Laura Dunn was among the first to call Pell.",
        "Among those who called to congratulate Gov. Carl Pell was Sen. Laura Dunn.",
        "Sen. Laura Dunn gave Gov. Carl Pell a call after the count.",
        "Sen. Laura Dunn worked the phones, calling Gov. Carl Pell.",
        "Sen. Laura Dunn wanted an answer from Gov. Carl Pell, so she telephoned him.",
    ],
)
def test_who_telephones_with_a_purpose_is_its_caller(text: str) -> None:
    (call,) = calls(text)
    assert {one.name for one in call.participants} == {"Laura Dunn", "Carl Pell"}
    assert call.initiator is not None
    assert call.initiator.name == "Laura Dunn"


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Petr Novak said that President Ana Ruiz had congratulated him by phone.",
        "Prime Minister Petr Novak said that President Ana Ruiz congratulated him in a telephone call.",
        "President Ana Ruiz sent her congratulations to Prime Minister Petr Novak by telephone.",
        "President Ana Ruiz reached Prime Minister Petr Novak by telephone in Osaka.",
        "Talking to President Ana Ruiz over the phone, Prime Minister Petr Novak urged calm.",
        "President Ana Ruiz (left) on May 6 spoke to Prime Minister Petr Novak over a secure line by phone.",
        '"I just got off the phone with Prime Minister Petr Novak," President Ana Ruiz wrote.',
        "President Ana Ruiz would give no details of her phone call with Prime Minister Petr Novak.",
        "President Ana Ruiz and Prime Minister Petr Novak discussed a Japan-Mexico summit in a phone call.",
        "President Ana Ruiz carried out a phone conversation with Prime Minister Petr Novak.",
    ],
)
def test_a_call_without_a_caller(text: str) -> None:
    (call,) = calls(text)
    assert {one.name for one in call.participants} == {"Ana Ruiz", "Petr Novak"}
    assert (call.status, call.initiator) == ("occurred", None)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("President Ana Ruiz hopes to talk by phone with Premier Petr Novak.", "possible"),
        ("President Ana Ruiz cancelled a planned phone call with Premier Petr Novak.", "cancelled"),
        ("A call has been scheduled for Friday between President Ana Ruiz and Premier Novak.", "planned"),
        ("A phone call is being arranged between President Ana Ruiz and Premier Novak.", "planned"),
        ("President Ana Ruiz and Premier Novak agreed to meet soon during a phone call.", "occurred"),
    ],
)
def test_the_verb_above_a_call_tells_its_status(text: str, status: str) -> None:
    (call,) = calls(text)
    assert call.status == status


def test_a_host_after_the_call_is_on_it() -> None:
    text = "Leaders of the Baltic Union held a virtual summit hosted by Lithuanian President Ona Petraite."
    (call,) = calls(text)
    assert call.initiator is not None
    assert call.initiator.name == "Ona Petraite"


@pytest.mark.parametrize(
    "text",
    [
        "Premier Petr Novak, who is called Pete, met President Ana Ruiz.",
        "Sen. Laura Dunn has called Gov. Carl Pell to testify before the panel.",
        "Sen. Laura Dunn called on Congress to congratulate Gov. Carl Pell.",
        "Networks called the race for Sen. Laura Dunn over Gov. Carl Pell.",
        "President Ana Ruiz attacked Premier Petr Novak, calling Novak weak.",
        "President Ana Ruiz ended a phone call for aid; talks to Premier Petr Novak's team went on.",
    ],
)
def test_what_only_sounds_like_a_call(text: str) -> None:
    assert calls(text) == []


@pytest.mark.parametrize(
    "told",
    [
        "The two leaders spoke by phone, officials said.",
        "A phone call between the two leaders did not end the row.",
        "After a phone call with Novak, Ruiz put off the duties.",
        "In a phone call with her counterpart Novak, Ruiz put off the duties.",
        "Novak's office said he had a telephone conversation with Ruiz.",
    ],
)
def test_sides_that_were_named_long_before(told: str) -> None:
    text = (
        "Mexican President Ana Ruiz and Czech Prime Minister Petr Novak have sparred over steel for a year. "
        "Duties took effect in March. Markets fell. A deal was far off. " + told
    )
    (call,) = calls(text)
    assert {one.name for one in call.participants} == {"Ana Ruiz", "Petr Novak"}
