# ruff: noqa: E501  (patterns are read word list by word list, not broken at a width)
"""From an article to its elections: sentence by sentence, each telling to the vote it speaks of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from service.extraction.article import Article
from service.extraction.codes import NONE
from service.extraction.document import Contestant, Day, Election, Named, Place, Result, Span
from service.extraction.events.election.beside import is_dateline, named
from service.extraction.events.election.contestants import Part, contestant_at, parts, starts_in
from service.extraction.events.election.cues import by_day
from service.extraction.events.election.figures import figures, turnout
from service.extraction.events.election.joining import join, merge, same_time
from service.extraction.events.election.kinds import NOT_PUBLIC, OFFICE
from service.extraction.events.election.nouns import nouns
from service.extraction.events.election.stems import Stems
from service.extraction.events.election.verbs import verbs
from service.extraction.events.election.view import SURE, A, C, D, N, R, S, view
from service.extraction.events.election.vote import Telling, Vote, add
from service.extraction.people import place_of
from service.extraction.sentences import Sentence

_AHEAD = frozenset({"planned", "possible", "postponed", "denied"})
_DONE = frozenset({"won", "lost", "beat", "elected"})
_LONGEST = 250
OFFICE_KIND = re.compile(
    r"\b(?:presidential|parliamentary|(?:run|ran|running|stood|stand|standing|elected|want|wants|vote|choose|choosing|candidates?)(?: \w+){0,3} (?:for|as) president|presidency)\b"
)
FIGURE = re.compile(f"[{R}{N}]")


def find_elections(article: Article) -> list[Election]:
    """The elections that the article tells of."""
    low = view(article)
    if not SURE.search(low):
        return []
    votes: list[Vote] = []
    anchor: Day | None = None
    listed: tuple[Vote, str] | None = None
    spoken: Counter[str] = Counter()
    stems = Stems(low)
    for index, sentence in enumerate(article.sentences):
        if listed is not None:
            listed = _item(article, low, sentence, listed)
        if not stems.any_in(sentence.start, sentence.end):
            continue
        nouned = stems.noun_in(sentence.start, sentence.end)
        here = (
            _here(article, low, sentence, index, votes, anchor)
            if nouned or "dissol" in low[sentence.start : sentence.end]
            else []
        )
        _people(article, low, sentence, index, votes, here, stems)
        for telling, _ in here:
            anchor = telling.day or anchor
        listed = _listed(article, low, sentence, here, votes, listed)
        spoken.update(OFFICE_KIND.findall(low, sentence.start, sentence.end))
    votes = [vote for vote in merge(votes, article.published) if vote.weight > 1]
    kinds = Counter(
        (_code(article, vote), vote.kind)
        for vote in votes
        if vote.kind in {"general", "presidential", "parliamentary"}
    )
    known = Counter(vote.country.code for vote in votes if vote.country)
    usual = next(
        (vote.country for vote in votes if vote.country and vote.country.code == known.most_common(1)[0][0]),
        None,
    )
    return [_event(article, vote, kinds, spoken, usual) for vote in votes]


# ---- tellings --------------------------------------------------------------------------------------


def _here(
    article: Article, low: str, sentence: Sentence, index: int, votes: list[Vote], anchor: Day | None
) -> list[tuple[Telling, Vote]]:
    """The tellings of the sentence with the votes that they speak of."""
    found: list[tuple[Telling, Vote]] = []
    tellings = sorted(
        [
            *nouns(article, low, sentence, anchor, bool(votes) and votes[-1].status in _AHEAD),
            *verbs(article, low, sentence, anchor),
        ],
        key=lambda one: one.start,
    )
    before: Telling | None = None
    for telling in tellings:
        telling.sentence = index
        telling.mention = _evidence(article, sentence, telling.start, telling.end)
        if telling.country is None:
            telling.hint = _hint(article, low, sentence, telling.start, telling.end)
        vote = join(votes, telling, article.published)
        if vote is None:
            continue
        if before is not None and before.start == telling.start and found and found[-1][1] is not vote:
            other = found[-1][1]
            if other not in vote.twins:
                _share(other, vote)
                vote.twins.append(other)
                other.twins.append(vote)
        found.append((telling, vote))
        before = telling
    return found


def _share(one: Vote, two: Vote) -> None:
    """Two votes told in one breath have their day, place and standing in common."""
    for first, second in ((one, two), (two, one)):
        second.day = second.day or first.day
        second.status = second.status or first.status
        second.country = second.country or first.country
        second.hint = second.hint or first.hint
    two.mentions += [span for span in one.mentions if span not in two.mentions]


def _evidence(article: Article, sentence: Sentence, start: int, end: int) -> Span:
    """The sentence, or as much of it around the telling as a mention may hold."""
    first, last = sentence.start, sentence.end
    if last - first > _LONGEST:
        first = max(first, start - 110)
        last = min(last, max(end, first + _LONGEST - 20), first + _LONGEST)
        while first > sentence.start and article.folded[first - 1] != " ":
            first += 1
        while last < sentence.end and last > end and article.folded[last] not in " ,.;":
            last -= 1
    return article.span(first, last)


_OPENS = re.compile(f"in ({S}+),")
_HOLDS = re.compile(
    r"(?: \w+){0,4}? (?:hold|holds|held|holding|votes?|voted|go to|goes to|went to|elects?|elected|calls?|called|announce[ds]?|set|schedule[ds]?|plans)\b"
)
_IN = re.compile(r"\bin (?:the |northern |southern |eastern |western |central |neighbou?ring ){0,2}$")


def _hint(article: Article, low: str, sentence: Sentence, start: int, end: int) -> Place | None:
    """The country that the sentence speaks of before the noun, else after it."""
    found: Place | None = None
    for hit in article.hits_in(sentence.start, min(sentence.end, end + 60)):
        letter = low[hit.start]
        if letter not in C + A + S or hit.start >= end and found is not None:
            continue
        place = place_of(hit)
        code = place.value if place else hit.entry.country
        if code in {"", "*", "NATO", "UN", "EU"} or low[hit.end : hit.end + 1] == "-":
            continue
        if _HOLDS.match(low, hit.end, start) and start - hit.end < 45:
            return article.place(code, hit.start, hit.end)
        if hit.kind in {"city", "metonym"}:
            continue
        if (
            letter == A
            or low[hit.end : hit.end + 2] == "'s"
            or _IN.search(low[max(sentence.start, hit.start - 22) : hit.start])
        ):
            found = article.place(code, hit.start, hit.end)
    return found


# ---- people and figures ------------------------------------------------------------------------------


def _people(
    article: Article,
    low: str,
    sentence: Sentence,
    index: int,
    votes: list[Vote],
    here: list[tuple[Telling, Vote]],
    stems: Stems,
) -> None:
    """Who won, lost and stands, with which figures, each to the vote that the words speak of."""
    told = list(parts(article, low, sentence, stems))
    own: list[tuple[Telling, Vote]] = []
    for part in told:
        if (
            part.part == "faced"
            and not _faced(part, told, low, here)
            or part.part == "rival"
            and not (here or votes)
        ):
            continue
        if not here and NOT_PUBLIC.search(low, part.head, min(sentence.end, part.end + 50)):
            continue
        vote = _target(article, low, sentence, index, votes, here, own, part, told)
        if vote is None:
            continue
        _take(article, sentence, _of_twins(vote, part), part)
    for figure in figures(article, low, sentence):
        vote = _figure_target(votes, here, own, figure.start, index, figure.who)
        if vote is None and re.match(
            rf"{R}+ of (?:the )?(?:\w+ )?votes?\b", low[figure.start : figure.start + 60]
        ):
            telling = Telling(
                "election.share",
                figure.start,
                figure.end,
                mention=_evidence(article, sentence, figure.start, figure.end),
                weight=2,
                sentence=index,
            )
            telling.status = "occurred"
            vote = None if here else join(votes, telling, article.published)
        if vote is not None:
            _result(vote, figure.who, figure.what, figure.value, article.span(figure.start, figure.end))
            _mention(article, sentence, vote, figure.start, figure.end)
    share = turnout(article, low, sentence)
    if share is not None:
        vote = _figure_target(votes, here, own, share.start, index)
        if vote is not None and vote.turnout is None:
            vote.turnout = share
            _mention(article, sentence, vote, share.start, share.end)


def _of_twins(vote: Vote, part: Part) -> Vote:
    """Of a presidential and a parliamentary vote on one day the one that this contestant stands in."""
    wanted = "parliamentary" if _PARTY.search(part.who.name) else "presidential"
    return next((one for one in [vote, *vote.twins] if one.kind == wanted), vote)


_LISTS_WINNERS = re.compile(r"\b(?:winners?|won|elected|victorious|victors?)\b")
_LISTS = re.compile(
    r"\b(?:candidates?|nominees|contenders|running|winners?|won|elected|victorious|victors?)\b[^.;]{0,80}:$"
)


def _listed(
    article: Article,
    low: str,
    sentence: Sentence,
    here: list[tuple[Telling, Vote]],
    votes: list[Vote],
    known: tuple[Vote, str] | None,
) -> tuple[Vote, str] | None:
    """The vote whose winners or candidates a list after this sentence names: "The candidates are:"."""
    body = low[sentence.start : sentence.end].rstrip()
    if not _LISTS.search(body):
        return known
    vote = here[-1][1] if here else max(votes, key=lambda one: one.last, default=None)
    return (
        (vote, "won" if _LISTS_WINNERS.search(body) and vote.status not in _AHEAD else "stands")
        if vote
        else None
    )


def _item(
    article: Article, low: str, sentence: Sentence, listed: tuple[Vote, str]
) -> tuple[Vote, str] | None:
    """One item of such a list, a name at its head; the list ends where none stands there."""
    start = next(starts_in(low, sentence.start, min(sentence.end, sentence.start + 8)), None)
    who = contestant_at(article, start) if start is not None else None
    if start is None or who is None or sentence.end - sentence.start > 240:
        return None
    _take(article, sentence, listed[0], Part(listed[1], who, start, start + 1, start))
    return listed


def _faced(part: Part, told: list[Part], low: str, here: list[tuple[Telling, Vote]]) -> bool:
    if any(
        other is not part
        and (
            abs(other.head - part.head) <= 3
            or other.part in {"won", "elected"}
            and abs(other.head - part.head) < 60
        )
        for other in told
    ):
        return True
    word = low[part.head : part.head + 12]
    return bool(here) and bool(
        re.match(
            r"run|ran|challeng|victory|win |over|versus|vs|between|pit|followed|ahead|against|rival|defeat|beat|trail|behind|fac|tak",
            word,
        )
    )


def _take(article: Article, sentence: Sentence, vote: Vote, part: Part) -> None:
    if vote.kind == "referendum":
        return
    add(vote.candidates, part.who)
    if part.part in {"won", "beat", "elected"} and vote.status not in _AHEAD:
        add(vote.winners, part.who)
        if vote.status is None:
            vote.status = "occurred"
    _mention(article, sentence, vote, part.start, part.end)


def _mention(article: Article, sentence: Sentence, vote: Vote, start: int, end: int) -> None:
    span = _evidence(article, sentence, start, end)
    if span not in vote.mentions:
        vote.mentions.append(span)


def _target(  # noqa: C901
    article: Article, low: str, sentence: Sentence, index: int, votes: list[Vote],
    here: list[tuple[Telling, Vote]], own: list[tuple[Telling, Vote]], part: Part,
    all_parts: list[Part],
) -> Vote | None:  # fmt: skip
    """The vote of the noun nearest to the verb; one that the verb itself tells; the last one spoken of."""
    done = part.part in _DONE
    day = _own_day(article, low, sentence, part, here, done)
    ranked = sorted([*here, *own], key=lambda pair: _distance(low, pair[0], part))
    for telling, vote in ranked:
        if telling.aside and len(ranked) > 1 or _other_winner(vote, part):
            continue
        if part.part == "polled" and vote.status == "occurred":
            continue
        if done and vote.status in _AHEAD or day and vote.day and not same_time(day, vote.day):
            continue
        if _distance(low, telling, part) > 260:
            break
        if telling.weight == 0 and day and not vote.day:
            continue
        return vote
    told = {other.who.name for other in all_parts}
    telling = Telling("election.verb", part.start, part.end, _office(low, sentence, part), day=day)
    telling.sentence = index
    telling.pointer = True
    telling.mention = _evidence(article, sentence, part.start, part.end)
    telling.status = by_day(day, article.published) or ("occurred" if done else None)
    if done and telling.status == "planned":
        telling.status = "occurred"
    place = _office_country(article, low, sentence, part)
    telling.country = place
    if telling.kind == "local":
        telling.region = _office_region(article, low, sentence, part)
    if telling.region is None and (opener := _OPENS.match(low, sentence.start, part.start)):
        telling.region = named(article, opener.start(1), opener.end(1))
    if place is None:
        telling.hint = _hint(article, low, sentence, part.start, part.end)
    if not done and telling.kind and telling.status is None:
        telling.status = (
            "occurred"
            if re.search(r"\b(?:ran|stood|ran for|lost)\b", low[part.head : part.end])
            else "planned"
        )
    strong = _tells_alone(low, part, telling, votes)
    telling.weight = 2 if strong else 0
    if not telling.kind and not day and not place:
        known = [
            one
            for one in votes
            if not (done and one.status in _AHEAD)
            and any(who.name == part.who.name for who in one.candidates)
        ]
        if known and not strong:
            return max(known, key=lambda one: one.last)
    joined = join(votes, telling, article.published)
    if joined is None and not done:
        joined = _fitting(votes, told)
    if joined is not None:
        own.append((telling, joined))
    return joined


_TERM = re.compile(
    r"\b(?:re-?election|presidency|premiership|(?:second|third|fourth|fifth|sixth|seventh|another|new|final|\w+-year) (?:\w+ )?term|congratulat)"
)
_TOPPLED = re.compile(r"oust|toppl|rout")
_FROM_POWER = re.compile(r"(?:from|out of) (?:power|office)")
_RUNS = re.compile(r"run|stand|vying|seek|campaign|compet|declared|announced")


def _tells_alone(low: str, part: Part, telling: Telling, votes: list[Vote]) -> bool:
    """Whether the verb tells of an election by itself: by the office, by a day, by a term that was won."""
    after = low[part.end : part.end + 80]
    dated = telling.day is not None
    if part.part in {"won", "elected"} and _TERM.search(low[part.head : part.end + 40]):
        return True
    if part.part in {"won", "elected", "beat"}:
        return (
            bool(telling.kind) or dated and bool(votes or part.part == "beat" and _FROM_POWER.search(after))
        )
    if part.part == "lost":
        return dated and bool(telling.kind or votes) and not _TOPPLED.search(low[part.head : part.end])
    if part.part == "run":
        if dated and votes and FIGURE.search(after[:14]):
            return True
        return telling.kind is not None and bool(_RUNS.match(low[part.head : part.end]))
    return False


def _other_winner(vote: Vote, part: Part) -> bool:
    """Whether somebody else is known to have won."""
    if (
        part.part not in {"won", "beat", "elected"}
        or vote.kind not in {"presidential", "leadership", None}
        or vote.twins
    ):
        return False
    people = [who for who in vote.winners if " " in who.name and not _PARTY.search(who.name)]
    return (
        bool(people)
        and " " in part.who.name
        and not _PARTY.search(part.who.name)
        and all(who.name != part.who.name for who in people)
    )


_PARTY = re.compile(r"Party|Alliance|Union|Front|Movement|Democrats|Congress|Coalition")


def _fitting(votes: list[Vote], names: set[str]) -> Vote | None:
    """The vote in which these people are known to stand, else the last coming one spoken of, else the last."""
    known = [vote for vote in votes if any(who.name in names for who in vote.candidates)]
    ahead = [vote for vote in votes if vote.status in _AHEAD | {"ongoing", None}]
    return max(known or ahead or votes, key=lambda vote: vote.last, default=None)


def _distance(low: str, telling: Telling, part: Part) -> int:
    if telling.start >= part.head:
        between, extra = low[part.end : telling.start], 0
    else:
        between, extra = low[telling.end : part.start], 25
    if part.start <= telling.start < part.end:
        return 0
    stops = len(re.findall(r"[;—]|, (?:and|but|while|who|which) | while | but ", between))
    return len(between) + extra + 60 * stops


def _own_day(
    article: Article, low: str, sentence: Sentence, part: Part, here: list[tuple[Telling, Vote]], done: bool
) -> Day | None:
    """A day that stands beside the verb and not in a noun's phrase."""
    taken = [(telling.day.start, telling.day.end) for telling, _ in here if telling.day is not None]
    tense = "past" if done else "future"
    if re.match(
        r"conced|congratulat|declar|proclaim|certif|confirm|inaugurat|announc|endors",
        low[part.head : part.head + 12],
    ):
        return None
    for mention in article.dates_in(min(part.start, part.head), min(sentence.end, part.end + 60)):
        if low[mention.start] != D or is_dateline(article, mention.start, mention.end):
            continue
        gap = low[part.end : mention.start] if mention.start >= part.end else ""
        if re.search(
            r"[;—:]|\b(?:since|until|after|before|who|and|but|when|while|as|to become|said|by)\b", gap
        ) or any(a <= mention.start < b for a, b in taken):
            break
        return article.day(mention, tense)
    lead = sentence.start
    opener = next(
        (
            one
            for one in article.dates_in(lead, min(part.start, lead + 14))
            if low[one.start] == D and not is_dateline(article, one.start, one.end)
        ),
        None,
    )
    if (
        opener is not None
        and not any(a <= opener.start < b for a, b in taken)
        and part.start - opener.end < 90
    ):
        return article.day(opener, tense)
    return None


