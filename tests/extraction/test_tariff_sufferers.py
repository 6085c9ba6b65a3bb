"""Tariffs: whose goods a duty hits, told in another clause or sentence, and verbs that look like nouns."""

from __future__ import annotations

import pytest

from tests.extraction.test_tariffs import tariffs

_DAY = "2025-03-20"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # exporters bear the duty of another country
        (
            "Peruvian grape exporters sought help to cope with the 25% US tariff.",
            ["occurred impose US>PE 25"],
        ),
        (
            "The 50 percent US tariff will hurt Brazilian coffee growers.",
            ["occurred impose US>BR 50"],
        ),
        # the country's exports
        (
            "Lesotho is preparing for the worst. The country's exports to the United States will face "
            "a 30 percent tariff from August 1.",
            ["planned impose US>LS 30 2025-08-01"],
        ),
        # pronouns
        (
            "Mexico sends most of its tomatoes north. Washington will put a 17 percent duty on them in July.",
            ["planned impose US>MX tomatoes 17 2025-07"],
        ),
        # the subject of a passive bears it
        (
            "Canada's exports of lumber would be hit by a 20 percent tariff, Washington said.",
            ["planned impose US>CA lumber 20"],
        ),
        ("Canadian lumber was hit by a 20 percent tariff.", ["occurred impose >CA lumber 20"]),
        # agents before objects
        (
            "Exporters felt a steep 30% tariff imposed by the United States on South African goods.",
            ["occurred impose US>ZA 30"],
        ),
        # makers are no goods, and whoever says it is no place of entry
        (
            "The United States put tariffs of 100 percent on goods produced by Japanese electronic giants.",
            ["occurred impose US>JP 100"],
        ),
        (
            "Thailand will face a 36 percent tariff on its exports to the United States, officials in "
            "Bangkok said.",
            ["planned impose US>TH 36"],
        ),
        # whom the subject angers or accuses does not act
        ("Ghana angered Togo by imposing a 20 percent duty on cement.", ["occurred impose GH> cement 20"]),
        (
            "Washington accused China of dumping and imposed duties of 30 percent on its steel.",
            ["occurred impose US>CN steel 30"],
        ),
        ("The US put a 10 percent tariff on all its trading partners.", ["occurred impose US>* 10"]),
        (
            "The EU set a tariff of 25 per cent on the auto, steel and aluminium sectors.",
            ["occurred impose EU> auto;steel;aluminium 25"],
        ),
    ],
)
def test_whose_goods(text: str, expected: list[str]) -> None:
    assert tariffs(text, _DAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "German carmakers could be hit by tariff moves from China.",
        "Farmers fear that tariffs hurt exporters everywhere.",
        "Lawmakers slammed the tariffs as a tax on consumers.",
        "World trade rules limit the level of import taxes that members can levy.",
        "Spain cut the value added tax on olive oil to 5% in July.",
    ],
)
def test_generic(text: str) -> None:
    assert tariffs(text, _DAY) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Beijing said it will levy a 15% tariff on Chilean copper.",
            ["planned impose CN>CL copper 15"],
        ),
        ("Ghana levies a 20 percent duty on Chinese tyres.", ["occurred impose GH>CN tyres 20"]),
        ("The farm levy was raised to 12 percent on Polish grain.", ["occurred raise >PL grain 12"]),
        (
            "The United States slammed Brazil with a 50 percent tariff.",
            ["occurred impose US>BR 50"],
        ),
        (
            "Kenya threatened to slam a 45% import duty on Indian rice.",
            ["threatened impose KE>IN rice 45"],
        ),
        ("Nigeria taxed imported cement at 35 percent in 2016.", ["occurred impose NG> cement 35 2016"]),
        ("Kenya will tax imports at around 20 to 25 percent.", ["planned impose KE> 20/25"]),
        (
            "Japan will lower duties on a number of agricultural goods from Iran, including "
            "dates and raisins.",
            ["planned lower JP>IR agricultural goods;dates;raisins"],
        ),
        ("India slammed US tariffs on its steel as unfair.", ["occurred impose US>IN steel"]),
    ],
)
def test_verbs_that_look_like_nouns(text: str, expected: list[str]) -> None:
    assert tariffs(text, _DAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the day of a main verb is not that of the act under it
        (
            "Kenya said on Tuesday it would tax imports of used clothes at 25 percent.",
            ["planned impose KE> used clothes 25"],
        ),
        ("On April 1 the EU is to impose a 10 percent duty on Turkish steel.",
         ["planned impose EU>TR steel 10 2025-04-01"]),
        # a present verb of effect looks ahead
        (
            "The US tariffs of 25 percent on Peruvian shrimp take effect on Friday.",
            ["planned impose US>PE shrimp 25 2025-03-21"],
        ),
        # an adjective is no day
        (
            "The US tariffs on Japanese chips would be dropped under a 1986 agreement.",
            ["planned remove US>JP chips"],
        ),
        # conditions of results
        (
            "Duties on Japanese goods will be as much as 100 percent, meaning that prices will rise unless "
            "exporters cut theirs.",
            ["planned impose >JP -/100"],
        ),
        (
            "Duties on Japanese goods will be raised to 100 percent unless exporters cut their prices.",
            ["threatened raise >JP 100"],
        ),
        # what a duty would do
        (
            "A 20 percent tax on imports from Mexico would pay for the wall, the spokesman said.",
            ["possible impose >MX 20"],
        ),
        # the other's retaliation
        (
            "Mexico has threatened to retaliate if the United States imposes a border tax.",
            ["threatened impose US>"],
        ),
        # a leader does not tax his own country
        (
            "If re-elected, the president said, he would impose a 60 percent tariff on Chinese goods.",
            ["threatened impose US>CN 60"],
        ),
    ],
)  # fmt: skip
def test_status_and_day(text: str, expected: list[str]) -> None:
    assert tariffs(text, _DAY) == expected
