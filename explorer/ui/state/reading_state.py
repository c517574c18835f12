"""What is being read: the articles given, the one that is open, and what of it is not shown."""

from collections import OrderedDict
from dataclasses import dataclass, field

from explorer.documents import Source
from explorer.model import Article
from explorer.ui.state.article_state import ArticleState
from explorer.ui.state.rows import ListOptions

KEPT = 12
"""So many articles are kept with all that was found in them."""


@dataclass
class ReadingState:
    """The state that all controllers share.

    ``place`` is the index in ``sources`` of the article that is open. ``list_options`` say what
    the list shows, and which kinds are hidden everywhere. ``followed_row`` is the row of the list
    that the cursor was put on because what it stands for was selected.
    """

    sources: list[Source]
    place: int = 0
    current: ArticleState = field(default_factory=lambda: ArticleState(Article("", "")))
    kept: OrderedDict[str, ArticleState] = field(default_factory=OrderedDict)
    list_options: ListOptions = field(default_factory=ListOptions)
    followed_row: object = None

    @property
    def several(self) -> bool:
        """Whether there is more than one article."""
        return len(self.sources) > 1

    @property
    def hidden(self) -> frozenset[str]:
        """The kinds that are neither highlighted nor listed."""
        return self.list_options.hidden

    def open(self, source: Source, place: int, state: ArticleState) -> None:
        """Make an article the open one; of those opened before the latest are kept."""
        self.place, self.current = place, state
        self.kept[source.name] = state
        self.kept.move_to_end(source.name)
        if len(self.kept) > KEPT:
            self.kept.popitem(last=False)
