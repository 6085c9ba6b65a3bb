# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Figures told in pairs: "by 81,326 votes to 60,399", "56-44 percent", "29% and 27%, respectively"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.extraction.article import Article
from service.extraction.document import Contestant
from service.extraction.events.election.figure import Figure, told
from service.extraction.events.election.reading import Reading
from service.extraction.events.election.view import G, N, P, R
from service.extraction.numbers import parse_number
from service.extraction.sentences import Sentence

_GOT = r"received|won|got|polled|took|had|scored|secured|garnered|gained|collected"
BY_TO = re.compile(
    rf"(?:\bby (?:a vote of )?|[{P}{G}],? |(?<=\w), |: |\u2014 ?|\bwith |\bparty,? |\bmargin (?:of )?|\bmajority of |\(|\b(?:{_GOT}) (?:about |around |just |only |some )?)(?P<one>{R}+|{N}+|\d\d(?:\.\d+)?(?=-{R}))(?: votes?| of the votes?)?(?:,? (?:to|against) |-)(?P<two>{R}+|{N}+|\d[\d,.]*\d)(?! ?%| percent| per cent)"
)
_PAIRED = re.compile(rf"[{R}{N}\d](?: votes?| of the votes?)?(?:,? (?:to|against) |-)[{R}{N}\d]")
"""What every pair has: asked first, since it is cheap."""
_LOST = re.compile(r"\b(?:lost|loses|losing|defeated by|beaten by)\b")
_RESPECTIVELY = re.compile(
    rf"[{P}{G}][^.;{R}{N}]{{0,60}}?(?P<figures>(?:{R}+|{N}+)(?:,? (?:and )?(?:{R}+|{N}+))+)"
)


def by_to(reading: Reading, sentence: Sentence, used: set[int]) -> Iterator[Figure]:
    """The first figure is the subject's, the second the other's; who lost has the smaller one."""
    article, low = reading.article, reading.low
    paired = _PAIRED.search(low, sentence.start, sentence.end)
    match = BY_TO.search(low, sentence.start, sentence.end) if paired else None
    if match is None:
        return
    everybody = reading.names.players(sentence)
    left = [who for start, _, who in everybody if start < match.start("one")]
    right = [who for start, _, who in everybody if start > match.end()]
    used.update((match.start("one"), match.start("two")))
    other = next((who for who in left[1:] + right if left and who.name != left[0].name), None)
    if not left:
        return
    one, two = (_value(article, low, match, name) for name in ("one", "two"))
    what = next((figure[1] for figure in (one, two) if figure is not None and figure[1]), None)
    if what is None and one is not None and two is not None and min(one[0], two[0]) >= _MANY:
        what = "votes"
    if one is None or what is None:
        return
    if two is not None and one[0] > two[0] and _LOST.search(low, sentence.start, match.start()):
        one, two = two, one
    yield _figure(left[0], what, one)
    if other is not None and two is not None:
        yield _figure(other, what, two)


_MANY = 1000
"""From so many on two figures set against each other are votes."""
_Value = tuple[float, str | None, int, int]


def _value(article: Article, low: str, match: re.Match[str], group: str) -> _Value | None:
    """A figure of the pair, what it counts where it says so, and where it stands."""
    start, end = match.span(group)
    if low[start] not in R + N:
        number = parse_number(match[group])
        return None if number is None else (number, None, start, end)
    figure = next(told(article, _NOBODY, start, end), None)
    return None if figure is None else (figure.value, figure.what, figure.start, figure.end)


_NOBODY = Contestant("", None, "", 0, 0)


def _figure(who: Contestant, what: str, value: _Value) -> Figure:
    return Figure(who, what, value[0], value[2], value[3])


def respectively(reading: Reading, sentence: Sentence, used: set[int]) -> Iterator[Figure]:
    """As many names as figures, each with its own."""
    article, low = reading.article, reading.low
    if low.find("respectively", sentence.start, sentence.end) < 0:
        return
    for match in _RESPECTIVELY.finditer(low, sentence.start, sentence.end):
        first, last = match.span("figures")
        starts = [one.start() + first for one in re.finditer(rf"{R}+|{N}+", match["figures"])]
        names = reading.names.starts(sentence.start, first)[-len(starts) :]
        people = [who for one in names if (who := reading.names.at(one)) is not None]
        if len(people) != len(starts):
            continue
        used.update(starts)
        for who, at, end in zip(people, starts, [*starts[1:], last], strict=True):
            yield from told(article, who, at, end)
