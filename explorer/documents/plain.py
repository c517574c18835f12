"""Plain text: which lines are its title and headings."""

import re

from explorer.model import Heading

LONGEST_HEADING = 120
"""Characters: a longer line is a paragraph."""

_SENTENCE_END = re.compile(r"[.!?:;,”\"]\s*$")


def is_heading(line: str) -> bool:
    """Whether a line standing alone reads as a headline rather than as a paragraph."""
    line = line.strip()
    return 0 < len(line) <= LONGEST_HEADING and not _SENTENCE_END.search(line)


def outline(text: str) -> tuple[str | None, tuple[Heading, ...]]:
    """Find the title (a first line that reads as a headline) and the headings of plain text."""
    title: str | None = None
    headings: list[Heading] = []
    offset = 0
    last = len(text.rstrip())
    first = True
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            if offset + len(line) < last and is_heading(line):
                if first:
                    title = stripped
                    headings.append(Heading(offset, offset + len(line.rstrip()), 1))
                elif len(stripped) <= LONGEST_HEADING // 2 and stripped[0].isupper():
                    headings.append(Heading(offset, offset + len(line.rstrip()), 2))
            first = False
        offset += len(line) + 1
    return title, tuple(headings)
