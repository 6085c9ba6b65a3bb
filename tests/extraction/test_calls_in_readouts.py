"""Readouts and wire copy on calls: who a bare office is, whose counterpart, which day, who convened it."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Call

PUBLISHED = date(2025, 3, 20)  # a Thursday


def calls(text: str) -> list[Call]:
    return [event for event in extract(text, PUBLISHED).events if isinstance(event, Call)]


def sides(text: str) -> list[list[tuple[str | None, str | None]]]:
    return [[(one.name, one.country) for one in call.participants] for call in calls(text)]


def test_a_bare_prime_minister_is_not_the_one_who_is_told_after_him() -> None:
    text = (
        "PM call with Prime Minister Morita of Japan: 19 March 2025\n\n"
        "The Prime Minister spoke to Japanese Prime Minister Kenji Morita yesterday evening.\n\n"
        "They discussed trade."
    )
    (call,) = calls(text)
    assert [(one.name, one.country) for one in call.participants] == [(None, "GB"), ("Kenji Morita", "JP")]
    assert call.medium == "phone"


def test_a_bare_prime_minister_stays_the_one_whom_the_text_names() -> None:
    text = (
        "Prime Minister Kenji Morita of Japan visited a school. "
        "The prime minister spoke by phone with President Ana Ruiz of Mexico on Monday."
    )
    assert sides(text) == [[("Kenji Morita", "JP"), ("Ana Ruiz", "MX")]]


@pytest.mark.parametrize("country", ["US", "UK", "U.S.", "Chilean"])
def test_a_counterpart_with_a_title_of_her_own_is_one_person(country: str) -> None:
    text = (
        "Egyptian Foreign Minister Adel Naguib discussed the crisis in a phone call with "
        f"his {country} counterpart, Foreign Minister Ana Ruiz, on Monday."
    )
    code = {"US": "US", "UK": "GB", "U.S.": "US", "Chilean": "CL"}[country]
    assert sides(text) == [[("Adel Naguib", "EG"), ("Ana Ruiz", code)]]


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("(MENARA) On Saturday, ", "2025-03-15"),
        ("The ministry has said that on 15 March, ", "2025-03-15"),
        ("CANADA, March 20 - Yesterday, ", "2025-03-19"),
    ],
)
def test_the_day_stands_right_before_who_held_the_call(lead: str, day: str) -> None:
    text = (
        f"{lead}Mexican President Ana Ruiz held a telephone conversation with Japanese leader Kenji Morita."
    )
    (call,) = calls(text)
    assert call.date is not None
    assert call.date.value == day


def test_a_day_before_another_clause_is_not_the_calls() -> None:
    text = (
        "On Saturday, ministers met in Lima. President Ana Ruiz of Mexico spoke by phone with Kenji Morita."
    )
    assert [call.date for call in calls(text)] == [None]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Council President Ana Ruiz is organizing a video conference of European Union leaders.",
            "European Union leaders",
        ),
        (
            "Chancellor Lena Vogt of Germany convened a video conference of the members of "
            "the European Council.",
            "members of the European Council",
        ),
    ],
)
def test_who_convenes_a_conference_is_its_initiator(text: str, body: str) -> None:
    (call,) = calls(text)
    assert call.initiator is not None
    assert call.initiator.name == call.participants[0].name
    assert call.participants[1].name == body
    assert call.medium == "video"


def test_a_conference_for_a_day_to_come_is_planned() -> None:
    text = "Chancellor Lena Vogt of Germany has convened a video conference of EU leaders for tomorrow."
    (call,) = calls(text)
    assert call.status == "planned"


def test_the_leaders_of_a_blocs_states_hold_one_together() -> None:
    text = "The leaders of the 27 European Union states held a videoconference on Wednesday."
    assert [[one.name for one in call.participants] for call in calls(text)] == [
        ["leaders of the 27 European Union states"]
    ]


def test_a_board_and_investors_convene_no_call_of_state() -> None:
    assert calls("The chief executive organized a conference call of analysts on Wednesday.") == []


def test_a_call_is_given_too() -> None:
    text = (
        "Minister for Foreign Affairs Kenji Morita of Japan gave a telephone call to Minister for Foreign "
        "Affairs of Peru H. E. Ms. Ana Ruiz on Monday."
    )
    assert sides(text) == [[("Kenji Morita", "JP"), ("Ana Ruiz", "PE")]]


def test_offices_and_their_holders_tell_of_one_call() -> None:
    text = (
        "The foreign ministers of Egypt and Peru discussed the ceasefire during a phone call on Saturday.\n\n"
        "The ministry said the call between Egypt's Adel Naguib and Peru's Ana Ruiz was friendly."
    )
    assert len(calls(text)) == 1


def test_a_body_beside_a_man_is_not_his() -> None:
    text = (
        "President Joel Barr of the United States spoke by phone with President Ana Ruiz of Mexico. "
        "She was at the United Nations and Mr. Barr was at his desk."
    )
    assert sides(text) == [[("Joel Barr", "US"), ("Ana Ruiz", "MX")]]


def test_a_leaders_country_is_not_given_to_another_president() -> None:
    text = (
        "President Barr and Soviet leader Ivan Petrov had a telephone conversation today. "
        "He thanked him for the reception that the Soviet president gave to his envoy."
    )
    assert sides(text) == [[("Barr", "US"), ("Ivan Petrov", "SU")]]


def test_a_president_with_a_middle_initial() -> None:
    text = (
        "President Joel R. Barr hosted a conference call with allies today about the war on Ukraine. "
        "The leaders discussed the Ukrainian people's courage. Ukraine will prevail."
    )
    assert sides(text)[0][0] == ("Joel R. Barr", "US")
