"""A checked document into its answer, and that into bytes: what every front of the extraction shares."""

from __future__ import annotations

from typing import Any, NamedTuple

import orjson

from schemas.response import EXTRACTION, faults
from service.extraction import extract
from service.extraction.document import Extraction
from service.formats.accept import JSON
from service.formats.annotations import ANNOTATIONS, annotation_page
from service.formats.lines import LINES, lines
from service.formats.table import TABLE, table
from service.observe import log
from service.offsets import recount


class FaultyAnswerError(Exception):
    """An answer that breaks the contract: never sent."""


class Answer(NamedTuple):
    payload: dict[str, Any]  # as `schemas.response` dumps it, offsets in code points
    extraction: Extraction


def answer_to(document: dict[str, Any], validate: bool = False) -> Answer:
    """What the text of a checked document tells of.

    Where `validate` is asked for, an answer that breaks the contract raises `FaultyAnswerError`.
    """
    text = document["text"]
    extraction = extract(text, document.get("published"), document.get("types"), document.get("id"))
    payload = EXTRACTION.dump(extraction)
    if validate and (found := faults(payload, text)):
        log.error("faulty answer", faults=found)
        raise FaultyAnswerError
    return Answer(payload, extraction)


def written(payload: dict[str, Any], text: str, unit: str = "codepoints", form: str = JSON) -> bytes:
    """The answer in the media type `form`; `unit` is what offsets count. Changes `payload`."""
    if form == ANNOTATIONS:  # its positions are code points by its own definition
        return annotation_page(payload, text)
    recount(payload, text, unit)
    if form == TABLE:
        return table(payload)
    if form == LINES:
        return lines(payload)
    return orjson.dumps(payload)
