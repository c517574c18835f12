"""``explorer export PATH ...``: what was found in articles, for other programs."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

from explorer.cli.command import Command
from explorer.cli.complaints import Failures, complain
from explorer.cli.inputs import analysed, corrected, is_input, sources
from explorer.cli.options import add_articles
from explorer.export.forms import DEFAULT, forms

if TYPE_CHECKING:
    from explorer.documents import Source
    from explorer.export.form import Analysed, Form


def _options(parser: argparse.ArgumentParser) -> None:
    add_articles(parser)
    described = "; ".join(f"{form.name}: {form.help}" for form in forms().values())
    needing = ", ".join(form.name for form in forms().values() if form.needs_output)
    parser.add_argument(
        "--format",
        choices=tuple(forms()),
        default=DEFAULT,
        help=f"{described} ({DEFAULT} if none is named; --output is needed for {needing})",
    )
    parser.add_argument("--output", metavar="FILE", help="write to a file instead of stdout")


def run(options: argparse.Namespace) -> int:
    """Write the articles in the form that is asked for."""
    from explorer.recognition.errors import PipelineError  # noqa: PLC0415

    form = forms()[options.format]
    output = None if options.output == "-" else options.output
    if form.needs_output and output is None:
        options.usage_error(f"--format {form.name} needs --output FILE")
    if form.corrected_only and options.no_corrections:
        options.usage_error(f"--format {form.name} needs your corrections")
    failures = Failures()
    found = sources(options, failures)
    if is_input(output, found):
        options.usage_error(f"{output} is one of the articles: it would be written over")
    if not found:
        return 1
    try:
        articles = _articles(form, found, options, failures)
        if form.corrected_only:
            return _write_corrected(form, articles, output, failures)
        with _opened(output) as stream:
            form.write(articles, stream)
    except PipelineError as error:
        failures.add(error)
    return failures.status


def _articles(
    form: "Form", found: "list[Source]", options: argparse.Namespace, failures: Failures
) -> "Iterator[Analysed]":
    articles = analysed(found, options, failures)
    if options.no_corrections:
        yield from articles
        return
    for article, analysis, touched in corrected(articles):
        if touched or not form.corrected_only:
            yield article, analysis
        else:
            complain(f"{article.source}: left out, nothing is corrected in it")


def _opened(output: str | None) -> AbstractContextManager[BinaryIO]:
    """The stream of an output; standard output is flushed by the program's end."""
    from explorer.files.output import output as opened  # noqa: PLC0415

    return nullcontext(sys.stdout.buffer) if output is None else opened(output)


def _write_corrected(
    form: "Form", articles: "Iterator[Analysed]", output: str | None, failures: Failures
) -> int:
    """Write only if there is an article that was corrected, and say how many there were."""
    count = 0

    def counted(found: "Iterator[Analysed]") -> "Iterator[Analysed]":
        nonlocal count
        for one in found:
            count += 1
            yield one

    first = next(articles, None)
    if first is not None:
        with _opened(output) as stream:
            form.write(counted(chain([first], articles)), stream)
    print(f"{output}: {count} corrected article{'' if count == 1 else 's'}", file=sys.stderr)
    return failures.status if count else 1


COMMAND = Command(
    "export",
    "write what was found in articles for other programs, as JSON or as training data",
    _options,
    run,
    (
        "explorer export seeds/ > found.jsonl",
        "explorer export article.txt --format json --output found.json",
    ),
)
