"""Offsets in the unit that the client counts in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from schemas.base import spans


def recount(payload: dict[str, Any], text: str, unit: str) -> None:
    """Rewrite every `start` and `end` of a dumped answer from code points to `unit`, in place.

    One pass over the text, whatever the number of spans. `unit`: codepoints, utf16 or utf8.
    """
    if unit == "codepoints":
        return
    placed = [span for _, span in spans(payload)]
    place = _places(text, {span[edge] for span in placed for edge in ("start", "end")}, unit)
    for span in placed:
        span["start"], span["end"] = place[span["start"]], place[span["end"]]


def _places(text: str, offsets: Iterable[int], unit: str) -> dict[int, int]:
    encoding, width = {"utf16": ("utf-16-le", 2), "utf8": ("utf-8", 1)}[unit]
    places: dict[int, int] = {}
    previous = total = 0
    for offset in sorted(offsets):
        total += len(text[previous:offset].encode(encoding, "surrogatepass")) // width
        places[offset] = total
        previous = offset
    return places
