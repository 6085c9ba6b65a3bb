"""The word lists of people and things: titles, parties, goods, given names, organisations."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from service.extraction import lexicon
from service.extraction.lexicon import rebuild_names, rows, words

HERE = Path(lexicon.__file__).parent
COLUMNS = {
    "titles": ["title", "role", "kind"],
    "parties": ["form", "country", "name", "kind"],
    "goods": ["good", "plural", "chapter"],
    "given_names": ["name"],
    "organisations": ["word", "kind"],
    "sources/given_names": ["name", "language"],
    "sources/not_given_names": ["word", "reading"],
}
TITLE_KINDS = {
    "office", "honorific", "military", "legislator", "party", "monarch", "cleric", "envoy", "civil",
}  # fmt: skip
PARTY_KINDS = {"name", "short", "acronym", "member"}
ORGANISATION_KINDS = {
    "body", "institution", "business", "media", "military", "place", "event", "document", "programme",
"trade",
    "subject", "people", "international", "public_body", "company",
}  # fmt: skip
MONTHS_AND_DAYS = set(
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)

TITLES = """
President>president:office | president>president:office | Presidents>president:office | Pres.>president:office
Prime Minister>prime minister:office | prime minister>prime minister:office
Prime minister>prime minister:office | prime ministers>prime minister:office | PM>prime minister:office
Premier>premier:office | Taoiseach>taoiseach:office | Tánaiste>tanaiste:office | Tanaiste>tanaiste:office
Chancellor of the Exchequer>chancellor:office | Chancellor>chancellor:office
Home Secretary>home secretary:office | Foreign Secretary>foreign secretary:office
Secretary of State>secretary of state:office | secretary of state>secretary of state:office
Secretary of the Treasury>treasury secretary:office | Treasury Secretary>treasury secretary:office
treasury secretary>treasury secretary:office | Commerce Secretary>commerce secretary:office
Trade Representative>trade representative:office | U.S. Trade Representative>trade representative:office
Foreign Minister>foreign minister:office | foreign ministers>foreign minister:office
Minister of Foreign Affairs>foreign minister:office | minister of foreign affairs>foreign minister:office
Minister for Trade>trade minister:office | Minister of Finance>finance minister:office
Minister of the Interior>interior minister:office | Home Minister>home minister:office
External Affairs Minister>external affairs minister:office | Defence Minister>defence minister:office
Defense Minister>defense minister:office | Overseas Development Minister>overseas development minister:office
Minister of Digital Transformation>digital transformation minister:office
Trade Commissioner>trade commissioner:office | High Representative>high representative:office
President of the European Commission>european commission president:office
President of the Council of Ministers>prime minister:office
Chairman of the Presidency>presidency chairman:office
Head of the Office of the President>head of the president's office:office
General Secretary of the Communist Party>general secretary:party | Vice President>vice president:office
President-elect>president-elect:office | acting president>acting president:office
Prime Minister-designate>prime minister-designate:office | First Minister>first minister:office
Attorney General>attorney general:office | National Security Adviser>national security adviser:office
National Security Advisor>national security advisor:office | Chief of Staff>chief of staff:office
Secretary-General>secretary-general:office | Governor>governor:office | Gov.>governor:office
Opposition Leader>opposition leader:party | Leader of the Opposition>opposition leader:party
Party Chairman>party chairman:party | Speaker>speaker:legislator | Senator>senator:legislator
Sen.>senator:legislator | Sens.>senator:legislator | Rep.>representative:legislator
Congressman>congressman:legislator
Ambassador>ambassador:envoy | Special Envoy>special envoy:envoy | Chief Negotiator>chief negotiator:envoy
King>king:monarch | Crown Prince>crown prince:monarch | Emir>emir:monarch | Amir>emir:monarch
Sultan>sultan:monarch | Pope>pope:cleric | Ayatollah>ayatollah:cleric | Rev.>:cleric
Gen.>general:military | Lt. Gen.>lieutenant general:military | Field Marshal>field marshal:military
Mr>:honorific | Mr.>:honorific | Mrs>:honorific | Sir>:honorific | Dame>:honorific | Baroness>:honorific
Sheikh>:honorific | Datuk Seri>:honorific | Rt Hon>:honorific | Dr.>:honorific | Comrade>:honorific
First Lady>first lady:civil | Justice>justice:civil | Lt. Gov.>lieutenant governor:office
"""
PARTIES = """
GOP>US | Lib Dems>GB | Likud>IL | LDP>JP | SPD>DE | CDU>DE | AfD>DE | BJP>IN | PTI>PK | Awami League>BD
ANC>ZA
Fidesz>HU | Law and Justice>PL | PSOE>ES | Syriza>GR | Fine Gael>IE | Sinn Féin>IE | Sinn Fein>IE
Bloc Québécois>CA
New Zealand First>NZ | Kuomintang>TW | DPP>TW | People Power Party>KR | Pheu Thai>TH | Umno>MY
Golkar>ID | AKP>TR
Hezbollah>LB | Ennahda>TN | Forza Italia>IT | Five Star Movement>IT | Sweden Democrats>SE
Finns Party>FI | HDZ>HR
Servant of the People>UA | United Russia>RU | CPSU>SU | Georgian Dream>GE | PRI>MX | Morena>MX | Peronists>AR
PT>BR | PSUV>VE | ZANU-PF>ZW | Chadema>TZ | PDP>NG | NPP>GH | Pastef>SN | Labour Party>* | Labour party>*
Tories>*
Democrats>* | Republicans>* | Greens>* | Socialist Party>* | Liberal Party>* | National Party>*
Democratic Party>*
"""
GOODS = """
steel:72 aluminum:76 aluminium:76 copper:74 car:87 truck:87 motorcycle:87 semiconductor:85 tire:40 tyre:40
sugar:17
rice:10 soybean:12 beef:02 wine:22 bourbon:22 fertilizer:31 pharmaceutical:30 drone:88 book:49 movie:
product: goods:
"""
GOOD_PHRASES = """
softwood lumber:44 | crude palm oil:15 | solar panel:85 | orange juice:20 | washing machine:84 | auto part:87
crude oil:27 | medical device:90 | electric vehicle:87 | olive oil:15 | rare earth:28
"""
NAMES = """
Volodymyr Vladimir Dmitry Sergei Andrei Nikos Giorgi Mohammed Yitzhak Narendra Abhisit Recep Angela Mark
Will Grant
José Jose François Francois Kofi Olusegun Yoweri Katrín Katrin Shinzo Nguyen Zhang Kim Emmanuel Keir Luiz
""".split()
NOT_NAMES = (
    "China Israel Georgia Jordan Chad May April June Sunday Can Said Prince King Dow Judge Bush Paris".split()
)
ORGANISATIONS = """
Party:body Ministry:body University:institution Bank:business Inc:business Reuters:media AFP:media
Army:military
River:place Summit:event Agreement:document Programme:programme Tariff:trade WTO:international
OPEC:international
IAEA:international Tesla:company Toyota:company Customs:trade Section:document USDA:public_body
"""  # fmt: skip


def cells(name: str) -> list[list[str]]:
    lines = (HERE / f"{name}.tsv").read_text("utf-8").split("\n")
    assert lines.pop() == "", "the last line ends in a line feed"
    return [line.split("\t") for line in lines if not line.startswith("#")]


@pytest.mark.parametrize("name", COLUMNS)
def test_table_is_well_formed(name: str) -> None:
    header, *body = cells(name)
    text = (HERE / f"{name}.tsv").read_text("utf-8")
    first = [row[0] for row in body]
    assert header == COLUMNS[name]
    assert {len(row) for row in body} == {len(header)}
    assert first == sorted(first), "sorted"
    assert len(first) == len(set(first)), "one row a form"
    assert all(cell == cell.strip() and "  " not in cell for row in body for cell in row)
    assert not re.search("[\r‘’“”–—\u00a0\u200b\ufeff]", text), "folded as the text is"
    head = [line for line in text.splitlines() if line.startswith("#")]
    assert any("Source:" in line for line in head)


@pytest.mark.parametrize("name", ["titles", "parties", "goods", "organisations", "sources/given_names"])
def test_head_gives_the_licence(name: str) -> None:
    assert "Licence:" in (HERE / f"{name}.tsv").read_text("utf-8").partition("\n\n")[0][:900]


def test_titles_have_short_roles() -> None:
    for row in rows("titles"):
        assert row["kind"] in TITLE_KINDS, row
        assert row["role"] == row["role"].lower(), row
        assert row["role"] or row["kind"] in {"honorific", "cleric"}, row


def test_every_ministry_has_its_lower_case_title() -> None:
    titles = words("titles", "title")
    folded = {title.lower() for title in titles if title.split()[-1].islower()}
    offices = {row["title"] for row in rows("titles") if row["kind"] == "office"}
    assert not [title for title in offices if title.endswith(" Minister") and title.lower() not in folded]


def test_parties_have_countries() -> None:
    for row in rows("parties"):
        assert re.fullmatch(r"[A-Z]{2}|\*", row["country"]), row
        assert row["kind"] in PARTY_KINDS, row
        assert row["name"], row


def test_goods_stand_in_one_row() -> None:
    seen: dict[str, str] = {}
    for row in rows("goods"):
        for form in filter(None, (row["good"], row["plural"])):
            assert form not in seen, (form, row, seen[form])
            seen[form] = row["good"]
        assert re.fullmatch(r"(?:0[1-9]|[1-8]\d|9[0-7])?", row["chapter"]), row


def test_given_names_are_names() -> None:
    names = words("given_names", "name")
    assert 8_000 < len(names) < 30_000
    countries = words("countries", "forms") | words("countries", "demonyms") | words("countries", "capital")
    kept = {"Finn", "Santiago", "Sofia", "Stanley", "Victoria"}
    assert not names & MONTHS_AND_DAYS
    assert names & countries <= kept, sorted(names & countries - kept)
    assert not [name for name in names if len(name) < 3 or not name[0].isupper() or " " in name]


def test_a_word_is_no_name_and_no_title() -> None:
    organisations = words("organisations", "word")
    assert {row["kind"] for row in rows("organisations")} == ORGANISATION_KINDS
    both = organisations & words("given_names", "name")
    assert both <= {"Bentley"}, sorted(both)
    assert not organisations & words("titles", "title")
    assert not organisations & words("parties", "form")
    assert not organisations & MONTHS_AND_DAYS


def pairs(table: str, mark: str = "|") -> list[str]:
    return [
        entry.strip() for line in table.strip().splitlines() for entry in line.split(mark) if entry.strip()
    ]


@pytest.mark.parametrize("entry", pairs(TITLES))
def test_title(entry: str) -> None:
    title, _, wanted = entry.partition(">")
    found = {row["title"]: f"{row['role']}:{row['kind']}" for row in rows("titles") if row["title"] == title}
    assert found == {title: wanted}


def test_party_countries() -> None:
    found = {row["form"]: row["country"] for row in rows("parties")}
    wanted = {form: country for form, _, country in (entry.partition(">") for entry in pairs(PARTIES))}
    assert {form: found.get(form) for form in wanted} == wanted


def test_chapters_of_goods() -> None:
    found = {row["good"]: row["chapter"] for row in rows("goods")}
    entries = [*GOODS.split(), *pairs(GOOD_PHRASES)]
    wanted = {good: chapter for good, _, chapter in (entry.partition(":") for entry in entries)}
    assert {good: found.get(good) for good in wanted} == wanted
    assert not {"good", "produce", "saw", "rose", "scrap", "part", "package", "uniform"} & set(found)


def test_names_in_and_out() -> None:
    names = words("given_names", "name")
    assert not [name for name in NAMES if name not in names]
    assert not [name for name in NOT_NAMES if name in names]


def test_kinds_of_organisations() -> None:
    found = {row["word"]: row["kind"] for row in rows("organisations")}
    wanted = {word: kind for word, _, kind in (entry.partition(":") for entry in ORGANISATIONS.split())}
    assert {word: found.get(word) for word in wanted} == wanted


@pytest.mark.parametrize(
    ("name", "locale", "wanted"),
    [
        ("Владимир", "ru_RU", "Vladimir"),
        ("Дмитрий", "ru_RU", "Dmitry"),
        ("Сергей", "ru_RU", "Sergei"),
        ("Евгения", "ru_RU", "Yevgenia"),
        ("Ігор", "uk_UA", "Ihor"),
        ("Володимир", "uk_UA", "Volodymyr"),
        ("Юлія", "uk_UA", "Yulia"),
        ("Ѓорѓи", "mk_MK", "Gjorgji"),
        ("Γιώργος", "el_GR", "Giorgos"),
        ("Ευάγγελος", "el_GR", "Evangelos"),
        ("გიორგი", "ka_GE", "Giorgi"),
        ("Նիկոլ", "hy_AM", "Nikol"),
        ("재인", "ko_KR", "Jae-in"),
        ("Zoë", "nl_NL", "Zoë"),
    ],
)
def test_names_in_other_scripts(name: str, locale: str, wanted: str) -> None:
    assert rebuild_names.spelled(name, locale) == wanted


def test_rebuilt_to_the_byte() -> None:
    try:
        installed = version("faker")
    except PackageNotFoundError:
        pytest.skip("faker is not installed: given_names.tsv is not rebuilt here")
    if installed != rebuild_names.FAKER:
        pytest.skip(f"faker {installed} is installed, given_names.tsv is of {rebuild_names.FAKER}")
    assert rebuild_names.build().encode() == (HERE / "given_names.tsv").read_bytes()
