"""The text once more with each mention overwritten by a letter of its kind, length kept.

A rule over masked text is short: a person, a verb, a person. Offsets hold without mapping.
"""

from __future__ import annotations

from collections.abc import Iterable

from service.extraction.rule import LETTERS

Cover = tuple[int, int, str]
"""A stretch to overwrite: its start and end, and the kind whose letter it takes."""


def mask(folded: str, covers: Iterable[Cover]) -> tuple[str, list[Cover]]:
    """The masked text and the covers used. Of overlapping covers the earlier given wins."""
    used = _without_overlap(covers)
    pieces: list[str] = []
    at = 0
    for start, end, kind in used:
        pieces += (folded[at:start], LETTERS[kind] * (end - start))
        at = end
    pieces.append(folded[at:])
    return "".join(pieces), used


def _without_overlap(covers: Iterable[Cover]) -> list[Cover]:
    """Covers in the order of the text; where two overlap, the one given first."""
    ranked = sorted([(start, rank, end, kind) for rank, (start, end, kind) in enumerate(covers)])
    kept: list[tuple[int, int, int, str]] = []
    till = -1  # where the last one kept ends
    for cover in ranked:
        start, rank = cover[:2]
        while kept and start < till and rank < kept[-1][1]:
            kept.pop()
            till = kept[-1][2] if kept else -1
        if not kept or start >= till:
            kept.append(cover)
            till = cover[2]
    return [(start, end, kind) for start, _, end, kind in kept]
