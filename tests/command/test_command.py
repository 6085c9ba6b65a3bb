"""`dateline` as one types it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from service import __version__
from service.command import COMMANDS, dateline

ROOT = Path(__file__).parents[2]
SEED = "seeds/two-leaders-talk.txt"
CALL = "President Ana Ruiz of Mexico spoke by phone with Prime Minister Mark Lee of Canada on {}."


def typed(*words: str | Path, **more: Any) -> Result:
    return CliRunner().invoke(dateline, [str(word) for word in words], **more)


def test_the_help_names_every_command() -> None:
    told = typed("--help")
    assert told.exit_code == 0
    for command in COMMANDS:
        assert command in told.stdout
        assert typed(command, "--help").exit_code == 0
    assert __version__ in typed("--version").stdout
    assert typed("nothing").exit_code == 2


def test_extract_gives_what_the_service_gives(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    told = typed("extract", SEED, "--published", "2025-03-20")
    text = Path(SEED).read_text(encoding="utf-8")
    fields = {"text": text, "published": "2025-03-20", "id": SEED}
    assert told.stdout_bytes == client.post("/v1/events", json=fields).data + b"\n"
    assert told.exit_code == 0


def test_extract_from_standard_input() -> None:
    told = typed("extract", "-", "--type", "call", input=CALL.format("Monday"))
    answer = json.loads(told.stdout)
    assert answer["document"]["id"].startswith("sha256:")
    assert [event["type"] for event in answer["events"]] == ["call"]


def test_extract_in_other_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    table = typed("extract", SEED, SEED, "--format", "csv").stdout.splitlines()
    assert table[0].startswith("document.id,")
    assert sum(line.startswith("document.id,") for line in table) == 1
    lines = typed("extract", SEED, "--format", "ndjson").stdout.splitlines()
    assert {json.loads(line)["document"]["id"] for line in lines} == {SEED}


def test_extract_says_which_file_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "blank.txt").write_bytes(b" \n")
    (tmp_path / "latin.txt").write_bytes(b"Caf\xe9")
    (tmp_path / "good.txt").write_text(CALL.format("Monday"))
    names = ["blank.txt", "latin.txt", "none.txt", "good.txt"]
    told = typed("extract", *(tmp_path / name for name in names))
    assert told.exit_code == 1
    assert len(told.stdout.splitlines()) == 1
    for name, why in zip(names, ("Must not be blank", "byte 3", "No such file"), strict=False):
        assert any(name in line and why in line for line in told.stderr.splitlines())
    assert "good.txt" not in told.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["extract"],
        ["extract", SEED, "--published", "2025-02-30"],
        ["extract", SEED, "--type", "strike"],
        ["extract", SEED, "--encoding", "zanzibar"],
        ["bulk", "seeds", "out.docx"],
        ["bulk", "nowhere", "out.jsonl"],
        ["bulk", "seeds", "out.jsonl", "--column", "body=text"],
    ],
)
def test_wrong_words_are_refused(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert typed(*words).exit_code == 2


def test_bulk_over_a_folder(tmp_path: Path) -> None:
    for day in ("Monday", "Tuesday"):
        (tmp_path / f"{day}.txt").write_text(CALL.format(day))
    out = tmp_path / "out.jsonl"
    told = typed("bulk", tmp_path, out, "--published", "2025-03-29")
    assert told.exit_code == 0
    assert "2 rows, 0 rejected" in told.stderr
    days = [json.loads(line)["events"][0]["date"]["value"] for line in out.read_text().splitlines()]
    assert days == ["2025-03-24", "2025-03-25"]
    again = typed("bulk", tmp_path, out)
    assert again.exit_code == 1
    assert "--restart" in again.stderr
    assert typed("bulk", tmp_path, out, "--restart").exit_code == 0


def test_bulk_tells_of_rejected_rows_by_its_exit_code(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"text": "One."}\nnonsense\n')
    told = typed("bulk", tmp_path / "in.jsonl", tmp_path / "out.jsonl")
    assert told.exit_code == 1
    assert "2 rows, 1 rejected" in told.stderr


def test_bulk_that_is_killed_goes_on(tmp_path: Path) -> None:
    path, out, whole = tmp_path / "in.jsonl", tmp_path / "out.jsonl", tmp_path / "whole.jsonl"
    with path.open("w") as file:
        for number in range(400):
            file.write(json.dumps({"id": f"n{number}", "text": CALL.format("Monday") * 5}) + "\n")
    words = [sys.executable, "-m", "service.command", "bulk", str(path), str(out), "--workers", "2"]
    process = subprocess.Popen(words, cwd=ROOT, stderr=subprocess.DEVNULL, start_new_session=True)
    while not (out.exists() and out.stat().st_size):
        assert process.poll() is None
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert typed("bulk", path, out, "--workers", "2").exit_code == 0
    assert typed("bulk", path, whole, "--workers", "2").exit_code == 0
    assert out.read_bytes() == whole.read_bytes()
    assert [json.loads(line)["document"]["id"] for line in out.read_bytes().splitlines()] == [
        f"n{number}" for number in range(400)
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="a parent's end is told by Linux alone")
def test_the_processes_of_a_killed_bulk_end_with_it(tmp_path: Path) -> None:
    path, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    with path.open("w") as file:
        for number in range(4000):
            file.write(json.dumps({"id": f"n{number}", "text": CALL.format("Monday") * 5}) + "\n")
    words = [sys.executable, "-m", "service.command", "bulk", str(path), str(out), "--workers", "2"]
    process = subprocess.Popen(words, cwd=ROOT, stderr=subprocess.DEVNULL)
    while not (out.exists() and out.stat().st_size):
        assert process.poll() is None
        time.sleep(0.05)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    assert len(children) == 2
    process.kill()  # it alone
    process.wait()
    end = time.monotonic() + 30
    while any(map(runs, children)) and time.monotonic() < end:
        time.sleep(0.05)
    assert not any(map(runs, children))


def runs(pid: str) -> bool:
    """Whether it is there and more than an entry that nobody has waited for."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] not in "ZX"
    except OSError:
        return False


def test_link_reads_what_bulk_writes(tmp_path: Path) -> None:
    for name, words in {"a": "", "b": "Markets rose. ", "c": "It rained. "}.items():
        (tmp_path / f"{name}.txt").write_text(words + CALL.format("Monday" if name != "c" else "Friday"))
    out = tmp_path / "out.jsonl"
    assert typed("bulk", tmp_path, out, "--published", "2025-03-29").exit_code == 0
    with out.open("a") as file:
        file.write('{"line": 4, "id": null, "error": {}}\n')
    told = typed("link", out)
    assert [json.loads(line)["documents"] for line in told.stdout.splitlines()] == [
        ["a.txt", "b.txt"],
        ["c.txt"],
    ]
    assert "line 4" in told.stderr
    assert typed("link", "-", input="nonsense").exit_code == 1
