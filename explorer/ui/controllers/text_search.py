"""Finding words in the article, which goes on from article to article."""

from explorer.model import Span
from explorer.ui.controllers.view import ReaderView
from explorer.ui.state.article_state import ArticleState
from explorer.ui.state.reading_state import ReadingState
from explorer.ui.state.text_search import Query, QueryError, places

AT_ONCE = 0.03
"""Seconds a search may take before it goes on behind the screen."""

AT_MOST = 20.0
"""Seconds after which a search is given up."""


class TextSearchController:
    """Looks for what is typed and takes one to its first place from here on."""

    def __init__(self, reading: ReadingState, view: ReaderView) -> None:
        self._reading = reading
        self._view = view

    def find(self, query: Query) -> None:
        """Look for something in the article that is open; in place of what was looked for before."""
        current, offset = self._reading.current, self._view.text.in_view[0]
        current.found, current.query = [], query
        try:
            self._take(current, query, places(query, current.article.text, AT_ONCE), offset)
        except QueryError as error:
            self._view.show_selection(follow=False)
            self._view.say(str(error))
        except TimeoutError:
            self._view.say("looking … Esc stops")
            self._view.in_background(
                lambda: _patiently(query, current.article.text),
                lambda found: self._take(current, query, found, offset),
            )

    def _take(
        self, state: ArticleState, query: Query, found: list[Span] | None, offset: int
    ) -> None:
        """Show where something stands, if it is still looked for; ``None`` if that took too long."""
        if state.query != query:
            return
        if found is None:
            self._view.say(f"given up after {AT_MOST:.0f} seconds: another pattern may be quicker")
            return
        if state is not self._reading.current:
            return
        landing = state.take_found(query, found, offset)
        self._view.show_selection(follow=False)
        if landing is not None:
            self._view.text.reveal(*landing.span)
        self._view.say()

    def go_on(self, before: ArticleState) -> None:
        """Look for the same in the article that is opened after another."""
        if before.query.typed and not self._reading.current.query.typed:
            self.find(before.query)


def _patiently(query: Query, text: str) -> list[Span] | None:
    try:
        return places(query, text, AT_MOST)
    except TimeoutError:
        return None
