# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""Who is named where: persons and parties that may stand in a vote, lists of them, pronouns for them."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import itemgetter
from typing import NamedTuple

from service.extraction.article import Article
from service.extraction.document import Contestant
from service.extraction.events.election.adjectival import is_adjective
from service.extraction.events.election.parties import parties_of
from service.extraction.events.election.view import A, C, D, G, P, S
from service.extraction.gazetteer import known
from service.extraction.sentences import Sentence

_W = rf"(?:[\w'’-]+|[{C}{A}{S}{D}{G}]+(?:'s)?)"
SEPARATOR = re.compile(
    rf"(?:\))?(?:,? \(?\d\d\)?(?=[,;) ])\)?)?(?:,[^,.;{P}{G}]{{1,70}}(?=[,;])| of (?:the )?(?:{_W} ){{0,3}}(?:{G}+|party)| \([^)]{{1,40}}\)| \({G}+\))?"
    rf"(?:;|,|(?= and | or | versus | against ))(?: (?:and|or|as well as|followed by|versus|against|including|while|both))?(?: (?:the|former|incumbent|then|his|her|its|\d\d-year-old|{A}+|{C}+(?:'s)?|{G}+(?:'s)?|{S}+|[a-z-]+)){{0,6}} (?:ex-)?$"
)
_JOINED = re.compile(r"\b(?:and|or)\b|,")
_LONGEST_LIST = 40
_REACH, _FAR = 200, 600
_PRONOUN = re.compile(r"(?:h(?:e|im|er|is)|she)(?![\w-])")
_RUN = re.compile(rf"{P}{P}*|{G}{G}*")
_GREETING = frozenset({"ed", "es", "e ", "in"})
"""How "congratulat" goes on where it is a verb: its subject is nobody who won."""
_BY_PRONOUN = re.compile(rf"\b(?:i|we|he|she|they)(?:'ve)? (?:[\w-]+ ){{0,5}}{P}")
"""Somebody that is no name calls the one named: "I have called A to congratulate him"."""
_HIS_PARTY = re.compile(
    r" (?:[\w-]+ ){0,2}(?:party|alliance|coalition|bloc|movement|supporters|government)\b"
)
_SENDER = re.compile(rf"\b(?:from|by) (?:[\w-]+ ){{0,3}}{P}")
_HEADS_IT = re.compile(rf"{G} of (?:the )?$")
_OWN_PARTY = re.compile(r"'s? (?:\w+ ){0,2}(?:party|alliance|coalition|bloc|movement|supporters)\b")
_NOT_SUBJECT = re.compile(
    r"\b(?:told|tells|by|with|against|over|called|of|under|to|from|than|like|for|after|beat|defeated|beating|defeating|succeed|replace) $"
)


_WHOSE = frozenset({"his", "her"})
_start = itemgetter(0)


def _is_outside(before: str) -> bool:
    """Whether a word may begin behind this letter."""
    return not (before.isalnum() or before in "_'-")


class Player(NamedTuple):
    """A place where somebody who may stand in a vote is named, or spoken of as he or she."""

    start: int
    end: int
    who: Contestant


