"""Stretches of capitalised words that no title, place or organisation accounts for: what may be names."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from service.extraction.gazetteer import Hit
from service.extraction.lexicon import rows, words
from service.extraction.people.known import Known
from service.extraction.people.runs import Token, common_openers, only_token, runs, tokens_of
from service.extraction.people.words import (
    FORMAL,
    MONTH_NAMES,
    NOT_NAMES,
    PERSON_AFTER,
    PORTFOLIOS,
    SURNAME_TITLES,
)


class Segment(NamedTuple):
    tokens: tuple[Token, ...]

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    @property
    def solid(self) -> list[str]:
        """Its words without the particles: "Ursula", "Leyen"."""
        return [token.text for token in self.tokens if not token.text.islower()]


def segments_of(folded: str, known: Known, sentence_starts: set[int]) -> list[Segment]:
    """The segments of a text in order. A word that begins a sentence begins a segment."""
    found: list[Segment] = []
    for start, end in runs(folded):
        if folded.find(" ", start, end) < 0:
            token = only_token(folded, start, end)
            if _is_name(folded, token, known):
                found.append(Segment((token,)))
            continue
        tokens = tokens_of(folded, start, end)
        kinds = _kinds(folded, tokens, known, sentence_starts)
        current: list[Token] = []
        tainted = False
        for token, kind in zip(tokens, kinds, strict=True):
            named = kind == "name"
            if named and (not current or _continues(current, token, sentence_starts)):
                current.append(token)
                continue
            if current:
                _close(found, current, tainted, kind)
            tainted = kind == "organisation"
            current = [token] if named else []
        if current:
            _close(found, current, tainted, "stop")
    return found


def _is_name(folded: str, token: Token, known: Known) -> bool:
    """Whether a capitalised word between others that have none may be a name: `_kinds` of it alone."""
    text, start, end = token
    title = known.titles_by_end.get(start - 1)
    if text in NOT_NAMES and not (
        text in MONTH_NAMES and title is not None and _after_title(folded, title, token)
    ):
        return False
    if text in PORTFOLIOS and _of_a_title(folded, start, [], known):
        return False
    hit = known.over(start)
    if hit is not None:
        return _hyphenated_title(folded, hit, end)
    return text not in common_openers() or title is not None and _after_title(folded, title, token)


def _continues(current: list[Token], token: Token, sentence_starts: set[int]) -> bool:
    """Whether the word goes on a name: beside it, and across the end of a line after given names only."""
    if token.start - current[-1].end > 2:
        return False
    if token.start not in sentence_starts:
        return True
    given = words("given_names", "name")
    return token.text not in given and all(one.text in given for one in current)


def _close(found: list[Segment], current: list[Token], tainted: bool, kind: str) -> None:
    last = len(current)
    while last and current[last - 1].text.islower():
        last -= 1
    if last and kind != "organisation" and not tainted:
        found.append(Segment(tuple(current[:last])))


def _kinds(folded: str, tokens: list[Token], known: Known, sentence_starts: set[int]) -> list[str]:
    """For each word of a run what it is: `name`, or the kind of known name that it belongs to."""
    kinds: list[str] = []
    previous = ""
    for position, token in enumerate(tokens):
        text, start, end = token
        hit = known.over(start)
        titled = start - 1 in known.titles_by_end and _after_title(
            folded, known.titles_by_end[start - 1], token
        )
        if text in PORTFOLIOS and _of_a_title(folded, start, kinds, known):
            kind = "portfolio"
        elif text in NOT_NAMES and not (text in MONTH_NAMES and (titled or previous == "name")):
            kind = "other"
        elif hit is None:
            kind = "name" if titled or not _opens(folded, token, position, sentence_starts) else "other"
        elif _hyphenated_title(folded, hit, end) or _may_be_name(
            folded, tokens, position, known, hit, previous, titled
        ):
            kind = "name"
        else:
            kind = hit.kind
        kinds.append(kind)
        previous = kind
    return kinds


def _of_a_title(folded: str, at: int, kinds: list[str], known: Known) -> bool:
    """Whether a portfolio's word goes on a title: "Minister of Foreign Affairs and Expatriates X"."""
    if kinds and kinds[-1] in {"portfolio", "organisation", "title", "bloc", "metonym"}:
        return True
    before = folded[max(0, at - 90) : at]
    return before.endswith(_LINKS) and any(title in before for title in _MINISTERIAL)


_LINKS = (" of ", " for ", " and ", " & ", ", ", " the ")
_MINISTERIAL = ("Minister", "Secretary", "Commissioner", "Representative", "Adviser", "Advisor")


def _hyphenated_title(folded: str, hit: Hit, end: int) -> bool:
    """ "King-Smith": a title that is only the first half of a name."""
    return hit.kind == "title" and hit.end < end and folded[hit.end] == "-"


def _opens(folded: str, token: Token, position: int, sentence_starts: set[int]) -> bool:
    """Whether the word is capitalised only because a sentence or a quotation begins with it."""
    if token.text not in common_openers():
        return False
    return position == 0 or token.start in sentence_starts or folded[token.start - 1] in _OPENING


_OPENING = frozenset("\"'(—")


def _after_title(folded: str, title: Hit, token: Token) -> bool:
    """Whether the title that stands right before the word is this word's: "Mrs May", "party chief To Lam"."""
    following = folded[token.end : token.end + 2]
    return folded[title.start : title.end] in FORMAL or (following[:1] == " " and following[1:2].isupper())


@cache
def _given_places() -> frozenset[str]:
    """Names of places that are also given names or family names: Jordan, Chad, Victoria."""
    return frozenset(row["form"] for row in rows("ambiguous") if row["reading"] == "name")


def _may_be_name(
    folded: str, tokens: list[Token], position: int, known: Known, hit: Hit, previous: str, titled: bool
) -> bool:
    """Whether a known place or word is here part of a person's name ("Paris Hilton", "Andrew Jordan")."""
    token = tokens[position]
    text = token.text
    if hit.start != token.start or hit.end < token.end or len(text) < 3 or hit.kind == "bloc":
        return False
    given = words("given_names", "name")
    if hit.kind == "title":
        return previous == "name" and text in SURNAME_TITLES and tokens[position - 1].text in given
    if previous == "name":
        before = tokens[position - 1].text
        if before.islower() and position > 1 and hit.kind in {"city", "region", "capital"}:
            return True
        if before in given and hit.kind not in {"organisation", "demonym"}:
            return True
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    if (
        after is None
        or hit.end != token.end
        or after.start - token.end != 1
        or not after.text[0].isupper()
        or after.text in NOT_NAMES
    ):
        return False
    if text in given and hit.kind in {"city", "region"} and after.text not in given:
        return True
    if after.text in common_openers() or known.over(after.start) is not None:
        return False
    if titled and hit.kind in {"metonym", "city", "region", "capital", "party", "country"}:
        return True
    return text in _given_places() and PERSON_AFTER.match(folded, after.end) is not None
