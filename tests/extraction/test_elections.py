# ruff: noqa: E501  (rows of tables)
"""Elections: what is told, of which kind, where, when, who stood and who won; and what is no election."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election


def elections(text: str, published: str | None = None) -> list[Election]:
    day = date.fromisoformat(published) if published else None
    return [event for event in extract(text, day, {"election"}).events if isinstance(event, Election)]


# text, published, (status, kind, country, date)
TOLD = [
    ("Kenya will hold a presidential election on August 9.", "2022-06-01", ("planned", "presidential", "KE", "2022-08-09")),
    ("Kenya held a presidential election on August 9.", "2022-10-01", ("occurred", "presidential", "KE", "2022-08-09")),
    ("Italy's general election is due in March.", "2018-01-10", ("planned", "general", "IT", "2018-03")),
    ("Voters in Portugal go to the polls on Sunday in parliamentary elections.", "2022-01-28", ("planned", "parliamentary", "PT", "2022-01-30")),
    ("Last month's general election in Malta was peaceful.", "1987-06-03", ("occurred", "general", "MT", "1987-05")),
    ("The presidential election in Chile took place on Sunday.", "2021-11-22", ("occurred", "presidential", "CL", "2021-11-21")),
    ("Denmark's prime minister may call an early election.", "1987-08-02", ("possible", "general", "DK", None)),
    ("The chancellor ruled out a snap election in Austria.", "2021-10-08", ("denied", "general", "AT", None)),
    ("Haiti postponed its presidential election.", "2016-01-22", ("postponed", "presidential", "HT", None)),
    ("Kenya's top court annulled the presidential election.", "2017-09-01", ("cancelled", "presidential", "KE", None)),
    ("Voting is under way in the Philippines in a presidential election.", "2022-05-09", ("ongoing", "presidential", "PH", None)),
    ("Switzerland will hold a referendum on March 3.", "2024-01-03", ("planned", "referendum", "CH", "2024-03-03")),
    ("Denmark voted No in Thursday's referendum.", "2000-09-29", ("occurred", "referendum", "DK", "2000-09-28")),
    ("Scholz was elected chancellor after the 2021 federal election in Germany.", "2024-05-01", ("occurred", "general", "DE", "2021")),
    ("Germany's Social Democrats swept the election of September 27.", "1998-09-29", ("occurred", "general", "DE", "1998-09-27")),
    ("The South Carolina primary is on Saturday.", "2020-02-26", ("planned", "primary", "US", "2020-02-29")),
    ("Ghana votes on December 7.", "2024-11-20", ("planned", "general", "GH", "2024-12-07")),
    ("Mayoral elections in Istanbul will be held on March 31.", "2024-03-01", ("planned", "local", "TR", "2024-03-31")),
    ("Municipal elections in Norway were held in September 2023.", "2024-01-05", ("occurred", "local", "NO", "2023-09")),
    ("European Parliament elections will be held on June 9.", "2024-05-02", ("planned", "parliamentary", "EU", "2024-06-09")),
    ("Legislative elections in Senegal are scheduled for November 17.", "2024-10-01", ("planned", "parliamentary", "SN", "2024-11-17")),
    ("Polls opened in Botswana on Wednesday in a general election.", "2024-10-30", ("ongoing", "general", "BW", "2024-10-30")),
    ("Peru's runoff is set for June 6 after the presidential election's first round.", "2021-05-01", ("planned", "presidential", "PE", "2021-06-06")),
    ("The government of Nepal called elections for November 20.", "2022-08-05", ("planned", "general", "NP", "2022-11-20")),
    ("Parliamentary elections in Iceland were held on 25 April 1987.", "1987-06-01", ("occurred", "parliamentary", "IS", "1987-04-25")),
    ("In the run-up to the general election in Spain, prices rose.", "1996-02-01", ("planned", "general", "ES", None)),
    ("The 1984 general election in Australia was close.", "1987-03-03", ("occurred", "general", "AU", "1984")),
    ("Next year's presidential election in Finland will be hard fought.", "1987-05-01", ("planned", "presidential", "FI", "1988")),
    ("Bolivia will choose a president in elections on August 17.", "2025-07-01", ("planned", "presidential", "BO", "2025-08-17")),
    ("Somaliland's presidential election was delayed until November 13.", "2024-06-01", ("postponed", "presidential", "SO", "2024-11-13")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "want"), TOLD, ids=[row[0][:50] for row in TOLD])
def test_told(text: str, published: str, want: tuple[str, str, str, str | None]) -> None:
    found = elections(text, published)
    assert want in [
        (one.status, one.kind, one.country and one.country.code, one.date and one.date.value) for one in found
    ]


# text, published, winners, candidates
PEOPLE = [
    ("Emmanuel Macron won the French presidential election on Sunday, beating Marine Le Pen.", "2022-04-25", {"Emmanuel Macron"}, {"Emmanuel Macron", "Marine Le Pen"}),
    ("Daniel Noboa was elected president of Ecuador on Sunday, defeating Luisa Gonzalez.", "2023-10-16", {"Daniel Noboa"}, {"Daniel Noboa", "Luisa Gonzalez"}),
    ("Hillary Clinton lost the 2016 presidential election to Donald Trump.", "2020-01-01", {"Donald Trump"}, {"Hillary Clinton", "Donald Trump"}),
    ("John Howard is running for president of Ireland in the October election.", "1990-09-01", set(), {"John Howard"}),
    ("The President congratulated Joko Widodo on his re-election as president of Indonesia.", "2019-05-22", {"Joko Widodo"}, {"Joko Widodo"}),
    ("I congratulate William Ruto on his election as president of Kenya.", "2022-09-06", {"William Ruto"}, {"William Ruto"}),
    ("President Biden called John Smith to congratulate him on his victory in Malta's general election.", "2022-04-01", {"John Smith"}, {"John Smith"}),
    ("Incumbent President Peter Jones conceded defeat to Mary Adams in the presidential election in Palau.", "2020-11-05", {"Mary Adams"}, {"Peter Jones", "Mary Adams"}),
    ("Steven Brown will face Robert White in a presidential run-off in Fiji on May 3.", "2015-04-20", set(), {"Steven Brown", "Robert White"}),
    ("The electoral commission declared Joseph Brown the winner of the presidential election in Liberia.", "2011-11-12", {"Joseph Brown"}, {"Joseph Brown"}),
    ("Candidates in the presidential election on May 9 are Peter Smith, Mary Jones and David Clark, Malawi's electoral body said.", "2019-04-02", set(), {"Peter Smith", "Mary Jones", "David Clark"}),
    ("Peter Smith, Mary Jones and David Clark are running in Gambia's presidential election on December 4.", "2021-11-02", set(), {"Peter Smith", "Mary Jones", "David Clark"}),
    ("The Labour Party won the general election in New Zealand on Saturday.", "1987-08-17", {"Labour Party"}, {"Labour Party"}),
    ("Helen Clark's victory in the 1999 general election ended nine years of National rule in New Zealand.", "2001-01-01", {"Helen Clark"}, {"Helen Clark"}),
    ("The presidential election in Guyana was won by Peter Brown.", "1997-12-20", {"Peter Brown"}, {"Peter Brown"}),
    ("If Peter Brown wins the presidential election in Guyana next month, taxes will fall.", "1997-11-20", set(), {"Peter Brown"}),
    ("The opposition says its candidate, Peter Brown, won Guyana's presidential election on Monday.", "1997-12-18", set(), {"Peter Brown"}),
    ("Liz Brown won the Conservative leadership contest, beating Peter White.", "2022-09-05", {"Liz Brown"}, {"Liz Brown", "Peter White"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "published", "winners", "candidates"), PEOPLE, ids=[row[0][:50] for row in PEOPLE]
)
def test_people(text: str, published: str, winners: set[str], candidates: set[str]) -> None:
    found = elections(text, published)
    assert {who.name for one in found for who in one.winners} == winners
    assert {who.name for one in found for who in one.candidates} == candidates


# text, published, {(name, percent, votes, seats)}
FIGURES = [
    ("Daniel Smith won Chile's presidential election on Sunday with 55.1% of the vote, and John Brown got 44.9%.", "2021-12-20", {("Daniel Smith", 55.1, None, None), ("John Brown", 44.9, None, None)}),
    ("The Conservative Party won Thursday's general election, taking 375 of the 650 seats.", "1987-06-12", {("Conservative Party", None, None, 375)}),
    ("Liz Brown won the Conservative leadership contest, beating Peter White by 81,326 votes to 60,399.", "2022-09-05", {("Liz Brown", None, 81326, None), ("Peter White", None, 60399, None)}),
    ("After Thursday's general election Labour has 412 seats, the Conservatives 121 and the Liberal Democrats 72.", "2024-07-05", {("Labour", None, None, 412), ("Conservatives", None, None, 121), ("Liberal Democrats", None, None, 72)}),
    ("Peter Brown leads by 12 points before the election in Fiji on May 1, opinion polls show.", "2014-04-02", set()),
    ("John Smith defeated Mary Brown in the presidential election in Palau with 54.3% of the vote.", "2016-11-03", {("John Smith", 54.3, None, None)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "want"), FIGURES, ids=[row[0][:50] for row in FIGURES])
def test_results(
    text: str, published: str, want: set[tuple[str, float | None, int | None, int | None]]
) -> None:
    found = elections(text, published)
    assert {(one.name, one.percent, one.votes, one.seats) for event in found for one in event.results} == want


TURNOUT = [
    ("Turnout in Sunday's general election in Spain was 71.8 percent.", 71.8),
    ("France voted on Sunday in a presidential election with a turnout of 77%.", 77),
    ("In Sunday's parliamentary election in Iraq 41% of eligible voters cast ballots.", 41),
]


@pytest.mark.parametrize(("text", "percent"), TURNOUT)
def test_turnout(text: str, percent: float) -> None:
    assert [one.turnout.percent for one in elections(text, "2019-05-28") if one.turnout] == [percent]


def test_no_answer_has_more_than_all_votes() -> None:
    found = elections("Spain held a referendum on Sunday. 148% voted yes and 12% voted no.", "2019-05-28")
    assert [[(one.name, one.percent) for one in vote.results] for vote in found] == [[("no", 12)]]


def test_no_turnout_is_more_than_all() -> None:
    found = elections("Spain voted in a general election on Sunday. Turnout was 5048.2%.", "2019-05-28")
    assert [one.turnout for one in found] == [None]


REGIONS = [
    (
        "The Liberal Democrats won the Somerton and Frome by-election on Thursday.",
        "by_election",
        "Somerton and Frome",
    ),
    ("Labour held the seat in a by-election in Eastleigh last week.", "by_election", "Eastleigh"),
    ("Bernie Brown won New Hampshire's Democratic primary on Tuesday.", "primary", "New Hampshire"),
    ("Barack Smith won the Iowa caucuses on Thursday.", "primary", "Iowa"),
    ("Jesse Smith was elected governor of Minnesota on Tuesday.", "local", "Minnesota"),
    ("State elections in Bavaria will be held on Sunday.", "local", "Bavaria"),
    ("Susan Hall was elected mayor of London last week.", "local", "London"),
    ("Local elections in Scotland took place in May.", "local", "Scotland"),
    (
        "Republican Glenn Hart won Virginia's race for governor in Tuesday's vote, defeating Democrat Terry Mack.",
        "local",
        "Virginia",
    ),
    ("Manitoba goes to the polls on October 3.", "local", "Manitoba"),
    ("Voters in Catalonia will elect a new regional parliament on Sunday.", "local", "Catalonia"),
    ("The state of Bavaria held an election on Sunday.", "local", "Bavaria"),
    ("Voters in Ohio approved a ballot measure on Tuesday.", "referendum", "Ohio"),
    (
        "Doug Jones, who won a 2017 special election for the Senate in Alabama, is running for governor.",
        "by_election",
        "Alabama",
    ),
]


@pytest.mark.parametrize(("text", "kind", "region"), REGIONS)
def test_regions(text: str, kind: str, region: str) -> None:
    assert (kind, region) in [
        (one.kind, one.region and one.region.name) for one in elections(text, "2023-07-21")
    ]


# text, (region, winners) of each of its votes
SEVERAL = [
    ("In Virginia, Democrat Ann Lee beat Republican John Moore by 52 percent to 47 in Tuesday's election for governor. "
     "In New Jersey, Democrat Sue Hall defeated Jack Stone in the race for governor.", {("Virginia", "Ann Lee"), ("New Jersey", "Sue Hall")}),
    ("Joe Biden won Democratic primaries in Virginia, North Carolina and Alabama on Tuesday.",
     {("Virginia", "Joe Biden"), ("North Carolina", "Joe Biden"), ("Alabama", "Joe Biden")}),
    ("In Michigan, Democratic Gov. Gretchen Whit won re-election with 54 percent; in Wisconsin, Tony Evers beat Tim Michels by three points.",
     {("Michigan", "Gretchen Whit"), ("Wisconsin", "Tony Evers")}),
    ("Two more states, Schleswig-Holstein and Bremen, vote on September 13.", {("Schleswig-Holstein", None), ("Bremen", None)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "want"), SEVERAL, ids=[row[0][:40] for row in SEVERAL])
def test_votes_of_several_places_are_apart(text: str, want: set[tuple[str, str | None]]) -> None:
    assert {
        (one.region and one.region.name, one.winners[0].name if one.winners else None)
        for one in elections(text, "2024-03-08")
    } == want


PARTIES = [
    (
        "The Green Alternative List (GAL) won 7 percent of the vote in Sunday's election in Hamburg.",
        "Green Alternative List",
    ),
    (
        "The Workers Party (WP) took part in Sunday's general election in Singapore. The WP won 10 seats.",
        "Workers Party",
    ),
]


@pytest.mark.parametrize(("text", "name"), PARTIES)
def test_a_party_stands_with_its_fullest_name(text: str, name: str) -> None:
    assert [who.name for one in elections(text, "2024-03-08") for who in one.candidates] == [name]


def test_a_short_verb_right_behind_the_winner() -> None:
    (one,) = elections("Ann Lee beat John Moore in Chile's presidential election on Sunday.", "2024-03-08")
    assert [who.name for who in one.winners] == ["Ann Lee"]


NOT_ELECTIONS = [
    "Senators approved a constitutional amendment on Tuesday.",
    "Ann Lee beat John Moore in the race to the summit in Nepal.",
    "In Texas, the governor signed a law on seats in school boards.",
    "The board of Acme elected John Smith chairman on Friday.",
    "Shareholders voted on Tuesday to approve the merger.",
    "The academy voted for the best film of 2019.",
    "He was elected to the Baseball Hall of Fame in 2010.",
    "She elected to stay in Paris.",
    "The union's members voted to strike on Monday.",
    "Elections matter to investors.",
    "In an election year, taxes matter.",
    "Congress voted 220-210 on Thursday to pass the budget.",
    "The Senate vote on the nomination is due on Monday.",
    "A poll published on Sunday showed that 54% of voters favour the tax.",
    "Opinion polls show the economy is the main concern of voters.",
    "The students held a mock election on Friday.",
    "Lawmakers voted on the bill on Friday.",
    "The selection of candidates for the job took a week.",
    "The cardinals elected a new pope on Wednesday.",
    "The primary concern is inflation.",
    "FIFA elected a new president in Zurich on Friday.",
    "Runoff from farms polluted the river in March.",
    "The election commission hired new workers in 2019.",
    "The race to build a vaccine began in March 2020.",
    "The parliament's vote of confidence took place on Friday.",
    "The Congressional Black Caucus met on Tuesday.",
    "The team won the race on Sunday.",
    "England beat France 2-1 on Saturday.",
    "Elected officials should listen to people.",
    "The rate of participation in the labor force was 62 percent.",
    "The company won the contract in May 2019.",
    "John Smith, who ran the bank in 2009, lost his job.",
    "The contest for market share goes on.",
    "Democratic elections are a cornerstone of freedom.",
    "The jury voted to acquit on Thursday.",
    "The poll tax was scrapped in 1991.",
    "The UN Security Council voted on Monday.",
    "Her campaign against plastic began in 2018.",
    "Primary school pupils went on strike in May.",
]


@pytest.mark.parametrize("text", NOT_ELECTIONS)
def test_no_election(text: str) -> None:
    assert elections(text, "2021-06-15") == []


def test_two_kinds_on_one_day_are_two() -> None:
    found = elections("Uganda holds presidential and parliamentary elections on Thursday.", "2026-01-12")
    assert [(one.kind, one.date and one.date.value) for one in found] == [
        ("presidential", "2026-01-15"),
        ("parliamentary", "2026-01-15"),
    ]


def test_past_and_coming_are_kept_apart() -> None:
    text = "Peter Smith won the presidential election in Malawi in 2014. The next presidential election is due in May 2019."
    assert [(one.status, one.date and one.date.value) for one in elections(text, "2018-05-01")] == [
        ("occurred", "2014"),
        ("planned", "2019-05"),
    ]


def test_a_runoff_with_its_own_day() -> None:
    text = (
        "Romania voted in the first round of its presidential election on November 24. "
        "A run-off will be held on December 8."
    )
    found = elections(text, "2024-11-28")
    assert [(one.runoff, one.date and one.date.value) for one in found] == [
        (False, "2024-11-24"),
        (True, "2024-12-08"),
    ]


def test_mentions_are_the_text_s_own() -> None:
    text = "Kenya will hold a presidential election on August 9. Voters want jobs. The election is expected to be close."
    (found,) = elections(text, "2022-06-01")
    assert all(text[one.start : one.end] == one.text and 15 <= len(one.text) <= 250 for one in found.mentions)
