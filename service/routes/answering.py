"""A checked document into the bytes of its answer, when its turn has come."""

from __future__ import annotations

from collections import Counter
from typing import Any

from flask import current_app

from service import metrics
from service.answers import answer_to, written
from service.formats.accept import JSON
from service.turns import Turns


def answer(
    document: dict[str, Any], unit: str, validate: bool, form: str = JSON
) -> tuple[bytes, Counter[str]]:
    """The answer in the media type `form`, and how many events of each type it has.

    `unit` is what offsets count. Where `validate` is asked for, an answer that breaks the contract
    raises `FaultyAnswerError`. Raises `Refused` where the text has to wait or takes too long.
    """
    turns: Turns = current_app.extensions["dateline.turns"]
    return turns.take(lambda: _read(document, unit, validate, form), len(document["text"]))


def _read(document: dict[str, Any], unit: str, validate: bool, form: str) -> tuple[bytes, Counter[str]]:
    payload, extraction = answer_to(document, validate)
    metrics.count(extraction)
    return written(payload, document["text"], unit, form), Counter(event.type for event in extraction.events)
