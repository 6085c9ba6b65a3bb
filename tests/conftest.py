"""The application as it is served, its answers held to the contract."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable
from datetime import date

import pytest
import structlog
from flask import Flask
from flask.testing import FlaskClient

from service.app import create_app
from service.extraction.document import Call, Codes, Day, Election, Extraction, Person, Place, Span, Tariff
from service.settings import Settings

# Every trap for offsets in one text: a byte order mark, an emoji, a combining mark, CRLF, NBSP, curly quotes.
TRAPS = "\ufeff😀 Cafe\u0301 “talks”\r\nTrump\u00a0called 👩‍👩‍👧 Carney on Friday. Canada votes in April."


@pytest.fixture(scope="session")
def app() -> Flask:
    return create_app(Settings(validate_responses=True, max_text_characters=100_000, max_body_bytes=400_000))


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def log_stream(app: Flask, monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What the service logs from here on."""
    stream = io.StringIO()
    for handler in logging.getLogger().handlers:
        if isinstance(handler.formatter, structlog.stdlib.ProcessorFormatter):
            monkeypatch.setattr(handler, "stream", stream)
    return stream


def span(text: str, quote: str) -> tuple[str, int, int]:
    start = text.index(quote)
    return quote, start, start + len(quote)


@pytest.fixture
def traps() -> str:
    return TRAPS


@pytest.fixture
def sample() -> Callable[..., Extraction]:
    """Stands in for the extraction: one event of each kind, wherever `TRAPS` is the text."""

    def extract(text: str, published: date | None, types: object, document_id: str | None) -> Extraction:
        friday = date(2025, 3, 28)
        call = Call(
            id="aaaaaaaa",
            status="occurred",
            date=Day(*span(text, "Friday"), "2025-03-28", friday, friday, "day"),
            mentions=(Span(*span(text, "Trump\u00a0called 👩‍👩‍👧 Carney on Friday")),),
            codes=Codes("041", "CONSULT/phone"),
            rule="call.verb",
            participants=(
                Person("Trump", None, "US", *span(text, "Trump")),
                Person("Carney", None, "CA", *span(text, "Carney")),
            ),
            initiator=Person("Trump", None, "US", *span(text, "Trump")),
            medium="phone",
            topics=(Span(*span(text, "Cafe\u0301")),),
        )
        tariff = Tariff(
            id="bbbbbbbb",
            status="threatened",
            date=None,
            mentions=(Span(*span(text, "Carney on Friday")),),
            codes=Codes("1312", "THREATEN/restrict"),
            rule="tariff.noun",
            action="impose",
            measure="import_tariff",
            imposers=(Place("CA", "Canada", *span(text, "Canada")),),
        )
        election = Election(
            id="cccccccc",
            status="planned",
            date=Day(*span(text, "April"), "XXXX-04", None, None, "month"),
            mentions=(Span(*span(text, "Canada votes in April")),),
            codes=Codes(None, None),
            rule="election.verb",
            country=Place("CA", "Canada", *span(text, "Canada")),
            kind="general",
        )
        return Extraction(
            document_id or "sha256:0",
            len(text),
            published,
            "request" if published else "none",
            (call, tariff, election),
        )

    return extract
