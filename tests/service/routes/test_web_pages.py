"""A page of HTML: its article is read, and the offsets are those of the text that comes back."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from flask.testing import FlaskClient

from service.extraction import extract
from service.extraction.markup import looks_like_html

CALL = "President Ana Ruiz of Mexico spoke by phone with Prime Minister Mark Lee of Canada on Friday."
MORE = "The call lasted an hour, and nobody in either capital would say more about the price of timber."
META = '<meta property="article:published_time" content="2025-03-29T10:00:00Z">'
PAGE = (
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Talks</title>{}</head><body>'
    '<nav><a href="/">Home</a> <a href="/w">World</a></nav>'
    "<article><h1>Talks</h1><p>{} “Gut.”</p><p>{}</p></article>"
    "<footer>Subscribe to our letter on calls and tariffs</footer></body></html>"
).format


def sent(client: FlaskClient, page: str | bytes, query: str = "") -> Any:
    return client.post(f"/v1/events{query}", data=page, content_type="text/html")


def test_the_article_is_read_and_comes_back(client: FlaskClient) -> None:
    answer = sent(client, PAGE(META, CALL, MORE)).json
    document = answer["document"]
    assert (document["published"], document["published_from"]) == ("2025-03-29", "text")
    assert document["characters"] == len(document["text"])
    assert "Subscribe" not in document["text"]
    (event,) = answer["events"]
    assert event["date"]["value"] == "2025-03-28"
    for mention in event["mentions"]:
        assert document["text"][mention["start"] : mention["end"]] == mention["text"]


def test_the_query_goes_before_the_page(client: FlaskClient) -> None:
    document = sent(client, PAGE(META, CALL, MORE), "?published=2025-03-29&id=seven").json["document"]
    assert (document["published_from"], document["id"]) == ("request", "seven")
    document = sent(client, PAGE("", CALL, MORE)).json["document"]
    assert (document["published"], document["published_from"]) == (None, "none")


def test_another_encoding(client: FlaskClient) -> None:
    page = PAGE("", CALL, MORE).replace("utf-8", "windows-1252").encode("windows-1252")
    assert "“Gut.”" in sent(client, page).json["document"]["text"]


@pytest.mark.parametrize("page", [b"", b"<p>", b"\x00\xff" * 50, b"<html><body></body></html>"])
def test_a_page_without_an_article(client: FlaskClient, log_stream: io.StringIO, page: bytes) -> None:
    response = sent(client, page)
    assert response.status_code == 422
    assert response.mimetype == "application/problem+json"
    response.close()
    (line,) = log_stream.getvalue().splitlines()  # that of the request: nothing of what reads pages
    assert json.loads(line)["status"] == 422


def test_json_has_no_text_back(client: FlaskClient) -> None:
    assert "text" not in client.post("/v1/events", json={"text": CALL}).json["document"]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (PAGE("", CALL, MORE), True),
        ("<div><p>" + CALL + "</p><p>More</p></div>", True),
        (CALL, False),
        ("Rates: 2 < 3 and 5 > 4. <b>One</b> tag.", False),
        ("<" * 5000, False),
    ],
)
def test_html_as_text_is_told(text: str, html: bool) -> None:
    assert looks_like_html(text) is html
    assert ("html" in {warning.code for warning in extract(text).warnings}) is html
