"""The list of what is in the article: its order, its filter, and the kinds that are shown."""

from explorer.ui.controllers.view import ListView, ReaderView
from explorer.ui.state.entries import ORDERS, Order
from explorer.ui.state.reading_state import ReadingState

ORDER_NAMES: dict[Order, str] = {
    "place": "by first mention",
    "count": "by number of mentions, figures by size",
    "name": "by name",
}
"""What is said of each order."""


class EntryListController:
    """Changes what is listed and in which order."""

    def __init__(self, reading: ReadingState, view: ReaderView, entry_list: ListView) -> None:
        self._options = reading.list_options
        self._view = view
        self._list = entry_list

    def sort(self) -> None:
        """List in the next order."""
        order = ORDERS[(ORDERS.index(self._options.order) + 1) % len(ORDERS)]
        self._options.order = order
        self._list.list_again()
        self._view.say(ORDER_NAMES[order])

    def toggle_kind(self, kind: str) -> None:
        """Hide or show a kind, in the list and in the article."""
        self._options.hidden ^= {kind}
        self._view.show_hidden()

    def filter(self, typed: str) -> None:
        """List what matches what is typed, with the cursor on the first."""
        changed = typed != self._options.typed
        self._options.typed = typed
        self._list.list_again(to_first=changed and bool(typed))
