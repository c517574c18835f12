"""The reader: the frame with all that its keys do."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from textual import events
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Input

from explorer.config import Settings
from explorer.documents import Source
from explorer.recognition.process.client import Recogniser
from explorer.ui.actions import bindings
from explorer.ui.arranging import Arranging
from explorer.ui.state.entries import ORDERS, Order
from explorer.ui.widgets.kinds_line import KindsLine


def _commands() -> Any:
    from explorer.ui.palette import Commands  # noqa: PLC0415 (when the palette is opened)

    return Commands


ORDER_NAMES: dict[Order, str] = {
    "place": "by first mention",
    "count": "by number of mentions, figures by size",
    "name": "by name",
}


class Reader(Arranging):
    """Reads articles through the people, organisations, places and figures in them."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings()]
    COMMANDS = {_commands}  # noqa: RUF012 (as Textual has it)

    def __init__(
        self,
        sources: Sequence[Source],
        recogniser: Recogniser,
        settings: Settings | None = None,
        configuration: Path | None = None,
        temporary: bool = False,
    ) -> None:
        super().__init__(
            sources,
            recogniser,
            settings=settings,
            configuration=configuration,
            temporary=temporary,
        )
        self._order: Order = "place"

    # Moving

    def action_move(self, rows: int) -> None:
        """Move by rows in the pane that has the focus."""
        self.moving.move(rows)

    def action_page(self, pages: float) -> None:
        """Move by pages."""
        self.moving.page(pages)

    def action_top(self) -> None:
        """Go to the beginning."""
        self._leaving()
        self.moving.home()

    def action_bottom(self) -> None:
        """Go to the end."""
        self._leaving()
        self.moving.end()

    def _leaving(self) -> None:
        if self.moving is self.pane:
            self.desk.leave(self.pane.top_offset)

    def action_swap(self) -> None:
        """Go to the other pane; where it is narrow the list comes and goes."""
        if self.narrow:
            listing = not self._room.has_class("-listing")
            self._room.set_class(listing, "-listing")
            (self.navigator if listing else self.pane).focus()
        elif self.moving is self.pane:
            self._room.remove_class("-unlisted")
            self.navigator.focus()
        else:
            self.pane.focus()

    # The list

    def action_fold(self) -> None:
        """Open or close what the list's cursor is on; in the article, one page on."""
        if self.moving is self.navigator:
            self.navigator.fold()
        else:
            self.pane.page(1)

    def action_sort(self) -> None:
        """List in another order."""
        self._order = ORDERS[(ORDERS.index(self._order) + 1) % len(ORDERS)]
        self.navigator.sift(order=self._order)
        self.say(ORDER_NAMES[self._order])

    def action_kind(self, kind: str) -> None:
        """Hide or show a kind."""
        self.unlisted ^= {kind}
        self._show_unlisted()

    def action_filter(self) -> None:
        """Type to filter the list."""
        self._room.remove_class("-unlisted")
        if self.narrow:
            self._room.add_class("-listing")
        found = self._room.query("#filter")
        line = found.first(Input) if found else Input(placeholder="filter the list", id="filter")
        if not found:
            self._room.query_one("#side", Vertical).mount(line, before="#navigator")
        line.display = True
        line.focus()

    def cleared_filter(self) -> bool:
        """Clear the filter of the list; returns whether there was one."""
        for line in self._room.query("#filter").results(Input):
            if line.display:
                line.value = ""
                line.display = False
                self.navigator.sift(filtered="")
                self.navigator.focus()
                return True
        return False

    def on_kinds_line_toggled(self, message: KindsLine.Toggled) -> None:
        """Hide or show the kind that was clicked."""
        self.action_kind(message.kind)

    # The view

    def action_list(self) -> None:
        """Show or hide the list."""
        if self.narrow:
            self.action_swap()
            return
        hidden = not self._room.has_class("-unlisted")
        self._room.set_class(hidden, "-unlisted")
        (self.pane if hidden else self.navigator).focus()

    def welcome(self) -> None:
        """Explain the reader in three lines, until something is selected or Esc is pressed."""
        from explorer.ui.widgets.welcome import Welcome  # noqa: PLC0415 (once in a lifetime)

        if not self._room.query(Welcome):
            self._room.query_one("#reading", Vertical).mount(Welcome(self.actions, self.narrow))

    def selected(self, follow: bool = True) -> None:
        """Show what is selected; whoever selects has understood."""
        super().selected(follow)
        if self.desk.chosen is not None:
            self.cleared_welcome()

    def cleared_welcome(self) -> bool:
        """Take the explanation away; returns whether it was there."""
        there = self._room.query("#welcome")
        there.remove()
        return bool(there)

    def action_help(self) -> None:
        """Show all keys."""
        from explorer.ui.screens.help import HelpDialog  # noqa: PLC0415 (when asked for)

        self.push_screen(HelpDialog())

    def on_key(self, event: events.Key) -> None:
        """Let the arrows open and close rows of the list."""
        if event.key in ("left", "right") and self.focused is self.navigator:
            self.navigator.fold(event.key == "right")


def run(
    sources: Sequence[Source],
    recogniser: Recogniser,
    settings: Settings | None = None,
    configuration: Path | None = None,
    temporary: bool = False,
) -> int:
    """Run the reader on some articles until it is left; returns the exit status.

    ``configuration`` is the file that ``settings`` are from, which is watched. ``temporary``
    neither uses nor keeps what is remembered.
    """
    reader = Reader(sources, recogniser, settings, configuration, temporary)
    try:
        reader.run()
    finally:
        recogniser.close()
        reader.forget()
    return reader.return_code or 0
