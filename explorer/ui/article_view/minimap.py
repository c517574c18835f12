"""A strip beside the article: a tick for each place where what is selected stands."""

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

First = Callable[[int, int], str | None]


def _nothing(start: int, end: int) -> None:
    return None


def ticks_of_spans(spans: Sequence[tuple[int, int]], kind: str) -> First:
    """Give the ticks of spans (in order) that are all of one kind."""

    def first(start: int, end: int) -> str | None:
        n = bisect_left(spans, (start, 0))
        return kind if n < len(spans) and spans[n][0] < end else None

    return first


def ticks_of_highlights(highlights: Highlights, hidden: frozenset[str]) -> First:
    """Give the ticks of highlights of all kinds but the hidden ones."""

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
        """A place in the article was clicked."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._first: First = _nothing
        self._length = 1
        self._strong = False
        self._rows = 1 << 30
        self._cells: list[str | None] | None = None

    def show(self, first: First, length: int, strong: bool) -> None:
        """Show ticks for an article of ``length`` characters.

        ``first`` gives the kind of the first tick in a stretch of it, which decides the colour of a
        row. ``strong`` ticks are those of a selection, the others faint.
        """
        self._first, self._length, self._strong = first, max(1, length), strong
        self._cells = None
        self.refresh()

    def fit(self, rows: int) -> None:
        """Take up how many rows the article has."""
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
        if self._cells is None:
            height = self._height
            edges = [-(-row * self._length // height) for row in range(height + 1)]
            self._cells = [self._first(start, end) for start, end in pairwise(edges)]
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
