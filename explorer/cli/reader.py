"""``explorer [PATH ...]``: the reader, or the report where there is no terminal."""

import argparse
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.cli.command import Command
from explorer.cli.complaints import Failures
from explorer.cli.inputs import sources, stop_asking
from explorer.cli.options import add_articles

if TYPE_CHECKING:
    from explorer.documents import Source

HELP = "read articles through the people, organisations, places and figures in them"


def _options(parser: argparse.ArgumentParser) -> None:
    parser.usage = "explorer [OPTION ...] [PATH ...]\n       explorer COMMAND ..."
    add_articles(parser, nargs="*")


def run(options: argparse.Namespace) -> int:
    """Open the reader on a terminal; elsewhere print the report."""
    failures = Failures()
    found = sources(options, failures)
    if not found:
        return 1
    if sys.stdout.isatty() and _keyboard(found):
        return _read(found, options, failures)
    from explorer.cli.commands.report import print_report  # noqa: PLC0415 (without a screen)

    return print_report(found, options, failures)


def _keyboard(found: "list[Source]") -> bool:
    """Make sure that keys can be typed; an article that comes through a pipe is taken in first."""
    if sys.stdin.isatty():
        return True
    for n, source in enumerate(found):
        if source.waits:
            found[n] = replace(source, data=sys.stdin.buffer.read())
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    os.dup2(terminal, 0)
    os.close(terminal)
    return True


def _read(found: "list[Source]", options: argparse.Namespace, failures: Failures) -> int:
    """Open the reader once there is an article that can be read."""
    from explorer.documents import ReadingError, read  # noqa: PLC0415
    from explorer.recognition.process.client import Recogniser  # noqa: PLC0415

    readable = None
    while found and readable is None:
        try:
            readable = read(found[0])
        except ReadingError as error:
            failures.add(error)
            del found[0]
    if readable is None:
        return 1
    stop_asking(found)
    from explorer.config import load, path  # noqa: PLC0415

    where = path()
    settings, _ = load(where)
    recogniser = Recogniser(options.model or settings.model, options.date)
    try:
        from explorer.ui.app import run as run_app  # noqa: PLC0415 (Textual for the reader only)

        return run_app(found, recogniser, settings, where, options.no_corrections) or (
            failures.status
        )
    finally:
        recogniser.close()


COMMAND = Command(
    "",
    HELP,
    _options,
    run,
    (
        "explorer seeds/            the articles in a folder",
        "explorer article.md        one article",
        "explorer a.pdf b.zip       what is in a document, and in an archive",
        "explorer https://x.org/a   a page, or the articles of a feed",
        "cat a.txt | explorer -     an article from a pipe",
        "explorer ./report          a file that is called like a command",
    ),
)
