"""Elections: public votes for an office or an assembly, referendums, primaries, leadership races.

Each noun or verb that speaks of a vote is a mention with what stands beside it: kind, country, day,
status, who won. Mentions that agree are one election; people and figures are then given to the
election that their sentence speaks of.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import regex

from service.extraction.article import Article
from service.extraction.codes import NONE
from service.extraction.document import Contestant, Day, Election, Named, Place, Result, Span, Turnout
from service.extraction.events.election_rules import (
    CANCELLED, CANDIDATE, DENIED, FUTURE, KIND, NOT_NOUN_AFTER, NOT_NOUN_BEFORE, NOT_PUBLIC, NOUN, ONGOING, PAST, POLL,
    POSSIBLE, POSTPONED, RESULT, SURE, TRIGGER, TURNOUT, WON, WON_WHAT,
)  # fmt: skip
from service.extraction.people import place_of
from service.extraction.sentences import Sentence
from service.extraction.status import tense_of


@dataclass(slots=True)
class Vote:
    """An election as far as one or more places of the text tell it."""

    rule: str
    start: int
    kind: str | None = None
    country: Place | None = None
    region: Named | None = None
    runoff: bool = False
    day: Day | None = None
    status: str | None = None
    strong: bool = False
    candidates: list[Contestant] = field(default_factory=list)
    winners: list[Contestant] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    turnout: Turnout | None = None
    office: Span | None = None
    mentions: list[Span] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)


def find_elections(article: Article) -> list[Election]:
    """The elections that the article tells of."""
    if not SURE.search(article.folded):
        return []
    votes: list[Vote] = []
    spoken: dict[int, list[Vote]] = {}
    for index, sentence in enumerate(article.sentences):
        if TRIGGER.search(article.folded, sentence.start, sentence.end):
            for vote in _votes(article, sentence):
                joined = _join(article, votes, vote)
                if joined is not None:
                    spoken.setdefault(index, []).append(joined)
            _people(article, sentence, index, votes, spoken)
    return [_event(article, vote) for vote in votes if _tells(article, vote)]


# ---- mentions ---------------------------------------------------------------------------------------


def _votes(article: Article, sentence: Sentence) -> list[Vote]:
    found: list[Vote] = []
    for match in NOUN.finditer(article.masked, sentence.start, sentence.end):
        found += _noun(article, sentence, match)
    won = _verb(article, sentence, bool(found))
    if won is not None:
        found.append(won)
    return found


_LEFT = regex.compile(r"(?:[\w'.-]+|[\ue000-\ue00a]+(?:'s?)?)[\",]?[ -]*$")
_MODS = frozenset(
    """presidential parliamentary legislative congressional midterm mid-term senate senatorial house national assembly lower upper bundestag knesset duma european parliament federal general local
    municipal regional state provincial mayoral gubernatorial council county city town district leadership party primary snap early early-election free fair democratic upcoming
    forthcoming coming next last previous recent first second third fourth fifth historic crucial key tight tightly fought contested disputed hard-fought new fresh direct indirect partial the a an this that its his her
    their and multi-party multiparty multi two one-party post-war postwar year's years' year critical pivotal closely watched by special runoff run-off re-run repeat twin double open competitive nationwide all-party local-government
    government islands islamic constituent constitutional independence status-quo brexit scottish papal so-called sham illegitimate ruling opposition
    long-delayed delayed postponed planned scheduled final round tight-race crunch looming republican republicans democratic democrats conservative liberal labour labor socialist inaugural provincial-level
    november november's statewide district-level supreme court landmark high-stakes unprecedented biennial annual quinquennial no presidential-election""".split()
)


