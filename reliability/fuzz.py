"""Made and mutated texts to `extract`: no exception, no more than the time budget, every offset right.

python -m reliability.fuzz [--seconds 60] [--inputs 1000000] [--seed 1]
"""

from __future__ import annotations

import argparse
import dataclasses
import random
import sys
import time
from collections.abc import Iterator
from datetime import date
from typing import Any

from reliability.texts import made, mutated
from service.extraction import extract
from service.settings import Settings


def misplaced(value: Any, text: str) -> Iterator[Any]:
    """What claims a place in the text and does not stand there."""
    if all(hasattr(value, name) for name in ("text", "start", "end")):
        if text[value.start : value.end] != value.text:
            yield value
    if isinstance(value, (tuple, list)):
        for one in value:
            yield from misplaced(one, text)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from misplaced(getattr(value, field.name), text)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--inputs", type=int, default=1_000_000)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    chance, budget = random.Random(chosen.seed), Settings().time_budget
    tried = events = characters = 0
    slowest, faults = 0.0, []
    end = time.monotonic() + chosen.seconds
    while tried < chosen.inputs and time.monotonic() < end:
        text = made(chance) if tried % 2 else mutated(chance)
        published = date(2025, 3, 29) if tried % 3 else None
        started = time.thread_time()
        try:
            found = extract(text, published)
            if wrong := list(misplaced(found.events, text)):
                faults.append(("misplaced", text, repr(wrong[0])))
            events += len(found.events)
        except Exception as error:  # that is what is looked for
            faults.append((type(error).__name__, text, str(error)))
        took = time.thread_time() - started
        slowest = max(slowest, took)
        if took > budget:
            faults.append(("over budget", text, f"{took:.2f} s"))
        tried, characters = tried + 1, characters + len(text)
    read = f"{tried} inputs, {characters} characters, {events} events"
    print(f"{read}, slowest {slowest * 1000:.0f} ms, {len(faults)} faults")
    for kind, text, what in faults[:20]:
        print(f"{kind}: {text!r}: {what}")
    return 1 if faults or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
