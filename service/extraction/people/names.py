"""Which mentions are of one person: full names that agree, and the surnames that stand for them."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import defaultdict

from service.extraction.people.actors import Actor, Mention
from service.extraction.people.segments import Segment
from service.extraction.people.words import SUFFIXES

_ARTICLES = tuple(f"{article}-" for article in "al el as ash an ad ar at az ul ur".split())


def plain(word: str) -> str:
    """A word of a name as others may write it: without accents and article, in title case."""
    if not word.isascii():
        word = "".join(one for one in unicodedata.normalize("NFD", word) if not unicodedata.combining(one))
    if word[:1].islower() and word.startswith(_ARTICLES):
        word = word.partition("-")[2]
    return word.capitalize() if len(word) > 2 and word.isupper() else word


def name_of(segment: Segment) -> str:
    """The name as it stands, in one line: parts joined as in the text."""
    texts = [token.text for token in segment.tokens]
    name = texts[0]
    for word in texts[1:]:
        name += (", " if word in {"Jr", "Jr.", "Sr", "Sr."} else " ") + word
    return name


def parts_of(name: str) -> list[str]:
    """The words of a name, particles and "Jr." left out."""
    return [
        plain(part)
        for part in name.replace(",", "").split()
        if part not in SUFFIXES and (not part.islower() or "-" in part)
    ]


class Names:
    """The people of a text by their full names."""

    def __init__(self) -> None:
        self.actors: list[Actor] = []
        self._by_end: dict[tuple[str, str], Actor] = {}
        self._by_word: dict[tuple[str, str], Actor] = {}

    def full(self, segment: Segment) -> Actor:
        """The actor of a full name: a known one whose name agrees, or a new one."""
        name = name_of(segment)
        parts = parts_of(name)
        first, last = parts[0], parts[-1]
        same_end = self._by_end.get((last, first[0]))
        same_first = self._by_word.get((first, last))
        actor = (
            same_end
            if same_first is None
            else same_first
            if same_end is None or same_first.index < same_end.index
            else same_end
        )
        if actor is None:
            actor = Actor(name, full=True, index=len(self.actors))
            self.actors.append(actor)
        elif len(name) > len(actor.name or ""):
            actor.name = name
        self._by_end.setdefault((last, first[0]), actor)
        for part in parts[1:]:
            self._by_word.setdefault((first, part), actor)
        return actor


class Surnames:
    """Whom a single word of a name means: whose last name it is, then who was named last."""

    def __init__(self, mentions: list[Mention]) -> None:
        self._lasts: defaultdict[str, list[tuple[int, Actor]]] = defaultdict(list)
        self._parts: defaultdict[str, list[tuple[int, Actor]]] = defaultdict(list)
        known: dict[int, list[str]] = {}
        for mention in mentions:
            actor = mention.actor
            parts = known.get(id(actor))
            if parts is None:
                parts = known[id(actor)] = parts_of(actor.name or "")
            for part in parts:
                self._parts[part].append((mention.start, actor))
            if parts:
                self._lasts[parts[-1]].append((mention.start, actor))

    def add(self, word: str, actor: Actor, at: int) -> None:
        """Somebody known by this word alone."""
        self._lasts[plain(word)].append((at, actor))

    def meant(self, word: str, at: int) -> Actor | None:
        word = plain(word)
        pool = self._lasts.get(word) or self._parts.get(word)
        if not pool:
            return None
        index = bisect_left(pool, at, key=lambda one: one[0]) - 1
        return pool[max(index, 0)][1]
