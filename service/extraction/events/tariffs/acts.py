"""The verbs and nouns of action on a duty, by the act that they tell."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple


class Verb(NamedTuple):
    """`act` is what it does to a duty; `form` is base, s, past, part, ing or noun."""

    act: str
    form: str
    weight: int = 1


_REGULAR = {
    "impose": "impose slap place introduce enact implement apply adopt announce unveil order sign approve finalize finalise "
    "maintain extend reinstate restore reimpose re-impose collect charge enforce launch establish face target clamp saddle punish add "
    "subject receive trigger issue declare confirm renew continue resume levy retain broaden expand widen attract use endorse clear "
    "rule assess exact calculate uphold authorize authorise instate prolong preserve ratify trigger mandate recommend propose",
    "threaten": "threaten warn",
    "wish": "consider mull weigh want demand pursue contemplate float request envisage eye",
    "stance": "favor favour back support discuss debate study examine oppose criticize criticise condemn welcome denounce blast challenge protest dispute slam attack defend contest question",
    "raise": "raise increase hike boost double triple treble quadruple bump jack ratchet escalate jump climb up",
    "lower": "lower reduce slash halve ease trim decrease decline relax liberalize liberalise adjust pare soften drop_to",
    "remove": "remove scrap abolish eliminate repeal revoke end rescind terminate cancel invalidate expire annul overturn dismantle lift drop void",
    "suspend": "suspend pause waive halt",
    "postpone": "postpone delay defer",
    "exempt": "exempt exclude spare shield",
}  # fmt: skip
_IRREGULAR: dict[str, tuple[tuple[str, str], ...]] = {
    "impose": (
        ("set", "past"), ("sets", "s"), ("setting", "ing"), ("put", "past"), ("puts", "s"), ("putting", "ing"), ("keep", "base"), ("keeps", "s"), ("kept", "past"),
        ("keeping", "ing"), ("hit", "past"), ("hits", "s"), ("hitting", "ing"), ("bring", "base"), ("brings", "s"), ("brought", "past"), ("bringing", "ing"),
        ("imposition", "noun"), ("introduction", "noun"), ("implementation", "noun"), ("application", "noun"), ("adoption", "noun"), ("reinstatement", "noun"),
        ("pay", "base"), ("pays", "s"), ("paid", "past"), ("paying", "ing"), ("left", "past"), ("leave", "base"), ("leaves", "s"), ("leaving", "ing"),
        ("has", "s"), ("have", "base"), ("had", "past"), ("bear", "base"), ("carry", "base"), ("carries", "s"), ("carried", "past"), ("extension", "noun"), ("slapping", "ing"), ("slapped", "past"),
        ("retaliation", "noun"), ("round", "noun"), ("answer", "base"), ("answered", "past"), ("answers", "s"), ("answering", "ing"), ("retaliate", "base"), ("retaliated", "past"), ("retaliating", "ing"), ("retaliates", "s"), ("respond", "base"), ("responded", "past"), ("responding", "ing"),
    ),
    "threaten": (("threat", "noun"), ("threats", "noun"), ("warning", "noun"), ("warnings", "noun")),
    "wish": (("seek", "base"), ("seeks", "s"), ("sought", "past"), ("seeking", "ing"), ("proposal", "noun"), ("proposals", "noun")),
    "plan": (("plan", "noun"), ("plans", "noun"), ("planned", "past"), ("planning", "ing"), ("prepare", "base"), ("prepares", "s"), ("prepared", "past"), ("preparing", "ing"), ("vows", "s"), ("vowed", "past"), ("promised", "past"), ("promises", "s"), ("intention", "noun")),
    "raise": (
        ("rise", "base"), ("rises", "s"), ("rose", "past"), ("risen", "part"), ("rising", "ing"), ("hikes", "noun"), ("increases", "noun"),
    ),
    "lower": (
        ("cut", "past"), ("cuts", "noun"), ("cutting", "ing"), ("reduction", "noun"), ("reductions", "noun"), ("fall", "base"), ("falls", "s"), ("fell", "past"), ("fallen", "part"),
        ("lowering", "noun"), ("concessions", "noun"), ("liberalisation", "noun"), ("liberalization", "noun"),
    ),
    "remove": (
        ("removal", "noun"), ("abolition", "noun"), ("elimination", "noun"), ("repeal", "noun"), ("withdraw", "base"), ("withdraws", "s"), ("withdrew", "past"), ("withdrawn", "part"),
        ("withdrawing", "ing"), ("withdrawal", "noun"), ("strike", "base"), ("struck", "past"), ("revocation", "noun"), ("expiry", "noun"), ("termination", "noun"), ("cancellation", "noun"), ("unwind", "base"), ("undo", "base"), ("scrapping", "ing"),
    ),
    "suspend": (("suspension", "noun"), ("pause", "noun"), ("freeze", "base"), ("froze", "past"), ("frozen", "part"), ("freezing", "ing"), ("moratorium", "noun"), ("truce", "noun"), ("waiver", "noun"), ("waivers", "noun")),
    "postpone": (("postponement", "noun"), ("delay", "noun")),
    "exempt": (("exemption", "noun"), ("exemptions", "noun"), ("exclusion", "noun"), ("exclusions", "noun"), ("exempts", "s"), ("freed", "past"), ("frees", "s"), ("freeing", "ing"), ("spared", "past"), ("exempt", "part"), ("free", "part"), ("carve-out", "noun"), ("relief", "noun")),
}  # fmt: skip

PHRASAL = {
    ("go", "up"): "raise", ("goes", "up"): "raise", ("went", "up"): "raise", ("gone", "up"): "raise", ("going", "up"): "raise",
    ("step", "up"): "raise", ("stepped", "up"): "raise", ("scale", "back"): "lower", ("scaled", "back"): "lower", ("scaling", "back"): "lower",
    ("roll", "back"): "remove", ("rolled", "back"): "remove", ("rolling", "back"): "remove", ("rolls", "back"): "remove", ("phase", "out"): "remove", ("phased", "out"): "remove", ("phasing", "out"): "remove",
    ("do", "away"): "remove", ("did", "away"): "remove", ("doing", "away"): "remove", ("get", "rid"): "remove", ("bring", "down"): "lower", ("brought", "down"): "lower", ("bringing", "down"): "lower",
    ("come", "down"): "lower", ("came", "down"): "lower", ("hold", "off"): "postpone", ("held", "off"): "postpone", ("holding", "off"): "postpone", ("put", "off"): "postpone", ("putting", "off"): "postpone",
    ("push", "back"): "postpone", ("pushed", "back"): "postpone", ("carve", "out"): "exempt", ("carved", "out"): "exempt", ("rule", "out"): "deny", ("ruled", "out"): "deny", ("ruling", "out"): "deny", ("rules", "out"): "deny",
    ("called", "for"): "wish", ("calling", "for"): "wish", ("call", "for"): "wish", ("calls", "for"): "wish", ("strike", "down"): "remove", ("struck", "down"): "remove", ("striking", "down"): "remove",
    ("zero", "out"): "remove", ("no", "longer"): "remove", ("put", "hold"): "suspend", ("cut", "back"): "lower", ("build", "up"): "raise", ("support", "of"): "stance", ("opposition", "to"): "stance", ("support", "for"): "stance", ("followed", "with"): "impose", ("follow", "with"): "impose", ("voted", "for"): "impose", ("vote", "for"): "impose", ("asked", "for"): "wish", ("ask", "for"): "wish", ("opting", "for"): "wish",
}  # fmt: skip
"""Two-word verbs; the second word may stand up to three words on."""

EFFECT = {
    ("take", "effect"), ("takes", "effect"), ("took", "effect"), ("taken", "effect"), ("taking", "effect"), ("come", "into"), ("comes", "into"), ("came", "into"), ("coming", "into"),
    ("go", "into"), ("goes", "into"), ("went", "into"), ("gone", "into"), ("going", "into"), ("enter", "into"), ("enters", "into"), ("entered", "into"), ("in", "place"), ("in", "force"), ("in", "effect"), ("kick", "in"), ("kicks", "in"), ("kicked", "in"), ("kicking", "in"),
}  # fmt: skip
"""A duty that does this is in force, or will be."""

STAYING = frozenset("remain remains remained remaining stay stays stayed apply applies applied applying begin begins began beginning start starts started starting hit hits affect affects affected cover covers covered continue continues continued stand stands stood target targets targeted range ranging total totaling hover average averages averaged exist existed expand expanded".split())


@cache
def verbs() -> dict[str, Verb]:
    """Every form of every verb and noun of action."""
    table: dict[str, Verb] = {}
    for act, stems in _REGULAR.items():
        for stem in stems.split():
            for form, word in _forms(stem):
                table.setdefault(word, Verb(act, form))
    for act, rows in _IRREGULAR.items():
        for word, form in rows:
            table[word] = Verb(act, form)
    for weak in ("has", "have", "had", "use", "used", "uses", "using", "add", "round", "pay", "paid", "pays", "up", "ups", "left", "leave", "set", "put", "keep", "kept", "order", "orders", "back", "target", "face", "end", "rule", "trigger", "apply"):
        if weak in table:
            table[weak] = table[weak]._replace(weight=0)
    return table


def _forms(stem: str) -> list[tuple[str, str]]:
    if stem.endswith("e"):
        return [("base", stem), ("s", stem + "s"), ("past", stem + "d"), ("ing", stem[:-1] + "ing")]
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return [("base", stem), ("s", stem[:-1] + "ies"), ("past", stem[:-1] + "ied"), ("ing", stem + "ing")]
    if stem in {"slap", "clamp", "scrap", "drop", "trim", "cancel", "annul", "defer", "rip"}:
        doubled = stem + stem[-1] if stem not in {"clamp"} else stem
        extra = [("past", stem + "ed"), ("ing", stem + "ing")] if stem == "cancel" else []
        return [("base", stem), ("s", stem + "s"), ("past", doubled + "ed"), ("ing", doubled + "ing"), *extra]
    plural = "es" if stem.endswith(("sh", "ss", "ch", "x")) else "s"
    return [("base", stem), ("s", stem + plural), ("past", stem + "ed"), ("ing", stem + "ing")]
