"""The rows of the article as strips of styled segments."""

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.selection import Selection
from textual.strip import Strip

from explorer.model import Span
from explorer.ui.article_view.layers import Layers
from explorer.ui.article_view.styles import LayerStyles
from explorer.ui.article_view.wrapping import Row

GAP_SIGN = "⋯"
"""What a row shows that stands for text that is left out."""

KEPT_STRIPS = 400
"""So many rows stay drawn: some screens, so that going to and fro draws nothing anew."""


class RowDrawing:
    """Draws rows of a text with what stands out in it.

    ``layers`` and ``labels`` (letters by the offset at which each begins) may be changed at any
    time; :meth:`forget` then draws anew what was kept.
    """

    def __init__(self, styles: LayerStyles) -> None:
        self.styles = styles
        self.layers = Layers()
        self.labels: dict[int, str] = {}
        self._strips: LRUCache[int, Strip] = LRUCache(KEPT_STRIPS)

    def forget(self) -> None:
        """Draw every row anew when it is next asked for."""
        self._strips.clear()

    def kept(self, y: int) -> Strip | None:
        """The strip of the row numbered ``y``, if it is kept."""
        return self._strips.get(y)

    def draw(self, y: int, row: Row, text: str, margin: int, selection: Selection | None) -> Strip:
        """Draw the row numbered ``y`` with so many empty cells before it.

        It is kept if nothing in the text is selected with the mouse.
        """
        if row.gap:
            strip = Strip([Segment(GAP_SIGN, self.styles.base + self.styles.part("gap"))])
        else:
            strip = self._with_labels(row, text).apply_offsets(row.indent, y)
        if selection is not None and (cells := selection.get_span(y)) is not None and not row.gap:
            strip = draw_selection(strip, row, cells, self.styles.part("chosen"))
        strip = Strip([Segment(" " * (margin + row.indent), self.styles.base), *strip])
        if selection is None:
            self._strips[y] = strip
        return strip

    def _with_labels(self, row: Row, text: str) -> Strip:
        strip = Strip(
            [
                Segment(text[start:end], self.styles.style(names))
                for start, end, names in self.layers.pieces(row.start, row.end)
            ]
        )
        for offset, label in self.labels.items():
            if row.start <= offset < row.end:
                column = row.column_of(text, offset) - row.indent
                over = Strip([Segment(label, self.styles.base + self.styles.part("label"))])
                behind = min(strip.cell_length, column + over.cell_length)
                strip = Strip.join([strip.crop(0, column), over, strip.crop(behind)])
        return strip


def draw_selection(strip: Strip, row: Row, cells: Span, style: Style) -> Strip:
    """Lay a style over the drawn text of a row, from a cell of the row to another.

    An end of -1 is that of the row.
    """
    length = strip.cell_length
    start = min(max(0, cells[0] - row.indent), length)
    end = length if cells[1] < 0 else min(max(0, cells[1] - row.indent), length)
    if end <= start:
        return strip
    selected = [
        Segment(one.text, (one.style or Style.null()) + style) for one in strip.crop(start, end)
    ]
    return Strip.join([strip.crop(0, start), Strip(selected), strip.crop(end)])
