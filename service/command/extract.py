"""`dateline extract`: the events of some files."""

from __future__ import annotations

import sys

import click
from marshmallow import ValidationError

from service.answers import answer_to, written
from service.command import options
from service.documents import TooLongError, checked
from service.formats.accept import JSON
from service.formats.lines import LINES
from service.formats.table import TABLE, header, rows

FORMS = {"json": JSON, "ndjson": LINES, "csv": TABLE}


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(dir_okay=False, allow_dash=True))
@options.published()
@options.types()
@options.encoding()
@options.max_characters()
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMS)),
    default="json",
    show_default=True,
    help="An answer a line, an event a line, or a table of events.",
)
def extract(
    files: tuple[str, ...],
    published: str | None,
    types: tuple[str, ...],
    encoding: str,
    max_characters: int,
    form: str,
) -> None:
    """The events of text FILES, or of standard input (-).

    Each answer is what the service gives for the text with the file's path as its id. A file that cannot
    be read is named on standard error, and the rest are; the exit code is then 1.
    """
    given = options.given(published, types)
    out = sys.stdout.buffer
    if form == "csv":
        out.write(header())
    failed = False
    for file in files:
        try:
            fields = {"text": _text(file, encoding)} | ({} if file == "-" else {"id": file}) | given
            out.write(_answer(checked(fields, max_characters), form))
        except OSError as error:
            failed = _say(file, error.strerror or "cannot be read")
        except UnicodeDecodeError as error:
            failed = _say(file, f"not in {encoding}: byte {error.start}")
        except (ValidationError, TooLongError) as error:
            failed = _say(file, options.why(error))
    out.flush()
    sys.exit(1 if failed else 0)


def _text(file: str, encoding: str) -> str:
    with click.open_file(file, "rb") as opened:
        return bytes(opened.read()).decode(encoding)


def _answer(document: dict[str, str], form: str) -> bytes:
    payload = answer_to(document).payload
    if form == "csv":
        return rows(payload)
    answer = written(payload, document["text"], form=FORMS[form])
    return answer + b"\n" if form == "json" else answer


def _say(file: str, why: str) -> bool:
    click.echo(f"dateline: {file}: {why}", err=True)
    return True
