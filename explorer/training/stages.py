"""The stages of training, in their order, with files in a work folder between them.

``project.yml`` runs them, each only if what it reads has changed. Each is a function of the folders it
reads and writes (:class:`Folders`), and of the numbers that it can be told.
"""

import json
import random
import shutil
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import spacy
from spacy.cli.train import train as spacy_train
from spacy.language import Language
from spacy.tokens import DocBin

from explorer.recognition.ner import span_classifier as product
from explorer.recognition.ner.embedding import USAGE
from explorer.recognition.ner.pipeline import multiply_by_numpy
from explorer.training import calibration, corpora, span_classifier
from explorer.training.conventions import conformed
from explorer.training.documents import Document, read, write
from explorer.training.gazetteers import lists
from explorer.training.passages import passages
from explorer.training.renaming import Renamer
from explorer.training.samples import extend, packed, varied
from explorer.training.vectors import add_vectors, known

CONFIG = Path(__file__).with_name("names.cfg")
"""The recogniser of names, and how it is trained."""

PASSAGES = 1600
"""How many documents are made of templates."""

STEPS = 6000
"""How many batches are trained on: the dev part gains nothing after it."""

META = {
    "name": "explorer_news",
    "version": "0.1.0",
    "spacy_version": ">=3.8.0,<3.9.0",
    "description": "People, organisations, places and nationalities in English news.",
}
"""What the pipeline says of itself."""

SLOTS = 8
"""The table of usage has so many bytes a word (see :mod:`explorer.training.word_usage`)."""


@dataclass(frozen=True)
class Folders:
    """What stages read and write: ``work`` has the files between them.

    ``corpora`` and ``gazetteers`` are folders of annotated text and of lists, ``dictionary`` is a file
    of common English words.
    """

    work: Path
    corpora: Path
    gazetteers: Path
    dictionary: Path

    def clean(self, name: str) -> Path:
        """What is learned from a corpus."""
        return self.work / "clean" / f"{name}.jsonl"

    def held(self, name: str) -> Path:
        """What of a corpus is kept out of training."""
        return self.work / "held" / f"{name}.jsonl"

    @property
    def passages(self) -> Path:
        """Documents made of templates."""
        return self.work / "passages.jsonl"

    @property
    def data(self) -> Path:
        """``train.spacy`` and ``dev.spacy``."""
        return self.work / "data"

    @property
    def vectors(self) -> Path:
        """A blank pipeline with the table of lists."""
        return self.work / "vectors"

    @property
    def trained(self) -> Path:
        """The recogniser of names, as spaCy leaves it."""
        return self.work / "trained"

    @property
    def second_opinion(self) -> Path:
        """The weights of the classifier of spans."""
        return self.work / product.FILE

    @property
    def pipeline(self) -> Path:
        """The pipeline without its calibration."""
        return self.work / "pipeline"

    @property
    def calibration(self) -> Path:
        """The weights of the calibration."""
        return self.work / "calibration.json"


def _clean(folders: Folders, names: Iterable[str]) -> None:
    """Write what is learned from some corpora, and what of them is kept out."""
    for name in names:
        write(folders.held(name), corpora.parted(folders.corpora, name, "held"))
        write(folders.clean(name), corpora.learned(folders.corpora, folders.gazetteers, name))


def clean(folders: Folders) -> None:
    """Clean the corpora by our conventions, the machine-made one by all the others too."""
    _clean(folders, (name for name in corpora.TRAIN if name != corpora.OWN))


def articles(folders: Folders) -> None:
    """Read our own articles."""
    _clean(folders, [corpora.OWN])


def templates(folders: Folders, count: int = PASSAGES, seed: int = 1) -> None:
    """Make passages of templates with names in their blanks."""
    write(folders.passages, passages(count, folders.gazetteers, folders.dictionary, seed))


