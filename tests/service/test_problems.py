"""The status table: what is asked, what is answered, always in one shape."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from flask.testing import FlaskClient

from schemas.problem import ProblemSchema
from service import answers

EVENTS, BATCH = "/v1/events", "/v1/events/batch"
JSON, PLAIN, NDJSON = "application/json", "text/plain", "application/x-ndjson"
SECRET = "Zanzibar"


def problem_in(response: Any) -> dict[str, Any]:
    assert response.mimetype == "application/problem+json"
    body: dict[str, Any] = json.loads(response.data)
    assert ProblemSchema().validate(body) == {}
    assert list(body) == ["type", "title", "status", "detail", "instance", "errors"]
    assert body["status"] == response.status_code
    assert body["instance"] == f"urn:request:{response.headers['X-Request-ID']}"
    assert SECRET not in response.text
    return body


@pytest.mark.parametrize(
    ("method", "path", "media_type", "body", "status"),
    [
        ("POST", EVENTS, JSON, b"", 400),
        ("POST", EVENTS, JSON, b'{"text": "Zanzibar', 400),
        ("POST", EVENTS, JSON, b'{"text": "\xff"}', 400),
        ("POST", EVENTS, JSON, b'{"text": "\\ud83d Zanzibar"}', 400),
        ("POST", EVENTS, JSON, b'{"text": "a", "id": NaN}', 400),
        ("POST", EVENTS, JSON, b"[" * 100_000, 400),
        ("POST", EVENTS, PLAIN, b"Zanzibar \xff", 400),
        ("POST", EVENTS + "?text=Zanzibar", JSON, b'{"text": "a"}', 422),
        ("GET", "/Zanzibar", None, None, 404),
        ("GET", "/v1/events/", None, None, 404),
        ("GET", "//v1/events", None, None, 404),
        ("GET", "/docs/own/Zanzibar.js", None, None, 404),
        ("GET", "/docs/../service/app.py", None, None, 404),
        ("GET", EVENTS, None, None, 405),
        ("DELETE", EVENTS, None, None, 405),
        ("POST", "/healthz", JSON, b"{}", 405),
        ("BREW", EVENTS, None, None, 405),
        ("POST", EVENTS, JSON, b'"' + b"a" * 400_000 + b'"', 413),
        ("POST", EVENTS, PLAIN, b"a" * 100_001, 413),
        ("POST", EVENTS, JSON, b'{"text": "' + b"a" * 100_001 + b'"}', 413),
        ("POST", EVENTS, None, b"Zanzibar", 415),
        ("POST", EVENTS, "text/html", b"<p>Zanzibar", 422),
        ("POST", EVENTS, "application/Zanzibar", b"a", 415),
        ("POST", EVENTS, "text/plain; charset=iso-8859-1", b"a", 415),
        ("POST", BATCH, JSON, b"{}", 415),
        ("POST", EVENTS, JSON, b"[]", 422),
        ("POST", EVENTS, JSON, b'{"text": "  "}', 422),
        ("POST", EVENTS, JSON, b'{"text": "a", "published": "Zanzibar"}', 422),
        ("POST", EVENTS, PLAIN, b"", 422),
        ("POST", EVENTS, PLAIN, b" \n", 422),
        ("POST", EVENTS + "?types=war", PLAIN, b"a", 422),
        ("POST", EVENTS + "?published=20250101", PLAIN, b"a", 422),
        ("POST", EVENTS + "?id=", PLAIN, b"a", 422),
        ("POST", EVENTS + "?offsets=words", JSON, b'{"text": "a"}', 422),
        ("POST", EVENTS + "?id=%ff", PLAIN, b"a", 400),
        ("POST", EVENTS + "?published=2025-01-01&published=2024-01-01", PLAIN, b"a", 422),
        ("POST", EVENTS + "?types=call&types=tariff", PLAIN, b"a", 422),
        ("POST", BATCH + "?offsets=utf8&offsets=utf8", NDJSON, b"", 422),
        ("POST", BATCH + "?offsets=words", NDJSON, b"", 422),
        ("POST", BATCH + "?types=call", NDJSON, b"", 422),
    ],
)
def test_status(
    client: FlaskClient, method: str, path: str, media_type: str | None, body: bytes | None, status: int
) -> None:
    response = client.open(path, method=method, data=body, content_type=media_type)
    assert response.status_code == status
    problem = problem_in(response)
    assert bool(problem["errors"]) == (status == 422)
    assert ("Allow" in response.headers) == (status == 405)


@pytest.mark.parametrize("path", ["/", EVENTS, BATCH, "/healthz", "/docs", "/page/main.js"])
def test_options_say_what_is_allowed_and_nothing_else(client: FlaskClient, path: str) -> None:
    answer = client.options(path)
    assert (answer.status_code, answer.data) == (204, b"")
    assert "Content-Type" not in answer.headers
    assert ("POST" if path in {EVENTS, BATCH} else "GET") in answer.headers["Allow"]


def test_a_compressed_body_is_refused(client: FlaskClient) -> None:
    response = client.post(EVENTS, data=b"a", content_type=PLAIN, headers={"Content-Encoding": "gzip"})
    assert response.status_code == 415
    assert response.headers["Accept-Encoding"] == "identity"
    problem_in(response)


@pytest.mark.parametrize(
    ("fields", "pointers"),
    [
        ({}, ["/text"]),
        ({"text": "a", "published": "x", "types": ["call", "war"]}, ["/published", "/types/1"]),
        ({"text": "a", "a/b~c": 1}, ["/a~1b~0c"]),
        ([], [""]),
    ],
)
def test_each_wrong_field_is_pointed_to(client: FlaskClient, fields: Any, pointers: list[str]) -> None:
    problem = problem_in(client.post(EVENTS, json=fields))
    assert [fault["pointer"] for fault in problem["errors"]] == pointers


def test_the_list_of_faults_is_bounded(client: FlaskClient) -> None:
    response = client.post(EVENTS, json={"text": "a"} | {f"{n}" + "x" * 1000: 1 for n in range(300)})
    assert response.status_code == 422
    assert len(response.data) < 4000


def test_what_nobody_foresaw(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, log_stream: io.StringIO
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError(f"over {SECRET}")

    monkeypatch.setattr(answers, "extract", fail)
    response = client.post(EVENTS, json={"text": SECRET})
    assert response.status_code == 500
    problem = problem_in(response)
    logged = log_stream.getvalue()
    assert problem["instance"].removeprefix("urn:request:") in logged
    assert "RuntimeError" in logged
    assert SECRET not in logged


def test_an_answer_that_breaks_the_contract_is_not_sent(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, sample: Any, traps: str
) -> None:
    monkeypatch.setattr(answers, "extract", lambda text, *rest: sample(traps, *rest))
    response = client.post(EVENTS, json={"text": "Canada votes in April, on Friday; Trump, Carney"})
    assert response.status_code == 500
    problem_in(response)
