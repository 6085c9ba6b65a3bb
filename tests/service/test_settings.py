from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "http"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("DATELINE_WORKERS", "-1"),
        ("DATELINE_WORKERS", "two"),
        ("DATELINE_MAX_BODY_BYTES", "0"),
        ("DATELINE_MAX_TEXT_CHARACTERS", "1e6"),
        ("DATELINE_GRACE_SECONDS", "0"),
        ("DATELINE_LOG_LEVEL", "loud"),
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
