"""Rows are sentences with the expression in brackets, and what it must mean."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.extraction.numbers import find_counts, find_durations, find_money, find_rates, parse_number

Finder = Callable[[str], Sequence[Any]]


def marked(sentence: str) -> tuple[str, list[str]]:
    inside = [piece.split("]")[0] for piece in sentence.split("[")[1:]]
    return sentence.replace("[", "").replace("]", ""), inside


def spans(find: Finder, text: str) -> list[str]:
    return [text[mention.start : mention.end] for mention in find(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("25", 25),
        ("3,204,112", 3204112),
        ("4.2", 4.2),
        ("1,987.5", 1987.5),
        ("4.2 million", 4.2e6),
        ("4.2bn", 4.2e9),
        ("two", 2),
        ("Twenty-five", 25),
        ("twenty five", 25),
        ("one hundred", 100),
        ("a hundred", 100),
        ("two hundred and one", 201),
        ("three thousand four hundred", 3400),
        ("sixty-one", 61),
        ("nineteen", 19),
        ("one million", 1e6),
        ("two and a half", 2.5),
        ("two-and-a-half", 2.5),
        ("half", 0.5),
        ("an", 1),
        ("zero", 0),
        ("12,34,567", 1234567),
        ("five lakh", 5e5),
        ("500 crore", 5e9),
        ("three hundred forty-one thousand two hundred and twelve", 341212),
        ("ninety-nine million", 99e6),
        ("", None),
        ("tariff", None),
        ("and", None),
        ("25x", None),
        ("1.2.3", None),
    ],
)
def test_parse_number(text: str, value: float | None) -> None:
    assert parse_number(text) == value


# Sentence, minimum, maximum, previous.
PERCENTAGES = [
    ("a tariff of [25%]", 25, 25, None),
    ("a tariff of [25 percent]", 25, 25, None),
    ("[25 per cent]", 25, 25, None),
    ("[25 pct]", 25, 25, None),
    ("a [25-percent] duty", 25, 25, None),
    ("a [25-per-cent] duty", 25, 25, None),
    ("a [25 %] duty", 25, 25, None),
    ("a [25\u00a0%] duty", 25, 25, None),
    ("[25 PCT] duty", 25, 25, None),
    ("[Twenty-five percent] duties", 25, 25, None),
    ("[ten percent]", 10, 10, None),
    ("[5.5 pct]", 5.5, 5.5, None),
    ("[one hundred percent]", 100, 100, None),
    ("a [100-percent] duty", 100, 100, None),
    ("[1,000 percent]", 1000, 1000, None),
    ("[5-1/2 pct]", 5.5, 5.5, None),
    ("a [two-and-a-half percent] duty", 2.5, 2.5, None),
    ("[zero percent]", 0, 0, None),
    ("an additional [40%]", 40, 40, None),
    ("([25%] duties)", 25, 25, None),
    ("more than [50%]", 50, 50, None),
    ("less than [48 pct]", 48, 48, None),
    ("over [20 percent]", 20, 20, None),
    ("nearly [20 percent]", 20, 20, None),
    ("about [20 percent]", 20, 20, None),
    ("around [9.5%]", 9.5, 9.5, None),
    ("[between five and 50 pct]", 5, 50, None),
    ("[between 10% and 25%]", 10, 25, None),
    ("[five to 50 pct]", 5, 50, None),
    ("[27.5% to 100%]", 27.5, 100, None),
    ("[34.8% to 39.0%]", 34.8, 39, None),
    ("[10-25%]", 10, 25, None),
    ("[10\u201325 percent]", 10, 25, None),
    ("[10%-25%]", 10, 25, None),
    ("[10% - 25%]", 10, 25, None),
    ("[1.2 to 3 percent]", 1.2, 3, None),
    ("duties [ranging from 7.8% for Alpha Steel to 35.3%] for Beta", 7.8, 35.3, None),
    ("duties [ranging from 7.8% to 35.3%]", 7.8, 35.3, None),
    ("duties [ranging from 5 to 50 percent]", 5, 50, None),
    ("raised [from 10% to 25%]", 25, 25, 10),
    ("rise [from 5 to 12 percent]", 12, 12, 5),
    ("cut [from 12 percent to 5 percent]", 5, 5, 12),
    ("raised to [25% from 10%]", 25, 25, 10),
    ("raised to [25 percent from 10 percent]", 25, 25, 10),
    ("[from the current 2.5% to 15%]", 15, 15, 2.5),
    ("now [25%, up from 10%]", 25, 25, 10),
    ("now [15% (down from 20%])", 15, 15, 20),
    ("[up to 60%]", None, 60, None),
    ("[as much as 20 pct]", None, 20, None),
    ("[as high as 100 percent]", None, 100, None),
    ("[a maximum of 10%]", None, 10, None),
    ("[no more than 10%]", None, 10, None),
    ("[10% or less]", None, 10, None),
    ("[upward of 60%]", 60, None, None),
    ("[upwards of 60%]", 60, None, None),
    ("[at least 10%]", 10, None, None),
    ("[25% or more]", 25, None, None),
    ("[a minimum 10%] duty", 10, None, None),
    ("[a minimum of 10 percent]", 10, None, None),
    ("[at least an additional 10%]", 10, None, None),
    ("[25 percent or higher]", 25, None, None),
]


@pytest.mark.parametrize(("sentence", "minimum", "maximum", "previous"), PERCENTAGES)
def test_percentages(
    sentence: str, minimum: float | None, maximum: float | None, previous: float | None
) -> None:
    text, inside = marked(sentence)
    assert spans(find_rates, text) == inside
    (rate,) = find_rates(text)
    assert (rate.minimum, rate.maximum, rate.previous) == (minimum, maximum, previous)
    assert (rate.unit, rate.kind, rate.points) == ("percent", "percent", False)


@pytest.mark.parametrize(
    ("sentence", "minimum", "maximum", "previous", "unit"),
    [
        ("[$50 a ton]", 50, 50, None, "dollars a ton"),
        ("[50 dollars a ton]", 50, 50, None, "dollars a ton"),
        ("[50 dollars per tonne]", 50, 50, None, "dollars per tonne"),
        ("[15 cents a pound]", 15, 15, None, "cents a pound"),
        ("[0.34 cents per litre]", 0.34, 0.34, None, "cents per litre"),
        ("[two yen a kilo]", 2, 2, None, "yen a kilo"),
        ("[20 euros per 100 kg]", 20, 20, None, "euros per 100 kg"),
        ("[10 dlrs a barrel]", 10, 10, None, "dlrs a barrel"),
        ("[€40/tonne]", 40, 40, None, "euros/tonne"),
        ("[1.20 francs per kilo]", 1.2, 1.2, None, "francs per kilo"),
        ("[3,000 rupees a tonne]", 3000, 3000, None, "rupees a tonne"),
        ("[£5 per metric ton]", 5, 5, None, "pounds per metric ton"),
        ("raised [from $50 to $75 a ton]", 75, 75, 50, "dollars a ton"),
        ("[$50 to $75 a ton]", 50, 75, None, "dollars a ton"),
        ("[up to $5 a barrel]", None, 5, None, "dollars a barrel"),
        ("[5-1/2 cents a bushel]", 5.5, 5.5, None, "cents a bushel"),
        ("[$2 per pair]", 2, 2, None, "dollars per pair"),
    ],
)
def test_specific_duties(
    sentence: str, minimum: float | None, maximum: float | None, previous: float | None, unit: str
) -> None:
    text, inside = marked(sentence)
    assert spans(find_rates, text) == inside
    (rate,) = find_rates(text)
    assert (rate.minimum, rate.maximum, rate.previous, rate.unit, rate.kind) == (
        minimum,
        maximum,
        previous,
        unit,
        "specific",
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "[duty-free] entry",
        "enter [duty free].",
        "[zero tariffs] on",
        "a [zero-tariff] deal",
        "[Zero duty] on rice",
        "[tariff-free] access",
        "[free of duty]",
        "[free of import duties]",
        "[nil duty]",
        "a [zero import duty]",
    ],
)
def test_free(sentence: str) -> None:
    text, inside = marked(sentence)
    assert spans(find_rates, text) == inside
    (rate,) = find_rates(text)
    assert (rate.minimum, rate.maximum, rate.kind) == (0, 0, "free")


def test_points_are_a_move() -> None:
    for text in ("by 10 percentage points", "by five percentage points", "by 2.5 percent points"):
        assert [rate.points for rate in find_rates(text)] == [True]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("tariffs of 10% and 25%", [10, 25]),
        ("145% on China and 10% on others", [145, 10]),
        ("25% on Canada and Mexico, 10% on China", [25, 10]),
        ("a duty of 25 percent, and $50 a ton on the rest", [25, 50]),
        ("34.2 percent of the vote to 33.1 percent for him", [34.2, 33.1]),
    ],
)
def test_several_rates(text: str, levels: list[float]) -> None:
    assert [rate.maximum for rate in find_rates(text)] == levels


@pytest.mark.parametrize(
    "text",
    [
        "duty-free shops",
        "a percentage",
        "percent",
        "25 percents",
        "$50",
        "50 tons",
        "a dollar a day",
        "100 people",
        "pct",
        "freedom",
        "free trade",
        "zero tolerance",
        "100",
        "2025",
        "per cent",
    ],
)
def test_no_rate(text: str) -> None:
    assert find_rates(text) == []


@pytest.mark.parametrize(
    ("sentence", "amount", "currency"),
    [
        ("[$34 billion] of goods", 34e9, "USD"),
        ("[34 billion dlrs]", 34e9, "USD"),
        ("[US$4.2bn]", 4.2e9, "USD"),
        ("[£500m]", 5e8, "GBP"),
        ("[C$155bn]", 155e9, "CAD"),
        ("[€1.3 billion]", 1.3e9, "EUR"),
        ("[2.3 mln stg]", 2.3e6, "GBP"),
        ("[100 billion yen]", 1e11, "JPY"),
        ("[Rs 500 crore]", 5e9, "INR"),
        ("[155 billion Canadian dollars]", 155e9, "CAD"),
        ("[A$20 million]", 2e7, "AUD"),
        ("[USD 34 million]", 34e6, "USD"),
        ("[$1,987]", 1987, "USD"),
        ("[two billion euros]", 2e9, "EUR"),
        ("[300 million dollars]", 3e8, "USD"),
        ("[NZ$5m]", 5e6, "NZD"),
        ("[HK$3.5 billion]", 3.5e9, "HKD"),
        ("[¥200 billion]", 2e11, "JPY"),
        ("[1.5 billion yuan]", 1.5e9, "CNY"),
        ("[50 million pounds]", 5e7, "GBP"),
        ("[$50-billion] plan", 5e10, "USD"),
        ("[3 trillion won]", 3e12, "KRW"),
        ("[200 million Swiss francs]", 2e8, "CHF"),
        ("[EUR 3bn]", 3e9, "EUR"),
        ("[$30,000]", 30000, "USD"),
        ("[500 mln marks]", 5e8, "DEM"),
        ("[₹2,000 crore]", 2e10, "INR"),
        ("[12 billion U.S. dollars]", 12e9, "USD"),
    ],
)
def test_money(sentence: str, amount: float, currency: str) -> None:
    text, inside = marked(sentence)
    assert spans(find_money, text) == inside
    (money,) = find_money(text)
    assert money.amount == pytest.approx(amount)
    assert money.currency == currency


@pytest.mark.parametrize(
    "text", ["50 million pounds of beef", "34 billion", "$", "dollars", "the yen rose", "25%", "S$ sign"]
)
def test_no_money(text: str) -> None:
    assert find_money(text) == []


@pytest.mark.parametrize(
    ("sentence", "value", "what", "total"),
    [
        ("[3,204,112 votes]", 3204112, "votes", None),
        ("[100 seats]", 100, "seats", None),
        ("[15 of 22 seats]", 15, "seats", 22),
        ("[100 of the parliament's 347 seats]", 100, "seats", 347),
        ("[61 of the 120 seats]", 61, "seats", 120),
        ("[61 out of 120 seats]", 61, "seats", 120),
        ("[1.2 million votes]", 1200000, "votes", None),
        ("[sixty-one seats]", 61, "seats", None),
        ("[61 Senate seats]", 61, "seats", None),
        ("[one seat]", 1, "seats", None),
        ("[120 lower-house seats]", 120, "seats", None),
        ("[Two hundred and one seats]", 201, "seats", None),
        ("by [1,204 votes]", 1204, "votes", None),
        ("[36 parliamentary seats]", 36, "seats", None),
        ("[78 of the seats]", 78, "seats", None),
        ("[12,345 ballots]", 12345, "votes", None),
    ],
)
def test_counts(sentence: str, value: int, what: str, total: int | None) -> None:
    text, inside = marked(sentence)
    assert spans(find_counts, text) == inside
    (count,) = find_counts(text)
    assert (count.value, count.what, count.total) == (value, what, total)


@pytest.mark.parametrize(
    "text",
    [
        "two-thirds of the seats",
        "45 percent of votes",
        "a 347-seat parliament",
        "50 to 60 seats",
        "50-60 seats",
        "a vote of confidence",
        "two votes of confidence",
        "in 2020 votes were",
        "3.5 million voters",
        "100 people",
        "seats",
        "two seat belts",
        "44.5 percent of the vote",
    ],
)
def test_no_count(text: str) -> None:
    assert find_counts(text) == []


@pytest.mark.parametrize(
    ("sentence", "minutes"),
    [
        ("a [30-minute] call", 30),
        ("an [hour-long] call", 60),
        ("for [45 minutes]", 45),
        ("a [two-and-a-half-hour] call", 150),
        ("a [90-minute] call", 90),
        ("more than [an hour]", 60),
        ("for [half an hour]", 30),
        ("for [an hour and a half]", 90),
        ("for [two hours and 15 minutes]", 135),
        ("a [half-hour] call", 30),
        ("[one and a half hours]", 90),
        ("a [2.5-hour] call", 150),
        ("a [one-hour] call", 60),
        ("about [20 minutes]", 20),
        ("[forty-five minutes]", 45),
        ("nearly [two hours]", 120),
        ("[two and a half hours]", 150),
        ("a [30-minute-long] call", 30),
    ],
)
def test_durations(sentence: str, minutes: float) -> None:
    text, inside = marked(sentence)
    assert spans(find_durations, text) == inside
    assert [mention.minutes for mention in find_durations(text)] == [minutes]


@pytest.mark.parametrize(
    "text",
    [
        "an hour later",
        "two hours ago",
        "60 miles an hour",
        "$15 an hour",
        "15 dollars an hour",
        "hours",
        "the hour",
    ],
)
def test_no_duration(text: str) -> None:
    assert find_durations(text) == []


FINDERS: tuple[Finder, ...] = (find_rates, find_money, find_counts, find_durations)
PIECES = st.sampled_from(
    "25|%|percent|pct|to|from|between|and|1,987|$|5.5|a|ton|per|dollars|euros|votes|seats|of|the|half|"
    "hour|minutes|"
    "twenty|-|five|hundred|million|up|duty-free|zero|tariff|C$|bn|1/2|0/0|\u2013|(|)|\n|\u00a0|\u0660|"
    "\u00b2|x".split("|")
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(PIECES, max_size=40).map(" ".join),
        st.lists(PIECES, max_size=40).map("".join),
    )
)
def test_nothing_raises_and_spans_hold(text: str) -> None:
    for find in FINDERS:
        at = 0
        for mention in find(text):
            assert at <= mention.start < mention.end <= len(text)
            at = mention.end


@pytest.mark.parametrize("find", FINDERS)
@pytest.mark.parametrize(
    "unit",
    [
        "25% ",
        "1",
        "1,",
        "five ",
        "from 10% to ",
        "one hundred and ",
        "$5 a ton ",
        "1 million ",
        "10 of ",
        "votes ",
        " ",
        "hour ",
        "1 and a ",
        "% ",
        "a ",
        "to ",
    ],
)
def test_time_is_linear(find: Finder, unit: str) -> None:
    tail = " percent seats dollars hours"

    def spent(times: int) -> float:
        begun = time.process_time()
        find(unit * times + tail)
        return time.process_time() - begun

    # A busy machine may spoil a try; quadratic time spoils every one.
    assert any(spent(2_000) < 3 * spent(1_000) + 0.02 for _ in range(5))
