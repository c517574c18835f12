"""Options that several commands have."""

import argparse
from datetime import date


def add_articles(parser: argparse.ArgumentParser, nargs: str = "+") -> None:
    """Add the articles that are read, and how they are analysed."""
    add_paths(parser, nargs)
    parser.add_argument("--model", metavar="NAME", help="a spaCy pipeline to use instead of ours")
    parser.add_argument(
        "--no-corrections", action="store_true", help="what was recognised, not as you corrected it"
    )
    parser.add_argument(
        "--date", type=_day, metavar="DAY", help="when the articles are of, as in 2024-03-12"
    )


def add_paths(parser: argparse.ArgumentParser, nargs: str, help: str | None = None) -> None:
    """Add the paths that are read, and how to read them."""
    parser.add_argument(
        "paths",
        nargs=nargs,
        metavar="PATH",
        help=help or "file, folder, archive, address, or - for stdin",
    )
    parser.add_argument("--glob", metavar="PATTERN", help="only such files of folders and archives")
    parser.add_argument("--column", metavar="NAME", help="the column of a table that holds texts")
    parser.add_argument("--password", metavar="WORD", help="opens locked PDF and zip files")
    parser.add_argument(
        "--allow-local", action="store_true", help="open addresses of this network too"
    )


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"no day: {words}; write it as 2024-03-12") from None
