"""The verb before a duty whose object it is, and the verb after it whose subject it is."""

from __future__ import annotations

from service.extraction.events.tariffs.acts import EFFECT, PHRASAL, STAYING, Act, Verb, verbs
from service.extraction.events.tariffs.moods import BE, INTRANSITIVE, is_passive, stands_alone
from service.extraction.events.tariffs.past_relative import past_relative
from service.extraction.events.tariffs.phrase import Phrase
from service.extraction.events.tariffs.reaching import REACHING, reaches_goods
from service.extraction.events.tariffs.slamming import SLAMMING, is_slammed_on
from service.extraction.events.tariffs.words import HEADS
from service.extraction.tokens import Token

BREAKS = frozenset({";", ":", "—"})


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
    subsequently which that , and would-be formally officially finally however meanwhile
    therefore accordingly though twice even does do did doesn't don't didn't won't wouldn't n't
""".split()
)


def verb_before(tokens: list[Token], phrase: Phrase, weak: bool = False) -> Act | None:
    """The nearest verb before the phrase that acts on it; a weak one only where no other does."""
    table = verbs()
    fallback: Act | None = None
    if _is_subject(tokens, phrase):
        return None
    i = phrase.first - 1
    while i >= 0 and phrase.first - i <= _REACH:
        token = tokens[i]
        if token.kind in BREAKS or token.kind == "w" and token.word in _CLAUSE_WORDS:
            break
        if token.word in _LEVYING and tokens[i + 1].kind in {",", "C", "P"}:
            break
        if (
            token.word in HEADS
            and phrase.first - i > 1
            and fallback is None
            and tokens[i + 1].word not in {"and", "or"}
        ):
            break
        two = None if _hits_back_at(tokens, i) else phrasal_act(tokens, i, phrase.first)
        if two is None and phrase.end < len(tokens) and tokens[phrase.end].word in _PARTICLES:
            two = PHRASAL.get((token.word, tokens[phrase.end].word))
        if two is not None:
            return Act(i, two, "phrasal", "before")
        verb = table.get(token.word) if token.kind == "w" else None
        if token.word in SLAMMING and is_slammed_on(tokens, i, phrase):
            return Act(i, "impose", SLAMMING[token.word], "before")
        if verb is not None and _governs(tokens, i, phrase, verb):
            act = Act(i, verb.act, verb.form, "before")
            if verb.weight and not (
                verb.form == "noun"
                and verb.act == "plan"
                and i + 1 < len(tokens)
                and tokens[i + 1].word == "to"
            ):
                return act
            fallback = fallback or act
        i -= 1
    return fallback


def _hits_back_at(tokens: list[Token], i: int) -> bool:
    """ "fired back at the duties": these are the other's."""
    return tokens[i + 1].word == "back" and tokens[i + 2].word in {"at", "against", "over", "for"}


_HITTING = frozenset("hit hits affect affects".split())
"""Verbs of what duties do to somebody, which anybody may say of them: "tariffs on toys hit parents"."""
_LEVYING = frozenset({"levy", "levies"})
_JOINING = frozenset("and while but whereas as".split())
_FINITE = frozenset("will would is are was were has have had may might could shall should must".split())


def _is_subject(tokens: list[Token], phrase: Phrase) -> bool:
    """ "As announced in May, the duty will rise", "… and the duty on tea was cut": with a verb of its own."""
    before = tokens[phrase.first - 1] if phrase.first else None
    return (
        before is not None
        and (before.kind in {",", ";"} or before.word in _JOINING)
        and phrase.end < len(tokens)
        and tokens[phrase.end].word in _FINITE
        and phrase.nominal is None
    )


def phrasal_act(tokens: list[Token], i: int, end: int) -> str | None:
    for j in range(i + 1, min(i + 5, end + 1, len(tokens))):
        name = PHRASAL.get((tokens[i].word, tokens[j].word))
        if name is not None:
            return name
    return None


