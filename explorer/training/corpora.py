"""Annotated corpora as spaCy training data.

A corpus is a JSON-lines file, one document a line: ``{"id", "text", "ents": [[start, end, label],
...]}`` with character offsets. Labels outside :data:`~explorer.recognition.training_data.LABELS` are dropped.
"""

import json
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.language import Language
from spacy.tokens import DocBin

from explorer.recognition.training_data import LABELS, aligned, docs
from explorer.training.gazetteers import lists
from explorer.training.mending import Document, conformed, mend
from explorer.training.passages import passages
from explorer.training.renaming import Renamer
from explorer.training.written import articles

TIMES = 5
"""How often corrected articles come in one pass of training, against their small number."""

WRITTEN = "written"
"""The articles of :mod:`explorer.training.written`, as a corpus; they have no test part."""

TRAIN = ("gmb", "gum", "docred", "crossner", "pud", "wikigold", "ewt", "multiner", WRITTEN)
"""The corpora trained on, by the first part of their file names."""

MACHINE = ("gmb",)
"""The corpora that were annotated by machine."""

KEPT = {"gmb": 0.6}
"""The share of a corpus that is learned from; more of the machine-made one adds nothing."""

HELD = {"gmb": 150}
"""One document of so many, or of 25, is kept out of training to choose the best step by."""

REPEATED = {"gum": 2, "docred": 2, "pud": 3, "wikigold": 3, "ewt": 2, WRITTEN: 4}
"""How often the corpora annotated by hand come in one pass, against their small share of it."""

PASSAGES = 1600
"""How many documents are made of templates."""

RENAMED = 0.4
"""The share of documents in which names become others."""

CURLY = 0.4
"""The share of documents whose quotation marks become those of print."""

TEST = ("gum", "docred", "crossner", "pud", "wikigold", "gmb", "ewt")
"""The corpora whose test parts are reported."""


def annotated(path: Path) -> Iterator[Document]:
    """Read one corpus file: each document's text and its entities, as offsets and a label."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield (
                record["text"],
                [(start, end, label) for start, end, label in record["ents"] if label in LABELS],
            )


def parted(folder: Path, name: str, part: str) -> Iterator[Document]:
    """Read a part of a corpus: ``train``, ``held`` (kept out of training) or ``test``."""
    path = folder / "names" / f"{name}.{'test' if part == 'test' else 'train'}.jsonl"
    documents = articles() if name == WRITTEN else annotated(path)
    for number, document in enumerate(documents):
        held = number % HELD.get(name, 25) == 0
        if part == "test" or held == (part == "held"):
            yield document


def extend(train: Path, added: Iterable[Path], nlp: Language, times: int = TIMES) -> int:
    """Add corrected articles to a file of training data; returns how many documents were added.

    ``added`` are files that ``explorer export --format spacy`` wrote.
    """
    more = [doc for path in added for doc in docs(path, nlp)]
    data = DocBin().from_bytes(train.read_bytes())
    for doc in more * times:
        data.add(doc)
    train.write_bytes(data.to_bytes())
    return len(more)


def curly(text: str) -> str:
    """Give the text with the quotation marks and apostrophes of print, of the same length."""
    text = re.sub(r'(?<![\w.,;:!?…)])"(?=\S)', "“", text).replace('"', "”")
    return re.sub(r"(?<![\w.,;:!?…)])'(?=\w)", "‘", text).replace("'", "’")


def learned(folder: Path, gazetteers: Path, name: str) -> Iterator[Document]:
    """Read what is learned from a corpus, by our conventions; the machine-made one is mended first."""
    documents = map(conformed, parted(folder, name, "train"))
    if name not in MACHINE:
        return documents
    hand = [
        one for other in TRAIN if other not in MACHINE for one in parted(folder, other, "train")
    ]
    return iter(mend(list(documents), hand, gazetteers))


def convert(
    folder: Path, gazetteers: Path, dictionary: Path, target: Path, nlp: Language, seed: int = 1
) -> None:
    """Write the train parts as ``train.spacy`` and ``dev.spacy`` into the folder ``target``.

    A share of each corpus (:data:`HELD`) is kept for choosing the best step. The corpora
    annotated by hand come as often as :data:`REPEATED` says; the rest of what the model has to
    bear is taught by changing the copies (:data:`RENAMED`, :data:`CURLY`).
    """
    chance = random.Random(seed)
    renamer = Renamer(lists(gazetteers, dictionary).words, chance)
    train, dev = (DocBin(attrs=["ENT_IOB", "ENT_TYPE"]) for _ in range(2))
    for name in TRAIN:
        for text, ents in parted(folder, name, "held"):
            dev.add(aligned(nlp, text, ents))
        for text, ents in learned(folder, gazetteers, name):
            if chance.random() >= KEPT.get(name, 1.0):
                continue
            for _ in range(REPEATED.get(name, 1)):
                shown, marked = text, ents
                if chance.random() < RENAMED:
                    shown, marked = renamer.renamed((text, ents))
                if chance.random() < CURLY:
                    shown = curly(shown)
                train.add(aligned(nlp, shown, marked))
    for text, ents in passages(PASSAGES, gazetteers, dictionary, seed):
        train.add(aligned(nlp, text, ents))
    train.to_disk(target / "train.spacy")
    dev.to_disk(target / "dev.spacy")
