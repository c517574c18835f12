"""The annotated corpora: which there are, and what is learned from, kept out and tested on of each.

A corpus is two files of documents (:mod:`explorer.training.documents`), ``names/NAME.train.jsonl``
and ``names/NAME.test.jsonl``.
"""

from collections.abc import Iterator
from pathlib import Path

from explorer.training.cleaning import clean
from explorer.training.conventions import conformed
from explorer.training.documents import Document, read
from explorer.training.own_articles import articles

OWN = "written"
"""The articles of :mod:`explorer.training.own_articles`, as a corpus; they have no test part."""

TRAIN = ("gmb", "gum", "docred", "crossner", "pud", "wikigold", "ewt", "multiner", OWN)
"""The corpora trained on, by the first part of their file names."""

MACHINE = ("gmb",)
"""The corpora that were annotated by machine."""

HELD = {"gmb": 150}
"""One document of so many is kept out of training to choose by, if not of :data:`USUAL_HELD`."""

USUAL_HELD = 25

TEST = ("gum", "docred", "crossner", "pud", "wikigold", "gmb", "ewt")
"""The corpora whose test parts are reported."""


def parted(folder: Path, name: str, part: str) -> Iterator[Document]:
    """Read a part of a corpus: ``train``, ``held`` (kept out of training) or ``test``."""
    path = folder / "names" / f"{name}.{'test' if part == 'test' else 'train'}.jsonl"
    documents = articles() if name == OWN else read(path)
    for number, document in enumerate(documents):
        held = number % HELD.get(name, USUAL_HELD) == 0
        if part == "test" or held == (part == "held"):
            yield document


def learned(folder: Path, gazetteers: Path, name: str) -> Iterator[Document]:
    """Read what is learned from a corpus, by our conventions; the machine-made one is cleaned first."""
    documents = map(conformed, parted(folder, name, "train"))
    if name not in MACHINE:
        return documents
    hand = [
        one for other in TRAIN if other not in MACHINE for one in parted(folder, other, "train")
    ]
    return iter(clean(list(documents), hand, gazetteers))
