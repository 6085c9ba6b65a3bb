"""One table of what the service costs: python -m benchmarks [--documents 2000]"""

from __future__ import annotations

import argparse
import os
import subprocess
from pathlib import Path
from statistics import median

from benchmarks import functions, http
from benchmarks.texts import rich

SPACY = Path("build/spacy/bin/python")


def row(figure: str, value: str, beside: str = "", ratio: str = "") -> None:
    print(f"{figure:<52} {value:>12} {beside:>24} {ratio:>10}", flush=True)


def spacy_seconds() -> float | None:
    if not SPACY.exists():
        return None
    command = [SPACY, "benchmarks/spacy_pipeline.py"]
    return float(subprocess.run(command, input=rich(), text=True, capture_output=True, check=True).stdout)


def of_functions() -> None:
    taken = functions.articles()
    row("words of the article with re (yardstick)", f"{taken['words'] * 1000:.2f} ms")
    for name, told in (("rich", "extract, rich in events"), ("quiet", "extract, without a trigger")):
        row(
            f"{told}, 3.6 kB",
            f"{taken[name] * 1000:.2f} ms",
            "x yardstick",
            f"{taken[name] / taken['words']:.1f}",
        )
    if spacy := spacy_seconds():
        row(
            "spaCy small pipeline, 3.6 kB",
            f"{spacy * 1000:.0f} ms",
            "x extract",
            f"{spacy / taken['rich']:.0f}",
        )
    else:
        row("spaCy small pipeline, 3.6 kB", "not there", "make bench-spacy")
    grown = functions.growth()
    row(
        "extract, 1 MB of news, a kB",
        f"{grown['long'] * 1e6:.0f} us",
        "x a kB of 10 kB",
        f"{grown['long'] / grown['10 kB']:.2f}",
    )


def of_service(documents: int) -> None:
    asked = http.throughput()
    share = asked["service"] / asked["echo"]
    row(
        "requests a second, rich article, 2 workers",
        f"{asked['service']:.0f}",
        f"echo {asked['echo']:.0f}",
        f"{share:.0%}",
    )
    done = http.batch(documents)
    cores = os.cpu_count() or 1
    share = done["batch"] / done["loop"] / cores
    row(
        f"batch of {documents}, documents a second",
        f"{done['batch']:.0f}",
        f"loop {done['loop']:.0f} x {cores} cores",
        f"{share:.0%}",
    )
    environment = http.compiled()
    starts = [(http.cold_start(environment), http.import_flask(environment)) for _ in range(3)]
    cold, floor = (median(one) for one in zip(*starts, strict=True))
    row(
        "cold start to the first 200, one worker",
        f"{cold:.2f} s",
        f"x import flask {floor:.2f} s",
        f"{cold / floor:.1f}",
    )
    row("memory of a worker, private, preloaded", f"{http.private_megabytes():.1f} MB")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--documents", type=int, default=1_000, help="in the batch")
    chosen = options.parse_args()
    of_functions()
    of_service(chosen.documents)


if __name__ == "__main__":
    main()