class Names:
    """The persons and parties of a text by place; each is looked at once."""

    def __init__(self, article: Article, low: str, strangers: dict[int, Contestant]) -> None:
        self._article = article
        self._low = low
        self._parties = parties_of(article)
        self._runs = [match.span() for match in _RUN.finditer(low)]
        self._starts = [start for start, _ in self._runs]
        self._known: dict[int, Contestant | None] = {**strangers}
        self._players: dict[int, list[Player]] = {}
        self._subjects: dict[int, list[int]] = {}
        self._pronouns = [
            match.span()
            for match in _PRONOUN.finditer(low)
            if not (at := match.start()) or _is_outside(low[at - 1])
        ]

    def at(self, start: int) -> Contestant | None:
        """The person or party whose mention starts there."""
        if start not in self._known:
            self._known[start] = self._contestant(start)
        return self._known[start]

    def named(self, start: int) -> Contestant | None:
        """As `at`, a party told behind its figure too: "30.8 percent for Labour"."""
        who, party = self.at(start), self._parties.get(start)
        if who is not None or party is None:
            return who
        text = self._article.text[party.start : party.end]
        return Contestant(party.name, None, text, party.start, party.end)

    def starts(self, start: int, end: int) -> list[int]:
        """Where a person's or a party's letters begin."""
        return self._starts[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def end_of(self, start: int) -> int:
        """Where the letters that begin at `start` end."""
        index = bisect_left(self._starts, start)
        if index < len(self._runs) and self._starts[index] == start:
            return self._runs[index][1]
        end = start
        while end < len(self._low) and self._low[end] == self._low[start]:
            end += 1
        return end

    def _contestant(self, start: int) -> Contestant | None:
        article = self._article
        mention = article.person_at(start)
        if mention is not None:
            if not mention.actor.name or len(mention.actors) > 1:
                return None
            start, name = mention.name_start, mention.actor.name
            word, _, rest = name.partition(" ")
            if " " in rest and any(entry.kind == "party" for entry in known(word)):
                name = rest
                start += len(word) + 1 if article.folded.startswith(f"{word} ", start) else 0
            return Contestant(name, None, article.text[start : mention.name_end], start, mention.name_end)
        party = self._parties.get(start)
        if party is None or is_adjective(article, self._low, party):
            return None
        return Contestant(party.name, None, article.text[party.start : party.end], party.start, party.end)

    # ---- lists -------------------------------------------------------------------------------

    def chain(self, start: int, last: int) -> list[Contestant]:
        """The contestant at `start` and those listed after: "A, 63, of the X party, B and C"."""
        low = self._low
        found: list[Contestant] = []
        names: set[str] = set()
        at = start
        while at < last and len(found) < _LONGEST_LIST:
            who = self.at(at)
            if who is not None and who.name in names:
                break
            if who is not None:
                found.append(who)
                names.add(who.name)
            end = self.end_of(at)
            following = next(
                (one for one in self.starts(end, min(last, end + 160)) if low[one] == low[start]), None
            )
            if following is None:
                break
            gap = low[end:following]
            if not SEPARATOR.match(gap) or not gap.rstrip():
                break
            at = following
        return found

    def chain_before(self, first: int, start: int) -> list[int]:
        """Starts of names joined to the one at `start` from the left: "A, B and <C>"."""
        low = self._low
        found: list[int] = []
        at = start
        for one in reversed(self.starts(max(first, start - 220), start)):
            if low[one] != low[start]:
                continue
            gap = low[self.end_of(one) : at]
            if (
                not SEPARATOR.match(gap)
                or not _JOINED.search(gap)
                or not found
                and " and " not in gap
                and " or " not in gap
            ):
                break
            found.insert(0, one)
            at = one
        return found

    # ---- pronouns ----------------------------------------------------------------------------

    def players(self, sentence: Sentence) -> list[Player]:
        """Everybody of the sentence who may stand in a vote, pronouns read as the person last spoken of."""
        if sentence.start not in self._players:
            self._players[sentence.start] = self._find_players(sentence)
        return self._players[sentence.start]

    def _find_players(self, sentence: Sentence) -> list[Player]:
        low = self._low
        found: list[Player] = []
        for start in self.starts(sentence.start, sentence.end):
            who = self.at(start)
            end = self.end_of(start)
            if who is not None and not (
                low[start] == P
                and (
                    _OWN_PARTY.match(low, end)
                    or _HEADS_IT.search(low, max(sentence.start, start - 12), start)
                )
            ):
                found.append(Player(start, end, who))
        greeted = low.find("congratulat", sentence.start, sentence.end)
        spoken = (
            bisect_left(self._pronouns, (sentence.start, 0)),
            bisect_left(self._pronouns, (sentence.end, 0)),
        )
        for start, end in self._pronouns[slice(*spoken)]:
            if low[start:end] in _WHOSE and _HIS_PARTY.match(low, end):
                continue
            last = self._meant(sentence, start, greeted)
            if last is not None:
                found.append(Player(start, end, last))
        return sorted(found, key=_start) if len(found) > 1 else found

    def _meant(self, sentence: Sentence, at: int, greeted: int) -> Contestant | None:
        """Whom a pronoun at `at` means: the first person of its sentence, else of the sentence before."""
        if 0 <= greeted < at:
            stem = greeted + len("congratulat")
            who, is_verb = self._greeted(sentence, greeted, at), self._low[stem : stem + 2] in _GREETING
            if who or is_verb:
                return who
        index = self._article.sentence_index(sentence.start)
        own = next((one for one in self._subjects_of(sentence) if one < at), None)
        if own is not None:
            return self.at(own)
        for one in self._article.sentences[max(0, index - 5) : index][::-1]:
            subjects = self._subjects_of(one)
            if subjects:
                return self.at(subjects[0])
        return None

    def _greeted(self, sentence: Sentence, greeting: int, at: int) -> Contestant | None:
        """Who is spoken of where somebody congratulates: the one greeted, else the last named before."""
        first = max(greeting, at - _FAR)
        greeted = self._people(first, at)
        if greeted and not _SENDER.search(self._low, first, at):
            return greeted[-1]
        named = self._people(sentence.start, greeting)
        if (
            len(named) > 1
            or named
            and _BY_PRONOUN.search(self._low, max(sentence.start, greeting - _REACH), greeting)
        ):
            return named[-1]
        index = self._article.sentence_index(sentence.start)
        for one in self._article.sentences[max(0, index - 2) : index][::-1]:
            others = [who for who in self._people(one.start, one.end) if not (named and who == named[0])]
            if others:
                return others[-1]
        return None

    def _people(self, start: int, end: int) -> list[Contestant]:
        return [
            who
            for one in self.starts(start, end)
            if self._low[one] == P and (who := self.at(one)) is not None
        ]

    def _subjects_of(self, sentence: Sentence) -> list[int]:
        """Where a person stands who may be a sentence's subject."""
        if sentence.start not in self._subjects:
            self._subjects[sentence.start] = [
                start
                for start in self.starts(sentence.start, sentence.end)
                if self._low[start] == P
                and not _NOT_SUBJECT.search(self._low, max(0, start - 14), start)
                and self.at(start) is not None
            ]
        return self._subjects[sentence.start]
