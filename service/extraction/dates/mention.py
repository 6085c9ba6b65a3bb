"""What a date expression says, before anybody asks which day that is."""

from __future__ import annotations

from typing import NamedTuple


class DateMention(NamedTuple):
    """A date expression: `start` and `end` are offsets into the text, the rest are its parsed words.

    `kind` is one of
      day       a calendar day: `day`, mostly `month`, perhaps `year` and `weekday` (0 is Monday)
      month     a calendar month; year: a calendar year
      quarter, half, season   three or six months from `month` on
      weekday   a day of the week
      relative  `offset` units of `unit` from the day of publication; no `offset`: tense decides
      anchored  the same, from the day that the text spoke of before
      range     from `first` to `last`, two mentions
      vague     a time that no calendar can tell ("in recent weeks", "the 1990s")

    `direction` is last, this, next, past, coming, previous, following or same, as the text says;
    `offset` with `unit` also shifts a named part of the calendar ("March last year": -1, year);
    `part` keeps early, mid, late, later, end, ...; the hours of a day are in the span only.
    `ambiguous` marks 3/4/2025, read month first.
    `form` is the construction's name, for those who debug.
    """

    start: int
    end: int
    kind: str
    form: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    direction: str | None = None
    offset: int | None = None
    unit: str | None = None
    part: str | None = None
    first: DateMention | None = None
    last: DateMention | None = None
    ambiguous: bool = False
