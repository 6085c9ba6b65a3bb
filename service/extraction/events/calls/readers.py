"""The ways in which English news tells of a call: for each trigger, where its sides stand.

A reader starts at a trigger and looks left for who called and right for whom; it answers with a `Reading`,
whose `rule` is the name of the construction, or with nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from service.extraction.events.calls.clause import Clause, Reading
from service.extraction.events.calls.dialing import called, dial, was_called
from service.extraction.events.calls.nouns import noun
from service.extraction.events.calls.purpose import purpose
from service.extraction.events.calls.speaking import device, spoke
from service.extraction.events.calls.triggers import D, Trigger
from service.extraction.events.calls.verbs import VERB_AFTER

_MORE = re.compile(
    rf"(?P<day>(?:,?[ ](?:on[ ]|late[ ]|early[ ]|earlier[ ])*{D}+)?),?[ ](?:and|followed[ ]by|then"
    rf"|as[ ]well[ ]as)[ ](?:(?:then|also|separately|later|another|one|a[ ]separate[ ](?:call|one)"
    rf"|on[ ]{D}+)[ ])*(?:with[ ]|to[ ])?(?:the[ ]|his[ ])?\Z",
    re.I,
)
_DAY_NEXT = re.compile(rf"[ ](?:on[ ]|late[ ]|early[ ])*({D}+)")


def read(clause: Clause, trigger: Trigger) -> list[Reading]:
    """What a trigger's construction tells, if it tells of a call."""
    reading = _READERS[trigger.kind](clause, trigger)
    if reading is None:
        return []
    return _several(clause, reading)


def _several(clause: Clause, reading: Reading) -> list[Reading]:
    """ "with A on Monday and with B on Tuesday" is two calls, "with A, and separately with B" one."""
    readings = [reading]
    partner = reading.partner
    while partner is not None:
        following = next(
            iter(clause.after(max(partner.end, reading.right if partner is reading.partner else 0))), None
        )
        if following is None or following.start - partner.end > 70 or following.kind == "pronoun":
            break
        gap = clause.text(partner.end, following.start)
        match = _MORE.fullmatch(gap)
        if not match or VERB_AFTER.match(clause.masked, following.end, clause.sentence.end):
            break
        own = _DAY_NEXT.match(clause.masked, following.end, clause.sentence.end)
        if match["day"] and own:
            first = re.search(D + "+", match["day"])
            if first and len(readings) == 1:
                readings[0] = reading._replace(
                    day_only=(partner.end + first.start(), partner.end + first.end())
                )
            readings.append(reading._replace(partner=following, right=own.end(1), day_only=own.span(1)))
        else:
            last = readings[-1]
            joint = last.partner or partner
            sides = (*joint.sides, *following.sides)
            readings[-1] = last._replace(
                partner=joint._replace(end=following.end, sides=sides), right=max(last.right, following.end)
            )
        partner = following
    return readings


_READERS: dict[str, Callable[[Clause, Trigger], Reading | None]] = {
    "noun": noun,
    "weak": noun,
    "bare": noun,
    "device": device,
    "purpose": purpose,
    "dial": dial,
    "called": called,
    "wascalled": was_called,
    "spoke": spoke,
}
