"""`dateline link`: the same happening in many documents, once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import IO, Any

import click
import orjson

from service.linking.link import link as linked


@click.command()
@click.argument("answers", type=click.File("rb"), default="-")
@click.argument("out", type=click.File("wb"), default="-")
def link(answers: IO[bytes], out: IO[bytes]) -> None:
    """Clusters of the events in ANSWERS that are the same happening, one a line, into OUT.

    ANSWERS has an answer of the service a line, as `dateline bulk` or the batch write them. A cluster has the
    documents that tell of it, the values that they agree on, and those that they differ on.
    """
    for cluster in linked(_read(answers)):
        out.write(orjson.dumps(cluster, option=orjson.OPT_APPEND_NEWLINE))


def _read(answers: IO[bytes]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(answers, 1):
        if not line.strip():
            continue
        try:
            answer = orjson.loads(line)
        except orjson.JSONDecodeError:
            raise click.ClickException(f"line {number} is not JSON") from None
        if not isinstance(answer, dict) or "document" not in answer:
            # a line of a batch that had a problem: there is nothing to link in it
            click.echo(f"dateline: line {number} is no answer", err=True)
            continue
        yield answer
    sys.stdout.flush()
