"""Blocks of a document become the text of an article, with its headings and pages at their offsets."""

import datetime
import re
from dataclasses import dataclass, field

from explorer.documents.errors import DocumentError
from explorer.documents.texts import EMPTY
from explorer.model import Article, Heading, Page
from explorer.text.cleaning import clean

_BLANKS = re.compile(r"[^\S\n]+")


def one_line(words: str | None) -> str | None:
    """Clean words on one line, for titles and names; None for none."""
    return " ".join(clean(words or "").split()) or None


@dataclass(frozen=True, slots=True)
class About:
    """What a document says of itself beside its text."""

    title: str | None = None
    date: datetime.date | None = None
    author: str | None = None
    site: str | None = None
    language: str | None = None
    notices: tuple[str, ...] = ()


@dataclass(slots=True)
class TextBuilder:
    """Puts blocks one under the other, an empty line between two, and keeps count of offsets."""

    pieces: list[str] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    length: int = 0

    def add(self, block: str, level: int = 0, tight: bool = False) -> int:
        """Add a block, cleaned; nothing for one of blanks alone. Returns the offset it begins at.

        ``level`` makes it a heading, on one line. ``tight`` leaves out the empty line before it.
        """
        block = clean(block).strip("\n").rstrip()
        if level:
            block = " ".join(block.split())
        if not block.strip():
            return self.length
        if self.pieces:
            self._append("\n" if tight else "\n\n")
        if level:
            self.headings.append(Heading(self.length, self.length + len(block), level))
        start = self.length
        self._append(block)
        return start

    def add_paragraph(self, words: str, level: int = 0, tight: bool = False) -> None:
        """Add a block of running text, in which blanks in a row are one."""
        self.add(_BLANKS.sub(" ", words).strip(), level, tight)

    def end_page(self, label: str, end: int | None = None) -> None:
        """Say that what was added since the page before is on the page of this number.

        ``end`` is the offset that it ends at, if that is not the end of what was added.
        """
        start = self.pages[-1].end if self.pages else 0
        end = self.length if end is None else end
        if end > start:
            self.pages.append(Page(start, end, label))

    def has_text(self) -> bool:
        """Whether anything has been added."""
        return bool(self.pieces)

    def article(self, source: str, about: About) -> Article:
        """The article of all blocks. Raises :class:`DocumentError` if there are none."""
        if not self.pieces:
            raise DocumentError(EMPTY)
        text = "".join(self.pieces) + "\n"
        pages = tuple(self.pages)
        return Article(
            source,
            text,
            one_line(about.title),
            tuple(self.headings),
            about.date,
            one_line(about.author),
            one_line(about.site),
            about.language,
            pages,
            about.notices,
        )

    def _append(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += len(piece)


def day(words: str | None) -> datetime.date | None:
    """The day that words begin with as ISO 8601 writes it; None for anything else."""
    try:
        return datetime.date.fromisoformat((words or "").strip()[:10])
    except ValueError:
        return None
