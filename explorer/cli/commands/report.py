"""``explorer report PATH ...``: articles with what is in them, without a screen."""

import argparse
import sys
from typing import TYPE_CHECKING

from explorer.cli.command import Command
from explorer.cli.complaints import Failures
from explorer.cli.inputs import analysed, corrected, sources
from explorer.cli.options import add_articles

if TYPE_CHECKING:
    from explorer.documents import Source


def run(options: argparse.Namespace) -> int:
    """Print the report of each article."""
    failures = Failures()
    found = sources(options, failures)
    return print_report(found, options, failures) if found else 1


def print_report(found: "list[Source]", options: argparse.Namespace, failures: Failures) -> int:
    """Print the report of each source; returns the exit status."""
    from explorer.export.report import print_reports  # noqa: PLC0415 (Rich only for a report)
    from explorer.recognition.errors import PipelineError  # noqa: PLC0415

    try:
        articles = analysed(found, options, failures)
        if not options.no_corrections:
            articles = ((one.article, one.analysis) for one in corrected(articles))
        print_reports(articles, sys.stdout, several=len(found) > 1)
    except PipelineError as error:
        failures.add(error)
    return failures.status


COMMAND = Command(
    "report",
    "print articles with their entities marked, and tables of them",
    add_articles,
    run,
    ("explorer report article.txt", "explorer report seeds/ | less"),
)
