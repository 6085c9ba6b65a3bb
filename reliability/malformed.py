"""Requests that are no HTTP, or HTTP at its worst, while a well-behaved client goes on asking.

python -m reliability.malformed [--requests 50000] [--seconds 60]
"""

from __future__ import annotations

import argparse
import gzip
import random
import socket
import sys
import threading
import time
from collections import Counter

from reliability.serving import Service, served

HEAD = b"POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
BODY = b'{"text": "Canada will impose a 25% tariff on steel from April 2.", "published": "2025-03-29"}'
WELL = HEAD + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
BOMB = gzip.compress(b"a" * 10_000_000)

WRONG = {
    "truncated": WELL[:-20],
    "no length": HEAD + b"\r\n" + BODY,
    "length too short": HEAD + b"Content-Length: 10\r\n\r\n" + BODY,
    "length negative": HEAD + b"Content-Length: -1\r\n\r\n" + BODY,
    "two lengths": HEAD + b"Content-Length: 3\r\nContent-Length: 30\r\n\r\n" + BODY,
    "length and chunks": HEAD + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "no chunk size": CHUNKED + b"zz\r\nabc\r\n0\r\n\r\n",
    "chunk cut": CHUNKED + b"ffff\r\nabc",
    "huge chunk": CHUNKED + b"ffffffffffffffff\r\nabc",
    "gzip bomb": HEAD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(BOMB) + BOMB,
    "long header": b"GET /healthz HTTP/1.1\r\nHost: x\r\nA: " + b"a" * 100_000 + b"\r\n\r\n",
    "many headers": b"GET /healthz HTTP/1.1\r\nHost: x\r\n" + b"A: b\r\n" * 1000 + b"\r\n",
    "no protocol": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200,
    "nothing": b"",
}


def answer_to(port: int, request: bytes, seconds: float = 10) -> bytes:
    """The first line that comes back once the client has no more to say, `b""` where none does."""
    received = b""
    try:
        with socket.create_connection(("127.0.0.1", port), seconds) as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            while data := connection.recv(65536):
                received += data
    except TimeoutError:
        return b"no answer"
    except OSError:  # closed on us: as good as an answer
        pass
    return received.partition(b"\r\n")[0]


def mutated(chance: random.Random) -> bytes:
    data = bytearray(chance.choice((WELL, CHUNKED + b"5d\r\n" + BODY + b"\r\n0\r\n\r\n")))
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data))
        data[at : at + chance.randint(0, 3)] = bytes(
            chance.randrange(256) for _ in range(chance.randint(0, 3))
        )
    return bytes(data)


def watch(service: Service, stop: threading.Event, seen: list[float]) -> None:
    """The client that others must not notice: how long each of its requests takes, 1000 where one fails."""
    while not stop.is_set():
        started = time.monotonic()
        status = answer_to(service.port, WELL, 30)
        seen.append(time.monotonic() - started if b" 200 " in status else 1000)
        time.sleep(0.05)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--requests", type=int, default=50_000)
    options.add_argument("--seconds", type=float, default=60)
    chosen = options.parse_args()
    bad = 0
    with served(DATELINE_WORKERS="2", DATELINE_CLIENT_SECONDS="5") as service:
        workers, stop, seen = service.workers(), threading.Event(), []  # type: ignore[var-annotated]
        client = threading.Thread(target=watch, args=(service, stop, seen))
        client.start()
        for name, request in WRONG.items():
            line = answer_to(service.port, request)
            fine = line == b"" or line.split()[1][:1] in {b"2", b"4"} or b" 501 " in line
            bad += not fine
            print(f"{name:20} {line.decode('latin-1') or 'closed'} {'' if fine else '  <-- bad'}", flush=True)
        slow = [socket.create_connection(("127.0.0.1", service.port)) for _ in range(200)]
        for one in slow:
            one.sendall(WELL[:30])
        before = len(seen)
        time.sleep(8)
        meanwhile = seen[before:]
        worst = max(meanwhile, default=1000)
        print(f"200 slow clients     {len(meanwhile)} requests of another, worst {worst:.2f} s")
        for one in slow:
            one.close()
        chance, statuses, end = random.Random(1), Counter[bytes](), time.monotonic() + chosen.seconds
        while statuses.total() < chosen.requests and time.monotonic() < end:
            line = answer_to(service.port, mutated(chance))
            statuses[line.split()[1] if b" " in line else line] += 1
        wrong = sum(
            count
            for status, count in statuses.items()
            if status[:1] == b"5" and status != b"501" or status == b"no answer"
        )
        print(f"{statuses.total()} mutated requests: {dict(sorted(statuses.items()))}")
        stop.set()
        client.join()
        print(f"the other client: {len(seen)} requests, worst {max(seen):.2f} s, failed {seen.count(1000)}")
        bad += wrong + seen.count(1000) + (service.workers() != workers) + (service.stop() != 0)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
