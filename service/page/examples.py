"""The texts that the page offers to try, from `seeds/`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from schemas.response import EVENT_TYPES

SEEDS = Path(__file__).parents[2] / "seeds"


@dataclass(frozen=True, slots=True)
class Example:
    name: str
    title: str
    kind: str
    published: str
    text: str
    shows: tuple[str, ...]  # the kinds of events in it


@cache
def read_examples(folder: Path = SEEDS) -> tuple[Example, ...]:
    """All examples, the one that shows most kinds of events first, then by kind of text and title.

    None where the folder is not there: the page does without.
    """
    found = [_example(path, orjson.loads(path.read_bytes())) for path in folder.glob("*.json")]
    first = max(found, key=lambda one: (len(one.shows), one.name), default=None)
    return tuple(sorted(found, key=lambda one: (one is not first, one.kind, one.title, one.name)))


def _example(path: Path, seed: dict[str, Any]) -> Example:
    told = {event["type"] for event in seed["events"]}
    return Example(
        path.stem,
        seed["title"],
        seed["kind"],
        seed["published"] or "",
        path.with_suffix(".txt").read_bytes().decode(),
        tuple(kind for kind in EVENT_TYPES if kind in told),
    )
