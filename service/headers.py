"""What browsers are told about every answer."""

from __future__ import annotations

from flask import Flask, Response, request

_ALL = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
_NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
# Swagger UI writes styles into its elements and has its icons in data URLs
_REFERENCE = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)


def _tell_browsers(response: Response) -> Response:
    if request.method == "OPTIONS" and response.status_code == 200:
        response.status_code = 204  # Allow says it all: what has no body has no media type
        del response.headers["Content-Type"]
    for name, value in _ALL.items():
        response.headers.setdefault(name, value)
    # an answer holds words of the text: nobody on the way keeps it; the rest is asked for anew
    kept = request.method in {"GET", "HEAD"} and response.status_code < 400
    response.headers.setdefault("Cache-Control", "no-cache" if kept else "no-store")
    policy = _REFERENCE if request.blueprint == "pages" else _NOTHING
    response.headers.setdefault("Content-Security-Policy", policy)
    return response


def protect(app: Flask) -> None:
    """The strictest policy, but for what has its own."""
    app.after_request(_tell_browsers)
