"""The parsers of the command line: one for the reader, one for the commands."""

import argparse
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from explorer import __version__
from explorer.cli import commands, reader
from explorer.cli.command import Command, prepare, sentence


@cache
def command_names() -> tuple[str, ...]:
    """The names of the commands, which are those of the modules in ``commands``."""
    # Not by pkgutil, whose import takes 2 ms before the first screen.
    modules = [path for folder in commands.__path__ for path in Path(folder).glob("[!_]*.py")]
    return tuple(sorted(path.stem for path in modules))


def _commands() -> list[Command]:
    modules = [import_module(f"{commands.__name__}.{name}") for name in command_names()]
    return [module.COMMAND for module in modules]


def command_parser() -> argparse.ArgumentParser:
    """The parser of a line that begins with a command."""
    parser = argparse.ArgumentParser(prog="explorer", description=sentence(reader.COMMAND.help))
    parsers = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in _commands():
        prepare(parsers.add_parser(command.name, help=command.help), command)
    return parser


def reader_parser() -> argparse.ArgumentParser:
    """The parser of a line that begins with no command: articles to read, and options."""
    parser = argparse.ArgumentParser(prog="explorer", add_help=False)
    parser.add_argument("-h", "--help", action=_Help, help="show this help message and exit")
    prepare(parser, reader.COMMAND)
    parser.add_argument("--version", action="version", version=f"explorer {__version__}")
    return parser


class _Help(argparse.Action):
    """Prints the reader's help with the commands, which are imported for nothing else."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:
        super().__init__(option_strings, dest=argparse.SUPPRESS, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_words: Any) -> None:
        """Print it and leave."""
        from explorer.documents.registry import formats_in_words  # noqa: PLC0415 (for help alone)

        rows = [f"  {command.name:<12} {command.help}" for command in _commands()]
        parser.epilog = "\n".join(
            ["commands (each with --help):", *rows, "", formats_in_words(), "", parser.epilog or ""]
        ).rstrip()
        parser.print_help()
        parser.exit()
