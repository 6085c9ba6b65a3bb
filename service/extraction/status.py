"""How a status bears on the reading of dates."""

from __future__ import annotations


def tense_of(status: str) -> str:
    """How a bare weekday or a date without a year is read: towards the past or the future."""
    return "past" if status in {"occurred", "cancelled", "denied", "ongoing"} else "future"
