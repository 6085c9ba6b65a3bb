"""A body as it comes in, so that each line can be answered before the next is sent.

gunicorn's own `readline` waits for 1024 bytes or the end, whichever comes first: a client that sends
a short line and waits for its answer would wait forever.
"""

from __future__ import annotations

import select
import zlib
from typing import Any, Protocol

from gunicorn.http.body import Body

from service.problems import Refused

PIECE = 65536
# a text that says the same again and again shrinks a hundredfold; what shrinks more is meant to burst
MOST_GROWTH = 300
GZIP = 31  # zlib's word for a window of 32 kB in gzip's wrapping


class Pieces(Protocol):
    def some(self) -> bytes:
        """What has come, or waits for it; nothing at the end."""

    def is_waiting(self) -> bool:
        """Whether something can be had without waiting for the client."""


class StreamPieces:
    """Of any stream: whether it would wait cannot be told."""

    def __init__(self, stream: Any) -> None:
        self._read = getattr(stream, "read1", stream.read)

    def some(self) -> bytes:
        piece: bytes = self._read(PIECE)
        return piece

    def is_waiting(self) -> bool:
        return False


class SocketPieces:
    """Of a body that gunicorn reads."""

    def __init__(self, body: Body) -> None:
        self._body = body

    def some(self) -> bytes:
        first: bytes = self._body._read_reader(1)  # waits, and marks the body where it fails
        held = self._held() if first else 0
        return first + self._body._read_reader(held) if held else first

    def _held(self) -> int:
        """How many bytes have been received and not been read: those after the first of a piece."""
        reader = self._body.reader
        if hasattr(reader, "length"):
            return min(int(reader.length), int(reader.unreader.buf.tell()))
        return int(reader.buf.tell())

    def is_waiting(self) -> bool:
        if self._held():
            return True
        unreader = getattr(self._body.reader, "unreader", None)
        sock = getattr(unreader, "sock", None)
        return sock is not None and bool(select.select([sock], [], [], 0)[0])


class Inflated:
    """Pieces that were gzipped, a bounded one at a time."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._inflate = zlib.decompressobj(GZIP)
        self._rest = b""
        self._begun = False  # in the midst of a member
        self._came = self._grew = 0

    def some(self) -> bytes:
        while data := self._rest or self._more():
            self._begun = True
            try:
                piece = self._inflate.decompress(data, PIECE)
            except zlib.error:
                raise Refused(400, "The body is not gzip.") from None
            self._rest = self._inflate.unconsumed_tail
            if self._inflate.eof:  # another member may follow
                self._rest = self._inflate.unused_data
                self._inflate = zlib.decompressobj(GZIP)
                self._begun = False
            self._grew += len(piece)
            if self._grew > PIECE + MOST_GROWTH * self._came:
                raise Refused(413, f"The body grows over {MOST_GROWTH} times when it is inflated.")
            if piece:
                return piece
        if self._begun:
            raise Refused(400, "The body ends in the midst of gzip.")
        return b""

    def _more(self) -> bytes:
        piece = self._pieces.some()
        self._came += len(piece)
        return piece

    def is_waiting(self) -> bool:
        return bool(self._rest) or self._pieces.is_waiting()


class PromptLines:
    """Lines that are not blank out of pieces, each as soon as it is whole."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._held = bytearray()
        self.number = 0  # of the line that was read last, blank ones counted
        self._passed = 0

    def readline(self, size: int) -> bytes:
        """A line, or as much of it as `size` bytes, or what there is before the end."""
        while not self._is_line_held(size) and self._more():
            pass
        found = self._held.find(b"\n", 0, size)
        end = found + 1 if found >= 0 else min(size, len(self._held))
        line = bytes(self._held[:end])
        del self._held[:end]
        self.number = self._passed + 1
        self._passed += line.endswith(b"\n")
        if line.endswith(b"\n") and self._held[:1].isspace():
            self._pass_blank()
        return line

    def is_waiting(self, size: int) -> bool:
        """Whether a line, or `size` bytes of one, can be had without waiting for the client to send more."""
        while not self._is_line_held(size):
            if not self._pieces.is_waiting() or not self._more():
                return False
        return True

    def _is_line_held(self, size: int) -> bool:
        return len(self._held) >= size or b"\n" in self._held

    def _more(self) -> bool:
        begins = not self._held
        self._held += (more := self._pieces.some())
        if begins:
            self._pass_blank()
        return bool(more)

    def _pass_blank(self) -> None:
        """All blank lines at once: millions may come in a small gzipped body."""
        rest = self._held.lstrip()
        self._passed += self._held.count(b"\n", 0, len(self._held) - len(rest))
        self._held = rest


def lines_of(stream: Any, gzipped: bool) -> PromptLines:
    """The lines of a body: at once where gunicorn reads it."""
    pieces: Pieces = SocketPieces(stream) if isinstance(stream, Body) else StreamPieces(stream)
    return PromptLines(Inflated(pieces) if gzipped else pieces)
