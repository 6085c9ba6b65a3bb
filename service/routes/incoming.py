"""The lines of a body as they come in, so that each can be answered before the next is sent.

gunicorn's own `readline` waits for 1024 bytes or the end, whichever comes first: a client that sends
a short line and waits for its answer would wait forever.
"""

from __future__ import annotations

from typing import Any, Protocol

from gunicorn.http.body import Body


class LineReader(Protocol):
    def readline(self, size: int, /) -> bytes:
        """A line, or as much of it as `size` bytes, or what there is before the end."""


class PromptLines:
    """Reads from gunicorn's body what has come, and waits only where nothing has."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._held = bytearray()

    def readline(self, size: int, /) -> bytes:
        searched = 0
        while (found := self._held.find(b"\n", searched, size)) < 0 and len(self._held) < size:
            searched = len(self._held)
            if not (more := self._come()):
                break
            self._held += more
        end = found + 1 if found >= 0 else min(size, len(self._held))
        line = bytes(self._held[:end])
        del self._held[:end]
        return line

    def _come(self) -> bytes:
        first: bytes = self._body._read_reader(1)  # waits, and marks the body where it fails
        waiting = self._waiting() if first else 0
        return first + self._body._read_reader(waiting) if waiting else first

    def _waiting(self) -> int:
        """How many bytes have been received and not been read: those after the first of a piece."""
        reader = self._body.reader
        if hasattr(reader, "length"):
            return min(int(reader.length), int(reader.unreader.buf.tell()))
        return int(reader.buf.tell())


def prompt_lines(stream: Any) -> LineReader:
    """The lines of a body: at once where gunicorn reads it, else as the stream has them."""
    lines: LineReader = PromptLines(stream) if isinstance(stream, Body) else stream
    return lines
