"""Where a worker's figures lie: in files by its place among the workers.

So a worker that replaces another counts on in the same files, and they do not grow in number.
"""

from __future__ import annotations

import os

from prometheus_client import values
from prometheus_client.multiprocess import mark_process_dead

_place = "main"


def _identifier() -> str:
    return _place


def share_figures() -> None:
    """Keep figures where all processes find them, if there is such a place. Called before one is made."""
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        values.ValueClass = values.MultiProcessValue(_identifier)  # type: ignore[no-untyped-call]


def take_place(place: int) -> None:
    global _place
    _place = str(place)


def leave_place(place: int) -> None:
    """What was under way in a worker that has ended is under way no more; what it counted stays."""
    mark_process_dead(place)  # type: ignore[no-untyped-call]
