"""axe-core finds nothing: in both themes, at a desk and on a phone, lit, opened, and with errors shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import expect

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[(1440, 900), (900, 700), (390, 844)], ids=["desk", "tablet", "phone"])
def look(request: pytest.FixtureRequest, theme: str) -> dict[str, Any]:
    width, height = request.param
    return {"viewport": {"width": width, "height": height}, "color_scheme": theme}


def faults(page: Any) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8") + "; null")
    found = page.evaluate("() => axe.run(document, { resultTypes: ['violations'] })")
    return [
        f"{fault['id']}: {node['target']} {node['failureSummary']}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]


def test_axe_finds_nothing(page: Any) -> None:
    assert faults(page) == []
    page.locator(".card footer button").first.click()
    page.locator(".marked .ref").first.focus()
    expect(page.locator(".card.lit")).to_have_count(1)
    assert faults(page) == []
    page.fill("#text", " ")
    expect(page.locator("#text-error")).to_be_visible()
    assert faults(page) == []


def test_nothing_is_wider_than_the_window(page: Any) -> None:
    page.locator(".card footer button").first.click()
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
