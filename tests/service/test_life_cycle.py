"""What goes wrong stays where it went wrong: a server whose extraction can be told to, and many clients.

The tests build on each other's server, and the last one stops it.
"""

from __future__ import annotations

import contextlib
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from tests.service.test_server import connect, get, read_answer, running

PLAIN = b"POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"


class Server(NamedTuple):
    port: int
    process: subprocess.Popen[bytes]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    settings = {
        "DATELINE_WORKERS": "1",
        "DATELINE_LOG_LEVEL": "error",
        "DATELINE_TIME_BUDGET": "0.5",
        "DATELINE_QUEUE_SECONDS": "20",
        "DATELINE_CLIENT_SECONDS": "8",
        "DATELINE_WORKER_TIMEOUT_SECONDS": "6",
        "DATELINE_DRAIN_SECONDS": "2",
    }
    with running("tests.service.stuck_app", **settings) as (port, process):
        yield Server(port, process)


def status_of(server: Server, text: str) -> int:
    """What the text is answered with, 0 where the connection is lost."""
    url = f"http://127.0.0.1:{server.port}/v1/events"
    request = urllib.request.Request(url, text.encode(), {"Content-Type": "text/plain"}, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        return error.code if error.headers["Content-Type"] == "application/problem+json" else -1
    except OSError:
        return 0


def test_over_the_budget_is_a_504_and_the_worker_lives(server: Server) -> None:
    before = get(server.port, "/metrics")
    assert status_of(server, "spin") == 504
    assert status_of(server, "It rained.") == 200
    after = get(server.port, "/metrics")
    assert "dateline_time_budget_exceeded_total 1.0" in after
    assert "dateline_time_budget_exceeded_total 1.0" not in before
    assert "dateline_queue 0.0" in after


@pytest.mark.parametrize("text", ["search", "hang"])
def test_a_worker_that_cannot_be_stopped_is_replaced(server: Server, text: str) -> None:
    assert status_of(server, text) == 0
    deadline = time.monotonic() + 30
    while status_of(server, "It rained.") != 200:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    figures = get(server.port, "/metrics")
    assert "dateline_queue 0.0" in figures  # what was under way in the one that ended is forgotten
    assert "dateline_time_budget_exceeded_total 1.0" in figures  # what it counted is not


SLOW = [b"", b"GET /healthz HTTP/1.1\r\nHost", PLAIN + b"Content-Length: 100\r\n\r\nIt"]


def is_cut_off(trickling: socket.socket) -> bool:
    try:
        for _ in range(60):
            trickling.sendall(b"t")
            time.sleep(0.25)
    except OSError:
        return True
    return False


def test_slow_clients_hold_up_nobody_and_are_given_up(server: Server) -> None:
    with contextlib.ExitStack() as stack:
        clients = [stack.enter_context(connect(server.port)) for _ in range(200)]
        hold_up(server, clients)


def hold_up(server: Server, clients: list[socket.socket]) -> None:
    for number, client in enumerate(clients):
        client.sendall(SLOW[number % 3])
    started = time.monotonic()
    assert [status_of(server, "It rained.") for _ in range(5)] == [200] * 5
    assert time.monotonic() - started < 8  # before the first of them is given up
    # a byte now and then does not keep a connection
    assert is_cut_off(clients[1])
    assert read_answer(clients[2]).startswith(b"HTTP/1.1 408 ")
    for client in clients:
        client.settimeout(20)
        with contextlib.suppress(ConnectionError):
            while client.recv(4096):
                pass


def test_who_does_not_read_holds_up_nobody(server: Server) -> None:
    with connect(server.port) as deaf:
        deaf.settimeout(60)
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        lines = b"{\n" * 2_000_000  # each is answered with a problem a hundred times as long
        head = b"POST /v1/events/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
        deaf.sendall(head + b"Content-Length: %d\r\n\r\n" % len(lines))
        sender = threading.Thread(target=send_what_goes, args=(deaf, lines))
        sender.start()
        time.sleep(0.5)
        started = time.monotonic()
        assert status_of(server, "It rained.") == 200
        assert time.monotonic() - started < 8
        sender.join(30)
        assert not sender.is_alive()  # it was given up: nobody has read a line of its answers


def send_what_goes(connection: socket.socket, data: bytes) -> None:
    with contextlib.suppress(OSError):
        connection.sendall(data)


def test_stopping_answers_what_is_in_flight_and_says_so_before(server: Server) -> None:
    with connect(server.port) as busy, connect(server.port) as kept:
        body = b"It rained."
        busy.sendall(PLAIN + b"Content-Length: %d\r\n\r\n" % len(body) + body[:5])
        kept.sendall(b"GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert read_answer(kept).startswith(b"HTTP/1.1 200 ")
        server.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        kept.sendall(b"GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert read_answer(kept).startswith(b"HTTP/1.1 503 ")
        assert status_of(server, "It rained.") == 200  # it still takes what comes
        busy.sendall(body[5:])
        assert read_answer(busy).startswith(b"HTTP/1.1 200 ")
        kept.close()
        assert server.process.wait(30) == 0