def _noun(article: Article, sentence: Sentence, match: regex.Match[str]) -> list[Vote]:
    masked = article.masked
    before = masked[max(sentence.start, match.start() - 40) : match.start()]
    if NOT_NOUN_BEFORE.search(before) or NOT_NOUN_AFTER.match(masked, match.end()):
        return []
    start = _left_edge(article, sentence, match.start())
    words = masked[start : match.end()]
    kinds = _kinds(words)
    sure = match.lastgroup == "sure"
    if not sure and not kinds and not _poll_sense(masked, sentence, start, match):
        return []
    votes = []
    country, day, region = _beside(article, sentence, start, match)
    window = _clause(masked, sentence, start, match.end())
    status = _status(window, masked[sentence.start : sentence.end], day, article.published)
    runoff = bool(regex.search(r"run-?off|second round", words, regex.I))
    plural_bare = words.strip().lower() in {"elections", "polls", "vote", "votes", "voting", "ballot", "ballots"}
    for kind in kinds or [None]:
        vote = Vote("election.noun", start, kind, country, region, runoff, day, status)
        vote.strong = bool(kind or day or country) or (status is not None and sure and not plural_bare)
        if kind:
            vote.kinds.add(kind)
        vote.mentions = [_evidence(article, sentence, start, match.end())]
        votes.append(vote)
    return votes


def _left_edge(article: Article, sentence: Sentence, at: int) -> int:
    """Where the noun's modifiers begin: kinds, countries, dates, adjectives."""
    masked = article.masked
    for _ in range(10):
        word = _LEFT.search(masked, max(sentence.start, at - 80), at)
        if not word:
            break
        text = word.group().strip(" ,\"-").lower()
        if text[:1] in {"\ue001", "\ue002", "\ue006", "\ue003", "\ue005"} or text.removesuffix("'s") in _MODS or text.endswith("'s") and text[:1] == "\ue000":
            at = word.start()
        else:
            break
    return at


def _kinds(words: str) -> list[str]:
    found = [match.lastgroup or "" for match in KIND.finditer(words)]
    if "by_election" in found:
        return ["by_election"]
    if "primary" in found:
        return ["primary"]
    if "referendum" in found:
        return ["referendum"]
    if "leadership" in found:
        return ["leadership"]
    if "local" in found and "presidential" not in found:
        return ["local"]
    if "general" in found and not {"presidential", "parliamentary"} & set(found):
        return ["general"]
    kinds = list(dict.fromkeys(kind for kind in found if kind != "general"))
    if regex.search(r"european (?:elections?|polls?|vote)", words, regex.I):
        kinds.append("parliamentary")
    return kinds


_POLL_VERBS = regex.compile(
    r"(?:(?:go|going|went|head|heading|headed|return|returning) to the|after the|ahead of the|before the|in the|at the|since the|following the|by the|the \ue006+|\ue006+'s?|of the|lead the|snap|early|the|this|that|last|next) $",
    regex.I,
)


def _poll_sense(masked: str, sentence: Sentence, start: int, match: regex.Match[str]) -> bool:
    """Whether "poll", "vote", "race" is an election here: by a date, or "go to the polls"."""
    before = masked[max(sentence.start, match.start() - 24) : match.start()]
    word = match.group().lower()
    if word in {"voting", "presidency", "votes", "ballots", "races", "contests"}:
        return bool(regex.search(r"\ue006", masked[start : match.start()])) and word not in {"presidency"}
    if word in {"polls"}:
        return bool(_POLL_VERBS.search(before))
    if regex.search(r"\ue006|snap|early", masked[start : match.start()]):
        return True
    return word in {"poll", "vote", "ballot", "first round", "second round"} and bool(_POLL_VERBS.search(before)) and bool(regex.match(r"(?:,|\.| (?:was|is|will|has|had|took|to be|on|in \ue006))", masked[match.end() : match.end() + 12]))


_IN = regex.compile(r"(?: (?:to be|being|be|were|was|is|are|will be|to|now|held|take place|took place|due|set|scheduled|expected|planned|for|called|widely|have been|has been|had been|tentatively|originally|which|that|initially|provisionally|a|date|the|takes place|day|place|not|later|early|mid|before|by)){0,8} (?:in|on|of|for|at|across|around|by|from|until|to|this|before|between|during|set for)? ?(?:the |early |mid-|late |around )?(?=[\ue001\ue005\ue006])")


