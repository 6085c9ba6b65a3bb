"""The seat of those who act with no country beside them: "the government", "the ministry"."""

from __future__ import annotations

from functools import cache
from weakref import WeakKeyDictionary

from service.extraction.article import Article
from service.extraction.document import Place
from service.extraction.gazetteer import Hit
from service.extraction.home import homes
from service.extraction.lexicon import rows
from service.extraction.people import Mention
from service.extraction.tokens import Token

_RULERS = frozenset(
    """
    government cabinet ministry administration tribunal parliament proclamation decree budget order country
    authorities directorate notification treasury
""".split()
)
"""Who acts for the country that the text is told from, where no other is named."""
_BEFORE = frozenset(
    """
    the finance trade commerce economy customs central federal union industry agriculture national separate
""".split()
)
_OF_OFFICE = frozenset({"ministry", "department", "board"})
_HEADINGS = 4000
"""Characters above in which a heading with a country is looked for."""
_AMERICAN = ("administration", "president", "white house", "congress")


@cache
def _authorities() -> dict[str, str]:
    """Agencies that set or propose duties, in lower case, to their country."""
    return {row["name"].lower(): row["code"] for row in rows("tariff_authorities")}


@cache
def _last_words() -> frozenset[str]:
    return frozenset(name.rsplit(" ", 1)[-1] for name in _authorities())


@cache
def _longest() -> int:
    return max(name.count(" ") + 1 for name in _authorities())


def authority_at(article: Article, tokens: list[Token], i: int) -> Place | None:
    """The country of an agency whose name ends at token `i`."""
    if tokens[i].word not in _last_words():
        return None
    for first in range(max(0, i + 1 - _longest()), i + 1):
        code = _authorities().get(" ".join(token.word for token in tokens[first : i + 1]))
        if code is not None:
            return article.place(code, tokens[first].start, tokens[i].end)
    return None


def is_home_ruler(tokens: list[Token], i: int) -> bool:
    """Whether token `i` is a ruler with no country beside it."""
    word, before = tokens[i].word, tokens[i - 1].word if i else ""
    if word == "country":
        return before == "the" and (
            i < 2 or tokens[i - 2].word in {".", ",", ";", "—", "and", "when"} or tokens[i - 2].kind == "D"
        )
    return (
        word in _RULERS
        and (before in _BEFORE or i == 0)
        or word in _OF_OFFICE
        and i + 1 < len(tokens)
        and tokens[i + 1].word == "of"
        and not any(token.kind == "C" for token in tokens[i + 2 : i + 7])
    )


def is_administration(article: Article, tokens: list[Token], i: int) -> bool:
    """ "the Reagan Administration" of one who is named nowhere else: as only America's are called."""
    return (
        tokens[i].word == "administration"
        and i > 0
        and tokens[i - 1].kind == "w"
        and article.folded[tokens[i - 1].start].isupper()
        and tokens[i - 1].word not in _BEFORE
    )


def home_seat(article: Article, token: Token) -> Place | None:
    """The country whose "government" it is: a heading's, the dateline's, else the text's own."""
    code = _heading(article, token.start) or dateline_country(article) or home(article)
    return article.place(code, token.start, token.end) if code else None


def home(article: Article) -> str | None:
    """The country that the text is told from, if anything in the text says so."""
    if article not in _SEATS:
        _SEATS[article] = _evidenced_home(article)
    return _SEATS[article]


_SEATS: WeakKeyDictionary[Article, str | None] = WeakKeyDictionary()
"""Article -> its own country, while the article is read."""


def _evidenced_home(article: Article) -> str | None:
    code = article.home
    if code == "US" and not any(_code(hit) == "US" for hit in article.hits):
        low = article.folded.lower()
        return code if any(word in low for word in _AMERICAN) else None
    return code


_FOUND: WeakKeyDictionary[Article, dict[str | None, str | None]] = WeakKeyDictionary()
"""Article -> role -> the country, while the article is read."""


def _home_with(article: Article, role: str | None) -> str | None:
    """The country that the text is told from among those that have this office."""
    found = _FOUND.setdefault(article, {})
    if role not in found:
        found[role] = next(iter(homes(article.folded, article.hits, role)), None)
    return found[role]


def country_of(article: Article, mention: Mention) -> str | None:
    """A leader's country; where the text leaves it out, the first of its own that has such an office."""
    named = article.folded[mention.start : mention.end].lower().removeprefix("the ")
    if named in _authorities():
        return _authorities()[named]
    if mention.actor.country is None and any(word in named for word in _OF_OFFICE):
        return _heading(article, mention.start) or dateline_country(article) or home(article)
    if mention.actor.country:
        return mention.actor.country
    after = article.folded[mention.start : mention.end + 20].lower()
    if "administration" in after:
        return "US"
    found = _home_with(article, mention.actor.role)
    found = None if found in _BLOCS else found
    told_elsewhere = mention.actor.role == "president" and (found is None or found != home(article))
    if mention.actor.role in {None, "candidate"} and found not in {
        None,
        "US",
    }:  # a bare name, as only America's are called
        told_elsewhere = any(_code(hit) == "US" for hit in article.hits)
    return "US" if told_elsewhere else found


_BLOCS = frozenset({"EU", "ASEAN", "MERCOSUR", "GCC", "EAEU"})
"""What no president is of whom the text tells without his office's name."""


def _heading(article: Article, at: int) -> str | None:
    """The country that alone makes the nearest short line above."""
    for hit in reversed(list(article.hits_in(max(0, at - _HEADINGS), at))):
        line = _line(article, hit)
        if hit.kind == "country" and line.strip(" :*#-|\u2022") == article.text[hit.start : hit.end]:
            return hit.entry.value
    return None


_DATELINE = 500
"""Characters within which a dateline begins."""


def dateline_country(article: Article) -> str | None:
    """The country of a city that opens a line: "NEW DELHI: …", "Istanbul, 14 October"."""
    for hit in article.hits_in(0, _DATELINE):
        opens = hit.start == 0 or article.text[hit.start - 1] == "\n"
        follows = article.folded[hit.end : hit.end + 2].lstrip()[:1]
        if hit.kind in {"capital", "city"} and opens and (hit.start == 0 or follows in set(":,-—(/")):
            return hit.entry.country or _code(hit)
    return None


def _code(hit: Hit) -> str | None:
    if hit.kind in {"country", "capital", "metonym", "demonym", "people"}:
        return hit.entry.value
    return hit.entry.country or None


def _line(article: Article, hit: Hit) -> str:
    """The line that a name stands in, as far as it is short."""
    start = article.text.rfind("\n", max(0, hit.start - 12), hit.start) + 1
    end = article.text.find("\n", hit.end, hit.end + 12)
    if end < 0 or start == 0 and hit.start > 12:
        return ""
    return article.text[start or 0 : end]
