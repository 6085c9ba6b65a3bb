"""The goods of a measure: noun phrases in lists, and nouns before "tariffs"."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

from service.extraction.document import Span
from service.extraction.lexicon import forms, rows

_STOP = regex.compile(
    r"[.;:!?()\[\]—]|(?<=\s)-(?=\s)|\"(?=[\s,.])|[\ue006\ue007\ue000\ue00a]|(?<![\w-])(?:from|to|into|in|by|at|with|without|after|before|since|until|till|unless|if|when|"
    r"while|as(?! well as)|that|which|who|whose|where|because|will|would|could|should|may|might|must|can|is|are|was|were|be|been|being|has|have|had|do|does|did|starting|"
    r"beginning|effective|taking|imposed|announced|set|due|this|next|last|later|but|so|than|over|under|between|following|despite|amid|said|says|it|he|she|"
    r"they|we|not|hitting|affecting|coming|entering|made|originating|produced|imported(?= (?:from|into|to))|exported(?= (?:from|into|to))|worth|valued|on|against|for|through|during|amounting|totalling|totaling|ranging|rising|rather|instead|"
    r"then|now|up|starting|began|begins|took|take|takes|went|go|goes|come|comes|came|remain|remains|also|only|just|even|would|unless|within|yet|still|there|each|per|of(?= up to)|beginning|helped|hurt|hit|hits|prompted|sparked|raised|drew|led|forced)(?![\w-])",
    regex.I,
)
_ITEM = regex.compile(r",? and |,? or |, | as well as | plus |/| & ", regex.I)
_SUCH = regex.compile(r",? (?:including|such as|like|among them|notably|especially|particularly|covering|ranging from|namely)(?: of)? ", regex.I)
_LEAD = regex.compile(
    r"(?:(?:all|certain|some|most|many|other|various|several|selected|key|any|every|each|both|more|the|a|an|its|their|our|his|these|those|such|of|imports|import|imported|exports|exported|"
    r"shipments|purchases|sales|products|foreign|foreign-made|incoming|inbound|wide|broad|range|range of|variety|number|list|types|kinds|categories|category|goods|virtually|nearly|almost|about|half|remaining|additional|new|specific|particular|billions?|millions?|"
    r"tens|hundreds|dozens|worth|dollars|a wide range|like|including|even|also|\d[\d,.]*|<>|[\ue008\ue009]+|[\ue001\ue002\ue005]+(?:'s?)?(?:-(?:made|built|produced|origin|grown))?|(?:\w+)-made)(?:[ ]+|$))++",
    regex.I,
)
_GENERIC = frozenset(
    "goods products product imports import exports export items item merchandise shipments commodities things everything categories category countries country nations partners "
    "sectors sector industries industry economy economies trade companies company businesses rate rates rest world border market consumers consumer importers exporters it them us others producers makers made".split()
)


class Listed(NamedTuple):
    """Goods named in a list, and where the list ends."""

    goods: list[tuple[int, int]]
    end: int


@cache
def goods_words() -> frozenset[str]:
    """Every known good, singular and plural, lower case."""
    return frozenset(word.lower() for row in rows("goods") for cell in (row["good"], row["plural"]) for word in forms(cell))


@cache
def goods_heads() -> frozenset[str]:
    return frozenset(word.split()[-1] for word in goods_words())


def list_end(masked: str, start: int, end: int) -> int:
    """Where the noun phrases that begin at `start` stop."""
    stop = _STOP.search(masked, start, end)
    return stop.start() if stop else end


def read_list(masked: str, start: int, end: int) -> Listed:
    """The goods in `masked[start:end]`, a list of noun phrases that runs to a verb or a preposition."""
    stop = list_end(masked, start, end)
    such = _SUCH.search(masked, start, end)
    goods: list[tuple[int, int]] = []
    if such and such.start() <= stop + 1:
        stop = list_end(masked, such.end(), end)
        goods = _items(masked, such.end(), stop)
        if not goods:
            goods = _items(masked, start, such.start())
    else:
        goods = _items(masked, start, stop)
    return Listed(goods, stop)


def _items(masked: str, start: int, stop: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = start
    for sep in [*_ITEM.finditer(masked, start, stop), None]:
        last = sep.start() if sep else stop
        item = _trim(masked, at, last)
        if item:
            found.append(item)
        at = sep.end() if sep else stop
    return found


def _trim(masked: str, start: int, end: int) -> tuple[int, int] | None:
    """One item without its determiners and origin; `None` where nothing particular is left."""
    while end > start and (masked[end - 1].isspace() or masked[end - 1] in ",\"'"):
        end -= 1
    while start < end and (masked[start].isspace() or masked[start] in ",\"'"):
        start += 1
    lead = _LEAD.match(masked, start, end)
    if lead and lead.end() < end:
        start = lead.end()
    elif lead and lead.end() == end:
        return None
    body = masked[start:end]
    words = body.lower().split()
    if not words or len(words) > 6 or len(body) < 3 or any("\ue000" <= c <= "\ue00a" for c in body):
        return None
    if all(word in _GENERIC for word in words):
        return None
    if words[-1].strip("'s") in _GENERIC and words[-1] not in {"imports", "exports", "products", "goods", "commodities"}:
        return None
    if words[0] in {"their", "its", "they", "countries", "nations", "companies"}:
        return None
    return start, end


def spans(text: str, found: list[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(Span(text[start:end], start, end) for start, end in found)


def known_good(words: str) -> bool:
    """Whether a phrase ends in a known good: "softwood lumber", "large-engine vehicles"."""
    words = words.lower()
    return words in goods_words() or words.split()[-1] in goods_words()
