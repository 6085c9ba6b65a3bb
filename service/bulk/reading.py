"""Rows into outcomes, in a process of the pool."""

from __future__ import annotations

from dataclasses import dataclass

from marshmallow import ValidationError

from service.answers import answer_to, written
from service.budget import Budget, OverBudgetError
from service.bulk.outcome import Outcome, rejected
from service.bulk.row import Row
from service.documents import TooLongError, checked, faults
from service.formats.accept import JSON
from service.formats.table import TABLE, rows
from service.observe import log

HANG_SECONDS = 60
BUDGET_SECONDS = 10.0
"""Of CPU for one text: nobody waits for the answer, so it is more than the service gives."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How rows are read: the same for all of an archive."""

    form: str = JSON
    max_characters: int = 2_000_000
    time_budget: float = BUDGET_SECONDS


class Reader:
    """Reads rows, each within its time budget. One text at a time in a process."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._budget = Budget(terms.time_budget, HANG_SECONDS)

    def outcome(self, row: Row) -> Outcome:
        """What becomes of a row: whatever is wrong with it, others go on."""
        sent = row.fields.get("id")
        if row.fault:
            return rejected(row.number, sent, row.status, row.fault)
        try:
            document = checked(row.fields, self._terms.max_characters)
        except TooLongError as error:
            return rejected(row.number, sent, 413, str(error))
        except ValidationError as error:
            return rejected(row.number, sent, 422, "Fields are wrong.", faults(error.messages))
        try:
            answer = self._budget.run(lambda: self._answer(document))
        except OverBudgetError:
            seconds = self._terms.time_budget
            return rejected(row.number, sent, 504, f"The text takes over {seconds:g} seconds to read.")
        except Exception as error:
            log.error("failed", exc_info=error)
            return rejected(row.number, sent, 500, f"Reading it failed: {type(error).__name__}.")
        return Outcome(row.number, answer)

    def _answer(self, document: dict[str, str]) -> bytes:
        payload = answer_to(document).payload
        if self._terms.form == TABLE:
            return rows(payload)
        return written(payload, document["text"]) + b"\n"
