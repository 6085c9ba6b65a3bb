"""What goes wrong is said in words, where it belongs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect


def invalid(page: Any, field: str) -> None:
    expect(page.locator(f"#{field}")).to_have_attribute("aria-invalid", "true")
    assert f"{field}-error" in page.get_attribute(f"#{field}", "aria-describedby")


def test_a_blank_text(page: Any) -> None:
    page.fill("#text", " \n ")
    expect(page.locator("#text-error")).to_have_text(
        "There is nothing to read yet. Paste a news text or choose an example."
    )
    invalid(page, "text")
    expect(page.locator(".card")).to_have_count(0)
    expect(page.locator("[data-download=json]")).to_be_disabled()
    page.fill("#text", "It rained.")
    expect(page.locator("#text-error")).to_be_hidden()
    expect(page.locator("#text")).to_have_attribute("aria-invalid", "false")


def test_a_day_that_is_none(page: Any) -> None:
    page.fill("#published", "")
    page.focus("#published")
    page.keyboard.type("02")
    page.focus("#text")
    expect(page.locator("#published-error")).to_contain_text("no day of the calendar")
    invalid(page, "published")
    page.fill("#published", "2025-02-28")
    expect(page.locator("#published-error")).to_be_hidden()


def test_a_day_that_the_service_refuses(page: Any) -> None:
    answer = page.request.post("/v1/events", data={"text": "a", "published": "2025-02-31"})
    page.route(
        "**/v1/events*",
        lambda route: route.fulfill(status=422, content_type="application/problem+json", body=answer.body()),
    )
    page.fill("#text", "a")
    expect(page.locator("#published-error")).to_contain_text("Choose another or leave it empty")
    invalid(page, "published")


@pytest.mark.parametrize("letter", ["a", "é"])
def test_a_text_that_is_too_large(page: Any, letter: str, limit: int) -> None:
    # the second has few enough letters for the page, but too many bytes for the service
    page.fill("#text", f"{letter} " * (limit // 2 if letter == "a" else limit // 2 - 100) + ".")
    expect(page.locator("#text-error")).to_contain_text("too large" if letter == "a" else "size limit")
    invalid(page, "text")


def test_a_file_that_is_too_large(page: Any, tmp_path: Path, limit: int) -> None:
    file = tmp_path / "large.txt"
    file.write_bytes(b"a" * (limit + 1))
    page.set_input_files("#file", file)
    expect(page.locator("#text-error")).to_contain_text("large.txt is too large")


def test_a_file_that_is_no_text(page: Any, tmp_path: Path) -> None:
    file = tmp_path / "latin.txt"
    file.write_bytes("é".encode("latin-1"))
    page.set_input_files("#file", file)
    expect(page.locator("#text-error")).to_have_text("latin.txt is not a text in UTF-8.")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (500, "Something went wrong."),
        (503, "starting or stopping"),
        (504, "too long to read"),
        (429, "Too many"),
    ],
)
def test_the_service_cannot(page: Any, status: int, words: str) -> None:
    problem = {"status": status, "detail": "Something went wrong.", "errors": []}
    page.route("**/v1/events*", lambda route: route.fulfill(status=status, body=json.dumps(problem)))
    page.fill("#text", "a")
    expect(page.locator("#problem")).to_contain_text(words)


def test_the_service_is_gone(page: Any) -> None:
    page.route("**/v1/events*", lambda route: route.abort())
    page.fill("#text", "a")
    expect(page.locator("#problem")).to_contain_text("could not be reached")
    page.unroute("**/v1/events*")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#problem")).to_be_hidden()


def test_a_late_answer_does_not_overtake(page: Any) -> None:
    held: list[Any] = []
    page.route("**/v1/events*", lambda route: route.continue_() if held else held.append(route))
    page.fill("#text", "Spain holds a general election on May 5.")
    page.wait_for_timeout(400)
    page.fill("#text", "It rained.")
    expect(page.locator("#cards")).to_contain_text("no call, tariff or election")
    expect(page.locator(".card")).to_have_count(0)


def test_a_service_that_asks_for_a_key(page: Any) -> None:
    def guard(route: Any) -> None:
        if route.request.headers.get("authorization") == "Bearer s3cret":
            route.continue_()
        else:
            route.fulfill(
                status=401, content_type="application/problem+json", body='{"detail": "A key is needed."}'
            )

    expect(page.locator("#key")).to_be_hidden()
    page.route("**/v1/events*", guard)
    page.fill("#text", "Spain holds a general election on May 5.")
    expect(page.locator("#key-error")).to_have_text("This service asks for a key.")
    page.fill("#key", "wrong")
    expect(page.locator("#key-error")).to_have_text("The service does not know this key.")
    invalid(page, "key")
    page.fill("#key", "s3cret")
    expect(page.locator(".card")).to_have_count(1)
    expect(page.locator("#key-error")).to_be_hidden()
    page.click("#copy-curl")
    command = page.evaluate("() => navigator.clipboard.readText()")
    assert '-H "Authorization: Bearer $DATELINE_KEY"' in command
    assert "s3cret" not in command
