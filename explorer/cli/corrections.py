"""``explorer corrections list|export|import|clear``, and corrections for what is written out."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from explorer.corrections.describe import describe
from explorer.corrections.exchange import lines, read
from explorer.corrections.json import RecordError
from explorer.corrections.made import MadeCorrection
from explorer.files import output as writing
from explorer.files import streams
from explorer.model import Analysis, Article
from explorer.storage.article_corrections import ArticleCorrections
from explorer.storage.articles import article_key
from explorer.storage.database import StoreError
from explorer.storage.store import Store

Complain = Callable[[str], None]
"""Takes one line of what went wrong, without the program's name."""


class Applied(NamedTuple):
    """An article with its analysis as corrected; ``touched`` if the reader corrected anything."""

    article: Article
    analysis: Analysis
    touched: bool


def applied(found: Iterable[tuple[Article, Analysis]], complain: Complain) -> Iterator[Applied]:
    """Apply the reader's corrections to analyses, and say which fit no more."""
    store = Store(create=False)
    _pass_on(store, complain)
    try:
        for article, analysis in found:
            corrections = ArticleCorrections(store, article)
            after = corrections.settle(analysis)
            for misfit in corrections.misfits:
                complain(f"{article.source}: fits no more: {describe(misfit)}")
            yield Applied(article, after, corrections.made > 0 or after != analysis)
    finally:
        store.close()


def main(words: Sequence[str], complain: Complain) -> int:
    """Run ``explorer corrections`` with its words; returns the exit status."""
    parser = _parser()
    options = parser.parse_args(words)
    if options.command == "clear" and not options.yes and not sys.stdin.isatty():
        parser.error("clear asks first: answer it with --yes where there is no terminal")
    store = Store(create=options.command == "import")
    _pass_on(store, complain)
    try:
        match options.command:
            case "import":
                return _import(store, options.files, complain)
            case command:
                steps, failed = _chosen(store, options, complain)
                if command == "list":
                    _list(steps, store.corrections.labels())
                elif command == "export":
                    _export(lines(steps, store.corrections.labels()), options.output)
                else:
                    everything = not (options.paths or options.rules)
                    _clear(store, steps, options.yes, everything)
                return int(failed)
    except StoreError as error:
        complain(str(error))
        return 1
    finally:
        store.close()


def _pass_on(store: Store, complain: Complain) -> None:
    if store.notice is not None:
        complain(store.notice)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="explorer corrections",
        description="What you corrected: other kinds, merged, split, renamed, removed and marked.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, about in (
        ("list", "print the corrections, oldest first"),
        ("export", "write the corrections as JSON lines, to keep or to send"),
        ("clear", "forget the corrections"),
    ):
        command = commands.add_parser(name, help=about, description=_sentence(about))
        command.add_argument(
            "paths", nargs="*", metavar="PATH", help="only those made in these articles"
        )
        command.add_argument("--rules", action="store_true", help="only rules for every article")
        if name == "export":
            command.add_argument("--output", metavar="FILE", help="write to a file, not stdout")
        if name == "clear":
            command.add_argument("--yes", action="store_true", help="do not ask")
    about = "take in corrections that export wrote"
    command = commands.add_parser("import", help=about, description=_sentence(about))
    command.add_argument("files", nargs="+", metavar="FILE", help="JSON lines, or - for stdin")
    return parser


def _sentence(about: str) -> str:
    return f"{about[:1].upper()}{about[1:]}."


def _chosen(
    store: Store, options: argparse.Namespace, complain: Complain
) -> tuple[list[MadeCorrection], bool]:
    """The corrections that the words name, and whether something could not be read."""
    steps = [step for step in store.corrections.all() if step.everywhere or not options.rules]
    if not options.paths:
        return steps, False
    from explorer import documents  # noqa: PLC0415 (only where articles are named)

    sources, errors = documents.gather(options.paths)
    problems = [str(error) for error in errors]
    keys = set()
    for source in sources:
        try:
            keys.add(article_key(documents.read(source).text))
        except documents.ReadingError as error:
            problems.append(str(error))
    for problem in problems:
        complain(problem)
    return [step for step in steps if step.article in keys], bool(problems)


def _list(steps: Sequence[MadeCorrection], labels: dict[str, str]) -> None:
    from rich.console import Console  # noqa: PLC0415 (only where a table is printed)
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    if not steps:
        print("no corrections", file=sys.stderr)
        return
    table = Table("made", "article", "correction")
    for step in steps:
        label = "every article" if step.everywhere else labels.get(step.article, "-")
        table.add_row(_local(step.made), Text(label), Text(describe(step.correction)))
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 500)
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


def _import(store: Store, files: Sequence[str], complain: Complain) -> int:
    failed = False
    for name in files:
        steps, labels = [], {}
        try:
            with open(0, "rb", closefd=False) if name == "-" else Path(name).open("rb") as stream:
                for number, *said in read(stream):
                    match said:
                        case [MadeCorrection() as step, str(label)]:
                            steps.append(step)
                            labels[step.article] = label
                        case [RecordError() as error]:
                            complain(f"{name}: line {number}: {error}")
                            failed = True
        except OSError as error:
            complain(f"{name}: {streams.reason(error)}")
            failed = True
            continue
        new = store.corrections.merge(steps, labels)
        print(f"{name}: {new} added, {len(steps) - new} known already", file=sys.stderr)
    return int(failed or store.in_memory)


def _clear(store: Store, steps: Sequence[MadeCorrection], sure: bool, everything: bool) -> None:
    if not steps:
        print("no corrections", file=sys.stderr)
        return
    articles = len({step.article for step in steps})
    what = f"{_number(len(steps), 'correction')} made in {_number(articles, 'article')}"
    if not sure:
        print(f"Forget {what}? There is no undo. [y/N] ", end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            print("nothing forgotten", file=sys.stderr)
            return
    store.corrections.clear(None if everything else [step.id for step in steps])
    print(f"{what} forgotten", file=sys.stderr)


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
