"""gunicorn's worker with threads, made patient but not endlessly so.

Each client that sends or reads holds a thread: there are many, and a client that is too slow is given up.
"""

from __future__ import annotations

import errno
import socket
import time
from typing import Any

from gunicorn.util import close_graceful
from gunicorn.workers.gthread import ThreadWorker

from service.settings import read_settings

LEAST_BYTES_PER_SECOND = 1000

_settings = read_settings()


class TooSlowError(ConnectionResetError):
    """The client is given up. For gunicorn the same as if it had gone: nothing to log, nobody to answer."""

    def __init__(self) -> None:
        super().__init__(errno.ECONNRESET, "the client is too slow")


class PatientSocket(socket.socket):
    """Waits for a client for so many seconds in all, and for longer only as far as bytes come in.

    A deadline alone would refuse large bodies; a limit for each wait is never met by a byte now and then.
    """

    waited = 0.0
    received = 0

    def recv(self, size: int, flags: int = 0) -> bytes:
        asked = self.gettimeout()
        if asked is not None:  # gunicorn's own, shorter wait
            return super().recv(size, flags)
        allowed = _settings.client_seconds + self.received / LEAST_BYTES_PER_SECOND
        if self.waited >= allowed:
            raise TooSlowError
        self.settimeout(min(_settings.client_seconds, allowed - self.waited))
        began = time.monotonic()
        try:
            data = super().recv(size, flags)
        except TimeoutError:
            raise TooSlowError from None
        finally:
            self.settimeout(None)
            self.waited += time.monotonic() - began
        self.received += len(data)
        return data

    def sendall(self, data: Any, flags: int = 0) -> None:
        self.settimeout(_settings.client_seconds)
        try:
            super().sendall(data, flags)
        except TimeoutError:
            raise TooSlowError from None
        finally:
            self.settimeout(None)

    def setblocking(self, flag: bool) -> None:
        # gunicorn sets it before it closes, and where that failed would count the connection as gone twice:
        # a worker that ends would not wait for as many others
        if self.fileno() >= 0:
            super().setblocking(flag)

    def begin(self) -> None:
        """Another request begins on a connection that was kept."""
        self.waited, self.received = 0.0, 0


class Worker(ThreadWorker):  # type: ignore[misc]
    """Reads and writes through sockets that give up."""

    def enqueue_req(self, conn: Any) -> None:
        if isinstance(conn.sock, PatientSocket):
            conn.sock.begin()
        else:
            conn.sock = PatientSocket(fileno=conn.sock.detach())
        super().enqueue_req(conn)

    def set_accept_enabled(self, enabled: bool) -> None:
        super().set_accept_enabled(enabled)
        if not enabled and not self.alive:
            for listener in self.sockets:
                self._take_the_rest(listener)

    def _take_the_rest(self, listener: Any) -> None:
        """Serve who has connected, then close: an open socket goes on letting in clients that none serves."""
        listener.setblocking(False)
        served = -1
        while served != self.nr_conns:
            served = self.nr_conns
            self.accept(listener)
        listener.close()

    def handle(self, conn: Any) -> Any:
        kept = super().handle(conn)
        if kept is False:
            # waits for the client to close: the main thread, which else does it, would wait for one by one
            close_graceful(conn.sock)
        return kept
