from __future__ import annotations

import dataclasses
import gzip
import io
import json
import zlib
from collections.abc import Iterator
from typing import Any

import pytest
from flask.testing import FlaskClient

from schemas.problem import LineProblemSchema
from service import answers
from service.extraction.document import Extraction
from service.routes.incoming import lines_of

NDJSON = "application/x-ndjson"
GZIPPED = {"Content-Encoding": "gzip"}


def sent(
    client: FlaskClient, body: bytes, query: str = "", headers: dict[str, str] | None = None
) -> list[Any]:
    response = client.post(
        f"/v1/events/batch{query}",
        data=body,
        content_type=NDJSON,
        headers=headers,
        environ_overrides={"wsgi.input_terminated": True},  # as gunicorn has it
    )
    assert response.status_code == 200
    assert response.mimetype == NDJSON
    assert response.text == "" or response.text.endswith("\n")
    return [json.loads(line) for line in response.text.splitlines()]


def test_a_line_out_for_each_line_in(client: FlaskClient) -> None:
    bodies = [{"text": f"It rained {n} times.", "id": str(n)} for n in range(50)]
    answers = sent(client, "\n".join(map(json.dumps, bodies)).encode())
    assert [answer["document"]["id"] for answer in answers] == [str(n) for n in range(50)]
    assert answers[3] == client.post("/v1/events", json=bodies[3]).json


def test_a_bad_line_is_told_and_the_rest_goes_on(client: FlaskClient) -> None:
    lines = [
        b'{"text": "a"}',
        b'{"text": " ", "id": "x"}',
        b"",
        b"{",
        b"[]",
        b'{"text": "\xff"}',
        b'{"text": "b"}',
    ]
    answers = sent(client, b"\r\n".join(lines) + b"\r\n")
    assert [answer.get("line") for answer in answers] == [None, 2, 4, 5, 6, None]
    assert [answer["error"]["status"] for answer in answers if "error" in answer] == [422, 400, 422, 400]
    assert answers[1]["id"] == "x"
    assert answers[1]["error"]["errors"] == [{"pointer": "/text", "detail": "Must not be blank."}]
    for answer in answers[1:-1]:
        assert LineProblemSchema().validate(answer) == {}


def test_a_line_over_the_limit(client: FlaskClient) -> None:
    answers = sent(client, b'{"text": "' + b"a" * 900_000 + b'"}\n{"text": "b"}\n' + b"c" * 900_000)
    assert [answer.get("error", {}).get("status") for answer in answers] == [413, None, 413]


