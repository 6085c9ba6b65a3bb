"""Whether the service takes work: one answer in all its processes."""

from __future__ import annotations

import mmap


class Readiness:
    """A flag in memory that forked processes share."""

    def __init__(self) -> None:
        self._flag = mmap.mmap(-1, 1)

    def set(self) -> None:
        self._flag[0] = 1

    def clear(self) -> None:
        self._flag[0] = 0

    def is_set(self) -> bool:
        return self._flag[0] == 1


READINESS = Readiness()
