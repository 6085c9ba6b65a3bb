"""Spark gives what the service gives, whatever is in the archive and whoever dies on the way."""

from __future__ import annotations

import json
import os
import shutil
import signal
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

pytest.importorskip("pyspark", reason="pyspark is not installed: make test-spark")

import pyarrow.parquet
from pyspark.sql.pandas.types import to_arrow_schema

from schemas.response import EVENT_SCHEMAS
from service.answers import answer_to, written
from service.bulk import reading
from service.bulk.reading import Terms
from service.documents import checked
from service.extraction.identity import document_id
from service.linking.link import link
from service.spark.answers import answers, mapped
from service.spark.job import main
from service.spark.linking import linked
from service.spark.schema import EVENTS, type_of

SEEDS = Path(__file__).parents[2] / "seeds"
CALL = "President Ana Ruiz of Mexico spoke by phone with Prime Minister Mark Lee of Canada on Monday."
UNNAMED = (None, CALL, "2025-03-29")


def seeds() -> list[tuple[str, str, str | None]]:
    found = []
    for path in sorted(SEEDS.glob("*.txt")):
        published = json.loads(path.with_suffix(".json").read_text("utf-8")).get("published")
        found.append((path.stem, path.read_bytes().decode("utf-8"), published))
    days = json.loads((SEEDS / "linked" / "clusters.json").read_text("utf-8"))["published"]
    for name, day in days.items():
        found.append((name, (SEEDS / "linked" / f"{name}.txt").read_text("utf-8"), day))
    return found


def answer(document: str | None, text: str, published: str | None) -> bytes:
    """What the service answers."""
    fields = {"id": document, "text": text, "published": published}
    given = {name: value for name, value in fields.items() if value}
    return written(answer_to(checked(given, 1_000_000)).payload, text)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("archive")
    rows = [*seeds(), ("blank", " ", None), ("no-day", CALL, "29 March"), UNNAMED]
    for number in range(2):
        columns = dict(zip(("id", "text", "published"), zip(*rows[number::2], strict=True), strict=True))
        pyarrow.parquet.write_table(pyarrow.table(columns), path / f"{number}.parquet")
    return path


