"""A checked document into the bytes of its answer."""

from __future__ import annotations

from collections import Counter
from typing import Any

import orjson

from schemas.response import EXTRACTION, faults
from service import metrics
from service.extraction import extract
from service.observe import log
from service.offsets import recount


class FaultyAnswerError(Exception):
    """An answer that breaks the contract: never sent."""


def answer(document: dict[str, Any], unit: str, validate: bool) -> tuple[bytes, Counter[str]]:
    """The answer as JSON, and how many events of each type it has.

    `unit` is what offsets count. Where `validate` is asked for, an answer that breaks the contract
    raises `FaultyAnswerError`.
    """
    text = document["text"]
    extraction = extract(text, document.get("published"), document.get("types"), document.get("id"))
    payload = EXTRACTION.dump(extraction)
    if validate and (found := faults(payload, text)):
        log.error("faulty answer", faults=found)
        raise FaultyAnswerError
    recount(payload, text, unit)
    metrics.count(extraction)
    return orjson.dumps(payload), Counter(event.type for event in extraction.events)
