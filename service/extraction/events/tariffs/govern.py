"""The verb that acts on a duty, and the status that its own governors give it."""

from __future__ import annotations

from typing import NamedTuple

from service.extraction.events.tariffs.acts import EFFECT, PHRASAL, STAYING, Verb, verbs
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.words import HEADS, STATUS_WORDS
from service.extraction.tokens import Token

BURDENS = frozenset({"impose", "raise"})


class Act(NamedTuple):
    """`at` is the verb's token; `name` what it does; `side` before, after or noun."""

    at: int
    name: str
    form: str
    side: str


class Ruling(NamedTuple):
    """An act with its status; `firm` where a verb gave it, `stance` where it only takes sides."""

    act: Act | None
    action: str
    status: str
    firm: bool
    stance: bool = False


_BREAKS = frozenset({";", ":", "—"})
_CLAUSE_WORDS = frozenset(
    """
    that which who because while although though when if unless after before since where whether than whereas
    said says
""".split()
)
_REACH = 16
_PASSIVE_AUX = frozenset(
    """
    be been being is are was were get gets got will would could may might should must can to has have had not
    also now still already recently currently temporarily further gradually eventually soon initially
    immediately only both all each first never largely effectively expected set due likely scheduled supposed
    going planned slated about previously later first again then just either automatically thereafter
    subsequently which that , and would-be formally officially finally
""".split()
)


def rule(tokens: list[Token], phrase: Phrase) -> Ruling:
    """The act on the duty of `phrase`, and its status."""
    act = (
        _own_verb(tokens, phrase)
        or _noun_act(tokens, phrase)
        or _before(tokens, phrase)
        or _after(tokens, phrase)
    )
    given = next((STATUS_WORDS[word] for word in phrase.words if word in STATUS_WORDS), None)
    if act is None:
        return Ruling(None, "impose", given or "occurred", given is not None)
    if _denied_over(tokens, act, phrase):
        return Ruling(act, act.name if act.name in _PLAIN else "impose", "denied", True)
    if (
        act.name in {"remove", "postpone", "impose", "raise", "plan", "wish", "threaten"}
        and (dropped := _dropped(tokens, act, phrase)) is not None
    ):
        return dropped
    if act.name == "stance" or _stance_over(tokens, act):
        return Ruling(None, "impose", given or "occurred", False, True)
    action, status = act.name, None
    if act.name in {"threaten", "wish", "plan", "deny"}:
        action, status = (
            _moved(phrase),
            {"threaten": "threatened", "wish": "possible", "plan": "planned", "deny": "denied"}[act.name],
        )
    elif act.name == "postpone" or act.name == "suspend" and given in {"planned", "threatened"}:
        action, status = "impose", "postponed"
    if act.side == "noun" and act.name not in {"threaten", "wish", "plan"}:
        outer = _before(tokens, phrase, weak=True) or _after(tokens, phrase)
        status = status or _noun_status(tokens, phrase, outer)
    if act.name == "postpone":
        governed = _status(tokens, act, phrase)
        status = "postponed" if governed in {"occurred", "planned"} else governed
    status = status or _status(tokens, act, phrase)
    if status == "occurred" and given and act.form != "past":
        status = given
    return Ruling(act, action, status, True)


def _moved(phrase: Phrase) -> str:
    """ "considering a lower duty": the adjective tells the act."""
    words = set(phrase.words)
    return (
        "lower"
        if words & {"lower", "reduced"}
        else "raise"
        if words & {"higher", "steeper", "stiffer"}
        else "impose"
    )


_PLAIN = frozenset({"impose", "raise", "lower", "remove", "suspend", "exempt"})


def _denied_over(tokens: list[Token], act: Act, phrase: Phrase) -> bool:
    """ "denied a report that …", "ruled out a cut in": nothing of it is so."""
    words = [
        token.word for token in tokens[max(0, min(act.at, phrase.first) - 16) : min(act.at, phrase.first)]
    ]
    for i, word in enumerate(words):
        if word in {"denied", "denies", "denying", "dismissed", "dismisses"}:
            return bool(
                {"report", "reports", "that", "suggestions", "plans", "any", "rumours", "rumors"}
                & set(words[i:])
            )
        if word in {"ruled", "rules", "ruling"} and words[i + 1 : i + 2] == ["out"]:
            return True
    return False


