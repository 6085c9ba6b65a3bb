"""GET /: a page to see the events of a text in the text. All that it needs comes from here."""

from __future__ import annotations

import base64
import hashlib
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import flask
from flask import Response, current_app, render_template
from werkzeug.exceptions import NotFound

from schemas.response import EVENT_TYPES
from service import __version__
from service.page.examples import read_examples

PAGE = Path(__file__).parents[1] / "page"

blueprint = flask.Blueprint(
    "page", __name__, template_folder=str(PAGE), static_folder=str(PAGE / "static"), static_url_path="/page"
)


def _digest(code: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() + "'"


# In the page itself: the first paint waits for both and for nothing else.
STYLE = "".join(path.read_text("utf-8") for path in sorted((PAGE / "static").glob("*.css")))
SCRIPT = "".join((PAGE / name).read_text("utf-8") for name in ("theme.js", "start.js"))

# no script or style but ours, by file or by digest; no host but this one; nothing that could turn words of a
# text into markup
POLICY = (
    f"default-src 'none'; script-src 'self' {_digest(SCRIPT)}; style-src 'self' {_digest(STYLE)}; "
    "img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

_EXAMPLES = read_examples()
_BY_NAME = {example.name: example for example in _EXAMPLES}


@blueprint.after_request
def _policy(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = POLICY
    return response


@blueprint.route("/")
def page() -> str:
    """The page, with its first example in it."""
    rest = groupby(_EXAMPLES[1:], key=attrgetter("kind"))
    return render_template(
        "page.html",
        first=_EXAMPLES[0] if _EXAMPLES else None,
        groups=[(kind, list(examples)) for kind, examples in rest],
        types=EVENT_TYPES,
        limits=current_app.config["SETTINGS"],
        version=__version__,
        style=STYLE,
        script=SCRIPT,
    )


@blueprint.route("/examples/<name>.txt")
def example(name: str) -> Response:
    """An example's text, byte for byte."""
    if name not in _BY_NAME:
        raise NotFound
    return Response(_BY_NAME[name].text, content_type="text/plain; charset=utf-8")
