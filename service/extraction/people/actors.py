"""What the search for people answers with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from service.extraction.gazetteer import Entry, Hit


@dataclass(slots=True, eq=False)
class Actor:
    """One person (or office) of the text, gathered from all mentions."""

    name: str | None
    role: str | None = None
    country: str | None = None
    full: bool = False
    index: int = 0


class Mention(NamedTuple):
    """A place where a person is spoken of: the whole phrase, and the name within it."""

    start: int
    end: int
    name_start: int
    name_end: int
    actors: tuple[Actor, ...]

    @property
    def actor(self) -> Actor:
        return self.actors[0]


class People(NamedTuple):
    mentions: list[Mention]
    actors: list[Actor]


def place_of(hit: Hit) -> Entry | None:
    """The country or bloc that a hit stands for, if it does."""
    return hit.place