_PLANS = frozenset("plan plans proposal proposals threat threats list bill idea draft package demand".split())
_DROPPING = frozenset(
    """
    drop drops dropped dropping abandon abandons abandoned abandoning scrap scraps scrapped shelve shelved
    shelves withdraw withdrew withdrawn cancel cancelled canceled called rejected reject threw tore killed
    defeated lifted averted avoid avoided ditched ditch
""".split()
)


def _dropped(tokens: list[Token], act: Act, phrase: Phrase) -> Ruling | None:
    """ "dropped plans for a duty", "a planned duty was called off": the plan is cancelled, no duty is."""
    words = [token.word for token in tokens]
    first = min(act.at, phrase.first)
    before = words[max(0, first - 12) : phrase.first]
    planned = any(word in STATUS_WORDS for word in phrase.words) or any(word in _PLANS for word in before)
    if not planned:
        return None
    last = max(phrase.end, act.at + 1)
    dropped_before = any(
        word in _DROPPING
        and not (word in {"called", "threw", "tore"} and not set(words[i : i + 4]) & {"off", "out", "up"})
        for i, word in enumerate(words[: phrase.first])
        if i >= first - 14
    )
    after = words[last - 1 : last + 26]
    dropped_after = act.side == "before" and any(
        word
        in {"dropped", "abandoned", "scrapped", "shelved", "withdrawn", "cancelled", "canceled", "rejected"}
        or word == "called"
        and after[i + 1 : i + 2] == ["off"]
        for i, word in enumerate(after)
        if {"was", "were", "been", "be"} & set(after[max(0, i - 2) : i])
    )
    if not (dropped_before or dropped_after):
        return None
    inner = _before_plan(tokens, phrase)
    return Ruling(act, inner, "cancelled", True)


def _before_plan(tokens: list[Token], phrase: Phrase) -> str:
    """The act that was planned: the verb between the plan and the duty, else to impose."""
    table = verbs()
    for i in range(phrase.first - 1, max(-1, phrase.first - 8), -1):
        word = tokens[i].word
        if word in _PLANS:
            break
        two = _phrasal(tokens, i, phrase.first)
        if two in {"remove", "raise", "lower"}:
            return two
        verb = table.get(word)
        if (
            verb is not None
            and verb.act in {"raise", "lower", "remove", "suspend", "exempt"}
            and word not in _DROPPING
        ):
            return verb.act
    return "impose"


def _stance_over(tokens: list[Token], act: Act) -> bool:
    """ "opposes the imposition of tariffs": taking sides is no act."""
    if act.form not in {"noun", "ing"}:
        return False
    table = verbs()
    return any(
        token.kind == "w" and (verb := table.get(token.word)) is not None and verb.act == "stance"
        for token in tokens[max(0, act.at - 5) : act.at]
    )


def _own_verb(tokens: list[Token], phrase: Phrase) -> Act | None:
    """The verb that stands for the duty itself: "will charge 25% on bourbon"."""
    if phrase.verb < 0:
        return None
    word = tokens[phrase.verb].word
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
    return _status(tokens, outer, phrase)


def _before(tokens: list[Token], phrase: Phrase, weak: bool = False) -> Act | None:
    """The nearest verb before the phrase that acts on it; a weak one only where no other does."""
    table = verbs()
    fallback: Act | None = None
    i = phrase.first - 1
    while i >= 0 and phrase.first - i <= _REACH:
        token = tokens[i]
        if token.kind in _BREAKS or token.kind == "w" and token.word in _CLAUSE_WORDS:
            break
        if (
            token.word in HEADS
            and phrase.first - i > 1
            and fallback is None
            and tokens[i + 1].word not in {"and", "or"}
        ):
            break
        two = _phrasal(tokens, i, phrase.first)
        if two is not None:
            return Act(i, two, "phrasal", "before")
        verb = table.get(token.word) if token.kind == "w" else None
        if verb is not None and _governs(tokens, i, phrase, verb):
            act = Act(i, verb.act, verb.form, "before")
            if verb.weight and not (
                verb.form == "noun"
                and verb.act == "plan"
                and i + 1 < len(tokens)
                and tokens[i + 1].word == "to"
            ):
                return _widen(tokens, act)
            fallback = fallback or act
        i -= 1
    return fallback


