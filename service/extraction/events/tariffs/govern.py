"""The verb that acts on a duty, and the status that its own governors give it."""

from __future__ import annotations

from service.extraction.events.tariffs.acting import verb_after, verb_before
from service.extraction.events.tariffs.acts import Act, Ruling
from service.extraction.events.tariffs.dropped import dropping, is_denied_over, is_stance_over
from service.extraction.events.tariffs.phrase import Phrase, moved
from service.extraction.events.tariffs.reliefs import not_applied, relief_ended
from service.extraction.events.tariffs.standing import status_of
from service.extraction.events.tariffs.words import STATUS_WORDS
from service.extraction.tokens import Token


def rule(tokens: list[Token], phrase: Phrase) -> Ruling:
    """The act on the duty of `phrase`, and its status."""
    act = (
        _own_verb(tokens, phrase)
        or _noun_act(tokens, phrase)
        or verb_before(tokens, phrase)
        or verb_after(tokens, phrase)
    )
    given = next((STATUS_WORDS[word] for word in phrase.words if word in STATUS_WORDS), None)
    if act is None:
        return Ruling(None, "impose", given or "occurred", given is not None)
    if is_denied_over(tokens, act, phrase):
        return Ruling(act, act.name if act.name in _PLAIN else "impose", "denied", True)
    if (
        act.name in {"remove", "postpone", "impose", "raise", "plan", "wish", "threaten"}
        and (dropped := dropping(tokens, act, phrase)) is not None
    ):
        return dropped
    if (turned := relief_ended(tokens, act, phrase) or not_applied(tokens, act, phrase)) is not None:
        return turned
    if act.name == "stance" or is_stance_over(tokens, act):
        return Ruling(None, "impose", given or "occurred", False, True)
    action, status = act.name, None
    if action == "impose" and act.form != "effect" and not phrase.rates:
        action = moved(phrase)
    if act.name in {"threaten", "wish", "plan", "deny"}:
        action, status = (
            moved(phrase),
            {"threaten": "threatened", "wish": "possible", "plan": "planned", "deny": "denied"}[act.name],
        )
    elif act.name == "postpone" or act.name == "suspend" and given in {"planned", "threatened"}:
        action, status = "impose", "postponed"
    if act.side == "noun" and act.name not in {"threaten", "wish", "plan"}:
        outer = verb_before(tokens, phrase, weak=True) or verb_after(tokens, phrase)
        status = status or _noun_status(tokens, phrase, outer)
    if act.name == "postpone":
        governed = status_of(tokens, act, phrase)
        status = "postponed" if governed in {"occurred", "planned"} else governed
    status = status or status_of(tokens, act, phrase)
    if status == "occurred" and given and act.form != "past":
        status = given
    return Ruling(act, action, status, True)


_PLAIN = frozenset({"impose", "raise", "lower", "remove", "suspend", "exempt"})


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


def _noun_status(tokens: list[Token], phrase: Phrase, outer: Act | None) -> str:
    """ "announced a tariff cut": the status that the verb over the noun gives."""
    if outer is None:
        return next((STATUS_WORDS[word] for word in phrase.words if word in STATUS_WORDS), "occurred")
    if outer.name in {"threaten", "wish", "plan", "deny", "postpone"}:
        return {
            "threaten": "threatened",
            "wish": "possible",
            "plan": "planned",
            "deny": "denied",
            "postpone": "postponed",
        }[outer.name]
    return status_of(tokens, outer, phrase)
