"""From Parquet to Parquet: `spark-submit service/spark/job.py IN OUT`.

OUT is one run's and is replaced as a whole, so a second run gives the same and leaves nothing of the first;
what comes in day by day has a folder for each day. Within it events are partitioned by their type and by the
month in which their document came out. The event's own month would scatter each day's texts over years, and
many events have none, or a wrong one; the document's is known, and is what is asked for first.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f

from service.bulk.reading import BUDGET_SECONDS, Terms
from service.spark.answers import answers
from service.spark.linking import linked

ROWS_AT_ONCE = 256  # texts that a worker has in memory


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the job with these arguments. 0 where there is an output, 2 where the input cannot be read."""
    given = _parser().parse_args(arguments)
    session = SparkSession.builder.appName("dateline").getOrCreate()
    session.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", ROWS_AT_ONCE)
    if given.partitions:
        session.conf.set("spark.sql.shuffle.partitions", given.partitions)
    try:
        texts = session.read.parquet(given.input)
        if given.repartition:
            texts = texts.repartition(given.repartition)
        events = answers(texts, Terms(time_budget=given.time_budget))
    except (PySparkException, ValueError) as error:
        sys.stderr.write(f"{given.input} cannot be read: {error}\n")
        return 2
    write(events, given.output)
    if given.clusters:
        written = session.read.schema(events.schema).parquet(given.output)
        linked(written).write.mode("overwrite").partitionBy("type").parquet(given.clusters)
    return 0


def write(events: DataFrame, output: str) -> None:
    """Events to Parquet by type and month; those rows that are errors have no type."""
    placed = events.withColumn("month", f.date_format("published", "yyyy-MM"))
    # few large files, and a month of very many events in several
    together = placed.hint("rebalance", "type", "month")
    ordered = together.sortWithinPartitions("type", "month", "document_id", f.col("mentions")[0]["start"])
    ordered.write.mode("overwrite").partitionBy("type", "month").parquet(output)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="The events of an archive of texts, from Parquet to Parquet."
    )
    parser.add_argument("input", help="Parquet with the column text, and id, published and types where known")
    parser.add_argument("output", help="folder of the events, which is replaced as a whole")
    parser.add_argument("--clusters", help="folder of the clusters of the same happening, replaced as well")
    parser.add_argument(
        "--repartition",
        type=int,
        metavar="N",
        help="cut the archive into N tasks: where it is a few large files",
    )
    parser.add_argument(
        "--partitions", type=int, metavar="N", help="tasks that gather the events (Spark's own: 200)"
    )
    parser.add_argument(
        "--time-budget",
        type=float,
        default=BUDGET_SECONDS,
        metavar="SECONDS",
        help="of CPU for one text",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
