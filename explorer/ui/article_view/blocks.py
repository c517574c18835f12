"""A text in blocks of whole lines, each of which can be laid out alone."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from explorer.model import Span
from explorer.ui.article_view.wrapping import Row, wrap

BLOCK = 32_000
"""About how many characters a block has: wrapped in a millisecond, and few enough in a long book."""

LONGEST_BLOCK = BLOCK * 3 // 2
"""A rest of a text up to so many characters is not divided."""

SAMPLE = 400
"""So many characters of a block tell how many cells its characters take on average."""

LOST_CELLS = 3
"""How many cells of a row stay empty on average: half an English word."""

HEAD = 20_000
"""So many characters of a text tell whether it has empty lines between its paragraphs."""

LONG_LINE = 100
"""Lines of so many characters on average are paragraphs, not verse, lists or lines broken by hand."""


class Blocks:
    """The blocks of a text, or of some ``stretches`` of it (whole lines, in order, not touching).

    Between two stretches stands a row that is a gap. ``spaced`` puts an empty row after each line.
    Blocks are numbered from 0.
    """

    def __init__(
        self, text: str, stretches: Sequence[Span] | None = None, *, spaced: bool = False
    ) -> None:
        self.text = text
        self.spaced = spaced
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._after_gap: set[int] = set()
        for start, end in [(0, len(text))] if stretches is None else stretches or [(0, 0)]:
            if self.ends and self.ends[-1] < start:
                self._after_gap.add(len(self.starts))
            starts = list(block_starts(text, start, end))
            self.starts += starts
            self.ends += [*starts[1:], end]
        self._sizes = [self._size(block) for block in range(len(self.starts))]

    def __len__(self) -> int:
        return len(self.starts)

    def _size(self, block: int) -> tuple[int, int, float]:
        """Count a block's lines, how many of them are empty, and about how many cells it has."""
        start, end = self.starts[block], self.ends[block]
        lines = self.text.count("\n", start, end) + (end == len(self.text))
        sample = self.text[start : min(end, start + SAMPLE)]
        share = 1.0 if sample.isascii() else cell_len(sample) / len(sample)
        return lines, self.text.count("\n\n", start, end), (end - start) * share

    def estimated_height(self, block: int, width: int) -> int:
        """Guess how many rows of ``width`` cells a block has; a line loses half of its last row."""
        lines, empty, cells = self._sizes[block]
        full = max(1.0, width - min(LOST_CELLS, width / 4))
        rows = empty + cells / full + 0.5 * (lines - empty)
        return max(1, round(rows) + (block in self._after_gap) + self.spaced * lines)

    def rows(self, block: int, width: int) -> Iterator[Row]:
        """Make the rows of a block, of ``width`` cells, one after the other; at least one."""
        text, at, end = self.text, self.starts[block], self.ends[block]
        if block in self._after_gap:
            before = self.ends[block - 1]
            yield Row(before, before, at, gap=True)
        while at < end:
            newline = text.find("\n", at, end)
            if newline < 0:
                yield from wrap(text, at, end, width)
                break
            yield from self._line(at, newline, width)
            at = newline + 1
        if self.starts[block] == end or (end == len(text) and text.endswith("\n")):
            yield Row(end, end, end)

    def _line(self, start: int, newline: int, width: int) -> Iterator[Row]:
        """Make the rows of a line that ends with a newline, which is of the last of them."""
        rows = wrap(self.text, start, newline, width)
        if self.spaced and newline > start and not self.text.startswith("\n", newline + 1):
            yield from rows
            yield Row(newline, newline, newline + 1)
            return
        last = next(rows)
        for row in rows:
            yield last
            last = row
        yield last._replace(stop=newline + 1)

    def at(self, offset: int) -> int:
        """Which block an offset stands in; one that is left out, in the block of its gap."""
        block = max(0, bisect_right(self.starts, offset) - 1)
        return min(block + (offset >= self.ends[block]), len(self) - 1)


def block_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Divide ``start:end`` of a text into blocks, and yield where each begins.

    They are divided at line ends, or at blanks where a line is too long; where there is no blank
    either, anywhere.
    """
    at = start
    yield at
    while end - at > LONGEST_BLOCK:
        stop = text.find("\n", at + BLOCK, min(end, at + 2 * BLOCK) - 1)
        if stop < 0:
            stop = text.rfind("\n", at, at + BLOCK)
        if stop <= at:
            stop = text.rfind(" ", at, at + BLOCK)
        at = stop + 1 if stop > at else at + BLOCK
        yield at


def line_around(text: str, offset: int) -> Span:
    """The line of a text in which an offset stands, without its newline."""
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end


def lacks_empty_lines(text: str) -> bool:
    """Whether a text is in long paragraphs with no empty line between them."""
    head = text[:HEAD].strip("\n")
    lines = head.count("\n") + 1
    return "\n\n" not in head and lines > 1 and len(head) > LONG_LINE * lines
