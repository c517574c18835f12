"""Wrap a text of any length to a width, lazily: only what is looked at is wrapped.

The text is kept in blocks of whole lines. A block's rows are made when it is first shown; the
heights of the others are estimated, and settled little by little (:meth:`Layout.settle`). Rows
are numbered from 0 at the top of the text; offsets count characters of the text.
"""

import re
import time
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from rich.cells import cell_len, get_character_cell_size

BLOCK = 32_000
"""About how many characters a block has."""

KEPT = 48
"""How many blocks' rows are kept."""


class Row(NamedTuple):
    """One row of the screen: the text from ``start`` to ``end``; ``stop`` is where the next begins.

    What lies between ``end`` and ``stop`` is not shown: the blanks a line was broken at, or the
    end of the line. ``gap`` says that the row is empty and stands for text that is left out.
    """

    start: int
    end: int
    stop: int
    gap: bool = False


_JOINERS = re.compile("[\u200d\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U0001f1e6-\U0001f1ff]")
_BREAK_AFTER = re.compile(r"[-–—/]")


def _breakable(char: str) -> bool:
    """Whether a line may be broken before and after a character without a blank (CJK)."""
    point = ord(char)
    return (
        0x2E80 <= point <= 0x9FFF
        or 0xAC00 <= point <= 0xD7A3
        or 0xF900 <= point <= 0xFAFF
        or 0xFF00 <= point <= 0xFF60
        or 0x20000 <= point <= 0x3FFFF
    )


def wrap(text: str, start: int, end: int, width: int) -> list[Row]:
    """Wrap one line of the text, ``start:end`` without its newline, into rows of ``width`` cells.

    Breaks at blanks, inside a word only where it is wider than a row. There is at least one row.
    A character wider than the row has a row of its own.
    """
    if end <= start:
        return [Row(start, end, end)]
    line = text[start:end]
    if line.isascii():
        return _wrap_narrow(text, start, end, max(1, width))
    return _wrap_wide(line, start, max(1, width))


def _wrap_narrow(text: str, start: int, end: int, width: int) -> list[Row]:
    rows: list[Row] = []
    at = start
    while end - at > width:
        stop = text.rfind(" ", at, at + width + 1)
        if stop <= at:
            stop = at + width
            rows.append(Row(at, stop, stop))
        else:
            follows = stop + 1
            while follows < end and text[follows] == " ":
                follows += 1
            shown = len(text[at:stop].rstrip(" ")) + at
            rows.append(Row(at, max(shown, at), follows))
            stop = follows
        at = stop
    if at < end or not rows:
        rows.append(Row(at, end, end))
    return rows


def clusters(line: str) -> list[int]:
    """Give the offsets at which a line may be cut: never inside a combined character."""
    cuts = [0]
    joined = False
    for n, char in enumerate(line):
        if n and not joined and get_character_cell_size(char) > 0 and not _JOINERS.match(char):
            cuts.append(n)
        joined = char == "\u200d"
    return cuts


def _wrap_wide(line: str, start: int, width: int) -> list[Row]:
    if _JOINERS.search(line):
        cuts = clusters(line)
        sizes = [cell_len(line[a:b]) for a, b in zip(cuts, [*cuts[1:], len(line)], strict=True)]
    else:
        sizes = [get_character_cell_size(char) for char in line]
        cuts = [n for n, size in enumerate(sizes) if size or n == 0]
        if len(cuts) < len(line):
            sizes = [sizes[n] for n in cuts]
    ends = [*cuts[1:], len(line)]
    total = [0, *accumulate(sizes)]
    rows: list[Row] = []
    first = 0
    count = len(cuts)
    while total[count] - total[first] > width:
        last = bisect_right(total, total[first] + width) - 1
        last = max(last, first + 1)
        cut = last
        while cut > first:
            before, after = line[cuts[cut - 1]], line[cuts[cut]] if cut < count else " "
            if after == " " or before == " " or _breakable(before) or _breakable(after):
                break
            cut -= 1
        if cut <= first:
            cut = last
        begin = cuts[first]
        shown = begin + len(line[begin : ends[cut - 1]].rstrip(" "))
        while cut < count and line[cuts[cut]] == " ":
            cut += 1
        rows.append(Row(start + begin, start + max(shown, begin), start + ends[cut - 1]))
        first = cut
        if first >= count:
            return rows
    rows.append(Row(start + cuts[first], start + len(line), start + len(line)))
    return rows


