"""What is highlighted in an article: mentions and figures, found by where they stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from explorer.model import Analysis, Figure, Mention


class Highlight(NamedTuple):
    """A highlighted stretch of the article, in offsets of its text.

    ``kind`` is one of ``HIGHLIGHT_KINDS``, ``form`` is name, demonym or figure, and ``score`` how sure
    recognition is, from 0 to 1.
    """

    start: int
    end: int
    kind: str
    form: str = "name"
    score: float = 1.0


def mention_highlight(mention: Mention, kind: str) -> Highlight:
    """The highlight of a mention of an entity of some kind."""
    return Highlight(mention.start, mention.end, kind, mention.form, mention.score)


def figure_highlight(figure: Figure) -> Highlight:
    """The highlight of a figure."""
    return Highlight(figure.start, figure.end, "figure", "figure")


class Highlights:
    """Highlights in order of place, without overlaps.

    Of two that overlap the one that begins first stays; of two that begin together, the longer.
    """

    __slots__ = ("_ends", "_highlights", "_starts")

    def __init__(self, highlights: Iterable[Highlight] = ()) -> None:
        self._highlights: list[Highlight] = []
        upto = -1
        for highlight in sorted(highlights, key=lambda one: (one.start, -one.end)):
            if highlight.start >= upto and highlight.end > highlight.start:
                self._highlights.append(highlight)
                upto = highlight.end
        self._starts = [highlight.start for highlight in self._highlights]
        self._ends = [highlight.end for highlight in self._highlights]

    @classmethod
    def of(cls, analysis: Analysis) -> "Highlights":
        """The highlights of all mentions and figures of an analysis."""
        names = [
            mention_highlight(one, entity.kind)
            for entity in analysis.entities
            for one in entity.mentions
        ]
        return cls([*names, *map(figure_highlight, analysis.figures)])

    def __len__(self) -> int:
        return len(self._highlights)

    def __iter__(self) -> Iterator[Highlight]:
        return iter(self._highlights)

    def between(self, start: int, end: int) -> list[Highlight]:
        """The highlights that have a character in ``start:end``, in order."""
        return self._highlights[bisect_right(self._ends, start) : bisect_left(self._starts, end)]

    def beginning(self, start: int, end: int) -> Iterator[Highlight]:
        """The highlights that begin in ``start:end``, in order, one after the other."""
        for n in range(bisect_left(self._starts, start), len(self._highlights)):
            if self._starts[n] >= end:
                return
            yield self._highlights[n]

    def at(self, offset: int) -> Highlight | None:
        """The highlight over the character at an offset."""
        found = self.between(offset, offset + 1)
        return found[0] if found else None

    def with_stretch(self, start: int, end: int, highlights: Iterable[Highlight]) -> "Highlights":
        """These highlights, with those that begin in ``start:end`` replaced by others."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        new = Highlights(highlight for highlight in highlights if start <= highlight.start < end)
        joined = Highlights()
        joined._highlights = self._highlights[:first] + new._highlights + self._highlights[last:]
        joined._starts = self._starts[:first] + new._starts + self._starts[last:]
        joined._ends = self._ends[:first] + new._ends + self._ends[last:]
        return joined
