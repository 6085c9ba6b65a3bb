"""Whether the service lives, whether it takes work, and its figures."""

from __future__ import annotations

from typing import Any

from flask import Response

from service import metrics
from service.openapi import Blueprint, problems
from service.problems import Refused
from service.readiness import READINESS

blueprint = Blueprint("probes", __name__, description="For those who run the service.")

_OK: dict[int, Any] = {
    200: {"description": "Yes.", "content": {"text/plain": {"schema": {"type": "string"}}}}
}


@blueprint.route("/healthz")
@blueprint.doc(operationId="alive", security=[], responses=_OK)
def alive() -> Response:
    """Whether the process answers at all."""
    return Response("ok\n", mimetype="text/plain")


@blueprint.route("/readyz")
@blueprint.doc(operationId="ready", security=[], responses=_OK | problems(503))
def ready() -> Response:
    """Whether the service takes work: not while it starts, nor while it drains."""
    if not READINESS.is_set():
        raise Refused(503, "The service is starting or draining.", {"Retry-After": "1"})
    return Response("ready\n", mimetype="text/plain")


@blueprint.route("/metrics")
@blueprint.doc(operationId="metrics", responses=_OK | problems(401, 429, 500))
def figures() -> Response:
    """The figures of all workers together, in Prometheus' text format."""
    return Response(metrics.exposition(), content_type=metrics.CONTENT_TYPE_LATEST)
