"""A modest rate for a long time: what grows? Memory and the size of /metrics, told every minute.

Processes share the pages that were there before they forked until one of them writes to them (counting a
reference does). What they hold together grows by that until each has its own: a leak is what makes the
resident memory of each grow.

python -m reliability.soak [--seconds 3600] [--rate 5] [--workers 2]
"""

from __future__ import annotations

import argparse
import http.client
import json
import random
import sys
import time
from collections import Counter

from reliability.serving import Service, served
from reliability.texts import SEEDS, made

FLAT = 1.05  # times what it was in the second tenth: the first is for what is loaded on the way
PLAIN, LINES, PAGE = "text/plain; charset=utf-8", "application/x-ndjson", "text/html; charset=utf-8"
FORMS = ("application/json", "text/csv", "application/x-ndjson", "application/ld+json")


def asked(chance: random.Random, number: int) -> tuple[str, str, bytes, dict[str, str]]:
    """Method, path, body and headers: mostly texts, each of its own, and a little of all that there is."""
    text = f"{chance.choice(SEEDS)}\n\n{made(chance)}".encode("utf-8", "replace")
    kind = chance.random()
    if kind < 0.7:
        return "POST", "/v1/events", text, {"Content-Type": PLAIN, "Accept": chance.choice(FORMS)}
    if kind < 0.8:
        lines = b"".join(
            b"%s\n" % json.dumps({"id": str(at), "text": made(chance)}).encode() for at in range(5)
        )
        return "POST", "/v1/events/batch", lines, {"Content-Type": LINES}
    if kind < 0.85:
        page = b"<html><article><h1>News</h1><p>%s</p></article></html>" % text
        return "POST", "/v1/events", page, {"Content-Type": PAGE}
    if kind < 0.9:
        return "POST", "/v1/events", b'{"text": 1}', {"Content-Type": "application/json"}
    path = chance.choice(("/", "/docs", "/openapi.json", "/v1/schema", "/readyz", f"/none/{number}"))
    return "GET", path, b"", {"X-Request-ID": f"soak-{number}"}


def figures(service: Service) -> int:
    """The size of /metrics in bytes."""
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)
    connection.request("GET", "/metrics")
    size = len(connection.getresponse().read())
    connection.close()
    return size


class Soak:
    """One client at a constant rate, a connection for each request so that the workers take turns."""

    def __init__(self, service: Service, rate: float) -> None:
        self.service, self.rate = service, rate
        self.outcomes: Counter[str] = Counter()
        self.memory: list[float] = []  # in MB, every minute: what is shared counts for each process
        self.shared: list[float] = []  # the same, what is shared counted once
        self.sizes: list[int] = []  # of /metrics, in bytes

    def go_on(self, seconds: float) -> None:
        chance, began, minute = random.Random(1), time.monotonic(), max(seconds / 60, 1)
        while (passed := time.monotonic() - began) < seconds:
            if passed >= (len(self.memory) + 1) * minute:
                self._look(passed)
            asked_so_far = self.outcomes.total()
            time.sleep(max(0.0, began + asked_so_far / self.rate - time.monotonic()))
            self.outcomes[self._ask(*asked(chance, asked_so_far))] += 1

    def _look(self, passed: float) -> None:
        self.memory.append(self.service.resident())
        self.shared.append(self.service.megabytes())
        self.sizes.append(figures(self.service))
        told = f"{self.memory[-1]:6.1f} MB resident, {self.shared[-1]:.1f} MB held"
        size = f"/metrics {self.sizes[-1]} bytes"
        print(f"{passed:6.0f} s {told}, {size}, {self.outcomes.total()} requests", flush=True)

    def _ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> str:
        connection = http.client.HTTPConnection("127.0.0.1", self.service.port, timeout=60)
        try:
            connection.request(method, path, body or None, headers)
            answer = connection.getresponse()
            answer.read()
            return str(answer.status)
        except (OSError, http.client.HTTPException) as error:
            return type(error).__name__
        finally:
            connection.close()

    def flat(self) -> bool:
        part = max(len(self.memory) // 10, 1)
        second, last = sum(self.memory[part : 2 * part]) / part, sum(self.memory[-part:]) / part
        print(f"{self.outcomes.total()} requests {dict(sorted(self.outcomes.items()))}")
        print(f"memory {second:.1f} MB resident, then {last:.1f} MB")
        print(f"held together {self.shared[part]:.1f} MB, then {self.shared[-1]:.1f} MB")
        print(f"/metrics {self.sizes[part]} bytes, then {self.sizes[-1]}")
        return last <= FLAT * second and self.sizes[-1] <= FLAT * self.sizes[part]


def main() -> int:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--seconds", type=float, default=3600)
    options.add_argument("--rate", type=float, default=5)
    options.add_argument("--workers", type=int, default=2)
    chosen = options.parse_args()
    with served(DATELINE_WORKERS=str(chosen.workers)) as service:
        workers, soak = service.workers(), Soak(service, chosen.rate)
        soak.go_on(chosen.seconds)
        fine = soak.flat() and set(soak.outcomes) <= {"200", "404", "422"} and service.workers() == workers
        return 0 if service.stop() == 0 and fine else 1


if __name__ == "__main__":
    sys.exit(main())
