"""A time budget for one text: what goes over it is stopped, whatever it is doing.

CPU time of the thread that reads the text, so that neither a busy machine nor another request counts.
A second thread looks at its clock and, over the budget, raises an exception in it. Where that cannot arrive,
as within the search of a single regular expression, timers of the kernel end the process: ITIMER_VIRTUAL
where it uses the CPU, ITIMER_REAL where it hangs without.
A process that ends so is replaced by gunicorn; what it was answering is lost.
"""

from __future__ import annotations

import ctypes
import signal
import threading
import time
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")
_LOOK_SECONDS = 0.05


class OverBudgetError(BaseException):
    """Raised in the midst of whatever runs: no `except Exception` on the way may take it for its own."""


class Budget:
    """At most one text at a time is under it."""

    def __init__(self, cpu_seconds: float, hang_seconds: float) -> None:
        self._cpu_seconds = cpu_seconds
        self._hang_seconds = hang_seconds
        self._lock = threading.Lock()
        self._reader = 0
        self._clock = 0
        self._deadline = 0.0
        self._watcher: threading.Thread | None = None
        self._armed = threading.Event()

    def run(self, work: Callable[[], _T]) -> _T:
        """What `work` returns. Raises `OverBudgetError` where it takes too long."""
        late = False
        try:
            self._arm()
            return work()
        finally:
            # first, and with no call that could be interrupted: from here on one more comes at most
            self._reader = 0
            while True:
                try:
                    self._disarm()
                    break
                except OverBudgetError:
                    late = True
            if late:
                raise OverBudgetError

    def _arm(self) -> None:
        if self._watcher is None:  # not before the first text: a thread does not outlive a fork
            self._watcher = threading.Thread(target=self._watch, name="budget", daemon=True)
            self._watcher.start()
        reader = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(reader)
        self._deadline = time.clock_gettime(self._clock) + self._cpu_seconds
        with self._lock:
            self._reader = reader
        self._armed.set()
        kill_seconds = 3 * self._cpu_seconds + 2
        signal.setitimer(signal.ITIMER_VIRTUAL, kill_seconds)
        signal.setitimer(signal.ITIMER_REAL, max(self._hang_seconds, 2 * kill_seconds))

    def _disarm(self) -> None:
        with self._lock:
            self._reader = 0  # the watcher is not in the midst of raising
        _raise_in(threading.get_ident(), None)  # what was raised, and has not come yet, does not come
        self._armed.clear()
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)

    def _watch(self) -> None:
        while True:
            self._armed.wait()
            time.sleep(_LOOK_SECONDS)
            with self._lock:
                # again and again: an exception may be raised where Python drops it
                if self._reader and time.clock_gettime(self._clock) >= self._deadline:
                    _raise_in(self._reader, OverBudgetError)


def _raise_in(thread: int, error: type[BaseException] | None) -> None:
    argument = None if error is None else ctypes.py_object(error)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), argument)
