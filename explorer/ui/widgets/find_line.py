"""The line in which one types what to find in the article, with its two options."""

from collections.abc import Mapping

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static

from explorer.ui.state.text_search import Query

WITH_OPTIONS = 48
"""A line of so many columns has room for the options."""


class _Option(Static):
    """A word that can be switched on and off."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__(words, name=name, markup=False)
        self.tooltip = words

    def on_click(self, event: events.Click) -> None:
        """Switch the option."""
        event.stop()
        line = self.parent
        assert isinstance(line, FindLine)
        line.switch(self.name or "")


class FindLine(Horizontal):
    """An input, and behind it whether whole words are meant and whether it is a pattern.

    ``keys`` are the keys that switch the options "words" and "pattern", by these names; they are
    the reader's, and only shown here.
    """

    DEFAULT_CSS = """
    FindLine { height: 1; background: $panel; }
    FindLine > Input { width: 1fr; border: none; height: 1; padding: 0 1; background: $panel; }
    FindLine > Input:focus { border: none; background: $boost; }
    FindLine > _Option { width: auto; color: $muted; padding: 0 1; }
    FindLine > _Option.-on { color: $accent; text-style: bold reverse; }
    """

    class QueryChanged(Message):
        """Something else is to be found."""

        def __init__(self, query: Query) -> None:
            super().__init__()
            self.query = query

    class Submitted(Message):
        """Enter was pressed: the reader goes on in the article."""

    def __init__(self, keys: Mapping[str, str], *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._keys = keys
        self._query = Query()

    def compose(self) -> ComposeResult:
        """Lay out the line."""
        yield Input(placeholder="find in the article")
        for name, key in self._keys.items():
            yield _Option(f"{key} {name}", name)

    def on_resize(self) -> None:
        """Leave the options out where there is no room for them; their keys work all the same."""
        for option in self.query(_Option):
            option.display = self.size.width >= WITH_OPTIONS

    @property
    def line(self) -> Input:
        """The input."""
        return self.query_one(Input)

    def open(self) -> None:
        """Show the line with what was looked for last, selected so that typing replaces it."""
        self.display = True
        self.line.focus()
        self.line.action_select_all()

    def switch(self, option: str) -> None:
        """Switch the option "words" or "pattern" on or off."""
        now = self._query
        on = not getattr(now, option)
        for one in self.query(_Option):
            if one.name == option:
                one.set_class(on, "-on")
        pattern = on if option == "pattern" else now.pattern
        words = on if option == "words" else now.words
        self._change(Query(now.typed, pattern, words))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell what is typed."""
        event.stop()
        if self.display:
            self._change(Query(event.value, self._query.pattern, self._query.words))

    def _change(self, query: Query) -> None:
        """Take up a query and tell of it."""
        self._query = query
        self.post_message(self.QueryChanged(query))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go on in the article."""
        event.stop()
        self.post_message(self.Submitted())
