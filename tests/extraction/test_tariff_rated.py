"""Rates that no noun of a duty governs, in texts that tell of duties."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Tariff

PUBLISHED = date(2025, 3, 20)
OPENING = "Kenya will raise its import duty on tyres to 20 percent on July 1. "


def told(text: str) -> list[Tariff]:
    return [one for one in extract(text, PUBLISHED).events if isinstance(one, Tariff)]


def levels(text: str) -> set[tuple[str, float | None]]:
    return {
        (" and ".join(span.text.lower() for span in one.goods), one.rate.maximum if one.rate else None)
        for one in told(text)
    }


@pytest.mark.parametrize(
    ("sentence", "goods", "rate"),
    [
        ("Bicycles will pay less, 8 percent.", "bicycles", 8.0),
        ("Sugar and maize already attract 12 percent.", "sugar and maize", 12.0),
        (
            "Tractors from those countries will be taxed at 30 percent, compared with 10 now.",
            "tractors",
            30.0,
        ),
        ("Cement and glass were raised to 14 percent from 9.", "cement and glass", 14.0),
        ("Wheat goes to 6 percent.", "wheat", 6.0),
        ("Another list puts 40 percent on furniture.", "furniture", 40.0),
        ("Uganda already charges 33 percent on shoes.", "shoes", 33.0),
    ],
)
def test_further_goods_have_a_rate_each(sentence: str, goods: str, rate: float) -> None:
    assert (goods, rate) in levels(OPENING + sentence)


def test_a_verb_is_shared_by_several_goods() -> None:
    text = "Peru will lower its export taxes on coffee to 6% from 13% and on cocoa and sugar to 4% from 9%."
    further = next(one for one in told(text) if one.rate and one.rate.maximum == 4)
    assert [span.text for span in further.goods] == ["cocoa", "sugar"]
    assert (further.action, further.status, further.previous_rate) == ("lower", "planned", 9.0)


def test_whoever_goes_on_charging_does_so_now() -> None:
    text = (
        "Chile and Peru will apply a 35 percent duty on shoes from May 1. "
        "Bolivia will continue to charge 20 percent."
    )
    own = next(one for one in told(text) if one.rate and one.rate.maximum == 20)
    assert [place.code for place in own.imposers] == ["BO"]
    assert own.status == "occurred"
    assert [span.text for span in own.goods] == ["shoes"]


def test_an_answer_turns_the_sides_about() -> None:
    text = (
        "The United States will put a 25 percent tariff on all Canadian goods on Tuesday. "
        "The reply will follow within the hour: 20 percent on American peanuts and honey."
    )
    answer = next(one for one in told(text) if one.rate and one.rate.maximum == 20)
    assert [place.code for place in answer.imposers] == ["CA"]
    assert [place.code for place in answer.targets] == ["US"]
    assert answer.retaliatory


def test_a_level_without_goods_is_that_of_the_measure_told_before() -> None:
    text = "The EU approved duties on cars from China. Depending on the maker, they run from 8% to 35%."
    (measure,) = told(text)
    assert measure.rate is not None
    assert (measure.rate.minimum, measure.rate.maximum) == (8.0, 35.0)


@pytest.mark.parametrize(
    "sentence",
    [
        "Prices of tyres rose to a level 12 percent above last year's.",
        "Shares in tyre makers fell 3 percent.",
        "Tyres account for 4 percent of imports.",
        "Imports of tyres went up by 9 percent.",
        "The bank's interest rate goes to 11 percent.",
        "Inflation stood at 6 percent in May.",
        "Oil has fallen to $60 a barrel.",
        "Tyre makers face a 15 percent drop in demand.",
        "The party got 40 percent of the vote.",
        "Analysts expect 5 percent growth.",
    ],
)
def test_other_rates_are_none_of_duties(sentence: str) -> None:
    assert len(told(OPENING + sentence)) == 1


@pytest.mark.parametrize(
    ("text", "action", "status"),
    [
        (
            "The duties on Thai rice that came into force in January were lifted on Monday.",
            "remove",
            "occurred",
        ),
        ("Peru's duty on maize, which was imposed in 2019, will be suspended.", "suspend", "planned"),
        ("All Swiss customs duties on bicycles are gone.", "remove", "occurred"),
        ("Kenya's import duty on rice vanished on Monday.", "remove", "occurred"),
        ("The tariffs on Indian tea that began in May were put on hold.", "suspend", "occurred"),
    ],
)
def test_the_main_verb_behind_a_relative_clause(text: str, action: str, status: str) -> None:
    assert (action, status) in {(one.action, one.status) for one in told(text)}


def test_the_day_of_cuts_stands_in_the_next_sentence() -> None:
    text = "Kenya will lower its export taxes on tea to 6% from 13%. The cuts run from Monday until June 30."
    (measure,) = told(text)
    assert measure.date is not None
    assert measure.date.value == "2025-03-24"


def test_relief_whose_level_is_told_next() -> None:
    text = "The treasury granted a customs duty waiver on milk powder. The applicable rate is 5 percent."
    (measure,) = told(text)
    assert (measure.action, measure.rate and measure.rate.maximum) == ("lower", 5.0)
