"""Tariffs: what is told of each measure, construction by construction, and what is none."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Tariff


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:g}"


def told(tariff: Tariff) -> str:
    """`status action imposers>targets goods rate previous date R` in one line, empty fields left out."""
    rate = ""
    if tariff.rate is not None:
        low, high = tariff.rate.minimum, tariff.rate.maximum
        rate = _number(high) if low == high else f"{_number(low)}/{_number(high)}"
        rate += "" if tariff.rate.unit == "percent" else " " + tariff.rate.unit
    sides = [";".join(place.code for place in some) for some in (tariff.imposers, tariff.targets)]
    parts = [
        tariff.status,
        tariff.action,
        ">".join(sides),
        ";".join(good.text for good in tariff.goods),
        rate,
        "" if tariff.previous_rate is None else f"was {_number(tariff.previous_rate)}",
        tariff.date.value if tariff.date else "",
        "R" if tariff.retaliatory else "",
    ]
    return " ".join(part for part in parts if part)


def tariffs(text: str, published: str) -> list[str]:
    events = extract(text, date.fromisoformat(published), {"tariff"}).events
    return [told(event) for event in events if isinstance(event, Tariff)]


TOLD = [
    (
        "The European Union slapped duties of up to 35.3% on Chinese electric cars on Tuesday.",
        "2024-10-30",
        ["occurred impose EU>CN electric cars -/35.3 2024-10-29"],
    ),
    (
        "Beijing raised tariffs on U.S. soybeans, pork and aircraft from 10 percent to 25 percent, "
        "effective June 1.",
        "2019-05-14",
        ["planned raise CN>US soybeans;pork;aircraft 25 was 10 2019-06-01"],
    ),
    (
        "The United States imposed tariffs of 25 percent on Canada and Mexico and 10 percent on China.",
        "2025-02-03",
        ["occurred impose US>CA;MX 25", "occurred impose US>CN 10"],
    ),
    ("India cut its import duty on gold to 6% from 15%.", "2024-07-24", ["occurred lower IN> gold 6 was 15"]),
    (
        "Japan will abolish tariffs on imported cars next year, Trade Minister Keiji Sato said.",
        "1987-06-10",
        ["planned remove JP> cars 1988"],
    ),
    (
        "Brazil said it would suspend its 18 pct import tariff on ethanol.",
        "2017-08-24",
        ["planned suspend BR> ethanol was 18"],
    ),
    (
        "The Commerce Department set final anti-dumping duties of 12.5 percent on steel pipe from "
        "South Korea.",
        "2014-07-12",
        ["occurred impose US>KR steel pipe 12.5"],
    ),
    (
        "Canada retaliated with tariffs on American whiskey, orange juice and motorcycles.",
        "2018-07-02",
        ["occurred impose CA>US whiskey;orange juice;motorcycles R"],
    ),
    (
        "Chinese tariffs on Australian barley were lifted in August 2023.",
        "2024-01-10",
        ["occurred remove CN>AU barley 2023-08"],
    ),
    (
        "The EC Commission proposed imposing provisional anti-dumping duties on photocopiers from Japan.",
        "1987-02-20",
        ["possible impose EU>JP photocopiers"],
    ),
    (
        "Russia will raise its export duty on crude oil to 20 dollars a ton from July 1.",
        "2003-06-20",
        ["planned raise RU> crude oil 20 dollars a ton 2003-07-01"],
    ),
    (
        "Britain is considering tariffs on U.S. goods if talks fail.",
        "2025-03-30",
        ["threatened impose GB>US"],
    ),
    (
        "Washington threatened to hit Mexico with a 5 percent tariff unless it stopped the flow of migrants.",
        "2019-06-01",
        ["threatened impose US>MX 5"],
    ),
    ("Argentina scrapped export taxes on beef.", "2025-07-28", ["occurred remove AR> beef"]),
    (
        "The White House exempted smartphones and computers from its reciprocal tariffs.",
        "2025-04-13",
        ["occurred exempt US> smartphones;computers R"],
    ),
    (
        "Turkey doubled tariffs on American cars to 120 percent in response to U.S. duties on its steel.",
        "2018-08-16",
        ["occurred raise TR>US cars 120 R", "occurred impose US>TR steel"],
    ),
    ("The EU ruled out tariffs on American goods.", "2025-03-01", ["denied impose EU>US"]),
    (
        "China extended the suspension of its 24% tariff on U.S. goods for another 90 days.",
        "2025-08-12",
        ["occurred suspend CN>US was 24"],
    ),
    (
        "Under the deal, Indonesia will eliminate tariffs on 99% of American industrial goods.",
        "2025-07-22",
        ["planned remove ID>US industrial goods"],
    ),
    (
        "The countervailing duties that Washington set on Canadian softwood lumber remain in place.",
        "2003-10-10",
        ["occurred impose US>CA softwood lumber"],
    ),
    (
        "Colombia backed down after Washington threatened 25% tariffs on all its exports to the "
        "United States.",
        "2025-01-27",
        ["threatened impose US>CO 25"],
    ),
    (
        "The U.S. Trade Representative said that a tariff of 100 percent on Chinese syringes would begin on "
        "Jan. 1, 2026.",
        "2025-05-14",
        ["planned impose US>CN syringes 100 2026-01-01"],
    ),
    (
        "Ottawa announced a 25 per cent surtax on Chinese steel.",
        "2024-08-26",
        ["occurred impose CA>CN steel 25"],
    ),
    (
        "The administration wants Japan to remove its tariffs on rice.",
        "1990-10-28",
        ["possible remove JP> rice"],
    ),
    (
        "The United States will lower its tariffs on Japanese cars to 15% from 27.5% on Sept. 16.",
        "2025-09-10",
        ["planned lower US>JP cars 15 was 27.5 2025-09-16"],
    ),
    (
        "The 15-nation bloc agreed on Monday to impose definitive anti-dumping duties of between 6.3 and 48 "
        "percent on cotton fabrics from India, Pakistan and Indonesia.",
        "1998-04-07",
        ["occurred impose EU>IN;PK;ID cotton fabrics 6.3/48"],
    ),
    (
        "Kenya reinstated a 35 percent duty on imported rice from January 1.",
        "2005-02-10",
        ["occurred impose KE> rice 35 2005-01-01"],
    ),
    (
        "Peru said it had dropped plans for a duty on Bolivian soybeans.",
        "1998-02-10",
        ["cancelled impose PE>BO soybeans"],
    ),
    (
        "Brussels will charge 25% on American bourbon and cranberries from 20 June.",
        "2018-06-10",
        ["planned impose EU>US bourbon;cranberries 25 2018-06-20"],
    ),
    (
        "Mexico imposed a 20% tariff on U.S. pork in June. It was lifted in May 2019.",
        "2020-06-10",
        ["occurred impose MX>US pork 20 2020-06", "occurred remove MX>US pork was 20 2019-05"],
    ),
    (
        "Washington will put a 25% tariff on sofas from Vietnam, which will rise to 30% on January 1, 2026.",
        "2025-10-01",
        ["planned impose US>VN sofas 25", "planned raise US>VN sofas 30 was 25 2026-01-01"],
    ),
    (
        "India has imposed tariffs on almonds from the United States. Delhi said that Japan and "
        "South Korea will "
        "pay 15% and Laos 40%.",
        "2025-07-12",
        ["occurred impose IN>US almonds", "planned impose IN>JP;KR 15", "planned impose IN>LA 40"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD, ids=[row[0][:48] for row in TOLD])
def test_measures_are_told(text: str, published: str, expected: list[str]) -> None:
    assert sorted(tariffs(text, published)) == sorted(expected)


NONE = [
    "Phone tariffs will rise by 10 percent in January, the regulator said.",
    "Electricity tariffs in Ghana went up 20 percent on Monday.",
    "The water utility asked the regulator for a higher tariff structure.",
    "She bought perfume at the duty-free shop at the airport, where import goods are sold.",
    "Tariffs hurt consumers, economists say, and trade wars are easy to lose.",
    "He was on duty at the border when the trade delegation arrived.",
    "The heavy-duty trucks were made in Ohio.",
    "Parliament raised the excise duty on beer and the stamp duty on houses.",
    "It is the duty of the government to protect jobs.",
    "The new minister takes up his duties in March.",
    "The council put a levy on overnight visitors.",
    "The train company cut its off-peak tariffs for students by 15 percent.",
    "New Zealand's zero tariff on books will not change, an official said.",
    "Trade tensions and the tariff issue dominated the talks.",
    "The bank charges a fee of 3 percent for transfers.",
    "The court threw out his tax appeal on Monday.",
    "China opposes the unilateral imposition of tariffs.",
    "Rail freight tariffs were raised twice last year.",
]


@pytest.mark.parametrize("text", NONE)
def test_other_tariffs_and_duties_are_none(text: str) -> None:
    assert tariffs(text, "2019-12-01") == []


def test_a_summary_is_evidence_for_what_it_sums_up() -> None:
    text = (
        "The United States has finalized tariff hikes on certain Chinese products. The tariff will "
        "rise to 50% on "
        "solar cells and to 25% on face masks on September 27, officials in Washington said."
    )
    assert sorted(tariffs(text, "2024-09-13")) == [
        "planned raise US>CN face masks 25 2024-09-27",
        "planned raise US>CN solar cells 50 2024-09-27",
    ]


def test_one_measure_told_twice_is_one() -> None:
    text = (
        "Turkey imposed a 30% duty on imported walnuts on Monday. Growers in Turkey had asked for it. "
        "The levies will protect jobs, an official said. Turkish duties on walnuts took effect at once."
    )
    (only,) = extract(text, date(2014, 3, 12), {"tariff"}).events
    assert only.date is not None
    assert only.date.value == "2014-03-10"
    assert len(only.mentions) >= 2


def test_the_worth_of_the_goods_tells_measures_apart() -> None:
    text = (
        "Last month the United States imposed duties of 25 percent on Chinese imports worth $34 billion. "
        "Washington is considering tariffs on another $200 billion of Chinese goods."
    )
    assert len(tariffs(text, "2018-08-09")) == 2
