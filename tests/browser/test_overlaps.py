"""Mentions that overlap or nest, from answers made for the purpose: every one must stay visible."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import expect

TEXT = "alpha beta gamma delta epsilon"


def span(words: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"text": words, "start": start, "end": start + len(words)}


def event(kind: str, *mentions: str, **fields: Any) -> dict[str, Any]:
    common = {"id": kind, "type": kind, "status": "occurred", "date": None, "said_by": None, "rule": "rule"}
    codes = {"cameo": None, "plover": None}
    return {**common, "codes": codes, "mentions": [span(words) for words in mentions], **fields}


def show(page: Any, *events: dict[str, Any]) -> None:
    answer = {
        "document": {"id": "a", "characters": len(TEXT), "published": None, "published_from": "none"},
        "events": list(events),
        "warnings": [{"code": "not_english", "detail": "This may not be English."}],
    }
    page.route(
        "**/v1/events*",
        lambda route: route.fulfill(status=200, content_type="application/json", body=json.dumps(answer)),
    )
    page.fill("#text", TEXT)
    expect(page.locator("#warnings")).to_have_text("This may not be English.")


def test_overlapping_mentions_have_a_stroke_each(page: Any) -> None:
    # a kind that the page has never heard of is shown too
    show(
        page,
        event("treaty", "alpha beta gamma"),
        event("summit", "beta gamma delta"),
        event("visit", "gamma"),
    )
    assert page.evaluate("() => document.querySelector('#marked').textContent") == TEXT
    strokes = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('.seg')].map((seg) =>
          [seg.textContent, [0, 1, 2].filter((lane) => seg.style.getPropertyValue(`--u${lane}`)).length]))"""
    )
    assert strokes == {"alpha ": 1, "beta ": 2, "gamma": 3, " delta": 1}
    # the numbers stand where the mentions begin, the shortest is what a pointer means
    page.hover(".seg >> text=gamma")
    expect(page.locator(".card.lit")).to_have_count(1)
    expect(page.locator(".card.lit")).to_contain_text("Visit")
    page.hover(".seg >> text=alpha")
    expect(page.locator(".card.lit")).to_contain_text("Treaty")
    expect(page.locator(".seg.lit")).to_have_text(["alpha ", "beta ", "gamma"])


def test_the_same_words_for_two_events_have_one_stroke_and_two_numbers(page: Any) -> None:
    show(
        page,
        event("treaty", "beta gamma", place=span("gamma")),
        event("treaty", "beta gamma", place=span("beta")),
    )
    expect(page.locator(".marked .ref")).to_have_count(2)
    assert not page.locator(".seg.two").count()
    page.locator(".marked .ref").nth(1).hover()
    expect(page.locator(".seg[data-role=place]")).to_have_text("beta")