def _widen(tokens: list[Token], act: Act) -> Act:
    """ "finalized the suspension of": the noun is the act, found first; nothing wider is needed."""
    return act


def _phrasal(tokens: list[Token], i: int, end: int) -> str | None:
    for j in range(i + 1, min(i + 5, end + 1, len(tokens))):
        name = PHRASAL.get((tokens[i].word, tokens[j].word))
        if name is not None:
            return name
    return None


def _governs(tokens: list[Token], i: int, phrase: Phrase, verb: Verb) -> bool:
    """Whether the verb at `i` can have the phrase as its object."""
    between = tokens[i + 1 : phrase.first]
    if verb.form == "noun":
        return not between or between[0].word in {"of", "in", "on", "to", "for", "against", "from", "with"}
    if (
        tokens[i].word in {"set", "put", "order", "cut", "end", "target", "pay", "rule"}
        and i
        and tokens[i - 1].word in {"a", "the", "an", "this", "that"}
    ):
        return False
    if any(token.word in {"said", "says", "it", "they", "he", "she"} for token in between):
        return False
    if tokens[i].word == "hit" or tokens[i].word in {
        "hits",
        "hitting",
        "slap",
        "slapped",
        "slapping",
        "target",
        "targeting",
        "targeted",
        "threaten",
        "threatened",
        "threatening",
        "threatens",
        "punish",
        "punishing",
        "saddle",
        "saddled",
        "respond",
        "retaliate",
    }:
        return True
    prepositions = [
        token.word
        for token in between
        if token.word in {"by", "about", "over", "amid", "despite", "under", "during", "between"}
    ]
    return not prepositions


def _after(tokens: list[Token], phrase: Phrase) -> Act | None:  # noqa: C901
    """The verb after the phrase whose subject it is: "were lifted", "will rise", "take effect"."""
    table = verbs()
    i, end = phrase.end, min(len(tokens), phrase.end + 22)
    seen_aux = False
    while i < end:
        token = tokens[i]
        word = token.word
        if token.kind in _BREAKS:
            break
        if (word, tokens[i + 1].word if i + 1 < len(tokens) else "") in EFFECT:
            return Act(i, "impose", "effect", "after")
        if word in _PASSIVE_AUX or token.kind in {"D", "H"}:
            seen_aux = seen_aux or word in {
                "be",
                "been",
                "being",
                "is",
                "are",
                "was",
                "were",
                "will",
                "would",
                "has",
                "have",
                "had",
                "to",
                "could",
                "may",
                "might",
                "should",
                "must",
            }
            if word in {"that", "which"} and i > phrase.end:
                break
            i += 1
            continue
        two = PHRASAL.get((word, tokens[i + 1].word if i + 1 < len(tokens) else ""))
        if two is not None:
            return Act(i, two, "phrasal", "after")
        if word in {"go", "goes", "went", "gone"} and i + 1 < len(tokens) and tokens[i + 1].kind == "R":
            return Act(i, "raise", "phrasal", "after")
        if word in STAYING and (seen_aux or i <= phrase.end + 1):
            return Act(i, "impose", "effect", "after")
        verb = table.get(word) if token.kind == "w" else None
        if verb is not None and word in _WEIGHED and seen_aux:
            return Act(i, "wish", "past", "after")
        if verb is not None and (seen_aux or i == phrase.end) and verb.act not in {"wish", "plan"}:
            if _is_passive(tokens, phrase.end, i, verb) or word in _INTRANSITIVE and _stands_alone(tokens, i):
                return Act(i, verb.act, verb.form, "after")
            break
        if seen_aux and word in {"threatened"}:
            return Act(i, "threaten", "past", "after")
        if i - phrase.end > 12 or not seen_aux and i - phrase.end > 8:
            break
        if seen_aux and token.kind == "w" and not word.endswith("ly"):
            break
        i += 1
    return None


