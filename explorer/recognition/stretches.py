"""A text cut into stretches of whole paragraphs, small enough to recognise one at a time."""

from collections.abc import Iterator

from explorer.text.lines import WIDEST
from explorer.text.paragraphs import soft_line_ends

SIZE = 32_000
"""Characters a stretch has at most."""

FIRST = 4_000
"""Characters the first has at most, so that something is known soon; each next has twice as many."""


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Spans of consecutive stretches that cover the text without loss.

    Cuts fall after a line end where there is one that is not inside a filled paragraph, else after
    a blank, else anywhere.
    """
    start, size = 0, FIRST
    while start < len(text):
        end = min(len(text), start + size)
        if end < len(text):
            end = _cut(text, start, end)
        yield start, end
        start, size = end, min(SIZE, 2 * size)


def _cut(text: str, start: int, end: int) -> int:
    """Where a stretch that is at most ``start:end`` ends."""
    for mark in ("\n", ". ", " "):
        cut = text.rfind(mark, start, end)
        if cut > start:
            return (_before_paragraph(text, start, cut) if mark == "\n" else cut) + len(mark)
    return end


def _before_paragraph(text: str, start: int, cut: int) -> int:
    """The last line end up to ``cut`` that is not soft; ``cut`` itself if all are."""
    begin = text.rfind("\n", 0, cut) + 1
    if not begin < cut <= begin + WIDEST or text.startswith("\n", cut + 1):
        return cut
    after = text.find("\n", cut + 1)
    soft = soft_line_ends(text, start, len(text) if after < 0 else after)
    at = cut
    for one in reversed(soft):
        if one.end <= at:
            break
        if one.start <= at:
            at = text.rfind("\n", start, one.start)
    return at if at > start else cut
