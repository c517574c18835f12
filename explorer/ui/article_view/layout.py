"""Wrap a text of any length to a width, lazily: only what is looked at is wrapped.

The text is kept in blocks of whole lines. A block's rows are made when it is first shown; the
heights of the others are estimated, and settled little by little (:meth:`Layout.settle`). Rows
are numbered from 0 at the top of the text; offsets count characters of the text.
"""

import itertools
import re
import time
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from copy import copy
from itertools import accumulate, islice
from typing import NamedTuple

from rich.cells import cell_len, get_character_cell_size

BLOCK = 32_000
"""About how many characters a block has."""

KEPT = 40_000
"""How many rows are kept, those of the blocks looked at last."""

_WINDOW = 1024
"""How many characters are measured at once where they are not all one cell wide."""


class Row(NamedTuple):
    """One row of the screen: the text from ``start`` to ``end``; ``stop`` is where the next begins.

    What lies between ``end`` and ``stop`` is not shown: the blanks a line was broken at, or the
    end of the line. ``indent`` is how many empty cells come before the text: what goes on a list
    item stands under its words. ``gap`` says that the row is empty and stands for text that is left
    out, ``start`` to ``stop``. No two rows of a layout have the same ``start``.
    """

    start: int
    end: int
    stop: int
    indent: int = 0
    gap: bool = False


NARROW = (
    (0x20, 0x7E),
    (0xA0, 0xAC),
    (0xAE, 0x2FF),
    (0x370, 0x482),
    (0x48A, 0x590),
    (0x10A0, 0x10FF),
    (0x1E00, 0x1FFF),
    (0x2000, 0x200A),
    (0x2010, 0x2027),
    (0x202F, 0x205F),
    (0x2070, 0x20CF),
    (0x2100, 0x2319),
    (0x2190, 0x21FF),
    (0x2500, 0x25FC),
)
"""Characters of one cell (Unicode's East Asian Width, as rich has it): most of what is not Asian."""

_ODD = re.compile(f"[^\n{''.join(f'{chr(a)}-{re.escape(chr(b))}' for a, b in NARROW)}]")
_JOINERS = re.compile("[\u200d\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff]")
_ITEM = re.compile(r" *(?:[•‣·*–-] +|\(?\d{1,3}[.)] +)?")

_NOT_FIRST = frozenset(
    "、。，．・：；？！）」』】〉》〕｝］’”…‥ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜％"
)
_NOT_LAST = frozenset("（「『【〈《〔｛［‘“￥＄")
"""East Asian signs that do not begin or end a row (the common part of JIS X 4051)."""


def _ideographic(char: str) -> bool:
    point = ord(char)
    return (
        0x2E80 <= point <= 0x9FFF
        or 0xAC00 <= point <= 0xD7A3
        or 0xF900 <= point <= 0xFAFF
        or 0xFF00 <= point <= 0xFF60
        or 0x20000 <= point <= 0x3FFFF
    )


def _breakable(before: str, after: str) -> bool:
    """Whether a row may end between two characters that are both shown."""
    if before in _NOT_LAST or after in _NOT_FIRST or after == "":
        return False
    return before in "—\u200b" or _ideographic(before) or _ideographic(after)


def wrap(text: str, start: int, end: int, width: int) -> list[Row]:
    """Wrap one line of the text, ``start:end`` without its newline, into rows of ``width`` cells.

    Breaks at blanks, after long dashes and between ideographs; inside a word only where it is
    wider than a row, and then after the signs of an address if there are any. There is at least
    one row. A character wider than the row has a row of its own.
    """
    return list(_wrapped(text, start, end, max(1, width), _ODD.search(text, start, end) is None))


def _wrapped(text: str, start: int, end: int, width: int, narrow: bool) -> Iterator[Row]:
    if end - start <= width and narrow:
        yield Row(start, end, end)
        return
    item = _ITEM.match(text, start, end)
    lead = item.end() if item else start
    if lead == end:
        yield Row(start, start, end)
        return
    hang = lead - start if 3 * (lead - start) <= width else 0
    if narrow:
        yield from _wrapped_narrow(text, start, lead if hang else start, end, width)
    else:
        yield from _wrapped_wide(text, start, lead if hang else start, end, width)


def _wrapped_narrow(text: str, start: int, lead: int, end: int, width: int) -> Iterator[Row]:
    """Wrap a line whose characters are all one cell wide; rows after the first hang at ``lead``."""
    at, room, indent = start, width, 0
    rfind = text.rfind
    first = lead
    while end - at > room:
        stop = rfind(" ", first, at + room + 1)
        dash = rfind("—", max(first, stop + 1), at + room)
        if dash >= 0:
            stop = follows = dash + 1
        elif stop < first:
            stop = follows = _torn(text, first, at + room)
        else:
            follows = stop + 1
            while follows < end and text[follows] == " ":
                follows += 1
            while stop > at and text[stop - 1] == " ":
                stop -= 1
        yield Row(at, stop, follows, indent)
        at = first = follows
        indent = lead - start
        room = width - indent
    if at < end or at == start:
        yield Row(at, end, end, indent)


