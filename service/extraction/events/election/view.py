# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""The text as the rules of elections read it: lower case, names as letters, offices as words.

The mask hides an office told without a name ("the candidates", "the president"); here it is
written out again, since half of what is said of an election is said of offices.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from service.extraction.article import Article
from service.extraction.events.election.parties import parties_of
from service.extraction.people import Mention
from service.extraction.rule import LETTERS

P, C, A, G, S, D, R, N = (LETTERS[name] for name in "PCAGSDRN")
NAMES = P + C + A + G + S
_LETTER_OF = {
    "country": C, "bloc": C, "capital": C, "metonym": C, "demonym": A, "people": A, "region": S, "city": S, "party": G,
}  # fmt: skip

SURE = re.compile(
    r"\b(?:(?:re-?|by-?|pre-?|post-?)?elect(?:s|ed|ing|ions?|oral|orate|ors)?|polls|urns|turnout|mandate|ballots?|run-?offs?|referend(?:um|ums|a)|"
    r"plebiscites?|primaries|caucus(?:es)?|mid-?terms?|voters|voted|voting|votes?|poll|polling|primary|candidacy|presidential|nomination|leadership|"
    r"mayoral|gubernatorial|races?|candidates?|incumbent|landslide|seats?|majority|conced\w+|term|mayor|governor(?:ships?)?|leader|unseated|presidency|hopefuls?|polled)\b"
    f"|{N}"
)
"""A text without any of these holds no election."""


def lowered(text: str) -> str:
    """`text` in lower case, no longer and no shorter than it was."""
    low = text.lower()
    return (
        low
        if len(low) == len(text)
        else "".join(one if len(one.lower()) > 1 else one.lower() for one in text)
    )


def view(article: Article) -> str:
    """`article.masked` in lower case, with nameless offices written out."""
    low = lowered(article.masked)
    pieces, at = [], 0
    for mention in article.mentions:
        if (
            mention.start < at
            or any(actor.name for actor in mention.actors)
            and not _as_office(article, mention)
        ):
            continue
        pieces += [low[at : mention.start], _written_out(article, mention.start, mention.end)]
        at = mention.end
    low = "".join([*pieces, low[at:]]) if pieces else low
    pieces, at = [], 0
    for start, end, _ in parties_of(article).values():
        if start < at:
            continue
        if low[start] != G and P not in low[start:end] or low[start] == G != low[end - 1] != P:
            pieces += [low[at:start], G * (end - start)]
            at = end
    return "".join([*pieces, low[at:]]) if pieces else low


_BECOMES = re.compile(
    r"\b(?:elected|re-elected|as|become|became|becoming|for|named|chosen|next|new|inaugurated)(?: (?:the|a|its|their|his|her))?(?: [\w-]+)? $"
)


def _as_office(article: Article, mention: Mention) -> bool:
    """Whether an office stands there as what is won, not for the person who holds it: "elected president of Chile"."""
    name = mention.actor.name or ""
    told = article.folded[mention.name_start : mention.name_end]
    if any(part in name for part in told.split() if part[:1].isupper()):
        return False
    first = re.match(r"(?:the|a|its|their|his|her) ", article.folded[mention.start : mention.end])
    at = mention.start + (first.end() if first else 0)
    return bool(_BECOMES.search(article.folded, max(0, at - 40), at))


def _written_out(article: Article, start: int, end: int) -> str:
    words = list(lowered(article.folded[start:end]))
    first = bisect_left(article.hits, start, key=lambda one: one.start)
    for hit in article.hits[first:]:
        if hit.start >= end:
            break
        letter = _LETTER_OF.get(hit.kind)
        if letter and hit.end <= end:
            words[hit.start - start : hit.end - start] = letter * (hit.end - hit.start)
    for day in article.dates_in(start, end):
        if day.end <= end:
            words[day.start - start : day.end - start] = D * (day.end - day.start)
    return "".join(words)
