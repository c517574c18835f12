"""A strip beside the article that shows where in it something stands, a tick a row."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from explorer.ui.article_view.highlights import Highlights

Ticks = Callable[[int, int], str | None]
"""From a stretch of the article, in offsets, to the kind of the first tick in it, if any."""

ANY_HEIGHT = 1 << 30
"""More rows than any screen has: until it is known how many the article has."""


def _nothing(start: int, end: int) -> None:
    return None


def ticks_of_spans(spans: Sequence[tuple[int, int]], kind: str) -> Ticks:
    """Ticks of spans (in order) that are all of one kind."""

    def first(start: int, end: int) -> str | None:
        n = bisect_left(spans, (start, 0))
        return kind if n < len(spans) and spans[n][0] < end else None

    return first


def ticks_of_highlights(highlights: Highlights, hidden: frozenset[str]) -> Ticks:
    """Ticks of highlights of all kinds but the hidden ones."""

    def first(start: int, end: int) -> str | None:
        kinds = (highlight.kind for highlight in highlights.beginning(start, end))
        return next((kind for kind in kinds if kind not in hidden), None)

    return first


class Minimap(Widget):
    """One column, as high as the pane; the whole article from top to bottom.

    An article that has fewer rows than the pane is as high as these.
    """

    DEFAULT_CSS = """
    Minimap { width: 1; height: 1fr; background: $background; }
    Minimap > .minimap--person { color: $person; }
    Minimap > .minimap--organisation { color: $organisation; }
    Minimap > .minimap--place { color: $place; }
    Minimap > .minimap--figure { color: $figure; }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "minimap--person",
        "minimap--organisation",
        "minimap--place",
        "minimap--figure",
    }

    class Clicked(Message):
        """A row was clicked: that of the text from ``offset`` on."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._ticks: Ticks = _nothing
        self._length = 1
        self._strong = False
        self._rows = ANY_HEIGHT
        self._cells: list[str | None] | None = None

    def show(self, ticks: Ticks, length: int, strong: bool) -> None:
        """Show ticks for an article of ``length`` characters.

        The first tick in its stretch decides the colour of a row. ``strong`` ticks are those of a
        selection, the others faint.
        """
        self._ticks, self._length, self._strong = ticks, max(1, length), strong
        self._cells = None
        self.refresh()

    def fit(self, rows: int) -> None:
        """Be as high as the article has rows, where these are fewer than the pane's."""
        if min(rows, self.size.height) != min(self._rows, self.size.height):
            self._cells = None
            self.refresh()
        self._rows = rows

    def on_resize(self) -> None:
        """Place the ticks anew."""
        self._cells = None

    @property
    def _height(self) -> int:
        return max(1, min(self.size.height, self._rows))

    def _placed(self) -> list[str | None]:
        """The kind of the tick in each row, placed when it is first drawn."""
        if self._cells is None:
            height = self._height
            edges = [-(-row * self._length // height) for row in range(height + 1)]
            self._cells = [self._ticks(start, end) for start, end in pairwise(edges)]
        return self._cells

    def render_line(self, y: int) -> Strip:
        """Draw one row."""
        cells = self._placed()
        kind = cells[y] if y < len(cells) else None
        base = self.rich_style
        if kind is None:
            return Strip.blank(self.size.width, base)
        style = self.get_component_rich_style(f"minimap--{kind}", partial=True)
        sign = "▪" if self._strong else "·"
        return Strip([Segment(sign, base + style + Style(dim=not self._strong))], 1)

    def on_click(self, event: events.Click) -> None:
        """Tell which place was clicked."""
        self.post_message(
            self.Clicked(min(event.y, self._height - 1) * self._length // self._height)
        )
