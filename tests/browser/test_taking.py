"""What one takes away: files, commands, JSON."""

from __future__ import annotations

import csv
import io
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect


@pytest.mark.parametrize("form", ["json", "ndjson", "csv", "annotations"])
def test_each_download(page: Any, form: str) -> None:
    with page.expect_download() as started:
        page.click(f"[data-download={form}]")
    data = Path(started.value.path()).read_bytes()
    text = page.input_value("#text")
    count = page.locator(".card").count()
    assert started.value.suggested_filename.startswith(("events.", "annotations."))
    if form == "json":
        assert len(json.loads(data)["events"]) == count
    elif form == "ndjson":
        assert [json.loads(line)["id"] for line in data.splitlines()]
        assert len(data.splitlines()) == count
    elif form == "csv":
        assert data.startswith(b"\xef\xbb\xbf")
        assert len(list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))) == count
    else:
        items = json.loads(data)["items"]
        assert sum(item["motivation"] == "classifying" for item in items) == count
        for item in items:
            for target in item["target"] if isinstance(item["target"], list) else [item["target"]]:
                position, words = target["selector"]
                assert text[position["start"] : position["end"]] == words["exact"]


def run(command: str) -> Any:
    done = subprocess.run(["sh", "-c", command], capture_output=True, check=True, timeout=30)
    return json.loads(done.stdout)


def test_the_command_gives_the_same(page: Any) -> None:
    page.fill(
        "#text", "It’s \"quoted\" and 'quoted' \\n $HOME `id`.\nSpain holds a general election on May 5."
    )
    expect(page.locator("#status")).to_have_text("1 event")
    page.click("#copy-curl")
    expect(page.locator("#copy-curl")).to_have_text("Copied")
    answer = run(page.evaluate("() => navigator.clipboard.readText()"))
    assert answer["document"]["characters"] == len(page.input_value("#text"))
    assert len(answer["events"]) == 1


def test_the_command_for_a_text_that_is_too_long_for_an_argument(page: Any) -> None:
    text = "It’s 'quoted' $HOME. " * 5000 + "\n\nSpain holds a general election on May 5, 2025."
    page.route("**/v1/events*", lambda route: route.fulfill(body='{"document": {}, "events": []}'))
    page.evaluate(
        """(text) => {
          document.querySelector("#text").value = text;
          document.querySelector("#ask").requestSubmit();
        }""",
        text,
    )
    expect(page.locator("#status")).to_have_text("No events", timeout=30_000)
    page.click("#copy-curl")
    expect(page.locator("#copy-curl")).to_have_text("Copied")
    answer = run(page.evaluate("() => navigator.clipboard.readText()"))
    assert answer["document"]["characters"] == len(text)


def test_the_json_of_a_card(page: Any) -> None:
    card = page.locator(".card").first
    button = card.locator("footer button")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    shown = json.loads(card.locator(".wire pre").first.inner_text())
    card.locator(".wire button").first.click()
    copied = json.loads(page.evaluate("() => navigator.clipboard.readText()"))
    command = card.locator("pre.curl").inner_text().partition(" | jq ")
    answer = run(command[0])
    assert command[2] == "'.events[0]'"
    assert shown == copied == answer["events"][0]
    button.click()
    expect(card.locator(".wire")).to_be_hidden()


def test_copying_works_without_the_clipboard(page: Any) -> None:
    page.evaluate("() => Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.click("#copy-curl")
    expect(page.locator("#copy-curl")).to_have_text("Copied")
    expect(page.locator("#copy-curl")).to_be_focused()
