"""What holds for every text whatsoever."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.extraction import extract
from service.extraction.document import Extraction

PIECES = [
    "President Ana Ruiz of Mexico", "Prime Minister Mark Lee", "Canada", "China", "the European Union",
    "he", " spoke by phone with ", " will impose ", " imposed ", "a 25% tariff on ",
    "duties of up to 60 pct on ", "steel and cars from ", " won the election", " votes on June 16",
    " the runoff ", "47.5 percent of the vote", " on Tuesday", " next week", " on April 2, 2025", ". ",
    ", ", "\n\n", "\r\n", "\u00a0", "“", "”", "'", "(", ")", "—", "é", "e\u0301", "\U0001f600", "\ufeff",
    "\ue000", "\x00", "tariffs ", "call ", "called for ", "U.S. ", "elections ", "if ", "unless ", "not ",
    "and ", "$34 billion of ", "1,234 votes ",
]  # fmt: skip
NEWS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
DAYS = st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2100, 1, 1)))


def _spans(value: object) -> Iterator[tuple[str, int, int]]:
    """Every (text, start, end) in an answer."""
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        for one in value:
            yield from _spans(one)
    elif hasattr(value, "text") and hasattr(value, "start") and hasattr(value, "end"):
        yield value.text, value.start, value.end
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _spans(getattr(value, field.name))


def _holds(text: str, answer: Extraction) -> None:
    for span, start, end in _spans(answer.events):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == span
    firsts = [(event.mentions[0].start, event.mentions[0].end) for event in answer.events]
    assert firsts == sorted(firsts)
    assert all(event.mentions for event in answer.events)
    assert len({event.id for event in answer.events}) == len(answer.events)


@settings(max_examples=150, deadline=None)
@given(NEWS, DAYS)
def test_news_like_text(text: str, published: date | None) -> None:
    first = extract(text, published)
    _holds(text, first)
    assert extract(text, published) == first


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400), DAYS)
def test_any_text(text: str, published: date | None) -> None:
    _holds(text, extract(text, published))


PARAGRAPH = (
    "WASHINGTON - President Ana Ruiz spoke by phone with Prime Minister Mark Lee of Canada on Tuesday. "
    "The United States will impose a 25% tariff on steel from Canada on April 2, she said. "
    "Canada votes on April 28.\n\n"
)


def test_twice_the_text_takes_less_than_four_times_as_long() -> None:
    def cost(times: int) -> float:
        text = PARAGRAPH * times
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            extract(text, date(2025, 3, 20))
            best = min(best, time.process_time() - start)
        return best

    cost(2)
    assert cost(80) < 4 * cost(40) + 0.05


def test_types_narrow_the_answer() -> None:
    everything = extract(PARAGRAPH, date(2025, 3, 20)).events
    calls = extract(PARAGRAPH, date(2025, 3, 20), {"call"}).events
    assert {event.type for event in everything} == {"call", "tariff", "election"}
    assert [dataclasses.replace(event, id="") for event in calls] == [
        dataclasses.replace(event, id="") for event in everything if event.type == "call"
    ]


@pytest.mark.parametrize(
    "text", ["\ud800", "\udfff call", "President Ana Ruiz \ud83d phoned Mark Lee on Friday."]
)
def test_half_a_surrogate_pair_is_no_text(text: str) -> None:
    _holds(text, extract(text, date(2025, 3, 20)))


def test_two_that_say_the_same_are_one() -> None:
    text = "percent referendum $30 called last referendum duties Spain seats"
    assert len(extract(text).events) == 1
    _holds(text, extract(text))
