"""What a command is."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the program: its name, a few words on it, its options, and what runs it.

    ``options`` adds the command's own to its parser. ``run`` takes what was parsed and returns the
    exit status: 0 done, 1 some input could not be read; wrong usage leaves by
    :meth:`argparse.ArgumentParser.error`, which the parsed ``usage_error`` is.
    """

    name: str
    help: str
    options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
    examples: tuple[str, ...] = ()


def prepare(parser: argparse.ArgumentParser, command: Command) -> None:
    """Add to a parser what the command's name is followed by, and its help."""
    parser.description = sentence(command.help)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    if command.examples:
        parser.epilog = "\n".join(["examples:", *(f"  {one}" for one in command.examples)])
    command.options(parser)
    parser.set_defaults(run=command.run, usage_error=parser.error)


def sentence(words: str) -> str:
    """Words with a capital and a full stop."""
    return f"{words[:1].upper()}{words[1:]}."
