"""What a document and its events go by."""

from __future__ import annotations

import hashlib


def document_id(text: str) -> str:
    """The id of a text that was sent without one: `sha256:` and the hex digest of its UTF-8."""
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def event_id(document: str, told: str) -> str:
    """A digest of the document's id and what the event says."""
    return hashlib.sha256(f"{document}\n{told}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
