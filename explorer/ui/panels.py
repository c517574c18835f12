"""What is put on the reader's screen when it is first asked for: filter, search line, details, welcome."""

from typing import TYPE_CHECKING, Any

from textual.screen import Screen
from textual.widgets import Input

from explorer.ui.actions import KeyTable
from explorer.ui.arrangement import Arrangement
from explorer.ui.controllers.details import detail_rows
from explorer.ui.reader_widgets import ReaderWidgets
from explorer.ui.state.reading_state import ReadingState
from explorer.ui.widgets.find_line import FindLine

if TYPE_CHECKING:
    from explorer.ui.widgets.details import Details

DETAILS_MARGIN, DETAILS_LEAST = 4, 24
"""Columns of the pane that details leave free, and those that they take at least."""


class Panels:
    """Mounts them, shows them and takes them away."""

    def __init__(
        self,
        screen: Screen[Any],
        widgets: ReaderWidgets,
        arrangement: Arrangement,
        reading: ReadingState,
        keys: KeyTable,
    ) -> None:
        self._screen = screen
        self._widgets = widgets
        self._arrangement = arrangement
        self._reading = reading
        self._keys = keys
        self._filter: Input | None = None
        self._find: FindLine | None = None
        self._details: Details | None = None

    # The filter of the list

    def open_filter(self) -> None:
        """Show the line in which the list is filtered."""
        self._arrangement.open_list()
        if self._filter is None:
            self._filter = Input(placeholder="filter the list", id="filter")
            self._widgets.side.mount(self._filter, before="#navigator")
        self._filter.display = True
        self._filter.focus()

    def close_filter(self) -> bool:
        """Clear the filter of the list; returns whether there was one."""
        line = self._filter
        if line is None or not line.display:
            return False
        line.value = ""
        line.display = False
        self._reading.list_options.typed = ""
        self._widgets.navigator.list_again()
        self._widgets.navigator.focus()
        return True

    # The search line

    def open_find(self) -> None:
        """Show the line in which is typed what to find in the article."""
        self._arrangement.close_list()
        if self._find is not None:
            self._find.open()
            return
        keys = {"words": self._keys.key("whole-words"), "pattern": self._keys.key("pattern")}
        self._find = FindLine(keys, id="find")
        self._widgets.reading.mount(self._find)
        self._screen.call_after_refresh(self._find.open)

    def switch_find(self, option: str) -> None:
        """Find whole words or parts, a pattern or words as typed."""
        if self._find is None or not self._find.display:
            self.open_find()
        assert self._find is not None
        self._screen.call_after_refresh(self._find.switch, option)

    def close_find(self) -> None:
        """Take the search line away and go on in the article."""
        if self._find is not None:
            self._find.display = False
        self._widgets.pane.focus()

    def leave_find(self) -> bool:
        """Take the search line away if one types in it; never is that all there is to clear."""
        if self._find is not None and self._find.has_focus_within:
            self.close_find()
        return False

    # Details

    @property
    def details_shown(self) -> bool:
        """Whether the details are on the screen."""
        return self._details is not None

    def open_details(self) -> None:
        """Show the details of what is selected and give them the keys."""
        from explorer.ui.widgets.details import Details  # noqa: PLC0415 (when asked for)

        self._details = Details(id="details")
        self._widgets.reading.mount(self._details)
        self._screen.call_after_refresh(self._focus_details)

    def _focus_details(self) -> None:
        self.refresh_details()
        if self._details is not None:
            self._details.focus()

    def close_details(self) -> bool:
        """Take the details away; returns whether they were shown."""
        details, self._details = self._details, None
        if details is None:
            return False
        self._widgets.pane.focus()
        details.remove()
        return True

    def refresh_details(self) -> None:
        """Bring the details of what is selected up to date, if they are shown."""
        if self._details is not None:
            columns = max(DETAILS_LEAST, self._widgets.reading.size.width - DETAILS_MARGIN)
            self._details.show(detail_rows(self._reading, columns))

    # For newcomers

    def open_welcome(self) -> None:
        """Explain the reader in three lines, until something is selected or Esc is pressed."""
        from explorer.ui.widgets.welcome import Welcome  # noqa: PLC0415 (once in a lifetime)

        if not self._screen.query(Welcome):
            self._widgets.reading.mount(Welcome(self._keys.actions, self._arrangement.narrow))

    def close_welcome(self) -> bool:
        """Take the explanation away; returns whether it was there."""
        there = self._screen.query("#welcome")
        there.remove()
        return bool(there)
