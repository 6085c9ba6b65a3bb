"""Which form of the answer a client asks for."""

from __future__ import annotations

from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_options_header

from service.formats.annotations import ANNOTATIONS, PROFILE
from service.formats.lines import LINES
from service.formats.table import TABLE

JSON = "application/json"
FORMS = (JSON, TABLE, LINES, ANNOTATIONS)


def form_of(accepted: MIMEAccept) -> str:
    """The media type to answer in: JSON where the client names none that there is.

    What the client likes best comes first. `werkzeug` orders the header, but compares a `profile`
    as a part of the name, so a client that leaves it out would get nothing.
    """
    for value, quality in accepted:
        name, options = parse_options_header(value)
        name = name.lower()
        if quality <= 0 or (name == ANNOTATIONS and PROFILE not in options.get("profile", PROFILE).split()):
            continue
        if name in FORMS:
            return name
        if name in {"*/*", "application/*"}:
            return JSON
        if name == "text/*":
            return TABLE
    return JSON
