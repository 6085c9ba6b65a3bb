"""The service as it is served, on a port of its own, for as long as it is tried."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.evaluate import free_port, wait_until_ready

GUNICORN = Path(sys.executable).with_name("gunicorn")


class Service:
    """A running service and what the system says of its processes."""

    def __init__(self, port: int, process: subprocess.Popen[bytes]) -> None:
        self.port = port
        self.process = process

    def workers(self) -> list[int]:
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return [int(pid) for pid in children.split()]

    def megabytes(self) -> float:
        """What all its processes together hold: shared pages in shares."""
        return self._held("Pss:")

    def resident(self) -> float:
        """What each of its processes holds, added up: whose a shared page is changes nothing."""
        return self._held("Rss:")

    def _held(self, row: str) -> float:
        total = 0
        for pid in (self.process.pid, *self.workers()):
            try:
                rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
            except OSError:  # it has just ended
                continue
            total += next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith(row))
        return total / 1024

    def cpu_seconds(self) -> float:
        """What its workers have used so far."""
        ticks = 0
        for pid in self.workers():
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def stop(self) -> int:
        """Ask it to stop; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)


@contextmanager
def served(app: str = "service.app:create_app()", **settings: str) -> Iterator[Service]:
    port = free_port()
    environment = {
        **os.environ,
        "MALLOC_ARENA_MAX": "1",  # as in the image
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "DATELINE_LOG_LEVEL": "error",
        **settings,
    }
    command = [GUNICORN, "--config", "service/gunicorn_conf.py", app]
    process = subprocess.Popen(command, env=environment)
    try:
        wait_until_ready(f"http://127.0.0.1:{port}", process)
        yield Service(port, process)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
