"""Who is answered, and how often."""

from __future__ import annotations

from flask import Flask, request
from flask_httpauth import HTTPTokenAuth
from werkzeug.middleware.proxy_fix import ProxyFix

from service.keys import owner, read_keys
from service.lanes import is_inside
from service.observe import log, tell
from service.problems import Refused
from service.settings import Settings

# the probes, and the page and the reference with their files: no text passes through them
OPEN = frozenset(
    {
        *("probes.alive", "probes.ready"),
        *("page.page", "page.example", "page.static"),
        *("pages.reference", "pages.swagger_ui", "pages.static", "docs.openapi"),
    }
)


def guard(app: Flask, settings: Settings) -> None:
    """Ask for keys and hold to limits, as far as the settings have any."""
    if settings.trusted_proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=settings.trusted_proxies, x_proto=settings.trusted_proxies
        )
    if settings.keys_file:
        _ask_for_keys(app, settings)
    else:
        log.warning("open to all who reach the port: DATELINE_KEYS_FILE names no keys")
    if settings.rate_limit:
        _limit(app, settings)


def _is_open() -> bool:
    return request.endpoint in OPEN


def _ask_for_keys(app: Flask, settings: Settings) -> None:
    keys = read_keys(settings.keys_file) if settings.keys_file else {}
    auth = HTTPTokenAuth("Bearer", realm="dateline")

    @auth.verify_token  # type: ignore[untyped-decorator]
    def known(token: str) -> str | None:
        return owner(token, keys)

    @auth.error_handler  # type: ignore[untyped-decorator]
    def refuse() -> None:
        raise Refused(
            401,
            "A key is needed: Authorization: Bearer KEY.",
            {"WWW-Authenticate": 'Bearer realm="dateline"'},
        )

    @auth.login_required  # type: ignore[untyped-decorator]
    def ask() -> None:
        tell(key=auth.current_user())

    app.before_request(lambda: None if _is_open() else ask())
    app.extensions["dateline.caller"] = auth.current_user


def _limit(app: Flask, settings: Settings) -> None:
    # only who sets a limit waits for it to load
    from flask_limiter import Limiter
    from flask_limiter.util import get_remote_address

    def caller() -> str:
        name = app.extensions.get("dateline.caller", lambda: None)()
        return f"key:{name}" if name else f"address:{get_remote_address()}"

    limiter = Limiter(
        caller,
        app=app,
        application_limits=[settings.rate_limit],
        storage_uri=settings.rate_store,
        strategy="moving-window",
        headers_enabled=True,
        in_memory_fallback_enabled=settings.rate_store != "memory://",  # a lost store stops nobody
    )
    limiter.request_filter(_is_open)
    limiter.request_filter(is_inside)  # a batch was counted when it came
