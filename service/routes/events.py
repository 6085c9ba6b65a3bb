"""POST /v1/events: one text, its events."""

from __future__ import annotations

from typing import Any

from flask import Response, current_app, request

from schemas.request import DocumentRequestSchema, EventsQuerySchema
from schemas.response import ExtractionSchema
from service.formats.accept import JSON, form_of
from service.formats.annotations import ANNOTATIONS, PROFILE
from service.formats.columns import COLUMNS
from service.formats.lines import LINES
from service.formats.table import TABLE
from service.observe import tell
from service.openapi import Blueprint, problems
from service.routes.answering import answer, find_article
from service.routes.reading import decoded, document, media_type, parsed
from service.web_page import Article

blueprint = Blueprint("events", __name__, description="Texts in, events out.")

PLAIN = "text/plain"
HTML = "text/html"
_CONTENT_TYPES = {
    TABLE: f"{TABLE}; charset=utf-8; header=present",
    ANNOTATIONS: f'{ANNOTATIONS}; profile="{PROFILE}"',
}


def _text(description: str) -> dict[str, Any]:
    return {"schema": {"type": "string", "description": description}}


_FORMS = {
    TABLE: _text(
        "One row an event under a header row; columns are paths into an event's JSON, the values of a list "
        f"have | between them. The columns: {', '.join(COLUMNS)}."
    ),
    LINES: _text("One event a line, with `document` in front of its fields."),
    _CONTENT_TYPES[ANNOTATIONS]: {
        "schema": {
            "type": "object",
            "description": "An AnnotationPage of the Web Annotation Data Model; positions count code points.",
            "properties": {"items": {"type": "array", "items": {"type": "object"}}},
        }
    },
}


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
            HTML: {"schema": {"type": "string"}},
        },
    },
    responses={200: {"content": _FORMS}} | problems(400, 401, 408, 413, 415, 422, 429, 500, 503, 504),
)
def events(query: dict[str, Any]) -> Response:
    """The calls, tariffs and elections that a text tells of.

    The body is JSON, or the text, or the page of HTML that it is on, with the other fields in the query.
    Of a page the article is read; the answer has its text, to which offsets refer, and the page's own date
    stands where the query has none.
    The same request always gives the same bytes. `Accept` chooses the form of the answer.
    """
    settings = current_app.config["SETTINGS"]
    sent = media_type(request, (JSON, PLAIN, HTML))
    body = request.get_data(cache=False)
    unit = query.pop("offsets")
    given = _as_sent(query)
    article = None
    if sent == HTML:
        article = find_article(body)
        fields: Any = article.fields() | given
    else:
        fields = {"text": decoded(body)} if sent == PLAIN else parsed(body)
        if isinstance(fields, dict):
            fields = given | fields
    checked = document(fields, settings.max_text_characters)
    form = form_of(request.accept_mimetypes)
    payload, found = answer(checked, unit, settings.validate_responses, form, _undated(article, given))
    tell(characters=len(checked["text"]), events=found)
    response = Response(payload, content_type=_CONTENT_TYPES.get(form, form))
    response.vary.add("Accept")
    return response


def _undated(article: Article | None, given: dict[str, Any]) -> Article | None:
    """The article without its page's day where the client has given another."""
    return article._replace(published=None) if article and "published" in given else article


def _as_sent(query: dict[str, Any]) -> dict[str, Any]:
    """The query's fields as JSON would have them, to be checked with the rest."""
    if "published" in query:
        query["published"] = query["published"].isoformat()
    return query
