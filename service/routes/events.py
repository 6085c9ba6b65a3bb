"""POST /v1/events: one text, its events."""

from __future__ import annotations

from typing import Any

from flask import Response, current_app, request

from schemas.request import DocumentRequestSchema, EventsQuerySchema
from schemas.response import ExtractionSchema
from service.observe import tell
from service.openapi import Blueprint, problems
from service.routes.answering import answer
from service.routes.reading import decoded, document, media_type, parsed

blueprint = Blueprint("events", __name__, description="Texts in, events out.")

JSON, PLAIN = "application/json", "text/plain"


@blueprint.route("/v1/events", methods=["POST"])
@blueprint.arguments(EventsQuerySchema, location="query")
@blueprint.response(200, ExtractionSchema)
@blueprint.doc(
    operationId="events",
    requestBody={
        "required": True,
        "content": {
            JSON: {"schema": DocumentRequestSchema},
            PLAIN: {"schema": {"type": "string", "minLength": 1, "pattern": r"^\s*\S"}},
        },
    },
    responses=problems(400, 413, 415, 422, 500, 503),
)
def events(query: dict[str, Any]) -> Response:
    """The calls, tariffs and elections that a text tells of.

    The body is JSON, or the text itself with the other fields in the query.
    The same request always gives the same bytes.
    """
    settings = current_app.config["SETTINGS"]
    plain = media_type(request, (JSON, PLAIN)) == PLAIN
    body = request.get_data(cache=False)
    fields = {"text": decoded(body)} if plain else parsed(body)
    unit = query.pop("offsets")
    if isinstance(fields, dict):
        fields = _as_sent(query) | fields
    checked = document(fields, settings.max_text_characters)
    payload, found = answer(checked, unit, settings.validate_responses)
    tell(characters=len(checked["text"]), events=found)
    return Response(payload, mimetype=JSON)


def _as_sent(query: dict[str, Any]) -> dict[str, Any]:
    """The query's fields as JSON would have them, to be checked with the rest."""
    if "published" in query:
        query["published"] = query["published"].isoformat()
    return query
