"""What is highlighted in an article: mentions and figures as marks, found by place."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from explorer.model import Analysis, Figure, Mention

KINDS = ("person", "organisation", "place", "figure")
"""The kinds of marks, in the order the reader lists them."""


class Mark(NamedTuple):
    """A highlighted stretch of the article; ``form`` is name, demonym or figure."""

    start: int
    end: int
    kind: str
    form: str = "name"
    score: float = 1.0


def mark_of(mention: Mention, kind: str) -> Mark:
    """Give the mark of a mention."""
    return Mark(mention.start, mention.end, kind, mention.form, mention.score)


def figure_mark(figure: Figure) -> Mark:
    """Give the mark of a figure."""
    return Mark(figure.start, figure.end, "figure", "figure")


class Marks:
    """Marks in order of place, without overlaps: of two that do, the first, then the longer, stays."""

    __slots__ = ("_ends", "_marks", "_starts")

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks: list[Mark] = []
        upto = -1
        for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
            if mark.start >= upto and mark.end > mark.start:
                self._marks.append(mark)
                upto = mark.end
        self._starts = [mark.start for mark in self._marks]
        self._ends = [mark.end for mark in self._marks]

    @classmethod
    def of(cls, analysis: Analysis) -> "Marks":
        """Give the marks of all mentions and figures of an analysis."""
        names = [
            mark_of(one, entity.kind) for entity in analysis.entities for one in entity.mentions
        ]
        return cls([*names, *map(figure_mark, analysis.figures)])

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def between(self, start: int, end: int) -> list[Mark]:
        """Give the marks that touch ``start:end``, in order."""
        return self._marks[bisect_right(self._ends, start) : bisect_left(self._starts, end)]

    def beginning(self, start: int, end: int) -> Iterator[Mark]:
        """Give the marks that begin in ``start:end``, in order, one after the other."""
        for n in range(bisect_left(self._starts, start), len(self._marks)):
            if self._starts[n] >= end:
                return
            yield self._marks[n]

    def at(self, offset: int) -> Mark | None:
        """Give the mark over the character at an offset."""
        found = self.between(offset, offset + 1)
        return found[0] if found else None

    def with_stretch(self, start: int, end: int, marks: Iterable[Mark]) -> "Marks":
        """Give marks with those that begin in ``start:end`` replaced by others."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        new = Marks(mark for mark in marks if start <= mark.start < end)
        joined = Marks()
        joined._marks = self._marks[:first] + new._marks + self._marks[last:]
        joined._starts = self._starts[:first] + new._starts + self._starts[last:]
        joined._ends = self._ends[:first] + new._ends + self._ends[last:]
        return joined
