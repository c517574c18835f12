"""Annotated corpora as spaCy training data.

A corpus is a JSON-lines file, one document a line: ``{"id", "text", "ents": [[start, end, label],
...]}`` with character offsets. Labels outside :data:`LABELS` are dropped.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.util import filter_spans

LABELS = ("PERSON", "ORG", "PLACE", "NORP")

TRAIN = ("gmb", "gum", "docred", "crossner", "pud", "wikigold", "ewt", "multiner")
"""The corpora trained on, by the first part of their file names."""

TEST = ("gum", "docred", "crossner", "pud", "wikigold", "gmb", "ewt")
"""The corpora whose test parts are reported."""


def documents(path: Path, nlp: Language) -> Iterator[Doc]:
    """Read one corpus file as Docs with entities; spans that do not fit the tokens are dropped."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            doc = nlp.make_doc(record["text"])
            spans = [
                doc.char_span(start, end, label=label, alignment_mode="contract")
                for start, end, label in record["ents"]
                if label in LABELS
            ]
            doc.ents = filter_spans([span for span in spans if span is not None])
            yield doc


def convert(folder: Path, names: tuple[str, ...], part: str, nlp: Language, target: Path) -> int:
    """Write the given part of several corpora as one DocBin; returns the number of tokens."""
    bin_, tokens = DocBin(attrs=["ENT_IOB", "ENT_TYPE"]), 0
    for name in names:
        for doc in documents(folder / "names" / f"{name}.{part}.jsonl", nlp):
            bin_.add(doc)
            tokens += len(doc)
    bin_.to_disk(target)
    return tokens
