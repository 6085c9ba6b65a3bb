"""The people of a text: who is named, in which office, for which country, and where.

A full name is believed where something shows that it is one: a title, a known given name, an age,
an apposition, a verb of saying. A surname alone is read as the person whose full name the text gives.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from service.extraction.gazetteer import PLACE_KINDS, Entry, Hit
from service.extraction.lexicon import words
from service.extraction.offices import bare_role, country_in
from service.extraction.runs import RUN, Token, common_openers, tokens_of
from service.extraction.sentences import Sentence


@dataclass(slots=True)
class Actor:
    """One person (or office) of the text, gathered from all mentions."""

    name: str | None
    role: str | None = None
    country: str | None = None
    full: bool = False
    index: int = 0


class Mention(NamedTuple):
    """A place where a person is spoken of: the whole phrase, and the name within it."""

    start: int
    end: int
    name_start: int
    name_end: int
    actors: tuple[Actor, ...]

    @property
    def actor(self) -> Actor:
        return self.actors[0]


class People(NamedTuple):
    mentions: list[Mention]
    actors: list[Actor]


_MODIFIER = (
    r"(?:new|newly[ -](?:elected|appointed|sworn-in|re-elected)|former|then|then-|acting|interim|outgoing"
    r"|incoming|incumbent|late|"
    r"ex-|ex|deputy|caretaker|veteran|current|longtime|long-time|opposition|ruling|centrist|conservative|"
    r"liberal|left-wing|right-wing|far-right|far-left|leftist|socialist|populist|hardline|reformist"
    r"|republican|democratic|democrat|"
    r"embattled|exiled|jailed|visiting|senior|top|chief|own|recently elected|first|second|third|"
    r"\d\d-year-old|counterpart|two-term|one-time|longest-serving|hard-line|long-serving|powerful"
    r"|influential)"
)
_GAP = re.compile(rf" ?(?:'s?)? *(?:{_MODIFIER}[ -]*|and )*", re.I)
_OF = re.compile(r" (?:of|for|to) (?:the )?")
_SUFFIX_OF = re.compile(r" (?:of|from) (?:the )?")
_AGE = re.compile(r",? (?:\(\d\d\)|\d\d(?=,)),?")
_APPOSITION = re.compile(r"(?: \([^()]{1,30}\))?, ")
_APPOSITION_LEAD = re.compile(
    rf"(?:(?:the|a|an|who is|who was|who has been|his|her|its|their|now|once) )?(?:{_MODIFIER} )*", re.I
)
_PERSON_AFTER = re.compile(
    r"(?:'s (?:office|government|spokesman|party|administration|predecessor|victory|campaign))|(?:, \d\d\b)"
    r"|(?: \(\d\d\))|"
    r"(?:,? who\b)|(?: (?:said|says|told|added|warned|vowed|insisted|argued|noted|wrote|spoke|met|won|beat"
    r"|defeated|"
    r"lost|ran|resigned|announced|denied|called|urged|promised|pledged|conceded|led|faced|faces|is|was|has"
    r"|had|and [A-Z][\w'-]+ [A-Z])\b)"
)
_HYPHENATED = re.compile(r"[A-Z][a-z]+-[a-z]+$")
_SUFFIXES = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})
_NOT_NAMES = frozenset(
    "January February March April May June July August September October November December Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun I".split()
)


class _Segment(NamedTuple):
    tokens: tuple[Token, ...]
    sentence_start: bool

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end


class _Frame(NamedTuple):
    """The phrase around a name: its extent, and the office and country told in it."""

    start: int
    end: int
    role: str | None
    country: str | None
    titled: bool


def find_people(folded: str, hits: list[Hit], sentences: list[Sentence]) -> People:
    """Every person mentioned in `folded`, with the actor that each mention stands for."""
    starts = [hit.start for hit in hits]
    segments = _segments(folded, hits, starts, {sentence.start for sentence in sentences})
    floors = [sentence.start for sentence in sentences]
    framed = [
        (segment, _frame(folded, segment, hits, starts, _floor(floors, segment.start)))
        for segment in segments
    ]
    actors: list[Actor] = []
    mentions: list[Mention] = []
    singles: list[tuple[_Segment, _Frame]] = []
    for segment, frame in framed:
        if len(segment.tokens) > 1 and _is_full_name(folded, segment, frame):
            actor = _full_actor(actors, segment)
            _learn(actor, frame)
            mentions.append(_mention(segment, frame, actor))
        elif len(segment.tokens) <= 2 or sum(not token.text.islower() for token in segment.tokens) == 1:
            singles.append((segment, frame))
    _add_singles(singles, actors, mentions)
    mentions.sort(key=lambda one: one.start)
    for index, actor in enumerate(actors):
        actor.index = index
    _counterparts(mentions)
    return People(_without_overlap(mentions), actors)


def _counterparts(mentions: list[Mention]) -> None:
    """ "his Chinese counterpart Wang Yi" has the office of the one named before."""
    role: str | None = None
    for mention in mentions:
        if mention.actor.role == _SAME_ROLE:
            mention.actor.role = role
        elif mention.actor.role:
            role = mention.actor.role


def _segments(folded: str, hits: list[Hit], starts: list[int], sentence_starts: set[int]) -> list[_Segment]:
    """Stretches of capitalised words that no title, place or organisation accounts for."""
    found = []
    for run in RUN.finditer(folded):
        tokens = tokens_of(folded, run.start(), run.end())
        kinds = _kinds(folded, tokens, hits, starts, sentence_starts)
        current: list[Token] = []
        tainted = False
        for token, kind in [*zip(tokens, kinds, strict=True), (None, "stop")]:
            if token is not None and kind == "name" and (not current or token.start - current[-1].end <= 2):
                current.append(token)
                continue
            if current and current[-1].text.islower():
                current = _strip_particles(current)
            if current and kind != "organisation" and not tainted:
                found.append(_Segment(tuple(current), current[0].start in sentence_starts))
            tainted = kind == "organisation"
            current = [token] if token is not None and kind == "name" else []
    return found


def _strip_particles(tokens: list[Token]) -> list[Token]:
    while tokens and tokens[-1].text.islower():
        tokens = tokens[:-1]
    return tokens


def _kinds(
    folded: str, tokens: list[Token], hits: list[Hit], starts: list[int], sentence_starts: set[int]
) -> list[str]:
    """For each word of a run what it is: `name`, or the kind of known name that it belongs to."""
    given = words("given_names", "name")
    kinds: list[str] = []
    for position, token in enumerate(tokens):
        hit = _hit_over(hits, starts, token.start)
        titled = _after_title(folded, hits, starts, token)
        if token.text in _NOT_NAMES and not (
            token.text in _MONTH_NAMES and (titled or kinds and kinds[-1] == "name")
        ):
            kinds.append("other")
        elif (
            titled
            and hit is None
            or hit is not None
            and hit.kind == "title"
            and hit.end < token.end
            and folded[hit.end] == "-"
        ):
            kinds.append("name")
        elif hit is None:
            at_start = token.start in sentence_starts or folded[token.start - 1 : token.start] in {
                '"',
                "'",
                "(",
                "—",
            }
            opener = token.text in common_openers() and (at_start or position == 0)
            kinds.append("other" if opener else "name")
        elif _may_be_name(tokens, position, hit, given, kinds):
            kinds.append("name")
        else:
            kinds.append(hit.kind)
    return kinds


_MONTH_NAMES = frozenset({"May", "April", "June", "August"})


def _after_title(folded: str, hits: list[Hit], starts: list[int], token: Token) -> bool:
    """Whether a title of office stands right before the word: "Mrs May", "party chief To Lam"."""
    hit = _hit_ending(hits, starts, token.start)
    if hit is None or hit.end != token.start - 1 or not hit.of("title"):
        return False
    following = folded[token.end : token.end + 2]
    return folded[hit.start : hit.end] in _FORMAL or (following[:1] == " " and following[1:2].isupper())


_FORMAL = frozenset(
    {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Sir", "President", "Prime Minister", "Chancellor", "Premier"}
)


def _may_be_name(
    tokens: list[Token], position: int, hit: Hit, given: frozenset[str], kinds: list[str]
) -> bool:
    """Whether a known place or word is here part of a person's name ("Paris Hilton", "Andrew Jordan")."""
    token = tokens[position]
    if (
        hit.start != token.start
        or hit.end < token.end
        or hit.kind in {"title", "bloc"}
        or len(token.text) < 3
    ):
        return False
    before = tokens[position - 1] if position else None
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    if (
        before
        and kinds[-1] == "name"
        and before.text.islower()
        and position > 1
        and hit.kind in {"city", "region", "capital"}
    ):
        return True
    if (
        before
        and kinds
        and kinds[-1] == "name"
        and before.text in given
        and hit.kind not in {"organisation", "demonym"}
    ):
        return True
    return bool(
        after
        and token.text in given
        and hit.kind in {"city", "country", "region", "capital", "metonym", "party"}
        and after.text not in given
        and after.start - token.end == 1
        and after.text[0].isupper()
        and after.text not in _NOT_NAMES
        and hit.end == token.end
        and hit.kind in {"city", "region"}
    )


