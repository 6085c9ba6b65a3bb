"""Tariffs: acts, plans, threats and standing measures that tax goods at a border.

Each noun of a duty is read with the phrase around it (whose, on what, from where, how much) and
with the verb that acts on it; a sentence that gives several rates with an object each gives as
many measures. What agrees is then joined over the text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import regex

from service.extraction.article import Article
from service.extraction.codes import tariff_codes
from service.extraction.document import Day, Place, Rate, Span, Tariff
from service.extraction.events.goods import known_good, list_end, read_list
from service.extraction.events.tariff_merge import join
from service.extraction.events.tariff_rules import (
    ACT, CONDITION, MODIFIERS, NOMINAL, NOT_TARIFF_AFTER, NOT_TARIFF_BEFORE, NOUN, PASSIVE, RETALIATION, TRADE,
    TRIGGER, UNIVERSAL, UNIVERSAL_MODIFIERS,
)  # fmt: skip
from service.extraction.gazetteer import Hit
from service.extraction.numbers import RateMention
from service.extraction.people import place_of
from service.extraction.sentences import Sentence
from service.extraction.status import clause_before, governing_cues, tense_of

BURDENS = {"impose", "raise"}


@dataclass(slots=True)
class Measure:
    """One place that tells of a measure; `firm` says whether a verb gave its status."""

    rule: str
    start: int
    end: int
    action: str = "impose"
    status: str = "occurred"
    firm: bool = False
    imposers: list[Place] = field(default_factory=list)
    targets: list[Place] = field(default_factory=list)
    goods: list[Span] = field(default_factory=list)
    rate: Rate | None = None
    previous: float | None = None
    retaliatory: bool = False
    day: Day | None = None
    announced: Day | None = None
    measure: str = "import_tariff"
    mentions: list[Span] = field(default_factory=list)
    sentence: int = 0
    definite: bool = False


@dataclass(slots=True)
class Phrase:
    """The noun phrase of a duty: `start` to `end` in the text, and what stands in it."""

    start: int
    noun: int
    noun_end: int
    end: int
    nominal: str | None = None
    nominal_start: int = 0
    rates: list[RateMention] = field(default_factory=list)
    goods: list[tuple[int, int]] = field(default_factory=list)
    owners: list[Place] = field(default_factory=list)
    origins: list[Place] = field(default_factory=list)
    into: list[Place] = field(default_factory=list)
    words: str = ""
    more: list[tuple[RateMention, list[tuple[int, int]], list[Place]]] = field(default_factory=list)


def find_tariffs(article: Article) -> list[Tariff]:
    """The tariff measures that the article tells of."""
    if not TRADE.search(article.folded):
        return []
    measures: list[Measure] = []
    for index, sentence in enumerate(article.sentences):
        if TRIGGER.search(article.folded, sentence.start, sentence.end):
            measures += _measures(article, sentence, index)
    return [_event(article, measure) for measure in join(measures)]


# ---- the noun phrase -----------------------------------------------------------------------------


def _measures(article: Article, sentence: Sentence, index: int) -> list[Measure]:
    found: list[Measure] = []
    covered = sentence.start
    for match in NOUN.finditer(article.masked, sentence.start, sentence.end):
        if match.start() < covered or _other_tariff(article, sentence, match):
            continue
        phrase = _phrase(article, sentence, match)
        covered = phrase.end
        found += _read(article, sentence, index, phrase)
    return found


def _other_tariff(article: Article, sentence: Sentence, match: regex.Match[str]) -> bool:
    before = article.masked[max(sentence.start, match.start() - 24) : match.start()]
    return bool(NOT_TARIFF_BEFORE.search(before) or NOT_TARIFF_AFTER.match(article.masked, match.end()))


_WORD_BEFORE = regex.compile(r"(?:([\ue000-\ue00a]+)|([\w'.%$&-]+))(?:'s|')?[\"',]?[ -]*$")


def _phrase(article: Article, sentence: Sentence, match: regex.Match[str]) -> Phrase:
    phrase = Phrase(match.start(), match.start(), match.end(), match.end())
    _read_left(article, sentence, phrase)
    nominal = NOMINAL.match(article.masked, phrase.end, sentence.end)
    if nominal:
        phrase.nominal, phrase.nominal_start = nominal.lastgroup, nominal.start() + 1
        phrase.end = nominal.end()
    _read_right(article, sentence, phrase)
    return phrase


def _read_left(article: Article, sentence: Sentence, phrase: Phrase) -> None:
    """Modifiers before the noun: rates, owners, goods, adjectives."""
    masked, at, words = article.masked, phrase.noun, []
    goods_end = None
    for _ in range(9):
        word = _WORD_BEFORE.search(masked, max(sentence.start, at - 90), at)
        if not word:
            break
        start = word.start(1) if word[1] else word.start(2)
        if word[1]:
            letter = word[1][0]
            if letter == "\ue007":
                rate = article.rate_at(start)
                if rate is not None:
                    phrase.rates.insert(0, rate)
            elif letter in "\ue000\ue001\ue002":
                between = masked[word.end(1) : at]
                place = _place_at(article, start)
                if letter == "\ue001" and "'s" not in between and "-" in between:
                    phrase.origins += [place] if place else []  # "China-specific tariffs"
                elif place and (letter == "\ue002" or "'s" in between or "-" in between or letter == "\ue001" or "'" in between):
                    phrase.owners.insert(0, place)
                else:
                    break
            elif letter not in "\ue008\ue006":
                break
            at = start
            continue
        text = word[2].lower().strip("'\".,")
        ends_comma = masked[word.end(2) : at].startswith(",")
        if text in MODIFIERS:
            words.append(text)
            goods_end = None
        elif known_good(text) and not ends_comma or (goods_end is not None and text not in _STOPPERS and text.isalpha() and known_good(masked[start:goods_end])):
            if goods_end is None:
                goods_end = start + len(word[2])
                phrase.goods.insert(0, (start, goods_end))
            else:
                phrase.goods[0] = (start, goods_end)
        elif text.endswith("-made") or text.endswith("-specific"):
            pass
        else:
            break
        at = start
    if words and words[-1] in {"and", "or"}:
        at += 0
    phrase.start = at
    phrase.words = masked[at : phrase.noun_end].lower()


_STOPPERS = frozenset("on of in to the a for by with and or as at from is are was were its their his her".split())


def _place_at(article: Article, start: int) -> Place | None:
    mention = article.person_at(start)
    if mention is not None:
        country = mention.actor.country or article.home
        return article.place(country, mention.start, mention.end) if country else None
    hit = article.hit_at(start)
    return _as_place(article, hit) if hit else None


def _as_place(article: Article, hit: Hit) -> Place | None:
    entry = place_of(hit)
    return article.place(entry.value, hit.start, hit.end) if entry else None


_COMPLEMENT = regex.compile(
    r"(?P<rate>(?:,)?(?: rates?| levels?)?(?: of| at| to| up to| as high as| set at|,| averaging| ranging| from| between| -| \()*[ \"]*(?=\ue007))"
    r"|(?P<on> (?:on|against|for|upon|over|to be paid on|applied to|imposed on|levied on|placed on|slapped on|affecting|targeting|covering|hitting) )"
    r"|(?P<origin>,? (?:(?:imported|originating|coming|made|produced|arriving|sourced|shipped|entering)(?: in)? )?(?:from|made in|produced in|originating in) (?=(?:the )?[\ue001\ue002]))"
    r"|(?P<into> (?:in|to|into|entering|imported into|imported to|coming into|sold in|exported to|bound for|shipped to) (?:the )?(?=[\ue001]))"
    r"|(?P<by> (?:imposed |levied |announced |proposed |introduced |threatened |slapped |set |planned )?by (?:the )?(?=[\ue000\ue001\ue002]))",
    regex.I,
)


def _read_right(article: Article, sentence: Sentence, phrase: Phrase) -> None:
    """Complements after the noun: "of 25 percent on steel from Canada", then further rates with theirs."""
    masked = article.masked
    at = phrase.end
    while part := _COMPLEMENT.match(masked, at, sentence.end):
        if part.lastgroup == "rate":
            start = part.end()
            rate = article.rate_at(start)
            if rate is None:
                break
            if phrase.goods or phrase.origins or (phrase.rates and part.group().strip(" ,\"") not in {"of", "at", ""}):
                break
            phrase.rates.append(rate)
            at = max(rate.end, part.end())
        elif part.lastgroup == "on":
            at = _object(article, sentence, part.end(), phrase.goods, phrase.origins)
        elif part.lastgroup == "origin":
            at, places = _places(article, part.end(), sentence.end)
            phrase.origins += places
        elif part.lastgroup == "into":
            at, places = _places(article, part.end(), sentence.end)
            phrase.into += places
        else:
            at, places = _places(article, part.end(), sentence.end)
            phrase.owners += places
        if at <= part.start():
            break
    phrase.end = max(phrase.end, at)
    _read_more(article, sentence, phrase)


_NEXT_RATE = regex.compile(
    r"(?:,| and|;| while|, with|, plus|, as well as|,? but|,? or)+(?: (?:to|an?|the|of|another|by|from|at|also|up to|additional|further|lower|higher|extra|separate|tariffs? of|dut(?:y|ies) of|lev(?:y|ies) of|imposing|putting|charging|with))* (?=\ue007)"
)
_NEXT_NOUN = regex.compile(r"(?: (?:\w+[ -]){0,3}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rate|tax))?(?: (?:on|for|against|from) (?:imports from |goods from |products from )?|(?= (?:of|on) ))", regex.I)


def _read_more(article: Article, sentence: Sentence, phrase: Phrase) -> None:
    """Further rates of the same act, each with its object: "to 50% on solar cells and to 25% on cranes"."""
    masked = article.masked
    at = phrase.end
    while following := _NEXT_RATE.match(masked, at, sentence.end):
        rate = article.rate_at(following.end())
        if rate is None:
            break
        lead = _NEXT_NOUN.match(masked, rate.end, sentence.end)
        if not lead:
            break
        goods: list[tuple[int, int]] = []
        origins: list[Place] = []
        end = _object(article, sentence, lead.end(), goods, origins)
        if not goods and not origins:
            break
        while part := _COMPLEMENT.match(masked, end, sentence.end):
            if part.lastgroup != "origin":
                break
            end, places = _places(article, part.end(), sentence.end)
            origins += places
        phrase.more.append((rate, goods, origins))
        at = end
    phrase.end = max(phrase.end, at)


def _places(article: Article, start: int, end: int) -> tuple[int, list[Place]]:
    """Places in a list: "Canada, Mexico and China"."""
    places: list[Place] = []
    at = start
    while True:
        article_match = regex.compile(r"(?:the |both |neighbou?ring |also |rest of )*").match(article.masked, at, end)
        at = article_match.end() if article_match else at
        place = _place_at(article, at)
        if place is None:
            break
        places.append(place)
        at = place.end
        more = _AND.match(article.masked, at, end)
        if not more:
            break
        at = more.end()
    return (places[-1].end if places else start), places


_AND = regex.compile(r"(?:'s?)?(?:,? and |, | or |,? as well as | & |/)(?=(?:the )?[\ue000\ue001\ue002])")
_OBJECT_PLACE = regex.compile(r"(?:(?:the|all|most|some|certain|imports?|imported|goods|products|from|of|any|selected|key|more|other|various|many|a range of|a wide range of|both|new|its|\ue008+|\d[\d,]*|foreign|virtually|about|worth|nearly|around|over|billions?|categories|types|exports?|shipments|specific|list|items|than|in|additional|remaining)[ ]+)*(?=[\ue000\ue001\ue002])", regex.I)
_AFTER_PLACE = regex.compile(r"(?:'s?)?(?:-(?:made|built|produced|origin|grown|manufactured|based))?[ ]+(?:[\w-]+ ){0,3}?(?:goods|products|imports|exports|items|merchandise|shipments|producers|companies|makers|manufacturers|firms|exporters)?", regex.I)


def _object(article: Article, sentence: Sentence, start: int, goods: list[tuple[int, int]], origins: list[Place]) -> int:
    """What a duty is on: goods, places, or "all imports"; answers where the object ends."""
    masked, end = article.masked, sentence.end
    at = start
    universal = UNIVERSAL.match(masked, at, end)
    if universal:
        origins.append(article.place("*", universal.start(), universal.end()))
        at = universal.end()
        return at
    listed = read_list(masked, at, end)
    stop = listed.end
    for hit in article.hits_in(at, stop):
        if masked[hit.start] in "\ue001\ue002":
            place = _as_place(article, hit)
            if place:
                origins.append(place)
    for one in listed.goods:
        goods.append(one)
    inner = UNIVERSAL.search(masked, at, stop)
    if inner and not origins:
        origins.append(article.place("*", inner.start(), inner.end()))
    if masked[at : at + 1] == "\ue000":
        place = _place_at(article, at)
        if place:
            origins.append(place)
            return place.end
    return max(stop, at)


# ---- the act ---------------------------------------------------------------------------------------


@dataclass(slots=True)
class Act:
    name: str
    start: int
    end: int
    passive: bool = False


def _read(article: Article, sentence: Sentence, index: int, phrase: Phrase) -> list[Measure]:
    act = _act(article, sentence, phrase)
    if act is None and not _has_substance(phrase):
        return []
    action = _action(act, phrase)
    status, firm = _status(article, sentence, phrase, act, action)
    if act is not None and act.name == "postpone":
        status, firm = ("planned" if status == "planned" else "postponed"), True
    before = article.masked[sentence.start : phrase.start]
    base = Measure(
        rule=_rule_name(act, phrase), start=min(phrase.start, act.start if act else phrase.start),
        end=max(phrase.end, act.end if act else phrase.end), action=action, status=status, firm=firm, sentence=index,
    )  # fmt: skip
    base.imposers = _imposers(article, sentence, phrase, act)
    base.targets = _distinct(phrase.origins)
    owner_targets = _owner_is_target(article, phrase, act, base.imposers)
    base.targets = _distinct([*base.targets, *owner_targets])
    if not base.targets:
        base.targets = _targets_elsewhere(article, sentence, phrase, act, base.imposers)
    codes = {place.code for place in base.imposers}
    base.targets = [place for place in base.targets if place.code not in codes or len(codes) > 1]
    if not base.targets and any(word in UNIVERSAL_MODIFIERS for word in regex.findall(r"[\w-]+", phrase.words)):
        base.targets = [article.place("*", phrase.start, phrase.noun_end)]
    base.goods = [article.span(*one) for one in phrase.goods]
    rate, previous = _rate(article, sentence, phrase, act)
    base.rate, base.previous = rate, previous
    if action in {"remove"} and rate is not None:
        base.previous, base.rate = rate.maximum, None
    base.retaliatory = bool(RETALIATION.search(phrase.words) or _retaliates(article, sentence, phrase, act))
    if action not in BURDENS:
        base.retaliatory = bool(regex.search(r"retaliat|reciprocal", phrase.words)) and action != "remove"
    base.day = _effect_day(article, sentence, base, phrase, act)
    if base.day is not None and status == "occurred" and article.published and base.day.earliest and base.day.earliest > article.published:
        base.status = "planned"
    base.measure = _measure_kind(article, sentence, phrase)
    base.definite = bool(regex.search(r"(?:the|those|these|this|that|his|its|their)(?: |$)", phrase.words)) or bool(regex.search(r"(?<!\w)(?:the|those|these|this|that) $", before, regex.I))
    start = max(sentence.start, min(base.start, phrase.start))
    end = min(sentence.end, max(base.end, start + 15))
    start, end = _evidence(sentence, start, end)
    base.mentions = [article.span(start, end)]
    measures = [base]
    for rate_mention, goods, origins in phrase.more:
        other = Measure(
            rule=base.rule, start=rate_mention.start, end=base.end, action=action, status=base.status, firm=firm,
            imposers=list(base.imposers), targets=_distinct(origins) or (list(base.targets) if goods else []), goods=[article.span(*one) for one in goods],
            rate=_as_rate(article, rate_mention), retaliatory=base.retaliatory, day=base.day, measure=base.measure,
            mentions=[article.span(start, end)], sentence=index,
        )  # fmt: skip
        measures.append(other)
    return [one for one in measures if _particular(one)]


def _evidence(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    if end - start > 250:
        end = start + 250
    return start, min(end, sentence.end)


def _rule_name(act: Act | None, phrase: Phrase) -> str:
    if phrase.nominal:
        return "tariff.nominal"
    if act is None:
        return "tariff.state"
    return "tariff.passive" if act.passive else "tariff.active"


def _has_substance(phrase: Phrase) -> bool:
    return bool(phrase.rates or phrase.goods or phrase.origins or phrase.owners)


_ACTIVE_GAP = 60


def _act(article: Article, sentence: Sentence, phrase: Phrase) -> Act | None:
    """The act on the duty: a noun joined to it, the verb before it, the passive after it."""
    if phrase.nominal and phrase.nominal != "impose":
        return Act(phrase.nominal, phrase.nominal_start, phrase.nominal_start + 1)
    left = None
    for match in ACT.finditer(article.masked, max(sentence.start, phrase.start - 160), phrase.start):
        left = match
    if left is not None:
        gap = article.masked[left.end() : phrase.start]
        if len(gap) <= _ACTIVE_GAP and not regex.search(r"[;:—]|, (?:and|but|while|which|who)|(?<!\w)(?:that|because|when|after|if|than|said|says)(?!\w)", gap):
            return Act(left.lastgroup or "impose", left.start(), left.end())
    right = PASSIVE.match(article.masked, phrase.end, sentence.end)
    if right is None:
        right = PASSIVE.match(article.masked, phrase.noun_end, sentence.end)
    if right is None:
        later = regex.compile(r"[^.;:\ue000]{0,70}?(?<!\w)(?:will|would|to|have|has|had|were|was|are|is|be|been|took|takes?|came|comes?|went|goes)(?= )").match(article.masked, phrase.end, sentence.end)
        right = PASSIVE.match(article.masked, later.end(), sentence.end) if later else None
    if right is not None and right.lastgroup:
        return Act(right.lastgroup, right.start(right.lastgroup), right.end(right.lastgroup), passive=True)
    return None


def _action(act: Act | None, phrase: Phrase) -> str:
    if act is None:
        return "impose"
    return "impose" if act.name == "postpone" else act.name


_PLAN_WORDS = regex.compile(r"(?<!\w)(?P<planned>planned|upcoming|looming|forthcoming|scheduled|pending)|(?P<threatened>threatened|threats?)|(?P<possible>proposed|potential|possible|would-be)(?!\w)", regex.I)
_PLAN_VERBS = regex.compile(r"^(?:prepar|plan)", regex.I)
_THREAT_VERBS = regex.compile(r"^(?:threat|warn)", regex.I)
_WISH_VERBS = regex.compile(r"^(?:recommend|propos|call|back|favo|consider|mull|weigh|seek|sought|want|demand|pursu)", regex.I)


def _status(article: Article, sentence: Sentence, phrase: Phrase, act: Act | None, action: str) -> tuple[str, bool]:
    """The status, and whether a verb or a cue gave it."""
    burden = action in BURDENS
    body = article.masked[sentence.start : sentence.end]
    word = article.folded[act.start : act.end] if act else ""
    plan = _PLAN_WORDS.search(phrase.words)
    if plan and plan.lastgroup:
        return ("threatened" if plan.lastgroup == "possible" and burden and False else plan.lastgroup), True
    if act is None:
        return "occurred", False
    if _THREAT_VERBS.match(word):
        return "threatened", True
    if _WISH_VERBS.match(word):
        return "possible", True
    if _PLAN_VERBS.match(word):
        return "planned", True
    at = act.start - sentence.start
    clause = clause_before(body, at)
    if act.passive:
        clause = body[max(0, phrase.start - sentence.start) : at]
        outer = clause_before(body, max(0, phrase.start - sentence.start))
        cues = governing_cues(clause) or [one for one in governing_cues(outer)[:1] if one != "occurred"]
    else:
        cues = governing_cues(clause)
    status = _from_cues(cues, clause, burden)
    if status in {"planned", "possible", "occurred"} and CONDITION.search(body) and status != "occurred":
        status = "threatened" if burden else "possible"
    if status == "threatened" and not burden:
        status = "possible"
    return status, True


def _from_cues(cues: list[str], clause: str, burden: bool) -> str:
    if not cues:
        return "occurred"
    first = cues[0]
    if first == "occurred":
        return "occurred"
    if "threatened" in cues:
        return "threatened"
    if first == "possible" and regex.search(r"(?<!\w)(?:said|says|announced|told|added)(?!\w).{0,60}(?<!\w)would(?!\w)[^.]{0,20}$", clause, regex.I):
        return "planned"
    return first


# ---- who, whom -------------------------------------------------------------------------------------


_SUBJECT = regex.compile(r"(?P<who>\ue000+|\ue001+|\ue00a+|\ue002+(?=(?:'s)? (?:government|administration|authorities|officials|leaders?|parliament|commission|ministry|ministers?|trade|commerce|finance|lawmakers|customs|side|president|cabinet|council|state))|(?:his|her|its|their) (?:government|administration|country|cabinet)|the bloc)")
_OBLIQUE = regex.compile(r"(?:(?<!\w)(?:on|from|against|to|with|of|in|between|by|for|over|than|into|and hit|hitting|at|like|told|urged|asked|called on|about)(?: the)?|,) $", regex.I)


def _imposers(article: Article, sentence: Sentence, phrase: Phrase, act: Act | None) -> list[Place]:
    """Who acts: "by …" after a passive, the owner in the phrase, the subject of the verb."""
    masked = article.masked
    if act is not None and act.passive:
        by = regex.compile(r"(?:[^.;:]{0,60}?) by (?:the )?(?=[\ue000\ue001\ue002])").match(masked, act.end, sentence.end)
        if by:
            _, places = _places(article, by.end(), sentence.end)
            if places:
                return _distinct(places)
    if phrase.owners and not _owners_oblique(article, phrase):
        return _distinct(phrase.owners)
    if phrase.into:
        return _distinct(phrase.into)
    if act is not None:
        limit = phrase.start if act.passive else act.start
        subject = _subject(article, sentence, limit)
        if subject:
            return subject
    else:
        subject = _subject(article, sentence, phrase.start)
        if subject:
            return subject
    return []


def _owners_oblique(article: Article, phrase: Phrase) -> bool:
    return False


def _subject(article: Article, sentence: Sentence, limit: int) -> list[Place]:
    masked = article.masked
    best: list[Place] = []
    for match in _SUBJECT.finditer(masked, sentence.start, limit):
        before = masked[max(sentence.start, match.start() - 14) : match.start()]
        if _OBLIQUE.search(before) and best:
            continue
        if _OBLIQUE.search(before) and not before.strip(", "):
            continue
        places = _subject_places(article, sentence, match)
        if places and not _OBLIQUE.search(before):
            best = places
    return best


def _subject_places(article: Article, sentence: Sentence, match: regex.Match[str]) -> list[Place]:
    start, end = match.span("who")
    letter = article.masked[start]
    if letter in "\ue000\ue001\ue002":
        _, places = _places(article, start, sentence.end)
        return _distinct(places)
    index = article.sentence_index(start)
    for one in (article.sentences[index], article.sentences[index - 1] if index else None):
        if one is None:
            continue
        for cover in regex.finditer(r"[\ue000\ue001]+", article.masked[one.start : min(one.end, start)]):
            place = _place_at(article, one.start + cover.start())
            if place:
                return [Place(place.code, place.name, article.text[start:end], start, end)]
    return []


def _owner_is_target(article: Article, phrase: Phrase, act: Act | None, imposers: list[Place]) -> list[Place]:
    return []


_HIT_WITH = regex.compile(r"(?<!\w)(?:hit|hits|hitting|slap|slaps|slapped|slapping|target|targets|targeted|targeting|punish|punished|punishing|saddle|saddled|threaten|threatens|threatened|threatening|charge|charged|subject|subjected|exempt|exempts|exempted|exempting|spare|spares|spared)(?= )", regex.I)


def _targets_elsewhere(article: Article, sentence: Sentence, phrase: Phrase, act: Act | None, imposers: list[Place]) -> list[Place]:
    """ "hit Canada with tariffs", "faces a 25% tariff", "tariffs … on imports from China" after the verb."""
    masked = article.masked
    if act is None:
        return []
    verb = article.folded[act.start : act.end].lower()
    if _HIT_WITH.match(masked, act.start) or act.name == "exempt":
        _, places = _places(article, act.end + 1, phrase.start)
        if places:
            return _distinct(places)
    if act.passive:
        on = regex.compile(r"(?:[^.;:\ue001\ue002]{0,60}?)(?: on| against| for) (?:imports (?:of|from) |goods from |products from )?").match(masked, act.end, sentence.end)
        if on:
            goods: list[tuple[int, int]] = []
            places = []
            _object(article, sentence, on.end(), goods, places)
            if not phrase.goods:
                phrase.goods += goods
            if places:
                return _distinct(places)
    if regex.match(r"fac", verb):
        subject = _subject(article, sentence, act.start)
        return subject
    return []


def _distinct(places: list[Place]) -> list[Place]:
    kept: dict[str, Place] = {}
    for place in places:
        kept.setdefault(place.code, place)
    return list(kept.values())


# ---- how much, when, what kind ---------------------------------------------------------------------


def _as_rate(article: Article, mention: RateMention) -> Rate:
    return Rate(article.text[mention.start : mention.end], mention.start, mention.end, mention.minimum, mention.maximum, mention.unit)


def _rate(article: Article, sentence: Sentence, phrase: Phrase, act: Act | None) -> tuple[Rate | None, float | None]:
    rates = list(phrase.rates)
    if not rates and act is not None:
        tail = regex.compile(r"(?:[^.;:\ue007]{0,50}?)(?: to| at| of| from| up to| between|:)?[ ]\"?(?=\ue007)").match(article.masked, max(act.end, phrase.end), sentence.end)
        if tail:
            rate = article.rate_at(tail.end())
            if rate is not None:
                rates = [rate]
        if not rates and act.passive is False and act.start < phrase.start:
            middle = [one for one in article.rates_in(act.end, phrase.start)]
            rates = middle[:1]
    if not rates:
        return None, None
    mention = rates[-1]
    if mention.points:
        return None, mention.previous
    previous = mention.previous
    if previous is None:
        previous = next((one.maximum for one in rates[:-1] if regex.search(r"from \W*$", article.folded[max(0, one.start - 6) : one.start])), None)
    before = article.folded[max(0, mention.start - 6) : mention.start].lower()
    if act is not None and act.name in {"raise", "lower"} and regex.search(r"by \W*$", before):
        return None, previous
    return _as_rate(article, mention), previous


def _retaliates(article: Article, sentence: Sentence, phrase: Phrase, act: Act | None) -> bool:
    return bool(RETALIATION.search(article.folded, sentence.start, sentence.end))


_EFFECT = regex.compile(r"(?:(?<!\w)(?:from|on|starting|beginning|begins|began|effective|as of|by|with effect from|in|for|until|since|next|this|to take effect|take effect|took effect|come into force|into force|into effect|, |after)(?: (?:on|from|the end of|early|late|mid))?|\() ?$", regex.I)
_TELLING = regex.compile(r"(?<!\w)(?:said|says|told|announced|unveiled|signed|threatened|warned|wrote|posted|tweeted|met|meeting|speech|statement|spoke|report(?:ed)?|news|press|interview|vot(?:e|ed)|published|conference|proposed|released|talks|summit|decided|ruled|ruling|order of|proclamation of|elected|election|inaugurat\w+|late|election|campaign)(?!\w)[^.;]{0,30}$", regex.I)


def _effect_day(article: Article, sentence: Sentence, measure: Measure, phrase: Phrase, act: Act | None) -> Day | None:
    """The day on which the measure takes effect: after the act, not the day of telling of it."""
    candidates = []
    for mention in article.dates_in(sentence.start, sentence.end):
        before = article.masked[sentence.start : mention.start]
        if _TELLING.search(before[-60:]):
            continue
        if mention.start < measure.start and not regex.match(r"(?:in|on|from|since|starting|effective|as of|by) ?$", before.strip().lower() + " "):
            if sentence.start + len(before.strip()) > sentence.start + 12:
                continue
        gap = article.masked[min(mention.end, measure.end) : max(mention.start, measure.end)]
        if len(gap) > 90 or regex.search(r"[;:]|(?<!\w)(?:said|says|told|when|who|which|but|while|according)(?!\w)", gap):
            continue
        candidates.append(mention)
    for mention in candidates:
        day = article.day(mention, tense_of(measure.status))
        if day is not None:
            return day
    return None


def _measure_kind(article: Article, sentence: Sentence, phrase: Phrase) -> str:
    words = article.folded[phrase.start : phrase.noun_end].lower()
    if regex.search(r"anti-?dumping", words):
        return "anti_dumping"
    if regex.search(r"countervailing|anti-?subsidy", words):
        return "anti_subsidy"
    if "safeguard" in words:
        return "safeguard"
    if "quota" in words:
        return "tariff_quota"
    if regex.search(r"export (?:tax|dut|lev|tariff)", words):
        return "export_tax"
    return "import_tariff"


def _particular(measure: Measure) -> bool:
    """An imposer, target, goods or rate, and an act: else it is generic talk."""
    filled = sum(map(bool, (measure.imposers, measure.targets, measure.goods, measure.rate)))
    if measure.rule == "tariff.state":
        return filled >= 2
    return filled >= 1


def _event(article: Article, measure: Measure) -> Tariff:
    return Tariff(
        status=measure.status, date=measure.day, mentions=tuple(sorted(set(measure.mentions), key=lambda s: s.start)),
        codes=tariff_codes(measure.status, measure.action), rule=measure.rule, action=measure.action, measure=measure.measure,
        imposers=tuple(measure.imposers), targets=tuple(measure.targets), goods=tuple(measure.goods), rate=measure.rate,
        previous_rate=measure.previous, retaliatory=measure.retaliatory, announced=measure.announced,
    )  # fmt: skip


__all__ = ["find_tariffs", "list_end"]
