"""The forms that `Accept` chooses, on the staged answer with every trap for offsets."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Any

import orjson
import pytest
from flask.testing import FlaskClient

from schemas.base import spans
from schemas.response import EVENT_SCHEMAS
from service import answers
from service.formats.columns import COLUMNS
from service.formats.table import table

PROFILED = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'


@pytest.fixture(autouse=True)
def staged(monkeypatch: pytest.MonkeyPatch, sample: Any) -> None:
    monkeypatch.setattr(answers, "extract", sample)


def ask(client: FlaskClient, text: str, accept: str, query: str = "", **fields: str) -> Any:
    answer = client.post(f"/v1/events{query}", json={"text": text, **fields}, headers={"Accept": accept})
    assert answer.status_code == 200
    assert answer.headers["Vary"] == "Accept"
    return answer


def rows(client: FlaskClient, text: str, query: str = "", **fields: str) -> list[dict[str, str]]:
    answer = ask(client, text, "text/csv", query, **fields)
    return list(csv.DictReader(io.StringIO(answer.text, newline="")))


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("", "application/json"),
        ("*/*", "application/json"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
        ("image/png", "application/json"),
        ("application/json, text/csv;q=0.9", "application/json"),
        ("application/json;q=0.1, text/csv", "text/csv; charset=utf-8; header=present"),
        ("text/csv;q=0", "application/json"),
        ("TEXT/CSV", "text/csv; charset=utf-8; header=present"),
        ("application/x-ndjson", "application/x-ndjson"),
        (PROFILED, PROFILED),
        ("application/ld+json", PROFILED),
        ('application/ld+json; profile="https://www.w3.org/ns/activitystreams"', "application/json"),
    ],
)
def test_accept_chooses(client: FlaskClient, traps: str, accept: str, expected: str) -> None:
    assert ask(client, traps, accept).headers["Content-Type"] == expected


@pytest.mark.parametrize("accept", ["text/csv", PROFILED])
def test_errors_are_problems_whatever_is_asked_for(client: FlaskClient, accept: str) -> None:
    answer = client.post("/v1/events", json={"text": " "}, headers={"Accept": accept})
    assert answer.status_code == 422
    assert answer.mimetype == "application/problem+json"


def test_a_row_an_event(client: FlaskClient, traps: str) -> None:
    call, tariff, election = rows(client, traps, id="a", published="2025-03-29")
    assert (call["document.id"], call["document.published"]) == ("a", "2025-03-29")
    assert [row["type"] for row in (call, tariff, election)] == ["call", "tariff", "election"]
    assert call["participants.name"] == "Trump|Carney"
    assert call["participants.country"] == "US|CA"
    assert call["date.value"] == call["date.earliest"] == "2025-03-28"
    assert call["mentions.text"] == "Trump\u00a0called 👩‍👩‍👧 Carney on Friday"
    assert traps[int(call["mentions.start"]) :].startswith("Trump")
    assert call["codes.cameo"] == "041"
    assert call["imposers.code"] == call["kind"] == ""
    assert tariff["imposers.code"] == "CA"
    assert tariff["retaliatory"] == "false"
    assert (election["date.value"], election["date.earliest"]) == ("XXXX-04", "")


def test_offsets_of_a_table_are_in_the_unit_asked_for(client: FlaskClient, traps: str) -> None:
    call, *_ = rows(client, traps, "?offsets=utf8")
    assert traps.encode()[int(call["mentions.start"]) :].startswith(b"Trump")


def test_columns_come_from_the_schemas() -> None:
    assert len(COLUMNS) == len(set(COLUMNS))
    heads = {column.partition(".")[0] for column in COLUMNS}
    assert heads == {"document"} | {name for schema in EVENT_SCHEMAS.values() for name in schema.fields}


def test_the_readme_has_all_columns() -> None:
    readme = (Path(__file__).parents[3] / "README.md").read_text("utf-8")
    table = readme.partition("| of | columns |")[2].partition("\n\n")[0]
    assert tuple(re.findall(r"`([a-z_.]+)`", table)) == COLUMNS


def test_a_table_holds_what_words_hold() -> None:
    event = {"type": '"a", b', "mentions": [{"text": "=1+1\r\n|x", "start": 0, "end": 8}], "rule": "@x"}
    written = table({"document": {"id": "-a"}, "events": [event]})
    (row,) = csv.DictReader(io.StringIO(written.decode(), newline=""))
    assert row["type"] == '"a", b'
    assert row["mentions.text"] == "'=1+1\r\n¦x"
    assert (row["rule"], row["document.id"]) == ("'@x", "'-a")
    assert written.count(b"\r\n") == 3


def test_lines_stand_for_themselves(client: FlaskClient, traps: str) -> None:
    lines = ask(client, traps, "application/x-ndjson", id="a").data.splitlines()
    whole = ask(client, traps, "application/json", id="a").json
    document = {"id": "a", "published": None}
    assert [orjson.loads(line) for line in lines] == [{"document": document} | e for e in whole["events"]]


@pytest.mark.parametrize("query", ["", "?offsets=utf16", "?offsets=utf8"])
def test_annotations_find_their_words(client: FlaskClient, traps: str, query: str) -> None:
    page = ask(client, traps, PROFILED, query).json
    events = ask(client, traps, "application/json").json["events"]
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    assert sum(item["motivation"] == "classifying" for item in page["items"]) == len(events)
    targets = [
        target
        for item in page["items"]
        for target in (item["target"] if isinstance(item["target"], list) else [item["target"]])
    ]
    assert len(targets) == len(list(spans(events)))
    for target in targets:
        position, words = target["selector"]
        assert traps[position["start"] : position["end"]] == words["exact"]
        assert words["prefix"] + words["exact"] + words["suffix"] in traps
    names = [item["id"] for item in page["items"]]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("sent", "source"),
    [
        ("https://example.org/a#b", "https://example.org/a#b"),
        ("my article/é", "urn:dateline:document:my%20article%2F%C3%A9"),
    ],
)
def test_annotations_name_the_document(client: FlaskClient, traps: str, sent: str, source: str) -> None:
    page = ask(client, traps, PROFILED, id=sent).json
    assert page["items"][0]["target"][0]["source"] == source
