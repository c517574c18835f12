"""What the recogniser of names is trained on, and what its best step is chosen by, as spaCy reads it.

The corpora annotated by hand come as often as :data:`REPEATED` says; the rest of what the model has to
bear is taught by changing the copies (:data:`RENAMED`, :data:`CURLY`).
"""

import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from spacy.language import Language
from spacy.tokens import DocBin

from explorer.recognition.training_data import ATTRIBUTES, aligned, docs
from explorer.training.corpora import OWN
from explorer.training.documents import Document
from explorer.training.renaming import Renamer

KEPT = {"gmb": 0.6}
"""The share of a corpus that is learned from; more of the machine-made one adds nothing."""

REPEATED = {"gum": 2, "docred": 2, "pud": 3, "wikigold": 3, "ewt": 2, OWN: 4}
"""How often the corpora annotated by hand come in one pass, against their small share of it."""

RENAMED = 0.4
"""The share of documents in which names become others."""

CURLY = 0.4
"""The share of documents whose quotation marks become those of print."""

TIMES = 5
"""How often corrected articles come in one pass of training, against their small number."""


def curly(text: str) -> str:
    """Write quotation marks and apostrophes as in print; the text keeps its length."""
    text = re.sub(r'(?<![\w.,;:!?…)])"(?=\S)', "“", text).replace('"', "”")
    return re.sub(r"(?<![\w.,;:!?…)])'(?=\w)", "‘", text).replace("'", "’")


def packed(nlp: Language, documents: Iterable[Document], path: Path) -> None:
    """Write documents as a file of spaCy's."""
    found = DocBin(attrs=ATTRIBUTES)
    for text, ents in documents:
        found.add(aligned(nlp, text, ents))
    path.parent.mkdir(parents=True, exist_ok=True)
    found.to_disk(path)


def varied(
    corpora: Mapping[str, Callable[[], Iterable[Document]]], renamer: Renamer, chance: random.Random
) -> Iterator[Document]:
    """The documents of the corpora as often as they are learned from, changed by chance.

    ``corpora`` read each corpus by its name; the same ``chance`` gives the same documents.
    """
    for name, documents in corpora.items():
        for text, ents in documents():
            if chance.random() >= KEPT.get(name, 1.0):
                continue
            for _ in range(REPEATED.get(name, 1)):
                shown, marked = text, ents
                if chance.random() < RENAMED:
                    shown, marked = renamer.renamed((text, ents))
                if chance.random() < CURLY:
                    shown = curly(shown)
                yield shown, marked


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
