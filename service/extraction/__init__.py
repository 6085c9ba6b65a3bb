"""From a text to its events. Knows neither Flask nor marshmallow."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from service.extraction.article import read
from service.extraction.document import Event, Extraction
from service.extraction.document import Warning as TextWarning
from service.extraction.events import EVENT_TYPES
from service.extraction.fixed import infer_from_pairs
from service.extraction.fold import lowered
from service.extraction.identity import document_id as identity_of
from service.extraction.identity import event_id
from service.extraction.language import looks_english
from service.extraction.markup import looks_like_html
from service.extraction.reference import infer_published
from service.extraction.triggers import STEMS, may_tell


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
    identity = document_id or identity_of(text)
    published_from = "request" if published else "none"
    if published is None and (day := infer_published(text) or infer_from_pairs(text)) is not None:
        published, published_from = day.earliest, "text"
    article = read(text, published)
    told = may_tell(lowered(article.folded))
    events = [
        event
        for kind in EVENT_TYPES
        if (types is None or kind.name in types) and (kind.name in told or kind.name not in STEMS)
        for event in kind.find(article)
    ]
    events.sort(key=lambda event: (event.mentions[0].start, event.mentions[0].end, event.type))
    warnings = []
    if looks_like_html(text):
        warnings.append(
            TextWarning("html", "The text looks like the source of a page, which text/html has read.")
        )
    if not looks_english(text):
        warnings.append(
            TextWarning("not_english", "The text does not look like English, which is all that is read.")
        )
    if published is None and any(one.kind in {"relative", "weekday"} for one in article.dates):
        warnings.append(
            TextWarning(
                "no_reference_date", "Relative dates are left unresolved: no date of publication is known."
            )
        )
    return Extraction(
        document_id=identity,
        characters=len(text),
        published=published,
        published_from=published_from,
        events=tuple(_identified(identity, events)),
        warnings=tuple(warnings),
    )


def _identified(document: str, events: list[Event]) -> list[Event]:
    """Each event with its id: a digest of the document's id and what the event says.

    Two that say the same in the same words are one.
    """
    told = {event_id(document, repr(event)): event for event in events}
    return [replace(event, id=identity) for identity, event in told.items()]
