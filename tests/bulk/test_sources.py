"""Archives of each kind into rows, and what is wrong with rows."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from service.bulk.row import CannotReadError, Columns, Row
from service.bulk.sources import source_of

MAX_BYTES = 1000


def rows(path: Path, columns: Columns | None = None, encoding: str = "utf-8") -> list[Row]:
    return list(source_of(path, columns or Columns(), MAX_BYTES, encoding))


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(
        b'\xef\xbb\xbf{"id": "a", "text": "One.", "published": "2025-03-29", "section": "World"}\n'
        b"\n"
        b'{"text": "Two."}'
    )
    assert rows(path) == [
        Row(1, {"id": "a", "text": "One.", "published": "2025-03-29"}),
        Row(3, {"text": "Two."}),
    ]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (b"{", "not JSON"),
        (b'{"text": "\xff"}', "not JSON in UTF-8"),
        (b"[1]", "not a JSON object"),
        (b'{"text": "' + b"x" * MAX_BYTES + b'"}', "over 1000 bytes"),
    ],
)
def test_a_bad_line_is_one_faulty_row(tmp_path: Path, line: bytes, fault: str) -> None:
    path = tmp_path / "in.ndjson"
    path.write_bytes(line + b'\n{"text": "Good."}\n')
    bad, good = rows(path)
    assert fault in bad.fault
    assert bad.fields == {}
    assert good == Row(2, {"text": "Good."})


def test_gzipped_lines(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"text": "One."}\n{"text": "Two."}\n'))
    assert [row.fields["text"] for row in rows(path)] == ["One.", "Two."]


def test_csv(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(
        '\ufeffid,body,day,types,section\na,"Line one,\n""two""",2025-03-29,call|tariff,World\n,Two.,,,\n',
        encoding="utf-8",
    )
    columns = Columns((("id", "id"), ("text", "body"), ("published", "day"), ("types", "types")))
    assert rows(path, columns) == [
        Row(
            1, {"id": "a", "text": 'Line one,\n"two"', "published": "2025-03-29", "types": ["call", "tariff"]}
        ),
        Row(2, {"text": "Two."}),
    ]


def test_bad_rows_of_csv(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(b"id,text\na,Caf\xe9\nb,One,more\nc," + b"x" * (MAX_BYTES + 1) + b"\nd,Good.\n")
    found = rows(path)
    assert ["not in utf-8" in found[0].fault, "3 cells" in found[1].fault, "not CSV" in found[2].fault] == [
        True
    ] * 3
    assert found[-1].fields == {"id": "d", "text": "Good."}
    latin = rows(path, encoding="latin-1")
    assert latin[0] == Row(1, {"id": "a", "text": "Café"})


def test_a_header_without_a_text(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("id,body\n")
    with pytest.raises(CannotReadError, match="no column for the text"):
        rows(path)


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "two.txt").write_bytes("Zürich.".encode())
    (tmp_path / "a.txt").write_bytes(b"One.\r\n")
    (tmp_path / "c.txt").write_bytes(b"Caf\xe9")
    (tmp_path / "d.txt").write_bytes(b"x" * (MAX_BYTES + 1))
    (tmp_path / "e.html").write_bytes(b"<p>no</p>")
    found = rows(tmp_path)
    assert found[:2] == [
        Row(1, {"id": "a.txt", "text": "One.\r\n"}),
        Row(2, {"id": "b/two.txt", "text": "Zürich."}),
    ]
    assert [(row.number, row.fields) for row in found[2:]] == [(3, {"id": "c.txt"}), (4, {"id": "d.txt"})]
    assert "byte 3" in found[2].fault
    assert "over 1000 bytes" in found[3].fault


def test_parquet(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install '.[parquet]'")
    from datetime import date

    from pyarrow import parquet

    table = pyarrow.table(
        {"id": ["a", None], "text": ["One.", "Two."], "published": [date(2025, 3, 29), None], "other": [1, 2]}
    )
    parquet.write_table(table, tmp_path / "in.parquet")
    assert rows(tmp_path / "in.parquet") == [
        Row(1, {"id": "a", "text": "One.", "published": "2025-03-29"}),
        Row(2, {"text": "Two."}),
    ]
    with pytest.raises(CannotReadError, match="no column for the text"):
        rows(tmp_path / "in.parquet", Columns((("text", "body"),)))


@pytest.mark.parametrize("name", ["in.docx", "empty"])
def test_what_is_no_archive(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.touch() if path.suffix else path.mkdir()
    with pytest.raises(CannotReadError):
        rows(path)


def test_the_place_grows_to_the_size(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"text": "One."}) + "\n")
    source = source_of(path, Columns(), MAX_BYTES)
    assert [source.place for _ in source] == [source.size] == [path.stat().st_size]
