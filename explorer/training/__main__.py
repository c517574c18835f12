"""``python -m explorer.training train|score``: make the bundled pipeline, or measure it."""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

import spacy
from spacy.cli.train import train as spacy_train

from explorer.recognition.analysis import Analyser
from explorer.training import corpora
from explorer.training.gazetteers import add_vectors
from explorer.training.scoring import table

BUNDLED = Path(__file__).parent.parent / "recognition" / "en_explorer_news"
CONFIG = Path(__file__).with_name("names.cfg")


def train(
    folder: Path, lists: Path, dictionary: Path, target: Path, steps: int, seed: int = 1
) -> None:
    """Train on the corpora in ``folder`` for a number of steps and write the best to ``target``.

    ``lists`` is the folder of gazetteers, ``dictionary`` a list of common English words.
    """
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        blank = spacy.blank("en")
        corpora.convert(folder, work, blank, seed)
        add_vectors(blank, lists, dictionary)
        blank.to_disk(work / "vectors")
        overrides = {
            "paths.train": str(work / "train.spacy"),
            "paths.dev": str(work / "dev.spacy"),
            "paths.vectors": str(work / "vectors"),
            "training.max_steps": steps,
            "system.seed": seed,
        }
        spacy_train(CONFIG, work / "out", overrides=overrides)
        nlp = spacy.load(work / "out" / "model-best")
    nlp.meta["name"] = "explorer_news"
    nlp.meta["version"] = "0.1.0"
    nlp.meta["description"] = "People, organisations, places and nationalities in English news."
    nlp.config["paths"]["train"] = None
    nlp.config["paths"]["dev"] = None
    nlp.config["paths"]["vectors"] = None
    nlp.to_disk(target)
    print(f"trained in {time.monotonic() - began:.0f} s: {target.name}")


def score(folder: Path, model: Path) -> None:
    """Print precision, recall and F on the test parts of the corpora, by corpus and kind."""
    print(table(folder, Analyser(str(model))))


def main() -> int:
    """Run the command named on the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m explorer.training", description=__doc__)
    parser.add_argument("command", choices=("train", "score"))
    parser.add_argument("--corpora", default=os.environ.get("EXPLORER_CORPORA"))
    parser.add_argument("--model", type=Path, default=BUNDLED)
    parser.add_argument("--gazetteers", type=Path, help="default: beside the corpora")
    parser.add_argument("--dictionary", type=Path, default=Path("/usr/share/dict/words"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=2600, help="batches to train on")
    words = parser.parse_args()
    if not words.corpora:
        parser.error("name the folder of the corpora: --corpora, or EXPLORER_CORPORA")
    if words.command == "train":
        folder = Path(words.corpora)
        lists = words.gazetteers or folder.parent / "gazetteers"
        train(folder, lists, words.dictionary, words.model, words.steps, words.seed)
    else:
        score(Path(words.corpora), words.model)
    return 0


if __name__ == "__main__":
    sys.exit(main())