def _hit_over(hits: list[Hit], starts: list[int], at: int) -> Hit | None:
    index = bisect_right(starts, at) - 1
    return hits[index] if index >= 0 and hits[index].end > at else None


def _hit_ending(hits: list[Hit], starts: list[int], before: int) -> Hit | None:
    """The last known name that ends at or before `before`."""
    index = bisect_left(starts, before) - 1
    return hits[index] if index >= 0 and hits[index].end <= before else None


def _hit_at(hits: list[Hit], starts: list[int], at: int) -> Hit | None:
    index = bisect_left(starts, at)
    return hits[index] if index < len(hits) and starts[index] == at else None


def place_of(hit: Hit) -> Entry | None:
    """The country or bloc that a hit stands for, if it does."""
    return next((entry for entry in hit.entries if entry.kind in PLACE_KINDS), None)


def _floor(floors: list[int], at: int) -> int:
    """Where the sentence around `at` begins: no title is read from the one before."""
    index = bisect_right(floors, at) - 1
    return floors[index] if index >= 0 else 0


def _frame(folded: str, segment: _Segment, hits: list[Hit], starts: list[int], floor: int) -> _Frame:
    start, role, country, titled = _left_of(folded, segment.start, hits, starts, floor)
    end = segment.end
    end, country = _right_place(folded, end, country, titled, hits, starts)
    end, role, country = _apposition(folded, end, role, country, hits, starts)
    return _Frame(start, end, role, country, titled)


