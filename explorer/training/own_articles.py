"""Newspaper articles written for training, with their names marked.

They are in ``articles/*.txt``, a line of ``===`` between them. ``[text|P]`` marks a person, ``|O``
an organisation, ``|L`` a place and ``|D`` a nationality, religion or political group, by the
conventions that recognition is measured by. Their events are invented.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from explorer.training.documents import NORP, ORG, PERSON, PLACE, Document, Ents

FOLDER = Path(__file__).with_name("articles")

LABEL_OF = {"P": PERSON, "O": ORG, "L": PLACE, "D": NORP}

_MARK = re.compile(r"\[([^\[\]|]+)\|([POLD])\]")


class MarkError(ValueError):
    """An article whose marks cannot be read, in one line."""


def read(marked: str) -> Document:
    """Read a marked article: its text and its names.

    Raises :class:`MarkError` for brackets and bars that belong to no mark.
    """
    text, at = "", 0
    ents: Ents = []
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        ents.append((len(text), len(text) + len(match[1]), LABEL_OF[match[2]]))
        text += match[1]
        at = match.end()
    text += marked[at:]
    if stray := re.search(r"[\[\]|].{0,40}", text):
        raise MarkError(f"stray mark in an article: {stray[0]}")
    return text, ents


def articles(folder: Path = FOLDER) -> Iterator[Document]:
    """Read the articles of a folder, in the order of their files.

    Raises :class:`MarkError`, with the name of the file, if one cannot be read.
    """
    for path in sorted(folder.glob("*.txt")):
        for marked in re.split(r"(?m)^===\s*$", path.read_text(encoding="utf-8")):
            if marked.strip():
                try:
                    yield read(marked.strip())
                except MarkError as error:
                    raise MarkError(f"{path.name}: {error}") from None
