# ruff: noqa: E501  (rows of tables)
"""Which votes a text tells of, with status, kind, country, region and day of each."""

from __future__ import annotations

from datetime import date

import pytest

from service.extraction import extract
from service.extraction.document import Election

PUBLISHED = date(2016, 5, 20)  # a Friday

# text, (status, kind, country, region, date) of each vote
TOLD = [
    # the polls themselves
    ("Zambians are voting to choose a president. Polling stations opened at 7 am on Friday and will close at 6 pm.", [("ongoing", "presidential", "ZM", None, "2016-05-20")]),
    ("Hungarians have voted in high numbers in a closely watched election. Voting ended at 7 pm on Sunday.", [("occurred", "general", "HU", None, "2016-05-15")]),
    ("Peru's parliamentary election came to a close Sunday after two weeks.", [("occurred", "parliamentary", "PE", None, "2016-05-15")]),
    ("Poles cast their ballots on Sunday to elect a new parliament.", [("occurred", "parliamentary", "PL", None, "2016-05-15")]),
    ("Ruto won a first-round lead in Kenya's presidential ballot, according to an exit poll on Sunday.", [("occurred", "presidential", "KE", None, "2016-05-15")]),
    # days of results and of deadlines
    ("Zambia held a parliamentary election on Sunday. The official results of the election are expected by Tuesday.", [("occurred", "parliamentary", "ZM", None, "2016-05-15")]),
    ("The commission declared the winners of Zambia's 2016 parliamentary election on Wednesday.", [("occurred", "parliamentary", "ZM", None, "2016")]),
    ("Kenya's presidential election is on June 8. The filing deadline for this election was Feb. 6.", [("planned", "presidential", "KE", None, "2016-06-08")]),
    # a day without its year lies near
    ("The senators did worse than in surveys ahead of the May 12 parliamentary elections in Peru.", [("occurred", "parliamentary", "PE", None, "2016-05-12")]),
    # several votes
    ("On Sunday, citizens of Guinea and the Central African Republic (CAR) will go to the polls to elect their presidents.", [("planned", "presidential", "GN", None, "2016-05-22"), ("planned", "presidential", "CF", None, "2016-05-22")]),
    ("Zambia's general election is near. The presidential and parliamentary elections will be held on June 9.", [("planned", "presidential", "ZM", None, "2016-06-09"), ("planned", "parliamentary", "ZM", None, "2016-06-09")]),
    # put off
    ("Nigeria's commission has postponed the presidential election, which was scheduled for May 21, to May 28.", [("postponed", "presidential", "NG", None, "2016-05-28")]),
    ("Nigeria's presidential election has been moved to May 28.", [("postponed", "presidential", "NG", None, "2016-05-28")]),
    # places
    ("The by-election in Rockingham ward on 14 April was won by Nora Summers, a Labour councillor.", [("occurred", "by_election", "GB", "Rockingham", "2016-04-14")]),
    ("A special election for the District 3 seat on the Atlanta City Council in Georgia took place on March 19.", [("occurred", "by_election", "US", "District 3", "2016-03-19")]),
    ("A general election for mayor of Anchorage, Alaska, was held on April 5.", [("occurred", "local", "US", "Anchorage", "2016-04-05")]),
    # countries told by their institutions
    ("Opposition MPs have called for a snap general election. A Tory minister said that Labour was wrong.", [("possible", "general", "GB", None, None)]),
    ("The mayor of Atlanta is ahead in the race for governor of Georgia.", [("planned", "local", "US", "Georgia", None)]),
    ("TBILISI - Georgia held its presidential election on Sunday, and the Republicans lost.", [("occurred", "presidential", "GE", None, "2016-05-15")]),
    ("MANILA - The Senate election was held on Monday, the commission said.", [("occurred", "parliamentary", "PH", None, "2016-05-16")]),
    # the clearly nearer weekday
    ("The Ruland Party is expected to have 203 seats in Sunday's parliamentary election in Peru.", [("planned", "parliamentary", "PE", None, "2016-05-22")]),
    # terms and seats
    ("Mayor Ann Roe of Halifax took office in 2008 and cruised to a second term in 2012.", [("occurred", "local", "CA", "Halifax", "2012")]),
    ("The senator won his fourth term in 2014, an aide said in Texas.", [("occurred", "parliamentary", "US", None, "2014")]),
    ("All 120 seats in the Knesset are up for election in October.", [("planned", "parliamentary", "IL", None, "2016-10")]),
    ("Every council seat in Ohio is on the ballot next November.", [("planned", "local", "US", "Ohio", "2016-11")]),
    # places under one head
    ("Rick Hall won the Republican primary in Florida on Tuesday. With a victory in Ohio, Ann Roe stayed in the race.", [("occurred", "primary", "US", "Florida", "2016-05-17"), ("occurred", "primary", "US", "Ohio", "2016-05-17")]),
    # heads chosen, offices of states
    ("The Liberal Party of Canada chose Louise Tremblay as its new leader on Sunday.", [("occurred", "leadership", "CA", None, "2016-05-15")]),
    ("Zambia has a March 3 primary that has swallowed millions.", [("occurred", "primary", "ZM", None, "2016-03-03")]),
    ("A by-election in Ashford on June 9 will fill the seat in Britain's parliament.", [("planned", "by_election", "GB", "Ashford", "2016-06-09")]),
    # several countries in one text; forebears; results that are out
    ("Chile's presidential election is on June 5. In Peru, protests went on. Its police has strong critics, and the local elections this year may bring more. Ghana's presidential election is on June 9.", [("planned", "presidential", "CL", None, "2016-06-05"), ("planned", "local", "PE", None, "2016"), ("planned", "presidential", "GH", None, "2016-06-09")]),
    ("SUVA - Fiji is calm. The Coalition, backed by voters of Indian descent, upset the Alliance by 28 seats to 24 in April's general election.", [("occurred", "general", "FJ", None, "2016-04")]),
    ("Results from Egypt's first stage of parliamentary elections suggest that two parties will take most of the seats.", [("occurred", "parliamentary", "EG", None, None)]),
]  # fmt: skip

