"""Who may be a side of a call: people, capitals, bodies, pronouns, and how they are strung together."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from service.extraction.article import Article
from service.extraction.document import Person
from service.extraction.people import Actor, Mention, place_of
from service.extraction.people.runs import common_openers
from service.extraction.rule import LETTERS
from service.extraction.sentences import Sentence

P, C, A = LETTERS["P"], LETTERS["C"], LETTERS["A"]


class Side(NamedTuple):
    """One participant: as the text names it here, and the actor of the text behind it, if one is known."""

    person: Person
    actor: Actor | None


class Group(NamedTuple):
    """One or several sides strung together ("A, B and C"). `kind` is named, place, pronoun or collective."""

    start: int
    end: int
    kind: str
    sides: tuple[Side, ...]


_BODY = (
    r"(?:leaders|officials|ministers|counterparts|allies|diplomats|governments|authorities|negotiators"
    r"|envoys|lawmakers|premiers|presidents|governors|"
    r"ambassadors|members|heads[ ]of[ ](?:state|government|state[ ]and[ ]government)|partners"
    r"|foreign[ ]ministers|finance[ ]ministers|defen[cs]e[ ]ministers)"
)
_ATOM = re.compile(
    rf"""(?<!\w)(?=(?-i:[{P}{C}{A}A-Z])|(?:the|his|her|their|its|some|top|senior|other|several|key|all"
    rf"|close|allies|foreign|leaders|ministers|presidents|members|heads
          |fellow|an?|one|another|both|two|three|four|five|six|seven|\d|
          he|she|they|allied|regional|world|coalition|congressional|opposition|provincial)\b)
       (?:(?P<collective>(?<!-)(?:(?:the|his|her|their|its|some|top|senior|other|several|key|all|fellow
          |\d+|two
          |three|four|five|six|seven)[ ]){{0,3}}
          (?:[{C}{A}]++(?:'s)?|foreign(?=[ ](?:leaders|counterparts|officials|partners|dignitaries))
          |fellow|G-?7|G-?8|G-?20|Arab|Gulf|European|Western|African|Asian
          |allied|regional
          |world|Baltic|Nordic|Quad|coalition|congressional|
             opposition|provincial|Quint|Visegrad|Eastern[ ]European|Latin[ ]American|Caribbean)
          (?:[ ](?:and|,)[ ][{C}{A}]++)?(?:[ ](?:foreign|defen[cs]e|finance|trade|senior|top|government
          |military|intelligence|party))?[ ]{_BODY}(?![\w-])
          |(?:the[ ])?{_BODY}[ ]of[ ](?:the[ ])?(?-i:[A-Z][\w-]+(?:[ ][A-Z][\w-]+){{1,4}})(?![\w-])
          |(?:the[ ])?{_BODY}[ ]of[ ](?:the[ ])?(?:(?:\d+|two|three|four|five|six|seven|several|member|other
             |most|all|the)[ ]){{0,2}}(?:[{C}{A}]++|(?-i:[A-Z][\w-]+(?:[ ][A-Z][\w-]+){{0,3}}))
             [ ](?:countries|states|nations|members)(?![\w-])
          |(?:the[ ])?(?:members|leaders|heads[ ]of[ ](?:state|government))[ ]of[ ](?:the[ ])?{C}++(?![\w-])
          |(?:the[ ])?[{C}{A}]++(?:'s)?[ ](?:side|government|leadership|presidency|authorities
          |foreign[ ]ministry|embassy)(?![\w-]))
       |(?P<allies>(?<![\w-])(?<!other[ ])(?<!several[ ])(?:(?:the|his|her|their|key|close
          |all)[ ]){{0,2}}allies(?:[ ]and[ ]partners)?(?![\w-]))
       |(?P<indefinite>(?<![\w-])(?:an?|another|one|the)[ ](?:(?:unnamed|unidentified|senior|top|other
          |fellow|former|close|{C}+'s|[{A}{C}]+)[ ]){{0,3}}
          (?:(?:opposition|foreign|defen[cs]e|finance|party|government|security|trade|cabinet|presidential
          |military|intelligence|embassy|coalition|parliamentary|leadership|ruling[ ]party)[ ])?
          (?:members?|ministers?|officials?|advis[eo]rs?|aides?|diplomats?|envoys?|senators?|lawmakers?
          |politicians?|counterpart|legislators?|leader|general|commander|chief)(?![\w-]))
       |(?P<office>{P}++'s[ ](?:[\w{C}{A}{LETTERS["S"]}]+[ ])?(?:office|team|aides?|advis[eo]rs?|staff|camp
          |government|administration)(?![\w-]))
       |(?P<person>{P}++)
       |(?P<place>{C}++)
       |(?P<pronoun>(?<![\w'])(?:he|she|they|(?-i:I)|(?:the[ ])?two(?:[ ](?:leaders|men|presidents|ministers
          |sides|counterparts|diplomats|officials))?|the[ ]pair|
             both(?:[ ](?:leaders|men|presidents|ministers|sides))?|the[ ](?:\w+[ ])?(?:leaders|presidents
             |sides|interlocutors|counterparts|ministers|politicians))(?![\w'-]))
       |(?P<name>(?<![\w'\-@#&])(?!(?:the|an?)[ ])
          (?-i:[A-Z][^\W\d_]*(?:(?:-|'(?!s\b))[^\W\d_]+)*(?:(?:[ ](?:de|da|do|dos|del
          |della|di|la|van|von|der|bin|ibn|al|el))*[ ][A-Z][^\W\d_]*(?:(?:-|'(?!s\b))[^\W\d_]+)*)*)))
    """,
    re.X | re.I,
)
_AND = re.compile(
    r"(?:,? and |,? as well as |,? along with |,? together with | & |,? and then |,? and later )(?:(?:with"
    r"|from"
    r"|then|also|separately|later|between|both|the|a|to|former|outgoing|acting|incoming) )*\Z"
)
_LIST = re.compile(r", (?:with |then |separately |also |the |former |outgoing |acting )*\Z")
_APPOSED = re.compile(r",? ?\(?(?:who is |the |a |then )?\Z")
_OBLIQUE = re.compile(
    r"(?<!\w)(?:in|at|near|across|outside|inside|around|against|into|over|on|for|about|under|than|of|through"
    r"|throughout|towards?|regarding|concerning)[ ](?:the |both )?\Z",
    re.I,
)
_AFTER_NAME = re.compile(
    r"'s? |, (?:who|the|and)|, [A-Z][\w-]+ (?:hold|to|discuss|talk|speak|agree|spoke|held|confer)"
    r"|[,]? (?:and|has|have|had|will|would|is|was|were|also|spoke|speaks|held|holds"
    r"|told|tells|call|calls|called|phoned|phones|telephoned|rang|said|says|to|on|discussed|discusses|urged"
    r"|urges|may|might|could|talked|talks|"
    r"asked|asks|did|does|conferred|agreed|agrees|later|then|personally|made|placed|received|took|takes"
    r"|requested|seeks|sought|refused|rejected|warned|thanked|congratulated|assured|reiterated|informed"
    r"|joined|hosted|convened|chaired|[\ue006])",
)
_NOT_SIDES = frozenset(
    """
    Parliament Congress Senate House Cabinet Internet English Telephone Phone Call Video Conference
    Islam Christmas Ramadan Easter Group Council Committee Ministry Department Office Government Party
    State States Union Court Army War Crisis Summit Agreement Treaty Strait Sea River Gulf Readout
    Statement Press Release Twitter Facebook Telegram Zoom Skype Covid COVID Reuters AP AFP CNN BBC NBC
    CBS Fox Times Post Journal Dr Mr Mrs Ms Sir Lord Lady Sen Gov Rep I We You It This That
    """.split()
)


class Groups:
    """The groups of each sentence, found once."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._known: dict[int, list[Group]] = {}

    def of(self, sentence: Sentence) -> list[Group]:
        found = self._known.get(sentence.start)
        if found is None:
            found = self._known[sentence.start] = groups_of(self._article, sentence)
        return found


def groups_of(article: Article, sentence: Sentence) -> list[Group]:
    """The groups of possible sides in a sentence, from left to right."""
    atoms = [
        one
        for match in _ATOM.finditer(article.masked, sentence.start, sentence.end)
        if (one := _atom(article, sentence, match))
    ]
    groups: list[Group] = []
    index = 0
    while index < len(atoms):
        group = atoms[index]
        index += 1
        pending: list[Group] = []
        while index < len(atoms):
            following = atoms[index]
            last = pending[-1] if pending else group
            gap = article.masked[last.end : following.start]
            if len(gap) > 40 or "pronoun" in (last.kind, following.kind):
                break
            if (
                last.kind == "place"
                and gap == "'s "
                and following.kind in {"named", "loose"}
                and len(following.sides) == 1
            ):
                owned = _owned(last, following)
                if pending:
                    pending[-1] = owned
                else:
                    group = owned
            elif _APPOSED.fullmatch(gap) and _same(last, following):
                group = group._replace(end=following.end) if not pending else group
                if pending:
                    pending[-1] = last._replace(end=following.end)
            elif (
                _AND.fullmatch(gap)
                or gap in {" and ", ", and "}
                or gap == "-"
                and last.kind == following.kind == "place"
            ):
                group = _strung(group, [*pending, following])
                pending = []
            elif _LIST.fullmatch(gap):
                pending.append(following)
            else:
                break
            index += 1
        if (
            len(pending) == 1
            and group.start == sentence.start
            and _HEADLINE.match(article.masked, pending[0].end)
        ):
            group = _strung(group, pending)
            pending = []
        if pending and _AND_OTHERS.match(article.masked, pending[-1].end):
            group = _strung(group, pending)
            pending = []
        index -= len(pending)
        groups.append(group)
    return groups


_AND_OTHERS = re.compile(
    r",?[ ](?:and|as[ ]well[ ]as|plus)[ ](?:other|several|some|many|more|others|various|the[ ]rest)\b", re.I
)
_HEADLINE = re.compile(r" (?:to |hold|discuss|talk|speak|agree|confer|spoke|held|discussed|mull|vow|review)")
"""Headlines string two names together with a comma: "Ruiz, Lee discuss …"."""


def _owned(place: Group, one: Group) -> Group:
    """ "Japan's Morita": a name with its country."""
    side = one.sides[0]
    if side.actor is None and side.person.country is None:
        side = side._replace(person=replace(side.person, country=place.sides[0].person.country))
    return Group(place.start, one.end, "named", (side,))


def _same(one: Group, two: Group) -> bool:
    return one.sides[0].actor is not None and one.sides[0].actor is two.sides[0].actor


def _strung(group: Group, others: list[Group]) -> Group:
    sides = distinct([*group.sides, *(side for other in others for side in other.sides)])
    kinds = {one.kind for one in (group, *others)}
    kind = (
        "pair"
        if kinds == {"place"} and others[-1].start - group.end == 1
        else kinds.pop()
        if len(kinds) == 1
        else "named"
    )
    return Group(group.start, others[-1].end, kind, tuple(sides))


def _atom(article: Article, sentence: Sentence, match: re.Match[str]) -> Group | None:
    kind, (start, end) = match.lastgroup or "", match.span()
    if kind == "person":
        sides = [
            Side(person_of(article, mention, actor), actor)
            for mention in article.people_in(start, end)
            for actor in mention.actors
        ]
        return Group(start, end, "named", tuple(sides)) if sides else None
    if kind == "pronoun":
        return Group(start, end, "pronoun", ())
    text = article.text[start:end]
    if kind == "place":
        if _OBLIQUE.search(article.masked, max(sentence.start, start - 14), start) or _dates(article, end):
            return None
        return _of_place(article, start, end, text, "place")
    if kind == "indefinite":
        code = _code(article, start, end)
        role = " ".join(
            part for part, letter in _by_word(article, start, end) if letter not in (C, A)
        ).lower()
        role = _ARTICLE.sub("", role)
        return Group(start, end, "collective", (Side(Person(None, role, code, text, start, end), None),))
    if kind == "office":
        whose = next(iter(article.people_in(start, end)), None)
        code = whose.actor.country if whose else None
        named = article.text[whose.name_start : end] if whose else text
        return Group(start, end, "collective", (Side(Person(named, None, code, text, start, end), None),))
    if kind in {"collective", "allies"}:
        named = re.sub(r"^(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) ", "", text)
        person = Person(named, None, _code(article, start, end), text, start, end)
        return Group(start, end, "collective", (Side(person, None),))
    return _named(article, sentence, start, end, text)


_DATELINE = re.compile(r"[^\n]{0,90}?(?: -|:|—| _)")


def _dates(article: Article, end: int) -> bool:
    """Whether a place only says where the text comes from: "CAIRO - Half an hour after …"."""
    line = _DATELINE.match(article.folded)
    return line is not None and end < line.end() and article.folded[:end].isupper()


def _named(article: Article, sentence: Sentence, start: int, end: int, text: str) -> Group | None:
    """Capitals that no list knows: a name, unless something speaks against it."""
    if "-" in text and (pair := _pair(article, start, text)):
        return pair
    if _is_office_or_body(article, start, end):
        return None
    words = text.split()
    if start == sentence.start and len(words) == 1 and not _AFTER_NAME.match(article.masked, end):
        return None
    if start == sentence.start and words[0] in common_openers():
        return None
    if (
        words[0] in _NOT_SIDES
        or words[-1] in _NOT_SIDES
        or words[0] in common_openers()
        or _MEDIA.search(text)
        or len(text) < 2
        or text.isupper()
    ):
        return None
    return Group(start, end, "loose", (Side(Person(text, None, None, text, start, end), None),))


def _is_office_or_body(article: Article, start: int, end: int) -> bool:
    """ "Foreign Ministers", "Crown Prince", "… Organization": capitals that name nobody."""
    hits = list(article.hits_in(start, end))
    if not hits:
        return False
    first, last = hits[0], hits[-1]
    body = last.kind == "organisation" and last.entry.value not in {"people", "subject"}
    return last.end >= end and (body or first.start == start and first.kind == "title")


_MEDIA = re.compile(
    r"(?:Reuters|Bloomberg|Axios|Politico|Interfax|Tass|TASS|Xinhua|Kyodo|Yonhap|Guardian|Spiegel|Zeitung"
    r"|Monde|Figaro|Haaretz|Jazeera|Arabiya|Nikkei|Anadolu|Sputnik|Ukrinform|"
    r"Press|Times|Post|News|Radio|Television|Journal|Telegraph|Agency|Agence|Sky|Broadcasting|Magazine|Daily"
    r"|Tribune|Herald|Globe|Observer|Economist|Independent|Truth|Social|"
    r"Twitter|Facebook|Telegram|Instagram|WhatsApp|Signal)\b"
)
_ARTICLE = re.compile(r"^(?:an?|another|one|the) ", re.I)


def _pair(article: Article, start: int, text: str) -> Group | None:
    """ "the Ruiz-Lee call": two surnames in one word."""
    parts = text.split("-")
    if len(parts) != 2 or not all(
        part[:1].isupper() and len(part) > 1 and part[1:].islower() for part in parts
    ):
        return None
    sides = []
    at = start
    for part in parts:
        actor = next((one for one in article.actors if one.name and one.name.split()[-1] == part), None)
        person = Person(part, None, None, article.text[at : at + len(part)], at, at + len(part))
        sides.append(Side(person, actor))
        at += len(part) + 1
    return Group(start, start + len(text), "pair", tuple(sides))


def _by_word(article: Article, start: int, end: int) -> list[tuple[str, str]]:
    """The words of a phrase, each with its first character in the mask."""
    return [
        (match.group(), article.masked[match.start()])
        for match in re.compile(r"\S+").finditer(article.folded, start, end)
    ]


def _of_place(article: Article, start: int, end: int, text: str, kind: str) -> Group | None:
    code = _code(article, start, end)
    if code is None:
        return None
    return Group(start, end, kind, (Side(Person(text, None, code, text, start, end), None),))


def _code(article: Article, start: int, end: int) -> str | None:
    for hit in article.hits_in(start, end):
        place = place_of(hit)
        if place is not None:
            return place.value if place.value != "*" else None
    return None


def person_of(article: Article, mention: Mention, actor: Actor) -> Person:
    start, end = mention.name_start, mention.name_end
    return Person(actor.name, actor.role, actor.country, article.text[start:end], start, end)


def distinct(sides: list[Side]) -> list[Side]:
    """Each side once."""
    kept: list[Side] = []
    for side in sides:
        if not any(same_side(side, known, strict=True) for known in kept):
            kept.append(side)
    return kept


def same_side(one: Side, two: Side, strict: bool = False) -> bool:
    """Whether two sides are the same actor, or names that agree; a country is its leader unless `strict`."""
    if one.actor is not None and two.actor is not None:
        if one.actor is two.actor:
            return True
        if one.actor.name and two.actor.name:
            return False
    a, b = now(one), now(two)
    if a.name and b.name:
        x, y = a.name.split(), b.name.split()
        if a.name == b.name or (x[-1] == y[-1] and (len(x) == 1 or len(y) == 1)):
            return True
        if one.actor is not None and two.actor is not None:
            return False
    if strict:
        return False
    if (
        a.country == b.country
        and a.country
        and None in (a.name, b.name)
        and "counterpart" in f"{a.text} {b.text}"
    ):
        return True
    institutional = one.actor is None or two.actor is None or a.name is None or b.name is None
    if not institutional or not _roles_agree(a.role, b.role):
        return False
    if a.country is None or b.country is None:
        return a.role is not None and a.role == b.role and a.country != b.country
    return a.country == b.country


_SAME_OFFICE = (
    frozenset({"foreign minister", "secretary of state", "foreign secretary", "external affairs minister"}),
    frozenset({"defense minister", "defence minister", "defense secretary", "defence secretary"}),
)


_VAGUE_OFFICES = frozenset({"leader", "prince", "sheikh"})
"""What may be said of the holder of any office."""


def _roles_agree(one: str | None, two: str | None) -> bool:
    if one is None or two is None or one == two or not _VAGUE_OFFICES.isdisjoint((one, two)):
        return True
    if "minister" in (one, two) and one.endswith("minister") and two.endswith("minister"):
        return True
    return any(one in office and two in office for office in _SAME_OFFICE)


def now(side: Side) -> Person:
    """The side as the whole text has it: the fullest name, the role, the country."""
    actor = side.actor
    if actor is None:
        return side.person
    return replace(side.person, name=actor.name, role=actor.role, country=actor.country)
