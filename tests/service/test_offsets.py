"""Three ways to count the same places."""

from __future__ import annotations

import random
import time
from typing import Any

import pytest

from service.offsets import recount

PIECES = ["a", "é", "e\u0301", "😀", "👩‍👩‍👧", "\r\n", "\u00a0", "\ufeff", "“", "中", "\u200f", "\ud83d"]
ENCODINGS = {"utf16": ("utf-16-le", 2), "utf8": ("utf-8", 1)}


def payload_of(text: str, places: list[tuple[int, int]]) -> dict[str, Any]:
    return {"events": [{"mentions": [{"text": text[a:b], "start": a, "end": b}]} for a, b in places]}


def counted(payload: dict[str, Any]) -> list[tuple[int, int]]:
    return [(event["mentions"][0]["start"], event["mentions"][0]["end"]) for event in payload["events"]]


@pytest.mark.parametrize("unit", ENCODINGS)
def test_the_encoded_text_stands_at_its_offsets(unit: str) -> None:
    encoding, width = ENCODINGS[unit]
    chance = random.Random(7)
    for _ in range(200):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 60)))
        places = [tuple(sorted(chance.sample(range(len(text) + 1), 2))) for _ in range(8)]
        payload = payload_of(text, places)
        recount(payload, text, unit)
        encoded = text.encode(encoding, "surrogatepass")
        for (start, end), (a, b) in zip(counted(payload), places, strict=True):
            assert encoded[start * width : end * width] == text[a:b].encode(encoding, "surrogatepass")


def test_code_points_stay() -> None:
    payload = payload_of("😀a", [(1, 2)])
    recount(payload, "😀a", "codepoints")
    assert counted(payload) == [(1, 2)]


def test_the_work_grows_with_the_text_not_with_the_spans() -> None:
    text = "😀a" * 250_000
    payload = payload_of(text, [(n, n + 1) for n in range(0, 500_000, 25)])
    started = time.process_time()
    recount(payload, text, "utf16")
    assert time.process_time() - started < 5  # counting each span from the start takes minutes
    assert counted(payload)[-1] == (749_963, 749_964)