def _beside(article: Article, sentence: Sentence, start: int, match: regex.Match[str]) -> tuple[Place | None, Day | None, Named | None]:
    """Country, day and region in the noun's phrase and right after it."""
    country: Place | None = None
    region: Named | None = None
    day: Day | None = None
    masked = article.masked
    edges = [(start, match.end())]
    at = match.end()
    for _ in range(3):
        part = _IN.match(masked, at, sentence.end)
        if not part:
            break
        letter = regex.compile(r"[\ue001\ue005\ue006]+(?:'s)?").match(masked, part.end())
        if not letter:
            break
        edges.append((part.end(), letter.end()))
        at = letter.end()
        comma = regex.compile(r", (?=[\ue001\ue005])").match(masked, at)
        if comma:
            at = comma.end() - 1
    tense = "future" if FUTURE.search(masked[max(sentence.start, start - 60) : at + 30]) and not PAST.search(masked[max(sentence.start, start - 20) : at]) else "past"
    for first, last in edges:
        for hit in article.hits_in(first, last):
            place = place_of(hit)
            if masked[hit.start] in "\ue001\ue002" and place and country is None:
                country = article.place(place.value, hit.start, hit.end)
            elif masked[hit.start] == "\ue005":
                entry = hit.of("region") or hit.of("city")
                if entry and region is None:
                    text = article.text[hit.start : hit.end]
                    region = Named(entry.value if entry.kind == "region" and False else text, text, hit.start, hit.end)
                    if country is None and entry.country:
                        country = article.place(entry.country, hit.start, hit.end)
        for mention in article.dates_in(first, last):
            if day is None and masked[mention.start] == "\ue006":
                day = article.day(mention, tense)
    return country, day, region


def _clause(masked: str, sentence: Sentence, start: int, end: int) -> str:
    """The words around the noun that may tell whether the vote is over or to come."""
    left = max(sentence.start, start - 70)
    for stop in regex.finditer(r"[;—:]|, (?:and|but|while|after|as) ", masked[left:start]):
        left = left + stop.end() if stop.end() < start - left else left
    right = min(sentence.end, end + 60)
    stop = regex.compile(r"[;—]|, (?:and|but|while|which) ").search(masked, end, right)
    return masked[left : stop.start() if stop else right]


def _status(window: str, whole: str, day: Day | None, published: date | None) -> str | None:
    """The status told by the words around, and by the day; `None` where nothing tells."""
    if CANCELLED.search(window):
        return "cancelled"
    if POSTPONED.search(window):
        return "postponed"
    if ONGOING.search(window):
        return "ongoing"
    if day is not None and published is not None and day.latest is not None and day.earliest is not None:
        if day.earliest > published:
            return "planned"
        if day.latest < published:
            return "occurred"
    if regex.search(r"snap|early|new |fresh|call", window, regex.I) and DENIED.search(window):
        return "denied"
    if POSSIBLE.search(window) and regex.search(r"(?<!\w)(?:call|hold|snap|early|new|fresh|dissol\w+|trigger|force)(?!\w)", window, regex.I):
        return "possible"
    future, past = FUTURE.search(window), PAST.search(window)
    if future and not past:
        return "planned"
    if past and not future:
        return "occurred"
    if future and past:
        return "planned" if future.start() > past.start() else "occurred"
    return None


