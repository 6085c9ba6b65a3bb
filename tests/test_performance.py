"""What an article costs may not grow unseen: held against what it cost when that was last written down.

As multiples of a yardstick measured in the same moments, so a slow machine fails nothing. After a change that
makes it cheaper, or dearer for a good reason: `python -m benchmarks.record`.
"""

from __future__ import annotations

import json

import pytest

from benchmarks.functions import articles, growth
from benchmarks.record import RECORDED, multiples

MORE = 4 / 3  # a third


@pytest.fixture(scope="module")
def now() -> dict[str, float]:
    """The least of three runs: what else a machine does makes a figure dearer, never cheaper."""
    runs = [multiples(articles(rounds=5)) for _ in range(3)]
    return {text: min(run[text] for run in runs) for text in runs[0]}


@pytest.mark.parametrize("text", ["rich", "quiet"])
def test_an_article_costs_what_it_did(now: dict[str, float], text: str) -> None:
    recorded = json.loads(RECORDED.read_text())
    print(f"{text}: {now[text]:.2f} yardsticks, recorded {recorded[text]:.2f}")
    assert now[text] < MORE * recorded[text]


def test_a_kilobyte_costs_no_more_in_a_long_text() -> None:
    taken = growth(long=100_000)
    print({name: f"{seconds * 1e6:.0f} us a kB" for name, seconds in taken.items()})
    assert taken["long"] < 1.5 * taken["10 kB"]
