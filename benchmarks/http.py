"""What a request costs, beside a bare echo under the same server; batches, a cold start, memory."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from statistics import median

from benchmarks.texts import SEEDS, rich
from reliability.serving import GUNICORN, Service, served
from scripts.evaluate import free_port, wait_until_ready
from service.extraction import extract

HEADERS = {"Content-Type": "application/json"}
LINES = {"Content-Type": "application/x-ndjson"}
CONNECTIONS = 8
ROUNDS = 5


def requests_a_second(service: Service, body: bytes, seconds: float) -> float:
    """Answers a second over connections that are kept, each asking again as soon as it is answered."""
    done = [0] * CONNECTIONS
    end = time.monotonic() + seconds

    def client(number: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)
        while time.monotonic() < end:
            connection.request("POST", "/v1/events", body, HEADERS)
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                raise RuntimeError(f"answered with {answer.status}")
            done[number] += 1

    threads = [threading.Thread(target=client, args=(number,)) for number in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(done) / seconds


def throughput(rounds: int = ROUNDS, seconds: float = 1.5) -> dict[str, float]:
    """Requests a second with a rich article, of the service and of the echo, in turn."""
    body = json.dumps({"text": rich(), "published": "2025-03-20"}).encode()
    with ExitStack() as stack:
        both = {
            "service": stack.enter_context(served(DATELINE_WORKERS="2")),
            "echo": stack.enter_context(served("benchmarks.echo:create_app()", DATELINE_WORKERS="2")),
        }
        taken = [
            {name: requests_a_second(one, body, seconds) for name, one in both.items()} for _ in range(rounds)
        ]
    return {name: median(one[name] for one in taken) for name in both}


def batch(documents: int) -> dict[str, float]:
    """Documents a second of a batch over one connection, and of a plain loop over the texts, one core."""
    texts = [path.read_text() for path in sorted(SEEDS.glob("*.txt"))]
    chosen = [texts[number % len(texts)] for number in range(documents)]
    lines = "".join(json.dumps({"text": text, "published": "2025-03-20"}) + "\n" for text in chosen).encode()
    with served(DATELINE_WORKERS=str(os.cpu_count() or 1)) as service:
        connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=600)
        started = time.monotonic()
        connection.request("POST", "/v1/events/batch", lines, LINES)
        answered = connection.getresponse().read().count(b"\n")
        whole = time.monotonic() - started
    if answered != documents:
        raise RuntimeError(f"{answered} answers for {documents} documents")
    started = time.monotonic()
    for text in chosen[: documents // 4]:
        extract(text, date(2025, 3, 20))
    loop = (time.monotonic() - started) * 4
    return {"batch": documents / whole, "loop": documents / loop}


def compiled() -> dict[str, str]:
    """The environment with byte code and patterns kept, as they are in the image."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "service.keep_patterns"]
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return environment


def cold_start(environment: dict[str, str]) -> float:
    """Seconds from nothing to the first answer of 200 with one worker."""
    port = free_port()
    started = time.monotonic()
    process = subprocess.Popen(
        [GUNICORN, "--config", "service/gunicorn_conf.py", "service.app:create_app()"],
        env={
            **environment,
            "HOST": "127.0.0.1",
            "PORT": str(port),
            "DATELINE_WORKERS": "1",
            "DATELINE_LOG_LEVEL": "error",
        },
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until_ready(f"http://127.0.0.1:{port}", process)
        return time.monotonic() - started
    finally:
        process.terminate()
        process.wait()


def import_flask(environment: dict[str, str]) -> float:
    """Seconds in which the machine starts Python and imports Flask and marshmallow: the floor of a start."""
    started = time.monotonic()
    subprocess.run([sys.executable, "-c", "import flask, marshmallow"], env=environment, check=True)
    return time.monotonic() - started


def private_megabytes() -> float:
    """What a worker has for itself after it has read every seed."""
    with served(DATELINE_WORKERS="1") as service:
        connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)
        for path in sorted(SEEDS.glob("*.txt")):
            connection.request("POST", "/v1/events", json.dumps({"text": path.read_text()}).encode(), HEADERS)
            connection.getresponse().read()
        rollup = Path(f"/proc/{service.workers()[0]}/smaps_rollup").read_text()
        private = [int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Private_")]
        return sum(private) / 1024