_WEIGHED = frozenset(
    """
    considered studied examined discussed debated weighed mulled proposed recommended sought requested
    demanded contemplated
""".split()
)
_BE = frozenset("be been being is are was were get gets got".split())
_INTRANSITIVE = frozenset(
    """
    rise rises rose risen rising increase increases increased increasing double doubles doubled triple tripled
    quadruple quadrupled climb climbs climbed jump jumps jumped fall falls fell fallen drop drops dropped
    decline declines declined expire expires expired expiring end ends ended halve halved ease eased apply
    applies
""".split()
)


def _is_passive(tokens: list[Token], start: int, i: int, verb: Verb) -> bool:
    """ "were lifted", "tariffs imposed on …": something else acts on the duty."""
    if verb.form not in {"past", "part"}:
        return False
    if any(token.word in _BE for token in tokens[start:i]):
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


def _stands_alone(tokens: list[Token], i: int) -> bool:
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
        "gradually",
    }


# ---- status --------------------------------------------------------------------------------------------

_GOVERNORS = {
    **dict.fromkeys("""
        plan plans planned planning intend intends intended intending intention promise promised promises
        promising pledge pledged pledges pledging set due scheduled expected expects expect prepare prepares
        prepared preparing about going vow vows vowed vowing slated poised determined aim aims aimed'll ready
        offered offer offers opted
    """.split(), "planned"),
    **dict.fromkeys("""
        threaten threatens threatened threatening threat threats warn warned warns warning warnings ultimatum
    """.split(), "threatened"),
    **dict.fromkeys("""
        consider considers considered considering propose proposes proposed proposing proposal proposals want
        wants wanted wanting seek seeks sought seeking ask asks asked asking urge urges urged urging call
        calls called calling recommend recommends recommended recommendation demand demands demanded demanding
        request requested requests hope hopes hoped hoping wish mull mulling mulls weigh weighing weighs
        weighed suggest suggests suggested press pressed pressing pressure push pushed pushing favor favour
        favors favours support supports debate debating discuss discussing discussed study studying studied
        investigation probe likely possible possibility potential potentially option options may might could
        should must ought would can whether negotiate negotiating idea examine examining willing open lobby
        lobbied lobbying need needs needed encourage encouraged able authorizes authorize authorized
        authorizing allow allows allowed power authority try tries trying appeal appealed petition petitioned
    """.split(), "possible"),
    **dict.fromkeys("""
        not n't never deny denied denies denying refuse refused refuses refusing without neither reject
        rejected rejects rule didn't won't doesn't wouldn't hasn't haven't avoid avoided avoiding averted
        avert
    """.split(), "denied"),
    **dict.fromkeys("""
        decide decided decides deciding decision agree agreed agrees agreeing agreement move moves moved
        moving commits has have had having was were been just already began begun started signed approved
        announced after by did ordered voted order act acted finalized finalised imposed took finally
        following by
    """.split(), "occurred"),
    **dict.fromkeys("will shall 'll won".split(), "planned"),
    **dict.fromkeys("expected expects expect likely".split(), "possible"),
    **dict.fromkeys("""
        process system authority power powers procedure mechanism framework authorizes authorize authorized
        authorizing allow allows allowed
    """.split(), "threatened"),
}  # fmt: skip
_MODALS = frozenset("will would shall should may might could must can not n't".split())
_SKIP = frozenset(
    """
    also now then first soon the a an its their his her own new any of on for in as and or both to from at
    with immediately further additional more
""".split()
)
_SAYING = frozenset(
    """
    said says told announced added saying declared confirmed wrote posted tweeted announces insisted stated
    reported
""".split()
)


