"""Tariffs: what one clause leaves unsaid and another tells, who acts unnamed, and what only looks alike."""

from __future__ import annotations

import time
from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Tariff
from tests.extraction.test_tariffs import tariffs

PUBLISHED = "2025-03-26"

TOLD = [
    # the noun is told once
    (
        "The duty on rice was lowered to 5 pct from 10 pct and that on sugar to 20 pct from 30 pct, "
        "the government in Nairobi said.",
        ["occurred lower KE> rice 5 was 10", "occurred lower KE> sugar 20 was 30"],
    ),
    (
        "The US said it would charge a 20% tariff on cars. Wood products from Norway will be charged no more "
        "than 10%.",
        ["planned impose US> cars 20", "planned impose US>NO Wood products -/10"],
    ),
    (
        "China raised its tariff on wine. Exporters said the levy had closed the market. "
        "The tariff does not apply to beer.",
        ["occurred raise CN> wine", "occurred exempt CN> beer"],
    ),
    # steps of one duty
    (
        "Canada said the tariff on rice will be set at 10 percent on January 1, 2027 and will rise to "
        "15 percent on January 1, 2028.",
        ["planned impose CA> rice 10 2027-01-01", "planned raise CA> rice 15 was 10 2028-01-01"],
    ),
    # a relief that ends is a burden, a duty that does not apply a relief
    (
        "The European Union ended the exemption of Norway from its duties on ferroalloys.",
        ["occurred impose EU>NO ferroalloys"],
    ),
    (
        "Goods from Chile will not be subject to the US tariff on copper.",
        ["planned exempt US>CL copper"],
    ),
    (
        "Argentina, Australia and Brazil have been exempted from the US steel duty.",
        ["occurred exempt US>AR;AU;BR steel"],
    ),
    # who acts
    (
        "The European Commission urged Washington to drop the duties on olives.",
        ["possible remove US> olives"],
    ),
    (
        "Chile was hit with a 30 percent tariff on copper by the United States.",
        ["occurred impose US>CL copper 30"],
    ),
    (
        "Ottawa, June 3 - The government has imposed a 50 percent surtax on steel wire from Vietnam.",
        ["occurred impose CA>VN steel wire 50"],
    ),
    (
        "The Directorate General of Trade Remedies recommended a duty of 12 percent on glass from Malaysia.",
        ["possible impose IN>MY glass 12"],
    ),
    (
        "Brazil and Mexico slapped tariffs on each other's cars last year.",
        ["occurred impose BR;MX>BR;MX cars 2024"],
    ),
    (
        "Washington and Beijing held talks. Both sides lowered tariffs for 90 days.",
        ["occurred lower US;CN>US;CN"],
    ),
    # the level before
    (
        "Kenya answered with a levy of 30 percent on Ugandan eggs, up from 10 percent.",
        ["occurred raise KE>UG eggs 30 was 10 R"],
    ),
    (
        "Indian yarn will attract a lower duty of 10 per cent instead of 15 per cent in Peru.",
        ["planned lower PE>IN yarn 10 was 15"],
    ),
    # what the duties were on
    (
        "Peru imposed duties on Chinese shoes. The duties expired in 2021.",
        ["occurred impose PE>CN shoes", "occurred remove PE>CN shoes 2021"],
    ),
    # days
    (
        "In January the Peruvian government reduced duties on chocolate and lemons.",
        ["occurred lower PE> chocolate;lemons 2025-01"],
    ),
    (
        "Canada will remove the penalty tariffs it imposed last April on Japanese computers.",
        ["planned remove CA>JP computers"],
    ),
    (
        "The United States delayed until July 9 the 50% tariff on EU goods.",
        ["planned impose US>EU 50 2025-07-09"],
    ),
    # the last word on a plan
    (
        "The US tariffs on Chinese goods were due to start on Monday but have been postponed.",
        ["postponed impose US>CN"],
    ),
    (
        "Washington rejected a request by mills for higher duties on rebar from Turkey.",
        ["denied raise US>TR rebar"],
    ),
    # lists
    (
        "The US imposed tariffs of 20% on all imports from China and 25% on steel and aluminum.",
        ["occurred impose US>CN 20", "occurred impose US> steel;aluminum 25"],
    ),
    (
        "Canada will put a 10 percent tariff on imports from all countries except Chile and Peru.",
        ["planned impose CA>* 10"],
    ),
    (
        "India scrapped duties on maize and exempted bread from sales tax.",
        ["occurred remove IN> maize"],
    ),
    (
        "Tokyo will impose a duty of 10 percent on copper, escalating a quarrel over fish.",
        ["planned impose JP> copper 10"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:48] for text, _ in TOLD])
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert sorted(tariffs(text, PUBLISHED)) == sorted(expected)


UNTOLD = [
    "Britain raised the transport tariff for crude from Norway.",
    "Spain cut the value added tax on olive oil to 5% and closed a border crossing for imports.",
    "Workers will face 10% unemployment, he said, and people in Ohio pay 5% more for imported cars.",
    "The guard was on duty when the imports came in. The duty ended at six.",
    "China said that on Monday it would hold talks on trade.",
]


@pytest.mark.parametrize("text", UNTOLD, ids=[text[:48] for text in UNTOLD])
def test_what_only_looks_alike(text: str) -> None:
    assert tariffs(text, PUBLISHED) == []


def test_a_heading_with_a_country_tells_whose_ministry_it_is() -> None:
    text = (
        "Trade remedies this week\n\nVietnam\nThe Ministry of Industry and Trade imposed duties of "
        "23 percent on steel from China.\n\nBrazil\nThe government imposed a duty of 35 percent on tyres."
    )
    assert tariffs(text, PUBLISHED) == ["occurred impose VN>CN steel 23", "occurred impose BR> tyres 35"]


def test_who_answers_is_not_joined_with_what_is_answered() -> None:
    text = (
        "The US put tariffs on Canadian steel. These tariffs on goods from the US will take effect on July 1."
    )
    sides = [
        (tuple(place.code for place in event.imposers), tuple(place.code for place in event.targets))
        for event in extract(text, date(2018, 6, 1), {"tariff"}).events
        if isinstance(event, Tariff)
    ]
    assert len(sides) == 2
    assert sides[0] == (("US",), ("CA",))


@pytest.mark.parametrize(
    "unit",
    ["tariff ", "the tariffs that ", "25 percent tariff and ", "China tariff by ", "tariff on steel, "],
)
def test_a_text_of_one_sentence_takes_time_in_proportion(unit: str) -> None:
    def seconds(copies: int) -> float:
        started = time.process_time()
        extract(unit * copies, None, {"tariff"})
        return time.process_time() - started

    seconds(20)
    short = min(seconds(150) for _ in range(3))
    assert seconds(1200) < 8 * short * 4
