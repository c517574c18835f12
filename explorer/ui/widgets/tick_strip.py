"""A strip beside the article: a tick for each place where what is selected stands."""

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget


class TickStrip(Widget):
    """One column, as high as the pane; the whole article from top to bottom."""

    DEFAULT_CSS = """
    TickStrip { width: 1; height: 1fr; background: $background; }
    TickStrip > .tick--person { color: $person; }
    TickStrip > .tick--organisation { color: $organisation; }
    TickStrip > .tick--place { color: $place; }
    TickStrip > .tick--figure { color: $figure; }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "tick--person",
        "tick--organisation",
        "tick--place",
        "tick--figure",
    }

    class Ticked(Message):
        """A place in the article was clicked."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._ticks: Sequence[tuple[int, str]] = ()
        self._length = 1
        self._strong = False
        self._cells: dict[int, str] | None = None

    def set_ticks(self, ticks: Sequence[tuple[int, str]], length: int, strong: bool) -> None:
        """Show ticks as (offset, kind) for an article of ``length`` characters.

        Where several fall on one row, the first decides the colour. ``strong`` ticks are those of
        a selection, the others faint.
        """
        self._ticks, self._length, self._strong = ticks, max(1, length), strong
        self._cells = None
        self.refresh()

    def on_resize(self) -> None:
        """Place the ticks anew."""
        self._cells = None

    def _placed(self) -> dict[int, str]:
        if self._cells is None:
            height = max(1, self.size.height)
            self._cells = {}
            for offset, kind in self._ticks:
                self._cells.setdefault(min(height - 1, offset * height // self._length), kind)
        return self._cells

    def render_line(self, y: int) -> Strip:
        """Draw one row."""
        kind = self._placed().get(y)
        base = self.rich_style
        if kind is None:
            return Strip.blank(self.size.width, base)
        style = self.get_component_rich_style(f"tick--{kind}", partial=True)
        sign = "▪" if self._strong else "·"
        return Strip([Segment(sign, base + style + Style(dim=not self._strong))], 1)

    def on_click(self, event: events.Click) -> None:
        """Tell which place was clicked."""
        self.post_message(self.Ticked(event.y * self._length // max(1, self.size.height)))
