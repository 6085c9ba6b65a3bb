"""The texts that are timed: one rich in events, one without a trigger, and longer ones made of them."""

from __future__ import annotations

from pathlib import Path

SEEDS = Path(__file__).parents[1] / "seeds"
ARTICLE = 3_600  # characters
RICH = ("two-leaders-talk", "tit-for-tat-farm-goods", "ecuador-runoff", "white-house-group-call")
QUIET = (
    "The museum reopened on the river front after two years of repairs, and the first visitors waited "
    "in the rain with flasks of tea. Restorers had taken the roof apart beam by beam. A carpenter from "
    "the village, Anna Lind, said that the oak was older than anybody had thought.\n\n"
)


def cut(text: str, length: int) -> str:
    """At most so many characters of it, repeated where it is shorter, up to the end of a paragraph."""
    long = text * (length // len(text) + 1)
    return long[: long.rfind("\n", 0, length + 1) + 1 or length]


def rich(length: int = ARTICLE) -> str:
    return cut("\n\n".join((SEEDS / f"{name}.txt").read_text().strip() for name in RICH) + "\n\n", length)


def quiet(length: int = ARTICLE) -> str:
    return cut(QUIET, length)
