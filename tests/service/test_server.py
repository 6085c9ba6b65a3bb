"""The service as gunicorn runs it: what only a real server and a real socket can show."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from benchmarks.functions import news
from scripts.evaluate import free_port, wait_until_ready

ROOT = Path(__file__).parents[2]
COMMAND = [str(Path(sys.executable).with_name("gunicorn")), "--config", "service/gunicorn_conf.py"]

PATIENCE = 100  # seconds for a start or an end on a machine that is busy with other things
PLAIN = b"POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"


def start(port: int, app: str = "service.app", **settings: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*COMMAND, f"{app}:create_app()"] if "--config" in COMMAND else COMMAND,
        cwd=ROOT,
        env={**os.environ, "HOST": "127.0.0.1", "PORT": str(port), **settings},
        stderr=subprocess.PIPE,
    )


@contextmanager
def running(app: str = "service.app", **settings: str) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    port = free_port()
    service = start(port, app, **settings)
    try:
        wait_until_ready(f"http://127.0.0.1:{port}", service)
        yield port, service
    finally:
        service.kill() if service.poll() is None else None
        service.communicate()


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with running(DATELINE_WORKERS="2", DATELINE_LOG_LEVEL="warning") as (port, service):
        yield port
        service.terminate()
        assert service.wait(PATIENCE) == 0


def connect(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=20)


def answer_to(port: int, request: bytes) -> bytes:
    """The first bytes that come back, up to the end of the first answer's head and body."""
    with connect(port) as connection:
        connection.sendall(request)
        return read_answer(connection)


def read_answer(connection: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    while lengths and len(body) < int(lengths[0].split(b":")[1]):
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def test_a_body_over_the_limit_is_refused_before_it_is_sent(port: int) -> None:
    answer = answer_to(port, PLAIN + b"Content-Length: 999999999\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["status"] == 413


def test_a_chunked_body_over_the_limit_is_refused_on_the_way(port: int) -> None:
    head = PLAIN + b"Transfer-Encoding: chunked\r\n\r\n"
    chunk = b"100000\r\n" + b"a" * 0x100000 + b"\r\n"
    with connect(port) as connection:
        connection.sendall(head + chunk * 5)  # and no end
        assert read_answer(connection).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize(
    "request_",
    [
        b"Zanzibar\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nA: " + b"Zanzibar" * 3000 + b"\r\n\r\n",
        b"GET /" + b"Zanzibar" * 3000 + b" HTTP/1.1\r\n\r\n",
        b"POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: Zanzibar\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nZan zibar: 1\r\n\r\n",
        PLAIN + b"Transfer-Encoding: chunked\r\n\r\nZanzibar\r\n",
        PLAIN + b"Transfer-Encoding: chunked\r\n\r\n2\r\nZanzibar\r\n",
    ],
)
def test_malformed_http_is_a_problem_too(port: int, request_: bytes) -> None:
    answer = answer_to(port, request_)
    head, _, body = answer.partition(b"\r\n\r\n")
    status = int(head.split()[1])
    assert 400 <= status < 500
    assert b"application/problem+json" in head
    assert json.loads(body)["status"] == status
    assert b"Zanzibar" not in answer


def post_text(port: int, text: str) -> tuple[int, dict[str, Any]]:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/v1/events", text.encode(), {"Content-Type": "text/plain"}, method="POST"
    )
    try:
        with urllib.request.urlopen(request, timeout=2 * PATIENCE) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def test_one_megabyte_of_news_is_read_or_refused(port: int) -> None:
    status, answer = post_text(port, news(1_000_001))
    if status == 200:  # on a machine that reads it within its budget
        assert {event["type"] for event in answer["events"]} == {"call", "tariff", "election"}
    else:
        assert (status, answer["detail"]) == (504, "The text takes over 1.7 seconds to read.")


def test_one_megabyte_of_other_news_is_read(port: int) -> None:
    text = "It rained in the valley, and the river rose. " * 22_300
    status, answer = post_text(port, text)
    assert (status, answer["events"]) == (200, [])
    assert answer["document"]["characters"] == len(text) > 1_000_000


BATCH = b"POST /v1/events/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
LINE = b'{"text": "It rained."}\n'


@pytest.mark.parametrize("chunked", [True, False])
def test_batch_answers_before_the_next_line_is_sent(port: int, chunked: bool) -> None:
    wrapped = b"%x\r\n%s\r\n" % (len(LINE), LINE) if chunked else LINE
    size = b"Transfer-Encoding: chunked" if chunked else b"Content-Length: %d" % (3 * len(LINE))
    received = b""
    with connect(port) as connection:
        connection.sendall(BATCH + size + b"\r\n\r\n")
        for answers in (1, 2, 3):
            connection.sendall(wrapped)
            while received.count(b'"document"') < answers:
                received += connection.recv(65536)
        connection.sendall(b"0\r\n\r\n" if chunked else b"")
        while not received.endswith(b"0\r\n\r\n"):
            received += connection.recv(65536)
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert read_answer(connection).startswith(b"HTTP/1.1 200 ")  # no byte too many was taken


@pytest.mark.parametrize(("rest", "status"), [(b"zz\r\n", 400), (b"ffff\r\n{", 408)])
def test_a_batch_that_breaks_off_says_so(port: int, rest: bytes, status: int) -> None:
    with connect(port) as connection:
        chunk = b"%x\r\n%s\r\n" % (len(LINE), LINE)
        connection.sendall(BATCH + b"Transfer-Encoding: chunked\r\n\r\n" + chunk)
        received = b""
        while b'"document"' not in received:
            received += connection.recv(65536)
        connection.sendall(rest)
        connection.shutdown(socket.SHUT_WR)
        while data := connection.recv(65536):
            received += data
    assert b'{"line":2,"id":null,' in received
    assert b'"status":%d' % status in received
    assert not received.endswith(b"0\r\n\r\n")  # nobody may take it for whole


def get(port: int, path: str) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=20) as response:
        return str(response.read().decode())