def _verb(article: Article, sentence: Sentence, with_noun: bool) -> Vote | None:
    """ "was elected president", "won re-election": an election told by its winner alone."""
    masked = article.masked
    body = masked[sentence.start : sentence.end]
    match = regex.search(
        r"(?<![\w-])(?:re-?elected|elected(?! (?:officials?|leaders?|members?|representatives?|government|lawmakers|politicians|positions?|parliament|assembly|body|bodies|to (?:stay|pursue|keep|leave|not)))|re-?election(?! (?:campaign|bid))|voted (?:in|out)|elects|(?:won|wins|winning) (?:the |a |his |her )?(?:presidency|premiership|second term|third term|fourth term|fifth term|new term|another term|power|office|mandate))(?![\w-])",
        body, regex.I,
    )
    if not match or with_noun and match.group().lower() not in {"elected", "re-elected", "reelected"}:
        return None
    if NOT_PUBLIC.search(body):
        return None
    start, end = sentence.start + match.start(), sentence.start + match.end()
    if regex.search(r"(?:newly|democratically|duly|popularly|freely|an|the|first|directly|was an|of) $", masked[max(sentence.start, start - 14) : start]) and match.group().lower() == "elected":
        return None
    vote = Vote("election.verb", start)
    after = masked[end : min(sentence.end, end + 90)]
    vote.kind = _office_kind(article.folded[end : min(sentence.end, end + 60)], body)
    vote.status = "occurred" if not FUTURE.search(masked[max(sentence.start, start - 30) : start]) else "planned"
    if regex.search(r"(?<!\w)(?:to be|if|will be|could be|may be|would be|hoping to be|bid for|seek\w*|running for|run for|campaign\w* for|stand\w* for) (?:\w+ )?$", masked[max(sentence.start, start - 24) : start], regex.I):
        vote.status = "planned"
    if vote.kind:
        vote.kinds.add(vote.kind)
    for mention in article.dates_in(start, min(sentence.end, end + 90)):
        gap = masked[end : mention.start]
        if not regex.search(r"[;:,]|(?<!\w)(?:since|until|after|before|who|and)(?!\w)", gap):
            vote.day = article.day(mention, tense_of(vote.status))
        break
    of = regex.search(r"(?: (?:of|in) (?:the )?)(\ue001+)", after)
    if of:
        hit = article.hit_at(end + of.start(1))
        place = place_of(hit) if hit else None
        if hit and place:
            vote.country = article.place(place.value, hit.start, hit.end)
    if vote.country is None:
        for mention in article.people_in(sentence.start, sentence.end):
            if mention.actor.country:
                vote.country = article.place(mention.actor.country, mention.start, mention.end)
                break
    vote.strong = bool(vote.kind or vote.day) and any(True for _ in article.people_in(sentence.start, sentence.end))
    vote.mentions = [_evidence(article, sentence, start, end)]
    return vote


def _office_kind(after: str, body: str) -> str | None:
    words = after.lower()
    if regex.match(r"[^.;,]{0,30}(?:party|leader of the \w+ party|leadership)", words) and "leader" in words:
        return "leadership"
    match = regex.search(r"(?<!\w)(president|presidency|governor|mayor|prime minister|premier|chancellor|parliament|senate|senator|congress|house|mp|leader)(?!\w)", words)
    if not match:
        return None
    return {
        "president": "presidential", "presidency": "presidential", "governor": "local", "mayor": "local", "prime minister": "general",
        "premier": "general", "chancellor": "general", "leader": "leadership",
    }.get(match.group(), "parliamentary")  # fmt: skip


def _evidence(article: Article, sentence: Sentence, start: int, end: int) -> Span:
    """The clause around: up to 60 characters before, and on to the end of the clause."""
    first = max(sentence.start, start - 60)
    while first > sentence.start and article.folded[first - 1] != " ":
        first += 1
        if first >= start:
            first = start
            break
    last = min(sentence.end, end + 80)
    while last < sentence.end and article.folded[last] not in " ,.;":
        last += 1
    return article.span(first, min(last, first + 250))


# ---- joining -----------------------------------------------------------------------------------------


def _join(article: Article, votes: list[Vote], vote: Vote) -> Vote | None:
    """The election that a mention speaks of: one known so far, or a new one where it tells enough."""
    scored = [(score, -index) for index, one in enumerate(votes) if (score := _agreement(article, one, vote)) > 0]
    if scored:
        known = votes[-max(scored)[1]]
        _absorb(known, vote)
        return known
    if not vote.strong:
        return None
    votes.append(vote)
    return vote


