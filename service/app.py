"""The application, put together."""

from __future__ import annotations

from flask import Flask

from service import access, headers, metrics, observe, openapi, problems
from service.readiness import READINESS
from service.routes import batch, docs, events, page, probes
from service.routes.lines import offer_places
from service.settings import Settings, read_settings
from service.turns import Turns
from service.warm_up import warm_up


def create_app(settings: Settings | None = None) -> Flask:
    """The WSGI application, warmed up. Without `settings` the environment is read."""
    settings = settings or read_settings()
    observe.set_up_logs(settings.log_level)

    app = Flask("dateline", static_folder=None, template_folder=None)
    app.config["SETTINGS"] = settings
    app.config["MAX_CONTENT_LENGTH"] = settings.max_body_bytes
    app.url_map.merge_slashes = False  # its redirect would be a page of HTML

    observe.observe(app)
    metrics.measure(app)
    problems.answer_errors(app)
    headers.protect(app)
    access.guard(app, settings)

    api = openapi.document(app)
    for module in (events, batch, probes, docs):
        api.register_blueprint(module.blueprint)
    app.register_blueprint(docs.pages)
    app.register_blueprint(page.blueprint)
    app.extensions["dateline.api"] = api

    app.extensions["dateline.turns"] = Turns(settings)
    offer_places(app, settings)
    warm_up()
    READINESS.set()
    return app
