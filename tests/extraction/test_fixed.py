"""The day of publication from dates that fix each other."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.fixed import infer_from_pairs

SWORN_IN = "He was sworn in on March 14, 2025."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Mark Lee, who took office two weeks ago, spoke on Friday. {SWORN_IN}", date(2025, 3, 28)),
        (f"He took office two days ago. {SWORN_IN}", date(2025, 3, 16)),
        (
            "In 2025 he spoke on Friday. He took office two weeks ago. Sworn in on March 14.",
            date(2025, 3, 28),
        ),
        ("He took office two weeks ago. He was sworn in on March 14. It rained on Friday.", None),
        (f"The war began two weeks ago. It rained on Friday. {SWORN_IN}", None),
        (f"He took office two weeks ago. {SWORN_IN}", None),
        (SWORN_IN, None),
        (f"He took office 99999999999 weeks ago. On Friday it rained. {SWORN_IN}", None),
    ],
)
def test_pairs(text: str, expected: date | None) -> None:
    found = infer_from_pairs(text)
    assert (found.earliest if found else None) == expected
    if found:
        assert text[found.start : found.end] == found.text


def test_an_inferred_day_dates_the_events() -> None:
    text = (
        "President Ana Ruiz of Mexico spoke by phone with Canada's Prime Minister Mark Lee on Friday. "
        f"Lee took office two weeks ago. {SWORN_IN}"
    )
    answer = extract(text)
    assert answer.published_from == "text"
    assert answer.published == date(2025, 3, 28)
    (call,) = [event for event in answer.events if event.type == "call"]
    assert call.date is not None
    assert call.date.value == "2025-03-28"
