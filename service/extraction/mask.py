"""The text once more with each mention overwritten by a letter of its kind, length kept.

A rule over masked text is short: a person, a verb, a person. Offsets hold without mapping.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from service.extraction.rule import LETTERS


class Cover(NamedTuple):
    """A stretch to overwrite with the letter of `kind`."""

    start: int
    end: int
    kind: str


def mask(folded: str, covers: Iterable[Cover]) -> tuple[str, list[Cover]]:
    """The masked text and the covers used. Of overlapping covers the earlier given wins."""
    used = _without_overlap(covers)
    pieces, at = [], 0
    for cover in used:
        pieces.append(folded[at : cover.start])
        pieces.append(LETTERS[cover.kind] * (cover.end - cover.start))
        at = cover.end
    pieces.append(folded[at:])
    return "".join(pieces), used


def _without_overlap(covers: Iterable[Cover]) -> list[Cover]:
    """Covers in the order of the text; where two overlap, the one given first."""
    ranked = sorted(enumerate(covers), key=lambda one: (one[1].start, one[0]))
    kept: list[tuple[int, Cover]] = []
    for rank, cover in ranked:
        while kept and cover.start < kept[-1][1].end and rank < kept[-1][0]:
            kept.pop()
        if not kept or cover.start >= kept[-1][1].end:
            kept.append((rank, cover))
    return [cover for _, cover in kept]
