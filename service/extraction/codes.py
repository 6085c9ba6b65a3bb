"""The events' codes in CAMEO and PLOVER, by the wire's tables."""

from __future__ import annotations

from service.extraction.document import Codes

NONE = Codes(None, None)

_CALL = {
    "occurred": Codes("041", "CONSULT/phone"),
    "ongoing": Codes("041", "CONSULT/phone"),
    "planned": Codes("036", "AGREE/diplomatic"),
    "postponed": Codes("036", "AGREE/diplomatic"),
    "possible": Codes("106", "REQUEST/meet"),
    "cancelled": Codes("125", "REJECT/meet"),
    "denied": Codes("125", "REJECT/meet"),
}
_EASING = {"lower", "remove", "suspend", "exempt"}


def call_codes(status: str) -> Codes:
    return _CALL.get(status, NONE)


def tariff_codes(status: str, action: str) -> Codes:
    """Easing in force 085, easing promised 0354, a threat 1312, a burden decided 163."""
    if action in _EASING:
        return Codes("085", "RETREAT/ease") if status in {"occurred", "ongoing"} else Codes("0354", "AGREE")
    if status in {"threatened", "possible"}:
        return Codes("1312", "THREATEN/restrict")
    if status in {"cancelled", "postponed", "denied"}:
        return Codes("085", "RETREAT/ease")
    return Codes("163", "SANCTION/discontinue")
