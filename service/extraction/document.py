"""The values that the stages hand on, and the events that come out.

Offsets are Unicode code points from 0, `end` exclusive, into the text exactly as it was given.
Everything is frozen: a stage answers with new values, it never changes those of another.
The event classes have the fields of the wire, one for one, so that a schema dumps them as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, NamedTuple


class Span(NamedTuple):
    """A stretch of the text: `text == document[start:end]`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Day:
    """A date as the text gives it. `value` is EDTF (ISO 8601-2); `earliest` and `latest` are
    `None` where no year can be told; `precision` is day, week, month, quarter, year or range."""

    text: str
    start: int
    end: int
    value: str
    earliest: date | None
    latest: date | None
    precision: str


@dataclass(frozen=True, slots=True)
class Place:
    """A country or bloc: ISO 3166-1 alpha-2, a bloc's code, or `*` for all countries."""

    code: str
    name: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Person:
    """A person or a collective actor. `name` is the fullest form in the text, without titles."""

    name: str | None
    role: str | None
    country: str | None
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Named:
    """A region or a source: a name and where it stands."""

    name: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Duration:
    text: str
    start: int
    end: int
    minutes: float


@dataclass(frozen=True, slots=True)
class Rate:
    """A level of duty. `unit` is `percent` or the text's own words ("dollars a ton")."""

    text: str
    start: int
    end: int
    minimum: float | None
    maximum: float | None
    unit: str


@dataclass(frozen=True, slots=True)
class TradeValue:
    """The worth of the goods that a measure covers; `currency` is ISO 4217."""

    text: str
    start: int
    end: int
    amount: float
    currency: str


@dataclass(frozen=True, slots=True)
class Contestant:
    """A candidate or a winner: a person or a party."""

    name: str
    party: str | None
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Result:
    name: str
    percent: float | None
    votes: int | None
    seats: int | None
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Turnout:
    text: str
    start: int
    end: int
    percent: float


@dataclass(frozen=True, slots=True)
class Codes:
    """The event's code in CAMEO and in PLOVER, `None` where the scheme has none."""

    cameo: str | None
    plover: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What every kind of event has. `id` is filled in last, from the document and the rest."""

    type: ClassVar[str]
    id: str = ""
    status: str
    date: Day | None
    mentions: tuple[Span, ...]
    said_by: Named | None = None
    codes: Codes
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Event):
    type: ClassVar[str] = "call"
    participants: tuple[Person, ...]
    initiator: Person | None = None
    medium: str
    topics: tuple[Span, ...] = ()
    duration: Duration | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tariff(Event):
    type: ClassVar[str] = "tariff"
    action: str
    measure: str
    imposers: tuple[Place, ...] = ()
    targets: tuple[Place, ...] = ()
    goods: tuple[Span, ...] = ()
    exempted: tuple[Span, ...] = ()
    rate: Rate | None = None
    previous_rate: float | None = None
    retaliatory: bool = False
    trade_value: TradeValue | None = None
    announced: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Election(Event):
    type: ClassVar[str] = "election"
    country: Place | None = None
    region: Named | None = None
    kind: str
    runoff: bool = False
    office: Span | None = None
    candidates: tuple[Contestant, ...] = ()
    winners: tuple[Contestant, ...] = ()
    results: tuple[Result, ...] = ()
    turnout: Turnout | None = None


@dataclass(frozen=True, slots=True)
class Warning:
    """Something the client should know: `not_english`, `no_reference_date`, ..."""

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """The answer to one text. `published_from` is `request`, `text` or `none`."""

    document_id: str
    characters: int
    published: date | None
    published_from: str
    events: tuple[Event, ...]
    warnings: tuple[Warning, ...] = ()
