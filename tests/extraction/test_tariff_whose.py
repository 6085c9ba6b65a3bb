"""Tariffs: whose duties and whose goods, where another sentence or the text as a whole tells it."""

from __future__ import annotations

import pytest

from tests.extraction.test_tariffs import tariffs

_DAY = "2025-09-10"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the owner of an act's noun
        (
            "Peru's forthcoming introduction of a 12% duty on Chilean wine has growers worried.",
            ["occurred impose PE>CL wine 12"],
        ),
        # the subject of the main clause behind the participle's part
        (
            "By imposing a 15% duty on Kenyan tea, Ghana hopes to help its growers.",
            ["occurred impose GH>KE tea 15"],
        ),
        # whose plan's list has no verb
        (
            "Norway to impose duties on Danish pork.\n\n* 10% duty on pork from Denmark",
            ["planned impose NO>DK pork 10"],
        ),
        # a leader without a country in a text of America
        (
            "The president has not made good on his threat to impose steep tariffs on Chinese imports. "
            "China and the United States will meet in April.",
            ["threatened impose US>CN"],
        ),
        # a text in which nothing tells
        ("Indian yarn will attract a duty of 10 per cent.", ["planned impose >IN yarn 10"]),
        # the relief of some is no target of the rest
        (
            "The White House is weighing exemptions from its copper tariff for Chile.",
            ["possible exempt US>CL copper"],
        ),
        # names in capitals
        (
            "KENYA RAISES DUTY ON SUGAR TO 25 PCT FROM 10 PCT",
            ["occurred raise KE> SUGAR 25 was 10"],
        ),
    ],
)
def test_whose(text: str, expected: list[str]) -> None:
    assert tariffs(text, _DAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an answer with nothing but whose it is
        (
            "The crisis lasted until Norway responded with its own tariffs.",
            ["occurred impose NO> R"],
        ),
        # barriers, where something is done to them
        (
            "Peru will eliminate tariff barriers on over 90% of Canadian goods.",
            ["planned remove PE>CA"],
        ),
        ("Peru and Canada discussed tariff barriers.", []),
        # a levy on imports
        ("Nigeria introduced a 4% levy on imports.", ["occurred impose NG> 4"]),
        ("The club introduced a 4% levy on members.", []),
        # letters for a currency, the old level behind the new
        (
            "Bangladesh reduced its duty on refined sugar to Tk 3,000 a tonne.",
            ["occurred lower BD> refined sugar 3000 taka a tonne"],
        ),
        (
            "Malaysia cut its import duty on durians to zero from 10%.",
            ["occurred lower MY> durians 0 was 10"],
        ),
        # what a verb ends is no part of the goods
        ("Peru's tariffs on Thai rubber fall to zero.", ["occurred lower PE>TH rubber 0"]),
        ("Tariffs on consumer products hit customers directly.", []),
        # duties that two clauses joined by "and" tell of
        (
            "India said the duty on steel has been reduced from 20 per cent to 15 per cent and the duty "
            "on ships has been reduced from 15 per cent to 5 per cent.",
            ["occurred lower IN> steel 15 was 20", "occurred lower IN> ships 5 was 15"],
        ),
        # the rate told in the next sentence
        (
            "China's Ministry of Commerce on Monday announced anti-dumping duties on steel coils from Japan. "
            "From Tuesday, duties will be collected at rates ranging from 18.1 percent to 23.1 percent.",
            ["planned impose CN>JP steel coils 18.1/23.1 2025-09-16"],
        ),
    ],
)
def test_what(text: str, expected: list[str]) -> None:
    assert tariffs(text, _DAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the day of an announcement, of somebody's fall, of the report
        (
            "Since Washington announced 25% tariffs on Japanese cars in April, exports have fallen.",
            ["occurred impose US>JP cars 25"],
        ),
        (
            "Shares fell on Monday after Turkey raised its duty on American rice.",
            ["occurred raise TR>US rice"],
        ),
        ("Oct 3 (Newswire) - Indonesia scrapped its export duty on copper.", ["occurred remove ID> copper"]),
        # a day gone by that has just been told of as one to come
        (
            "Brazil decided to impose a 20% duty on flat steel from Turkey from September 5.",
            ["occurred impose BR>TR flat steel 20 2025-09-05"],
        ),
        # its own duty, no burden of its own
        ("Kenya has a 35% duty on imported rice.", ["occurred impose KE> rice 35"]),
        # the threat stays one
        (
            "Washington threatened to impose 100 percent tariffs on Japanese cars unless Tokyo acts. "
            "The duties would take effect on October 28.",
            ["threatened impose US>JP cars 100 2025-10-28"],
        ),
        # an announcement and what it was
        (
            "Peru announced tariffs. Peru imposed a 20% duty on Chilean wine.",
            ["occurred impose PE>CL wine 20"],
        ),
    ],
)
def test_when(text: str, expected: list[str]) -> None:
    assert tariffs(text, _DAY) == expected
