"""The keys that mean something else in each pane: moving, choosing, opening and closing."""

from explorer.ui.arrangement import Arrangement
from explorer.ui.article_view.pane import ArticlePane
from explorer.ui.controllers.history import HistoryController
from explorer.ui.controllers.navigation import NavigationController
from explorer.ui.reader_widgets import ReaderWidgets


class PaneKeys:
    """Hands keys to the pane that has them: the article, the list or the details."""

    def __init__(
        self,
        arrangement: Arrangement,
        widgets: ReaderWidgets,
        navigation: NavigationController,
        history: HistoryController,
    ) -> None:
        self._arrangement = arrangement
        self._widgets = widgets
        self._navigation = navigation
        self._history = history

    def move(self, rows: int) -> None:
        """Move by rows."""
        self._arrangement.moving.move(rows)

    def page(self, pages: float) -> None:
        """Move by pages."""
        self._arrangement.moving.page(pages)

    def top(self) -> None:
        """Go to the beginning."""
        self._leave()
        self._arrangement.moving.home()

    def bottom(self) -> None:
        """Go to the end."""
        self._leave()
        self._arrangement.moving.end()

    def _leave(self) -> None:
        if self._arrangement.moving is self._widgets.pane:
            self._history.leave()

    def choose(self) -> None:
        """Choose in the list or the details; in the article, keep to what is selected."""
        moving = self._arrangement.moving
        if isinstance(moving, ArticlePane):
            self._navigation.keep_selected()
        else:
            moving.choose()

    def fold(self) -> None:
        """Open or close what the list's cursor is on; in the article, one page on."""
        if self._arrangement.moving is self._widgets.navigator:
            self._widgets.navigator.fold()
        else:
            self._widgets.pane.page(1)