def _office(low: str, sentence: Sentence, part: Part) -> str | None:
    if part.part == "faced":
        return None
    after = low[part.head : min(sentence.end, part.end + 70)]
    stop = re.search(r"[;.]|, (?:and|but|while|who|after) ", after[1:])
    after = after[: stop.start() + 1] if stop else after
    match = OFFICE.search(after)
    return match.lastgroup if match else None


def _office_country(article: Article, low: str, sentence: Sentence, part: Part) -> Place | None:
    """ "elected president of Chile", "prime minister of the Republic of Malta"."""
    match = re.search(
        rf"\b(?:president|presidency|prime minister|premier|chancellor|leader|head of state) (?:of|in) (?:the )?(?:(?:federal |islamic |people's |democratic )*(?:republic|kingdom|state|federation|union) of )?(?:the )?(?P<c>{C}+)",
        low[part.head : min(sentence.end, part.end + 110)],
    )
    if match is None:
        return None
    hit = article.hit_at(part.head + match.start("c"))
    place = place_of(hit) if hit else None
    return article.place(place.value, hit.start, hit.end) if hit and place else None


def _office_region(article: Article, low: str, sentence: Sentence, part: Part) -> Named | None:
    """ "elected mayor of London", "won the Texas governorship"."""
    match = re.search(
        rf"\b(?:governor(?:ship)?|mayor(?:alty)?|premier|chief minister) (?:of|in|for) (?:the )?(?:state of |city of )?(?P<s>{S}+|{C}+)|(?P<s2>{S}+)(?:'s)? (?:governor|mayor|state)",
        low[part.head : min(sentence.end, part.end + 70)],
    )
    if match is None:
        return None
    group = "s" if match["s"] else "s2"
    return named(article, part.head + match.start(group), part.head + match.end(group))


