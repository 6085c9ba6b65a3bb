"""Made and mutated texts to `extract`: no exception, none over its time budget, each answer by the contract.

python -m reliability.fuzz [--inputs 1000000] [--seconds 60] [--seed 1]

0 seconds: until all inputs are tried. Runs of other seeds try other texts, so their inputs add up.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from datetime import date
from typing import NamedTuple

from reliability.texts import made, mutated
from schemas.response import EXTRACTION, faults
from service.extraction import extract
from service.settings import Settings

TOLD = 20  # faults that are printed with their text


class Tried(NamedTuple):
    events: int
    seconds: float  # of CPU, for the extraction alone
    fault: str  # "" where there is none


def tried(text: str, published: date | None, budget: float) -> Tried:
    started = time.thread_time()
    try:
        found = extract(text, published)
        took = time.thread_time() - started
        # the contract has every field's place in the text: what stands elsewhere is a fault
        wrong = faults(EXTRACTION.dump(found), text) if found.events else {}
    except Exception as error:  # that is what is looked for
        return Tried(0, time.thread_time() - started, f"{type(error).__name__}: {error}")
    if took > budget:
        return Tried(len(found.events), took, f"over budget: {took:.2f} s")
    return Tried(len(found.events), took, f"against the contract: {wrong}" if wrong else "")


def main() -> int:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--inputs", type=int, default=1_000_000)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    chance, budget = random.Random(chosen.seed), Settings().time_budget
    inputs = events = characters = longest = bad = 0
    slowest = spent = 0.0
    end = time.monotonic() + (chosen.seconds or float("inf"))
    while inputs < chosen.inputs and time.monotonic() < end:
        text = made(chance) if inputs % 2 else mutated(chance)
        one = tried(text, date(2025, 3, 29) if inputs % 3 else None, budget)
        if one.fault:
            bad += 1
            if bad <= TOLD:
                print(f"{one.fault}: {text!r}", flush=True)
        inputs, characters, longest = inputs + 1, characters + len(text), max(longest, len(text))
        events, spent, slowest = events + one.events, spent + one.seconds, max(slowest, one.seconds)
    print(
        f"seed {chosen.seed}: {inputs} inputs, {characters} characters (longest {longest}), {events} events, "
        f"{spent:.0f} s of CPU (slowest {slowest * 1000:.0f} ms), {bad} faults"
    )
    return 1 if bad or not inputs else 0


if __name__ == "__main__":
    sys.exit(main())
