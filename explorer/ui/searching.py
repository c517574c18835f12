"""The reader's search for words in the article, which goes on from article to article."""

from textual.containers import Vertical

from explorer.model import Span
from explorer.ui.correcting import Correcting
from explorer.ui.state.article_state import ArticleState
from explorer.ui.state.text_search import Query, QueryError, places
from explorer.ui.widgets.find_line import FindLine

AT_ONCE = 0.03
"""Seconds a search may take before it goes on behind the screen."""

AT_MOST = 20.0
"""Seconds after which a search is given up."""


class Searching(Correcting):
    """The reader with a line to type what to find."""

    def action_search(self) -> None:
        """Type to find words in the article."""
        self._closed_list()
        found = self._room.query(FindLine)
        if found:
            found.first().open()
            return
        keys = {"words": self.key("whole-words"), "pattern": self.key("pattern")}
        line = FindLine(keys, id="find")
        self._room.query_one("#reading", Vertical).mount(line)
        self.call_after_refresh(line.open)

    def action_find_option(self, option: str) -> None:
        """Find whole words or parts, a pattern or words as typed."""
        shown = [line for line in self._room.query(FindLine) if line.display]
        if not shown:
            self.action_search()
        self.call_after_refresh(self._switch, option)

    def _switch(self, option: str) -> None:
        for line in self._room.query(FindLine):
            line.switch(option)

    def on_find_line_query_changed(self, message: FindLine.QueryChanged) -> None:
        """Find as one types."""
        self._look_for(message.query)

    def on_find_line_submitted(self) -> None:
        """Go on in the article."""
        for line in self._room.query(FindLine):
            line.display = False
        self.pane.focus()

    def _look_for(self, query: Query) -> None:
        desk, offset = self.desk, self.pane.in_view[0]
        desk.found, desk.query = [], query
        self.workers.cancel_group(self, "search")
        try:
            self._found(desk, query, places(query, desk.article.text, AT_ONCE), offset)
        except QueryError as error:
            self.selected(follow=False)
            self.say(str(error))
        except TimeoutError:
            self.say("looking … Esc stops")
            self.run_worker(
                lambda: self._look_long(desk, query, offset), thread=True, group="search"
            )

    def _look_long(self, desk: ArticleState, query: Query, offset: int) -> None:
        try:
            found = places(query, desk.article.text, AT_MOST)
        except TimeoutError:
            self.call_from_thread(self._gave_up, desk, query)
        else:
            self.call_from_thread(self._found, desk, query, found, offset)

    def _gave_up(self, desk: ArticleState, query: Query) -> None:
        if desk.query == query:
            self.say(f"given up after {AT_MOST:.0f} seconds: another pattern may be quicker")

    def _found(self, desk: ArticleState, query: Query, found: list[Span], offset: int) -> None:
        """Show where something stands, if it is still looked for."""
        if desk is not self.desk or desk.query != query:
            return
        landing = desk.take_found(query, found, offset)
        self.selected(follow=False)
        if landing is not None:
            self.pane.reveal(*landing.span)
        self.say()

    def follow_on(self, before: ArticleState) -> None:
        """Look for the same in the article that is opened now."""
        super().follow_on(before)
        if before.query.typed and not self.desk.query.typed:
            self._look_for(before.query)

    def action_clear(self) -> None:
        """Leave the search line first, then the rest."""
        for line in self._room.query(FindLine):
            if line.has_focus_within:
                line.display = False
                self.pane.focus()
        super().action_clear()
