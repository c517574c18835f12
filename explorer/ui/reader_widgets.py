"""The widgets that are on the reader's screen from its first frame on."""

from textual.containers import Horizontal, Vertical
from textual.widget import Widget

from explorer.ui.article_view.minimap import Minimap
from explorer.ui.article_view.pane import ArticlePane
from explorer.ui.state.rows import ListOptions
from explorer.ui.widgets.divider import Divider
from explorer.ui.widgets.kinds_line import KindsLine
from explorer.ui.widgets.navigator import Navigator
from explorer.ui.widgets.status_line import StatusLine
from explorer.ui.widgets.title_line import TitleLine


class ReaderWidgets:
    """The list beside the article, and the status line under both."""

    def __init__(self, list_options: ListOptions) -> None:
        self.kinds = KindsLine(id="kinds")
        self.navigator = Navigator(list_options, id="navigator")
        self.side = Vertical(self.kinds, self.navigator, id="side")
        self.divider = Divider()
        self.title = TitleLine(id="title")
        self.pane = ArticlePane(id="article")
        self.minimap = Minimap(id="minimap")
        self.reading = Vertical(self.title, Horizontal(self.pane, self.minimap), id="reading")
        self.panes = Horizontal(self.side, self.divider, self.reading, id="panes")
        self.status = StatusLine(id="status")

    def top(self) -> tuple[Widget, ...]:
        """Those that hold the others, from the top of the screen down."""
        return self.panes, self.status
