"""Names of countries that stand before a noun as adjectives do."""

from __future__ import annotations

from service.extraction.article import Article
from service.extraction.events.tariffs.acts import verbs
from service.extraction.events.tariffs.words import RULERS
from service.extraction.tokens import Token

_AFTER_SUBJECT = frozenset(
    """
    said says will would is are was were has have had may might could should must shall can did does do also
    and or in on at of for from with by to that which who while then now never not plans wants needs hopes
    seeks hit hits put puts set sets cut cuts let met meets took takes made makes told tells came comes went
    goes began begins chose fought struck responded still soon just already on itself alone and but as after
    gave gives kept keeps left leaves more less nearly almost
    """.split()
)


def is_attribute(article: Article, tokens: list[Token], i: int) -> bool:
    """ "the U.S. gesture", "EU producers": an abbreviation before a noun that is no ruler of it."""
    if i + 1 >= len(tokens) or tokens[i].end - tokens[i].start > _ABBREVIATED:
        return False
    after, hit = tokens[i + 1], article.hit_at(tokens[i].start)
    word = after.word
    return (
        after.kind == "w"
        and hit is not None
        and hit.kind in {"country", "bloc"}
        and word not in _AFTER_SUBJECT
        and word not in RULERS | _PEOPLE
        and not word.endswith(("ed", "ly", "'s"))
        and not word.startswith("-")
        and word not in verbs()
        and article.folded[tokens[i].start : tokens[i].end].replace(".", "").isupper()
    )


_PEOPLE = frozenset(
    """
    countries members states nations governments negotiators diplomats sources envoys ambassador trade-offs
    commissioner commissioners legislators secretary representative representatives policy policymakers
    """.split()
)
"""Those who act for the country before them: "EU countries approved"."""


_ABBREVIATED = 4
"""Letters of "U.S.", "EU", "UK" at the most: names that stand before nouns as adjectives do."""
