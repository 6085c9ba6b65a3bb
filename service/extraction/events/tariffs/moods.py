"""Whether a verb after a duty has it as its object or stands alone: "were lifted", "rises"."""

from __future__ import annotations

from service.extraction.events.tariffs.acts import Verb
from service.extraction.tokens import Token

BE = frozenset("be been being is are was were get gets got".split())


INTRANSITIVE = frozenset(
    """
    rise rises rose risen rising increase increases increased increasing double doubles doubled triple tripled
    quadruple quadrupled climb climbs climbed jump jumps jumped fall falls fell fallen drop drops dropped
    decline declines declined expire expires expired expiring end ends ended halve halved ease eased apply
    applies vanish vanishes vanished vanishing disappear disappears disappeared disappearing evaporate
    evaporates evaporated lapse lapses lapsed plunge plunges plunged
""".split()
)


def is_passive(tokens: list[Token], start: int, i: int, verb: Verb) -> bool:
    """ "were lifted", "tariffs imposed on …": something else acts on the duty."""
    if verb.form not in {"past", "part"}:
        return False
    if any(token.word in BE for token in tokens[start:i]):
        return True
    after = tokens[i + 1].word if i + 1 < len(tokens) else ""
    return i == start and after in {
        "on",
        "by",
        "against",
        "in",
        "under",
        "last",
        "earlier",
        "to",
        "at",
        "since",
        "for",
        "D",
        ",",
        "during",
        "as",
        "pursuant",
        "when",
        "after",
        "from",
        "R",
    }


def stands_alone(tokens: list[Token], i: int) -> bool:
    """Whether an intransitive verb has no object of its own."""
    if i + 1 >= len(tokens):
        return True
    after = tokens[i + 1]
    return after.kind in {"R", "D", ",", ".", ";"} or after.word in {
        "to",
        "from",
        "by",
        "in",
        "on",
        "again",
        "further",
        "next",
        "this",
        "and",
        "sharply",
        "for",
        "when",
        "after",
        "until",
        "at",
        "automatically",
        "last",
        "late",
        "early",
        "earlier",
        "without",
        "today",
        "as",
        "one",
        "two",
        "three",
        "five",
        "over",
        "gradually",
    }
