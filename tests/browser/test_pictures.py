"""Pictures to look at: in both themes, at a desk and on a phone. Those at a desk are the README's.

They are kept in the folder that DATELINE_PICTURES names (`make pictures`).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from scripts.small_png import smaller

LARGEST = 200_000  # bytes
LOOKS = {
    "light": ((1440, 900), "light"),
    "dark": ((1440, 900), "dark"),
    "phone-light": ((390, 844), "light"),
    "phone-dark": ((390, 844), "dark"),
}


@pytest.fixture(params=LOOKS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def look(name: str) -> dict[str, Any]:
    (width, height), scheme = LOOKS[name]
    return {"viewport": {"width": width, "height": height}, "color_scheme": scheme}


def test_a_picture(page: Any, name: str) -> None:
    if name in {"light", "dark"}:
        page.locator(".card").nth(1).locator(".sentence").hover()
    picture = page.screenshot(full_page=name.startswith("phone"))
    assert len(picture) > 20_000
    if folder := os.environ.get("DATELINE_PICTURES"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        picture = smaller(picture)
        assert len(picture) < LARGEST
        Path(folder, f"page-{name}.png").write_bytes(picture)
