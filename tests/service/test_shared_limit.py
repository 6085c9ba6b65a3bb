"""Requests that are counted in a real Redis, for all processes together. Skips where none is installed."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from scripts.evaluate import free_port
from service.app import create_app
from service.settings import Settings

SERVER = shutil.which("redis-server")
TEXT = {"text": "It rained in the hills."}


@pytest.fixture
def store() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    if SERVER is None:
        pytest.skip("no redis-server is installed")
    port = free_port()
    command = [SERVER, "--port", str(port), "--save", "", "--appendonly", "no"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    end = time.monotonic() + 60
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            break
        except OSError:
            assert time.monotonic() < end
            time.sleep(0.05)
    yield f"redis://127.0.0.1:{port}", process
    process.kill()
    process.wait()


def test_two_processes_count_together_until_the_store_is_lost(
    store: tuple[str, subprocess.Popen[bytes]],
) -> None:
    url, process = store

    def instance() -> FlaskClient:
        return create_app(Settings(rate_limit="4 per hour", rate_store=url)).test_client()

    clients = [instance(), instance()]
    told = [one.post("/v1/events", json=TEXT).status_code for _ in range(3) for one in clients]
    assert told == [200, 200, 200, 200, 429, 429]
    process.kill()
    process.wait()
    alone = [[one.post("/v1/events", json=TEXT).status_code for _ in range(5)] for one in clients]
    assert alone == [[200, 200, 200, 200, 429]] * 2
