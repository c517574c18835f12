"""A text cut into stretches of whole paragraphs, small enough to recognise one at a time."""

from collections.abc import Iterator

SIZE = 32_000
"""Characters a stretch has at most, unless a single word is longer."""


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Give ``(start, end)`` of consecutive stretches that cover the text without loss.

    Cuts fall after a line end where there is one, else after a blank, else anywhere.
    """
    start = 0
    while start < len(text):
        end = min(len(text), start + SIZE)
        if end < len(text):
            for mark in ("\n", ". ", " "):
                cut = text.rfind(mark, start, end)
                if cut > start:
                    end = cut + len(mark)
                    break
        yield start, end
        start = end
