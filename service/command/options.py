"""What the commands share: options, and words for what is wrong with a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click
from marshmallow import ValidationError

from schemas.base import IsoDay
from schemas.response import EVENT_TYPES
from service.documents import TooLongError, faults

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class Day(click.ParamType[str]):
    """A date as the wire has it."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            IsoDay().deserialize(value)
        except ValidationError as error:
            self.fail(" ".join(map(str, error.messages)), param, ctx)
        return str(value)


def published() -> Decorator:
    return click.option(
        "--published", type=Day(), metavar="DATE", help="The day the texts came out, as 2025-03-29."
    )


def types() -> Decorator:
    return click.option(
        "--type",
        "types",
        multiple=True,
        type=click.Choice(EVENT_TYPES),
        help="A kind of event that is wanted; may be given again. All where left out.",
    )


def max_characters() -> Decorator:
    return click.option(
        "--max-characters",
        type=click.IntRange(1),
        default=2_000_000,
        show_default=True,
        help="The longest text that is read.",
    )


def encoding() -> Decorator:
    return click.option(
        "--encoding", default="utf-8", show_default=True, callback=_known, help="How text files are encoded."
    )


def _known(ctx: click.Context, param: click.Parameter, value: str) -> str:
    try:
        "".encode(value)
    except LookupError:
        raise click.BadParameter("There is no such encoding.") from None
    return value


def given(published: str | None, types: tuple[str, ...]) -> dict[str, Any]:
    """The fields of a document request that the options set."""
    return ({"published": published} if published else {}) | ({"types": list(types)} if types else {})


def why(error: ValidationError | TooLongError) -> str:
    """What is wrong with a document, in a line."""
    if isinstance(error, TooLongError):
        return str(error)
    found = [f"{fault['pointer'].lstrip('/') or 'it'}: {fault['detail']}" for fault in faults(error.messages)]
    return "; ".join(found)
