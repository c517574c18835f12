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
        """Where an offset of the old text is now, or the nearest place to it."""
        start, end, begin, stop, same = self._block(offset)
        if same:
            return begin + offset - start
        share = (offset - start) / max(1, end - start)
        return min(len(self._new), begin + round(share * (stop - begin)))

    def quoted(self, quoted: QuotedSpan) -> QuotedSpan | None:
        """Where the words of a span stand now, or ``None`` if they were taken out.

        In lines that changed, their occurrence nearest to where they would be is taken for them.
        """
        start, end, begin, stop, same = self._block(quoted.start)
        if same and quoted.end <= end:
            at = begin + quoted.start - start
        else:
            found = self._within(quoted.text, begin, stop)
            if not found:
                return None
            wanted = self.offset(quoted.start)
            at = min(found, key=lambda offset: abs(offset - wanted))
        moved = QuotedSpan(at, at + len(quoted.text), quoted.text)
        return moved if self._new[moved.start : moved.end] == quoted.text else None

    def _within(self, words: str, begin: int, stop: int) -> list[int]:
        """The offsets in the new text where words begin that begin in ``begin:stop``."""
        last = stop + len(words)
        found = []
        at = self._new.find(words, begin, last)
        while at >= 0:
            found.append(at)
            at = self._new.find(words, at + 1, last)
        return found

    def correction(self, correction: "Correction") -> "Correction | None":
        """What a correction says of the new text, or ``None`` if its words are gone."""
        changes: dict[str, object] = {}
        for one in fields(correction):
            value = getattr(correction, one.name)
            if isinstance(value, Named) and value.at is not None:
                changes[one.name] = replace(value, at=self.quoted(value.at))
            elif isinstance(value, QuotedSpan):
                moved = self.quoted(value)
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
