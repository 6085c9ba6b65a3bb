"""The rules that hold for an answer, each broken once."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import iso3166
import pytest

from schemas.codes import BLOCS, COUNTRIES, PLACES
from schemas.response import EVENT_SCHEMAS, EVENT_TYPES, EXTRACTION, faults
from service.extraction.document import Extraction

CALL, TARIFF, ELECTION = 0, 1, 2


@pytest.fixture
def payload(sample: Callable[..., Extraction], traps: str) -> dict[str, Any]:
    dumped: dict[str, Any] = EXTRACTION.dump(sample(traps, None, None, None))
    return dumped


def changed(payload: dict[str, Any], path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    payload = copy.deepcopy(payload)
    node = payload
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    return payload


def test_a_right_answer_has_no_fault(payload: dict[str, Any], traps: str) -> None:
    assert faults(payload, traps) == {}


def test_keys_stand_in_the_order_of_the_contract(payload: dict[str, Any]) -> None:
    common = ["id", "type", "status", "date", "mentions", "said_by", "codes", "rule"]
    own = {
        "call": ["participants", "initiator", "medium", "topics", "duration"],
        "tariff": [
            *("action", "measure", "imposers", "targets", "goods", "exempted", "rate", "previous_rate"),
            *("retaliatory", "trade_value", "announced"),
        ],
        "election": [
            *("country", "region", "kind", "runoff", "office", "candidates", "winners", "results", "turnout"),
        ],
    }
    assert list(payload) == ["document", "events", "warnings"]
    assert list(payload["document"]) == ["id", "characters", "published", "published_from"]
    assert [list(event) for event in payload["events"]] == [common + own[kind] for kind in EVENT_TYPES]
    day = ["text", "start", "end", "value", "earliest", "latest", "precision"]
    assert list(payload["events"][CALL]["date"]) == day
    assert list(payload["events"][CALL]["participants"][0]) == [
        "name",
        "role",
        "country",
        "text",
        "start",
        "end",
    ]
    assert list(payload["events"][ELECTION]["country"]) == ["code", "name", "text", "start", "end"]


SPAN = {"text": "F", "start": 3, "end": 4}
RATE = SPAN | {"unit": "percent"}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("document", "characters"), 3),
        (("document", "published"), "2025-03-29"),
        (("document", "published_from"), "clock"),
        (("events", CALL, "id"), "not a digest"),
        (("events", TARIFF, "id"), "aaaaaaaa"),
        (("events", CALL, "type"), "tariff"),
        (("events", CALL, "type"), "war"),
        (("events", CALL, "status"), "over"),
        (("events", CALL, "mentions"), []),
        (("events", CALL, "mentions", 0, "start"), 0),
        (("events", CALL, "mentions", 0, "end"), 10**6),
        (("events", CALL, "mentions", 0, "start"), -1),
        (("events", CALL, "mentions", 0, "text"), "Trump called"),
        (("events", CALL, "said_by"), {"name": "x", "text": "x", "start": 5, "end": 4}),
        (("events", CALL, "codes"), {"cameo": "163", "plover": "SANCTION/discontinue"}),
        (("events", CALL, "codes", "cameo"), None),
        (("events", CALL, "date", "value"), "28 March"),
        (("events", CALL, "date", "value"), "2025-13"),
        (("events", CALL, "date", "value"), "XXXX-03-28"),
        (("events", CALL, "date", "earliest"), "2025-03-29"),
        (("events", CALL, "date", "earliest"), None),
        (("events", CALL, "date", "precision"), "hour"),
        (("events", CALL, "participants", 0, "country"), "ZZ"),
        (("events", CALL, "medium"), "fax"),
        (("events", CALL, "duration"), {"text": "F", "start": 3, "end": 4, "minutes": -1}),
        (("events", TARIFF, "action"), "ban"),
        (("events", TARIFF, "measure"), "vat"),
        (("events", TARIFF, "imposers", 0, "code"), "UK"),
        (("events", TARIFF, "previous_rate"), -5),
        (
            ("events", TARIFF, "rate"),
            RATE | {"minimum": 30, "maximum": 25},
        ),
        (
            ("events", TARIFF, "rate"),
            RATE | {"minimum": None, "maximum": None},
        ),
        (
            ("events", TARIFF, "trade_value"),
            SPAN | {"amount": 1, "currency": "$"},
        ),
        (("events", ELECTION, "kind"), "poll"),
        (("events", ELECTION, "runoff"), "yes"),
        (("events", ELECTION, "turnout"), {"text": "F", "start": 3, "end": 4, "percent": 101}),
        (
            ("events", ELECTION, "results"),
            [{"name": "x", "percent": -1, "votes": 0, "seats": 0, "text": "F", "start": 3, "end": 4}],
        ),
        (("events", ELECTION, "codes", "cameo"), "041"),
        (("events", ELECTION, "extra"), 1),
        (("warnings",), [{"code": "Not English", "detail": ""}]),
        (("extra",), 1),
    ],
)
def test_a_broken_rule_is_a_fault(
    payload: dict[str, Any], traps: str, path: tuple[Any, ...], value: Any
) -> None:
    assert faults(changed(payload, path, value), traps)


def test_events_out_of_order_are_a_fault(payload: dict[str, Any], traps: str) -> None:
    assert faults(payload | {"events": payload["events"][::-1]}, traps)


def test_a_duty_may_pass_one_hundred_percent(payload: dict[str, Any], traps: str) -> None:
    rate = {"text": traps[3:4], "start": 3, "end": 4, "minimum": 145, "maximum": 145, "unit": "percent"}
    assert faults(changed(payload, ("events", TARIFF, "rate"), rate), traps) == {}


@pytest.mark.parametrize("name", EVENT_TYPES)
def test_each_kind_bears_its_name(name: str) -> None:
    assert EVENT_SCHEMAS[name].fields["type"].dump_default == name


def test_the_codes_are_those_of_the_standard() -> None:
    assert {country.alpha2 for country in iso3166.countries} | {"XK"} == COUNTRIES
    assert set(PLACES) == COUNTRIES | BLOCS | {"SU", "*"}
