"""A whole archive: every row once, in order, whatever happens on the way."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from service import answers
from service.bulk.journal import Done, OtherRunError
from service.bulk.processes import CHARACTERS, ROWS, pieces
from service.bulk.reading import Terms
from service.bulk.row import Columns, Row
from service.bulk.run import Files, run
from service.bulk.sources import source_of
from service.formats.table import TABLE

CALL = "President Ana Ruiz of Mexico spoke by phone with Prime Minister Mark Lee of Canada on {}."
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def archive(path: Path, documents: int) -> Path:
    with path.open("w") as file:
        for number in range(documents):
            text = CALL.format(DAYS[number % len(DAYS)])
            file.write(json.dumps({"id": f"n{number}", "text": text, "published": "2025-03-29"}) + "\n")
    return path


def done(path: Path, out: Path, terms: Terms | None = None, **more: Any) -> Done:
    return run(source_of(path, Columns(), 1_000_000), Files(out), terms or Terms(), 2, **more)


def ids(out: Path) -> list[str]:
    return [json.loads(line)["document"]["id"] for line in out.read_bytes().splitlines()]


def rejections(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in Files(out).rejections.read_bytes().splitlines()]


def test_answers_are_those_of_the_service_and_in_order(tmp_path: Path) -> None:
    path, out = archive(tmp_path / "in.jsonl", 2 * ROWS + 5), tmp_path / "out.jsonl"
    assert done(path, out) == Done(69, out.stat().st_size, 0, 0, True)
    assert ids(out) == [f"n{number}" for number in range(69)]
    document = json.loads(path.read_text().splitlines()[0])
    first = json.loads(out.read_bytes().splitlines()[0])
    assert first["document"] == {
        "id": "n0",
        "characters": len(document["text"]),
        "published": "2025-03-29",
        "published_from": "request",
    }
    assert [event["type"] for event in first["events"]] == ["call"]


def test_bad_rows_stand_aside_with_their_reasons(tmp_path: Path) -> None:
    path, out = archive(tmp_path / "in.jsonl", 1), tmp_path / "out.jsonl"
    with path.open("a") as file:
        file.write("nonsense\n")
        file.write(json.dumps({"id": "blank", "text": " "}) + "\n")
        file.write(json.dumps({"id": "day", "text": "A.", "published": "2025-02-30"}) + "\n")
        file.write(json.dumps({"id": "long", "text": "x" * 201}) + "\n")
        file.write(json.dumps({"id": "n0", "text": "Again."}) + "\n")
        file.write(json.dumps({"id": "last", "text": "Well."}) + "\n")
    assert done(path, out, Terms(max_characters=200)).rejected == 5
    assert ids(out) == ["n0", "last"]
    found = rejections(out)
    assert [(one["row"], one["id"], one["error"]["status"]) for one in found] == [
        (2, None, 400),
        (3, "blank", 422),
        (4, "day", 422),
        (5, "long", 413),
        (6, "n0", 409),
    ]
    assert found[2]["error"]["errors"] == [{"pointer": "/published", "detail": "Not a valid date."}]
    assert "row 1" in found[4]["error"]["detail"]


def test_a_document_without_an_id_is_known_by_its_text(tmp_path: Path) -> None:
    path, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    path.write_text('{"text": "One."}\n{"text": "Two."}\n{"text": "One."}\n')
    done(path, out)
    assert [one["row"] for one in rejections(out)] == [3]


def test_fields_of_all_rows(tmp_path: Path) -> None:
    path, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    path.write_text('{"text": "One."}\n{"text": "Two.", "published": "2020-01-01"}\n')
    done(path, out, given={"published": "2025-03-29"})
    days = [json.loads(line)["document"]["published"] for line in out.read_bytes().splitlines()]
    assert days == ["2025-03-29", "2020-01-01"]


def test_a_table(tmp_path: Path) -> None:
    path, out = archive(tmp_path / "in.jsonl", 3), tmp_path / "out.csv"
    done(path, out, Terms(form=TABLE))
    lines = out.read_text().splitlines()
    assert lines[0].startswith("document.id,")
    assert [line.split(",")[0] for line in lines[1:]] == ["n0", "n1", "n2"]


class KilledError(Exception):
    """Stands in for the end of the process."""


def kill_after(rows: int) -> Any:
    def progress(place: int, so_far: Done) -> None:
        if so_far.row >= rows:
            raise KilledError

    return progress


@pytest.mark.parametrize("tail", [b"", b'{"document": {"id": "half a li'])
def test_it_goes_on_where_it_broke_off(tmp_path: Path, tail: bytes) -> None:
    path = archive(tmp_path / "in.jsonl", 5 * ROWS)
    with path.open("a") as file:
        file.write(json.dumps({"id": "n3", "text": "Again."}) + "\n")
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    done(path, whole)
    for rows in (ROWS, 3 * ROWS):
        with pytest.raises(KilledError):
            done(path, out, progress=kill_after(rows))
        with out.open("ab") as file:  # written, and never said to be done
            file.write(tail)
    assert done(path, out).finished
    assert out.read_bytes() == whole.read_bytes()
    assert rejections(out) == rejections(whole) != []
    assert done(path, out).row == 5 * ROWS + 1  # nothing is left to do
    assert out.read_bytes() == whole.read_bytes()


def test_files_of_somebody_else_are_left_alone(tmp_path: Path) -> None:
    path, out = archive(tmp_path / "in.jsonl", 2), tmp_path / "out.jsonl"
    out.write_text("mine")
    with pytest.raises(OtherRunError):
        done(path, out)
    assert out.read_text() == "mine"
    out.unlink()
    done(path, out)
    with pytest.raises(OtherRunError):
        done(path, out, Terms(max_characters=7))
    archive(path, 3)
    with pytest.raises(OtherRunError):
        done(path, out)


def test_a_text_that_kills_is_rejected_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    extract = answers.extract

    def deadly(text: str, *rest: Any) -> Any:
        if text == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        return extract(text, *rest)

    monkeypatch.setattr(answers, "extract", deadly)
    path, out = archive(tmp_path / "in.jsonl", ROWS), tmp_path / "out.jsonl"
    with path.open("a") as file:
        file.write(json.dumps({"id": "bad", "text": "kill"}) + "\n")
        file.write(json.dumps({"id": "after", "text": "Well."}) + "\n")
    done(path, out)
    assert ids(out) == [*(f"n{number}" for number in range(ROWS)), "after"]
    assert [(one["id"], one["error"]["status"]) for one in rejections(out)] == [("bad", 500)]


def test_a_text_over_its_budget_is_rejected_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    extract = answers.extract

    def endless(text: str, *rest: Any) -> Any:
        while text == "endless":
            pass
        return extract(text, *rest)

    monkeypatch.setattr(answers, "extract", endless)
    path, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    path.write_text('{"id": "bad", "text": "endless"}\n{"id": "after", "text": "Well."}\n')
    done(path, out, Terms(time_budget=0.5))
    assert ids(out) == ["after"]
    assert [(one["id"], one["error"]["status"]) for one in rejections(out)] == [("bad", 504)]


def test_a_failure_is_rejected_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any) -> Any:
        raise RuntimeError("a secret of the text")

    monkeypatch.setattr(answers, "extract", fails)
    path, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    path.write_text('{"id": "bad", "text": "One."}\n')
    done(path, out)
    assert [one["error"]["status"] for one in rejections(out)] == [500]
    assert "secret" not in Files(out).rejections.read_text()


def test_pieces_are_bounded() -> None:
    def endless() -> Iterator[Row]:
        number = 0
        while True:
            number += 1
            yield Row(number, {"text": "x" * (CHARACTERS // 3)})

    assert [row.number for row in next(pieces(endless()))] == [1, 2, 3, 4]
