"""Heads, feet and numbers of pages, which are no part of the text."""

import re
from collections import Counter
from collections.abc import Sequence

from explorer.documents.pdf.layout import Line

MARGIN = 0.12
"""Share of a page's height, at its head and foot, in which running lines stand."""

REPEATED = 3
"""Pages on which a line must stand to be a running one; of two pages, both."""

_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"(?:page|seite|p\.)?\s*[-–—[(]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—\])]?(?:\s*(?:of|/|\|)\s*\d{1,4})?",
    re.I,
)


def without_running(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """The lines of each page without running heads and feet and page numbers."""
    seen: Counter[str] = Counter()
    for lines, height in zip(pages, heights, strict=True):
        seen.update({_shape(line) for line in lines if _in_margin(line, height)})
    enough = min(REPEATED, max(2, len(pages)))
    return [
        [
            line
            for line in lines
            if not (
                _in_margin(line, height)
                and (seen[_shape(line)] >= enough or _NUMBER.fullmatch(line.text))
            )
        ]
        for lines, height in zip(pages, heights, strict=True)
    ]


def _in_margin(line: Line, height: float) -> bool:
    return line.base < MARGIN * height or line.base > (1 - MARGIN) * height


def _shape(line: Line) -> str:
    """A line with its numbers left open, since they differ from page to page."""
    return _DIGITS.sub("#", line.text.lower())
