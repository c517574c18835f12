"""A text cut into stretches of whole paragraphs, small enough to recognise one at a time."""

from collections.abc import Iterator

SIZE = 32_000
"""Characters a stretch has at most."""

FIRST = 4_000
"""Characters the first has at most, so that something is known soon; each next has twice as many."""


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Spans of consecutive stretches that cover the text without loss.

    Cuts fall after a line end where there is one, else after a blank, else anywhere.
    """
    start, size = 0, FIRST
    while start < len(text):
        end = min(len(text), start + size)
        if end < len(text):
            for mark in ("\n", ". ", " "):
                cut = text.rfind(mark, start, end)
                if cut > start:
                    end = cut + len(mark)
                    break
        yield start, end
        start, size = end, min(SIZE, 2 * size)
