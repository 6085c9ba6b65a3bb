"""Imports run one way: app, routes, then extraction and schemas."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = {"service", "schemas"}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def modules(folder: str) -> list[Path]:
    found = sorted((ROOT / folder).rglob("*.py"))
    assert found, folder
    return found


def within(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(package + ".") for package in packages)


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", modules("schemas"), ids=name_of)
def test_schemas_import_nothing_of_ours(path: Path) -> None:
    assert not [name for name in imports(path) if within(name, "service", "flask", "tests")]


@pytest.mark.parametrize("path", modules("service/extraction"), ids=name_of)
def test_extraction_knows_no_web(path: Path) -> None:
    web = ("flask", "flask_smorest", "marshmallow", "werkzeug", "webargs", "gunicorn", "schemas")
    assert not [name for name in imports(path) if within(name, *web)]
    assert not [
        name
        for name in imports(path)
        if within(name, "service") and not within(name, "service.extraction") and name != "service"
    ]


@pytest.mark.parametrize("path", modules("service"), ids=name_of)
def test_only_the_application_imports_it(path: Path) -> None:
    if path.name != "app.py":
        assert not [name for name in imports(path) if within(name, "service.app")]


@pytest.mark.parametrize(
    "path", [path for path in (ROOT / "service").glob("*.py") if path.name != "app.py"], ids=name_of
)
def test_routes_are_at_the_top(path: Path) -> None:
    assert not [name for name in imports(path) if within(name, "service.routes")]


def test_the_check_sees_an_import(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text("from service import app\nimport flask.json\n")
    assert set(imports(module)) == {"service", "service.app", "flask.json"}
