"""``python -m explorer.training train|score``: make the bundled pipeline, or measure it."""

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

import spacy
from spacy.cli.train import train as spacy_train
from spacy.scorer import get_ner_prf
from spacy.training import Example

from explorer.recognition import embedding as _registered  # noqa: F401 (its layer is named there)
from explorer.training import corpora
from explorer.training.gazetteers import add_vectors

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
    """Print precision, recall and F by corpus and label over the corpora's test parts."""
    nlp = spacy.load(model)
    for name in corpora.TEST:
        path = folder / "names" / f"{name}.test.jsonl"
        gold = list(corpora.documents(path, nlp))
        guesses = nlp.pipe([doc.text for doc in gold])
        examples = [Example(guess, doc) for guess, doc in zip(guesses, gold, strict=True)]
        for example in examples:
            for doc in (example.reference, example.predicted):
                doc.ents = [span for span in doc.ents if span.label_ != "NORP"]
        result = get_ner_prf(examples)
        row = {"all": {key: result[f"ents_{key}"] for key in "prf"}, **result["ents_per_type"]}
        figures = {
            label: " ".join(f"{100 * (scores[key] or 0):5.1f}" for key in "prf")
            for label, scores in sorted(row.items())
        }
        print(json.dumps({"corpus": name, **figures}))


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
