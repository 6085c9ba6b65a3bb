"""What is taken and what is refused, field by field."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from marshmallow import ValidationError

from schemas.request import DOCUMENT_REQUEST


def test_only_the_text_is_required() -> None:
    assert DOCUMENT_REQUEST.load({"text": "Hi."}) == {"text": "Hi."}


def test_all_fields() -> None:
    sent = {"text": "\n Hi.", "published": "2025-03-29", "types": ["call", "tariff"], "id": "a"}
    assert DOCUMENT_REQUEST.load(sent) == sent | {"published": date(2025, 3, 29)}


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({}, {"text"}),
        ({"text": ""}, {"text"}),
        ({"text": " \n\t\u00a0"}, {"text"}),
        ({"text": None}, {"text"}),
        ({"text": 1}, {"text"}),
        ({"text": ["a"]}, {"text"}),
        ({"text": "a", "published": "yesterday"}, {"published"}),
        ({"text": "a", "published": "20250329"}, {"published"}),
        ({"text": "a", "published": "2025-W13-6"}, {"published"}),
        ({"text": "a", "published": "2025-3-9"}, {"published"}),
        ({"text": "a", "published": "2025-02-30"}, {"published"}),
        ({"text": "a", "published": "2025-03-29T10:00"}, {"published"}),
        ({"text": "a", "published": "٢٠٢٥-٠٣-٢٩"}, {"published"}),
        ({"text": "a", "published": 20250329}, {"published"}),
        ({"text": "a", "published": None}, {"published"}),
        ({"text": "a", "types": []}, {"types"}),
        ({"text": "a", "types": "call"}, {"types"}),
        ({"text": "a", "types": ["call", "war"]}, {"types"}),
        ({"text": "a", "types": [1]}, {"types"}),
        ({"text": "a", "id": ""}, {"id"}),
        ({"text": "a", "id": "x" * 257}, {"id"}),
        ({"text": "a", "id": 7}, {"id"}),
        ({"text": "a", "txet": "b", "lang": "en"}, {"txet", "lang"}),
        ({"published": "no", "id": 7}, {"text", "published", "id"}),
        ([], {"_schema"}),
        ("text", {"_schema"}),
        (None, {"_schema"}),
    ],
)
def test_refused(fields: Any, wrong: set[str]) -> None:
    with pytest.raises(ValidationError) as refused:
        DOCUMENT_REQUEST.load(fields)
    assert set(refused.value.messages_dict) == wrong
