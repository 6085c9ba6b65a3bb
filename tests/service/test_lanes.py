"""A batch over two workers: the same bytes in the same order, counted once, and past a worker that ends."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import subprocess
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from service.keys import digest
from tests.service.test_server import running

NDJSON = "application/x-ndjson"
LONG = "It rained on the hills, and nobody came to vote on the tariff by phone. " * 40


def lines(number: int) -> bytes:
    texts = [{"text": f"{place}. {LONG}" if place % 7 else " ", "id": f"n{place}"} for place in range(number)]
    return b"".join(json.dumps(one).encode() + b"\n" for one in texts)


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    path = tmp_path_factory.mktemp("keys") / "keys"
    path.write_text(f"press sha256:{digest('letmein')}\n")
    return "letmein", path


@pytest.fixture(scope="module")
def served(key: tuple[str, Path]) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    settings = {
        "DATELINE_WORKERS": "2",
        "DATELINE_LOG_LEVEL": "error",
        "DATELINE_KEYS_FILE": str(key[1]),
        "DATELINE_RATE_LIMIT": "12 per hour",
    }
    with running("service.app", **settings) as (port, process):
        yield port, process


def batch(port: int, body: bytes, key: str) -> list[bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    headers = {
        "Connection": "close",
        "Content-Type": NDJSON,
        "Authorization": f"Bearer {key}",
        "X-Request-ID": "one",
    }
    connection.request("POST", "/v1/events/batch", body, headers)
    answer = connection.getresponse()
    assert answer.status == 200
    answers = answer.read().splitlines()
    connection.close()
    return answers


def figures(port: int, key: str) -> str:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/metrics", headers={"Authorization": f"Bearer {key}"}
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        return str(response.read().decode())


def figure(told: str, name: str) -> float:
    found = re.search(rf"^{re.escape(name)} (\S+)$", told, re.MULTILINE)
    return float(found[1]) if found else 0.0


def test_the_same_bytes_in_the_same_order(
    served: tuple[int, subprocess.Popen[bytes]], key: tuple[str, Path], client: FlaskClient
) -> None:
    port, _ = served
    answers = batch(port, lines(40), key[0])
    alone = client.post(
        "/v1/events/batch",
        data=lines(40),
        content_type=NDJSON,
        headers={"X-Request-ID": "one"},
        environ_overrides={"wsgi.input_terminated": True},
    )
    assert answers == alone.data.splitlines()
    assert sum(b'"error"' in answer for answer in answers) == 6


def test_a_batch_is_one_request(served: tuple[int, subprocess.Popen[bytes]], key: tuple[str, Path]) -> None:
    port, _ = served
    events, whole = (
        f'dateline_requests_total{{method="POST",route="/v1/events{below}",status="200"}}'
        for below in ("", "/batch")
    )
    before = figures(port, key[0])
    # of which no limit of twelve for each worker would let all through one by one
    assert b'"status":429' not in b"".join(batch(port, lines(40), key[0]))
    after = figures(port, key[0])
    grown = {
        name: figure(after, name) - figure(before, name)
        for name in (events, whole, "dateline_documents_total")
    }
    assert grown == {events: 0, whole: 1, "dateline_documents_total": 34}


def children(process: subprocess.Popen[bytes]) -> set[int]:
    found = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
    return set(map(int, found.split()))


def cpu_ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def test_a_worker_that_is_killed_loses_no_line(
    served: tuple[int, subprocess.Popen[bytes]], key: tuple[str, Path]
) -> None:
    port, process = served
    workers = children(process)
    before = {pid: cpu_ticks(pid) for pid in workers}
    answers: list[bytes] = []
    asking = threading.Thread(target=lambda: answers.extend(batch(port, lines(400), key[0])))
    asking.start()
    # both read for the one batch; which of them has the connection is seen by its threads
    while any(cpu_ticks(pid) < ticks + 3 for pid, ticks in before.items()):
        assert asking.is_alive()
    lanes = {pid: len(list(Path(f"/proc/{pid}/task").iterdir())) for pid in workers}
    os.kill(min(lanes, key=lambda pid: lanes[pid]), signal.SIGKILL)
    asking.join(120)
    assert len(answers) == 400
    assert [json.loads(answer).get("line") for answer in answers if b'"error"' in answer] == list(
        range(1, 401, 7)
    )
