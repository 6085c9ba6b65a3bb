"""Word classes of the phrase around a duty; the words themselves stand in the lexicon."""

from __future__ import annotations

from functools import cache

from service.extraction.lexicon import rows


@cache
def _classes() -> dict[str, dict[str, str]]:
    """Class to its words, each with its reading."""
    classes: dict[str, dict[str, str]] = {}
    for row in rows("tariff_words"):
        classes.setdefault(row["class"], {})[row["word"]] = row["reading"]
    return classes


def of_class(name: str) -> frozenset[str]:
    """The words of one class."""
    return frozenset(_classes()[name])


HEADS = of_class("heads")
TAX_HEADS = of_class("tax_heads")
"""Duties only before imports or exports, or after "import", "border"."""
REMEDIES = of_class("remedies")
"""Duties only after "anti-dumping" and its like."""
REMEDY_KINDS = of_class("remedy_kinds")
BORDER = of_class("border")
TRAP_BEFORE = of_class("trap_before")
"""Words before "tariff" or "duty" that make it another kind of tariff or duty."""
TRAP_AFTER = of_class("trap_after")
MODIFIERS = of_class("modifiers")
PARTICIPLES = of_class("participles")
"""Modifiers after an article, an owner or an adjective; verbs elsewhere."""
GLOBAL_WORDS = of_class("global_words")
STATUS_WORDS = _classes()["status_words"]
NOMINAL = _classes()["nominal"]
"""Nouns after the duty that make it an act ("tariff hikes"), by the act."""
NOMINAL_NEUTRAL = of_class("nominal_neutral")
NOT_MEASURE_AFTER = of_class("not_measure_after")
RULERS = of_class("rulers")
"""Those who act for a country: "the Chinese commerce ministry"."""
QUANTIFIERS = of_class("quantifiers")
GENERIC = of_class("generic")
"""Nouns that name no particular goods."""
UNIVERSAL_NOUNS = of_class("universal_nouns")
UNIVERSAL_QUANTIFIERS = of_class("universal_quantifiers")
STOPS = of_class("stops")
"""Words that end a list of goods."""
SAME_GOODS = _classes()["same_goods"]
"""Words for the same goods, by which a text goes on speaking of them."""
NOT_RATED = of_class("rated_not_after")
"""Nouns of other shares and moves, which the rate before them is the measure of."""