def _left_of(  # noqa: C901 - one pass from right to left over a phrase of many shapes
    folded: str, at: int, hits: list[Hit], starts: list[int], floor: int
) -> tuple[int, str | None, str | None, bool]:
    """Title and country before a name: "Canada's new Prime Minister", "President of Ukraine", "Mr"."""
    start, role, country, titled = at, None, None, False
    implied: str | None = None
    while (hit := _hit_ending(hits, starts, start)) is not None:
        gap = folded[hit.end : start]
        if len(gap) > 60 or hit.start < floor:
            break
        title, place = hit.of("title"), place_of(hit)
        of_title = _title_before(folded, hit, hits, starts) if place is not None and country is None else None
        if title is not None and (not gap.strip(" ,") if not titled else _GAP.fullmatch(gap)):
            if "," in gap and not titled and title.detail == "honorific":
                break
            text = folded[hit.start : hit.end]
            implied = implied or country_in(text, title.value)
            role = role or bare_role(text, title.value) or None
            titled, start = True, hit.start
        elif place is not None and of_title is not None and _TITLE_OF.fullmatch(gap):
            entry = of_title.of("title")
            country, role = place.value, (entry.value if entry else None) or role
            titled, start = True, of_title.start
        elif (
            place is not None and titled and place.kind == "country" and folded.endswith(" of ", 0, hit.start)
        ):
            break  # "… of Japan President Biden": the country is another's
        elif place is not None and titled and country is None and _GAP.fullmatch(gap):
            country, start = place.value, hit.start
        elif place is not None and not titled and gap == "'s ":
            return start, None, place.value, True
        elif hit.kind in {"party", "region", "organisation"} and titled and _GAP.fullmatch(gap):
            start = hit.start
            if hit.entry.country not in {"", "*"}:
                country = country or hit.entry.country
        else:
            break
    if not titled and (counterpart := _COUNTERPART.search(folded, max(0, at - 60), at)):
        place_hit = _hit_at(hits, starts, counterpart.start("place"))
        place = place_of(place_hit) if place_hit else None
        if place is not None:
            return counterpart.start(), _SAME_ROLE, place.value, True
    if (
        not titled
        and folded.startswith(", ", at - 2)
        and (head := _HEAD_OF.search(folded, max(floor, at - 90), at))
    ):
        inside = _hit_at(hits, starts, head.start("whose"))
        place = place_of(inside) if inside else None
        if place is not None:
            return head.start(), head["role"].lower(), place.value, True
    if (
        role == "president"
        and country is None
        and folded.endswith(("Commission ", "Council "), max(0, start - 11), start)
    ):
        return folded.rfind("Co", 0, start), "european commission president", "EU", True
    return start, role, country or implied, titled


