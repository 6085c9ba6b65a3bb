"""Pictures to look at: in both themes, at a desk and on a phone. One of them is the README's.

They go to the folder that DATELINE_PICTURES names (`make pictures`), else nowhere that stays.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

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


def test_a_picture(page: Any, name: str, tmp_path: Path) -> None:
    folder = Path(os.environ.get("DATELINE_PICTURES", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    if name in {"light", "dark"}:
        page.locator(".card").nth(1).locator(".sentence").hover()
    picture = folder / f"page-{name}.png"
    page.screenshot(path=picture, full_page=name.startswith("phone"))
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert 20_000 < picture.stat().st_size < LARGEST
