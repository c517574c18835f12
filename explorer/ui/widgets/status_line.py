"""The line at the foot of the screen: what is selected, how far in, and the keys of most use."""

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

HINTS = ("n next", "N previous", "/ filter", "o open", "? keys")


class StatusLine(Widget):
    """One row: words at the left, hints at the right as far as there is room."""

    DEFAULT_CSS = """
    StatusLine { height: 1; width: 1fr; background: $panel; color: $foreground; }
    StatusLine > .status--hint { color: $muted; }
    StatusLine > .status--note { color: $accent; }
    """

    COMPONENT_CLASSES = {"status--hint", "status--note"}  # noqa: RUF012 (as Textual has it)

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._parts: tuple[str, ...] = ()
        self._note = ""

    @property
    def text(self) -> str:
        """What stands at the left."""
        return " · ".join(part for part in (*self._parts, self._note) if part)

    def show(self, *parts: str, note: str = "") -> None:
        """Show some words, and a note that stands out."""
        self._parts, self._note = parts, note
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the line; where it is narrow the last parts go first, the note stays."""
        width, base = self.size.width, self.rich_style
        muted = base + self.get_component_rich_style("status--hint", partial=True)
        bright = base + self.get_component_rich_style("status--note", partial=True)
        parts = [part for part in self._parts if part]
        note = f" {'· ' if parts else ''}{self._note}" if self._note else ""
        while len(parts) > 1 and cell_len(" · ".join(parts)) + cell_len(note) + 2 > width:
            parts.pop()
        left = " " + " · ".join(parts)
        if cell_len(left) + cell_len(note) > width:
            left = set_cell_size(left, max(0, width - cell_len(note) - 1)) + "…"
        used = cell_len(left) + cell_len(note)
        hints = list(HINTS)
        while hints and used + cell_len("   ".join(hints)) + 3 > width:
            hints.pop(0)
        right = "   ".join(hints) + " " if hints else ""
        space = " " * max(0, width - used - cell_len(right))
        return Strip(
            [
                Segment(left, base),
                Segment(note, bright),
                Segment(space, base),
                Segment(right, muted),
            ]
        ).adjust_cell_length(width, base)
