"""The parties of a text: known ones and those that only the text tells, each by its fullest name.

A run of capitals that ends in Party, Coalition, List is a party; letters in brackets after a party are
its short name; "the Coalition" later on is the one of that name.
"""

from __future__ import annotations

import re
from contextvars import ContextVar
from typing import NamedTuple

from service.extraction.article import Article

_CAPITALS = r"(?:[A-Z][\w]*(?:['-](?!s\b)[A-Z]?\w+)*)"
_HEADS = r"(?:Party|Alliance|Coalition|Movement|Front|List|Bloc|Democrats|Democracy Party)"
_SHAPED = re.compile(
    rf"(?<![\w'-]){_CAPITALS}(?: (?:(?:of|for|and|the|de|la) ){{0,2}}{_CAPITALS}){{0,4}}?"
    rf" (?:{_HEADS}|party)(?![\w-])"
    rf"(?: (?:of|for) (?:the )?{_CAPITALS})?"
)
_BRACKET = re.compile(
    rf"((?<![\w'-]){_CAPITALS}(?:(?: (?:of|for|and|the|de|la))* {_CAPITALS}){{0,6}}|\b[Pp]arty)"
    r" \(([A-Z][\w-]{1,9})\)"
)
_PARTYISH = re.compile(
    r"\b(?:Party|party|Democra\w+|Alliance|Coalition|Left|Right|List|Congress|Front|Movement|"
    r"Liberals?|Socialists?|Social|Labou?r|Republicans?|Conservatives?|Greens?|Union for|Unity|Bloc|"
    r"Communists?|Workers|People|Justice|Freedom|Citizens|Solidarity|Forward|Rally)\b"
)
_NO_PARTY = re.compile(
    r"\b(?:Commission|Council|Committee|Bank|Fund|Organi[sz]ation|Agency|Court|Ministry|Department|Institute|"
    r"University|Association|Federation|Corporation|Corp|Inc|Company|Church|Forces?|Army|Authority|Office|Bureau|"
    r"Network|Centre|Center|Group|Tea|Observatory)\b"
)
_OPENERS = frozenset("The A An In On At For But And If When While As His Her Their Its Both Under".split())
_BARE = re.compile(r"(?<=[Tt]he )(Alliance|Coalition|Front|Movement|List|Bloc)(?!['-]?\w| [A-Z])")


class Party(NamedTuple):
    """One place where a party is named."""

    start: int
    end: int
    name: str


_LAST: ContextVar[tuple[Article, dict[int, Party]] | None] = ContextVar("last", default=None)


def parties_of(article: Article) -> dict[int, Party]:
    """Every place where the text names a party, by its start; the last article's are kept."""
    last = _LAST.get()
    if last is None or last[0] is not article:
        last = (article, _find(article))
        _LAST.set(last)
    return last[1]


def _find(article: Article) -> dict[int, Party]:
    spans = dict(_spans(article))
    short = {}
    for match in _BRACKET.finditer(article.folded):
        start = _without_opener(article.folded, match.start(1))
        full = article.text[start : match.end(1)]
        known = next((span for span in spans.items() if span[1] == match.end(1)), None)
        if known is None and not _PARTYISH.search(full) or _NO_PARTY.search(full):
            continue
        if known is None or known[0] > start:
            spans = {one: end for one, end in spans.items() if end <= start or one >= match.end(1)}
            spans[start] = match.end(1)
        spans[match.start(2)] = match.end(2)
        short[match.group(2)] = article.text[max(start, known[0]) : known[1]] if known else full
    for abbreviation in short:
        for match in re.finditer(rf"(?<![\w-]){re.escape(abbreviation)}(?![\w-])", article.folded):
            spans.setdefault(match.start(), match.end())
    names = [article.text[start:end] for start, end in spans.items()]
    for match in _BARE.finditer(article.folded):
        if any(match.group() in name.split() for name in names):
            spans.setdefault(match.start(), match.end())
    fullest = _Names(article, names, short)
    return {
        start: Party(start, end, fullest.of(article.text[start:end])) for start, end in sorted(spans.items())
    }


def _spans(article: Article) -> dict[int, int]:
    found: dict[int, int] = {}
    for match in _SHAPED.finditer(article.folded):
        start = _without_opener(article.folded, match.start())
        words = article.folded[start : match.end()].split()
        if len(words) > 1 and not _NO_PARTY.search(article.folded, start, match.end()):
            found[start] = match.end()
    for hit in article.hits:
        if hit.entries[0].kind == "party" and not any(
            start <= hit.start < end for start, end in found.items()
        ):
            found[hit.start] = hit.end
    return found


def _without_opener(folded: str, start: int) -> int:
    """Past the "The" that opens a sentence."""
    end = folded.find(" ", start)
    return end + 1 if folded[start:end] in _OPENERS else start


class _Names:
    """Which of a text's names for a party is the fullest."""

    def __init__(self, article: Article, names: list[str], short: dict[str, str]) -> None:
        self._article = article
        self._names = names
        self._short = short
        self._known = {hit.start: hit for hit in article.hits if hit.entries[0].kind == "party"}
        self._values = {
            article.text[hit.start : hit.end]: hit.entries[0].value for hit in self._known.values()
        }

    def of(self, text: str) -> str:
        name = self._short.get(text, text)
        stem = name.removeprefix("the ").removeprefix("The ")
        if " " not in stem:
            root = stem.removesuffix("s").removesuffix("'")
            ends = re.compile(
                rf"(?:{re.escape(root)}s?'?|\w+-{re.escape(root)}) (?:[A-Z]\w+ )?"
                r"(?:Party|party|Union|Alliance|Movement|Coalition)$"
            )
            longer = next(
                (
                    one
                    for one in self._names
                    if ends.match(one) or stem in one.split() and len(one) > len(stem) and stem in _BARE_HEADS
                ),
                None,
            )
            if longer:
                return longer
        value = self._values.get(name, "").split(" (")[0]
        if (
            value
            and len(value) > len(stem)
            and not value.startswith("The ")
            and value in self._article.folded
        ):
            return value
        return stem


_BARE_HEADS = frozenset({"Alliance", "Coalition", "Front", "Movement", "List", "Bloc"})


__all__ = ["Party", "parties_of"]
