"""Tariffs told over a clause and several sentences: objects far from the noun, sentences that go on."""

from __future__ import annotations

import pytest

from tests.extraction.test_tariffs import tariffs

PUBLISHED = "2025-03-10"

TOLD = [
    # the object behind what stands between
    (
        "Peru has extended anti-dumping duties for another five years on imports of steel wire from Chile.",
        ["occurred impose PE>CL steel wire"],
    ),
    (
        "Kenya imposed duties on copper wire, used in motors, from Egypt.",
        ["occurred impose KE>EG copper wire"],
    ),
    ("Ghana will apply a 20% tariff to Chinese tyres.", ["planned impose GH>CN tyres 20"]),
    (
        "Washington warned of an import duty to be imposed on Chilean wine.",
        ["threatened impose US>CL wine"],
    ),
    (
        "Peru introduced a duty in the amount of 25 euros per tonne on maize.",
        ["occurred impose PE> maize 25 euros per tonne"],
    ),
    # another clause in the list
    (
        "Kenya put tariffs on imports and a top adviser accused Ghana of cheating.",
        ["occurred impose KE>"],
    ),
    ("India placed a 20% duty on foreign cars, leaving makers angry.", ["occurred impose IN> cars 20"]),
    # whose participle it is
    (
        "Peru answered the U.S. gesture by imposing a 15% tariff on American maize.",
        ["occurred impose PE>US maize 15"],
    ),
    # the goods that bear it, listed before the verb
    (
        "Canada said US yoghurt, whiskey and roasted coffee will face a 10% Canadian tariff from July 1.",
        ["planned impose CA>US yoghurt;whiskey;roasted coffee 10 2025-07-01"],
    ),
    # a condition of something else
    (
        "India will raise the import duty on sugar to 40 percent and will consider loans if mills ask.",
        ["planned raise IN> sugar 40"],
    ),
    # headlines
    ("Peru to raise duty on sugar", ["planned raise PE> sugar"]),
    # what goes on without a noun
    (
        "Kenya will put a 20% tariff on Egyptian goods. Electricity will be spared.",
        ["planned impose KE>EG 20", "planned exempt KE>EG Electricity"],
    ),
    (
        "Kenya will put a 20% tariff on Egyptian rice. Lentils are on the list too.",
        ["planned impose KE>EG rice 20", "planned impose KE>EG Lentils"],
    ),
    (
        "Kenya will put tariffs on Egyptian goods. Items affected include rice, tea and cement.",
        ["planned impose KE>EG rice;tea;cement"],
    ),
    (
        "Kenya will put a 20% tariff on Egyptian rice. It could be widened to cement.",
        ["planned impose KE>EG rice 20", "possible impose KE>EG cement"],
    ),
    # the day of all
    (
        "India cut the duty on tea to 10% and scrapped the duty on wool. The changes, told to parliament, "
        "took effect on Saturday.",
        ["occurred lower IN> tea 10 2025-03-08", "occurred remove IN> wool 2025-03-08"],
    ),
    (
        "The 40% duty on Chilean wine, which took effect in August, hurts hotels, a trader said.",
        ["occurred impose >CL wine 40 2024-08"],
    ),
    # let in free
    (
        "Japan will grant duty-free access for Peruvian beef.",
        ["planned exempt JP>PE beef"],
    ),
    (
        "In August Peru ended the duty-free treatment of parcels from all countries.",
        ["occurred impose PE>* parcels 2024-08"],
    ),
    # what is told beside, and whose it is
    (
        "Canada, a close ally that is Peru's biggest buyer, has announced duties on Peruvian tea.",
        ["occurred impose CA>PE tea"],
    ),
    (
        "Mexico's Senate has approved tariffs of 5% to 50% on more than 900 Chinese products.",
        ["occurred impose MX>CN 5/50"],
    ),
    (
        "The EU said Peru tea is safe. The bloc announced that it would slap a 50 percent tariff on "
        "Chilean wine.",
        ["planned impose EU>CL wine 50"],
    ),
    (
        "Peru's policy of taxing foreign cars at 30% angers Chile.",
        ["occurred impose PE> cars 30"],
    ),
    # levels
    (
        "Kenya raised the duty on sugar by 10 points to 50 per cent from the current level of 40 per cent.",
        ["occurred raise KE> sugar 50 was 40"],
    ),
    ("India cut the customs duty on silk from 10 per cent to nil.", ["occurred lower IN> silk 0 was 10"]),
    (
        "Peru introduced 80% tariffs on barley and tariffs of 20% on wine.",
        [
            "occurred impose PE> barley 80",
            "occurred impose PE> wine 20",
        ],
    ),
    # days
    (
        "Peru has decided to put tariffs on Chilean tea from April 17.",
        ["planned impose PE>CL tea 2025-04-17"],
    ),
    ("Kenya scrapped the duties it imposed on Egyptian tea in April.", ["occurred remove KE>EG tea"]),
    (
        "Kenya's tariffs on Egyptian tea, effective last Friday, would be dropped once talks end.",
        ["possible remove KE>EG tea"],
    ),
    # who still bears one
    (
        "China spared barley, but not Australian wine which still faces import duties.",
        [
            "occurred impose >AU wine",
        ],
    ),
    # exemptions told by their noun alone
    (
        "Kenya put a 25% tariff on foreign steel. Egypt is seeking an exemption. Ghana won a reprieve. "
        "Chad was refused an exclusion.",
        [
            "occurred impose KE> steel 25",
            "possible exempt KE>EG steel",
            "occurred exempt KE>GH steel",
            "denied exempt KE>TD steel",
        ],
    ),
    ("Peru said the carve-out will exclude tariffs on Chilean steel.", ["planned impose PE>CL steel"]),
    (
        "In June Kenya ended an exemption that had allowed Ghana to sell cocoa free of duty.",
        ["occurred impose KE>GH 2024-06"],
    ),
    # bearers, payers and quotas
    (
        "Peru charges its own growers 26% on the soybeans that they export.",
        ["occurred impose PE> soybeans 26"],
    ),
    ("Kenya imposed a 10% import levy that nearly all countries pay.", ["occurred impose KE>* 10"]),
    ("The EU will open a tariff-rate quota for Chilean beef.", ["planned lower EU>CL beef"]),
    # what comes to nothing
    ("Peru has no immediate plans to abolish the import duty on wheat.", ["denied remove PE> wheat"]),
    (
        "An attempt by Kenya to put duties on Chinese shoes was abandoned in 2021.",
        ["cancelled impose KE>CN shoes 2021"],
    ),
    # down and back
    (
        "Peru brought the duty on Chilean wheat down to 10% in June 2024.",
        ["occurred lower PE>CL wheat 10 2024-06"],
    ),
    ("Kenya struck back with a 25% tariff on Chinese tea.", ["occurred impose KE>CN tea 25 R"]),
    # the only pair
    (
        "Kenya imposed a 10% tariff on Egypt. The tariff will rise to 15 percent on January 1, 2027.",
        ["occurred impose KE>EG 10", "planned raise KE>EG 15 2027-01-01"],
    ),
    # lists of places
    (
        "The tariff exemption for Peru, Chile and Mexico will be extended until June.",
        ["planned exempt >PE;CL;MX"],
    ),
    # an answer, and what it answers
    (
        "Peru slapped a 50 percent tariff on Chilean tea in retaliation for Chile's tariffs on steel.",
        ["occurred impose PE>CL tea 50 R", "occurred impose CL> steel"],
    ),
    # a removal that only points back
    (
        "Peru imposed duties on Chilean tea. The duties would be dropped once Chile opens its market.",
        ["occurred impose PE>CL tea", "possible remove PE>CL tea"],
    ),
    # who bears which rate
    (
        "Kenya put a 30% tariff on Egypt. It is an old row. Talks failed. Nairobi told Ghana to expect a "
        "35% rate.",
        ["occurred impose KE>EG 30", "planned impose KE>GH 35"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:48] for text, _ in TOLD])
def test_what_is_gathered(text: str, expected: list[str]) -> None:
    assert sorted(tariffs(text, PUBLISHED)) == sorted(expected)


UNTOLD = [
    # free of duty, but in a shop
    "Passengers bought perfume at the duty-free shop in Lima.",
    # pays, but no duty
    "Peru and Chile will pay 25% of the cost of the bridge.",
    "Electricity will be spared.",
    "Lentils are on the list too.",
    "Ghana won a reprieve.",
    "Peru opened a review of tariffs.",
    # compared, or paid for
    "Peru lowered rates to a level below the common external tariff.",
    "Kenya denied that shoppers would pay for higher tariffs on Chinese imports.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_what_is_none(text: str) -> None:
    assert tariffs(text, PUBLISHED) == []


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        (
            "The tariff rate for certain other critical minerals will increase to 25% in May.",
            "critical minerals",
        ),
        ("Peru will raise the duty rate for imported shoes and boots to 25%.", "shoes"),
        ("Peru imposed a tariff of 25% for the first time on shoes.", "shoes"),
    ],
)
def test_goods_behind_what_describes_them(text: str, goods: str) -> None:
    (told,) = tariffs(text, "2025-03-29")
    assert goods in told
    assert "25" in told
