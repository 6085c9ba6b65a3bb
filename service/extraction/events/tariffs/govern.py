"""The verb that acts on a duty, and the status that its own governors give it."""

from __future__ import annotations

from service.extraction.events.tariffs.acting import verb_after, verb_before
from service.extraction.events.tariffs.acts import Act, Ruling, verbs
from service.extraction.events.tariffs.dropped import dropping, is_denied_over, is_stance_over
from service.extraction.events.tariffs.phrase import Phrase, moved
from service.extraction.events.tariffs.reliefs import not_applied, relief_ended
from service.extraction.events.tariffs.standing import refused_over, status_of
from service.extraction.events.tariffs.words import STATUS_WORDS
from service.extraction.tokens import Token


def rule(tokens: list[Token], phrase: Phrase) -> Ruling:  # noqa: C901
    """The act on the duty of `phrase`, and its status."""
    act = (
        _own_verb(tokens, phrase)
        or _noun_act(tokens, phrase)
        or verb_before(tokens, phrase)
        or verb_after(tokens, phrase)
    )
    given = next((STATUS_WORDS[word] for word in phrase.words if word in STATUS_WORDS), None)
    before = tokens[phrase.first - 1].word if phrase.first else ""
    in_line = before == "with" and phrase.first > 1 and tokens[phrase.first - 2].word == "line"
    if (before in _COMPARING or in_line) and not (phrase.rates or phrase.owners):
        return Ruling(None, "impose", given or "occurred", False, True)
    if before == "no" and act is not None and act.name in _PLAIN:
        return Ruling(act, act.name, "denied", True)
    if act is not None and act.form == "noun" and tokens[act.at].word.startswith(("retaliat", "reprisal")):
        return Ruling(act, "impose", given or "occurred", True)
    if act is not None and tokens[act.at].word in _PAYING and tokens[act.at + 1].word == "for":
        return Ruling(None, "impose", given or "occurred", False, True)
    if act is None and refused_over(tokens, phrase.first):
        return Ruling(None, moved(phrase), "denied", True)
    if act is None:
        return Ruling(None, "impose", given or "occurred", given is not None)
    if is_denied_over(tokens, act, phrase) or refused_over(tokens, phrase.first):
        return Ruling(act, act.name if act.name in _PLAIN else "impose", "denied", True)
    if (
        act.name in {"remove", "postpone", "impose", "raise", "plan", "wish", "threaten"}
        and (dropped := dropping(tokens, act, phrase)) is not None
    ):
        return dropped
    if tokens[act.at].word.startswith("exclud") and act.side == "before" and phrase.first == act.at + 1:
        status = _plain_status(tokens, act, phrase, given)
        return Ruling(act._replace(name="impose"), "impose", status, True)
    if (turned := relief_ended(tokens, act, phrase) or not_applied(tokens, act, phrase)) is not None:
        return turned
    if act.name == "stance" or is_stance_over(tokens, act):
        return Ruling(None, "impose", given or "occurred", False, True)
    action = _action(tokens, act, phrase)
    status = _plain_status(tokens, act, phrase, given)
    if status == "occurred" and given and act.form != "past":
        status = given
    return Ruling(act, action, status, True)


def _action(tokens: list[Token], act: Act, phrase: Phrase) -> str:
    """What is done to the duty."""
    between = {token.word for token in tokens[act.at : phrase.first]}
    if {"quota", "quotas"} & {*phrase.words, *between} and tokens[act.at].word.startswith(_WIDENING):
        return "lower"
    if act.name in _STATUS_OF:
        return moved(phrase)
    if act.name == "postpone" or act.name == "suspend" and _is_yet_to_come(phrase):
        return "impose"
    if act.name == "impose" and act.form not in {"effect", "noun"} and not phrase.rates:
        return moved(phrase)
    return act.name


_WIDENING = ("open", "widen", "enlarg", "increas", "expand", "creat")
"""Beginnings of verbs with which a quota at a lower duty grows."""


