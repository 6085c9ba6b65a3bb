"""Rows are sentences with the expression in brackets, and the values that it must have."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.extraction.dates import DateMention, find_dates, resolve
from service.extraction.document import Day

SATURDAY = date(2025, 3, 29)


def marked(sentence: str) -> tuple[str, list[str]]:
    """A sentence without its brackets, and what stood in them."""
    inside = [piece.split("]")[0] for piece in sentence.split("[")[1:]]
    return sentence.replace("[", "").replace("]", ""), inside


def spans(text: str) -> list[str]:
    return [text[m.start : m.end] for m in find_dates(text)]


def values(text: str, published: date | None, tense: str, anchor: Day | None = None) -> list[str | None]:
    days = [resolve(mention, text, published, tense, anchor) for mention in find_dates(text)]
    return [day.value if day else None for day in days]


# Sentence, value: the same whatever the tense and the day of publication.
ABSOLUTE = [
    ("They spoke on [March 28, 2025].", "2025-03-28"),
    ("They spoke on [Friday, March 28, 2025].", "2025-03-28"),
    ("They spoke on [Friday March 28, 2025].", "2025-03-28"),
    ("They spoke on [Friday, 28 March 2025].", "2025-03-28"),
    ("They spoke on [Fri, 28 Mar 2025].", "2025-03-28"),
    ("They spoke on [28 March 2025].", "2025-03-28"),
    ("They spoke on [28 March, 2025].", "2025-03-28"),
    ("They spoke on the [28th of March 2025].", "2025-03-28"),
    ("They spoke on [March 28th, 2025].", "2025-03-28"),
    ("They spoke on [March 28 2025].", "2025-03-28"),
    ("They spoke on [March 28,2025].", "2025-03-28"),
    ("They spoke on [Mar. 28, 2025].", "2025-03-28"),
    ("They spoke on [Mar 28, 2025].", "2025-03-28"),
    ("They spoke on [Sept. 5, 2024].", "2024-09-05"),
    ("They spoke on [Sept 5, 2024].", "2024-09-05"),
    ("They spoke on [Sep 5, 2024].", "2024-09-05"),
    ("They spoke on [MARCH 28, 2025].", "2025-03-28"),
    ("They spoke on [FEB. 2, 1987].", "1987-02-02"),
    ("They spoke on [March\u00a028, 2025].", "2025-03-28"),
    ("They spoke on [March\n28, 2025].", "2025-03-28"),
    ("They spoke on [28-Mar-2025].", "2025-03-28"),
    ("They spoke on [2025-03-28].", "2025-03-28"),
    ("They spoke on [2025/03/28].", "2025-03-28"),
    ("They spoke on [3/28/2025].", "2025-03-28"),
    ("They spoke on [28/3/2025].", "2025-03-28"),
    ("They spoke on [03/28/2025].", "2025-03-28"),
    ("They spoke on [28.03.2025].", "2025-03-28"),
    ("They spoke on [3/28/25].", "2025-03-28"),
    ("Given this [second day of April, in the year of our Lord two thousand twenty-five], and", "2025-04-02"),
    (
        "set this [twenty-sixth day of March, in the year of our Lord nineteen hundred and ninety-six], and",
        "1996-03-26",
    ),
    ("on the [first of May 1997] they", "1997-05-01"),
    ("born on [February 29, 2024].", "2024-02-29"),
    ("on [Christmas Day, 1991] he", "1991-12-25"),
    ("in [March 2025] they", "2025-03"),
    ("in [March of 2025] they", "2025-03"),
    ("in [March, 2025], they", "2025-03"),
    ("in [early March 2025] they", "2025-03"),
    ("in [mid-July 2024] they", "2024-07"),
    ("in [late Oct. 2024] they", "2024-10"),
    ("by the [end of October 2025] it", "2025-10"),
    ("at the [beginning of May 2023], it", "2023-05"),
    ("by [October 2025] it", "2025-10"),
    ("since [May 2019] she", "2019-05"),
    ("on the [second Sunday of October 2026] it", "2026-10"),
    ("in [2019] they", "2019"),
    ("the [2016] vote was", "2016"),
    ("the [2016] presidential election", "2016"),
    ("before the [2016] elections", "2016"),
    ("[2025] election: what to know", "2025"),
    ("his [2019] victory", "2019"),
    ("Zelensky\u2019s [2019] win", "2019"),
    ("the vote ([2019]) was", "2019"),
    ("since [1987], when", "1987"),
    ("in [early 2025] and", "2025"),
    ("in [late 2024], and", "2024"),
    ("in [mid-2023] and", "2023"),
    ("at the [end of 2024] it", "2024"),
    ("in [FY2025] it", "2025"),
    ("in [fiscal 2025] it", "2025"),
    ("in [fiscal year 2025] it", "2025"),
    ("at [2019] levels", "2019"),
    ("in [2024-25] it", "2024/2025"),
    ("in [2024/25] it", "2024/2025"),
    ("the [1987/88] crop", "1987/1988"),
    ("the [1999-2000] season", "1999/2000"),
    ("the [2024\u20132025] season", "2024/2025"),
    ("from [2019 to 2022] it", "2019/2022"),
    ("between [2019 and 2022] it", "2019/2022"),
    ("in [Q3 2025] it", "2025-07/2025-09"),
    ("in [Q1 of 2024] it", "2024-01/2024-03"),
    ("in [2024 Q4] it", "2024-10/2024-12"),
    ("in the [third quarter of 1987] it", "1987-07/1987-09"),
    ("[fourth-quarter 2019] results", "2019-10/2019-12"),
    ("in the [first half of 2025] it", "2025-01/2025-06"),
    ("in [H2 2024] it", "2024-07/2024-12"),
    ("in [summer 2024] it", "2024-06/2024-08"),
    ("in the [autumn of 1989] it", "1989-09/1989-11"),
    ("in the [fall of 2024] it", "2024-09/2024-11"),
    ("in [winter 2024] it", "2024-12/2025-02"),
    ("by [spring 2026] it", "2026-03/2026-05"),
    ("in the [summer of 2024] it", "2024-06/2024-08"),
    ("from [March 3-5, 2025] in", "2025-03-03/2025-03-05"),
    ("on [3-5 March 2025] in", "2025-03-03/2025-03-05"),
    ("on [June 23\u201324, 2022].", "2022-06-23/2022-06-24"),
    ("on [June 23 and 24, 2022].", "2022-06-23/2022-06-24"),
    ("from [March 31 to April 6, 2025].", "2025-03-31/2025-04-06"),
    ("from [December 30, 2024 to January 3, 2025].", "2024-12-30/2025-01-03"),
    ("from [December 30 to January 3, 2025].", "2024-12-30/2025-01-03"),
    ("from [28 March to 3 April 2025].", "2025-03-28/2025-04-03"),
    ("from [Nov. 8, 2024 through Nov. 28, 2024].", "2024-11-08/2024-11-28"),
    ("between [April 2 and April 9, 2025].", "2025-04-02/2025-04-09"),
    ("between [2 and 9 April 2025].", "2025-04-02/2025-04-09"),
    ("from [January to March 2025].", "2025-01/2025-03"),
    ("in [January-March 1987].", "1987-01/1987-03"),
    ("from [November 2024 to February 2025].", "2024-11/2025-02"),
]

# Sentence, then the value with the verb past, future, and told by no verb, published 2025-03-29, a Saturday.
BY_TENSE = [
    ("on [Friday]", "2025-03-28", "2025-04-04", "2025-03-28"),
    ("on [Saturday]", "2025-03-29", "2025-04-05", "2025-03-29"),
    ("on [Sunday]", "2025-03-23", "2025-03-30", "2025-03-23"),
    ("[Monday]'s talks", "2025-03-24", "2025-03-31", "2025-03-24"),
    ("[Monday]\u2019s talks", "2025-03-24", "2025-03-31", "2025-03-24"),
    ("on [Thursday night]", "2025-03-27", "2025-04-03", "2025-03-27"),
    ("on [Tuesday morning]", "2025-03-25", "2025-04-01", "2025-03-25"),
    ("[late Thursday]", "2025-03-27", "2025-04-03", "2025-03-27"),
    ("on [TUESDAY]", "2025-03-25", "2025-04-01", "2025-03-25"),
    ("on [Tues.] he", "2025-03-25", "2025-04-01", "2025-03-25"),
    ("[last Friday]", "2025-03-28", "2025-03-28", "2025-03-28"),
    ("[last Saturday]", "2025-03-22", "2025-03-22", "2025-03-22"),
    ("[this past Friday]", "2025-03-28", "2025-03-28", "2025-03-28"),
    ("[next Tuesday]", "2025-04-01", "2025-04-01", "2025-04-01"),
    ("[this Sunday]", "2025-03-23", "2025-03-30", "2025-03-30"),
    ("[this Saturday]", "2025-03-29", "2025-03-29", "2025-03-29"),
    ("[this coming Tuesday]", "2025-04-01", "2025-04-01", "2025-04-01"),
    ("the [coming Sunday]", "2025-03-30", "2025-03-30", "2025-03-30"),
    ("[Friday last week]", "2025-03-21", "2025-03-21", "2025-03-21"),
    ("[Friday of last week]", "2025-03-21", "2025-03-21", "2025-03-21"),
    ("on [Tuesday next week]", "2025-04-01", "2025-04-01", "2025-04-01"),
    ("on [Monday this week]", "2025-03-24", "2025-03-24", "2025-03-24"),
    ("[last week Tuesday]", "2025-03-18", "2025-03-18", "2025-03-18"),
    ("the [previous Monday]", "2025-03-24", "2025-03-24", "2025-03-24"),
    ("[Friday week]", "2025-04-11", "2025-04-11", "2025-04-11"),
    ("[two weeks from Friday]", "2025-04-18", "2025-04-18", "2025-04-18"),
    ("[a week on Sunday]", "2025-04-06", "2025-04-06", "2025-04-06"),
    ("[Tuesday-Wednesday]", "2025-03-25/2025-03-26", "2025-04-01/2025-04-02", "2025-03-25/2025-03-26"),
    ("on [Saturday and Sunday]", "2025-03-29/2025-03-30", "2025-04-05/2025-04-06", "2025-03-29/2025-03-30"),
    (
        "from [Thursday to Saturday]",
        "2025-03-27/2025-03-29",
        "2025-04-03/2025-04-05",
        "2025-03-27/2025-03-29",
    ),
    ("[today]", "2025-03-29", "2025-03-29", "2025-03-29"),
    ("[Today], the", "2025-03-29", "2025-03-29", "2025-03-29"),
    ("[tonight]", "2025-03-29", "2025-03-29", "2025-03-29"),
    ("[earlier today]", "2025-03-29", "2025-03-29", "2025-03-29"),
    ("[this morning]", "2025-03-29", "2025-03-29", "2025-03-29"),
    ("[This afternoon], he", "2025-03-29", "2025-03-29", "2025-03-29"),
    ("[yesterday]", "2025-03-28", "2025-03-28", "2025-03-28"),
    ("[yesterday evening]", "2025-03-28", "2025-03-28", "2025-03-28"),
    ("[late yesterday]", "2025-03-28", "2025-03-28", "2025-03-28"),
    ("[last night]", "2025-03-28", "2025-03-28", "2025-03-28"),
    ("[tomorrow]", "2025-03-30", "2025-03-30", "2025-03-30"),
    ("[the day before yesterday]", "2025-03-27", "2025-03-27", "2025-03-27"),
    ("[the day after tomorrow]", "2025-03-31", "2025-03-31", "2025-03-31"),
    ("[this week]", "2025-03-24/2025-03-30", "2025-03-24/2025-03-30", "2025-03-24/2025-03-30"),
    ("[earlier this week]", "2025-03-24/2025-03-30", "2025-03-24/2025-03-30", "2025-03-24/2025-03-30"),
    ("[last week]'s", "2025-03-17/2025-03-23", "2025-03-17/2025-03-23", "2025-03-17/2025-03-23"),
    ("[next week]", "2025-03-31/2025-04-06", "2025-03-31/2025-04-06", "2025-03-31/2025-04-06"),
    ("[early next week]", "2025-03-31/2025-04-06", "2025-03-31/2025-04-06", "2025-03-31/2025-04-06"),
    ("the [coming week]", "2025-03-31/2025-04-06", "2025-03-31/2025-04-06", "2025-03-31/2025-04-06"),
    ("by the [end of the week]", "2025-03-24/2025-03-30", "2025-03-24/2025-03-30", "2025-03-24/2025-03-30"),
    ("[the week before last]", "2025-03-10/2025-03-16", "2025-03-10/2025-03-16", "2025-03-10/2025-03-16"),
    ("[this weekend]", "2025-03-29/2025-03-30", "2025-03-29/2025-03-30", "2025-03-29/2025-03-30"),
    ("[last weekend]", "2025-03-22/2025-03-23", "2025-03-22/2025-03-23", "2025-03-22/2025-03-23"),
    ("[next weekend]", "2025-04-05/2025-04-06", "2025-04-05/2025-04-06", "2025-04-05/2025-04-06"),
    ("over [the weekend]", "2025-03-29/2025-03-30", "2025-03-29/2025-03-30", "2025-03-29/2025-03-30"),
    ("[this month]", "2025-03", "2025-03", "2025-03"),
    ("[earlier this month]", "2025-03", "2025-03", "2025-03"),
    ("[last month]", "2025-02", "2025-02", "2025-02"),
    ("[next month]", "2025-04", "2025-04", "2025-04"),
    ("by the [end of the month]", "2025-03", "2025-03", "2025-03"),
    ("by the [end of next month]", "2025-04", "2025-04", "2025-04"),
    ("[this quarter]", "2025-01/2025-03", "2025-01/2025-03", "2025-01/2025-03"),
    ("[next quarter]", "2025-04/2025-06", "2025-04/2025-06", "2025-04/2025-06"),
    ("[this year]", "2025", "2025", "2025"),
    ("[later this year]", "2025", "2025", "2025"),
    ("[last year]", "2024", "2024", "2024"),
    ("[late last year]", "2024", "2024", "2024"),
    ("[Last year]'s", "2024", "2024", "2024"),
    ("[early next year]", "2026", "2026", "2026"),
    ("by the [end of the year]", "2025", "2025", "2025"),
    ("by [year-end]", "2025", "2025", "2025"),
    ("[two days ago]", "2025-03-27", "2025-03-27", "2025-03-27"),
    ("[two weeks ago]", "2025-03-10/2025-03-16", "2025-03-10/2025-03-16", "2025-03-10/2025-03-16"),
    ("[a week ago]", "2025-03-17/2025-03-23", "2025-03-17/2025-03-23", "2025-03-17/2025-03-23"),
    ("[18 months ago]", "2023-09", "2023-09", "2023-09"),
    ("[two years ago]", "2023", "2023", "2023"),
    ("[a year ago]", "2024", "2024", "2024"),
    ("[in two days]", None, "2025-03-31", "2025-03-31"),
    ("[in three weeks]", None, "2025-04-14/2025-04-20", "2025-04-14/2025-04-20"),
    ("[in two weeks' time]", None, "2025-04-07/2025-04-13", "2025-04-07/2025-04-13"),
    ("[two months from now]", "2025-05", "2025-05", "2025-05"),
    ("on [March 28]", "2025-03-28", "2026-03-28", "2025-03-28"),
    ("on [28 March]", "2025-03-28", "2026-03-28", "2025-03-28"),
    ("on the [28th of March]", "2025-03-28", "2026-03-28", "2025-03-28"),
    ("on [Mar. 28]", "2025-03-28", "2026-03-28", "2025-03-28"),
    ("on [March 29]", "2025-03-29", "2025-03-29", "2025-03-29"),
    ("the [April 28] general election", "2024-04-28", "2025-04-28", "2025-04-28"),
    ("the [April 2] tariffs", "2024-04-02", "2025-04-02", "2025-04-02"),
    ("[Jan. 20]", "2025-01-20", "2026-01-20", "2025-01-20"),
    ("on [5 May]", "2024-05-05", "2025-05-05", "2025-05-05"),
    ("on [Dec. 30]", "2024-12-30", "2025-12-30", "2024-12-30"),
    ("on [Tuesday, March 4]", "2025-03-04", "2025-03-04", "2025-03-04"),
    ("on [May 5 last year]", "2024-05-05", "2024-05-05", "2024-05-05"),
    ("on [July 4 this year]", "2025-07-04", "2025-07-04", "2025-07-04"),
    ("on [5 May next year]", "2026-05-05", "2026-05-05", "2026-05-05"),
    ("on the [28th]", "2025-03-28", "2025-04-28", "2025-03-28"),
    ("on the [2nd of next month]", "2025-04-02", "2025-04-02", "2025-04-02"),
    ("on [February 29]", "2024-02-29", "2028-02-29", "2024-02-29"),
    ("on [Christmas Day]", "2024-12-25", "2025-12-25", "2024-12-25"),
    ("on [New Year\u2019s Day]", "2025-01-01", "2026-01-01", "2025-01-01"),
    ("in [March]", "2025-03", "2025-03", "2025-03"),
    ("in [April]", "2024-04", "2025-04", "2025-04"),
    ("in [May]", "2024-05", "2025-05", "2025-05"),
    ("[last March]", "2024-03", "2024-03", "2024-03"),
    ("[last November]", "2024-11", "2024-11", "2024-11"),
    ("[next February]", "2026-02", "2026-02", "2026-02"),
    ("[this August]", "2025-08", "2025-08", "2025-08"),
    ("in [early March]", "2025-03", "2025-03", "2025-03"),
    ("in [mid-July]", "2024-07", "2025-07", "2025-07"),
    ("by the [end of October]", "2024-10", "2025-10", "2024-10"),
    ("in [March last year]", "2024-03", "2024-03", "2024-03"),
    ("in [July of this year]", "2025-07", "2025-07", "2025-07"),
    ("the [November] election", "2024-11", "2025-11", "2024-11"),
    ("[October]'s vote", "2024-10", "2025-10", "2024-10"),
    ("between [March and May]", "2025-03/2025-05", "2025-03/2025-05", "2025-03/2025-05"),
    ("in the [first quarter]", "2025-01/2025-03", "2025-01/2025-03", "2025-01/2025-03"),
    ("in the [fourth quarter]", "2024-10/2024-12", "2025-10/2025-12", "2024-10/2024-12"),
    ("in the [third quarter of last year]", "2024-07/2024-09", "2024-07/2024-09", "2024-07/2024-09"),
    ("in the [second half of the year]", "2025-07/2025-12", "2025-07/2025-12", "2025-07/2025-12"),
    ("[last summer]", "2024-06/2024-08", "2024-06/2024-08", "2024-06/2024-08"),
    ("[this spring]", "2025-03/2025-05", "2025-03/2025-05", "2025-03/2025-05"),
    ("[next winter]", "2025-12/2026-02", "2025-12/2026-02", "2025-12/2026-02"),
    ("[last fall]", "2024-09/2024-11", "2024-09/2024-11", "2024-09/2024-11"),
    ("in the [summer]", "2024-06/2024-08", "2025-06/2025-08", "2025-06/2025-08"),
    ("in the [autumn of last year]", "2024-09/2024-11", "2024-09/2024-11", "2024-09/2024-11"),
    ("from [March 3 to 5]", "2025-03-03/2025-03-05", "2026-03-03/2026-03-05", "2025-03-03/2025-03-05"),
    ("on [March 3-5]", "2025-03-03/2025-03-05", "2026-03-03/2026-03-05", "2025-03-03/2025-03-05"),
    (
        "from [December 30 to January 3]",
        "2024-12-30/2025-01-03",
        "2025-12-30/2026-01-03",
        "2024-12-30/2025-01-03",
    ),
    ("on [July 4 and 5]", "2024-07-04/2024-07-05", "2025-07-04/2025-07-05", "2025-07-04/2025-07-05"),
]

# With no day of publication: what stands without a year, and nothing for the relative.
UNDATED = [
    ("on [May 5]", "XXXX-05-05", "day"),
    ("on [5 May]", "XXXX-05-05", "day"),
    ("the [April 28] election", "XXXX-04-28", "day"),
    ("in [March]", "XXXX-03", "month"),
    ("in [early March]", "XXXX-03", "month"),
    ("by the [end of October]", "XXXX-10", "month"),
    ("on [June 23-24]", "XXXX-06-23/XXXX-06-24", "range"),
    ("from [January to March]", "XXXX-01/XXXX-03", "range"),
]
UNTOLD = [
    "on [Friday]",
    "[last Friday]",
    "[next week]",
    "[yesterday]",
    "[this year]",
    "[two weeks ago]",
    "on the [28th]",
    "in the [first quarter]",
    "[last summer]",
    "[last March]",
    "[this weekend]",
    "on [May 5 last year]",
    "on [Saturday and Sunday]",
]

VAGUE = [
    "[soon]",
    "[in the coming weeks]",
    "[over the next two years]",
    "[in recent days]",
    "[in recent weeks]",
    "the [last two weeks]",
    "[over the past decade]",
    "[within a week]",
    "[for two years]",
    "[several months ago]",
    "[a few days ago]",
    "[years ago]",
    "[about two years ago]",
    "[in the next few days]",
    "[over the last 24 hours]",
    "[within 48 hours]",
    "in the [1990s]",
    "since the [1930s]",
    "[for the next 90 days]",
    "[two or three weeks ago]",
    "[in the last two years]",
    "the third vote [in two years]",
    "[within 30 days]",
    "on [Super Tuesday]",
    "every [Monday]",
    "on [Good Friday]",
    "[over the next year]",
    "[the past year]",
    "[in the past week]",
]

# With an anchor on 2024-05-08, a Wednesday.
ANCHORED = [
    ("[the next day]", "2024-05-09"),
    ("[the following day]", "2024-05-09"),
    ("[the same day]", "2024-05-08"),
    ("[That day] he", "2024-05-08"),
    ("[the previous day]", "2024-05-07"),
    ("[the day before]", "2024-05-07"),
    ("[the day after]", "2024-05-09"),
    ("[the following morning]", "2024-05-09"),
    ("[a day earlier]", "2024-05-07"),
    ("[two days later]", "2024-05-10"),
    ("[two days before]", "2024-05-06"),
    ("[a week later]", "2024-05-13/2024-05-19"),
    ("[three months later]", "2024-08"),
    ("[two years earlier]", "2022"),
    ("[the following week]", "2024-05-13/2024-05-19"),
    ("[the same month]", "2024-05"),
    ("[that year]", "2024"),
    ("[the previous year]'s", "2023"),
    ("[the following year]", "2025"),
    ("the [following Tuesday]", "2024-05-14"),
    ("the [previous Monday]", "2024-05-06"),
    ("the [following spring]", "2025-03/2025-05"),
    ("the [following March]", "2025-03"),
    ("on the [eve] of the vote", "2024-05-07"),
    ("[Friday of the following week]", "2024-05-17"),
]

SEVERAL = [
    "on [March 3], [March 10] and [April 2, 2025].",
    "[Monday] and [Friday]",
    "rounds on [April 23] and [May 7, 2017]",
    "[March 3] and [17]",
    "in [March] and [July]",
    "SEOUL, [June 29] - He said on [Tuesday] that",
    "between [2019 and 2021], and in [March]",
    "[last year] and [this year]",
    "[Tuesday] or [Wednesday]",
    "in [2016], [2020] and [2024]",
    "on the night of [March 3] at 8 p.m.",
    "at 12:01 a.m. on [April 9, 2025], and",
    "[Friday] ([March 28])",
]

NEGATIVES = [
    "a sum of $2025",
    "a sum of £2,019",
    "1,987 votes were cast",
    "50 U.S.C. 1701 et seq.",
    "Executive Order 14257",
    "on Route 2025",
    "2025 percent",
    "2,000 people",
    "section 2025",
    "under section 1862 of the code",
    "19 U.S.C. 1862",
    "about 2000 workers",
    "more than 1900 people",
    "some 2000 seats",
    "2000 tonnes of beef",
    "1900 GMT",
    "at 2000 hours",
    "a total of 1990 votes",
    "call 202-456-1987",
    "No. 2025",
    "Article 2010",
    "Resolution 1973",
    "heading 9903.01.25",
    "the Trade Expansion Act of 1962",
    "the Trade Act of 1974",
    "the 1974 Trade Act",
    "the 1930 Tariff Act",
    "He may march on.",
    "The march was long.",
    "Theresa May said",
    "May said she was ready",
    "Mrs May had won",
    "for May, it was hard",
    "since May took office",
    "the March on Washington",
    "March for life",
    "The Sun said",
    "the sun sat on it",
    "a second thought",
    "he wed in church",
    "they sat down",
    "mar the deal",
    "a decade-long row",
    "the Sunday Times said",
    "the Mail on Sunday said",
    "the Sunday Telegraph",
    "Mondays are hard",
    "spring forward",
    "a fall in prices",
    "the fall of Saigon",
    "prices fall",
    "the Arab Spring",
    "said June Smith",
    "in 20255",
    "v2025.1",
    "the 28th amendment",
    "the 28th president",
    "on the 28th floor",
    "12.5.6",
    "24/7",
    "9/11",
    "a 90-day pause",
    "the 30-day window",
    "a five-year plan",
    "a four-year term",
    "10/10",
    "a 3-5 majority",
    "1/2",
    "March, the company",
    "dec the halls",
    "Jan said",
    "Mr. Jan Smith",
    "31.5 percent",
    "Avril's husband",
    "\u201cAgenda 2030\u201d",
    "Project 2025",
    "Agenda 2030",
    "Vision 2030",
    "#2024",
    "2024.5",
    "-2024-",
    "order 2019-0042",
    "ISO 2000-9999",
    "a year",
    "two weeks",
    "30 days",
    "the year of the dog",
    "each day",
    "the day",
    "day and night",
    "quarter-final",
    "a quarter of a century",
    "half of the seats",
    "the second half",
    "the 21st century",
    "the week",
    "Sunday school",
    "I may 2 times",
    "2025-13-45",
    "32/13/2025",
    "in Feb 30",
    "April 31 it",
]


@pytest.mark.parametrize(("sentence", "value"), ABSOLUTE)
@pytest.mark.parametrize("published", [SATURDAY, date(1999, 12, 31), None])
def test_a_full_date_is_the_same_whenever_it_is_read(
    sentence: str, value: str, published: date | None
) -> None:
    text, inside = marked(sentence)
    assert spans(text) == inside
    for tense in ("past", "future", "none"):
        assert values(text, published, tense) == [value]


@pytest.mark.parametrize(("sentence", "past", "future", "none"), BY_TENSE)
def test_the_tense_chooses_the_day(
    sentence: str, past: str | None, future: str | None, none: str | None
) -> None:
    text, inside = marked(sentence)
    assert spans(text) == inside
    for tense, value in (("past", past), ("future", future), ("none", none)):
        assert values(text, SATURDAY, tense) == [value], tense


@pytest.mark.parametrize(("sentence", "value", "precision"), UNDATED)
def test_a_year_that_nobody_tells_stays_open(sentence: str, value: str, precision: str) -> None:
    text, inside = marked(sentence)
    assert spans(text) == inside
    day = resolve(find_dates(text)[0], text, None)
    assert day == Day(
        inside[0], text.index(inside[0]), text.index(inside[0]) + len(inside[0]), value, None, None, precision
    )


@pytest.mark.parametrize("sentence", UNTOLD)
def test_relative_to_nothing_is_nothing(sentence: str) -> None:
    text, inside = marked(sentence)
    assert spans(text) == inside
    assert values(text, None, "past") == [None]


@pytest.mark.parametrize("sentence", VAGUE)
def test_vague_spans_are_seen_and_left_open(sentence: str) -> None:
    text, inside = marked(sentence)
    assert spans(text) == inside
    assert [m.kind for m in find_dates(text)] in (["vague"], ["relative"])
    assert values(text, SATURDAY, "past") == [None]


@pytest.mark.parametrize(("sentence", "value"), ANCHORED)
def test_some_days_hang_on_the_one_before(sentence: str, value: str) -> None:
    text, inside = marked(sentence)
    day = date(2024, 5, 8)
    anchor = Day("May 8, 2024", 0, 11, "2024-05-08", day, day, "day")
    assert spans(text) == inside
    assert values(text, SATURDAY, "past", anchor) == [value]


def test_a_month_cannot_tell_the_next_day() -> None:
    anchor = Day("May 2024", 0, 8, "2024-05", date(2024, 5, 1), date(2024, 5, 31), "month")
    assert values("the next day", SATURDAY, "past", anchor) == [None]
    assert values("the next month", SATURDAY, "past", anchor) == ["2024-06"]


@pytest.mark.parametrize("sentence", SEVERAL)
def test_several_dates_in_a_sentence(sentence: str) -> None:
    text, inside = marked(sentence)
    assert spans(text) == inside


@pytest.mark.parametrize("text", NEGATIVES)
def test_what_is_no_date(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize(
    ("phrase", "precision", "earliest", "latest"),
    [
        ("on March 28, 2025", "day", date(2025, 3, 28), date(2025, 3, 28)),
        ("next week", "week", date(2025, 3, 31), date(2025, 4, 6)),
        ("next weekend", "range", date(2025, 4, 5), date(2025, 4, 6)),
        ("in February 2024", "month", date(2024, 2, 1), date(2024, 2, 29)),
        ("in Q4 2024", "quarter", date(2024, 10, 1), date(2024, 12, 31)),
        ("in 2024", "year", date(2024, 1, 1), date(2024, 12, 31)),
        ("in winter 2023", "range", date(2023, 12, 1), date(2024, 2, 29)),
        ("in 2024-25", "range", date(2024, 1, 1), date(2025, 12, 31)),
        ("June 23-24, 2022", "range", date(2022, 6, 23), date(2022, 6, 24)),
    ],
)
def test_bounds_and_precision(phrase: str, precision: str, earliest: date, latest: date) -> None:
    (mention,) = find_dates(phrase)
    day = resolve(mention, phrase, SATURDAY)
    assert day is not None
    assert (day.precision, day.earliest, day.latest) == (precision, earliest, latest)


@pytest.mark.parametrize("published", [date(2025, 3, 24 + n) for n in range(7)])
def test_weekdays_on_every_day_of_the_week(published: date) -> None:
    for name, number in zip(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(), range(7), strict=True
    ):
        (mention,) = find_dates(f"on {name}")
        past, future = (resolve(mention, f"on {name}", published, tense) for tense in ("past", "future"))
        assert past is not None
        assert future is not None
        assert past.earliest is not None
        assert future.earliest is not None
        assert past.earliest.weekday() == future.earliest.weekday() == number
        assert 0 <= (published - past.earliest).days < 7
        assert 0 < (future.earliest - published).days <= 7


def test_ambiguous_figures_are_marked() -> None:
    assert [m.ambiguous for m in find_dates("3/4/2025 and 3/28/2025 and 3/3/2025")] == [True, False, False]


def test_a_shared_year_is_shared() -> None:
    assert values("rounds on April 23 and May 7, 2017", SATURDAY, "past") == ["2017-04-23", "2017-05-07"]
    assert values("March 3 and 17, 2024", SATURDAY, "past") == ["2024-03-03", "2024-03-17"]


def test_offsets_are_into_the_whole_text() -> None:
    text = "On Monday they spoke. On Tuesday they met. On Friday they left."
    (mention,) = find_dates(text, 22, 42)
    assert (mention.start, mention.end) == (25, 32)


PIECES = st.sampled_from(
    "March|May|28|2025|,|.|-|\u2013|the|last|next|Friday|in|of|two|weeks|ago|end|year|to|and|between|"
    "from|1,987|%|'s|"
    "first|quarter|half|day|before|Q3|summer|fall|\n|\u00a0|(|)|/|3|05|24-25|Sept.|Christmas|Day|week|"
    "\U0001f600|e\u0301".split("|")
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(PIECES, max_size=40).map(" ".join),
        st.lists(PIECES, max_size=40).map("".join),
    )
)
def test_nothing_raises_and_spans_hold(text: str) -> None:
    mentions: list[DateMention] = find_dates(text)
    at = 0
    for mention in mentions:
        assert at <= mention.start < mention.end <= len(text)
        at = mention.end
        for published in (None, SATURDAY, date.min, date.max):
            for tense in ("past", "future", "none"):
                day = resolve(mention, text, published, tense)
                assert day is None or day.text == text[mention.start : mention.end]
                assert (
                    day is None
                    or day.earliest is None
                    or (day.latest is not None and day.earliest <= day.latest)
                )


@pytest.mark.parametrize(
    "unit",
    [
        "March ",
        "the ",
        "1 ",
        "last ",
        "2025-",
        "Monday, ",
        "two ",
        " ",
        "end of ",
        "March 3 to ",
        "in the ",
        "a",
        "1",
        "\n",
        "first ",
    ],
)
def test_time_is_linear(unit: str) -> None:
    def spent(times: int) -> float:
        begun = time.process_time()
        find_dates(unit * times)
        return time.process_time() - begun

    # A busy machine may spoil a try; quadratic time spoils every one.
    assert any(spent(2_000) < 3 * spent(1_000) + 0.02 for _ in range(5))
