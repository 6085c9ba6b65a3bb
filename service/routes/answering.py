"""A checked document into the bytes of its answer, in the form that was asked for."""

from __future__ import annotations

from collections import Counter
from typing import Any

import orjson
from flask import current_app

from schemas.response import EXTRACTION, faults
from service import metrics
from service.extraction import extract
from service.formats.accept import JSON
from service.formats.annotations import ANNOTATIONS, annotation_page
from service.formats.lines import LINES, lines
from service.formats.table import TABLE, table
from service.observe import log
from service.offsets import recount
from service.turns import Turns


class FaultyAnswerError(Exception):
    """An answer that breaks the contract: never sent."""


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
    text = document["text"]
    extraction = extract(text, document.get("published"), document.get("types"), document.get("id"))
    payload = EXTRACTION.dump(extraction)
    if validate and (found := faults(payload, text)):
        log.error("faulty answer", faults=found)
        raise FaultyAnswerError
    metrics.count(extraction)
    return _written(payload, text, unit, form), Counter(event.type for event in extraction.events)


def _written(payload: dict[str, Any], text: str, unit: str, form: str) -> bytes:
    if form == ANNOTATIONS:  # its positions are code points by its own definition
        return annotation_page(payload, text)
    recount(payload, text, unit)
    if form == TABLE:
        return table(payload)
    if form == LINES:
        return lines(payload)
    return orjson.dumps(payload)