def _figure_target(
    votes: list[Vote],
    here: list[tuple[Telling, Vote]],
    own: list[tuple[Telling, Vote]],
    at: int,
    index: int,
    who: Contestant | None = None,
) -> Vote | None:
    near = sorted([*own, *here], key=lambda pair: abs(pair[0].start - at))
    for telling, vote in near:
        if vote.status not in _AHEAD and not (telling.aside and len(near) > 1):
            return vote
    past = [vote for vote in votes if vote.status not in _AHEAD and index - vote.last <= 6]
    if who is not None:
        past = [vote for vote in past if any(one.name == who.name for one in vote.candidates)] or past
    return max(past, key=lambda vote: vote.last, default=None)


def _result(vote: Vote, who: Contestant, what: str, value: float, span: Span) -> None:
    add(vote.candidates, who)
    percent, votes, seats = (
        value if what == "percent" else None,
        int(value) if what == "votes" else None,
        int(value) if what == "seats" else None,
    )
    for index, known in enumerate(vote.results):
        if known.name == who.name:
            vote.results[index] = replace(
                known,
                percent=percent if known.percent is None else known.percent,
                votes=votes if known.votes is None else known.votes,
                seats=seats if known.seats is None else known.seats,
            )
            return
    vote.results.append(Result(who.name, percent, votes, seats, *span))


