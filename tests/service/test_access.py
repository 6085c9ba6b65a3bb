from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service import keys
from service.access import OPEN
from service.app import create_app
from service.keys import digest, read_keys
from service.settings import Settings

FIRST, SECOND = "first-key", "second-key"
TEXT = {"text": "It rained."}


def bearing(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    path = tmp_path_factory.mktemp("secrets") / "keys"
    path.write_text(f"# rotated in May\nold sha256:{digest(FIRST)}\n\nnew sha256:{digest(SECOND)}\n")
    return create_app(Settings(keys_file=path, rate_limit="3 per minute"))


@pytest.fixture
def client(guarded: Flask) -> FlaskClient:
    return guarded.test_client()


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer wrong", f"Basic {FIRST}", f"Bearer {digest(FIRST)}", "Bearer é"]
)
def test_without_a_key_nothing_is_read(client: FlaskClient, header: str) -> None:
    response = client.post("/v1/events", json=TEXT, headers={"Authorization": header} if header else {})
    assert response.status_code == 401
    assert response.mimetype == "application/problem+json"
    assert response.headers["WWW-Authenticate"] == 'Bearer realm="dateline"'
    assert client.get("/nowhere").status_code == 401


def test_what_is_open_is_open_and_nothing_else(guarded: Flask) -> None:
    client = guarded.test_client()
    for rule in guarded.url_map.iter_rules():
        path = rule.rule.replace("<path:filename>", "x").replace("<name>", "x")
        status = client.open(path, method="GET" if "GET" in (rule.methods or ()) else "POST").status_code
        assert (status != 401) == (rule.endpoint in OPEN), rule
    assert {rule.endpoint for rule in guarded.url_map.iter_rules()} > OPEN


def test_each_key_has_its_own_limit(client: FlaskClient) -> None:
    statuses = [client.post("/v1/events", json=TEXT, headers=bearing(FIRST)).status_code for _ in range(4)]
    assert statuses == [200, 200, 200, 429]
    assert client.post("/v1/events", json=TEXT, headers=bearing(SECOND)).status_code == 200
    refused = client.post("/v1/events", json=TEXT, headers=bearing(FIRST))
    assert refused.mimetype == "application/problem+json"
    assert refused.json["status"] == 429
    assert 1 <= int(refused.headers["Retry-After"]) <= 60
    assert [client.get("/healthz").status_code for _ in range(5)] == [200] * 5


def test_without_keys_the_limit_is_for_an_address_and_the_start_says_so(
    capsys: pytest.CaptureFixture[str],
) -> None:
    app = create_app(Settings(rate_limit="1 per minute", trusted_proxies=1))
    assert "open to all" in capsys.readouterr().err
    client = app.test_client()

    def status(forwarded: str) -> int:
        return client.post("/v1/events", json=TEXT, headers={"X-Forwarded-For": forwarded}).status_code

    # one proxy is trusted: what stands before its own word was written by the client
    assert [status("1.1.1.1"), status("2.2.2.2"), status("9.9.9.9, 1.1.1.1")] == [200, 200, 429]


def test_an_address_that_no_proxy_vouches_for_is_not_believed() -> None:
    client = create_app(Settings(rate_limit="1 per minute")).test_client()
    for forwarded, expected in (("1.1.1.1", 200), ("2.2.2.2", 429)):
        response = client.post("/v1/events", json=TEXT, headers={"X-Forwarded-For": forwarded})
        assert response.status_code == expected


def test_the_log_names_the_key_and_never_has_it(guarded: Flask, log_stream: io.StringIO) -> None:
    guarded.test_client().get("/v1/schema", headers=bearing(SECOND)).close()
    line = json.loads(log_stream.getvalue().splitlines()[-1])
    assert line["key"] == "new"
    assert SECOND not in log_stream.getvalue()
    assert digest(SECOND) not in log_stream.getvalue()


@pytest.mark.parametrize(
    "lines", ["", "# none", "a key", f"a sha256:{'0' * 63}", f"a sha256:{'0' * 64}\na sha256:{'1' * 64}"]
)
def test_a_file_that_is_wrong_is_refused_unquoted(tmp_path: Path, lines: str) -> None:
    path = tmp_path / "keys"
    path.write_text(lines)
    with pytest.raises(ValueError, match=r"line|no key") as refused:
        read_keys(path)
    assert "a key" not in str(refused.value).replace("no key", "")


def test_a_new_key_fits_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["keys", "agency"])
    keys.main()
    key, line = (said.split(":", 1)[1].strip() for said in capsys.readouterr().out.splitlines())
    path = tmp_path / "keys"
    path.write_text(line)
    assert keys.owner(key, read_keys(path)) == "agency"
    assert keys.owner(key + "x", read_keys(path)) is None


@pytest.mark.parametrize("path", ["/", "/docs", "/v1/schema", "/healthz", "/nowhere"])
def test_browsers_are_told(app: Flask, path: str) -> None:
    headers = app.test_client().get(path).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "script-src 'unsafe" not in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"


def test_nobody_on_the_way_keeps_an_answer(app: Flask) -> None:
    client = app.test_client()
    assert client.post("/v1/events", json=TEXT).headers["Cache-Control"] == "no-store"
    assert client.get("/nowhere").headers["Cache-Control"] == "no-store"
    for path in ("/", "/docs", "/openapi.json", "/healthz", "/page/main.js"):
        with client.get(path) as answer:
            assert answer.headers["Cache-Control"] == "no-cache"
