"""A text's own date counts only where it plainly is one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.extraction.reference import anchors, infer_published

DATED = [
    ("(WireService) - November 06, 2024 - The firm said on Tuesday", date(2024, 11, 6)),
    ("(WireService) - November 06, 2024 -\nThe firm said", date(2024, 11, 6)),
    ("WASHINGTON, April 2, 2025 (Wire) - The president", date(2025, 4, 2)),
    ("WASHINGTON, April 2, 2025 -- The president", date(2025, 4, 2)),
    ("WASHINGTON, D.C., April 2, 2025 \u2014 The president", date(2025, 4, 2)),
    ("BRUSSELS (Wire) \u2014 April 2, 2025 \u2014 Ministers", date(2025, 4, 2)),
    ("Ottawa, 3 March 2021 \u2013 The minister", date(2021, 3, 3)),
    ("For Immediate Release\nMarch 3, 2021\n\nThe minister", date(2021, 3, 3)),
    ("FOR IMMEDIATE RELEASE: March 3, 2021\n\nThe minister", date(2021, 3, 3)),
    ("Published: 2025-04-02\nThe minister", date(2025, 4, 2)),
    ("Published on 2 April 2025\nThe minister", date(2025, 4, 2)),
    ("Posted on March 3, 2021 by the desk", date(2021, 3, 3)),
    ("Updated 3 March 2021\nThe minister", date(2021, 3, 3)),
    ("Published March 3, 2021. Updated March 9, 2021.\n", date(2021, 3, 3)),
    ("A headline\n\nMarch 28, 2025\n\nThe leaders spoke on Friday.", date(2025, 3, 28)),
    ("A headline\nTuesday, 3 March 2026 14:05 GMT\nThe leaders", date(2026, 3, 3)),
    ("2025-03-28\nThe leaders spoke.", date(2025, 3, 28)),
    ("Text.\n\nTHE WHITE HOUSE,\n\nFebruary 20, 2026.", date(2026, 2, 20)),
    ("Text.\n\nTHE WHITE HOUSE,\n    February 20, 2026.\n", date(2026, 2, 20)),
    (
        "I have hereunto set my hand this second day of April, in the year of our Lord two thousand "
        "twenty-five, and",
        date(2025, 4, 2),
    ),
]
UNDATED = [
    "",
    "No date here.",
    "SEOUL, June 29 - The president said on Tuesday",
    "On March 28, 2025, the president spoke.",
    "March 28, 2025, was a day of calls.",
    "The law was signed on April 2, 2025 - a Wednesday.",
    "Election Day (November 5, 2024) - what to know",
    "LONDON, 3/4/2025 - Ministers",
    "She was born on May 5, 1960.",
    "The order takes effect on April 9, 2025.",
    "Published in March 2025",
    "He took office on January 20, 2025.\nHe spoke on Friday.",
]


@pytest.mark.parametrize(("text", "day"), DATED)
def test_the_text_tells_its_day(text: str, day: date) -> None:
    found = infer_published(text)
    assert found is not None
    assert (found.earliest, found.latest, found.precision) == (day, day, "day")
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize("text", UNDATED)
def test_a_wrong_day_is_worse_than_none(text: str) -> None:
    assert infer_published(text) is None


def test_anchors_are_the_named_days() -> None:
    text = "Sworn in on March 14, he called on Tuesday, and again on April 2, 2025 and in May."
    assert [text[m.start : m.end] for m in anchors(text)] == ["March 14", "April 2, 2025"]


@given(st.text(max_size=300))
def test_nothing_raises(text: str) -> None:
    found = infer_published("Published: March 3, 2021 " + text)
    assert found is None or text is not None
