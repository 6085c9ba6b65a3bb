"""The tables of places: complete, without two meanings for one form, and rebuilt to the byte."""

from __future__ import annotations

import importlib.util
import re
from collections import Counter, defaultdict
from importlib.metadata import PackageNotFoundError, version

import pytest

from service.extraction.gazetteer import scan
from service.extraction.lexicon import rebuild

ISO_3166_1 = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
""".split()
BLOCS = {"EU", "MERCOSUR", "GCC", "EAEU", "ASEAN", "EFTA", "NATO", "UN"}

COUNTRIES = rebuild.read(rebuild.HERE / "countries.tsv")[2]
BLOC_ROWS = rebuild.read(rebuild.HERE / "blocs.tsv")[2]
METONYMS = rebuild.read(rebuild.HERE / "metonyms.tsv")[2]
REGIONS = rebuild.read(rebuild.HERE / "regions.tsv")[2]
CITIES = rebuild.read(rebuild.HERE / "cities.tsv")[2]
AMBIGUOUS = rebuild.read(rebuild.HERE / "ambiguous.tsv")[2]
NOT_PLACES = rebuild.read(rebuild.HERE / "not_places.tsv")[2]

CORE: dict[str, set[str]] = defaultdict(set)
for country in COUNTRIES:
    for field in ("forms", "demonyms", "people", "capital"):
        for form in rebuild.cell(country, field):
            CORE[form].add(country["code"])
for bloc in BLOC_ROWS:
    for field in ("forms", "members_word"):
        for form in rebuild.cell(bloc, field):
            CORE[form].add(bloc["code"])
for metonym in METONYMS:
    CORE[metonym["form"]].add(metonym["code"])

EVERYWHERE: dict[str, set[str]] = defaultdict(set, {form: set(codes) for form, codes in CORE.items()})
for region in REGIONS:
    for form in (region["name"], *rebuild.cell(region, "aliases"), *rebuild.cell(region, "demonym")):
        EVERYWHERE[form].add(region["country"])
for city in CITIES:
    EVERYWHERE[city["name"]].add(city["country"])

CHECKS = """
United States>US U.S.>US US>US USA>US America>US Americans>US Washington>US White House>US USTR>US
United Kingdom>GB UK>GB U.K.>GB Britain>GB England>GB Scottish>GB Welsh>GB Northern Irish>GB Britons>GB
Downing Street>GB Westminster>GB House of Lords>GB English>GB Scots>GB British Virgin Islander>VG
South Korea>KR Republic of Korea>KR ROK>KR Korean>KR Seoul>KR Blue House>KR North Korea>KP DPRK>KP
Democratic People's Republic of Korea>KP North Koreans>KP China>CN People's Republic of China>CN PRC>CN
Chinese>CN Peking>CN MOFCOM>CN Zhongnanhai>CN Republic of China>TW Taiwanese>TW Chinese Taipei>TW
Hong Kong>HK Hong Kongers>HK Macao>MO Macanese>MO Türkiye>TR Turkiye>TR Turkey>TR Turks>TR Ankara>TR
Ivory Coast>CI Côte d'Ivoire>CI Cote d'Ivoire>CI Ivorian>CI Czechia>CZ Czech Republic>CZ Czechoslovakia>CZ
DRC>CD Congo-Kinshasa>CD Zaire>CD Congolese>CD Congo>CD Republic of the Congo>CG Congo-Brazzaville>CG
Netherlands>NL Holland>NL Dutch>NL The Hague>NL Amsterdam>NL Myanmar>MM Burma>MM Burmese>MM Rangoon>MM
East Timor>TL Timor-Leste>TL Timorese>TL Vatican>VA Holy See>VA UAE>AE Emirati>AE Emiratis>AE
Palestine>PS Palestinian Authority>PS Palestinians>PS Ramallah>PS Jerusalem>IL Tel Aviv>IL Knesset>IL
Soviet Union>SU USSR>SU U.S.S.R.>SU Soviet>SU Soviets>SU Supreme Soviet>SU Russian Federation>RU Kremlin>RU
West Germany>DE East Germany>DE Bonn>DE Bundestag>DE Yugoslavia>RS Serbia>RS Serb>RS Bosnian Serb>BA
Kosovo>XK Kosovar>XK Pristina>XK Montenegrin>ME Macedonia>MK North Macedonia>MK Skopje>MK
Ceylon>LK Swaziland>SZ Eswatini>SZ Upper Volta>BF Burkina Faso>BF Kampuchea>KH Rhodesia>ZW Dahomey>BJ
American Samoan>AS Samoan>WS Dominican>DO Dominica>DM Guinean>GN Equatorial Guinean>GQ Bissau-Guinean>GW
Indian>IN Chagossian>IO Niger>NE Nigerien>NE Nigerian>NG Sudan>SD South Sudanese>SS French>FR
Martinican>MQ French Polynesian>PF Guam>GU Puerto Rican>PR Greenlanders>GL Faroese>FO
Argentine>AR Argentinian>AR Argentinean>AR Saudi>SA Saudis>SA Kingdom of Saudi Arabia>SA
Islamic Republic of Iran>IR Federal Republic of Nigeria>NG Republic of South Africa>ZA Pretoria>ZA
Filipino>PH Philippine>PH Finns>FI Danes>DK Swedes>SE Poles>PL Spaniards>ES Frenchman>FR Dutchman>NL
Kyiv>UA Kiev>UA Verkhovna Rada>UA Astana>KZ Nur-Sultan>KZ Brasília>BR Brasilia>BR Planalto>BR Bern>CH
Georgia>GE Tbilisi>GE Jordan>JO Chad>TD Mali>ML Kyrgyz>KG Tajik>TJ Uzbek>UZ Turkmen>TM Lao>LA Swiss>CH
European Union>EU EU>EU EEC>EU European Commission>EU Brussels>EU Strasbourg>EU Mercosur>MERCOSUR GCC>GCC
Eurasian Economic Union>EAEU ASEAN>ASEAN Asean>ASEAN EFTA>EFTA NATO>NATO Security Council>UN U.N.>UN
Sejm>PL Riksdag>SE Folketing>DK Storting>NO Eduskunta>FI Seimas>LT Saeima>LV Riigikogu>EE Dáil>IE Dail>IE
Oireachtas>IE Althing>IS Lok Sabha>IN Diet>JP Casa Rosada>AR Malacañang>PH Malacanang>PH Élysée>FR Elysee>FR
"""
PAIRS = [
    tuple(pair.rsplit(">", 1))
    for line in CHECKS.strip().split("\n")
    for pair in re.findall(r"\S[^>]*>[A-Z]+", line)
]


def test_every_iso_code_has_a_row() -> None:
    assert len(ISO_3166_1) == 249
    assert [row["code"] for row in COUNTRIES] == sorted({*ISO_3166_1, "XK", "SU"})


def test_every_bloc_has_a_row() -> None:
    assert {row["code"] for row in BLOC_ROWS} == BLOCS


def test_every_country_has_a_name_among_its_forms() -> None:
    assert [row["code"] for row in COUNTRIES if row["name"] not in rebuild.cell(row, "forms")] == []


def test_no_form_means_two_codes() -> None:
    assert {form: codes for form, codes in CORE.items() if len(codes) > 1} == {}


def test_a_form_shared_with_a_region_or_city_is_marked_ambiguous() -> None:
    marked = {row["form"] for row in AMBIGUOUS}
    assert {form for form, codes in EVERYWHERE.items() if len(codes) > 1} <= marked


@pytest.mark.parametrize(("form", "code"), PAIRS)
def test_form_means_code(form: str, code: str) -> None:
    assert CORE[form] == {code}


def test_codes_are_known() -> None:
    known = {*ISO_3166_1, "XK", "SU", *BLOCS}
    assert set().union(*EVERYWHERE.values()) <= known


def test_a_territory_never_has_its_metropoles_demonym() -> None:
    metropoles = {"American", "British", "French", "Dutch", "Danish", "Norwegian", "Chinese", "Australian"}
    holders = {row["code"] for row in COUNTRIES if metropoles & set(rebuild.cell(row, "demonyms"))}
    assert holders == {"US", "GB", "FR", "NL", "DK", "NO", "CN", "AU"}


def test_ambiguous_forms_stand_in_the_tables_with_their_code() -> None:
    assert [row["form"] for row in AMBIGUOUS if row["code"] not in EVERYWHERE[row["form"]]] == []


def test_not_places_hold_a_form_and_are_none() -> None:
    assert [row["form"] for row in NOT_PLACES if row["holds"] not in row["form"]] == []
    assert [row["form"] for row in NOT_PLACES if row["holds"] not in EVERYWHERE] == []
    assert [row["form"] for row in NOT_PLACES if row["form"] in EVERYWHERE] == []


def test_cities_and_regions_are_named_once() -> None:
    assert [name for name, times in Counter(row["name"] for row in CITIES).items() if times > 1] == []
    named = Counter(name for row in REGIONS for name in {row["name"], *rebuild.cell(row, "aliases")})
    assert [name for name, times in named.items() if times > 1] == []


def test_a_citys_region_is_a_region_of_its_country() -> None:
    named = {(row["name"], row["country"]) for row in REGIONS}
    assert [
        row["name"] for row in CITIES if row["region"] and (row["region"], row["country"]) not in named
    ] == []


@pytest.mark.parametrize("name", ["countries.tsv", "blocs.tsv", "metonyms.tsv", "regions.tsv", "cities.tsv"])
def test_forms_are_as_the_scanner_folds_text(name: str) -> None:
    text = (rebuild.HERE / name).read_text(encoding="utf-8")
    assert not set("\u00a0\u2018\u2019\u201c\u201d\r") & set(text)
    assert not any(empty in text for empty in ("||", "|\t", "\t|"))
    assert not any(cell != cell.strip() for line in text.split("\n") for cell in line.split("\t"))


def missing_packages() -> list[str]:
    def fits(package: str) -> bool:
        try:
            return (
                importlib.util.find_spec(package) is not None and version(package) == rebuild.PINNED[package]
            )
        except PackageNotFoundError:
            return False

    return [f"{package}=={rebuild.PINNED[package]}" for package in rebuild.PINNED if not fits(package)]


@pytest.mark.skipif(
    bool(missing_packages()), reason=f"the tables' sources are not installed: {missing_packages()}"
)
def test_rebuild_gives_the_same_bytes() -> None:
    for name, text in rebuild.tables().items():
        assert (rebuild.HERE / name).read_bytes() == text.encode("utf-8"), name


def test_a_party_with_a_body_in_its_name_is_a_party() -> None:
    for name in ("African National Congress", "Congress Party", "Indian National Congress"):
        assert [hit.kind for hit in scan(f"The {name} won.")] == ["party"]
