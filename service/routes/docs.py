"""The API's reference, out of the schemas, with nothing fetched from another host."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import flask
import flask_swagger_ui
import orjson
from flask import Response, current_app, render_template, send_from_directory
from werkzeug.exceptions import NotFound

from service.openapi import Blueprint, json_schema, problems

blueprint = Blueprint("docs", __name__, description="The service about itself.")
pages = flask.Blueprint(
    "pages",
    __name__,
    url_prefix="/docs",
    template_folder="docs_page",
    static_folder="docs_page/own",
    static_url_path="/own",
)

JSON, JSON_SCHEMA = "application/json", "application/schema+json"
_SWAGGER_UI = Path(flask_swagger_ui.__file__).parent / "dist"
# those that our page asks for: Swagger UI's own page, beside them, speaks to another host
_FILES = frozenset({"swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"})


def _answers(media_type: str) -> dict[int, Any]:
    return {200: {"description": "The document.", "content": {media_type: {"schema": {"type": "object"}}}}}


@blueprint.route("/openapi.json")
@blueprint.doc(operationId="openapi", security=[], responses=_answers(JSON) | problems(500))
def openapi() -> Response:
    """This description of the API, in OpenAPI 3.1."""
    return Response(_described(JSON), mimetype=JSON)


@blueprint.route("/v1/schema")
@blueprint.doc(operationId="schema", responses=_answers(JSON_SCHEMA) | problems(401, 429, 500))
def schema() -> Response:
    """JSON Schema 2020-12 of the answer of POST /v1/events, for clients that validate."""
    return Response(_described(JSON_SCHEMA), mimetype=JSON_SCHEMA)


def _described(media_type: str) -> bytes:
    """One of the two documents, made when it is first asked for: no start waits for it."""
    kept: dict[str, bytes] = current_app.extensions.setdefault("dateline.described", {})
    if media_type not in kept:
        from service.described import describe

        spec = describe(current_app.extensions["dateline.api"])
        kept[JSON_SCHEMA] = orjson.dumps(json_schema(spec, "Extraction"))
        kept[JSON] = orjson.dumps(spec)
    return kept[media_type]


@pages.route("")
def reference() -> str:
    """Swagger UI."""
    return render_template("swagger.html")


@pages.route("/<name>")
def swagger_ui(name: str) -> Response:
    """Swagger UI's own files."""
    if name not in _FILES:
        raise NotFound
    return send_from_directory(_SWAGGER_UI, name)
