from __future__ import annotations

import io
import json
from typing import Any

import pytest
from flask.testing import FlaskClient


@pytest.fixture
def lines(log_stream: io.StringIO) -> Any:
    return lambda: [json.loads(line) for line in log_stream.getvalue().splitlines()]


def test_one_line_a_request_without_the_text(client: FlaskClient, lines: Any) -> None:
    client.post(
        "/v1/events", json={"text": "Zanzibar", "id": "Zanzibar"}, headers={"X-Request-ID": "r-1"}
    ).close()
    (line,) = lines()
    assert line["request_id"] == "r-1"
    assert (line["method"], line["route"], line["status"]) == ("POST", "/v1/events", 200)
    assert line["characters"] == 8
    assert line["events"] == {}
    assert line["milliseconds"] > 0
    assert "Zanzibar" not in json.dumps(line)


def test_a_path_that_is_not_there_is_not_logged(client: FlaskClient, lines: Any) -> None:
    client.get("/Zanzibar?a=Zanzibar").close()
    (line,) = lines()
    assert (line["route"], line["status"]) == (None, 404)
    assert "Zanzibar" not in json.dumps(line)


@pytest.mark.parametrize("sent", ["", "a b", "x" * 65, 'a"b', "é"])
def test_an_unsafe_id_is_replaced(client: FlaskClient, sent: str) -> None:
    response = client.get("/healthz", headers={"X-Request-ID": sent})
    assert response.headers["X-Request-ID"] != sent
    assert len(response.headers["X-Request-ID"]) == 36


def test_probes_are_quiet(client: FlaskClient, lines: Any) -> None:
    for path in ("/healthz", "/readyz", "/metrics"):
        client.get(path).close()
    assert lines() == []
