"""What stands out in the text: highlights, what is selected, found or pointed at, cut row by row.

Nothing here knows colours: every piece of a row has the names of its layers, the lowest first.

* ``heading`` and ``flash``: the whole line;
* a highlight: its kind, or ``demonym``, with ``?`` after it where it is doubtful;
* a mention of the selected entity: ``selected``, or ``current`` where one is, with the layer of its
  highlight after a blank;
* what was looked for: ``found``, or ``here`` where one is;
* ``chosen``: text selected with the keys.
"""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter, itemgetter

from explorer.model import Heading, Span
from explorer.ui.article_view.highlights import Highlight, Highlights

DOUBTFUL = 0.5
"""Highlights with a score below are shown fainter: more likely to be wrong than right."""

Piece = tuple[int, int, tuple[str, ...]]
"""Start, end and layers of a piece of a row."""


@dataclass(slots=True)
class Layers:
    """All that stands out in one text; the sequences of spans are in order, without overlaps.

    ``hidden`` are the kinds that are not highlighted. ``current`` is the number in ``selected`` of
    the mention one is at, ``here`` that in ``found`` of the place one is at.
    """

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
        """The highlight that is shown over the character at an offset."""
        highlight = self.highlights.at(offset)
        return None if highlight is None or highlight.kind in self.hidden else highlight

    def pieces(self, start: int, end: int) -> list[Piece]:
        """Cut ``start:end`` wherever its layers change.

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
        """Start, end and name of each layer that touches ``start:end``, the lowest first."""
        layers: list[tuple[int, int, str]] = []
        heading = bisect_right(self.headings, start, key=attrgetter("start")) - 1
        if heading >= 0 and self.headings[heading].end > start:
            layers.append((start, end, "heading"))
        if self.flashed and _touches(self.flashed, start, end):
            layers.append((*self.flashed, "flash"))
        for highlight in self.highlights.between(start, end):
            if highlight.kind not in self.hidden:
                doubt = "?" if highlight.score < DOUBTFUL else ""
                layers.append((highlight.start, highlight.end, _layer_of(highlight) + doubt))
        for n, begin, stop in _within(self.selected, start, end):
            under = self.highlight_at(begin)
            how = "current" if n == self.current else "selected"
            layers.append((begin, stop, f"{how} {_layer_of(under)}" if under else how))
        for n, begin, stop in _within(self.found, start, end):
            layers.append((begin, stop, "here" if n == self.here else "found"))
        if self.chosen and _touches(self.chosen, start, end):
            layers.append((*self.chosen, "chosen"))
        return layers


def _layer_of(highlight: Highlight) -> str:
    """The layer of a highlight that is not doubtful."""
    return "demonym" if highlight.form == "demonym" else highlight.kind


def _touches(span: Span, start: int, end: int) -> bool:
    """Whether a span has a character in ``start:end``."""
    return span[0] < end and start < span[1]


def _within(spans: Sequence[Span], start: int, end: int) -> list[tuple[int, int, int]]:
    """The spans that have a character in ``start:end``, each with its number before it."""
    first = bisect_right(spans, start, key=itemgetter(1))
    last = bisect_left(spans, end, key=itemgetter(0))
    return [(n, *spans[n]) for n in range(first, last)]
