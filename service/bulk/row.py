"""A row of an archive, and where rows come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

FIELDS = ("id", "text", "published", "types")


class Row(NamedTuple):
    """A document as it stands in the archive: not checked yet."""

    number: int  # from 1, in the archive's order
    fields: dict[str, Any]
    fault: str = ""  # why it is not read; then `fields` has at most an id
    status: int = 400  # what that would be over HTTP


class Source(Protocol):
    """An archive."""

    name: str
    size: int  # in the unit of `place`

    @property
    def place(self) -> int:
        """How far it has been read: bytes, rows or files."""

    def __iter__(self) -> Iterator[Row]:
        """Its rows in an order that is always the same."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What the archive calls the fields of a document."""

    names: tuple[tuple[str, str], ...] = tuple((field, field) for field in FIELDS)

    def fields(self, row: dict[str, Any]) -> dict[str, Any]:
        """A row's fields by the names of the wire; other columns and empty ones are left out."""
        return {field: row[name] for field, name in self.names if row.get(name) not in (None, "")}


class CannotReadError(Exception):
    """The archive as a whole cannot be read; the message says why, in words for the user."""
