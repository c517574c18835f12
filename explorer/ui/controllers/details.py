"""The details of what is selected: its names, what it is mentioned with, its mentions."""

from typing import TYPE_CHECKING

from explorer.ui.controllers.navigation import NavigationController
from explorer.ui.controllers.view import DetailsView, ReaderView
from explorer.ui.state.reading_state import ReadingState

if TYPE_CHECKING:
    from explorer.ui.state.details import Detail


class DetailsController:
    """Shows the details, hides them, and says what is in them."""

    def __init__(
        self,
        reading: ReadingState,
        view: ReaderView,
        details: DetailsView,
        navigation: NavigationController,
    ) -> None:
        self._reading = reading
        self._view = view
        self._details = details
        self._navigation = navigation

    def toggle(self) -> None:
        """Show or hide the details of what is selected."""
        if self._details.details_shown:
            self._details.close_details()
            return
        self._navigation.select_row()
        current = self._reading.current
        if current.selected is None:
            self._view.say(self._navigation.select_first)
            return
        self._details.open_details()
        self._view.later(self._reveal)

    def _reveal(self) -> None:
        """Bring the mention one is at in sight: the details take some of the article's rows."""
        current = self._reading.current
        if current.selected is not None:
            self._view.text.reveal(*current.spans[current.index])


def detail_rows(reading: ReadingState, width: int) -> "list[Detail]":
    """The rows of the details of what is selected, for so many columns."""
    from explorer.ui.state.details import details  # noqa: PLC0415 (when they are shown)

    selected, entries = reading.current.selected, reading.current.entries
    return details(selected, entries, width) if selected and entries else []
