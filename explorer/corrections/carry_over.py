"""Corrections and places carried over from a text to the same text after it was edited."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import fields, replace
from difflib import SequenceMatcher
from typing import NamedTuple

from explorer.corrections.statements import Correction, Named, QuotedSpan

LINES = 20_000
"""Between their like beginnings and ends, texts with more lines than this are not compared."""


class _Block(NamedTuple):
    """A stretch of whole lines in both texts, and whether they are alike."""

    start: int
    end: int
    new_start: int
    new_end: int
    same: bool


class Carrier:
    """Where the places of an old text are in a new one. Whole lines that are alike stay together."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._blocks = list(_blocks(old, new))
        self._begins = [block.start for block in self._blocks]

    def _block(self, offset: int) -> _Block:
        return self._blocks[max(0, bisect_right(self._begins, offset) - 1)]

    def offset(self, offset: int) -> int:
        """Where an offset of the old text is now, or the nearest place to it."""
        block = self._block(offset)
        if block.same:
            return block.new_start + offset - block.start
        share = (offset - block.start) / max(1, block.end - block.start)
        moved = block.new_start + round(share * (block.new_end - block.new_start))
        return min(len(self._new), moved)

    def quoted(self, quoted: QuotedSpan) -> QuotedSpan | None:
        """Where the words of a span stand now, or ``None`` if they were taken out.

        In lines that changed, their occurrence nearest to where they would be is taken for them.
        """
        block = self._block(quoted.start)
        if block.same:
            at = block.new_start + quoted.start - block.start
        else:
            found = self._within(quoted.text, block.new_start, block.new_end)
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

    def correction(self, correction: Correction) -> Correction | None:
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


def _blocks(old: str, new: str) -> list[_Block]:
    """Cut both texts in the same number of blocks, in order."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    blocks: list[_Block] = []
    line = new_line = start = new_start = 0
    for lines, new_lines, same in _runs(before, after):
        end = start + sum(map(len, before[line : line + lines]))
        new_end = new_start + sum(map(len, after[new_line : new_line + new_lines]))
        blocks.append(_Block(start, end, new_start, new_end, same))
        line, new_line, start, new_start = line + lines, new_line + new_lines, end, new_end
    return blocks or [_Block(0, 0, 0, len(new), False)]


def _runs(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int, bool]]:
    """How many lines go together, in order: old ones, new ones, and whether they are alike.

    Those that are alike at the beginning and at the end are set aside before the rest is compared.
    """
    shorter = min(len(before), len(after))
    first = 0
    while first < shorter and before[first] == after[first]:
        first += 1
    last = 0
    while last < shorter - first and before[-1 - last] == after[-1 - last]:
        last += 1
    middle = before[first : len(before) - last], after[first : len(after) - last]
    runs = [(first, first, True)] if first else []
    if max(map(len, middle)) <= LINES:
        for tag, a, b, c, d in SequenceMatcher(None, *middle, autojunk=False).get_opcodes():
            runs.append((b - a, d - c, tag == "equal"))
    else:
        runs.append((len(middle[0]), len(middle[1]), False))
    return [*runs, (last, last, True)] if last else runs