# ---- the event ---------------------------------------------------------------------------------------


def _winner_country(article: Article, vote: Vote) -> Place | None:
    for who in [*vote.winners, *vote.candidates]:
        mention = article.person_at(who.start) or next(
            (one for one in article.mentions if one.name_start == who.start), None
        )
        if mention is not None and mention.actor.country:
            return article.place(mention.actor.country, who.start, who.end)
        hit = article.hit_at(who.start)
        party = hit.of("party") if hit else None
        if party is not None and party.country not in {"", "*"}:
            return article.place(party.country, who.start, who.end)
    return None


def _country(article: Article, vote: Vote, usual: Place | None = None) -> Place | None:
    country = vote.country or vote.hint or _winner_country(article, vote) or usual
    if country is None and article.home and vote.mentions:
        first = vote.mentions[0]
        country = article.place(article.home, first.start, first.end)
    return country


def _code(article: Article, vote: Vote) -> str | None:
    country = _country(article, vote)
    return country.code if country else None


_ROLES = {
    "president": "presidential",
    "president-elect": "presidential",
    "mayor": "local",
    "governor": "local",
}


def _kind(article: Article, vote: Vote, kinds: Counter[tuple[str | None, str]], spoken: Counter[str]) -> str:
    if vote.kind:
        return vote.kind
    if vote.region is not None:
        return "local"
    for who in vote.winners:
        mention = next((one for one in article.mentions if one.name_start == who.start), None)
        if mention is not None and mention.actor.role in _ROLES:
            return _ROLES[mention.actor.role]
    code = _code(article, vote)
    near = [(count, kind) for (of, kind), count in kinds.items() if of == code and kind]
    if near:
        return max(near)[1]
    if spoken and _code(article, vote) == article.home:
        word = spoken.most_common(1)[0][0]
        return "presidential" if word != "parliamentary" else word
    return "general"


def _event(
    article: Article,
    vote: Vote,
    kinds: Counter[tuple[str | None, str]],
    spoken: Counter[str],
    usual: Place | None,
) -> Election:
    status = vote.status or ("occurred" if vote.winners or vote.results else "planned")
    return Election(
        status=status, date=vote.day, mentions=tuple(sorted(vote.mentions, key=lambda span: span.start)), codes=NONE, rule=vote.rule,
        country=_country(article, vote, usual), region=vote.region, kind=_kind(article, vote, kinds, spoken), runoff=vote.runoff, office=vote.office,
        candidates=tuple(vote.candidates), winners=tuple(vote.winners), results=tuple(vote.results), turnout=vote.turnout,
    )  # fmt: skip
