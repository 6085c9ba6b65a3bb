"""The floor: a bare Flask application that hands its body back."""

from __future__ import annotations

from flask import Flask, Response, request


def create_app() -> Flask:
    app = Flask(__name__)

    @app.post("/v1/events")
    def echo() -> Response:
        return Response(request.get_data(), content_type="application/json")

    @app.get("/readyz")
    def ready() -> str:
        return "ok"

    return app
