"""What Prometheus may ask. Labels come from closed lists, so that no client can make them grow."""

from __future__ import annotations

import os
import time

from flask import Flask, Response, g, request
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector

from service.extraction.document import Extraction
from service.figures import share_figures
from service.lanes import is_inside

share_figures()

REQUESTS = Counter("dateline_requests_total", "Requests answered.", ("method", "route", "status"))
SECONDS = Histogram(
    "dateline_request_seconds",
    "Time to the last byte of the answer's head.",
    ("route",),
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
CHARACTERS = Counter("dateline_characters_total", "Characters of text read.")
DOCUMENTS = Counter("dateline_documents_total", "Texts read.")
EVENTS = Counter("dateline_events_total", "Events found.", ("type", "status"))
RULES = Counter("dateline_rules_total", "Events by the rule that found their first mention.", ("rule",))
FUSES = Counter("dateline_time_budget_exceeded_total", "Texts given up over their time budget.")
QUEUE = Gauge("dateline_queue", "Texts being read or waiting to be.", multiprocess_mode="livesum")

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


def count(extraction: Extraction) -> None:
    """Count one text and its events."""
    DOCUMENTS.inc()
    CHARACTERS.inc(extraction.characters)
    for event in extraction.events:
        EVENTS.labels(event.type, event.status).inc()
        RULES.labels(event.rule).inc()


def exposition() -> bytes:
    """The figures of all workers together, in Prometheus' text format."""
    if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
        return generate_latest(REGISTRY)
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry)


def _observe(response: Response) -> Response:
    if is_inside():
        return response  # a part of a request that is counted where it came in
    route = request.url_rule.rule if request.url_rule else "none"
    method = request.method if request.method in _METHODS else "other"
    REQUESTS.labels(method, route, str(response.status_code)).inc()
    SECONDS.labels(route).observe(time.perf_counter() - g.started)
    return response


def measure(app: Flask) -> None:
    app.after_request(_observe)


__all__ = ["CONTENT_TYPE_LATEST", "count", "exposition", "measure"]
