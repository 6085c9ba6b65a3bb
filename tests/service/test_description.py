"""What the OpenAPI description promises, tried with data made from it, right and wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck, Phase, assume, given, seed, settings
from schemathesis import GenerationMode

STRICT = ("POST /v1/events",)
# a batch answers each bad line in its place: as a whole it refuses no body
LENIENT = (
    *("POST /v1/events/batch", "GET /v1/schema", "GET /openapi.json"),
    *("GET /healthz", "GET /readyz", "GET /metrics"),
)


@schemathesis.serializer("application/x-ndjson")
def lines(_: Any, value: Any) -> bytes:
    return value.encode("utf-8", "replace") if isinstance(value, str) else json.dumps(value).encode()


@pytest.fixture
def described(app: Flask) -> Any:
    return schemathesis.openapi.from_wsgi("/openapi.json", app)


@pytest.mark.parametrize(
    ("operation", "mode"),
    [(operation, mode) for operation in STRICT for mode in GenerationMode]
    + [(operation, GenerationMode.POSITIVE) for operation in LENIENT],
)
def test_the_service_keeps_its_description(described: Any, operation: str, mode: GenerationMode) -> None:
    method, path = operation.split()

    @seed(20250329)
    @settings(
        max_examples=40,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=described[path][method].as_strategy(generation_mode=mode))
    def holds(case: schemathesis.Case) -> None:
        # no schema says whether there is an article on a page: test_web_pages.py has some with and without
        assume(case.media_type != "text/html")
        case.call_and_validate()

    holds()


def test_every_operation_is_tried(app: Flask) -> None:
    paths = app.test_client().get("/openapi.json").json["paths"]
    assert {f"{method.upper()} {path}" for path in paths for method in paths[path]} == {*STRICT, *LENIENT}
