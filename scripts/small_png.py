"""A picture in 256 colours: a third of the bytes that a browser writes, for a page that has few."""

from __future__ import annotations

import struct
import zlib
from collections import Counter

_MARK = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {2: 3, 6: 4}  # by PNG's colour type; the alpha of a screenshot says nothing
MOST = 256


def smaller(png: bytes) -> bytes:
    """An 8-bit RGB or RGBA picture, each colour as the nearest of the 256 that it has most of."""
    chunks = list(_chunks(png))
    width, height, depth, kind = struct.unpack(">IIBB", chunks[0][1][:10])
    if depth != 8 or kind not in _CHANNELS:
        raise ValueError("not a picture that a browser writes")
    data = zlib.decompress(b"".join(body for name, body in chunks if name == b"IDAT"))
    rows = _unfiltered(data, width * _CHANNELS[kind], _CHANNELS[kind], height)
    pixels = [[row[at : at + 3] for at in range(0, len(row), _CHANNELS[kind])] for row in rows]
    count = Counter(pixel for row in pixels for pixel in row)
    palette = [pixel for pixel, _ in count.most_common(MOST)]
    index = {pixel: _nearest(pixel, palette) for pixel in count}
    written = b"".join(b"\0" + bytes(index[pixel] for pixel in row) for row in pixels)
    return (
        _MARK
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
        + _chunk(b"PLTE", b"".join(palette))
        + _chunk(b"IDAT", zlib.compress(written, 9))
        + _chunk(b"IEND", b"")
    )


def _nearest(pixel: bytes, palette: list[bytes]) -> int:
    return min(
        range(len(palette)),
        key=lambda at: sum((a - b) ** 2 for a, b in zip(pixel, palette[at], strict=True)),
    )


def _chunks(png: bytes) -> list[tuple[bytes, bytes]]:
    found, at = [], len(_MARK)
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at : at + 8])
        found.append((name, png[at + 8 : at + 8 + length]))
        at += 12 + length
    return found


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _unfiltered(data: bytes, width: int, step: int, height: int) -> list[bytes]:
    """The rows as they were before PNG's five filters (RFC 2083, 6)."""
    rows: list[bytes] = []
    above = bytes(width)
    for start in range(0, height * (width + 1), width + 1):
        above = _row(data[start], data[start + 1 : start + 1 + width], above, step)
        rows.append(above)
    return rows


def _row(kind: int, sent: bytes, above: bytes, step: int) -> bytes:
    if kind == 0:
        return sent
    if kind == 2:
        return bytes((one + up) & 255 for one, up in zip(sent, above, strict=True))
    # one pixel too many on the left, so that the first has neighbours too
    row, corners = bytearray(step), bytes(step) + above
    for at, one in enumerate(sent):
        left, up, corner = row[at], above[at], corners[at]
        if kind == 1:
            guess = left
        elif kind == 3:
            guess = (left + up) >> 1
        else:  # the neighbour nearest to where the three point; of equals the first
            by_left, by_up, by_corner = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
            guess = (
                left if by_left <= by_up and by_left <= by_corner else up if by_up <= by_corner else corner
            )
        row.append((one + guess) & 255)
    return bytes(row[step:])
