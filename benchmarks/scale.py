"""How many documents a second: `dateline bulk` beside Spark, over the same archive, in turn.

    build/spark/bin/python -m benchmarks.scale [--documents 1000] [--rounds 1]

The archive is the seeds again and again, with ids of their own. What a run needs to begin (Java, imports) is
not counted: a few documents are read before the clock starts. Documents a second are by a clock on the wall,
what a document costs is CPU time of all processes, Java's among them (of Linux).
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

import pyarrow.parquet

from benchmarks.texts import SEEDS
from service.bulk.reading import Terms
from service.bulk.row import Columns
from service.bulk.run import Files, run
from service.bulk.sources import source_of

WARM = 8  # documents before the clock starts


def archive(path: Path, documents: int) -> Path:
    texts = [one.read_text("utf-8") for one in sorted(SEEDS.glob("*.txt"))]
    rows = [
        {"id": f"n{number}", "text": text, "published": "2025-03-29"}
        for number, text in enumerate(islice(cycle(texts), documents))
    ]
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), path)
    return path


class Cost(NamedTuple):
    """Seconds on the wall, and of CPU."""

    seconds: float
    cpu: float


def used() -> Cost:
    """The clock, and the CPU time of this process and all below it, those that have ended included."""
    ticks: dict[int, tuple[int, int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parts = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has ended since
        ticks[int(path.parent.name)] = int(parts[1]), sum(map(int, parts[11:15]))
    below = {os.getpid()}
    while more := {process for process, (parent, _) in ticks.items() if parent in below} - below:
        below |= more
    total = sum(ticks[process][1] for process in below) / os.sysconf("SC_CLK_TCK")
    return Cost(time.perf_counter(), total)


def since(began: Cost) -> Cost:
    now = used()
    return Cost(now.seconds - began.seconds, now.cpu - began.cpu)


def bulk(folder: Path, workers: int) -> Cost:
    """What the runner behind `dateline bulk` takes."""
    cost = Cost(0, 0)
    for name in ("warm", "texts"):
        source = source_of(folder / f"{name}.parquet", Columns(), 1_000_000)
        began = used()
        run(source, Files(folder / f"{name}-{workers}-{time.monotonic_ns()}.jsonl"), Terms(), workers)
        cost = since(began)
    return cost


def spark(folder: Path, cores: int) -> Cost:
    """What a job takes, its output thrown away, in as many tasks as four for each core."""
    from pyspark.sql import SparkSession

    from service.spark.answers import answers

    os.environ["PYSPARK_PYTHON"] = sys.executable
    settings = {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "256",
    }
    session = SparkSession.builder.master(f"local[{cores}]").config(map=settings).getOrCreate()
    cost = Cost(0, 0)
    for name in ("warm", "texts"):
        texts = session.read.parquet(str(folder / f"{name}.parquet")).repartition(4 * cores)
        began = used()
        answers(texts).write.format("noop").mode("overwrite").save()
        cost = since(began)
    session.stop()
    return cost


KINDS = {"bulk": bulk, "spark": spark}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--one", nargs=3, metavar=("KIND", "CORES", "FOLDER"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        kind, cores, folder = given.one
        print(*KINDS[kind](Path(folder), int(cores)))
        return
    found: dict[tuple[str, int], list[Cost]] = {}
    with tempfile.TemporaryDirectory() as folder:
        archive(Path(folder, "warm.parquet"), WARM)
        archive(Path(folder, "texts.parquet"), given.documents)
        for _ in range(given.rounds):
            for one in [(kind, cores) for cores in (1, 2) for kind in KINDS]:
                cost = in_turn(*one, folder)
                found.setdefault(one, []).append(cost)
                rate, each = given.documents / cost.seconds, 1000 * cost.cpu / given.documents
                print(f"{one[0]} {one[1]}: {rate:.1f} documents a second, {each:.0f} ms each", flush=True)
    base = [statistics.median(part) for part in zip(*found["bulk", 1], strict=True)]
    for (kind, cores), costs in found.items():
        seconds, cpu = (statistics.median(part) for part in zip(*costs, strict=True))
        print(
            f"{kind} {cores}: {base[0] / seconds:.2f} of the rate of bulk 1, {cpu / base[1]:.2f} of its CPU"
        )


def in_turn(kind: str, cores: int, folder: str) -> Cost:
    command = [sys.executable, "-m", "benchmarks.scale", "--one", kind, str(cores), folder]
    environment = os.environ | {"PYTHONPATH": os.getcwd()}  # noqa: PTH109  # for the workers of Spark
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    seconds, cpu = map(float, done.stdout.splitlines()[-1].split())
    return Cost(seconds, cpu)


if __name__ == "__main__":
    main()
