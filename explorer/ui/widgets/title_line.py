"""The line above the article: what it is called, and which of how many it is."""

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from explorer.ui.cells import fit


class TitleLine(Widget):
    """One row: a title, cut where it is too long, and which article it is at the right."""

    DEFAULT_CSS = """
    TitleLine { height: 1; width: 1fr; background: $background; color: $muted; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._title = ""
        self._where = ""

    @property
    def text(self) -> str:
        """What is shown as the title."""
        return self._title

    def show(self, title: str, where: str) -> None:
        """Show a title, and which article it is, such as "3/10"."""
        if (title, where) != (self._title, self._where):
            self._title, self._where = title, where
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the line."""
        width, base = self.size.width, self.rich_style
        room = max(0, width - cell_len(self._where) - 5)
        title = fit(self._title, room)
        space = " " * (room - cell_len(title) + 1)
        return Strip(
            [
                Segment("  ", base),
                Segment(title, base + Style(bold=True)),
                Segment(space + self._where + "  ", base),
            ]
        ).adjust_cell_length(width, base)
