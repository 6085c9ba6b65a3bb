"""Runs of capitalised words: what may be a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import NamedTuple

_UPPER = "".join(chr(c) for c in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(c).isupper())
_PARTICLES = (
    "de|da|do|dos|das|del|della|di|du|des|la|le|van|von|der|den|ten|ter|zu|bin|ibn|ben|al|el|e|y|ul|ur"
)
_ARTICLES = "(?:al|el|as|ash|an|ad|ar|at|az|ul|ur)"
_LETTER = r"[\w\u0300-\u036f]"
_WORD = rf"(?:{_ARTICLES}-)?(?:[dDlL]'|O')?[{_UPPER}]{_LETTER}*(?:['-]{_LETTER}+)*"
_INITIALS = rf"(?:[{_UPPER}]\.)(?: ?[{_UPPER}]\.)*"
_TOKEN = rf"(?:{_INITIALS}(?![\w])|{_WORD})"
_RUN = re.compile(
    rf"{_TOKEN}(?:(?:,? (?=[JS]r\b)|  ?(?:(?:{_PARTICLES})  ?){{0,3}}"
    rf"){_TOKEN}\.?(?<![^JS]r\.)(?<![a-zA-Z]{{4}}\.))*"
)
TOKEN = re.compile(rf"{_INITIALS}(?!\w)|{_WORD}\.?|(?:{_PARTICLES})(?= )")
_CAPITAL = re.compile(rf"[{_UPPER}]")
_PREFIX = re.compile(rf"(?<![\w'-])(?:{_ARTICLES}-|[dDlL]'|O')\Z")


def runs(folded: str) -> Iterator[tuple[int, int]]:
    """Where each run of capitalised words begins and ends. A capital is looked for first: that is cheap."""
    done = 0
    for capital in _CAPITAL.finditer(folded):
        at = capital.start()
        if at < done:
            continue
        before = folded[at - 1] if at else " "
        if before in "'-" and (prefix := _PREFIX.search(folded, max(done, at - 3), at)):
            at = prefix.start()
        elif before in "'-_" or before.isalnum():
            continue
        run = _RUN.match(folded, at)
        if run is not None:
            done = run.end()
            yield at, done


class Token(NamedTuple):
    text: str
    start: int
    end: int


new_token = partial(tuple.__new__, Token)
"""A token of a tuple of its fields: thousands are made, and a class's own way is slow."""


def tokens_of(folded: str, start: int, end: int) -> list[Token]:
    """The words of a run, without a possessive's ending and without a sentence's full stop."""
    return [
        new_token((word := _bare(match.group()), at := match.start(), at + len(word)))
        for match in TOKEN.finditer(folded, start, end)
    ]


def only_token(folded: str, start: int, end: int) -> Token:
    """The word of a run that has only one."""
    word = _bare(folded[start:end])
    return new_token((word, start, start + len(word)))


def _bare(word: str) -> str:
    last = word[-1]
    if last == ".":
        if word not in {"Jr.", "Sr."} and len(word.replace(".", "")) > 1 and "." not in word[:-1]:
            return word[:-1]
    elif last in "sS" and word[-2:-1] == "'":
        return word[:-2]
    return word


@cache
def common_openers() -> frozenset[str]:
    """Words that are capitalised only because a sentence begins with them."""
    return frozenset(
        """
        A About Above According Across Add Added Additionally After Again Against Ahead All Almost Along
        Already Also Although Always Amid Among An And Another Any Anyone Apart Are Around As Ask Asked
        Aside At Away Back Based Be Because Become Before Behind Being Below Beside Besides Between Beyond
        Billions Both But By Call Calls Can Chief Citing Could Critics Current Currently Dear Despite Did
        Do Does Done Down Due During Each Earlier Early Eight Either Elected Elections Election Else
        Elsewhere Even Eventually Ever Every Everyone Everything Except Experts Facing Few Fewer Fifth
        Final Finally First Five Following For Former Four Fourth Free Friday From Further Furthermore Get
        Given Giving Go Good Great Had Half Has Have Having He Head Hence Her Here Hers High His Hours How
        However Hundreds I If Imports In Including Indeed Inside Instead Into Is It Its Just Keep Last
        Late Later Latest Least Less Let Like Local Long Many Market Markets May Maybe Me Meanwhile Media
        Members Might Millions More Moreover Most Mostly Much Must My Near Nearly Neither Never
        Nevertheless New Next Nine No Nobody None Nor Not Nothing Notwithstanding Now Of Off Officials
        Often On Once One Only Opinion Opposition Or Other Others Our Out Outside Over Overall Own Part
        Parties People Perhaps Please Polls Police Possibly Preliminary Previously Prior Pro Provisional
        Rather Read Readout Really Recent Recently Record Regarding Related Report Reporters Results Rival
        Said Same Say Saying Says Second Section See Separately Set Several Shares She Short Should
        Similarly Since Six Small So Some Someone Something Sometimes Soon Sources Speaking State Still
        Such Supporters Take Taken Ten Than That The Their Them Then There Therefore These They Third This
        Those Though Thousands Three Through Throughout Thus To Today Together Tomorrow Tonight Too Top
        Total Toward Towards Trade Turnout Tuesday Twelve Twenty Two Typically Ultimately Under Unless
        Unlike Until Up Upon US Us Using Various Very Via Vote Voters Voting Was Watch We Well Were What
        Whatever When Where Whereas Whether Which While Who Whoever Whom Whose Why Will With Within
        Without Women World Would Yes Yesterday Yet You Young Your Monday Wednesday Thursday Saturday
        Sunday January February March April June July August September October November December
        """.split()
    )
