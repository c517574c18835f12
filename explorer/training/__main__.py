"""``python -m explorer.training train|senses|score|mistakes|card``: make the bundled pipeline, or measure it.

``train`` takes about half an hour of one core. ``senses`` only learns the second model of an existing
pipeline and its confidence anew (a minute). ``mistakes`` counts the commonest on a part
of the corpora, ``card`` writes the pipeline's model card from what it measures.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy.cli.train import train as spacy_train
from spacy.language import Language
from spacy.tokens import DocBin

from explorer.recognition.analyser import Analyser
from explorer.recognition.ner.embedding import USAGE
from explorer.recognition.ner.pipeline import multiply_by_numpy
from explorer.recognition.training_data import DataError
from explorer.training import confidence, corpora, senses
from explorer.training.card import card
from explorer.training.corpora import WRITTEN, extend, parted
from explorer.training.gazetteers import add_vectors, known
from explorer.training.mistakes import mistakes
from explorer.training.mistakes import table as listed
from explorer.training.scoring import KINDS, MEAN, table
from explorer.training.usage import UsageError

BUNDLED = Path(__file__).parent.parent / "recognition" / "en_explorer_news"
CONFIG = Path(__file__).with_name("names.cfg")


def train(
    folder: Path,
    lists: Path,
    dictionary: Path,
    target: Path,
    steps: int,
    seed: int = 1,
    added: Sequence[Path] = (),
) -> None:
    """Train on the corpora in ``folder`` for a number of steps and write the best to ``target``.

    ``lists`` is the folder of gazetteers, ``dictionary`` a list of common English words,
    ``added`` are files of corrected articles (``explorer export --format spacy``).
    """
    began = time.monotonic()
    multiply_by_numpy()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        blank = spacy.blank("en")
        corpora.convert(folder, lists, dictionary, work, blank, seed)
        extend(work / "train.spacy", added, blank)
        words = known(DocBin().from_disk(work / "train.spacy").get_docs(blank.vocab))
        add_vectors(blank, lists, dictionary, words)
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
    nlp.meta["spacy_version"] = ">=3.8.0,<3.9.0"
    nlp.meta["description"] = "People, organisations, places and nationalities in English news."
    encoder = nlp.config["components"]["tok2vec"]["model"]["encode"]
    nlp.meta["explorer"] = {
        "seed": seed,
        "steps": steps,
        "minutes": (time.monotonic() - began) / 60,
        "width": encoder["width"],
        "depth": encoder["depth"],
        "words": nlp.vocab.vectors.n_keys + len(nlp.vocab.lookups.get_table(USAGE)["keys"]) // 8,
    }
    nlp.config["paths"]["train"] = None
    nlp.config["paths"]["dev"] = None
    nlp.config["paths"]["vectors"] = None
    nlp.config["initialize"]["lookups"] = None
    nlp.to_disk(target)
    senses.learn(folder, lists, nlp, target, seed)
    _weigh(folder, target)
    _forget_strings(nlp, target)
    print(f"trained in {time.monotonic() - began:.0f} s: {target.name}")


def _weigh(folder: Path, target: Path) -> None:
    """Write the weights of confidence into a pipeline's meta.json."""
    path = target / "meta.json"
    meta = json.loads(path.read_text(encoding="utf-8"))
    meta["explorer"].pop("confidence", None)
    path.write_text(json.dumps(meta, indent=2), encoding="utf-8")
    meta["explorer"]["confidence"] = confidence.learn(folder, target)
    path.write_text(json.dumps(meta, indent=2), encoding="utf-8")


def _forget_strings(nlp: Language, target: Path) -> None:
    """Leave only the strings that spaCy and the labels need: the lists are kept as hashes alone."""
    strings = {*spacy.blank("en").vocab.strings, *nlp.get_pipe("ner").labels}  # type: ignore[attr-defined]
    moves = nlp.get_pipe("ner").move_names  # type: ignore[attr-defined]
    (target / "vocab" / "strings.json").write_text(
        json.dumps(sorted({*strings, *moves}), ensure_ascii=False, indent=0), encoding="utf-8"
    )


def score(folder: Path, model: Path, part: str) -> None:
    """Print precision, recall and F on a part of the corpora, by corpus and kind."""
    print(table(folder, Analyser(str(model)), part=part))


def wrong(folder: Path, model: Path, part: str) -> None:
    """Print the twenty commonest kinds of mistake on a part of the corpora, with their numbers."""
    counts: Counter[str] = Counter()
    analyser = Analyser(str(model))
    for name in (*MEAN, WRITTEN) if part == "held" else MEAN:
        for text, ents in parted(folder, name, part):
            gold = {(start, end): KINDS[label] for start, end, label in ents if label in KINDS}
            settled = analyser.consistent(text, analyser.names(text))
            found = {(one.start, one.end): one.kind for one in settled if one.form == "name"}
            counts += mistakes(text, gold, found)
    print(listed(counts.most_common(20)))


def named(words: str) -> tuple[str, Path, str]:
    """Read ``TITLE=FOLDER:BEGINNING``: a set of annotated articles, for :func:`card`."""
    title, _, where = words.partition("=")
    folder, _, begins = where.partition(":")
    return title, Path(folder), begins


def main() -> int:
    """Run the command named on the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m explorer.training", description=__doc__)
    parser.add_argument("command", choices=("train", "senses", "score", "mistakes", "card"))
    parser.add_argument("--corpora", default=os.environ.get("EXPLORER_CORPORA"))
    parser.add_argument("--model", type=Path, default=BUNDLED)
    parser.add_argument("--gazetteers", type=Path, help="default: beside the corpora")
    parser.add_argument("--dictionary", type=Path, default=Path("/usr/share/dict/words"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=6000, help="batches to train on")
    parser.add_argument(
        "--add", type=Path, action="append", default=[], metavar="FILE", help="corrected articles"
    )
    parser.add_argument(
        "--other",
        type=Path,
        action="append",
        default=[],
        metavar="FOLDER",
        help="another training of the model, for its card",
    )
    parser.add_argument(
        "--articles",
        action="append",
        default=[],
        metavar="TITLE=FOLDER[:BEGINNING]",
        help="annotated articles, for the card",
    )
    parser.add_argument("--part", choices=("test", "held"), default="test", help="to score on")
    words = parser.parse_args()
    if not words.corpora:
        parser.error("name the folder of the corpora: --corpora, or EXPLORER_CORPORA")
    if words.command == "train":
        folder = Path(words.corpora)
        lists = words.gazetteers or folder.parent / "gazetteers"
        try:
            train(folder, lists, words.dictionary, words.model, words.steps, words.seed, words.add)
        except (DataError, UsageError, OSError) as error:
            parser.exit(1, f"{parser.prog}: {error}\n")
    elif words.command == "senses":
        folder = Path(words.corpora)
        lists = words.gazetteers or folder.parent / "gazetteers"
        senses.learn(folder, lists, spacy.load(words.model), words.model, words.seed)
        _weigh(folder, words.model)
    elif words.command == "mistakes":
        wrong(Path(words.corpora), words.model, words.part)
    elif words.command == "card":
        sets = [named(one) for one in words.articles]
        text = card([words.model, *words.other], Path(words.corpora), sets)
        (words.model / "README.md").write_text(text, encoding="utf-8")
    else:
        score(Path(words.corpora), words.model, words.part)
    return 0


if __name__ == "__main__":
    sys.exit(main())
