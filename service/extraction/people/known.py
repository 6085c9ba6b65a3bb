"""The known names of a text, found by where they begin and end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from service.extraction.gazetteer import Hit


class Known:
    """The hits of a text in order, none overlapping; each question is answered without a search or by one."""

    def __init__(self, hits: list[Hit]) -> None:
        self.hits = hits
        self.starts = [hit.start for hit in hits]
        self.index_of = {start: index for index, start in enumerate(self.starts)}
        self.titles_by_end = {hit.end: hit for hit in hits if hit.title is not None}
        self.ends = {hit.end for hit in hits}

    def at(self, start: int) -> Hit | None:
        """The name that begins here."""
        index = self.index_of.get(start)
        return None if index is None else self.hits[index]

    def over(self, at: int) -> Hit | None:
        """The name that this place is part of."""
        index = self.index_of.get(at)
        if index is None:
            index = bisect_right(self.starts, at) - 1
        if index < 0:
            return None
        hit = self.hits[index]
        return hit if hit.end > at else None

    def before(self, at: int) -> int:
        """The index of the last name that begins before `at`, -1 where there is none."""
        return bisect_left(self.starts, at) - 1