_COUNTERPART = re.compile(
    r"(?<!\w)(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|the) (?:new "
    r"|then )?(?P<place>[A-Z][\w. -]{2,24}?)(?:'s)? (?:counterpart|opposite number),? \Z"
)
_HEAD_OF = re.compile(
    r"(?<!\w)(?P<role>(?:head|chief|chair(?:man|woman)?|director|leader|speaker|commander"
    r"|deputy head)) of (?:the )?(?P<whose>[A-Z][^,;:]{3,60}), \Z"
)
_SAME_ROLE = "counterpart"
_TITLE_OF = re.compile(r",? (?:the )?|,? (?:His|Her) (?:\w+ ){1,2}|,? (?:[A-Z]\w+ )?")


def _title_before(folded: str, hit: Hit, hits: list[Hit], starts: list[int]) -> Hit | None:
    """The title in "President of Ukraine", where `hit` is the country."""
    before = _hit_ending(hits, starts, hit.start)
    if before is not None and before.of("title") and _OF.fullmatch(folded[before.end : hit.start]):
        return before
    return None


def _right_place(
    folded: str, end: int, country: str | None, titled: bool, hits: list[Hit], starts: list[int]
) -> tuple[int, str | None]:
    """ "Prime Minister Modi of India"."""
    match = _SUFFIX_OF.match(folded, end)
    if match and country is None:
        hit = _hit_at(hits, starts, match.end())
        place = place_of(hit) if hit else None
        if hit and place and place.kind in {"country", "bloc"}:
            return hit.end, place.value
    return end, country


def _apposition(
    folded: str, end: int, role: str | None, country: str | None, hits: list[Hit], starts: list[int]
) -> tuple[int, str | None, str | None]:
    """ "…, the Canadian prime minister," and ", president of Chile,": office and country after a name."""
    age = _AGE.match(folded, end)
    after = age.end() - 1 if age and folded[age.end() - 1] == "," else (age.end() if age else end)
    lead = _APPOSITION.match(folded, after)
    if not lead:
        return end, role, country
    at = lead.end()
    words_before = _APPOSITION_LEAD.match(folded, at)
    at = words_before.end() if words_before else at
    hit = _hit_at(hits, starts, at)
    place = place_of(hit) if hit else None
    if hit and (place or hit.kind in {"party", "region"}):
        gap = _GAP.match(folded, hit.end)
        following = _hit_at(hits, starts, gap.end()) if gap else None
        code = place.value if place else hit.entry.country
        if following and following.of("title") and code and not _NAMED_NEXT.match(folded, following.end):
            hit, place_code = following, code
            return (
                _close(folded, hit.end, end),
                role or _role(hit),
                country or (place_code if place_code != "*" else None),
            )
        return end, role, country
    if hit and hit.of("title") and _role(hit):
        of = _OF.match(folded, hit.end)
        of_hit = _hit_at(hits, starts, of.end()) if of else None
        of_place = place_of(of_hit) if of_hit else None
        if of_hit and of_place:
            return _close(folded, of_hit.end, end), role or _role(hit), country or of_place.value
        tail = re.compile(r"(?: of [^,;.]{2,60})?(?=[,;.])").match(folded, hit.end)
        if tail:
            return _close(folded, tail.end(), end), role or _role(hit), country
    return end, role, country


_NAMED_NEXT = re.compile(r" (?!of |for )[A-Z]")
"""A name after the title: "Sisi, Jordan's King Abdullah" are two people."""


def _role(hit: Hit) -> str | None:
    title = hit.of("title")
    return (title.value or None) if title else None


def _close(folded: str, end: int, default: int) -> int:
    """An apposition belongs to the phrase where a comma closes it."""
    return end + 1 if folded[end : end + 1] == "," else default