def test_a_batch_over_its_limit_ends_there(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = dataclasses.replace(client.application.config["SETTINGS"], max_batch_lines=2)
    monkeypatch.setitem(client.application.config, "SETTINGS", settings)
    answers = sent(client, b'{"text": "a"}\n' * 5)
    assert [answer.get("error", {}).get("status") for answer in answers] == [None, None, 413]
    assert answers[2]["line"] == 3
    assert LineProblemSchema().validate(answers[2]) == {}
    assert len(sent(client, b'{"text": "a"}\n' * 2)) == 2


def test_the_whole_has_no_limit(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(text: str, *_: object) -> Extraction:
        return Extraction("sha256:0", len(text), None, "none", ())

    monkeypatch.setattr(answers, "extract", nothing)
    line = json.dumps({"text": "It rained. " * 2000}).encode() + b"\n"
    assert len(line) * 40 > client.application.config["MAX_CONTENT_LENGTH"]
    assert len(sent(client, line * 40)) == 40


def test_what_fails_on_one_line_stays_there(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    extract = answers.extract

    def fragile(text: str, *rest: Any) -> Any:
        if text == "b":
            raise RuntimeError
        return extract(text, *rest)

    monkeypatch.setattr(answers, "extract", fragile)
    answered = sent(client, b'{"text": "a"}\n{"text": "b", "id": "7"}\n{"text": "c"}')
    assert [answer.get("error", {}).get("status") for answer in answered] == [None, 500, None]
    assert (answered[1]["line"], answered[1]["id"]) == (2, "7")


def test_an_empty_batch(client: FlaskClient) -> None:
    assert sent(client, b"") == []


def test_offsets_hold_for_each_line(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, sample: Any, traps: str
) -> None:
    monkeypatch.setattr(answers, "extract", sample)
    body = json.dumps({"text": traps}).encode()
    (answer,) = sent(client, body, "?offsets=utf8")
    assert answer == client.post("/v1/events?offsets=utf8", data=body, content_type="application/json").json


def test_an_answer_leaves_before_the_next_line_is_read(client: FlaskClient) -> None:
    read: list[int] = []

    class Slow:
        """Tells how many lines have been asked for."""

        def __init__(self) -> None:
            self.lines = iter(b'{"text": "a"}\n' for _ in range(3))

        def read(self, size: int) -> bytes:
            read.append(1)
            return next(self.lines, b"")

    response = client.post(
        "/v1/events/batch",
        content_type=NDJSON,
        environ_overrides={"wsgi.input_terminated": True, "wsgi.input": Slow()},
        buffered=False,
    )
    chunks: Iterator[bytes] = response.iter_encoded()
    next(chunks)
    assert len(read) == 1
    assert len(list(chunks)) == 2


def test_no_more_than_a_line_is_held() -> None:
    asked: list[int] = []

    class Endless:
        def read(self, size: int) -> bytes:
            asked.append(size)
            return b"x" * size if len(asked) < 50 else b""

    lines = lines_of(Endless(), gzipped=False)
    assert len(lines.readline(101)) == 101
    assert len(asked) == 1


def test_blank_lines_are_counted_and_wait_for_nobody() -> None:
    lines = lines_of(io.BytesIO(b'\n\r\n{"a"}\n \n\n{"b"}\n\n\n{"c"}'), gzipped=False)
    read = []
    while line := lines.readline(100):
        read.append((lines.number, line))
    assert read == [(3, b'{"a"}\n'), (6, b'{"b"}\n'), (9, b'{"c"}')]
    assert not lines.is_waiting(100)


def zipped(body: bytes) -> bytes:
    return gzip.compress(body)


def test_gzip_in(client: FlaskClient) -> None:
    lines = [json.dumps({"text": f"It rained {n} times.", "id": str(n)}).encode() + b"\n" for n in range(300)]
    plain = sent(client, b"".join(lines))
    assert sent(client, zipped(b"".join(lines)), headers=GZIPPED) == plain
    members = zipped(b"".join(lines[:100])) + zipped(b"".join(lines[100:]))
    assert sent(client, members, headers=GZIPPED) == plain


def test_gzip_out(client: FlaskClient) -> None:
    response = client.post(
        "/v1/events/batch",
        data=b'{"text": "a"}\n' * 3,
        content_type=NDJSON,
        headers={"Accept-Encoding": "gzip"},
        environ_overrides={"wsgi.input_terminated": True},
    )
    assert response.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in response.headers["Vary"]
    assert gzip.decompress(response.data).count(b'"document"') == 3


@pytest.mark.parametrize("refused", [{"Accept-Encoding": "gzip;q=0"}, {"Accept-Encoding": "br"}, {}])
def test_no_gzip_for_who_does_not_ask(client: FlaskClient, refused: dict[str, str]) -> None:
    assert len(sent(client, b'{"text": "a"}\n', headers=refused)) == 1


def test_each_gzipped_answer_can_be_read_at_once(client: FlaskClient) -> None:
    response = client.post(
        "/v1/events/batch",
        data=b'{"text": "a"}\n' * 3,
        content_type=NDJSON,
        headers={"Accept-Encoding": "gzip"},
        environ_overrides={"wsgi.input_terminated": True},
        buffered=False,
    )
    inflate = zlib.decompressobj(31)
    chunks: Iterator[bytes] = response.iter_encoded()
    assert inflate.decompress(next(chunks)).endswith(b"}\n")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"no gzip at all", 400),
        (zipped(b'{"text": "a"}\n' * 50)[:-12], 400),
        (zipped(b"\n" * 50_000_000), 413),
        (zipped(b'{"text": "' + b"a" * 50_000_000 + b'"}'), 413),
    ],
    ids=["not gzip", "breaks off", "blank bomb", "bomb of a line"],
)
def test_bad_gzip(client: FlaskClient, body: bytes, status: int) -> None:
    *_, last = sent(client, body, headers=GZIPPED)
    assert last["error"]["status"] == status
    assert LineProblemSchema().validate(last) == {}


@pytest.mark.parametrize("encoding", ["br", "deflate", "gzip, gzip"])
def test_other_encodings_are_refused(client: FlaskClient, encoding: str) -> None:
    response = client.post(
        "/v1/events/batch", data=b"a", content_type=NDJSON, headers={"Content-Encoding": encoding}
    )
    assert response.status_code == 415
    assert response.headers["Accept-Encoding"] == "identity, gzip"


CALL = "President Ana Ruiz of Mexico spoke by phone with Prime Minister Mark Lee of Canada on Friday."


def linked(client: FlaskClient, documents: int) -> list[Any]:
    texts = [{"id": f"n{n}", "text": CALL, "published": "2025-03-29"} for n in range(documents)]
    return sent(client, "\n".join(map(json.dumps, texts)).encode() + b"\n{", "?link=true")


def test_linking(client: FlaskClient) -> None:
    *answered, problem, last = linked(client, 3)
    assert [answer["document"]["id"] for answer in answered] == ["n0", "n1", "n2"]
    assert problem["line"] == 4
    assert last["cluster"]["documents"] == ["n0", "n1", "n2"]
    assert last["cluster"]["agreed"]["date"] == "2025-03-28"


def test_linking_has_a_limit(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = dataclasses.replace(client.application.config["SETTINGS"], max_linked_documents=2)
    monkeypatch.setitem(client.application.config, "SETTINGS", settings)
    assert linked(client, 2)[-1]["cluster"] is not None
    last = linked(client, 3)[-1]
    assert (last["cluster"], last["error"]["status"]) == (None, 413)
