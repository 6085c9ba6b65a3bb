"""CPU of `extract`, beside a yardstick that every machine has: the words of the same text, found by `re`."""

from __future__ import annotations

import gc
import re
import time
from collections.abc import Callable
from datetime import date
from statistics import median

from benchmarks.texts import quiet, rich
from service.extraction import extract

PUBLISHED = date(2025, 3, 20)
WORDS = re.compile(r"\w+")
ROUNDS = 7
SLICE = 0.05  # seconds of CPU for one figure in one round, at least one call


def per_call(function: Callable[[], object]) -> float:
    """Seconds of this process's CPU for one call, over a slice of time."""
    calls, started = 0, time.process_time()
    while True:
        function()
        calls += 1
        took = time.process_time() - started
        if took >= SLICE:
            return took / calls


def interleaved(functions: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Median seconds of each function, all in turn in every round, so that a slow moment hits all alike."""
    for function in functions.values():
        function()
    gc.collect()
    taken = [{name: per_call(function) for name, function in functions.items()} for _ in range(rounds)]
    return {name: median(one[name] for one in taken) for name in functions}


def articles(rounds: int = ROUNDS) -> dict[str, float]:
    """Seconds for a rich article, one without a trigger, and the yardstick."""
    text, silent = rich(), quiet()
    return interleaved(
        {
            "words": lambda: WORDS.findall(text),
            "rich": lambda: extract(text, PUBLISHED),
            "quiet": lambda: extract(silent, PUBLISHED),
        },
        rounds,
    )


def growth(rounds: int = 3, long: int = 1_000_000) -> dict[str, float]:
    """Seconds a kB in a text of 10 kB and in a long one, of ordinary news."""
    texts = {"10 kB": news(10_000), "long": news(long)}
    taken = interleaved(
        {name: lambda text=text: extract(text, PUBLISHED) for name, text in texts.items()}, rounds
    )  # type: ignore[misc]
    return {name: seconds / len(texts[name]) * 1000 for name, seconds in taken.items()}


def news(length: int) -> str:
    """A rich article, then three times as much of what is no event, again and again."""
    parts, size = [], 0
    while size < length:
        parts += [rich(2_500), quiet(7_500)]
        size += len(parts[-1]) + len(parts[-2])
    return "".join(parts)[:length]
