"""Annotated documents, as the stages of training hand them to each other.

A file of documents has one a line, as JSON: ``{"text", "ents": [[start, end, label], ...]}`` with
character offsets. Other fields are passed over, and labels that are none of :data:`~explorer.recognition.training_data.LABELS`.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from explorer.model import Kind
from explorer.recognition.training_data import DEMONYM, LABEL_OF, LABELS

Ents = list[tuple[int, int, str]]
"""Mentions as start, end and label."""

Document = tuple[str, Ents]
"""A text and its mentions."""

PERSON, ORG, PLACE = LABEL_OF["person"], LABEL_OF["organisation"], LABEL_OF["place"]
KINDS: dict[str, Kind] = {label: kind for kind, label in LABEL_OF.items()}
"""The kinds of names, by their labels."""

NORP = DEMONYM
"""Nationalities, religions and political groups."""


def read(path: Path) -> Iterator[Document]:
    """Read the documents of a file; raises OSError, and ValueError for what is no JSON."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield (
                record["text"],
                [(start, end, label) for start, end, label in record["ents"] if label in LABELS],
            )


def write(path: Path, documents: Iterable[Document]) -> int:
    """Write documents as a file, making its folder; returns how many they are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count = 0
    with path.open("w", encoding="utf-8") as file:
        for text, ents in documents:
            file.write(json.dumps({"text": text, "ents": ents}, ensure_ascii=False) + "\n")
            count += 1
    return count