def _is_yet_to_come(phrase: Phrase) -> bool:
    """ "paused the planned tariffs": what was not in force is put off."""
    return any(STATUS_WORDS.get(word) in {"planned", "threatened"} for word in phrase.words)


_STATUS_OF = {
    "threaten": "threatened",
    "wish": "possible",
    "plan": "planned",
    "deny": "denied",
}
"""Verbs that tell the status alone."""


def _plain_status(tokens: list[Token], act: Act, phrase: Phrase, given: str | None) -> str:
    """The status that the act itself or the verb over it gives."""
    if act.name in _STATUS_OF:
        return "threatened" if given == "threatened" else _STATUS_OF[act.name]
    if act.name == "suspend" and given in {"planned", "threatened"}:
        return "postponed"
    if act.form == "noun" and act.side == "before" and _is_put_off(tokens, act):
        return "postponed"
    if act.form == "noun" and act.side == "before":
        outer = verb_after(tokens, phrase)
        if outer is not None and outer.name in _STATUS_OF:
            return _STATUS_OF[outer.name]
    if act.name == "postpone":
        governed = status_of(tokens, act, phrase)
        return "postponed" if governed in {"occurred", "planned"} else governed
    if act.side == "noun":
        outer = verb_before(tokens, phrase, weak=True) or verb_after(tokens, phrase)
        return _noun_status(tokens, phrase, outer)
    return status_of(tokens, act, phrase)


_PLAIN = frozenset({"impose", "raise", "lower", "remove", "suspend", "exempt"})


def _is_put_off(tokens: list[Token], act: Act) -> bool:
    """ "delaying the reimposition of": the verb over the noun of an act."""
    return any(
        (verb := verbs().get(token.word)) is not None and verb.act == "postpone"
        for token in tokens[max(0, act.at - 3) : act.at]
    )


def _own_verb(tokens: list[Token], phrase: Phrase) -> Act | None:
    """The verb that stands for the duty itself: "will charge 25% on bourbon"."""
    if phrase.verb < 0:
        return None
    word = tokens[phrase.verb].word
    if phrase.borne and word.startswith("expect"):
        return Act(phrase.verb, "plan", "base", "before")
    form = (
        "ing"
        if word.endswith("ing")
        else "past"
        if word.endswith("ed")
        else "s"
        if word.endswith("s") and not word.endswith("ss")
        else "base"
    )
    return Act(phrase.verb, "impose", form, "before")


def _noun_act(tokens: list[Token], phrase: Phrase) -> Act | None:
    if phrase.nominal is None:
        return None
    return Act(phrase.nominal_at, phrase.nominal, "noun", "noun")


_PAYING = frozenset("pay pays paid paying".split())
_COMPARING = frozenset("below above than exceeding beneath".split())
"""Before a duty that something else is only compared with."""
_MODALS = frozenset("will would shall should may might could can to must".split())


def _giving(tokens: list[Token], phrase: Phrase) -> Act | None:
    """ "will grant duty-free access": a verb of no act of its own, under a modal."""
    for i in range(phrase.first - 1, max(0, phrase.first - 5), -1):
        if tokens[i].kind == "w" and tokens[i - 1].word in _MODALS:
            return Act(i, phrase.nominal or "impose", "base", "before")
    return None


def _noun_status(tokens: list[Token], phrase: Phrase, outer: Act | None) -> str:
    """ "announced a tariff cut": the status that the verb over the noun gives."""
    giving = _giving(tokens, phrase)
    if giving is not None and (outer is None or outer.at < giving.at):
        return status_of(tokens, giving, phrase)
    if outer is None:
        return next((STATUS_WORDS[word] for word in phrase.words if word in STATUS_WORDS), "occurred")
    if outer.name == "postpone":
        return "postponed"
    if outer.name in _STATUS_OF:
        return _STATUS_OF[outer.name]
    return status_of(tokens, outer, phrase)
