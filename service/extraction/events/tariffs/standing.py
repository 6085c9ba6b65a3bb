"""The status of an act from the words over it."""

from __future__ import annotations

from service.extraction.events.tariffs.acting import BREAKS
from service.extraction.events.tariffs.acts import Act
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.words import RULERS
from service.extraction.tokens import Token

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
        permission go-ahead right clearance leeway
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
    **dict.fromkeys("will shall 'll 'd won".split(), "planned"),
    **dict.fromkeys("expected expects expect likely".split(), "possible"),
    **dict.fromkeys("""
        process system authority power powers procedure mechanism framework authorizes authorize authorized
        authorizing allow allows allowed
    """.split(), "threatened"),
}  # fmt: skip


_PLANS = frozenset("plan plans intention intentions decision proposal proposals reason need".split())
_ANSWERED = frozenset("to of by after over following despite".split())
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


def status_of(tokens: list[Token], act: Act, phrase: Phrase) -> str:  # noqa: C901
    """The status of an act from the words over it, nearest first."""
    if act.side == "after":
        return _status_after(tokens, act, phrase)
    if act.form == "s" and (after := _subordinator(tokens, act.at)):
        return "threatened" if after in {"if", "unless"} else "planned"
    i = act.at - 1
    infinitive = act.form != "ing" and i >= 0 and tokens[i].word == "to"
    gerund = act.form == "ing"
    past = act.form in {"past", "part"} and not infinitive and not (i >= 0 and tokens[i].word in _MODALS)
    if _goes_on(tokens, act.at):
        return "occurred"
    steps = 0
    while i >= 0 and steps < 11:
        token = tokens[i]
        word = token.word
        if token.kind in BREAKS or word in {"because", "while", "although", "when", "who", "which"}:
            break
        if word == "if" or word == "unless":
            return "threatened"
        if token.kind in "CPHA" and past and steps < 3:
            return "occurred"
        if gerund and steps == 0 and token.kind in "CP" and i and tokens[i - 1].word in _ANSWERED:
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
        governor = "planned" if word.endswith("'d") else _GOVERNORS.get(word)
        if word == "must" and tokens[act.at].word in {"pay", "face", "bear"}:
            return "occurred"
        if word in _PLANS and any(one.word == "no" for one in tokens[max(0, i - 2) : i]):
            return "denied"
        if governor == "possible" and word == "would":
            if tokens[i - 1].word in _BILLS:
                return "possible"
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
            if governor == "possible" and word in _REQUESTS and _refused(tokens, i):
                return "denied"
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
    return "planned" if infinitive and _is_headline(tokens, act.at) else "occurred"


def _goes_on(tokens: list[Token], at: int) -> bool:
    """ "will continue to charge", "will go on paying", "will keep levying": it does so now."""
    before = [token.word for token in tokens[max(0, at - 3) : at]]
    if not before or {"would", "could", "not", "if"} & set(before):
        return False
    ongoing = before[-1] == "to" and before[-2:-1] and before[-2].startswith("continu")
    return bool(ongoing) or before[-1] in {"keep", "keeps"} or before[-2:] in (["go", "on"], ["goes", "on"])


_HEADLINED = 5


def _is_headline(tokens: list[Token], at: int) -> bool:
    """ "Peru to raise …", "Government to impose …": a subject, "to" and a verb open the sentence."""
    if at > _HEADLINED or at < 2 or tokens[at - 1].word != "to":
        return False
    ruler = tokens[at - 2].word in RULERS
    return (ruler or tokens[at - 2].kind in "CP") and all(
        token.kind in "CPA" or token.word in RULERS or token.word == "'s" for token in tokens[: at - 1]
    )


_REQUESTS = frozenset(
    """
    recommendation recommendations request requests proposal proposals call calls demand demands plea pleas
    petition suggestion bid appeal
""".split()
)
_REFUSING = frozenset(
    """
    rejected rejects reject refused refuses dismissed dismisses declined denied denies turned rebuffed ignored
    spurned
""".split()
)


def refused_over(tokens: list[Token], first: int) -> bool:
    """ "rejected a request by mills for higher duties": the noun of asking may stand apart from the duty."""
    words = [token.word for token in tokens[max(0, first - 9) : first]]
    return any(word in _REFUSING and _REQUESTS & set(words[i:]) for i, word in enumerate(words))


def _refused(tokens: list[Token], at: int) -> bool:
    """ "rejected the mills' request for": what was asked for will not be."""
    return any(token.word in _REFUSING for token in tokens[max(0, at - 6) : at])


def _subordinator(tokens: list[Token], at: int) -> str | None:
    """ "after the US imposes": a present tense under a conjunction of time looks ahead."""
    for token in reversed(tokens[max(0, at - 5) : at]):
        if token.word in {"after", "once", "when", "if", "unless", "until", "as"}:
            return token.word
        if token.kind == ",":
            return None
    return None


def _reported(tokens: list[Token], at: int) -> bool:
    """Whether "would" tells of the future in speech reported: "it would, he said", not of a mere thought."""
    words = {token.word for token in tokens}
    return bool(words & _SAYING) or not words & _SUPPOSING


_BILLS = frozenset("bill legislation act amendment measure measures proposal plan draft resolution".split())
"""Whose "would" tells what they would do if they were passed."""
_SUPPOSING = frozenset(
    """
    if could might proposal proposals proposed proposes proposing propose plan plans idea bill draft suggested
    recommended recommends consider considering option options unless scenario legislation move hypothetical
    ask asked want wants urged believe believes think thinks argue argued hope hopes
""".split()
)


def _status_after(tokens: list[Token], act: Act, phrase: Phrase) -> str:
    """Status of a passive or an intransitive: the auxiliaries between the phrase and the verb."""
    between = [token.word for token in tokens[phrase.end : act.at]]
    if act.form == "s" and any(token.word in {"if", "unless"} for token in tokens[: phrase.first]):
        return "threatened"
    if between[:1] == ["be"]:  # "asked that the duties be cut"
        return "possible"
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
