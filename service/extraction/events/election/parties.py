"""The parties of a text: known ones and those that only the text tells, each by its fullest name.

A run of capitals that ends in Party, Coalition, List is a party; letters in brackets after a party are
its short name; "the Coalition" later on is the one of that name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from contextvars import ContextVar
from typing import NamedTuple

from service.extraction.article import Article
from service.extraction.events.election.seatholders import seat_holders

_CAPITALS = r"(?:[A-Z][\w]*(?:['-](?!s\b)[A-Z]?\w+)*(?:(?<=People)'s|(?<=Workers)')?)"
_HEADS = r"(?:Party|Alliance|Coalition|Movement|Front|List|Bloc|Democrats|Democracy Party)"
_HEAD = re.compile(
    rf" (?:{_HEADS}|party|alliance|coalition|bloc|movement)(?![\w-])"
    rf"(?: (?:of (?:the )?{_CAPITALS}|for (?:the )?{_CAPITALS}(?: and {_CAPITALS})?))?"
)
_BEFORE_HEAD = re.compile(
    rf"(?<![\w'-]){_CAPITALS}(?: (?:(?:(?:of|for|and) (?:the )?|de |la ){{1,2}})?{_CAPITALS}){{0,4}}?\Z"
)
_BRACKETED = re.compile(r" \(([A-Z][\w-]{1,9})\)")
_BEFORE_BRACKET = re.compile(
    rf"(?:(?<![\w'-]){_CAPITALS}(?:(?: (?:of|for|and|the|de|la))* {_CAPITALS}){{0,6}}(?: \d\d)?|\b[Pp]arty)\Z"
)
_LONGEST = 150
_PARTYISH = re.compile(
    r"\b(?:Party|party|Democra\w+|Alliance|Coalition|Left|Right|List|Congress|Front|Movement|"
    r"Liberals?|Socialists?|Social|Labou?r|Republicans?|Conservatives?|Greens?|Union for|Unity|Bloc|"
    r"Communists?|Workers|People|Justice|Freedom|Citizens|Solidarity|Forward|Rally)\b"
)
_NO_PARTY = re.compile(
    r"\b(?:Commission|Council|Committee|Bank|Fund|Organi[sz]ation|Agency|Court|Ministry|Department|Institute|"
    r"University|Association|Federation|Corporation|Corp|Inc|Company|Church|Forces?|Army|Authority|Office|Bureau|"
    r"Network|Centre|Center|Group|Tea|Observatory)\b"
    r"|\b(?:Western|Atlantic|NATO|Eastern|Soviet|Arab|Military|Security|Trade|American|Green|Civil|Women|Peace)\b.*"
    r"\b(?:alliance|coalition|bloc|movement)"
)
_OPENERS = frozenset("The A An In On At For But And If When While As His Her Their Its Both Under".split())
_TOKEN = re.compile(r"(?<![\w-])[A-Z][\w-]{1,9}(?![\w-])")
_BARE = re.compile(r"[Tt]he (Alliance|Coalition|Front|Movement|List|Bloc)(?!['-]?\w| [A-Z])")


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
    folded = article.folded
    spans = _spans(article)
    short, told = _bracketed(article, {end: start for start, end in spans.items()})
    spans = {**_outside(spans, told), **told}
    spans = {**_outside(seat_holders(article), spans), **spans}
    if short:
        for match in _TOKEN.finditer(folded):
            if match.group() in short:
                spans.setdefault(match.start(), match.end())
    names = list(dict.fromkeys(article.text[start:end] for start, end in spans.items()))
    words = {word for name in names for word in name.split()}
    for match in _BARE.finditer(folded):
        if match.group(1) in words:
            spans.setdefault(match.start(1), match.end(1))
    fullest = _Names(article, names, short)
    return {
        start: Party(start, end, fullest.of(article.text[start:end])) for start, end in sorted(spans.items())
    }


def _bracketed(article: Article, starts: dict[int, int]) -> tuple[dict[str, str], dict[int, int]]:
    """Short names by their full ones, and where both stand; `starts`: known names by end."""
    folded = article.folded
    short: dict[str, str] = {}
    told: dict[int, int] = {}
    for match in _BRACKETED.finditer(folded):
        end = match.start()
        before = _BEFORE_BRACKET.search(folded, max(0, end - _LONGEST), end)
        if before is None:
            continue
        start = _without_opener(folded, before.start())
        full = article.text[start:end]
        known = starts.get(end)
        if known is None and not _PARTYISH.search(full) or _NO_PARTY.search(full):
            continue
        told[start if known is None else min(known, start)] = end
        told[match.start(1)] = match.end(1)
        short[match.group(1)] = full if known is None else article.text[max(start, known) : end]
    return short, told


def _outside(spans: dict[int, int], told: dict[int, int]) -> dict[int, int]:
    """The spans that overlap none of those told."""
    ordered = sorted(told.items())
    starts = [start for start, _ in ordered]
    kept = {}
    for start, end in spans.items():
        index = bisect_left(starts, end) - 1
        if index < 0 or ordered[index][1] <= start:
            kept[start] = end
    return kept


def _spans(article: Article) -> dict[int, int]:
    folded = article.folded
    found: dict[int, int] = {}
    last = 0
    for head in _HEAD.finditer(folded):
        before = _BEFORE_HEAD.search(folded, max(last, head.start() - _LONGEST), head.start())
        if before is None:
            continue
        last = head.end()
        start = _behind_person(folded, _without_opener(folded, before.start()), head.start())
        if " " in folded[start : head.end()].strip() and not _NO_PARTY.search(folded, start, head.end()):
            found[start] = head.end()
    known = {hit.start: hit.end for hit in article.hits if hit.entries[0].kind == "party"}
    return {**_outside(known, found), **found}


_COMPOUND = re.compile(r"-[A-Z]\w+ $")
"""Half of a name stands with it: "the anti-European Union Ruland Party"."""


def _without_opener(folded: str, start: int) -> int:
    """Past the "The" that opens a sentence."""
    end = folded.find(" ", start)
    if (
        folded[start:end] in _OPENERS
        or folded[start:end].endswith("-led")
        or _COMPOUND.search(folded, max(0, start - 30), start)
    ):
        return end + 1
    return start


def _behind_person(folded: str, start: int, head: int) -> int:
    """Past somebody whose party it is: "Ada Obi of Labour Party"."""
    of = folded.find(" of ", start, head)
    before = folded[start:of]
    if of < 0 or " " not in before or _PARTYISH.search(before) or "Union" in before or "Party" in before:
        return start
    return of + 4


class _Names:
    """Which of a text's names for a party is the fullest."""

    def __init__(self, article: Article, names: list[str], short: dict[str, str]) -> None:
        self._article = article
        self._names = names
        self._short = short
        self._told: dict[str, str] = {}
        self._known = {hit.start: hit for hit in article.hits if hit.entries[0].kind == "party"}
        self._values = {
            article.text[hit.start : hit.end]: hit.entries[0].value for hit in self._known.values()
        }

    def of(self, text: str) -> str:
        if text not in self._told:
            self._told[text] = self._fullest(text)
        return self._told[text]

    def _fullest(self, text: str) -> str:
        bare = text.removesuffix(" Party").removesuffix(" party")
        name = self._short.get(text) or self._short.get(bare, text)
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
            if longer and longer != f"{stem} party":
                return longer
        if name == text and text.isupper() and (spelt := self._spelt_out(text)):
            return spelt
        value = self._values.get(name, "").split(" (")[0]
        if (
            value
            and len(value) > len(stem)
            and not value.startswith("The ")
            and value in self._article.folded
        ):
            return value
        return self._without_head(stem)

    def _spelt_out(self, initials: str) -> str | None:
        """The one name whose capitals are these: "MFP" of "Move Forward Party"."""
        same = [
            one
            for one in self._names
            if len(one) > len(initials) and "".join(filter(str.isupper, one)) == initials
        ]
        return same[0] if len(same) == 1 and len(initials) > _FEWEST else None

    def _without_head(self, stem: str) -> str:
        """ "Labour" of "Labour party", "VVD" of "VVD Party", where the text has it without that word too."""
        bare = stem.removesuffix(" party").removesuffix(" Party")
        if (
            bare == stem
            or " " in bare
            or stem.endswith("Party")
            and not bare.isupper()
            or bare in _ADJECTIVES
        ):
            return stem
        if bare.isupper():
            return bare
        alone = re.compile(rf"(?<![\w-]){re.escape(bare)}(?![\w-])(?! [Pp]arty)")
        return bare if alone.search(self._article.folded) else stem


_FEWEST = 2
"""So few letters spell out nothing by themselves."""
_ADJECTIVES = frozenset(
    "Conservative Liberal Democratic Republican Socialist Communist Green Nationalist Progressive National "
    "Reformist Islamist".split()
)
"""What is no name without its head: "the Conservative party"."""
_BARE_HEADS = frozenset({"Alliance", "Coalition", "Front", "Movement", "List", "Bloc"})


__all__ = ["Party", "parties_of"]
