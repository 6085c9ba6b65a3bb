from __future__ import annotations

import dataclasses
import inspect
import re
from pathlib import Path

import pytest

from service import settings
from service.settings import Settings, read_settings


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOST", "PORT"):
        monkeypatch.delenv(name, raising=False)


def test_the_environment_may_be_bare() -> None:
    assert read_settings() == Settings()


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "9000")
    monkeypatch.setenv("DATELINE_VALIDATE_RESPONSES", "true")
    monkeypatch.setenv("DATELINE_MAX_TEXT_CHARACTERS", "5")
    assert read_settings() == Settings(port=9000, validate_responses=True, max_text_characters=5)


def written(default: object) -> str:
    if isinstance(default, bool):
        return str(default).lower()
    return "none" if default in {None, ""} else f"{default:g}" if isinstance(default, float) else str(default)


def test_every_setting_stands_in_the_readme_with_its_default() -> None:
    text = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| `([A-Z_]+)` \| `?(.*?)`? \| (\w.*?) \| .+ \|$", text, re.MULTILINE)
    table = {name: default for name, default, _ in rows}
    names = dict(re.findall(r'(\w+)=env\.\w+\(\s*"([A-Z_]+)"', inspect.getsource(settings)))
    assert set(names) == {field.name for field in dataclasses.fields(Settings)}
    assert {name: table.get(name) for name in names.values()} == {
        name: written(getattr(Settings(), field)) for field, name in names.items()
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "http"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("DATELINE_WORKERS", "-1"),
        ("DATELINE_WORKERS", "two"),
        ("DATELINE_MAX_BODY_BYTES", "0"),
        ("DATELINE_MAX_BATCH_LINES", "-1"),
        ("DATELINE_MAX_TEXT_CHARACTERS", "1e6"),
        ("DATELINE_GRACE_SECONDS", "0"),
        ("DATELINE_LOG_LEVEL", "loud"),
        ("DATELINE_TIME_BUDGET", "0"),
        ("DATELINE_TIME_BUDGET", "long"),
        ("DATELINE_THREADS", "1"),
        ("DATELINE_KEYS_FILE", "/nowhere/keys"),
        ("DATELINE_RATE_LIMIT", "often"),
        ("DATELINE_RATE_STORE", "ftp://x"),
        ("DATELINE_TRUSTED_PROXIES", "-1"),
        ("DATELINE_DRAIN_SECONDS", "-1"),
        ("DATELINE_QUEUE_SECONDS", "0"),
        ("DATELINE_VALIDATE_RESPONSES", "perhaps"),
    ],
)
def test_a_wrong_value_is_named_in_one_line(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as stopped:
        read_settings()
    message = str(stopped.value)
    assert name in message
    assert "\n" not in message
