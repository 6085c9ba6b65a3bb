"""A sentence while it is read: the votes told of so far, and those that this sentence speaks of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from service.extraction.events.election.part import Part
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.vote import Telling, Vote, Votes
from service.extraction.sentences import Sentence

_REACH = 600
"""Characters; what stands farther apart in a sentence is not read together."""
_LATEST = 60
"""So many votes are remembered; a text that tells of more is a table."""


@dataclass(slots=True)
class Scene:
    """`here`: what the sentence's nouns and verbs of voting tell; `own`: what its people's deeds tell."""

    reading: Reading
    sentence: Sentence
    index: int
    votes: Votes
    here: list[tuple[Telling, Vote]]
    told: list[Part] = field(default_factory=list)
    own: list[tuple[Telling, Vote]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)

    @property
    def known(self) -> list[Vote]:
        return self.votes[-_LATEST:]

    def near(self, at: int) -> list[tuple[Telling, Vote]]:
        """Tellings of the sentence around `at`, those of its nouns first."""
        return [*self._around(self.here, at), *self._around(self.own, at)]

    def nouns_near(self, at: int) -> list[tuple[Telling, Vote]]:
        return self._around(self.here, at)

    def parts_near(self, at: int) -> list[Part]:
        first = bisect_left(self.told, at - _REACH, key=lambda one: one.head)
        return self.told[first : bisect_right(self.told, at + _REACH, key=lambda one: one.head)]

    @staticmethod
    def _around(some: list[tuple[Telling, Vote]], at: int) -> list[tuple[Telling, Vote]]:
        if len(some) < 8:
            return some
        first = bisect_left(some, at - _REACH, key=lambda one: one[0].start)
        return some[first : bisect_right(some, at + _REACH, key=lambda one: one[0].start)]