def data(folders: Folders, seed: int = 1, added: Sequence[Path] = ()) -> None:
    """Put together what is trained on, with files of corrected articles (``added``)."""
    nlp, chance = spacy.blank("en"), random.Random(seed)
    renamer = Renamer(lists(folders.gazetteers, folders.dictionary).words, chance)
    learned = {name: partial(read, folders.clean(name)) for name in corpora.TRAIN}

    def trained_on() -> Iterable[Document]:
        yield from varied(learned, renamer, chance)
        yield from read(folders.passages)

    held = (one for name in corpora.TRAIN for one in read(folders.held(name)))
    packed(nlp, trained_on(), folders.data / "train.spacy")
    packed(nlp, held, folders.data / "dev.spacy")
    extend(folders.data / "train.spacy", added, nlp)


def vectors(folders: Folders) -> None:
    """Make the table of the lists and of the words that were seen in what is trained on."""
    nlp = spacy.blank("en")
    docs = DocBin().from_disk(folders.data / "train.spacy").get_docs(nlp.vocab)
    add_vectors(nlp, lists(folders.gazetteers, folders.dictionary), known(docs))
    nlp.to_disk(folders.vectors)


def train(folders: Folders, steps: int = STEPS, seed: int = 1) -> None:
    """Train the recogniser of names for a number of steps; the best by the dev part is kept."""
    began = time.monotonic()
    multiply_by_numpy()
    overrides = {
        "paths.train": str(folders.data / "train.spacy"),
        "paths.dev": str(folders.data / "dev.spacy"),
        "paths.vectors": str(folders.vectors),
        "training.max_steps": steps,
        "system.seed": seed,
    }
    spacy_train(CONFIG, folders.trained, overrides=overrides)
    made = {"seed": seed, "steps": steps, "minutes": (time.monotonic() - began) / 60}
    (folders.trained / "made.json").write_text(json.dumps(made), encoding="utf-8")


def second_opinion(folders: Folders, seed: int = 1) -> None:
    """Train the classifier that looks at each name once more over the whole article."""
    vocab = spacy.load(folders.trained / "model-best").vocab
    learned = {name: read(folders.clean(name)) for name in corpora.TRAIN}
    np.save(folders.second_opinion, span_classifier.learn(learned, vocab, seed))


def pipeline(folders: Folders) -> None:
    """Put the pipeline together, as it is opened by recognition, without its calibration."""
    nlp = spacy.load(folders.trained / "model-best")
    made = json.loads((folders.trained / "made.json").read_text(encoding="utf-8"))
    encoder = nlp.config["components"]["tok2vec"]["model"]["encode"]
    usage = nlp.vocab.lookups.get_table(USAGE)["keys"]
    nlp.meta.update(META)
    nlp.meta["explorer"] = made | {
        "width": encoder["width"],
        "depth": encoder["depth"],
        "words": nlp.vocab.vectors.n_keys + len(usage) // SLOTS,
    }
    nlp.config["paths"].update({"train": None, "dev": None, "vectors": None})
    nlp.config["initialize"]["lookups"] = None
    nlp.to_disk(folders.pipeline)
    shutil.copy(folders.second_opinion, folders.pipeline)
    _forget_strings(nlp, folders.pipeline)


def _forget_strings(nlp: Language, target: Path) -> None:
    """Leave only the strings that spaCy and the labels need: the lists are kept as hashes alone."""
    ner = nlp.get_pipe("ner")
    strings = {*spacy.blank("en").vocab.strings, *ner.labels, *ner.move_names}  # type: ignore[attr-defined]
    (target / "vocab" / "strings.json").write_text(
        json.dumps(sorted(strings), ensure_ascii=False, indent=0), encoding="utf-8"
    )


def calibrate(folders: Folders) -> None:
    """Fit how sure the pipeline is of a mention, on what was kept out of training."""
    held = (conformed(one) for name in calibration.CORPORA for one in read(folders.held(name)))
    weights = calibration.learn(held, folders.pipeline)
    folders.calibration.write_text(json.dumps(weights), encoding="utf-8")


def package(folders: Folders, target: Path) -> None:
    """Write the pipeline with its calibration into the folder ``target``; its model card stays."""
    shutil.copytree(folders.pipeline, target, dirs_exist_ok=True)
    path = target / "meta.json"
    meta = json.loads(path.read_text(encoding="utf-8"))
    meta["explorer"]["confidence"] = json.loads(folders.calibration.read_text(encoding="utf-8"))
    path.write_text(json.dumps(meta, indent=2), encoding="utf-8")
