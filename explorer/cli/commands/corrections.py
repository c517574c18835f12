"""``explorer corrections list|export|import|clear``: what the reader corrected."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from explorer.cli.command import Command, sentence
from explorer.cli.complaints import Failures, complain
from explorer.cli.inputs import articles, is_input, sources
from explorer.cli.options import add_paths
from explorer.corrections.describe import describe
from explorer.corrections.exchange import lines, read
from explorer.corrections.json import RecordError
from explorer.corrections.made import MadeCorrection
from explorer.files import output as writing
from explorer.files import streams
from explorer.storage.articles import article_key
from explorer.storage.database import StoreError
from explorer.storage.store import Store

UNLIMITED = 500
"""Columns of the list where there is no terminal: wide enough that no row is cut."""

_COMMANDS = (
    ("list", "print the corrections, oldest first"),
    ("export", "write the corrections as JSON lines, to keep or to send"),
    ("clear", "forget the corrections"),
)
"""Those that are about the corrections there are."""


def _options(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, about in _COMMANDS:
        command = commands.add_parser(name, help=about, description=sentence(about))
        add_paths(command, "*", "only those made in these articles")
        command.add_argument("--rules", action="store_true", help="only rules for every article")
        if name == "export":
            command.add_argument("--output", metavar="FILE", help="write to a file, not stdout")
        if name == "clear":
            command.add_argument("--yes", action="store_true", help="do not ask")
    about = "take in corrections that export wrote"
    command = commands.add_parser("import", help=about, description=sentence(about))
    command.add_argument("files", nargs="+", metavar="FILE", help="JSON lines, or - for stdin")


def run(options: argparse.Namespace) -> int:
    """List, write, take in or forget corrections."""
    if options.command == "clear" and not options.yes and not sys.stdin.isatty():
        options.usage_error("clear asks first: answer it with --yes where there is no terminal")
    store = Store(create=options.command == "import")
    if store.notice is not None:
        complain(store.notice)
    failures = Failures()
    try:
        if options.command == "import":
            _import(store, options.files, failures)
        else:
            _about_those_there_are(store, options, failures)
    except StoreError as error:
        failures.add(error)
    finally:
        store.close()
    return failures.status


def _about_those_there_are(store: Store, options: argparse.Namespace, failures: Failures) -> None:
    chosen = _chosen(store, options, failures)
    labels = store.corrections.labels()
    match options.command:
        case "list":
            _list(chosen, labels)
        case "export":
            _export(lines(chosen, labels), options.output)
        case "clear":
            everything = not (options.paths or options.rules)
            _clear(store, chosen, options.yes, everything)


def _chosen(store: Store, options: argparse.Namespace, failures: Failures) -> list[MadeCorrection]:
    """The corrections that the words name."""
    made = [one for one in store.corrections.all() if one.everywhere or not options.rules]
    if not options.paths:
        return made
    found = sources(options, failures)
    if options.command == "export" and is_input(options.output, found):
        options.usage_error(f"{options.output} is one of the articles: it would be written over")
    keys = {article_key(article.text) for article in articles(found, failures)}
    return [one for one in made if one.article in keys]


def _list(made: Sequence[MadeCorrection], labels: dict[str, str]) -> None:
    from rich.console import Console  # noqa: PLC0415 (only where a table is printed)
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    if not made:
        print("no corrections", file=sys.stderr)
        return
    table = Table("made", "article", "correction")
    for one in made:
        label = "every article" if one.everywhere else labels.get(one.article, "-")
        table.add_row(_local(one.made), Text(label), Text(describe(one.correction)))
    console = Console(highlight=False, width=None if sys.stdout.isatty() else UNLIMITED)
    console.print(table)


def _local(made: str) -> str:
    try:
        return f"{datetime.fromisoformat(made).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError, OSError):
        return "-"


def _export(pieces: Iterable[str], output: str | None) -> None:
    content = "".join(pieces).encode("utf-8", "replace")
    if output is None or output == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
        return
    with writing.output(output) as stream:
        stream.write(content)


def _import(store: Store, files: Sequence[str], failures: Failures) -> None:
    for name in files:
        try:
            with open(0, "rb", closefd=False) if name == "-" else Path(name).open("rb") as stream:
                made, labels = _read(name, stream, failures)
        except OSError as error:
            failures.add(f"{name}: {streams.reason(error)}")
            continue
        new = store.corrections.merge(made, labels)
        print(f"{name}: {new} added, {len(made) - new} known already", file=sys.stderr)
    failures.any |= store.in_memory


def _read(
    name: str, stream: BinaryIO, failures: Failures
) -> tuple[list[MadeCorrection], dict[str, str]]:
    """The corrections in a file, and what their articles are called."""
    made: list[MadeCorrection] = []
    labels: dict[str, str] = {}
    for number, *said in read(stream):
        match said:
            case [MadeCorrection() as one, str(label)]:
                made.append(one)
                labels[one.article] = label
            case [RecordError() as error]:
                failures.add(f"{name}: line {number}: {error}")
    return made, labels


def _clear(store: Store, made: Sequence[MadeCorrection], sure: bool, everything: bool) -> None:
    if not made:
        print("no corrections", file=sys.stderr)
        return
    articles = len({one.article for one in made})
    what = f"{_number(len(made), 'correction')} made in {_number(articles, 'article')}"
    if not sure:
        print(f"Forget {what}? There is no undo. [y/N] ", end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            print("nothing forgotten", file=sys.stderr)
            return
    store.corrections.clear(None if everything else [one.id for one in made])
    print(f"{what} forgotten", file=sys.stderr)


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


COMMAND = Command(
    "corrections",
    "what you corrected: other kinds, merged, split, renamed, removed and marked",
    _options,
    run,
    (
        "explorer corrections list",
        "explorer corrections export article.txt --output mine.jsonl",
        "explorer corrections import mine.jsonl",
    ),
)