def _status(tokens: list[Token], act: Act, phrase: Phrase) -> str:  # noqa: C901
    """The status of an act from the words over it, nearest first."""
    if act.side == "after":
        return _status_after(tokens, act, phrase)
    if act.form == "s" and (after := _subordinator(tokens, act.at)):
        return "threatened" if after in {"if", "unless"} else "planned"
    i = act.at - 1
    infinitive = act.form != "ing" and i >= 0 and tokens[i].word == "to"
    gerund = act.form == "ing"
    past = act.form in {"past", "part"} and not infinitive and not (i >= 0 and tokens[i].word in _MODALS)
    steps = 0
    while i >= 0 and steps < 11:
        token = tokens[i]
        word = token.word
        if token.kind in _BREAKS or word in {"because", "while", "although", "when", "who", "which"}:
            break
        if word == "if" or word == "unless":
            return "threatened"
        if token.kind in "CPHA" and past and steps < 3:
            return "occurred"
        if word in {"to"} and infinitive and steps == 0:
            i -= 1
            steps += 1
            if i >= 0 and tokens[i].word in {"is", "are", "was", "were"}:
                return "planned"
            continue
        if word in {"have", "has", "had"} and i + 1 < len(tokens) and tokens[i + 1].word == "to":
            i -= 1
            continue
        governor = _GOVERNORS.get(word)
        if governor == "possible" and word == "would":
            return "planned" if _reported(tokens, i) else "possible"
        if governor is not None:
            if word == "by" and gerund:
                i -= 1
                steps += 1
                continue
            if governor == "occurred" and word in {"by", "after", "following"} and not gerund:
                return "occurred"
            if (
                governor == "denied"
                and word in {"not", "n't"}
                and i
                and tokens[i - 1].word in {"if", "whether"}
            ):
                return "threatened"
            if (
                governor == "possible"
                and word in {"call", "calls", "called", "calling"}
                and i + 1 < len(tokens)
                and tokens[i + 1].word not in {"for", "on"}
            ):
                i -= 1
                continue
            return governor
        if token.kind == "w" and not (word in _SKIP or word.endswith("ly")) and infinitive and steps > 7:
            break
        i -= 1
        steps += 1
    return "occurred"


def _subordinator(tokens: list[Token], at: int) -> str | None:
    """ "after the US imposes": a present tense under a conjunction of time looks ahead."""
    for token in reversed(tokens[max(0, at - 5) : at]):
        if token.word in {"after", "once", "when", "if", "unless", "until", "as"}:
            return token.word
        if token.kind == ",":
            return None
    return None


def _reported(tokens: list[Token], at: int) -> bool:
    """Whether "would" stands in reported speech: "he said that it would …"."""
    return any(token.word in _SAYING for token in tokens[:at])


def _status_after(tokens: list[Token], act: Act, phrase: Phrase) -> str:
    """Status of a passive or an intransitive: the auxiliaries between the phrase and the verb."""
    between = [token.word for token in tokens[phrase.end : act.at]]
    for index, word in enumerate(between):
        if word in {"will", "shall", "'ll"} or word in {
            "set",
            "due",
            "scheduled",
            "expected",
            "going",
            "planned",
            "slated",
        }:
            return "denied" if "not" in between else "planned"
        if word == "would":
            return "planned" if _reported(tokens, phrase.first) or act.form == "effect" else "possible"
        if word in {"could", "may", "might", "should", "must", "can", "likely"}:
            return "possible"
        if word == "to" and (index == 0 or between[index - 1] in {"is", "are", "were", "was"}):
            return "planned"
    if "not" in between or "never" in between:
        return "denied"
    before = tokens[max(0, phrase.first - 4) : phrase.first]
    for token in reversed(before):
        if token.word in {"threat", "threatened", "threatening", "threatens"}:
            return "threatened"
    if any(token.word in {"if", "unless"} for token in tokens[max(0, phrase.first - 6) : phrase.first]):
        return "possible"
    return "occurred"
