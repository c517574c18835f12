"""Options that several commands have."""

import argparse
from datetime import date


def add_articles(parser: argparse.ArgumentParser, nargs: str = "+") -> None:
    """Add the articles that are read, and how they are analysed."""
    parser.add_argument("paths", nargs=nargs, metavar="PATH", help="file, folder, or - for stdin")
    parser.add_argument("--model", metavar="NAME", help="a spaCy pipeline to use instead of ours")
    parser.add_argument(
        "--no-corrections", action="store_true", help="what was recognised, not as you corrected it"
    )
    parser.add_argument(
        "--date", type=_day, metavar="DAY", help="when the articles are of, as in 2024-03-12"
    )


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"no day: {words}; write it as 2024-03-12") from None
