"""One version everywhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from service import __version__

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("Dockerfile", r"^ARG VERSION=(\S+)$"),
        ("docker-compose.yml", r"image: dateline:(\S+)$"),
        ("docker-compose.yml", r"image: dateline-spark:(\S+)$"),
        ("deploy/kubernetes.yml", r"image: dateline:(\S+)$"),
    ],
)
def test_the_version_is_that_of_the_service(name: str, pattern: str) -> None:
    assert re.findall(pattern, (ROOT / name).read_text("utf-8"), re.MULTILINE) == [__version__]


def test_the_image_is_labelled_with_it() -> None:
    assert 'org.opencontainers.image.version="${VERSION}"' in (ROOT / "Dockerfile").read_text("utf-8")
