"""Write down what an article costs now, in yardsticks: python -m benchmarks.record"""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.functions import articles

RECORDED = Path(__file__).with_name("recorded.json")


def multiples(taken: dict[str, float]) -> dict[str, float]:
    """How often the yardstick goes into each figure."""
    return {name: round(taken[name] / taken["words"], 2) for name in ("rich", "quiet")}


if __name__ == "__main__":
    RECORDED.write_text(json.dumps(multiples(articles()), indent=2) + "\n")
    print(RECORDED.read_text())
