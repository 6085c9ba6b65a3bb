"""`dateline`: the extraction on files, without the service.

Each command is a module here with a function of its name, imported when it is asked for.
"""

from __future__ import annotations

from importlib import import_module

import click

from service import __version__

COMMANDS = ("bulk", "extract", "link")


class _Commands(click.Group):
    """The help of the whole needs no grammar loaded."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"service.command.{cmd_name}"), cmd_name)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="dateline")
def dateline() -> None:
    """Calls between leaders, tariffs and elections out of news texts."""
