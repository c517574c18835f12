"""Grapheme clusters of a line, the cells they take on the screen, and the way between both.

A cluster (Unicode Standard Annex 29) is what a reader takes for one character: a letter with its
combining marks, the two letters of a flag, an emoji with what is joined to it. No row is ever
broken inside one, and the cursor of the mouse never stands inside one.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import Any

from rich.cells import cell_len, get_character_cell_size

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
"""Ranges of characters that take one cell and join to no other, both ends included.

From Unicode's East Asian Width, as rich has it; most of what is not Asian.
"""

ALONE = (
    (0x2E80, 0x3029),
    (0x3030, 0x3098),
    (0x309B, 0xA4CF),
    (0xAC00, 0xD7A3),
    (0xF900, 0xFAFF),
    (0xFF00, 0xFF60),
    (0x1F300, 0x1F3FA),
    (0x1F400, 0x1FAFF),
    (0x20000, 0x3FFFF),
)
"""Ranges of further characters that join to none of their like, or of the narrow ones: ideographs,
kana and Hangul without what combines with them, emoji without what changes their colour."""

ZERO_WIDTH_JOINER = "\u200d"


def character_class(*ranges: tuple[int, int]) -> str:
    """The inside of a character class of a regular expression for ranges, both ends included."""
    return "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in ranges)


_NOT_NARROW = re.compile(f"[^\n{character_class(*NARROW)}]")
_NOT_ALONE = re.compile(f"[^\n{character_class(*NARROW, *ALONE)}]")


def is_narrow(text: str, start: int, end: int) -> bool:
    """Whether every character of ``start:end`` is a cluster of its own that takes one cell."""
    return text.isascii() or _NOT_NARROW.search(text, start, end) is None


@cache
def _cluster() -> Any:
    """The pattern of a cluster."""
    import regex  # noqa: PLC0415 (most articles have no need of it: the first screen does not wait)

    return regex.compile(r"\X")


def clusters(text: str, start: int, end: int) -> tuple[Sequence[int], Sequence[int]]:
    """Cut ``start:end`` of a text into grapheme clusters.

    Returns the offsets in the text at which they begin, with ``end`` as the last; and how many
    cells stand before each of these offsets, counted from ``start``.
    """
    if is_narrow(text, start, end):
        return range(start, end + 1), range(end - start + 1)
    if _NOT_ALONE.search(text, start, end) is None:
        sizes = map(get_character_cell_size, text[start:end])
        return range(start, end + 1), [0, *accumulate(sizes)]
    # What follows a joiner is measured with it by rich, which lays out what the rows show.
    cuts = [
        found.start()
        for found in _cluster().finditer(text, start, end)
        if found.start() == start or text[found.start() - 1] != ZERO_WIDTH_JOINER
    ]
    cuts.append(end)
    cells = (cell_len(text[one:other]) for one, other in itertools.pairwise(cuts))
    return cuts, [0, *accumulate(cells)]


def is_boundary(text: str, offset: int) -> bool:
    """Whether the characters before and after an offset, neither at an end, are of two clusters."""
    return offset in clusters(text, offset - 1, offset + 1)[0]


def cells_before(text: str, start: int, offset: int, end: int) -> int:
    """How many cells of ``start:end`` stand before the cluster that an offset is in."""
    cuts, cells = clusters(text, start, end)
    return cells[max(0, bisect_right(cuts, offset) - 1)]


def offset_at_cell(text: str, start: int, cell: int, end: int) -> int:
    """The offset of the cluster of ``start:end`` that covers a cell.

    The first is numbered 0; before it lies ``start``, behind the last ``end``.
    """
    cuts, cells = clusters(text, start, end)
    return cuts[bisect_right(cells, max(0, cell)) - 1]
