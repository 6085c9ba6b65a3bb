"""Patterns that are kept on disk are those that `re` makes, and nothing depends on the file."""

from __future__ import annotations

import marshal
import re
from pathlib import Path

import pytest

from service.kept_patterns import MADE_BY, coded, leave, restored, use

PATTERNS = [
    (r"\b(?:one|two)(?P<tail> \w+)?", 0),
    (r"(?P<a>x)|(?P<b>[^a-cé\ue000-\ue00f]{2,5}?)(?=\s)", re.I),
    ("(?x) a  # remark\n b", re.M),
    (r"(?<![\w'-])(?:(\d)|([A-Z]))(?(1)x|y)\Z", 0),
]


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_kept_pattern_is_what_re_compiles(pattern: str, flags: int) -> None:
    made, ours = re.compile(pattern, flags), restored(pattern, coded(pattern, int(flags)))
    assert ours == made  # compares their code
    assert (ours.flags, ours.groups, ours.groupindex) == (made.flags, made.groups, made.groupindex)


def test_flags_of_any_kind_can_be_kept() -> None:
    class Kind(int):
        """As the zero of Python 3.13 that says that no flags were given."""

    pattern, flags = "a (?:test|trial)", Kind(re.I)
    assert marshal.loads(marshal.dumps(coded(pattern, flags)))[0] == re.compile(pattern, re.I).flags


def test_what_is_kept_is_taken_and_the_rest_compiled(tmp_path: Path) -> None:
    told, path = "kept by (?:this|a) test", tmp_path / "kept"
    path.write_bytes(marshal.dumps((MADE_BY, {(told, 0): coded("kept by (?:that|a) test", 0)})))
    try:
        assert use(path) == 1
        assert re.compile(told).search("kept by that test")
        assert re.compile("not kept by (?:this|a) test").search("not kept by a test")
    finally:
        leave()
        re.purge()
    assert re.compile(told).search("kept by this test")


@pytest.mark.parametrize(
    "held", [None, b"", b"no file of ours", marshal.dumps((("another Python",), {("a", 0): None}))]
)
def test_without_a_file_of_this_python_nothing_changes(tmp_path: Path, held: bytes | None) -> None:
    path = tmp_path / "kept"
    if held is not None:
        path.write_bytes(held)
    assert use(path) == 0
