"""A text to read."""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside an article: where it stands and how deep (1 is the top)."""

    start: int
    end: int
    level: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a printed document: the stretch of the text on it, and its number as printed."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Article:
    """A text to read, already clean.

    ``source`` is the path, address or ``-`` as the reader named it. ``text`` has no control or
    bidirectional-override characters, no tabs and no carriage returns. ``date`` is the day it was
    published, ``author`` the by-line, ``site`` the paper or web site, ``language`` an ISO 639
    code; each as the document itself says. ``notices`` are short sentences on what the reader of
    the article should know of how it was read, such as characters that could not be decoded.
    """

    source: str
    text: str
    title: str | None = None
    headings: tuple[Heading, ...] = ()
    date: datetime.date | None = None
    author: str | None = None
    site: str | None = None
    language: str | None = None
    pages: tuple[Page, ...] = ()
    notices: tuple[str, ...] = ()
