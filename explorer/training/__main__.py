"""Make the bundled pipeline by stages, or measure it: ``python -m explorer.training STAGE``.

``weasel run all explorer/training`` runs the stages in their order, those whose inputs have changed.
"""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from explorer.recognition.analyser import Analyser
from explorer.recognition.training_data import DataError
from explorer.training import grouping_scores, own_articles, scoring, stages
from explorer.training.card import card
from explorer.training.corpora import OWN, parted
from explorer.training.documents import KINDS
from explorer.training.mistakes import mistakes
from explorer.training.mistakes import table as listed
from explorer.training.own_articles import MarkError
from explorer.training.real_people import real_people
from explorer.training.scoring import MEAN
from explorer.training.stages import Folders
from explorer.training.templates import TemplateError
from explorer.training.word_usage import UsageError

ROOT = Path(__file__).parents[2]
BUNDLED = ROOT / "explorer" / "recognition" / "en_explorer_news"
WORK = ROOT / "build" / "training"
CORPORA = "EXPLORER_CORPORA"
"""The environment variable that names the folder of the corpora."""

COMMONEST = 20
"""How many kinds of mistake are printed."""

Options = argparse.Namespace
Command = Callable[[Options], None]


def _folders(options: Options) -> Folders:
    corpora = Path(options.corpora)
    gazetteers = options.gazetteers or corpora.parent / "gazetteers"
    return Folders(options.work, corpora, gazetteers, options.dictionary)


STAGES: dict[str, Command] = {
    "clean": lambda o: stages.clean(_folders(o)),
    "articles": lambda o: stages.articles(_folders(o)),
    "templates": lambda o: stages.templates(_folders(o), o.passages, o.seed),
    "data": lambda o: stages.data(_folders(o), o.seed, o.add),
    "vectors": lambda o: stages.vectors(_folders(o)),
    "train": lambda o: stages.train(_folders(o), o.steps, o.seed),
    "second-opinion": lambda o: stages.second_opinion(_folders(o), o.seed),
    "pipeline": lambda o: stages.pipeline(_folders(o)),
    "calibrate": lambda o: stages.calibrate(_folders(o)),
    "package": lambda o: stages.package(_folders(o), o.model),
}
"""The stages of training, in their order."""


def _score(options: Options) -> None:
    """Print precision, recall and F on a part of the corpora, by corpus and kind."""
    analyser = Analyser(str(options.model))
    print(scoring.table(Path(options.corpora), analyser, part=options.part))


def _mistakes(options: Options) -> None:
    """Print the commonest kinds of mistake on a part of the corpora, with their numbers."""
    counts: Counter[str] = Counter()
    analyser = Analyser(str(options.model))
    for name in (*MEAN, OWN) if options.part == "held" else MEAN:
        for text, ents in parted(Path(options.corpora), name, options.part):
            gold = {(start, end): KINDS[label] for start, end, label in ents if label in KINDS}
            consistent = analyser.consistent(text, analyser.names(text))
            found = {(one.start, one.end): one.kind for one in consistent if one.form == "name"}
            counts += mistakes(text, gold, found)
    print(listed(counts.most_common(COMMONEST)))


def _grouping(options: Options) -> None:
    """Print how well names are grouped, and some of the wrong and of the missed pairs."""
    print(grouping_scores.table(Path(options.corpora), options.part, options.misses))


def named(words: str) -> tuple[str, Path, str]:
    """Read ``TITLE=FOLDER:BEGINNING``: a set of annotated articles, for the card."""
    title, _, where = words.partition("=")
    folder, _, begins = where.partition(":")
    return title, Path(folder), begins


def _card(options: Options) -> None:
    """Write the model card of a pipeline from what it measures."""
    sets = [named(one) for one in options.articles]
    text = card([options.model, *options.other], Path(options.corpora), sets)
    (options.model / "README.md").write_text(text, encoding="utf-8")


def _real_people(options: Options) -> None:
    """Print the real people who are named in our own articles, where there should be none."""
    for text, ents in own_articles.articles():
        for name in real_people((text, ents)):
            print(f"{name}: {text.splitlines()[0]}")


MEASUREMENTS: dict[str, Command] = {
    "score": _score,
    "mistakes": _mistakes,
    "grouping": _grouping,
    "card": _card,
    "real-people": _real_people,
}


def parser() -> argparse.ArgumentParser:
    """The parser of the command line: a subcommand for each stage and each measurement."""
    found = argparse.ArgumentParser(prog="python -m explorer.training", description=__doc__)
    found.add_argument("--corpora", default=os.environ.get(CORPORA))
    found.add_argument("--gazetteers", type=Path, help="default: beside the corpora")
    found.add_argument("--dictionary", type=Path, default=Path("/usr/share/dict/words"))
    found.add_argument("--work", type=Path, default=WORK, help="the folder for what stages make")
    commands = found.add_subparsers(dest="command", required=True)
    added = {
        name: commands.add_parser(name, help=(getattr(stages, name.replace("-", "_")).__doc__))
        for name in STAGES
    }
    added |= {
        name: commands.add_parser(name, help=command.__doc__)
        for name, command in MEASUREMENTS.items()
    }
    for name in ("templates", "data", "train", "second-opinion"):
        added[name].add_argument("--seed", type=int, default=1)
    added["templates"].add_argument("--passages", type=int, default=stages.PASSAGES)
    added["train"].add_argument("--steps", type=int, default=stages.STEPS, help="batches")
    added["data"].add_argument(
        "--add", type=Path, action="append", default=[], metavar="FILE", help="corrected articles"
    )
    for name in ("package", "score", "mistakes", "card"):
        added[name].add_argument("--model", type=Path, default=BUNDLED)
    for name in ("score", "mistakes"):
        added[name].add_argument("--part", choices=("test", "held"), default="test")
    added["grouping"].add_argument("--part", choices=("train", "test"), default="test")
    added["grouping"].add_argument("--misses", type=int, default=0, help="pairs to print")
    added["card"].add_argument(
        "--other",
        type=Path,
        action="append",
        default=[],
        metavar="FOLDER",
        help="another training of the model",
    )
    added["card"].add_argument(
        "--articles",
        action="append",
        default=[],
        metavar="TITLE=FOLDER[:BEGINNING]",
        help="annotated articles",
    )
    return found


def main() -> int:
    """Run the command named on the command line; returns the exit status."""
    read = parser()
    options = read.parse_args()
    if not options.corpora and options.command != "real-people":
        read.error(f"name the folder of the corpora: --corpora, or {CORPORA}")
    try:
        {**STAGES, **MEASUREMENTS}[options.command](options)
    except (DataError, MarkError, TemplateError, UsageError, OSError) as error:
        read.exit(1, f"{read.prog}: {error}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
