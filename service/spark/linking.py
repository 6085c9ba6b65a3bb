"""Events of all documents into clusters of the same happening: what `dateline link` does, on many machines.

Near linear. Reports that say the same are one first, as wire copies are; only those that share a block (a
type with a pair of sides, an imposer and its act, or a country) and a year meet in one task, and there only
those whose days meet are compared. Each task hands on no more pairs than it has reports: enough to know what
hangs together, which the driver finds, with a few numbers in memory for each pair. What hangs together, a
happening and what may be it, goes through `service.linking` as it is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

import orjson
import pyarrow
from pyspark.sql import DataFrame
from pyspark.sql import functions as f

from service.linking.clusters import LIKENESS, Sets, clusters, near, order, signature
from service.linking.item import Item, items_of
from service.linking.report import report

CLUSTERS = "id string, type string, documents array<string>, cluster_json string"
_REPORTS = (  # in the order of what `_reports` gives: Spark goes by it
    "document string, start long, event_id string, published string, event_json string,"
    " report long, places array<string>"
)
_SAID = ["document", "start", "event_id", "published", "event_json"]
_SAID_SCHEMA = pyarrow.schema(
    {
        "document": "string",
        "start": "int64",
        "event_id": "string",
        "published": "string",
        "event_json": "string",
    }
)


def linked(events: DataFrame) -> DataFrame:
    """The clusters of `events`, which has `schema.EVENTS`; `cluster_json` is a line of `dateline link`."""
    found = events.where("type IS NOT NULL").select(
        f.col("document_id").alias("document"),
        f.col("published").cast("string").alias("published"),
        "event_json",
    )
    reports = found.mapInArrow(_reports, _REPORTS).persist()
    groups = _groups(_pairs(reports))
    grouped = reports.join(groups, "report", "left").withColumn("group", f.coalesce("group", "report"))
    return grouped.select("group", *_SAID).groupBy("group").applyInArrow(_clusters, CLUSTERS)


def _pairs(reports: DataFrame) -> DataFrame:
    """Pairs of reports that hang together, for each that says something else than the others one report."""
    first = reports.groupBy("report").agg(f.min(f.struct(*_SAID, "places")).alias("first"))
    spread = first.select("report", "first.*").withColumn("place", f.explode("places")).drop("places")
    return spread.groupBy("place").applyInArrow(_forest, "one long, other long").distinct()


def _groups(pairs: DataFrame) -> DataFrame:
    """The group of each report that hangs together with another."""
    found = pairs.collect()
    numbers = sorted({number for pair in found for number in pair})
    places = {number: place for place, number in enumerate(numbers)}
    sets = Sets(len(numbers))
    for one, other in found:
        sets.join(places[one], places[other])
    rows = [(number, numbers[sets.of(place)]) for place, number in enumerate(numbers)]
    return pairs.sparkSession.createDataFrame(rows, "report long, group long")


def _items(table: pyarrow.Table) -> list[Item]:
    return [_item(row) for row in table.select(_SAID).to_pylist()]


def _item(row: dict[str, str]) -> Item:
    document = {"id": row["document"], "published": row["published"]}
    return items_of({"document": document, "events": [orjson.loads(row["event_json"])]})[0]


def _reports(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """Events with what they say as a number, and the places at which they meet what may be the same."""
    schema = _SAID_SCHEMA
    for name, kind in (("report", pyarrow.int64()), ("places", pyarrow.list_(pyarrow.string()))):
        schema = schema.append(pyarrow.field(name, kind))
    for batch in batches:
        rows = []
        for row in batch.to_pylist():
            item = _item(row)
            _, start, event = order(item)
            said = {"start": start, "event_id": event, "report": _number(item), "places": _places(item)}
            rows.append(row | said)
        yield pyarrow.RecordBatch.from_pylist(rows, schema)


def _number(item: Item) -> int:
    said = "\n".join(signature(item)).encode("utf-8")
    return int.from_bytes(hashlib.blake2b(said, digest_size=8).digest(), signed=True)


def _places(item: Item) -> list[str]:
    """Each block in each year in which it may be: two that are the same have a day in common."""
    kind = item.event["type"]
    likeness = LIKENESS[kind]
    if (days := likeness.days(item)) is None:
        return []
    years = range(days.first.year, days.last.year + 1)
    return [f"{kind} {block} {year}" for block in likeness.blocks(item) for year in years]


def _forest(table: pyarrow.Table) -> pyarrow.Table:
    """The fewest pairs that hold together what is near within a place."""
    items, numbers = _items(table), table["report"].to_pylist()
    sets = Sets(len(items))
    pairs = []
    for place, others in enumerate(near(items)):
        for other in others:
            if sets.of(place) != sets.of(other):
                sets.join(place, other)
                pairs.append((numbers[place], numbers[other]))
    schema = pyarrow.schema({"one": "int64", "other": "int64"})
    return pyarrow.Table.from_pylist([{"one": one, "other": other} for one, other in pairs], schema)


def _clusters(table: pyarrow.Table) -> pyarrow.Table:
    found = [report(cluster) for cluster in clusters(_items(table))]
    rows = [
        {name: one[name] for name in ("id", "type", "documents")}
        | {"cluster_json": orjson.dumps(one).decode()}
        for one in found
    ]
    schema = pyarrow.schema(
        {
            "id": "string",
            "type": "string",
            "documents": pyarrow.list_(pyarrow.string()),
            "cluster_json": "string",
        }
    )
    return pyarrow.Table.from_pylist(rows, schema)