NOT_TOLD = [
    "Mid-term by-elections are always difficult for a governing party, the minister said.",
    "Shareholders elected three directors on Monday with 97 percent of the votes cast.",
    "The European football confederation elected Mikkel Thorup as its president on Thursday.",
    "Could Ann Roe have won a fourth term as prime minister of New Zealand if taxes had been cut?",
    "She serves a second term in 2016 on the board of the bank.",
    "Voters in the fan poll can vote until Sunday. Voting for the award closed on Sunday.",
    "The students voted on Sunday in the union's election.",
    "Voting on the bill ended on Sunday in the Senate.",
    "Opinion polls suggest that voters care about prices.",
    "Readers have voted, and voting closed on Sunday.",
    "Early voting rules were changed by the legislature.",
]


def votes(text: str) -> list[tuple[str | None, ...]]:
    return [
        (one.status, one.kind, one.country and one.country.code, one.region and one.region.name, one.date and one.date.value)
        for one in extract(text, PUBLISHED, {"election"}).events
        if isinstance(one, Election)
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_the_votes_of_a_text(text: str, wanted: list[tuple[str | None, ...]]) -> None:
    assert votes(text) == wanted


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_vote(text: str) -> None:
    assert votes(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The German national vote in September is next.", ["2025-09"]),
        ("Peru's nationwide ballot on April 4 matters.", ["2025-04-04"]),
        ("Parliament held a federal budget vote on Tuesday.", []),
        ("The national vote share is counted twice.", []),
    ],
)
def test_votes_of_a_whole_country(text: str, days: list[str]) -> None:
    found = extract(text, date(2025, 3, 29), ["election"]).events
    assert [one.date.value for one in found if one.date] == days
