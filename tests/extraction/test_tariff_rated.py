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


def test_steps_in_a_row_have_their_days() -> None:
    text = "Peru's duty on vans climbs to 18% in July 2025, 25% in July 2026 and the full 35% in July 2027."
    steps = {(one.rate and one.rate.maximum, one.date and one.date.value) for one in told(text)}
    assert {(25.0, "2026-07"), (35.0, "2027-07")} <= steps


def test_a_rate_before_the_verb_that_takes_it() -> None:
    text = OPENING + "That is stacked on the 8% that the country charges on rubber."
    assert ("rubber", 8.0) in levels(text)


def test_whose_rate_it_is_and_what_becomes_of_it() -> None:
    text = (
        "The treaty ends Mexico's tariffs on tractors. Chile's 20 percent on cars is halved on the first day."
    )
    own = next(one for one in told(text) if one.previous_rate == 20)
    assert ([place.code for place in own.imposers], own.action, own.rate) == (["CL"], "lower", None)


def test_charges_on_what_crosses_a_border() -> None:
    (measure,) = told(
        "A bill would lay a 10 percent charge on nickel ore leaving the Philippines unprocessed."
    )
    assert (measure.status, measure.rate and measure.rate.maximum) == ("possible", 10.0)
    assert not told("The council put a 10 percent charge on parking in the old town.")
    assert not told("The bank takes a 2 percent fee on every loan.")


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("A second list covering $40 billion would follow if talks fail.", "threatened"),
        ("It will target another 3 billion euros of imports in 2027.", "planned"),
    ],
)
def test_another_lot_of_trade_is_another_measure(sentence: str, status: str) -> None:
    text = "The European Union imposed a 25 percent duty on American jeans on Monday. " + sentence
    _, second = told(text)
    assert (second.status, [place.code for place in second.targets]) == (status, ["US"])


@pytest.mark.parametrize(
    "sentence",
    [
        "The United States sold another 3 billion euros of goods to the bloc last year.",
        "Another $2 billion in aid for farmers was announced.",
        "The duty covers $2 billion of goods.",
    ],
)
def test_other_sums_are_no_measures(sentence: str) -> None:
    text = "The European Union imposed a 25 percent duty on American jeans on Monday. " + sentence
    assert len(told(text)) == 1


def test_what_goes_on_is_in_force() -> None:
    (measure,) = told("Kenya will continue to levy a 10 percent duty on imported rice.")
    assert measure.status == "occurred"


def test_a_rate_taken_since_long_is_in_force_beside_a_threat() -> None:
    text = (
        "Peru will put a 30 percent duty on tin if talks fail. Chile has taken 20 percent on tin since 2012."
    )
    long_since = next(one for one in told(text) if one.rate and one.rate.maximum == 20)
    assert (long_since.status, long_since.date and long_since.date.value) == ("occurred", "2012")
