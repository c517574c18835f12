"""A paragraph wrapped into rows of so many cells.

Broken at blanks, after long dashes and beside ideographs; inside a word only where it is wider than
a row, and then after the signs of an address if there are any. Offsets count characters of the
whole text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from explorer.ui.article_view.clusters import (
    cells_before,
    character_class,
    clusters,
    is_boundary,
    is_narrow,
    offset_at_cell,
)


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

    def column_of(self, text: str, offset: int) -> int:
        """The cell of the row in which an offset stands, the indent counted."""
        return self.indent + cells_before(text, self.start, offset, self.end)

    def offset_at(self, text: str, column: int) -> int:
        """The offset of what stands in a cell of the row; the row's end beyond it."""
        return offset_at_cell(text, self.start, column - self.indent, self.end)


LIST_ITEM = re.compile(r" *(?:[•‣·*–-] +|\(?\d{1,3}[.)] +)?")
"""What stands before the words of a list item: blanks, and a sign or a number."""

WIDEST_INDENT = 3
"""Rows hang under the words of an item only where what is before these takes at most one part in
so many of the width: otherwise too little is left for the words."""

ADDRESS_SIGNS = "/-–_?&=.@"
"""Where a word that is wider than a row is broken, if one of them is in the row's second half."""

NOT_FIRST = frozenset(
    "、。，．・：；？！）」』】〉》〕｝］’”…‥ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜％"
)
NOT_LAST = frozenset("（「『【〈《〔｛［‘“￥＄")
"""East Asian signs that do not begin or end a row (the common part of JIS X 4051)."""

IDEOGRAPHS = (
    (0x2E80, 0x9FFF),
    (0xAC00, 0xD7A3),
    (0xF900, 0xFAFF),
    (0xFF00, 0xFF60),
    (0x20000, 0x3FFFF),
)
"""Ranges of characters between which a row may end without a blank (Unicode Standard Annex 14, the
classes ID, H2 and H3): radicals to ideographs, Hangul, compatibility forms, full width, planes 2, 3."""

_IDEOGRAPH = re.compile(f"[{character_class(*IDEOGRAPHS)}]")

BREAK_AFTER = "—\u200b"
"""A row may end after a long dash, and at a zero-width space."""

LONGEST = 1024
"""How many characters one row has at most where the width is no limit: marks of no width."""

SPARE = 16
"""How many characters more than half a row's cells are measured at first; twice as many if all fit.
Wide characters take two cells, and most lines that hold any are made of them."""


def wrap(text: str, start: int, end: int, width: int) -> Iterator[Row]:
    """Wrap one line of the text, ``start:end`` without its newline, into rows of ``width`` cells.

    There is at least one row. A cluster wider than the row has a row of its own.
    """
    width = max(1, width)
    narrow = is_narrow(text, start, end)
    if narrow and end - start <= width:
        yield Row(start, end, end)
        return
    item = LIST_ITEM.match(text, start, end)
    words = item.end() if item else start
    if words == end:
        yield Row(start, start, end)
        return
    hang = cell_len(text[start:words])
    if WIDEST_INDENT * hang > width:
        words, hang = start, 0
    at, room, indent = start, width, 0
    row_end = _narrow_row_end if narrow else _wide_row_end
    while at < end:
        shown, stop = row_end(text, at, words, end, room)
        yield Row(at, shown, stop, indent)
        at = words = stop
        room, indent = width - hang, hang


def _narrow_row_end(text: str, at: int, words: int, end: int, room: int) -> tuple[int, int]:
    """Find where a row of characters of one cell ends: its text, and where the next row begins.

    The row begins ``at`` and is not broken before ``words``.
    """
    limit = at + room
    if limit >= end:
        return end, end
    blank = text.rfind(" ", words, limit + 1)
    dash = text.rfind("—", max(words, blank + 1), limit)
    if dash >= 0:
        return dash + 1, dash + 1
    if blank < words:
        torn = _torn(text, words, limit)
        return torn, torn
    return _without_blanks(text, at, blank, end)


def _wide_row_end(text: str, at: int, words: int, end: int, room: int) -> tuple[int, int]:
    """Find where a row of any characters ends; as :func:`_narrow_row_end`."""
    size, longest = room // 2 + SPARE, max(LONGEST, 4 * room)
    while True:
        upto = min(end, at + size)
        cuts, cells = clusters(text, at, upto)
        if cells[-1] > room:
            shown, stop = _without_blanks(text, at, _break(text, cuts, cells, words, room), end)
            if shown < stop < end and not is_boundary(text, stop):
                stop -= 1  # the last blank carries a combining mark
            return shown, stop
        if upto == end or size >= longest:
            return upto, upto
        size = min(2 * size, longest)


def _break(text: str, cuts: Sequence[int], cells: Sequence[int], words: int, room: int) -> int:
    """Find the offset before which a row is broken that begins with the first of some clusters."""
    last = max(1, bisect_right(cells, room) - 1)
    for cut in reversed(cuts[1 : last + 1]):
        if cut <= words:
            break
        if _breakable(text[cut - 1], text[cut : cut + 1]):
            return cut
    torn = cuts[bisect_right(cuts, _torn(text, words, cuts[last])) - 1]
    return torn if torn > words else cuts[last]


def _breakable(before: str, after: str) -> bool:
    """Whether a row may end between two characters."""
    if " " in (before, after):
        return True
    if before in NOT_LAST or after in NOT_FIRST or not after:
        return False
    return before in BREAK_AFTER or _IDEOGRAPH.search(before + after) is not None


def _without_blanks(text: str, at: int, stop: int, end: int) -> tuple[int, int]:
    """Where a row that is broken at ``stop`` ends before the blanks there, and where they end."""
    shown = stop
    while shown > at and text[shown - 1] == " ":
        shown -= 1
    while stop < end and text[stop] == " ":
        stop += 1
    return shown, stop


def _torn(text: str, at: int, limit: int) -> int:
    """Where a word that begins at ``at`` and goes beyond ``limit`` is broken."""
    half = (at + limit + 1) // 2
    stop = max(text.rfind(sign, half, limit) for sign in ADDRESS_SIGNS) + 1
    return stop if stop > at else limit
