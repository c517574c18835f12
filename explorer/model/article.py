"""A text to read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside an article: where it stands and how deep (1 is the top)."""

    start: int
    end: int
    level: int


@dataclass(frozen=True, slots=True)
class Article:
    """A text to read, already clean.

    ``source`` is the path, address or ``-`` as the reader named it. ``text`` has no control or
    bidirectional-override characters, no tabs and no carriage returns.
    """

    source: str
    text: str
    title: str | None = None
    headings: tuple[Heading, ...] = ()
