"""The order in which the pieces of a page are read: column by column, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from explorer.documents.pdf.pieces import BLANK, GAP, Piece

COLUMN = 3
"""Pieces one under the other that make a column."""

CHARACTERS = 14
"""Characters of the median piece of a column of text: cells of tables have fewer."""

CROSSING = 0.34
"""Share of the pieces of a region that may cross the gutter between its columns: titles, captions."""

MOST_SPLITS = 12
"""Columns in columns."""

RAISED = 0.8
"""Height of the number of a footnote by that of the text that it is on, at most."""

SAME_LINE = 0.4
"""Distance of baselines, in heights, up to which two pieces are on one line."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as read: its pieces' text, and where it stands; ``column`` counts columns."""

    text: str
    left: float
    right: float
    base: float
    height: float
    bold: bool
    column: int = 0
    cells: int = 1


def lines(pieces: Sequence[Piece]) -> list[Line]:
    """The lines of a page in reading order."""
    found: list[Line] = []
    for column, region in enumerate(_regions(_without_note_numbers(pieces), MOST_SPLITS)):
        found.extend(_lines_of(region, column))
    return found


def _without_note_numbers(pieces: Sequence[Piece]) -> list[Piece]:
    """Without the small raised numbers that lead to footnotes; they follow what they are on."""
    kept: list[Piece] = []
    for piece in pieces:
        before = kept[-1] if kept else None
        if (
            before is not None
            and piece.text.strip("[]*†‡").isdigit()
            and piece.height < RAISED * before.height
            and 0 < piece.base - before.base < before.height
            and abs(piece.left - before.right) < before.height
        ):
            continue
        kept.append(piece)
    return kept


def _regions(pieces: list[Piece], splits: int) -> list[list[Piece]]:
    """Parts of a page that are each read from top to bottom, in reading order."""
    gutter = _gutter(pieces) if splits else None
    if gutter is None:
        return [pieces] if pieces else []
    crossing = sorted((one for one in pieces if _crosses(one, gutter)), key=lambda one: -one.base)
    beside = [one for one in pieces if not _crosses(one, gutter)]
    found: list[list[Piece]] = []
    above: list[Piece] = []
    for piece in [*crossing, None]:
        foot = piece.base if piece is not None else float("-inf")
        band = [one for one in beside if one.base > foot]
        beside = [one for one in beside if one.base <= foot]
        if band:
            if above:
                found.append(above)
                above = []
            left = [one for one in band if one.right <= gutter]
            right = [one for one in band if one.right > gutter]
            if piece is not None and len(band) < COLUMN:
                above = [*band, piece]
                continue
            found.extend(_regions(left, splits - 1))
            found.extend(_regions(right, splits - 1))
        if piece is not None:
            above.append(piece)
    if above:
        found.append(above)
    return found


def _crosses(piece: Piece, gutter: float) -> bool:
    return piece.left < gutter < piece.right


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where columns of text part: the place that the fewest pieces cross; None without columns."""
    if len(pieces) < 2 * COLUMN:
        return None
    best, fewest = None, CROSSING * len(pieces)
    for place in sorted({round(piece.left - 1, 1) for piece in pieces}):
        crossing = sum(_crosses(one, place) for one in pieces)
        if crossing >= fewest:
            continue
        left = [one for one in pieces if one.right <= place]
        right = [one for one in pieces if one.left >= place]
        if _is_column(left) and _is_column(right) and _beside(left, right):
            best, fewest = place, crossing
    return best


def _is_column(pieces: Sequence[Piece]) -> bool:
    return len(pieces) >= COLUMN and median(len(one.text) for one in pieces) >= CHARACTERS


def _beside(left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """Whether two columns stand beside each other for at least some lines."""
    top = min(max(one.base for one in left), max(one.base for one in right))
    foot = max(min(one.base for one in left), min(one.base for one in right))
    return top - foot > (COLUMN - 1) * median(one.height for one in left)


def _lines_of(region: Sequence[Piece], column: int) -> list[Line]:
    """Pieces on one line are one line, with two blanks between them as between cells."""
    found: list[Line] = []
    row: list[Piece] = []
    for piece in sorted(region, key=lambda one: -one.base):
        if row and abs(row[0].base - piece.base) > SAME_LINE * max(row[0].height, piece.height):
            found.append(_line(row, column))
            row = []
        row.append(piece)
    if row:
        found.append(_line(row, column))
    return found


def _near_joined(row: Sequence[Piece]) -> list[Piece]:
    """Pieces that follow each other without a wide gap are one."""
    found = [row[0]]
    for piece in row[1:]:
        before = found[-1]
        gap = (piece.left - before.right) / max(before.height, piece.height)
        if gap < GAP:
            text = before.text + (" " if gap > BLANK else "") + piece.text
            right = max(before.right, piece.right)
            found[-1] = replace(before, text=text, right=right, bold=before.bold and piece.bold)
        else:
            found.append(piece)
    return found


def _line(row: list[Piece], column: int) -> Line:
    row = _near_joined(sorted(row, key=lambda one: one.left))
    largest = max(row, key=lambda one: len(one.text))
    return Line(
        "  ".join(one.text for one in row),
        row[0].left,
        max(one.right for one in row),
        largest.base,
        largest.height,
        all(one.bold for one in row),
        column,
        len(row),
    )
