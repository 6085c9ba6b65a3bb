"""How much the service answers, and how it bears a constant rate, workers that are killed, and being stopped.

python -m reliability.load rate  [--seconds 600]    70% of the measured maximum
python -m reliability.load kill  [--seconds 60] [--every 1]   a worker is killed every second
python -m reliability.load stop                     SIGTERM under load
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import signal
import sys
import threading
import time
from collections import Counter

from reliability.serving import Service, served
from reliability.texts import SEEDS

BODIES = [json.dumps({"text": text, "published": "2025-03-29"}).encode() for text in SEEDS]

IDLE_SECONDS = 2.0  # after which a client trusts no open connection: the service closes them at 5


class Load:
    """Clients that ask at a constant rate together, or as fast as they can where there is none."""

    def __init__(self, port: int, clients: int, rate: float | None) -> None:
        self.port, self.rate, self.clients = port, rate, clients
        self.seconds: list[float] = []
        self.outcomes: Counter[str] = Counter()
        self.stopped = threading.Event()
        self.threads = [threading.Thread(target=self._client, args=(number,)) for number in range(clients)]

    def __enter__(self) -> Load:
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopped.set()
        for thread in self.threads:
            thread.join()

    def _client(self, number: int) -> None:
        connection: http.client.HTTPConnection | None = None
        interval = self.clients / self.rate if self.rate else 0.0
        due, turn = time.monotonic() + interval * number / self.clients, number
        while not self.stopped.wait(max(due - time.monotonic(), 0)):
            started = max(due, time.monotonic() - interval) if self.rate else time.monotonic()
            if connection is not None and interval > IDLE_SECONDS:
                connection.close()  # the next opens it anew
            try:
                connection = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
                headers = {"Content-Type": "application/json"}
                connection.request("POST", "/v1/events", BODIES[turn % len(BODIES)], headers)
                answer = connection.getresponse()
                answer.read()
                outcome = str(answer.status)
            except (OSError, http.client.HTTPException) as error:
                outcome, connection = type(error).__name__, None
            self.outcomes[outcome] += 1
            self.seconds.append(time.monotonic() - started)
            due, turn = max(due, started) + interval if self.rate else 0.0, turn + 1

    def told(self) -> str:
        taken = sorted(self.seconds)
        at = [taken[int(len(taken) * share)] * 1000 for share in (0.5, 0.99)]
        return f"{len(taken)} requests {dict(self.outcomes)}, p50 {at[0]:.1f} ms, p99 {at[1]:.1f} ms"


def maximum(service: Service) -> float:
    with Load(service.port, 4, None) as load:
        time.sleep(10)
    print(f"as fast as it goes: {load.told()}")
    return len(load.seconds) / 10


def rate(service: Service, seconds: float, every: float) -> bool:
    asked = 0.7 * maximum(service)
    memory: list[float] = []
    with Load(service.port, 16, asked) as load:
        for _ in range(int(seconds / 5)):
            time.sleep(5)
            memory.append(service.megabytes())
    part = max(len(memory) // 10, 1)
    second, last = sum(memory[part : 2 * part]) / part, sum(memory[-part:]) / part
    print(
        f"{asked:.1f} a second for {seconds:g} s: {load.told()}; memory {second:.1f} MB, then {last:.1f} MB"
    )
    taken = sorted(load.seconds)
    steady = taken[int(len(taken) * 0.99)] < 10 * taken[len(taken) // 2]
    return set(load.outcomes) == {"200"} and steady and last <= 1.05 * second


def kill(service: Service, seconds: float, every: float) -> bool:
    killed = 0
    with Load(service.port, 8, 30) as load:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            time.sleep(every)
            if workers := service.workers():
                os.kill(workers[0], signal.SIGKILL)
                killed += 1
    print(f"{killed} workers killed: {load.told()}")
    failed = load.outcomes.total() - load.outcomes["200"]
    # each of the eight clients may have had one request in the worker that was killed
    return failed <= killed * 8 and load.outcomes["200"] > failed and service.stop() == 0


def stop(service: Service, seconds: float, every: float) -> bool:
    with Load(service.port, 8, 30) as load:
        time.sleep(5)
        service.process.send_signal(signal.SIGTERM)
        began = time.monotonic()
        time.sleep(1)
        before = Counter(load.outcomes)
        status = service.process.wait(60)
    print(f"stopped in {time.monotonic() - began:.1f} s with {status}: {load.told()}")
    # from when its socket is closed clients are refused; none that was let in is dropped
    return status == 0 and set(before) == {"200"} and set(load.outcomes) <= {"200", "ConnectionRefusedError"}


def main() -> int:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("what", choices=("rate", "kill", "stop"))
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--every", type=float, default=1, help="seconds between two kills")
    chosen = options.parse_args()
    doing = {"rate": rate, "kill": kill, "stop": stop}[chosen.what]
    with served(DATELINE_WORKERS="2") as service:
        return 0 if doing(service, chosen.seconds, chosen.every) else 1


if __name__ == "__main__":
    sys.exit(main())
