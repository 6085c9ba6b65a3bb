"""A checked document into the bytes of its answer, when its turn has come."""

from __future__ import annotations

from collections import Counter
from typing import Any

from flask import current_app
from marshmallow import ValidationError

from service import metrics
from service.answers import answer_to, written
from service.formats.accept import JSON
from service.turns import Turns
from service.web_page import Article, article_of, load


def answer(
    document: dict[str, Any], unit: str, validate: bool, form: str = JSON, article: Article | None = None
) -> tuple[bytes, Counter[str]]:
    """The answer in the media type `form`, and how many events of each type it has.

    `unit` is what offsets count. `article` is whence the text is where it came in a page of HTML.
    Where `validate` is asked for, an answer that breaks the contract raises `FaultyAnswerError`.
    Raises `Refused` where the text has to wait or takes too long.
    """
    turns: Turns = current_app.extensions["dateline.turns"]
    return turns.take(lambda: _read(document, unit, validate, form, article))


def find_article(page: bytes) -> Article:
    """The article of a page, in its turn. Raises `Refused`, and `ValidationError` where there is none."""
    turns: Turns = current_app.extensions["dateline.turns"]
    load()  # which is not to count as the page's time
    article = turns.take(lambda: article_of(page))
    if article is None:
        raise ValidationError({"text": ["There is no article to be found in the page."]})
    return article


def _read(
    document: dict[str, Any], unit: str, validate: bool, form: str, article: Article | None
) -> tuple[bytes, Counter[str]]:
    payload, extraction = answer_to(document, validate)
    if article is not None:
        payload["document"]["text"] = document["text"]
        if article.published:
            payload["document"]["published_from"] = "text"
    metrics.count(extraction)
    return written(payload, document["text"], unit, form), Counter(event.type for event in extraction.events)