_NOT_REACHED = frozenset(
    """
    said says it they he she cope coping deal dealing offset absorb mitigate counter navigate weather impact
    effects brunt fallout adjust adapt avoid escape
""".split()
)
"""Between a verb and a duty that is not its object: "sought help to cope with the duty"."""


_TIMES = frozenset("than is are was were nearly almost about roughly".split())
"""Before "double the duty", which compares."""
_BEFORE_NOUN = frozenset("of the these those its his their by with under executive new several two".split())
"""Before "orders" or "charges" where they are nouns."""
_ANSWERS = frozenset("retaliation reprisal response answer reply protest".split())


def _answers(between: list[Token]) -> bool:
    """ "slapped a levy on tea in retaliation for the tariffs": these are the other's."""
    return any(
        one.word in _ANSWERS and two.word in {"to", "for", "against", "over"} and "," not in rest
        for one, two, rest in (
            (between[k], between[k + 1], [token.kind for token in between[k + 1 :]])
            for k in range(len(between) - 1)
        )
    )


_PARTICLES = frozenset("down up back out off away".split())
_GRANTING = frozenset(
    "give gives gave given grant grants granted granting get gets got win won secured offer offered".split()
)
"""Verbs with which "relief from the duty" is an act; hoped for, it only tells of the duty."""


def _governs(tokens: list[Token], i: int, phrase: Phrase, verb: Verb) -> bool:  # noqa: C901
    """Whether the verb at `i` can have the phrase as its object."""
    between = tokens[i + 1 : phrase.first]
    if tokens[i].word in {"double", "triple"} and i and tokens[i - 1].word in _TIMES:
        return False
    quota = {"quota", "quotas"} & {*phrase.words, *(token.word for token in between)}
    if tokens[i].word.startswith("open") and not quota:
        return False
    if verb.form == "s" and i and tokens[i - 1].word in _BEFORE_NOUN:
        return False
    if tokens[i].word == "relief" and not any(token.word in _GRANTING for token in tokens[max(0, i - 5) : i]):
        return False
    answering = tokens[i].word.startswith(("respon", "retaliat", "reprisal", "answer"))
    if verb.form != "noun" and _answers(between):
        return False
    if answering and verb.form != "noun" and between and between[0].word in {"to", "against", "for", "over"}:
        return False
    if verb.form == "noun":
        return not between or between[0].word in {"of", "in", "on", "to", "for", "against", "from", "with"}
    if (
        tokens[i].word in {"set", "put", "order", "cut", "end", "target", "pay", "rule"}
        and i
        and tokens[i - 1].word in {"a", "the", "an", "this", "that"}
    ):
        return tokens[i].word in {"cut", "end"} and bool(between) and between[0].word in {"in", "to", "of"}
    if any(token.word in _NOT_REACHED for token in between):
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
    }:
        return True
    if tokens[i].word.startswith(("respond", "retaliat", "react", "answer")) and between:
        if between[0].word in {"to", "against", "for", "over"}:
            return False
    prepositions = [
        token.word
        for token in between
        if token.word in {"by", "about", "over", "amid", "despite", "under", "during", "between"}
    ]
    return not prepositions


