"""A batch of any length: memory that stays, a reader that is slow, and a client that goes away.

python -m reliability.batch [--lines 200000] [--workers 2]
"""

from __future__ import annotations

import argparse
import contextlib
import socket
import sys
import threading
import time

from reliability.serving import Service, served

HEAD = (
    b"POST /v1/events/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
    b"Transfer-Encoding: chunked\r\n\r\n"
)
LINE = b'{"id": "%d", "text": "It rained in the hills on Monday."}\n'
LINES_AT_ONCE = 100
FLAT = 1.05  # times the memory after a tenth of the lines
STALLED_SECONDS = 10


class Sender(threading.Thread):
    """Sends lines as fast as they are taken."""

    def __init__(self, port: int, lines: int) -> None:
        super().__init__(daemon=True)
        self.connection = socket.create_connection(("127.0.0.1", port), timeout=120)
        self.lines = lines
        self.sent = 0

    def run(self) -> None:
        try:
            self.connection.sendall(HEAD)
            while self.sent < self.lines:
                last = min(self.sent + LINES_AT_ONCE, self.lines)
                piece = b"".join(LINE % number for number in range(self.sent, last))
                self.connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
                self.sent = last
            self.connection.sendall(b"0\r\n\r\n")
        except OSError:
            pass  # somebody has left

    def leave(self) -> None:
        """Go away in the midst. Closing alone would wait for what is being sent."""
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)
        self.join()
        self.connection.close()


def whole(service: Service, lines: int) -> bool:
    """All lines, read as fast as they come."""
    sender = Sender(service.port, lines)
    sender.start()
    started = time.monotonic()
    answers, megabytes = 0, []
    step, in_order = max(1, lines // 10), True
    with sender.connection.makefile("rb") as received:
        while received.readline().strip():
            pass  # the head
        for line in received:
            if not line.startswith(b'{"document"'):
                continue  # a chunk's length
            in_order = in_order and line.startswith(b'{"document":{"id":"%d"' % answers)
            answers += 1
            if answers % step == 0:
                megabytes.append(service.megabytes())
            if answers == lines:
                break
    sender.leave()
    seconds = time.monotonic() - started
    flat = megabytes[-1] <= FLAT * megabytes[0]
    order = "" if in_order else ", not in order"
    memory = f"{megabytes[0]:.1f} MB after a tenth, {megabytes[-1]:.1f} MB at last"
    print(f"{answers} of {lines} answered{order}: {answers / seconds:.0f} a second, {memory}")
    return answers == lines and in_order and flat


def slow_reader(service: Service) -> bool:
    """A client that sends and does not read: the service stops taking lines, and holds none."""
    before = service.megabytes()
    sender = Sender(service.port, 10_000_000)
    sender.start()
    taken = -1
    for _ in range(STALLED_SECONDS):
        time.sleep(1)
        if sender.sent == taken:
            break
        taken = sender.sent
    grown = service.megabytes() - before
    stalled = sender.sent == taken
    sender.leave()
    print(f"nobody reads: {taken} lines taken, then {'none' if stalled else 'more'}; {grown:.1f} MB more")
    return stalled and grown < 20


def gone(service: Service) -> bool:
    """A client that goes away in the midst: soon nothing is done for it."""
    sender = Sender(service.port, 10_000_000)
    sender.start()
    sender.connection.recv(65536)
    sender.leave()
    time.sleep(3)
    before = service.cpu_seconds()
    time.sleep(2)
    used = service.cpu_seconds() - before
    print(f"the client is gone: {used:.2f} s of CPU in the two seconds after")
    return used < 0.2


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--lines", type=int, default=200_000)
    arguments.add_argument("--workers", type=int, default=2)
    chosen = arguments.parse_args()
    with served(DATELINE_WORKERS=str(chosen.workers)) as service:
        held = [whole(service, chosen.lines), slow_reader(service), gone(service)]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