def _torn(text: str, at: int, limit: int) -> int:
    """Give where a word that begins at ``at`` and goes beyond ``limit`` is broken."""
    half = (at + limit + 1) // 2
    stop = max(text.rfind(sign, half, limit) for sign in "/-–_?&=.@") + 1
    return stop if stop > at else limit


def clusters(line: str) -> tuple[Sequence[int], list[int]]:
    """Cut a line into what stands in cells of its own.

    Gives where the pieces begin and, last, the line's length; and the cells before each of these.
    Combining marks, variation selectors, what is joined by a zero-width joiner, and the two
    letters of a flag stay in one piece.
    """
    sizes = list(map(get_character_cell_size, line))
    if 0 not in sizes and not _JOINERS.search(line):
        return range(len(line) + 1), [0, *accumulate(sizes)]
    cuts: list[int] = []
    joined = flag = False
    for n, (char, size) in enumerate(zip(line, sizes, strict=True)):
        letter = "\U0001f1e6" <= char <= "\U0001f1ff"
        if n == 0 or (size > 0 and not joined and not _JOINERS.match(char)):
            if n and flag and letter:
                flag = False
            else:
                cuts.append(n)
                flag = letter
        joined = char == "\u200d"
    cuts.append(len(line))
    cells = (sizes[a] if b - a == 1 else cell_len(line[a:b]) for a, b in itertools.pairwise(cuts))
    return cuts, [0, *accumulate(cells)]


def _wrapped_wide(text: str, start: int, lead: int, end: int, width: int) -> Iterator[Row]:
    """Wrap a line of characters of any width, a window of it at a time."""
    at, room, indent = start, width, 0
    hang = cell_len(text[start:lead])
    window = max(_WINDOW, 4 * width)
    while at < end:
        base, upto, first = at, min(end, at + window), 0
        cuts, cells = clusters(text[at:upto])
        count = len(cuts) - 1
        while cells[count] - cells[first] > room:
            cut = _cut(text, base, cuts, cells, first, room, lead)
            shown = base + cuts[cut]
            while shown > at and text[shown - 1] == " ":
                shown -= 1
            while cut < count and cuts[cut + 1] - cuts[cut] == 1 and text[base + cuts[cut]] == " ":
                cut += 1
            follows = base + cuts[cut]
            if cut == count:
                while follows < end and text[follows] == " ":
                    follows += 1
            yield Row(at, shown, follows, indent)
            at, first, indent, room = follows, cut, hang, width - hang
            if cut == count:
                break
        else:
            if upto == end or at == base:
                # The rest; or so many marks of no width that they fill a window.
                yield Row(at, upto, upto, indent)
                at = upto