def _is_full_name(folded: str, segment: _Segment, frame: _Frame) -> bool:
    texts = [token.text for token in segment.tokens]
    if len(texts) > 6 or all(text.isupper() and len(text) > 2 for text in texts):
        return False
    solid = [text for text in texts if not text.islower()]
    if len(solid) < 2 or all(len(text.strip(".")) == 1 for text in solid):
        return False
    if frame.titled or frame.role:
        return True
    given = words("given_names", "name")
    if solid[0] in given or (len(solid[0].replace(".", "")) <= 2 and solid[0].isupper()):
        return solid[-1] not in common_openers()
    if any(_HYPHENATED.match(text) for text in solid[:3]) or any(text in given for text in solid[1:-1]):
        return True
    return (
        len(solid) <= 4
        and bool(_PERSON_AFTER.match(folded, segment.end))
        and not (set(solid) & common_openers())
    )


def _key(tokens: tuple[Token, ...]) -> tuple[str, str]:
    """First and last word of a name, without "Jr."."""
    solid = [token.text for token in tokens if token.text not in _SUFFIXES]
    return solid[0], solid[-1]


def _full_actor(actors: list[Actor], segment: _Segment) -> Actor:
    """The actor of a full name: a known one whose name agrees, or a new one."""
    first, last = _key(segment.tokens)
    name = _name(segment)
    for actor in actors:
        if actor.full and actor.name and _agree(actor.name, first, last):
            if len(name) > len(actor.name):
                actor.name = name
            return actor
    for actor in actors:
        if not actor.full and actor.name in (first, last):
            actor.name, actor.full = name, True
            return actor
    actors.append(Actor(name, full=True))
    return actors[-1]


def _agree(name: str, first: str, last: str) -> bool:
    parts = [part for part in name.replace(",", "").split() if part not in _SUFFIXES]
    if parts[-1] == last:
        return parts[0][0] == first[0]
    return parts[0] == first and (last in parts[1:])


def _name(segment: _Segment) -> str:
    """The name as it stands, in one line: parts joined as in the text."""
    words_ = [token.text for token in segment.tokens]
    name = words_[0]
    for word in words_[1:]:
        name += (", " if word in {"Jr", "Jr.", "Sr", "Sr."} else " ") + word
    return name


def _add_singles(
    singles: list[tuple[_Segment, _Frame]], actors: list[Actor], mentions: list[Mention]
) -> None:
    """Surnames, and names of two words that nothing else shows to be a person."""
    by_word: dict[str, list[Actor]] = {}
    for actor in actors:
        for part in (actor.name or "").replace(",", "").split():
            if not part.islower() and part not in _SUFFIXES:
                by_word.setdefault(part, []).append(actor)
    ordered = sorted(mentions, key=lambda one: one.start)
    for segment, frame in singles:
        text = segment.tokens[-1].text if len(segment.tokens) == 1 else _name(segment)
        word = segment.tokens[-1].text
        alone = sum(not token.text.islower() for token in segment.tokens) == 1
        candidates = by_word.get(word, []) if alone else []
        if candidates:
            actor = _most_likely(word, candidates, segment.start, ordered)
        elif frame.titled and alone and len(text) > 1 and not (text.isupper() and len(text) < 4):
            actor = Actor(text)
            actors.append(actor)
            by_word.setdefault(word, []).append(actor)
        else:
            continue
        _learn(actor, frame)
        mentions.append(_mention(segment, frame, actor))


def _most_likely(word: str, candidates: list[Actor], at: int, ordered: list[Mention]) -> Actor:
    """Of several people with this word in their names: whose last name it is, then who was named last."""
    lasts = [actor for actor in candidates if (actor.name or "").replace(",", "").split()[-1] == word]
    pool = lasts or candidates
    if len(pool) == 1:
        return pool[0]
    before = [
        mention.actor
        for mention in ordered
        if mention.start < at and any(mention.actor is one for one in pool)
    ]
    return before[-1] if before else pool[0]


def _learn(actor: Actor, frame: _Frame) -> None:
    actor.role = actor.role or frame.role
    actor.country = actor.country or frame.country


def _mention(segment: _Segment, frame: _Frame, actor: Actor) -> Mention:
    return Mention(frame.start, frame.end, segment.start, segment.end, (actor,))


def _without_overlap(mentions: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in mentions:
        if kept and mention.start < kept[-1].end:
            if mention.name_start >= kept[-1].end:
                mention = mention._replace(start=kept[-1].end)
            else:
                continue
        kept.append(mention)
    return kept
