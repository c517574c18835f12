"""The line at the foot of the screen: what is selected, how far in, and the keys of most use."""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from explorer.ui.cells import fit
from explorer.ui.state.status_text import Hint

GAP = "   "
"""What stands between two hints."""

KEPT_PARTS = 2
"""So many parts stay where there is no room for a hint beside them."""


class StatusLine(Widget):
    """One row: words at the left, hints at the right as far as there is room.

    A click on a hint does what it says.
    """

    DEFAULT_CSS = """
    StatusLine { height: 1; width: 1fr; background: $panel; color: $foreground; }
    StatusLine > .status--hint { color: $muted; }
    StatusLine > .status--note { color: $accent; }
    """

    COMPONENT_CLASSES = {"status--hint", "status--note"}  # noqa: RUF012 (as Textual has it)

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._parts: list[str] = []
        self._hints: list[Hint] = []
        self._note = ""

    @property
    def text(self) -> str:
        """What stands at the left."""
        return " · ".join(part for part in (*self._parts, self._note) if part)

    @property
    def hints(self) -> Sequence[Hint]:
        """The keys that are offered, as far as there is room."""
        return self._hints

    def show(self, parts: Sequence[str], hints: Sequence[Hint], note: str = "") -> None:
        """Show words, the first the most important, hints likewise, and a note that stands out."""
        now = (list(parts), list(hints), note)
        if now != (self._parts, self._hints, self._note):
            self._parts, self._hints, self._note = now
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the line; where it is narrow the last parts go first, the note and one hint stay."""
        width, base = self.size.width, self.rich_style
        bright = base + self.get_component_rich_style("status--note", partial=True)
        note = f" {'· ' if self._parts else ''}{self._note}" if self._note else ""
        hints = _width([*self._hints[:1], *self._hints[-1:]])
        room = width - cell_len(note) - 2
        parts = _first_parts(self._parts, room, least=1)
        parts = _first_parts(parts, room - hints - 1, least=KEPT_PARTS)
        note = fit(note, max(0, width - 2))
        left = fit(" " + " · ".join(parts), width - cell_len(note) - 1)
        used = cell_len(left) + cell_len(note)
        right, taken = self._offered(width - used - 2, base)
        space = " " * max(0, width - used - taken)
        return Strip(
            [Segment(left, base), Segment(note, bright), Segment(space, base), *right]
        ).adjust_cell_length(width, base)

    def _offered(self, room: int, base: Style) -> tuple[list[Segment], int]:
        """The hints there is room for, and how wide they are; the last one, that of help, goes last."""
        muted = base + self.get_component_rich_style("status--hint", partial=True)
        kept: list[Hint] = []
        for hint in (*self._hints[-1:], *self._hints[:-1]):
            if _width([*kept, hint]) > room:
                break
            kept.append(hint)
        kept = [*kept[1:], *kept[:1]]
        pieces: list[Segment] = []
        for hint in kept:
            does = Style(meta={"@click": hint.action})
            pieces += [
                Segment(GAP if pieces else "", base),
                Segment(hint.key, base + does),
                Segment(f" {hint.word}", muted + does),
            ]
        return [*pieces, Segment(" ", base)] if pieces else [], _width(kept)


def _first_parts(parts: Sequence[str], room: int, least: int) -> list[str]:
    """The first of some parts, as many as have room together, but not fewer than ``least``."""
    kept = list(parts)
    while len(kept) > least and cell_len(" · ".join(kept)) > room:
        kept.pop()
    return kept


def _width(hints: Sequence[Hint]) -> int:
    """How many cells hints take, with the blank behind the last."""
    words = [f"{hint.key} {hint.word}" for hint in hints]
    return cell_len(GAP.join(words)) + 1 if words else 0
