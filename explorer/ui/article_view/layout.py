"""The rows of a text of any length, made lazily: only what is looked at is wrapped.

A block's rows are made when it is first shown; the heights of the others are estimated, and counted
little by little (:meth:`Layout.settle`). Rows are numbered from 0 at the top of the text; offsets
count characters of the text.
"""

import time
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator
from itertools import islice

from explorer.ui.article_view.blocks import Blocks
from explorer.ui.article_view.heights import Heights
from explorer.ui.article_view.wrapping import Row

KEPT_ROWS = 40_000
"""How many rows are kept, those of the blocks looked at last: about 10 MB."""

KEPT_BLOCKS = 4
"""So many blocks are kept however many rows they have: the screen, and what is beside it."""

AT_ONCE = 64
"""How many rows are counted between two looks at the clock."""

MARGINS = 4
"""Columns beside the text, both sides together, the scroll bar's among them."""

NO_MARGINS = 30
"""A pane of so many columns or fewer leaves room for the scroll bar alone."""


def text_columns(columns: int, measure: int) -> int:
    """How many columns of a pane its text has: ``measure`` at most, or with 0 all there are."""
    room = max(1, columns - (MARGINS if columns > NO_MARGINS else 1))
    return min(measure, room) if measure else room


class Layout:
    """The rows of some blocks of text at a width in cells, 1 or more.

    Every character of the blocks belongs to exactly one row.
    """

    def __init__(self, blocks: Blocks, width: int) -> None:
        self.blocks = blocks
        self.text = blocks.text
        self.width = max(1, width)
        self._heights = Heights(
            blocks.estimated_height(block, self.width) for block in range(len(blocks))
        )
        self._rows: OrderedDict[int, list[Row]] = OrderedDict()
        self._held = 0
        self._next = 0
        self._counting: Iterator[Row] | None = None
        self._counted = 0
        self._known: dict[int, int] = {}

    @property
    def height(self) -> int:
        """How many rows there are, as far as known."""
        return self._heights.total

    @property
    def settled(self) -> bool:
        """Whether the height of every block is known."""
        return self._heights.exact

    def _block_rows(self, block: int) -> list[Row]:
        """The rows of a block; from now on its height is exact."""
        rows = self._rows.get(block)
        if rows is None:
            rows = list(self.blocks.rows(block, self.width))
            self._rows[block] = rows
            self._held += len(rows)
            while self._held > KEPT_ROWS and len(self._rows) > KEPT_BLOCKS:
                self._held -= len(self._rows.popitem(last=False)[1])
            self._heights.set_exact(block, len(rows))
        else:
            self._rows.move_to_end(block)
        return rows

    def settle(self, seconds: float) -> bool:
        """Count the rows of some more blocks for about so long; returns whether any are left.

        What was counted holds only after :meth:`take`, so that rows keep their numbers.
        """
        until = time.perf_counter() + seconds
        while self._next < len(self.blocks):
            if not self._count(until):
                return True
            if time.perf_counter() > until:
                break
        return self._next < len(self.blocks)

    def _count(self, until: float) -> bool:
        """Count the rows of the next block; returns whether that was done before the time."""
        if self._counting is None:
            if self._heights.is_exact(self._next):
                self._next += 1
                return True
            self._counting = self.blocks.rows(self._next, self.width)
            self._counted = 0
        while (some := sum(1 for _ in islice(self._counting, AT_ONCE))) == AT_ONCE:
            self._counted += some
            if time.perf_counter() > until:
                return False
        self._known[self._next] = self._counted + some
        self._counting = None
        self._next += 1
        return True

    def take(self) -> None:
        """Let the heights hold that :meth:`settle` counted."""
        for block, height in self._known.items():
            self._heights.set_exact(block, height)
        self._known.clear()

    def row(self, y: int) -> Row | None:
        """The row numbered ``y``, or ``None`` beyond the ends."""
        found = self.rows(y, 1)
        return found[0] if found else None

    def rows(self, y: int, count: int) -> list[Row]:
        """Up to ``count`` rows from the one numbered ``y``.

        Blocks on the way become exact; the rows of blocks before ``y`` keep their estimates.
        """
        if y < 0 or count <= 0:
            return []
        block = self._heights.block_at(y)
        skip = y - self._heights.top(block)
        found: list[Row] = []
        while block < len(self.blocks) and len(found) < count:
            rows = self._block_rows(block)
            found += rows[skip : skip + count - len(found)]
            skip = max(0, skip - len(rows))
            block += 1
        return found

    def _locate(self, offset: int) -> tuple[int, int]:
        """The block of an offset and which of its rows it stands in."""
        block = self.blocks.at(offset)
        rows = self._block_rows(block)
        return block, max(0, bisect_right(rows, offset, key=lambda row: row.start) - 1)

    def y_of(self, offset: int) -> int:
        """The number of the row in which an offset of the text stands.

        An offset that is left out stands in the row of its gap.
        """
        block, index = self._locate(offset)
        return self._heights.top(block) + index

    def around(self, offset: int, above: int, below: int) -> int:
        """The number of the row of an offset, with so many rows above and below it made exact.

        Within these the numbers of rows do not change any more against each other.
        """
        block, index = self._locate(offset)
        have, at = index, block
        while have < above and at > 0:
            at -= 1
            have += len(self._block_rows(at))
        have, at = self._heights[block] - index, block + 1
        while have < below and at < len(self.blocks):
            have += len(self._block_rows(at))
            at += 1
        return self._heights.top(block) + index

    def offset_at(self, y: int) -> int:
        """The offset at which the row numbered ``y`` begins; the text's end beyond the last."""
        row = self.row(max(0, y))
        return row.start if row else len(self.text)

    def cell_of(self, offset: int) -> tuple[int, int]:
        """The number of the row in which an offset stands, and its cell in it."""
        y = self.y_of(offset)
        row = self.row(y)
        return y, row.column_of(self.text, offset) if row is not None else 0

    def offset_at_cell(self, y: int, column: int) -> int | None:
        """The offset of what stands in a cell of a row, ``None`` beyond the last row."""
        row = self.row(y)
        return None if row is None else row.offset_at(self.text, column)

    def offset_below(self, offset: int, rows: int) -> int:
        """The offset that stands so many rows below another one, or above if negative."""
        y, column = self.cell_of(offset)
        below = self.offset_at_cell(max(0, y + rows), column)
        return len(self.text) if below is None else below
