"""A document as it was asked about, checked; and what is wrong with it, by JSON pointers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from marshmallow import ValidationError

from schemas.request import DOCUMENT_REQUEST

_MAX_NAME = 64


class TooLongError(ValueError):
    """A text over the limit of so many characters."""

    def __init__(self, characters: int) -> None:
        super().__init__(f"The text is over {characters} characters.")


def checked(fields: Any, max_characters: int) -> dict[str, Any]:
    """A document request as `schemas.request` has it. Raises `ValidationError`, `TooLongError`."""
    if isinstance(fields, dict) and isinstance(text := fields.get("text"), str):
        if len(text) > max_characters:
            raise TooLongError(max_characters)
    try:
        loaded: dict[str, Any] = DOCUMENT_REQUEST.load(fields)
    except ValidationError as error:
        # what was sent goes no further than here: the exception would carry it
        raise ValidationError(error.messages) from None
    return loaded


def faults(messages: Any, pointer: str = "") -> Iterator[dict[str, str]]:
    """What marshmallow found wrong, each with a JSON pointer (RFC 6901) to where."""
    if isinstance(messages, dict):
        for name, below in messages.items():
            step = "" if name == "_schema" else "/" + _escaped(str(name))
            yield from faults(below, pointer + step)
    else:
        yield {"pointer": pointer, "detail": " ".join(map(str, messages))}


def _escaped(name: str) -> str:
    return name[:_MAX_NAME].replace("~", "~0").replace("/", "~1")
