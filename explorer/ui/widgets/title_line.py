"""The line above the article: what it is called, and which of how many it is."""

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget


class TitleLine(Widget):
    """One row: a title, cut where it is too long, and a place at the right."""

    DEFAULT_CSS = """
    TitleLine { height: 1; width: 1fr; background: $background; color: $muted; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._title = ""
        self._where = ""

    def show(self, title: str, where: str) -> None:
        """Show a title and a place such as "3/10"."""
        self._title, self._where = title, where
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the line."""
        width, base = self.size.width, self.rich_style
        room = max(0, width - cell_len(self._where) - 5)
        title = self._title
        if cell_len(title) > room:
            title = set_cell_size(title, max(0, room - 1)) + "…"
        space = " " * (room - cell_len(title) + 1)
        return Strip(
            [
                Segment("  ", base),
                Segment(title, base + Style(bold=True)),
                Segment(space + self._where + "  ", base),
            ]
        ).adjust_cell_length(width, base)
