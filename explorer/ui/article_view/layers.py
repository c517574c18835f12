"""What stands out in the text: highlights, what is selected, found or pointed at, cut row by row.

Nothing here knows colours: every piece of a row is given with the names of its layers, the lowest
first. A highlight's layer is named for its kind, or ``demonym``, with ``?`` after it where it is
doubtful; what is selected ``selected`` and ``current`` with the kind after a blank; what was looked
for ``found``, and ``here`` where one is.
"""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter, itemgetter

from explorer.model import Heading
from explorer.ui.article_view.highlights import Highlight, Highlights

DOUBTFUL = 0.5
"""Highlights with a score below are shown fainter."""

Span = tuple[int, int]
Piece = tuple[int, int, tuple[str, ...]]


@dataclass(slots=True)
class Layers:
    """All that stands out in one text; the sequences of spans are in order, without overlaps."""

    headings: Sequence[Heading] = ()
    highlights: Highlights = field(default_factory=Highlights)
    hidden: frozenset[str] = frozenset()
    selected: Sequence[Span] = ()
    current: int | None = None
    found: Sequence[Span] = ()
    here: int | None = None
    flashed: Span | None = None
    chosen: Span | None = None

    def highlight_at(self, offset: int) -> Highlight | None:
        """Give the highlight that is shown over the character at an offset."""
        highlight = self.highlights.at(offset)
        return None if highlight is None or highlight.kind in self.hidden else highlight

    def pieces(self, start: int, end: int) -> list[Piece]:
        """Cut ``start:end`` wherever its layers change: start, end and layers of each piece.

        Costs as much as what lies in it, however long the text and however many the spans.
        """
        if end <= start:
            return []
        layers = self._layers(start, end)
        if not layers:
            return [(start, end, ())]
        edges = {start, end}
        for begin, stop, _ in layers:
            edges.add(max(start, begin))
            edges.add(min(end, stop))
        return [
            (a, b, tuple(name for begin, stop, name in layers if begin <= a and b <= stop))
            for a, b in itertools.pairwise(sorted(edges))
        ]

    def _layers(self, start: int, end: int) -> list[tuple[int, int, str]]:
        layers: list[tuple[int, int, str]] = []
        heading = bisect_right(self.headings, start, key=attrgetter("start")) - 1
        if heading >= 0 and self.headings[heading].end > start:
            layers.append((start, end, "heading"))
        if self.flashed and _touches(self.flashed, start, end):
            layers.append((*self.flashed, "flash"))
        for highlight in self.highlights.between(start, end):
            if highlight.kind not in self.hidden:
                doubt = "?" if highlight.score < DOUBTFUL else ""
                layers.append((highlight.start, highlight.end, _hue(highlight) + doubt))
        for n, begin, stop in _within(self.selected, start, end):
            under = self.highlight_at(begin)
            how = "current" if n == self.current else "selected"
            layers.append((begin, stop, f"{how} {_hue(under)}" if under else how))
        for n, begin, stop in _within(self.found, start, end):
            layers.append((begin, stop, "here" if n == self.here else "found"))
        if self.chosen and _touches(self.chosen, start, end):
            layers.append((*self.chosen, "chosen"))
        return layers


def _hue(highlight: Highlight) -> str:
    return "demonym" if highlight.form == "demonym" else highlight.kind


def _touches(span: Span, start: int, end: int) -> bool:
    return span[0] < end and start < span[1]


def _within(spans: Sequence[Span], start: int, end: int) -> list[tuple[int, int, int]]:
    """Give the spans that touch ``start:end``, each with its number."""
    first = bisect_right(spans, start, key=itemgetter(1))
    last = bisect_left(spans, end, key=itemgetter(0))
    return [(n, *spans[n]) for n in range(first, last)]
