"""What the object of a duty holds, and the country that a mention stands for."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.extraction.article import Article
from service.extraction.document import Place, TradeValue
from service.extraction.events.tariffs.seats import country_of
from service.extraction.people import place_of
from service.extraction.tokens import Token


@dataclass(slots=True)
class Object:
    """Goods as spans, places that they come from, the places they go to, and the token after it all."""

    end: int
    possessed: bool = False
    value: TradeValue | None = None
    another: bool = False
    mutual: bool = False
    goods: list[tuple[int, int]] = field(default_factory=list)
    origins: list[Place] = field(default_factory=list)
    into: list[Place] = field(default_factory=list)


def place_at(article: Article, token: Token) -> Place | None:
    """The country that a mention's token stands for: a place, or a person's country."""
    if token.kind == "P":
        mention = article.person_at(token.start)
        country = country_of(article, mention) if mention else None
        return article.place(country, token.start, token.end) if country else None
    hit = article.hit_at(token.start)
    entry = place_of(hit) if hit else None
    return article.place(entry.value, token.start, token.end) if entry else None
