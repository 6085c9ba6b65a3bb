""" "Slam": it sets a duty or blames one, by what follows it."""

from __future__ import annotations

from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.tokens import Token

SLAMMING = {"slam": "base", "slams": "s", "slammed": "past", "slamming": "ing"}


def is_slammed_on(tokens: list[Token], i: int, phrase: Phrase) -> bool:
    """ "slam a 45% duty on", "slammed Peru with duties": it sets one; "slammed the duties" blames them."""
    if any(token.word == "with" for token in tokens[i + 1 : phrase.first]):
        return True
    own = phrase.definite or phrase.owners or phrase.possessed
    return bool(phrase.rates) and phrase.first == i + 1 and not own
