# ruff: noqa: E501  (whole sentences, as a text has them)
"""Calls as agencies and ministries tell of them: lists of participants, long titles, denials, requests."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction.article import read
from service.extraction.document import Call
from service.extraction.events.calls import find_calls


def calls_in(text: str) -> list[Call]:
    return find_calls(read(text, date(2025, 3, 20)))


def told(call: Call) -> str:
    sides = " · ".join(
        (one.name or one.role or "?") + (f"@{one.country}" if one.country else "")
        for one in call.participants
    )
    caller = call.initiator.name if call.initiator else "-"
    return f"{call.status} {call.date.value if call.date else '-'} {call.medium} | {sides} | {caller}"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (  # the list of those who were on it
            "Canadian Prime Minister Ada Laurier consulted with allies on Tuesday, her office said. Joining Laurier "
            "on the video call were French President Luc Marchand, German Chancellor Ute Brandt and Prime Minister "
            "Ivo Kask of Estonia.",
            "occurred 2025-03-18 video | Ada Laurier@CA · Luc Marchand@FR · Ute Brandt@DE · Ivo Kask@EE | -",
        ),
        (
            "President Tom Hale spoke by phone on Monday with Polish President Jan Nowak, Romanian President Radu "
            "Ene and other allies. NATO Secretary General Nils Berg was also on the call.",
            "occurred 2025-03-17 phone | Tom Hale@US · Jan Nowak@PL · Radu Ene@RO · Nils Berg@NATO | -",
        ),
        (
            "President Tom Hale convened a call with European allies on Monday. Participants included Polish "
            "President Jan Nowak and Romanian President Radu Ene.",
            "occurred 2025-03-17 phone | Tom Hale@US · Jan Nowak@PL · Radu Ene@RO | Tom Hale",
        ),
        (  # a day before the subject
            "On the evening of March 18, Chinese President Lin Bo spoke with Brazilian President Rui Prado on the "
            "phone at the request of the latter.",
            "occurred 2025-03-18 phone | Lin Bo@CN · Rui Prado@BR | Rui Prado",
        ),
        (
            "For about 20 minutes from around 6:45 p.m. on March 18, 2025, Minister for Foreign Affairs Kenta Mori of "
            "Japan and UK Secretary of State for Foreign and Commonwealth Affairs Ann Hart held a telephone talk.",
            "occurred 2025-03-18 phone | Kenta Mori@JP · Ann Hart@GB | -",
        ),
        (
            "On March 18, commencing at 8:45 a.m., Mr. MORI Kenta, Minister for Foreign Affairs of Japan, held a "
            "Japan-Italy Foreign Ministers' telephone talk with Italian Foreign Minister Ugo Riva.",
            "occurred 2025-03-18 phone | MORI Kenta@JP · Ugo Riva@IT | -",
        ),
        (  # titles of many words, after and before the name
            "Sheikh Hamad bin Khalid Al Noor, Prime Minister and Minister of Foreign Affairs of Qatar, received a "
            "phone call on Tuesday from Karim Said, Minister of Foreign Affairs and Emigration of Egypt, according "
            "to the official agency.",
            "occurred 2025-03-18 phone | Hamad bin Khalid Al Noor@QA · Karim Said@EG | Karim Said",
        ),
        (
            "Deputy Prime Minister and Minister of Foreign Affairs and Expatriates Omar Haddad of Jordan spoke by "
            "phone with French Minister for Europe and Foreign Affairs Luc Marchand.",
            "occurred - phone | Omar Haddad@JO · Luc Marchand@FR | -",
        ),
        (  # told to somebody, named by a pronoun
            "President Tom Hale said that Soviet leader Ilya Gromov phoned him with new ideas on Tuesday.",
            "occurred 2025-03-18 phone | Ilya Gromov@SU · Tom Hale@US | Ilya Gromov",
        ),
        (
            "President Tom Hale met his advisers and telephoned Prime Minister Ann Hart of Britain.",
            "occurred - phone | Tom Hale@US · Ann Hart@GB | Tom Hale",
        ),
        (
            "During a telephone conversation on Monday, the Kremlin says, Russian President Oleg Sorin expressed to "
            "U.S. President Tom Hale his regret.",
            "occurred 2025-03-17 phone | Oleg Sorin@RU · Tom Hale@US | -",
        ),
        (  # to come
            "Preparations for the first phone call between Ukrainian President Ihor Bondar and his U.S. counterpart "
            "Tom Hale are underway.",
            "planned - phone | Ihor Bondar@UA · Tom Hale@US | -",
        ),
        (
            "U.S. President Tom Hale, Japanese Prime Minister Kenta Mori and Indian Prime Minister Ravi Nair will meet "
            "online next week.",
            "planned 2025-03-24/2025-03-30 video | Tom Hale@US · Kenta Mori@JP · Ravi Nair@IN | -",
        ),
        (
            "On Friday President Tom Hale will virtually meet Prime Minister Kenta Mori of Japan and Prime Minister "
            "Ravi Nair of India.",
            "planned 2025-03-21 video | Tom Hale@US · Kenta Mori@JP · Ravi Nair@IN | -",
        ),
        (  # denied
            "There are no plans for Russian President Oleg Sorin's phone call with his French counterpart Luc "
            "Marchand, the Kremlin said.",
            "denied - phone | Oleg Sorin@RU · Luc Marchand@FR | -",
        ),
        (
            "The Kremlin denied a U.S. media report that Russian President Oleg Sorin and U.S. President Tom Hale had "
            "spoken on the phone. A newspaper reported that Hale talked by phone on Thursday with Sorin.",
            "denied 2025-03-20 phone | Oleg Sorin@RU · Tom Hale@US | -",
        ),
    ],
)
def test_one_call(text: str, want: str) -> None:
    assert [told(call) for call in calls_in(text)] == [want]


@pytest.mark.parametrize(
    "text",
    [
        'Officials said the 35-minute call was "very frank," with Sorin unmoved.',
        "French President Luc Marchand had a long conversation with Polish President Jan Nowak in Paris.",
        "Participants included Polish President Jan Nowak and Romanian President Radu Ene.",
        "Businessman Rex Dole, who called her on Monday to congratulate her, praised Senator Joan Pruitt.",
        "The posts of President Jan Nowak online met with scorn from President Radu Ene.",
    ],
)
def test_no_call(text: str) -> None:
    assert calls_in(text) == []