@pytest.fixture(scope="module")
def output(spark: Any, archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("output") / "events"
    assert main([str(archive), str(path), "--clusters", str(path.with_name("clusters"))]) == 0
    return path


def test_the_events_are_those_of_the_service_byte_for_byte(spark: Any, output: Path) -> None:
    rows = spark.read.parquet(str(output)).where("type IS NOT NULL").collect()
    found: dict[str, list[bytes]] = defaultdict(list)
    for row in rows:
        found[row["document_id"]].append(row["event_json"].encode())
    for document, text, published in [*seeds(), UNNAMED]:
        events, told = found[document or document_id(text)], answer(document, text, published)
        assert len(events) == len(orjson.loads(told)["events"]), document
        assert all(event in told for event in events), document


def test_the_columns_hold_what_the_json_says(spark: Any, output: Path) -> None:
    rows = spark.read.schema(EVENTS).parquet(str(output)).where("type IS NOT NULL").collect()
    assert {row["type"] for row in rows} == set(EVENT_SCHEMAS)
    for row in rows:
        columns = json.loads(json.dumps(row.asDict(recursive=True), default=str))
        event = orjson.loads(row["event_json"])
        event["event_id"] = event.pop("id")
        assert {name: columns[name] for name in event} == event
        own = {*event, "document_id", "published", "published_from", "event_json", "month"}
        assert not [name for name, value in columns.items() if name not in own and value is not None]


def test_the_columns_are_those_of_the_schemas(spark: Any, output: Path) -> None:
    names = {name for schema in EVENT_SCHEMAS.values() for name in schema.fields} - {"id"}
    around = {"document_id", "published", "published_from", "event_id", "event_json", "error"}
    assert set(EVENTS.names) == names | around
    for schema in EVENT_SCHEMAS.values():
        for name, field in schema.fields.items():
            assert EVENTS["event_id" if name == "id" else name].dataType == type_of(field)
    found = {field.name: field.dataType for field in spark.read.parquet(str(output)).schema}
    assert found.pop("month").simpleString() == "string"
    assert found == {field.name: field.dataType for field in EVENTS}


def test_rows_without_an_answer_say_why(spark: Any, output: Path) -> None:
    rows = spark.read.parquet(str(output)).where("type IS NULL").collect()
    assert {row["document_id"]: row["error"].asDict() for row in rows} == {
        "blank": {"status": 422, "detail": "Fields are wrong."},
        "no-day": {"status": 422, "detail": "Fields are wrong."},
    }


def test_a_second_run_gives_the_same_and_leaves_nothing_of_the_first(
    spark: Any, archive: Path, output: Path
) -> None:
    def rows() -> list[str]:
        found = spark.read.parquet(str(output)).drop("error")
        return sorted(str(row) for row in found.collect())

    before = rows()
    stale = output / "type=call" / "month=1900-01"
    shutil.copytree(next((output / "type=call").glob("month=*")), stale)
    assert main([str(archive), str(output), "--repartition", "3", "--partitions", "1"]) == 0
    assert rows() == before
    assert not stale.exists()


def test_the_clusters_are_those_of_the_command(spark: Any, output: Path) -> None:
    given = [orjson.loads(answer(*one)) for one in [*seeds(), UNNAMED]]
    expected = sorted(orjson.dumps(cluster).decode() for cluster in link(given))
    found = spark.read.parquet(str(output.with_name("clusters"))).collect()
    assert sorted(row["cluster_json"] for row in found) == expected


def test_clusters_need_no_order(spark: Any, output: Path) -> None:
    events = spark.read.schema(EVENTS).parquet(str(output))
    first = {row["cluster_json"] for row in linked(events.repartition(1)).collect()}
    assert {row["cluster_json"] for row in linked(events.repartition(5)).collect()} == first


def test_days_and_types_may_be_typed(spark: Any) -> None:
    frame = spark.createDataFrame([(CALL, ["call"]), (CALL, ["tariff"])], "text string, types array<string>")
    found = answers(frame.selectExpr("text", "types", "date'2025-03-29' AS published", "1 AS more")).collect()
    assert [(row["type"], str(row["published"]), str(row["date"]["value"])) for row in found] == [
        ("call", "2025-03-29", "2025-03-24")
    ]


def test_a_frame_without_texts_is_refused(spark: Any) -> None:
    with pytest.raises(ValueError, match="no column text"):
        answers(spark.createDataFrame([("a",)], "id string"))


def test_a_text_over_its_time_is_an_error(spark: Any) -> None:
    long = "\n\n".join(text for _, text, _ in seeds())
    frame = spark.createDataFrame([("long", long), ("short", "Nothing.")], "id string, text string")
    (row,) = answers(frame, Terms(time_budget=0.01)).collect()
    assert (row["document_id"], row["error"]["status"], row["type"]) == ("long", 504, None)


def read_by(frame: Any, kills: Callable[[], bool]) -> dict[str, Any]:
    """The rows of `frame` by document; a text with DIES ends the process that reads it if `kills` does."""

    def answered(document: dict[str, Any], *more: Any) -> Any:
        if "DIES" in document["text"] and kills():
            os.kill(os.getpid(), signal.SIGKILL)
        return answer_to(document, *more)

    read = mapped(Terms(), to_arrow_schema(EVENTS))

    def patched(batches: Any) -> Any:
        reading.answer_to = answered
        try:
            yield from read(batches)
        finally:
            reading.answer_to = answer_to

    return {row["document_id"]: row for row in frame.mapInArrow(patched, EVENTS).collect()}


def deadly(spark: Any) -> Any:
    texts = [(f"n{number}", CALL + (" He DIES." if number == 3 else "")) for number in range(6)]
    return spark.createDataFrame(texts, "id string, text string").repartition(2)


def test_what_a_killed_worker_was_doing_is_done_again(spark: Any, tmp_path: Path) -> None:
    marker = tmp_path / "died"

    def first_time() -> bool:
        there = marker.exists()
        marker.touch()
        return not there

    rows = read_by(deadly(spark), first_time)
    assert marker.exists()
    assert {name: row["type"] for name, row in rows.items()} == {f"n{number}": "call" for number in range(6)}


def test_a_text_that_ends_every_process_is_an_error_and_the_others_are_read(spark: Any) -> None:
    rows = read_by(deadly(spark), lambda: True)
    assert rows["n3"]["error"].asDict() == {"status": 500, "detail": "The process that read it ended."}
    assert {rows[f"n{number}"]["type"] for number in (0, 1, 2, 4, 5)} == {"call"}
