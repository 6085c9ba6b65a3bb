from __future__ import annotations

import hashlib
import io
from typing import Any

import orjson
import pytest
from flask.testing import FlaskClient

from schemas.base import spans
from service import answers

ENCODINGS = {"codepoints": ("utf-32-le", 4), "utf16": ("utf-16-le", 2), "utf8": ("utf-8", 1)}


@pytest.fixture
def staged(monkeypatch: pytest.MonkeyPatch, sample: Any) -> None:
    monkeypatch.setattr(answers, "extract", sample)


def test_a_text_without_events(client: FlaskClient) -> None:
    response = client.post("/v1/events", json={"text": "It rained."})
    assert response.status_code == 200
    assert response.mimetype == "application/json"
    digest = hashlib.sha256(b"It rained.").hexdigest()
    assert response.json["document"]["id"] == f"sha256:{digest}"
    assert response.json["document"]["characters"] == 10
    assert response.json["events"] == []


def test_what_is_sent_along_is_handed_back(client: FlaskClient) -> None:
    sent = {"text": "It rained.", "published": "2025-03-29", "id": "a/17 é", "types": ["call"]}
    expected = {"id": "a/17 é", "characters": 10, "published": "2025-03-29", "published_from": "request"}
    assert client.post("/v1/events", json=sent).json["document"] == expected


def test_plain_text_has_the_rest_in_the_query(client: FlaskClient) -> None:
    as_json = client.post(
        "/v1/events",
        json={
            "text": "\ufeffIt\r\nrained. 😀",
            "published": "2025-03-29",
            "id": "a",
            "types": ["call", "tariff"],
        },
    )
    as_text = client.post(
        "/v1/events?published=2025-03-29&id=a&types=call,tariff",
        data="\ufeffIt\r\nrained. 😀".encode(),
        content_type="text/plain; charset=UTF-8",
    )
    assert as_text.status_code == 200
    assert as_text.data == as_json.data
    assert as_text.json["document"]["characters"] == 14


def test_the_fields_of_a_json_body_go_before_the_query(client: FlaskClient) -> None:
    response = client.post("/v1/events?id=query&published=2024-01-01", json={"text": "a", "id": "body"})
    assert response.json["document"]["id"] == "body"
    assert response.json["document"]["published"] == "2024-01-01"


@pytest.mark.usefixtures("staged")
@pytest.mark.parametrize("unit", ENCODINGS)
@pytest.mark.parametrize("plain", [True, False])
def test_offsets_in_each_unit(client: FlaskClient, traps: str, unit: str, plain: bool) -> None:
    body: dict[str, Any] = (
        {"data": traps.encode(), "content_type": "text/plain"} if plain else {"json": {"text": traps}}
    )
    response = client.post(f"/v1/events?offsets={unit}", **body)
    assert response.status_code == 200
    encoding, width = ENCODINGS[unit]
    encoded = traps.encode(encoding)
    found = [span for _, span in spans(response.json)]
    assert len(found) >= 10
    for span in found:
        assert encoded[span["start"] * width : span["end"] * width].decode(encoding) == span["text"]


@pytest.mark.usefixtures("staged")
def test_code_points_are_the_default(client: FlaskClient, traps: str) -> None:
    bodies = {client.post(f"/v1/events{q}", json={"text": traps}).data for q in ("", "?offsets=codepoints")}
    assert len(bodies) == 1


@pytest.mark.usefixtures("staged")
def test_the_same_request_gives_the_same_bytes(client: FlaskClient, traps: str) -> None:
    bodies = {client.post("/v1/events", json={"text": traps, "id": "a"}).data for _ in range(5)}
    assert len(bodies) == 1
    (body,) = bodies
    assert orjson.dumps(orjson.loads(body)) == body


def test_chunked_bodies_are_read(client: FlaskClient) -> None:
    response = client.post(
        "/v1/events",
        input_stream=io.BytesIO(b'{"text": "a"}'),
        content_type="application/json",
        environ_overrides={"wsgi.input_terminated": True},
    )
    assert response.status_code == 200
