"""The API's description made complete: what each shape means, and examples that are true, from the seeds."""

from __future__ import annotations

import inspect
from datetime import date
from http import HTTPStatus
from typing import Any

import orjson

from schemas.response import EVENT_TYPES, EXTRACTION
from service.extraction import extract
from service.formats.annotations import ANNOTATIONS, annotation_page
from service.formats.lines import LINES, lines
from service.formats.table import TABLE, table
from service.openapi import Api
from service.page.examples import Example, read_examples
from service.problems import DETAILS, MEDIA_TYPE, problem

_OCCURRENCE = "00000000-0000-4000-8000-000000000000"
_FAULTS = {422: [{"pointer": "/published", "detail": "Not a valid date."}]}


def describe(api: Api) -> dict[str, Any]:
    """The OpenAPI document. Reads the text of its example: some milliseconds."""
    spec: dict[str, Any] = api.spec.to_dict()
    schemas = spec["components"]["schemas"]
    schemas.pop("PaginationMetadata", None)  # the library's, for lists that come in pages: there is none
    for (cls, *_), name in api.ma_plugin.converter.refs.items():
        if name in schemas:
            schemas[name].setdefault("description", inspect.getdoc(cls))
    for name, response in spec["components"]["responses"].items():
        if MEDIA_TYPE in (content := response.get("content", {})):
            content[MEDIA_TYPE]["example"] = _problem(HTTPStatus[name])
    if examples := read_examples():
        _show(spec["paths"], examples)
    return spec


def _problem(status: HTTPStatus) -> dict[str, Any]:
    return problem(status, DETAILS.get(status, status.phrase), _FAULTS.get(status, []), _OCCURRENCE)


def _show(paths: dict[str, Any], examples: tuple[Example, ...]) -> None:
    first, *rest = examples
    shortest = sorted(rest, key=lambda one: len(one.text))
    one_of_each = [next((one for one in shortest if one.shows == (kind,)), first) for kind in EVENT_TYPES]
    body, answers = (paths["/v1/events"]["post"][part] for part in ("requestBody", "responses"))
    body["content"]["application/json"]["examples"] = {
        one.name: {"summary": one.title, "value": _request(one)} for one in (first, *one_of_each)
    }
    body["content"]["text/plain"]["example"] = first.text
    payload = _answer(first)
    for media_type, content in answers["200"]["content"].items():
        content["example"] = _in_form(media_type, payload, first.text)
    batch = paths["/v1/events/batch"]["post"]
    batch["requestBody"]["content"][LINES]["example"] = _joined(map(_request, one_of_each))
    batch["responses"]["200"]["content"][LINES]["example"] = _joined(map(_answer, one_of_each))


def _request(example: Example) -> dict[str, Any]:
    published = {"published": example.published} if example.published else {}
    return {"text": example.text, **published, "id": example.name}


def _answer(example: Example) -> dict[str, Any]:
    published = date.fromisoformat(example.published) if example.published else None
    payload: dict[str, Any] = EXTRACTION.dump(extract(example.text, published, document_id=example.name))
    return payload


def _in_form(media_type: str, payload: dict[str, Any], text: str) -> Any:
    if media_type == TABLE:
        return table(payload).decode()
    if media_type == LINES:
        return lines(payload).decode()
    return orjson.loads(annotation_page(payload, text)) if media_type.startswith(ANNOTATIONS) else payload


def _joined(documents: Any) -> str:
    return b"".join(orjson.dumps(one, option=orjson.OPT_APPEND_NEWLINE) for one in documents).decode()
