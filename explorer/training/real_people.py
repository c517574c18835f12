"""Real people in our own articles, where nobody real may be named.

What the articles say is invented, and nothing invented is to be told of a living person. The list,
``lists/real_people.txt``, is of people of public life who have stood in them or are likely to.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from explorer.training.documents import PERSON, Document

LIST = Path(__file__).parent / "lists" / "real_people.txt"


def plain(name: str) -> str:
    """A name without regard to case, line breaks and the form of apostrophes."""
    return " ".join(name.replace("’", "'").split()).casefold()


@cache
def listed() -> frozenset[str]:
    """The names of the list, as :func:`plain` writes them."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    return frozenset(plain(line) for line in lines if line and not line.startswith("#"))


def real_people(document: Document) -> Iterator[str]:
    """The marked people of a document who are on the list, in order of their mentions."""
    text, ents = document
    for start, end, label in ents:
        if label == PERSON and plain(text[start:end]) in listed():
            yield text[start:end]
