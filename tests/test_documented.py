"""What the command line takes is in the README, and in the help of each command."""

import argparse
import re
from pathlib import Path

import pytest

from explorer.cli.parsers import command_parser, reader_parser
from explorer.config import VARIABLE

README = Path(__file__).parents[1] / "README.md"
PARSERS = [reader_parser(), command_parser()]


def every(parsers):
    """Give the parsers with those of their commands."""
    for parser in parsers:
        yield parser
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                yield from every(action.choices.values())


@pytest.fixture
def commands():
    return README.read_text(encoding="utf-8").partition("\n## Commands\n")[2].partition("\n## ")[0]


def test_every_command_and_option_is_in_the_readme(commands):
    named = set(re.findall(r"(?<![\w-])(--[a-z-]+|[a-z]+)(?![\w-])", commands))
    for parser in every(PARSERS):
        assert set(parser.prog.split()) <= named, parser.prog
        for action in parser._actions:
            options = {one for one in action.option_strings if one.startswith("--")}
            assert options <= named, parser.prog
            if action.option_strings and action.choices:
                assert set(action.choices) <= named, parser.prog
    assert VARIABLE in commands


def test_every_command_and_option_says_what_it_is_for():
    for parser in every(PARSERS):
        assert parser.description and parser.description[0].isupper(), parser.prog
        for action in parser._actions:
            told = action.help or isinstance(action, argparse._SubParsersAction)
            assert told or action.dest == "paths" or action.choices, (parser.prog, action)
    assert (
        "JSON"
        in next(p for p in every(PARSERS) if p.prog.endswith("corrections export")).description
    )
