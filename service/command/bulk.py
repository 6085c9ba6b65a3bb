"""`dateline bulk`: a whole archive."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import click

from service.bulk.journal import Done, OtherRunError
from service.bulk.reading import BUDGET_SECONDS, Terms
from service.bulk.row import FIELDS, CannotReadError, Columns, Source
from service.bulk.run import Files, run
from service.bulk.sources import source_of
from service.command import options
from service.formats.accept import JSON
from service.formats.table import TABLE
from service.quota import cores

FORMS = {".jsonl": JSON, ".ndjson": JSON, ".csv": TABLE}
BYTES_OF_A_CHARACTER = 6  # \u00e9: the most that JSON needs for one of two bytes


@click.command()
@click.argument("archive", metavar="IN", type=click.Path(exists=True, path_type=Path))
@click.argument("out", metavar="OUT", type=click.Path(dir_okay=False, path_type=Path))
@options.published()
@options.types()
@options.encoding()
@options.max_characters()
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="FIELD=NAME",
    help=f"What the archive calls a field ({', '.join(FIELDS)}); may be given again.",
)
@click.option("--workers", type=click.IntRange(0), default=0, help="Processes; 0: one a core.")
@click.option(
    "--time-budget",
    type=click.FloatRange(0, min_open=True),
    default=BUDGET_SECONDS,
    show_default=True,
    help="Seconds of CPU for one text.",
)
@click.option("--restart", is_flag=True, help="Begin anew, over what an earlier run wrote.")
def bulk(
    archive: Path,
    out: Path,
    published: str | None,
    types: tuple[str, ...],
    encoding: str,
    max_characters: int,
    columns: tuple[str, ...],
    workers: int,
    time_budget: float,
    restart: bool,
) -> None:
    """The events of an archive IN, on all cores, into OUT.

    IN is a file of JSON Lines (.jsonl, .ndjson, also .gz), CSV or Parquet with the columns id, text,
    published and types, of which text is needed, or a folder of .txt files. OUT is a file of answers, one
    a line (.jsonl, .ndjson), or a table of events (.csv). Rows that have no answer stand in
    OUT.rejected.ndjson with the reason. OUT.journal knows what is done: the same command again goes on
    where it broke off. The exit code is 0 where every row has its answer, else 1.
    """
    form = FORMS.get(out.suffix)
    if form is None:
        raise click.BadParameter(f"must end in {', '.join(FORMS)}", param_hint="OUT")
    files = Files(out)
    if restart:
        for path in (files.answers, files.rejections, files.journal):
            path.unlink(missing_ok=True)
    terms = Terms(form, max_characters, time_budget)
    try:
        source = source_of(archive, _columns(columns), BYTES_OF_A_CHARACTER * max_characters, encoding)
        with Bar(source) as bar:
            done = run(source, files, terms, workers or cores(), options.given(published, types), bar.show)
    except CannotReadError as error:
        raise click.ClickException(str(error)) from None
    except OtherRunError:
        raise click.ClickException(
            f"{out} is there already, and not from this archive with these options: --restart begins anew."
        ) from None
    except KeyboardInterrupt:
        raise click.ClickException("stopped; the same command goes on from here.") from None
    click.echo(f"{done.row} rows, {done.rejected} rejected", err=True)
    sys.exit(1 if done.rejected else 0)


class Bar:
    """How far it is, how fast, how many rows were rejected, and how long it will take, on standard error."""

    def __init__(self, source: Source) -> None:
        self._bar: Any = click.progressbar(
            length=max(1, source.size),
            label=source.name,
            file=sys.stderr,
            update_min_steps=max(1, source.size // 1000),
        )
        self._began = time.monotonic()
        self._place = self._row = 0

    def __enter__(self) -> Bar:
        self._bar.__enter__()
        return self

    def show(self, place: int, done: Done) -> None:
        if not self._place:  # what an earlier run did is not of this one's rate
            self._began, self._row = time.monotonic(), done.row
        rate = (done.row - self._row) / max(time.monotonic() - self._began, 0.001)
        self._bar.label = f"{done.row} rows, {rate:.0f} a second, {done.rejected} rejected"
        self._bar.update(place - self._place)
        self._place = place

    def __exit__(self, *error: object) -> None:
        self._bar.__exit__(*error)


def _columns(given: tuple[str, ...]) -> Columns:
    names = dict(Columns().names)
    for one in given:
        field, sign, name = one.partition("=")
        if field not in FIELDS or not sign or not name:
            raise click.BadParameter(f"must be {'|'.join(FIELDS)}=NAME", param_hint="--column")
        names[field] = name
    return Columns(tuple(names.items()))