class Layout:
    """The rows of a text at a width, or of some stretches of it with a gap row between them.

    ``width`` is in cells; 1 or more. Every character of the text, or of the ``stretches`` (whole
    lines, in order), belongs to exactly one row. ``spaced`` puts an empty row after each line.
    """

    def __init__(
        self,
        text: str,
        width: int,
        stretches: Sequence[tuple[int, int]] | None = None,
        spaced: bool = False,
    ) -> None:
        self.text = text
        self.spaced = spaced
        self.width = max(1, width)
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._gaps: set[int] = set()
        for start, end in [(0, len(text))] if stretches is None else stretches:
            if self._ends and self._ends[-1] < start:
                self._gaps.add(len(self._starts))
            starts = list(_blocks(text, start, end))
            self._starts += starts
            self._ends += [*starts[1:], end]
        self._heights = [self._estimate(n) for n in range(len(self._starts))]
        self._exact = [False] * len(self._starts)
        self._tops: list[int] | None = None
        self._rows: OrderedDict[int, list[Row]] = OrderedDict()
        self._unsettled = iter(range(len(self._starts)))

    def _estimate(self, block: int) -> int:
        start, end = self._starts[block], self._ends[block]
        lines = self.text.count("\n", start, end) + (end == len(self.text))
        gap = (block in self._gaps) + self.spaced * lines
        return max(1, gap + lines + int(max(0, end - start - lines * self.width / 2) / self.width))

    def _sums(self) -> list[int]:
        if self._tops is None:
            self._tops = [0, *accumulate(self._heights)]
        return self._tops

    @property
    def height(self) -> int:
        """How many rows there are, as far as known."""
        return self._sums()[-1]

    @property
    def settled(self) -> bool:
        """Whether the height of every block is known."""
        return all(self._exact)

    def _measured(self, block: int) -> list[Row]:
        """Give a block's rows; from then on its height is exact."""
        rows = self._rows.get(block)
        if rows is None:
            rows = self._wrapped(block)
            self._rows[block] = rows
            if len(self._rows) > KEPT:
                self._rows.popitem(last=False)
            self._fix(block, len(rows))
        else:
            self._rows.move_to_end(block)
        return rows

    def _wrapped(self, block: int) -> list[Row]:
        text, at, end = self.text, self._starts[block], self._ends[block]
        rows = [Row(at, at, at, gap=True)] if block in self._gaps else []
        while at < end:
            newline = text.find("\n", at, end)
            stop = end if newline < 0 else newline
            rows += wrap(text, at, stop, self.width)
            if newline >= 0:
                rows[-1] = rows[-1]._replace(stop=newline + 1)
                if self.spaced:
                    rows.append(Row(newline + 1, newline + 1, newline + 1))
            at = stop + (newline >= 0)
        if end == len(text) and (text.endswith("\n") or not text):
            rows.append(Row(end, end, end))
        return rows

    def _fix(self, block: int, height: int) -> None:
        self._exact[block] = True
        if self._heights[block] != height:
            self._heights[block] = height
            self._tops = None

    def settle(self, seconds: float) -> bool:
        """Measure some more blocks for about so long; returns whether any are left."""
        until = time.monotonic() + seconds
        for block in self._unsettled:
            if not self._exact[block]:
                self._fix(block, len(self._wrapped(block)))
            if time.monotonic() > until:
                return True
        return False

    def row(self, y: int) -> Row | None:
        """Give the row numbered ``y``, or ``None`` beyond the ends."""
        found = self.rows(y, 1)
        return found[0] if found else None

    def rows(self, y: int, count: int) -> list[Row]:
        """Give up to ``count`` rows from the one numbered ``y``.

        Blocks on the way become exact; the rows of blocks before ``y`` keep their estimates.
        """
        if y < 0 or count <= 0:
            return []
        tops = self._sums()
        block = min(bisect_right(tops, y) - 1, len(self._starts) - 1)
        skip = y - tops[block]
        found: list[Row] = []
        while block < len(self._starts) and len(found) < count:
            rows = self._measured(block)
            found += rows[skip : skip + count - len(found)]
            skip = max(0, skip - len(rows))
            block += 1
        return found

    def y_of(self, offset: int) -> int:
        """Give the number of the row in which an offset of the text stands."""
        block = max(0, bisect_right(self._starts, offset) - 1)
        rows = self._measured(block)
        index = bisect_right(rows, offset, key=lambda row: row.start) - 1
        if index >= 0 and rows[index].gap and index + 1 < len(rows):
            index += 1
        return self._sums()[block] + max(0, index)

    def offset_at(self, y: int) -> int:
        """Give the offset at which the row numbered ``y`` begins; the text's end beyond it."""
        row = self.row(max(0, y))
        return row.start if row else len(self.text)


def _blocks(text: str, at: int, end: int) -> Iterator[int]:
    """Give where the blocks of a stretch begin: at line ends, or at blanks where a line is too long."""
    yield at
    while end - at > BLOCK * 3 // 2:
        stop = text.find("\n", at + BLOCK, min(end, at + 2 * BLOCK) - 1)
        if stop < 0:
            stop = text.rfind("\n", at, at + BLOCK)
        if stop <= at:
            stop = text.rfind(" ", at, at + BLOCK)
        at = stop + 1 if stop > at else at + BLOCK
        yield at


def unspaced(text: str) -> bool:
    """Whether a text is in long paragraphs with no empty line between them."""
    head = text[:20_000].strip("\n")
    lines = head.count("\n") + 1
    return "\n\n" not in head and lines > 1 and len(head) > 100 * lines


def column_of(text: str, row: Row, offset: int) -> int:
    """Give the cell in which an offset stands inside its row."""
    return cell_len(text[row.start : max(row.start, min(offset, row.end))])


def offset_in(text: str, row: Row, column: int) -> int:
    """Give the offset of the character at a cell of a row; the row's end beyond it."""
    line = text[row.start : row.end]
    if line.isascii():
        return min(row.start + max(0, column), row.end)
    ends: Sequence[int] = list(accumulate(get_character_cell_size(char) for char in line))
    return row.start + bisect_left(ends, column + 1)