def _cut(
    text: str,
    base: int,
    cuts: Sequence[int],
    cells: Sequence[int],
    first: int,
    room: int,
    lead: int,
) -> int:
    """Give the piece before which a row that begins with the piece ``first`` ends."""
    last = max(bisect_right(cells, cells[first] + room) - 1, first + 1)
    for cut in range(last, first, -1):
        place = base + cuts[cut]
        if place <= lead:
            break
        before, after = text[place - 1], text[place : place + 1]
        if before == " " or after == " " or _breakable(before, after):
            return cut
    torn = _torn(text, base + cuts[first], base + cuts[last]) - base
    cut = bisect_right(cuts, torn) - 1
    return cut if first < cut < last else last


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
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._gaps: set[int] = set()
        for start, end in [(0, len(text))] if stretches is None else stretches or [(0, 0)]:
            if self._ends and self._ends[-1] < start:
                self._gaps.add(len(self._starts))
            starts = list(_blocks(text, start, end))
            self._starts += starts
            self._ends += [*starts[1:], end]
        self._shapes = [self._shape(n) for n in range(len(self._starts))]
        self._begin(width)

    def at_width(self, width: int) -> "Layout":
        """Give the same text laid out to another width; costs nothing for its length."""
        other = copy(self)
        other._begin(width)
        return other

    def _begin(self, width: int) -> None:
        self.width = max(1, width)
        self._heights = [self._estimate(n) for n in range(len(self._starts))]
        self._exact = [False] * len(self._starts)
        self._inexact = len(self._starts)
        self._tops: list[int] | None = None
        self._rows: OrderedDict[int, list[Row]] = OrderedDict()
        self._held = 0
        self._next = 0
        self._counting: Iterator[Row] | None = None
        self._counted = 0
        self._known: dict[int, int] = {}

    def _shape(self, block: int) -> tuple[int, int, float]:
        """Give the lines of a block, how many of them are empty, and about how many cells it has."""
        start, end = self._starts[block], self._ends[block]
        lines = self.text.count("\n", start, end) + (end == len(self.text))
        sample = self.text[start : min(end, start + 400)]
        share = 1.0 if sample.isascii() else cell_len(sample) / len(sample)
        return lines, self.text.count("\n\n", start, end), (end - start) * share

    def _estimate(self, block: int) -> int:
        """Guess a block's height: a row loses half a word, a line half of its last row."""
        lines, empty, cells = self._shapes[block]
        full = max(1.0, self.width - min(3.0, self.width / 4))
        rows = empty + cells / full + 0.5 * (lines - empty)
        return max(1, round(rows) + (block in self._gaps) + self.spaced * lines)

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
        return self._inexact == 0

    def _measured(self, block: int) -> list[Row]:
        """Give a block's rows; from then on its height is exact."""
        rows = self._rows.get(block)
        if rows is None:
            rows = list(self._made(block))
            self._rows[block] = rows
            self._held += len(rows)
            while self._held > KEPT and len(self._rows) > 4:
                self._held -= len(self._rows.popitem(last=False)[1])
            self._fix(block, len(rows))
        else:
            self._rows.move_to_end(block)
        return rows

    def _made(self, block: int) -> Iterator[Row]:
        """Make a block's rows one after the other."""
        text, at, end = self.text, self._starts[block], self._ends[block]
        if block in self._gaps:
            before = self._ends[block - 1]
            yield Row(before, before, at, gap=True)
        plain = text.isascii() or _ODD.search(text, at, end) is None
        while at < end:
            newline = text.find("\n", at, end)
            stop = end if newline < 0 else newline
            narrow = plain or _ODD.search(text, at, stop) is None
            if newline < 0:
                yield from _wrapped(text, at, stop, self.width, narrow)
                break
            if self.spaced and newline > at and text[newline + 1 : newline + 2] != "\n":
                yield from _wrapped(text, at, stop, self.width, narrow)
                yield Row(newline, newline, newline + 1)
            else:
                rows = _wrapped(text, at, stop, self.width, narrow)
                last = next(rows)
                for row in rows:
                    yield last
                    last = row
                yield Row(last.start, last.end, newline + 1, last.indent)
            at = newline + 1
        if self._starts[block] == end or (end == len(text) and text.endswith("\n")):
            yield Row(end, end, end)

    def _fix(self, block: int, height: int) -> None:
        if not self._exact[block]:
            self._exact[block] = True
            self._inexact -= 1
        if self._heights[block] != height:
            self._heights[block] = height
            self._tops = None

    def settle(self, seconds: float) -> bool:
        """Measure some more blocks for about so long; returns whether any are left to measure.

        What was measured counts only after :meth:`take`, so that rows keep their numbers.
        """
        until = time.perf_counter() + seconds
        while self._next < len(self._starts):
            if self._counting is None:
                if self._exact[self._next]:
                    self._next += 1
                    continue
                self._counting, self._counted = self._made(self._next), 0
            while (some := sum(1 for _ in islice(self._counting, 64))) == 64:
                self._counted += some
                if time.perf_counter() > until:
                    return True
            self._known[self._next] = self._counted + some
            self._counting = None
            self._next += 1
            if time.perf_counter() > until:
                break
        return self._next < len(self._starts)

    def take(self) -> None:
        """Let the heights that :meth:`settle` measured count."""
        for block, height in self._known.items():
            self._fix(block, height)
        self._known.clear()

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

    def _placed(self, offset: int) -> tuple[int, int]:
        """Give the block of an offset and which of its rows it stands in."""
        block = max(0, bisect_right(self._starts, offset) - 1)
        if offset >= self._ends[block] and block + 1 < len(self._starts):
            block += 1
        rows = self._measured(block)
        index = bisect_right(rows, offset, key=lambda row: row.start) - 1
        return block, max(0, index)

    def y_of(self, offset: int) -> int:
        """Give the number of the row in which an offset of the text stands.

        An offset that is left out stands in the row of its gap.
        """
        block, index = self._placed(offset)
        return self._sums()[block] + index

    def around(self, offset: int, above: int, below: int) -> int:
        """Give the row of an offset, with so many rows above and below it made exact.

        Within these the numbers of rows do not change any more against each other.
        """
        block, index = self._placed(offset)
        have, at = index, block
        while have < above and at > 0:
            at -= 1
            have += len(self._measured(at))
        have, at = self._heights[block] - index, block + 1
        while have < below and at < len(self._starts):
            have += len(self._measured(at))
            at += 1
        return self._sums()[block] + index

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
    return row.indent + cell_len(text[row.start : max(row.start, min(offset, row.end))])


def offset_in(text: str, row: Row, column: int) -> int:
    """Give the offset of the character at a cell of a row; the row's end beyond it."""
    line, column = text[row.start : row.end], column - row.indent
    if line.isascii():
        return min(row.start + max(0, column), row.end)
    cuts, cells = clusters(line)
    return row.start + cuts[min(bisect_right(cells, max(0, column)) - 1, len(cuts) - 1)]
