"""Measures told in lists, timelines and by what stands loosely beside a duty."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Tariff

PUBLISHED = date(2025, 5, 10)


def tariffs(text: str) -> list[Tariff]:
    return [one for one in extract(text, PUBLISHED).events if isinstance(one, Tariff)]


def codes(one: Tariff) -> str:
    return f"{';'.join(p.code for p in one.imposers)}>{';'.join(p.code for p in one.targets)}"


def goods(one: Tariff) -> list[str]:
    return [span.text for span in one.goods]


def test_list_of_goods_with_a_rate_each() -> None:
    found = tariffs(
        "The Trade Representative shall increase rates of duty for the following products from China:\n\n"
        "-   Battery parts (non-lithium batteries):  Increase rate to 25\n    percent in 2026;\n"
        "-   Electric vehicles:  Increase rate to 100 percent in 2027; and\n"
        "-   Syringes and needles:  Increase rate to 50 percent in 2026.\n"
    )
    assert [(goods(one), one.rate and one.rate.maximum) for one in found] == [
        (["Battery parts"], 25.0),
        (["Electric vehicles"], 100.0),
        (["Syringes", "needles"], 50.0),
    ]
    assert {codes(one) for one in found} == {"US>CN"}
    assert {(one.action, one.status) for one in found} == {("raise", "planned")}
    assert [one.date and one.date.value for one in found] == ["2026", "2027", "2026"]


def test_list_of_countries_with_a_rate_each() -> None:
    found = tariffs(
        "Peru announced new tariffs on its trading partners on Wednesday. The rates are:\n\n"
        "Chile: 25%\nBolivia: 20%\nEuropean Union: 34%\n"
    )
    assert [(codes(one), one.rate and one.rate.maximum) for one in found] == [
        ("PE>CL", 25.0), ("PE>BO", 20.0), ("PE>EU", 34.0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    ["Results of the poll:\nYes: 45%\nNo: 55%\n", "Growth: 3%\nUnemployment: 5%\nInflation rate: 4%\n"],
)
def test_list_of_other_shares(lines: str) -> None:
    assert len(tariffs(f"Peru imposed a 10% tariff on wine.\n\n{lines}")) == 1


def test_timeline() -> None:
    found = tariffs(
        "March 4, 2025\n\nPeru imposes a 25% tariff on Chilean wine.\n\n"
        "March 12, 2025\n\nPeru raises its tariff on Chilean copper to 40%.\n"
    )
    assert [one.date and one.date.value for one in found] == ["2025-03-04", "2025-03-12"]


def test_one_heading_is_a_dateline() -> None:
    (one,) = tariffs("March 4, 2025\n\nPeru imposes a 25% tariff on Chilean wine.\n")
    assert one.date is None


@pytest.mark.parametrize(
    ("text", "sides", "on"),
    [
        ("The new Peruvian tariffs will hit Chilean wine and copper.", "PE>CL", ["wine", "copper"]),
        ("The Peruvian duties cover Chilean wine and salmon.", "PE>CL", ["wine", "salmon"]),
        ("Chile hit American soybeans with a 25% tariff.", "CL>US", ["soybeans"]),
        ("Exporters in Vietnam face tariffs of 46 percent when they ship to Brazil.", "BR>VN", []),
        ("Chilean wine has been subject to a 20 percent duty in Peru.", "PE>CL", ["wine"]),
        ("Vehicles imported into Canada from Japan will face a 25 percent tariff.", "CA>JP", ["Vehicles"]),
        ("Peru imposed safeguards on textiles from China.", "PE>CN", ["textiles"]),
        ("Peru imposed duties of more than 80 percent on Chilean barley.", "PE>CL", ["barley"]),
        ("Peru may tax cars from Japan. US solar panel tariffs rose.", "US>", ["solar panel"]),
    ],
)
def test_sides_beside_the_duty(text: str, sides: str, on: list[str]) -> None:
    found = tariffs(text)
    assert (codes(found[-1]), goods(found[-1])) == (sides, on)


@pytest.mark.parametrize(
    "text",
    [
        "Tariffs hit consumers and cover no costs.",
        "The tariffs hit farmers in many places.",
        "The bank will safeguard against losses. Legal safeguards on privacy matter.",
    ],
)
def test_no_measure(text: str) -> None:
    assert not tariffs(text)


def test_goods_named_in_the_next_sentence() -> None:
    (one,) = tariffs(
        "Peru imposed tariffs on $30 billion in goods imported from Chile. "
        "This includes products such as orange juice, wine, and certain paper products."
    )
    assert goods(one) == ["orange juice", "wine", "paper products"]


def test_duties_meant_by_a_pronoun() -> None:
    _, lifted = tariffs("China imposed duties on Australian barley in May 2020. It lifted them last August.")
    assert (lifted.action, codes(lifted), lifted.date and lifted.date.value) == ("remove", "CN>AU", "2024-08")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("During his campaign, Peru's president promised to slap a tariff on Chilean wine.", "threatened"),
        ("The bill would impose tariffs on goods from Chile, said a senator in Peru.", "possible"),
        ("Chilean winemakers must now pay a 20 percent tariff to ship to Peru.", "occurred"),
        (
            "He warned Chile that if wine were hit, he'd respond with a 20 percent tariff on beer.",
            "threatened",
        ),
    ],
)
def test_status(text: str, status: str) -> None:
    (one,) = tariffs(text)
    assert one.status == status


def test_two_acts_of_one_sentence() -> None:
    found = tariffs(
        "Peru has slapped tariffs on Chilean steel and cars, and introduced a 20 percent tariff on all other "
        "Chilean goods."
    )
    assert [(goods(one), one.rate and one.rate.maximum) for one in found] == [
        (["steel", "cars"], None), ([], 20.0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("For tyres, Peru has proposed to raise the customs duty to 40 percent.", ["tyres"]),
        ("On footwear, Peru suggested an increase in duty to 35 percent.", ["footwear"]),
        ("Peru changed its tariff.\n\nNatural gas: customs duty raised to 5 percent.", ["Natural gas"]),
        ("On Monday, Peru raised the customs duty to 40 percent on rice.", ["rice"]),
    ],
)
def test_goods_that_stand_first(text: str, on: list[str]) -> None:
    assert goods(tariffs(text)[-1]) == on


def test_goods_with_a_rate_each_in_one_sentence() -> None:
    found = tariffs(
        "Peru raised import duties on many goods. Tyres will be tariffed at 15 per cent compared to 10 per "
        "cent; footwear at 25 per cent."
    )
    assert [(goods(one), one.rate and one.rate.maximum) for one in found[-2:]] == [
        (["Tyres"], 15.0), (["footwear"], 25.0),
    ]  # fmt: skip


def test_the_duties_that_are_answered_are_the_others() -> None:
    found = tariffs("Chile fired back at Peru's tariffs on steel by imposing tariffs on Peruvian wine.")
    assert "CL>PE" in {codes(one) for one in found}
    assert all("steel" not in goods(one) for one in found if codes(one).startswith("CL"))
