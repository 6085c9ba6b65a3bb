"""A relief that ends is a burden; a duty that does not apply is a relief."""

from __future__ import annotations

from itertools import pairwise

from service.extraction.events.tariffs.acts import Act, Ruling, verbs
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.standing import status_of
from service.extraction.tokens import Token

_ENDING = frozenset(
    """
    end ends ended ending revoke revoked revokes revoking scrap scrapped scrapping cancel cancelled canceled
    stop stopped withdraw withdrew remove removed removing removes eliminate eliminated lift lifted abolish
    abolished close closed closing lapse lapsed expire expired longer terminate terminated terminating expiry
    expiration
""".split()
)


def relief_ended(tokens: list[Token], act: Act, phrase: Phrase) -> Ruling | None:
    """ "ended the exemption from", "no longer exempt": a burden, with the status of the verb of ending."""
    if act.name not in {"exempt", "suspend"} or act.side == "noun":
        return None
    if act.side == "after":
        if any(
            one.word == "no" and two.word == "longer" for one, two in pairwise(tokens[phrase.end : act.at])
        ):
            return Ruling(act._replace(name="impose"), "impose", status_of(tokens, act, phrase), True)
        return None
    for i in range(act.at - 1, max(-1, act.at - 7), -1):
        word = tokens[i].word
        if word in {",", "that", "and", "said"}:
            return None
        if word in _ENDING and (word != "longer" or tokens[i - 1].word == "no"):
            verb = verbs().get(word)
            outer = Act(i, "impose", verb.form if verb else "past", "before")
            if word == "longer":
                outer = act._replace(name="impose")
            return Ruling(act._replace(name="impose"), "impose", status_of(tokens, outer, phrase), True)
    return None


_NEGATIONS = frozenset("not n't won't isn't aren't no longer".split())
_APPLYING = frozenset("apply applies applied cover covers affect affects hit include includes".split())


def not_applied(tokens: list[Token], act: Act, phrase: Phrase) -> Ruling | None:
    """ "will not apply to coffee": the goods named after it are spared."""
    if act.side == "before":
        near = {token.word for token in tokens[max(0, act.at - 3) : act.at]}
        if tokens[act.at].word != "subject" or not near & _NEGATIONS:
            return None
        planned = near & {"will", "would", "shall", "won't"}
        return Ruling(act, "exempt", "planned" if planned else "occurred", True)
    if act.side != "after":
        return None
    between = {token.word for token in tokens[phrase.end : act.at]}
    if tokens[act.at].word not in _APPLYING or not between & {"not", "n't", "won't", "doesn't", "don't"}:
        return None
    later = between & {"will", "would", "shall", "won't"}
    return Ruling(act._replace(name="exempt"), "exempt", "planned" if later else "occurred", True)
