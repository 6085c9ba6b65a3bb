"""Events as W3C Web Annotations, so that other tools can show them in the text.

https://www.w3.org/TR/annotation-model/: positions count code points there, whatever else a client asks for.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

import orjson

from schemas.base import spans

ANNOTATIONS = "application/ld+json"
PROFILE = "http://www.w3.org/ns/anno.jsonld"
CONTEXT_CHARACTERS = 32  # before and after a quote, to find it again in a text that has changed
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+", re.ASCII)


def annotation_page(payload: dict[str, Any], text: str) -> bytes:
    """A dumped answer (offsets in code points) as an annotation page.

    An event is one annotation, with all its mentions as targets and the event's JSON as a body. Each
    thing that it names (a person, a rate, a date) is one more, tagged with its path, linked to the event's.
    """
    document = payload["document"]["id"]
    source = document if _ABSOLUTE.fullmatch(document) else "urn:dateline:document:" + quote(document, "")
    items = [
        item
        for event in payload["events"]
        for item in (_event(event, text, source), *_parts(event, text, source))
    ]
    page = {
        "@context": PROFILE,
        "id": source + "#annotations" if "#" not in source else source + "-annotations",
        "type": "AnnotationPage",
        "items": items,
    }
    return orjson.dumps(page)


def _event(event: dict[str, Any], text: str, source: str) -> dict[str, Any]:
    return {
        "id": _name(event),
        "type": "Annotation",
        "motivation": "classifying",
        "body": [
            {"type": "TextualBody", "purpose": "classifying", "value": event["type"]},
            {"type": "TextualBody", "purpose": "tagging", "value": event["status"]},
            {
                "type": "TextualBody",
                "purpose": "describing",
                "format": "application/json",
                "value": orjson.dumps(event).decode(),
            },
        ],
        "target": [_target(mention, text, source) for mention in event["mentions"]],
    }


def _parts(event: dict[str, Any], text: str, source: str) -> list[dict[str, Any]]:
    return [
        {
            "id": f"{_name(event)}#{pointer}",
            "type": "Annotation",
            "motivation": "tagging",
            "body": [
                {"type": "TextualBody", "purpose": "tagging", "value": pointer.split("/")[1]},
                {"type": "SpecificResource", "purpose": "linking", "source": _name(event)},
            ],
            "target": _target(span, text, source),
        }
        for pointer, span in spans(event)
        if not pointer.startswith("/mentions/")
    ]


def _name(event: dict[str, Any]) -> str:
    return f"urn:dateline:event:{event['id']}"


def _target(span: dict[str, Any], text: str, source: str) -> dict[str, Any]:
    start, end = span["start"], span["end"]
    return {
        "source": source,
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {
                "type": "TextQuoteSelector",
                "exact": text[start:end],
                "prefix": text[max(0, start - CONTEXT_CHARACTERS) : start],
                "suffix": text[end : end + CONTEXT_CHARACTERS],
            },
        ],
    }