def test_figures_are_those_of_all_workers(port: int) -> None:
    def seen() -> float:
        name = 'dateline_requests_total{method="GET",route="/v1/schema",status="200"} '
        lines = [line for line in get(port, "/metrics").splitlines() if line.startswith(name)]
        return float(lines[0].removeprefix(name)) if lines else 0.0

    before = seen()
    for _ in range(20):
        get(port, "/v1/schema")
    assert [seen() for _ in range(6)] == [before + 20] * 6


def ask_again_and_again(port: int, times: int, seen: list[int]) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for _ in range(times):
        try:
            connection.request("POST", "/v1/events", "It rained.", {"Content-Type": "text/plain"})
            answer = connection.getresponse()
            answer.read()
            seen.append(answer.status)
        except (OSError, http.client.HTTPException):
            seen.append(0)
            connection.close()
    connection.close()


def workers_of(service: subprocess.Popen[bytes]) -> set[str]:
    return set(Path(f"/proc/{service.pid}/task/{service.pid}/children").read_text().split())


def test_workers_are_recycled_and_no_client_notices() -> None:
    settings = {
        "DATELINE_WORKERS": "2",
        "DATELINE_RECYCLE_AFTER_REQUESTS": "10",
        "DATELINE_LOG_LEVEL": "error",
    }
    with running(**settings) as (port, service):
        before, seen = workers_of(service), []  # type: tuple[set[str], list[int]]
        clients = [threading.Thread(target=ask_again_and_again, args=(port, 25, seen)) for _ in range(4)]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        assert seen == [200] * 100
        deadline = time.monotonic() + PATIENCE
        while len(now := workers_of(service)) < 2 or now & before:
            assert time.monotonic() < deadline
            time.sleep(0.1)


def test_a_wrong_setting_stops_the_start_in_one_line() -> None:
    service = start(free_port(), DATELINE_WORKERS="many")
    _, said = service.communicate(timeout=PATIENCE)
    assert service.returncode != 0
    assert said.decode().splitlines() == [
        "dateline: a setting is wrong: DATELINE_WORKERS: Not a valid integer."
    ]


@pytest.mark.parametrize("command", [COMMAND, [sys.executable, "-P", "service/serve.py"]])
def test_stopped_while_it_starts(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "COMMAND", command)
    service = start(free_port())
    deadline = time.monotonic() + PATIENCE
    while not handles_sigterm(service.pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    service.terminate()
    service.communicate(timeout=PATIENCE)
    assert service.returncode == 0


def handles_sigterm(pid: int) -> bool:
    status = Path(f"/proc/{pid}/status").read_text()
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught.split()[1], 16) & 1 << signal.SIGTERM - 1)


def test_a_taken_port_stops_the_start(port: int) -> None:
    service = start(port)
    _, said = service.communicate(timeout=PATIENCE)
    assert service.returncode != 0
    assert "cannot serve" in said.decode().splitlines()[-1]
