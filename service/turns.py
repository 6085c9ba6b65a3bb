"""One text at a time in a process, in the order they came, while the threads of the clients wait.

So no two texts share a core, none is kept waiting by one that came later, and a slow client holds up nobody.
"""

from __future__ import annotations

import contextvars
from collections.abc import Callable
from concurrent.futures import CancelledError, ThreadPoolExecutor
from concurrent.futures import TimeoutError as StillWaitingError
from typing import TypeVar

from service import metrics
from service.budget import Budget, OverBudgetError
from service.problems import Refused
from service.settings import Settings

_T = TypeVar("_T")
_SOON = {"Retry-After": "1"}


class Turns:
    """Where texts wait for the one thread that reads them."""

    def __init__(self, settings: Settings) -> None:
        self._budget = Budget(settings.time_budget, settings.worker_timeout_seconds)
        self._seconds = settings.time_budget
        self._patience = settings.queue_seconds
        # its thread starts with the first text: in a worker, not in the process that workers fork from
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")

    def take(self, work: Callable[[], _T]) -> _T:
        """What `work` returns when its turn has come.

        Raises `Refused`: 503 where it waits too long, 504 where it takes too long.
        """
        context = contextvars.copy_context()  # the request's id, for the log
        with metrics.QUEUE.track_inprogress():
            turn = self._reader.submit(context.run, self._budget.run, work)
            try:
                try:
                    return turn.result(self._patience)
                except StillWaitingError:
                    turn.cancel()  # no more than a wish once it has begun
                    return turn.result()
            except CancelledError:
                raise Refused(503, "Too many texts are waiting.", _SOON) from None
            except OverBudgetError:
                metrics.FUSES.inc()
                raise Refused(504, f"The text takes over {self._seconds:g} seconds to read.") from None
