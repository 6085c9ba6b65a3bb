"""What stands further off than a duty's verb: days told for all, comparisons, conditions, courts."""

from datetime import date

import pytest

from service.extraction import extract

DAY = date(2024, 5, 8)  # a Wednesday


def _tariffs(text: str) -> list:
    return [event for event in extract(text, DAY).events if event.type == "tariff"]


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        (
            "Norway has approved a 15% tariff on tyres from Peru. These duties take effect on June 3.",
            "planned",
            "2024-06-03",
        ),
        (
            "Norway has decided to levy a tariff on Peruvian tyres, setting it at 15 percent from Friday.",
            "planned",
            "2024-05-10",
        ),
        ("Beginning July 1, Norway's tariff on tyres will go to 15%.", "planned", "2024-07-01"),
        ("Norway imposed a 15% tariff on tyres. The talks begin on June 3.", "occurred", None),
        ("Norway imposed a 15% tariff on tyres. The ministers take stock on June 3.", "occurred", None),
    ],
)
def test_the_day_told_for_all(text: str, status: str, day: str | None) -> None:
    found = _tariffs(text)[0]
    assert (found.status, found.date.value if found.date else None) == (status, day)


@pytest.mark.parametrize(
    ("text", "action", "previous"),
    [
        ("From July Norway will charge a 30% tariff on Peruvian tyres rather than 45%.", "lower", 45),
        ("Norway now levies a 10 percent tariff on wheat instead of 35.", "lower", 35),
        ("Norway will levy a tariff of 30 percent on tyres instead of 12 percent.", "raise", 12),
        ("Norway will levy a tariff of 30 percent on tyres instead of 12 countries' quotas.", "impose", None),
    ],
)
def test_what_a_rate_takes_the_place_of(text: str, action: str, previous: float | None) -> None:
    found = _tariffs(text)[0]
    assert (found.action, found.previous_rate) == (action, previous)


def test_a_court_cancels() -> None:
    found = _tariffs("A court in Oslo struck down the tariffs that Norway placed on Peruvian tyres.")[0]
    assert (found.action, found.status) == ("impose", "cancelled")
    found = _tariffs("Norway scrapped the tariffs on Peruvian tyres, a court clerk said.")[0]
    assert (found.action, found.status) == ("remove", "occurred")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "I therefore propose to increase customs duty on watches from 10% to 20%, the minister said.",
            "planned",
        ),
        ("Norway will impose a 20% tariff on Peruvian tyres unless Lima gives way.", "threatened"),
        ("A separate tariff on Peruvian tyres was floated by the minister.", "possible"),
        ("Norway will impose a 20% tariff on Peruvian tyres, whatever Lima does.", "planned"),
    ],
)
def test_what_a_status_hangs_on(text: str, status: str) -> None:
    assert _tariffs(text)[0].status == status


@pytest.mark.parametrize(
    ("text", "spared"),
    [
        ("Norway has put a 20% tariff on imported cars. Peru and Chile get a pass for now.", {"PE", "CL"}),
        ("Norway has put a 20% tariff on imported cars. Goods from Peru were left out.", {"PE"}),
    ],
)
def test_who_is_passed_over(text: str, spared: set[str]) -> None:
    found = [event for event in _tariffs(text) if event.action == "exempt"]
    assert [{place.code for place in event.targets} for event in found] == [spared]


@pytest.mark.parametrize(
    "text",
    [
        "Norway has put a 20% tariff on imported cars. The weather spared the harvest.",
        "Peru was spared in the first round of the cup.",
        "A 20 percent tax on $10 million in oil would cost the firm dearly.",
    ],
)
def test_nobody_is_passed_over(text: str) -> None:
    assert [event for event in _tariffs(text) if event.action in {"exempt", "raise"}] == []
