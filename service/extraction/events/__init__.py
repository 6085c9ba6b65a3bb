"""The kinds of events: each a name and the function that finds them in an article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from service.extraction.article import Article
from service.extraction.document import Event
from service.extraction.events.calls import find_calls
from service.extraction.events.election import find_elections
from service.extraction.events.tariffs import find_tariffs


class EventType(NamedTuple):
    name: str
    find: Callable[[Article], Sequence[Event]]


EVENT_TYPES = (
    EventType("call", find_calls),
    EventType("tariff", find_tariffs),
    EventType("election", find_elections),
)
