"""A page of HTML into the article on it: its text, and the day it came out."""

from __future__ import annotations

import importlib
from datetime import date
from types import ModuleType
from typing import NamedTuple

# a day that never comes: what the library takes for too late a date must not depend on today
_LATEST = "2100-01-01"


class Article(NamedTuple):
    text: str
    published: str | None  # an ISO day

    def fields(self) -> dict[str, str]:
        """What of a document request the page gives."""
        return {"text": self.text} | ({"published": self.published} if self.published else {})


def load() -> ModuleType:
    """What reads pages: loaded with the first one, since it is slow to come and most clients send text."""
    return importlib.import_module("trafilatura")


def article_of(page: bytes) -> Article | None:
    """The article of a page, whatever its encoding; `None` where there is none to be found."""
    library = load()
    found = library.bare_extraction(
        page,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True, "max_date": _LATEST},
    )
    _forget(library)
    if found is None or not (text := (found.text or "").strip()):
        return None
    return Article(text, _day(found.date))


def _forget(library: ModuleType) -> None:
    """Empty what the library keeps of the lines that it has read: up to a thousand of them, whole texts."""
    library.utils.line_processing.cache_clear()
    library.utils.trim.cache_clear()


def _day(value: str | None) -> str | None:
    try:
        return date.fromisoformat(value).isoformat() if value else None
    except ValueError:
        return None
