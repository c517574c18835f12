"""The line above the list: the four kinds with their totals; a click hides or shows one."""

from collections.abc import Mapping

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from explorer.ui.state.kinds import LETTERS

WORDS = {"person": "PEOPLE", "organisation": "ORGS", "place": "PLACES", "figure": "FIGURES"}
"""What the kinds are called in capitals, short enough for a list of 40 columns."""


class KindsLine(Widget):
    """One row; where it is narrow a letter stands for each kind."""

    DEFAULT_CSS = """
    KindsLine { height: 1; background: $background; }
    KindsLine > .kinds--person { color: $person; }
    KindsLine > .kinds--organisation { color: $organisation; }
    KindsLine > .kinds--place { color: $place; }
    KindsLine > .kinds--figure { color: $figure; }
    KindsLine > .kinds--hidden { color: $muted; text-style: strike; }
    """

    COMPONENT_CLASSES = {f"kinds--{name}" for name in (*WORDS, "hidden")}  # noqa: RUF012

    class Toggled(Message):
        """A kind was clicked."""

        def __init__(self, kind: str) -> None:
            super().__init__()
            self.kind = kind

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._totals: Mapping[str, int] = {}
        self._unlisted: frozenset[str] = frozenset()

    def show(self, totals: Mapping[str, int], unlisted: frozenset[str]) -> None:
        """Show how many there are of each kind, and which are not listed."""
        self._totals, self._unlisted = totals, unlisted
        self.refresh()

    def _pieces(self) -> list[tuple[str, str]]:
        """Each kind with the words that stand for it, as long as there is room for."""
        full = [(kind, f"{word} {self._totals.get(kind, 0)}") for kind, word in WORDS.items()]
        if sum(cell_len(text) + 2 for _, text in full) > self.size.width:
            return [(kind, f"{LETTERS[kind]} {self._totals.get(kind, 0)}") for kind in WORDS]
        return full

    def render_line(self, y: int) -> Strip:
        """Draw the line."""
        base = self.rich_style
        segments = [Segment(" ", base)]
        for kind, text in self._pieces():
            name = "hidden" if kind in self._unlisted else kind
            style = self.get_component_rich_style(f"kinds--{name}", partial=True)
            segments += [Segment(text, base + style + Style(bold=True)), Segment("  ", base)]
        return Strip(segments).adjust_cell_length(self.size.width, base)

    def on_click(self, event: events.Click) -> None:
        """Tell which kind was clicked."""
        at = 1
        for kind, text in self._pieces():
            at += cell_len(text) + 2
            if event.x < at:
                self.post_message(self.Toggled(kind))
                return
