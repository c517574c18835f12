"""Corrections and places carried over from a text to the same text after it was edited."""

from bisect import bisect_right
from dataclasses import fields, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from explorer.corrections.statements import Named, QuotedSpan

if TYPE_CHECKING:
    from explorer.corrections.statements import Correction

LINES = 20_000
"""Between their like beginnings and ends, texts with more lines than this are not compared."""


class Carrier:
    """Where the places of an old text are in a new one. Whole lines that are alike stay together."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._blocks = list(_blocks(old, new))
        self._begins = [block[0] for block in self._blocks]

    def _block(self, offset: int) -> tuple[int, int, int, int, bool]:
        return self._blocks[max(0, bisect_right(self._begins, offset) - 1)]

    def offset(self, offset: int) -> int:
        """Give where an offset of the old text is now, or the nearest place to it."""
        start, end, begin, stop, same = self._block(offset)
        if same:
            return begin + offset - start
        share = (offset - start) / max(1, end - start)
        return min(len(self._new), begin + round(share * (stop - begin)))

    def spot(self, spot: QuotedSpan) -> QuotedSpan | None:
        """Give where the words of a spot stand now, or ``None`` if they were taken out."""
        start, end, begin, stop, same = self._block(spot.start)
        if same and spot.end <= end:
            at = begin + spot.start - start
        else:
            wanted, at = self.offset(spot.start), -1
            found = self._new.find(spot.text, begin, stop + len(spot.text))
            while found >= 0:
                if at < 0 or abs(found - wanted) < abs(at - wanted):
                    at = found
                found = self._new.find(spot.text, found + 1, stop + len(spot.text))
            if at < 0:
                return None
        moved = QuotedSpan(at, at + len(spot.text), spot.text)
        return moved if self._new[moved.start : moved.end] == spot.text else None

    def correction(self, correction: "Correction") -> "Correction | None":
        """Give what a correction says of the new text, or ``None`` if its words are gone."""
        changes: dict[str, object] = {}
        for one in fields(correction):
            value = getattr(correction, one.name)
            if isinstance(value, Named) and value.at is not None:
                changes[one.name] = replace(value, at=self.spot(value.at))
            elif isinstance(value, QuotedSpan):
                moved = self.spot(value)
                if moved is None and one.name == "mention":
                    return None
                changes[one.name] = moved
        return replace(correction, **changes)  # type: ignore[arg-type]


def _blocks(old: str, new: str) -> list[tuple[int, int, int, int, bool]]:
    """Cut both texts in the same number of stretches: old, new, and whether they are the same."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    first = 0
    while first < min(len(before), len(after)) and before[first] == after[first]:
        first += 1
    last = 0
    while last < min(len(before), len(after)) - first and before[-1 - last] == after[-1 - last]:
        last += 1
    middle = before[first : len(before) - last], after[first : len(after) - last]
    pieces = [(first, first, True)] if first else []
    if max(map(len, middle)) <= LINES:
        for tag, a, b, c, d in SequenceMatcher(None, *middle, autojunk=False).get_opcodes():
            pieces.append((b - a, d - c, tag == "equal"))
    else:
        pieces.append((len(middle[0]), len(middle[1]), False))
    pieces += [(last, last, True)] if last else []
    blocks = []
    i = j = x = y = 0
    for lines, others, same in pieces:
        a, b = sum(map(len, before[i : i + lines])), sum(map(len, after[j : j + others]))
        blocks.append((x, x + a, y, y + b, same))
        i, j, x, y = i + lines, j + others, x + a, y + b
    return blocks or [(0, 0, 0, len(new), False)]