def _agreement(article: Article, one: Vote, two: Vote) -> int:
    score = 1
    if one.kind and two.kind and one.kind != two.kind:
        if {one.kind, two.kind} not in ({"general", "parliamentary"}, {"general", "presidential"}):
            return 0
    elif one.kind and two.kind:
        score += 2
    if bool(one.runoff) != bool(two.runoff) and one.day and two.day and one.day.value != two.day.value:
        return 0
    a, b = one.country, two.country
    if a and b and a.code != b.code:
        return 0
    if one.region and two.region and one.region.name != two.region.name:
        return 0
    if two.region and not one.region and (one.kind not in {"local", "primary", "by_election", None}):
        return 0
    if one.day and two.day:
        if not _same_time(one.day, two.day):
            return 0
        score += 3
    if one.status and two.status and one.status != two.status:
        unreal = {"possible", "planned", "postponed", "denied"}
        if (one.status == "occurred") != (two.status == "occurred") and not (one.status in {"cancelled", "ongoing"} or two.status in {"cancelled", "ongoing"}):
            return 0
        if one.status in unreal and two.status in unreal:
            score += 0
    elif one.status and one.status == two.status:
        score += 2
    return score


def _same_time(one: Day, two: Day) -> bool:
    if one.earliest and two.earliest and one.latest and two.latest:
        return one.earliest <= two.latest and two.earliest <= one.latest
    return one.value == two.value or one.value.replace("XXXX", two.value[:4]) == two.value


_FINER = {"day": 0, "range": 1, "week": 1, "month": 2, "quarter": 3, "year": 4}


def _absorb(one: Vote, two: Vote) -> None:
    one.mentions += two.mentions
    one.kinds |= two.kinds
    if one.kind is None or (two.kind == "general" and one.kind == "parliamentary"):
        one.kind = two.kind or one.kind
    one.country = one.country or two.country
    one.region = one.region or two.region
    one.status = one.status or two.status
    if two.status in {"cancelled", "postponed"} and one.status in {"occurred", "planned"}:
        one.status = two.status
    if one.day is None or (two.day is not None and _FINER[two.day.precision] < _FINER[one.day.precision]):
        one.day = two.day or one.day


# ---- people and figures ------------------------------------------------------------------------------


def _people(article: Article, sentence: Sentence, index: int, votes: list[Vote], spoken: dict[int, list[Vote]]) -> None:
    """Winners, candidates, results and turnout of this sentence, to the election it speaks of."""
    here = spoken.get(index) or []
    body = article.masked[sentence.start : sentence.end]
    past = _target(article, here, votes, sentence, {"occurred", "cancelled", "ongoing"})
    any_ = _target(article, here, votes, sentence, None)
    if past is not None and not NOT_PUBLIC.search(body):
        _winners(article, sentence, past)
        _results(article, sentence, past, body)
        _turnout(article, sentence, past)
    if any_ is not None:
        _candidates(article, sentence, any_)


def _target(article: Article, here: list[Vote], votes: list[Vote], sentence: Sentence, statuses: set[str] | None) -> Vote | None:
    pool = [vote for vote in here if statuses is None or vote.status in statuses or vote.status is None]
    if pool:
        return pool[0]
    if here:
        return None
    later = [vote for vote in votes if statuses is None or vote.status in statuses or vote.status is None]
    return later[0] if later else None


def _contestant(article: Article, start: int) -> Contestant | None:
    mention = article.person_at(start)
    if mention is not None and mention.actor.name:
        return Contestant(mention.actor.name, None, article.text[mention.name_start : mention.name_end], mention.name_start, mention.name_end)
    hit = article.hit_at(start)
    if hit is not None and (party := hit.of("party")):
        text = article.text[hit.start : hit.end]
        return Contestant(_party_name(article, party.value, text), None, text, hit.start, hit.end)
    return None


def _party_name(article: Article, name: str, text: str) -> str:
    """The party as the text has it, the full name where the text gives one."""
    at = article.folded.find(name)
    return name if at >= 0 else text


def _add(some: list[Contestant], one: Contestant | None) -> None:
    if one is not None and all(known.name != one.name for known in some):
        some.append(one)