def verb_after(tokens: list[Token], phrase: Phrase) -> Act | None:  # noqa: C901
    """The verb after the phrase whose subject it is: "were lifted", "will rise", "take effect"."""
    if (main := past_relative(tokens, phrase.end)) is not None:
        return main
    table = verbs()
    i, end = phrase.end, min(len(tokens), phrase.end + 22)
    seen_aux = False
    while i < end:
        token = tokens[i]
        word = token.word
        if token.kind in BREAKS:
            break
        if (word, tokens[i + 1].word if i + 1 < len(tokens) else "") in EFFECT:
            return Act(i, "impose", "effect", "after")
        if word in _FIXING and i + 1 < len(tokens) and tokens[i + 1].word == "at":
            return Act(i, "impose", "past", "after")
        if word in BE and i + 1 < len(tokens) and tokens[i + 1].kind == "R":
            return Act(i, "impose", "effect", "after")
        if word in _PASSIVE_AUX or token.kind in {"D", "H"}:
            seen_aux = seen_aux or word in _AUXILIARIES
            if word in {"that", "which"} and i > phrase.end and not _in_relative(tokens, i):
                break
            i += 1
            continue
        two = PHRASAL.get((word, tokens[i + 1].word if i + 1 < len(tokens) else ""))
        if word == "put" and tokens[i + 1 : i + 3] and tokens[i + 1].word == "on":
            two = PHRASAL.get((word, tokens[i + 2].word if i + 2 < len(tokens) else ""))
        if two is not None and word == "no":
            later = next((one for one in tokens[i + 2 : i + 5] if one.word not in _PASSIVE_AUX), None)
            if later is not None and later.word in {"suspended", "paused", "exempted", "waived", "delayed"}:
                return Act(i, "impose", "phrasal", "after")
        if two is not None:
            return Act(i, two, "phrasal", "after")
        if word in _GOING and (to := _to_rate(tokens, i + 1)):
            return Act(to, "impose", "effect", "after")
        if word in {"go", "goes", "went", "gone"} and i + 1 < len(tokens) and tokens[i + 1].kind == "R":
            return Act(i, "raise", "phrasal", "after")
        if word in REACHING and (seen_aux or i <= phrase.end + 2) and reaches_goods(tokens, i):
            return Act(i, "impose", "effect", "after")
        if word in _HITTING and not (phrase.rates or phrase.origins or phrase.owners or phrase.definite):
            break
        if word in STAYING and (seen_aux or i <= phrase.end + 1):
            return Act(i, "impose", "effect", "after")
        verb = table.get(word) if token.kind == "w" else None
        if verb is not None and word in _WEIGHED and seen_aux:
            return Act(i, "wish", "past", "after")
        if verb is not None and (seen_aux or i == phrase.end) and verb.act not in {"wish", "plan"}:
            if is_passive(tokens, phrase.end, i, verb):
                return Act(i, verb.act, verb.form, "after")
            if word in INTRANSITIVE and stands_alone(tokens, i):
                return Act(i, "lower" if word.startswith("drop") else verb.act, verb.form, "after")
            break
        if seen_aux and word in {"threatened"}:
            return Act(i, "threaten", "past", "after")
        if i - phrase.end > 12 or not seen_aux and i - phrase.end > 8:
            break
        if seen_aux and token.kind == "w" and not word.endswith("ly"):
            break
        i += 1
    return None


def _in_relative(tokens: list[Token], i: int) -> bool:
    """ "…, which took effect in May", "…, which were imposed": the duty's own, not its goods'."""
    after = [token.word for token in tokens[i + 1 : i + 5]]
    if tuple(after[:2]) in EFFECT:
        return True
    verb = verbs().get(after[1]) if len(after) > 1 and after[0] in BE else None
    return verb is not None and verb.form == "past" and verb.act in {"impose", "remove", "suspend"}


_GOING = frozenset("go goes went going gone move moves moved come comes came return returns returned".split())


def _to_rate(tokens: list[Token], i: int) -> int:
    """ "goes to 15 percent", "comes down to 5%": the token before the rate, 0 where none is led to."""
    i += i < len(tokens) and tokens[i].word in {"back", "up", "down"}
    led = i + 1 < len(tokens) and tokens[i].word == "to" and tokens[i + 1].kind == "R"
    return i - 1 if led else 0


_AUXILIARIES = frozenset(
    "does do did be been being is are was were will would has have had to could may might should must".split()
)
_FIXING = frozenset("set fixed kept held pegged".split())
_WEIGHED = frozenset(
    """
    considered studied examined discussed debated weighed mulled proposed recommended sought requested
    demanded contemplated
""".split()
)
