"""OpenAPI 3.1 and JSON Schema, generated from the schemas."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any
from urllib.parse import unquote_to_bytes

import flask_smorest
from apispec_oneofschema import MarshmallowPlugin
from flask import Flask, Request
from marshmallow import RAISE, Schema, ValidationError, fields
from webargs.flaskparser import FlaskParser

from schemas.base import EventSchema
from schemas.problem import ProblemSchema
from service import __version__
from service.problems import MEDIA_TYPE, Refused


class _Parser(FlaskParser):
    """Takes a query as it is or not at all: nothing of it is guessed, passed over or half taken."""

    DEFAULT_UNKNOWN_BY_LOCATION = FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION | {"query": RAISE}

    def load_querystring(self, req: Request, schema: Schema) -> Any:
        try:
            unquote_to_bytes(req.query_string).decode("utf-8")
        except UnicodeDecodeError:
            raise Refused(400, "The query is not UTF-8.") from None
        if repeated := [name for name, values in req.args.lists() if len(values) > 1]:
            raise ValidationError({name: ["Must be given once."] for name in repeated})
        return super().load_querystring(req, schema)


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]
    """Routes that stand in the OpenAPI document. Unknown query parameters are refused."""

    ARGUMENTS_PARSER = _Parser()


class Api(flask_smorest.Api):  # type: ignore[misc]
    """Documents problems as problems; `service.problems` answers them."""

    ERROR_SCHEMA = ProblemSchema
    DEFAULT_ERROR_RESPONSE_NAME = None

    def _register_responses(self) -> None:
        # the one content type serves both answers and errors there: this registers only errors
        self.DEFAULT_RESPONSE_CONTENT_TYPE = MEDIA_TYPE
        super()._register_responses()
        self.DEFAULT_RESPONSE_CONTENT_TYPE = "application/json"

    def _register_error_handlers(self) -> None:
        pass


def problems(*statuses: int) -> dict[int, str]:
    """The documentation of these errors."""
    return {status: HTTPStatus(status).name for status in statuses}


def constant(_: Any, field: fields.Field[Any], **__: Any) -> dict[str, Any]:
    """A constant field as `const`: the generator knows it as a default only."""
    return {"type": "string", "const": field.constant} if isinstance(field, fields.Constant) else {}


def document(app: Flask) -> Api:
    """The API's description, to which blueprints are registered."""
    app.config["OPENAPI_VERSION"] = "3.1.1"
    plugin = MarshmallowPlugin(schema_name_resolver=_name)
    api = Api(
        app,
        spec_kwargs={
            "title": "Dateline",
            "version": __version__,
            "security": [{}, {"key": []}],  # where keys are configured
            "marshmallow_plugin": plugin,
            "info": {
                "description": "Calls between leaders, tariffs and elections out of news text.",
                "license": {"name": "MIT", "identifier": "MIT"},
            },
        },
    )
    api.spec.components.security_scheme("key", {"type": "http", "scheme": "bearer"})
    plugin.converter.add_attribute_function(constant)
    return api


def _name(schema: Any) -> str | bool:
    cls = schema if isinstance(schema, type) else type(schema)
    return False if cls is EventSchema else cls.__name__.removesuffix("Schema")


def json_schema(spec: dict[str, Any], root: str) -> dict[str, Any]:
    """One component of an OpenAPI document as JSON Schema 2020-12, with all that it refers to."""
    components = spec["components"]["schemas"]
    needed: dict[str, Any] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed[name] = components[name]
            waiting += sorted(_references(components[name]))
    rest = {name: needed[name] for name in sorted(needed) if name != root}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": root,
        **_moved(needed[root]),
        "$defs": _moved(rest),
    }


_COMPONENTS, _DEFS = "#/components/schemas/", "#/$defs/"


def _references(node: Any) -> set[str]:
    if isinstance(node, dict):
        return set().union(*map(_references, node.values()))
    if isinstance(node, list):
        return set().union(*map(_references, node))
    return (
        {node.removeprefix(_COMPONENTS)} if isinstance(node, str) and node.startswith(_COMPONENTS) else set()
    )


def _moved(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _moved(value) for key, value in node.items() if key != "discriminator"}
    if isinstance(node, list):
        return [_moved(value) for value in node]
    if isinstance(node, str) and node.startswith(_COMPONENTS):
        return _DEFS + node.removeprefix(_COMPONENTS)
    return node