def _winners(article: Article, sentence: Sentence, vote: Vote) -> None:
    for rule in WON:
        for match in rule.finditer(article.masked, sentence.start, sentence.end):
            groups = match.groupdict()
            what = groups.get("what")
            if what is not None and not WON_WHAT.search(what) and not WON_WHAT.search(match.group()[:40]):
                continue
            if what is not None and regex.match(r" (?:only |just )?(?:\ue007|\ue009)", what) and not regex.search(r"majority|election|landslide|enough|outright", what):
                _add(vote.candidates, _contestant(article, match.start("w")))
                continue
            window = article.masked[max(sentence.start, match.start() - 30) : match.start()]
            if regex.search(r"(?<!\w)(?:if|would|could|might|unless|whether|not|never|claim\w*|says? (?:he|she|that)|said|argu\w+|suggest\w*|prove)(?!\w)[^.]{0,20}$", window, regex.I):
                continue
            winner = _contestant(article, match.start("w"))
            _add(vote.winners, winner)
            _add(vote.candidates, winner)
            if groups.get("l"):
                _add(vote.candidates, _contestant(article, match.start("l")))


def _candidates(article: Article, sentence: Sentence, vote: Vote) -> None:
    for rule in CANDIDATE:
        for match in rule.finditer(article.masked, sentence.start, sentence.end):
            _add(vote.candidates, _contestant(article, match.start("c")))
            if "more" in match.groupdict() and match.start("more") >= 0:
                for mention in article.people_in(*match.span("more")):
                    _add(vote.candidates, _contestant(article, mention.start))


def _results(article: Article, sentence: Sentence, vote: Vote, body: str) -> None:
    if POLL.search(body):
        return
    for rule in RESULT:
        for match in rule.finditer(article.masked, sentence.start, sentence.end):
            who = _contestant(article, match.start("who"))
            if who is None:
                continue
            for rate in article.rates_in(match.start(), match.end()):
                _result(article, vote, who, rate.start, rate.end, percent=rate.maximum)
            for count in article.counts:
                if match.start() <= count.start < match.end():
                    if count.what == "votes":
                        _result(article, vote, who, count.start, count.end, votes=int(count.value))
                    elif count.what == "seats":
                        _result(article, vote, who, count.start, count.end, seats=int(count.value))


def _result(article: Article, vote: Vote, who: Contestant, start: int, end: int, percent: float | None = None, votes: int | None = None, seats: int | None = None) -> None:
    for index, known in enumerate(vote.results):
        if known.name == who.name:
            vote.results[index] = Result(
                known.name, known.percent if known.percent is not None else percent, known.votes if known.votes is not None else votes,
                known.seats if known.seats is not None else seats, known.text, known.start, known.end,
            )  # fmt: skip
            return
    vote.results.append(Result(who.name, percent, votes, seats, article.text[start:end], start, end))
    _add(vote.candidates, who)


def _turnout(article: Article, sentence: Sentence, vote: Vote) -> None:
    if vote.turnout is not None:
        return
    for rule in TURNOUT:
        match = rule.search(article.masked, sentence.start, sentence.end)
        if match:
            rate = article.rate_at(match.start("figure"))
            if rate is not None and rate.maximum is not None:
                vote.turnout = Turnout(article.text[rate.start : rate.end], rate.start, rate.end, rate.maximum)
                return


# ---- the event -----------------------------------------------------------------------------------------


def _tells(article: Article, vote: Vote) -> bool:
    return vote.strong


def _event(article: Article, vote: Vote) -> Election:
    country = vote.country
    if country is None and article.home:
        first = vote.mentions[0]
        country = article.place(article.home, first.start, first.end)
    status = vote.status or ("occurred" if vote.winners or vote.results else "planned")
    kind = vote.kind or "general"
    return Election(
        status=status, date=vote.day, mentions=tuple(sorted(set(vote.mentions), key=lambda s: s.start)), codes=NONE, rule=vote.rule,
        country=country, region=vote.region, kind=kind, runoff=vote.runoff, office=vote.office, candidates=tuple(vote.candidates),
        winners=tuple(vote.winners), results=tuple(vote.results), turnout=vote.turnout,
    )  # fmt: skip
