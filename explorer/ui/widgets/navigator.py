"""The list of what is in the article: kinds, their entities or figures, and each one's mentions.

Rows are made when the list changes, drawn only where they are on the screen; mentions have rows
only where an entity is open.
"""

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from explorer.ui.fitting import paragraph
from explorer.ui.listing import ALL, Line, View, gathered, listed
from explorer.ui.topics import Order, Topic, Topics
from explorer.ui.widgets.navigator_row import Pieces, drawn


class Navigator(ScrollView, can_focus=True, inherit_bindings=False):
    """A tree of kinds, topics and mentions with a cursor."""

    DEFAULT_CSS = """
    Navigator {
        background: $background;
        color: $foreground;
        overflow-y: auto;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        scrollbar-gutter: stable;
    }
    Navigator > .navigator--person { color: $person; text-style: bold; }
    Navigator > .navigator--organisation { color: $organisation; text-style: bold; }
    Navigator > .navigator--place { color: $place; text-style: bold; }
    Navigator > .navigator--figure { color: $figure; text-style: bold; }
    Navigator > .navigator--muted { color: $muted; }
    Navigator > .navigator--cursor { background: $cursor-idle; }
    Navigator:focus > .navigator--cursor { background: $cursor; }
    Navigator:ansi > .navigator--cursor { text-style: underline; }
    Navigator:ansi:focus > .navigator--cursor { text-style: reverse; }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "navigator--person",
        "navigator--organisation",
        "navigator--place",
        "navigator--figure",
        "navigator--muted",
        "navigator--cursor",
    }

    class Chosen(Message):
        """A topic was chosen, and which of its mentions, if one was."""

        def __init__(self, topic: Topic, index: int | None) -> None:
            super().__init__()
            self.topic = topic
            self.index = index

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._topics: Topics | None = None
        self._lines: list[Line] = []
        self._rows: dict[tuple[str, str, str, int], int] = {}
        self._view = View()
        self._cursor = 0
        self._marked: tuple[str, int | None] | None = None
        self._note = ""

    # What is listed

    def show(self, topics: Topics | None, note: str = "") -> None:
        """List other topics; the row under the cursor stays where it is. ``note`` stands in for none."""
        fresh = not self._lines
        self._topics, self._note = topics, note
        self._rebuild(still=True)
        if fresh:
            self._move_to(self._first_topic())

    def sift(
        self,
        hidden: frozenset[str] | None = None,
        order: Order | None = None,
        filtered: str | None = None,
    ) -> None:
        """List other kinds, in another order, or what matches what was typed."""
        view = self._view
        view.hidden = view.hidden if hidden is None else hidden
        view.order = view.order if order is None else order
        typed = view.typed if filtered is None else filtered
        first = typed != view.typed and bool(typed)
        view.typed = typed
        self._rebuild()
        if first:
            self._move_to(self._first_topic())

    def _rebuild(self, still: bool = False) -> None:
        """Make the rows anew; ``still`` keeps the row under the cursor where it is on the screen."""
        kept = self.line
        above = self._cursor - self.scroll_offset.y
        self._lines = [] if self._topics is None else listed(self._topics, self._view)
        self._rows = {line.place: n for n, line in enumerate(self._lines)}
        self.virtual_size = Size(self.size.width, len(self._lines))
        if kept is not None:
            self._cursor = self._place_of(kept)
        self._cursor = max(0, min(self._cursor, len(self._lines) - 1))
        if still:
            self.scroll_to(y=max(0, self._cursor - max(0, above)), animate=False, force=True)
        self._move_to(self._cursor)

    def _place_of(self, wanted: Line) -> int:
        """Give the row that is now what ``wanted`` was, or the nearest to it."""
        row = self._rows.get(wanted.place)
        if row is None and wanted.nth is not None:
            return self._place_of(wanted._replace(nth=None))
        return self._cursor if row is None else row

    def _first_topic(self) -> int:
        return next((n for n, line in enumerate(self._lines) if line.topic), 0)

    @property
    def line(self) -> Line | None:
        """The row under the cursor."""
        return self._lines[self._cursor] if 0 <= self._cursor < len(self._lines) else None

    @property
    def lines(self) -> Sequence[Line]:
        """All rows, from the top."""
        return self._lines

    # The cursor

    def _move_to(self, row: int) -> None:
        """Put the cursor on a row and bring it in sight, with the headings right above it."""
        self._cursor = max(0, min(row, len(self._lines) - 1))
        top, height = self.scroll_offset.y, self.size.height
        head = self._cursor
        while head > 0 and self._lines[head - 1].topic is None and self._cursor - head < 2:
            head -= 1
        if height and head < top and self._cursor - head < height:
            self.scroll_to(y=head, animate=False, force=True)
        elif height and not top <= self._cursor < top + height:
            self.scroll_to(y=max(0, self._cursor - height + 1), animate=False, force=True)
        self.refresh()

    def move(self, rows: int) -> None:
        """Move the cursor by rows, up if negative."""
        self._move_to(self._cursor + rows)

    def page(self, pages: float) -> None:
        """Move the cursor by pages."""
        self.move(round(pages * max(1, self.size.height - 1)))

    def home(self) -> None:
        """Move the cursor to the first row."""
        self._move_to(0)

    def end(self) -> None:
        """Move the cursor to the last row."""
        self._move_to(len(self._lines) - 1)

    def follow(self, topic: Topic | None, index: int | None) -> None:
        """Put the cursor on what is selected elsewhere, and open what it stands in."""
        self._marked = None if topic is None else (topic.key, index)
        if topic is not None:
            view, above = self._view, {topic.kind, f"{topic.kind}/{topic.group}"}
            gathering = topic.key.startswith(ALL)
            opening = (
                not gathering
                and index is not None
                and len(topic.spans) > 1
                and topic.key not in view.opened
            )
            if opening:
                view.opened.add(topic.key)
            if opening or view.shut & above:
                view.shut -= above
                self._rebuild()
            wanted = Line(topic.kind, topic.group, None if gathering else topic, index)
            self._move_to(self._place_of(wanted))
        self.refresh()

    def fold(self, open_: bool | None = None) -> None:
        """Open or close what the cursor is on; ``None`` turns it round."""
        line, view = self.line, self._view
        if line is None:
            return
        if line.nth is not None and open_ is False:
            self._move_to(self._place_of(line._replace(nth=None)))
            line = self.line or line
        if line.topic is not None:
            key, opened = line.topic.key, line.topic.key in view.opened
            wanted = not opened if open_ is None else open_
            if wanted:
                view.opened.add(key)
            elif opened:
                view.opened.discard(key)
            else:
                self._move_to(self._place_of(Line(line.kind, line.group)))
        else:
            key = f"{line.kind}/{line.group}" if line.group else line.kind
            opened = key not in view.shut
            wanted = not opened if open_ is None else open_
            (view.shut.discard if wanted else view.shut.add)(key)
        self._rebuild()

    def choose(self) -> None:
        """Choose what the cursor is on; under a heading, all there is."""
        line = self.line
        if line is None or self._topics is None:
            return
        topic = line.topic or gathered(self._topics, line.all)
        if topic is not None:
            self.post_message(self.Chosen(topic, line.nth))

    def on_click(self, event: events.Click) -> None:
        """Choose the row that was clicked."""
        row = self.scroll_offset.y + event.y
        if row < len(self._lines):
            self._move_to(row)
            line = self._lines[row]
            sign = 2 if not line.group and line.topic is None else 4
            if line.nth is None and event.x <= sign + 2 * bool(line.group and line.topic):
                self.fold()
            else:
                self.choose()

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self.virtual_size = Size(self.size.width, len(self._lines))
        self._move_to(self._cursor)

    # Drawing

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"navigator--{name}", partial=True)

    def render_line(self, y: int) -> Strip:
        """Draw one row of the screen."""
        row, width, base = y + self.scroll_offset.y, self.size.width, self.rich_style
        room = self.scrollable_content_region.width
        if not self._lines:
            rows = paragraph(self._why_empty(), room - 2)
            words = f" {rows[y]}" if y < len(rows) else ""
            return Strip([Segment(words, base + self._style("muted"))]).adjust_cell_length(
                width, base
            )
        if row >= len(self._lines):
            return Strip.blank(width, base)
        pieces = self._drawn(self._lines[row], room)
        if row != self._cursor:
            segments = [Segment(text, base + style) for text, style in pieces]
        elif self.app.native_ansi_color:
            base += self._style("cursor")
            segments = [Segment(text, base) for text, _ in pieces]
        else:
            base += self._style("cursor")
            segments = [Segment(text, base + self._on_cursor(style)) for text, style in pieces]
        return Strip(segments).adjust_cell_length(width, base)

    def _why_empty(self) -> str:
        if self._view.typed:
            return f"Nothing is called anything like “{self._view.typed}”."
        return self._note

    def _on_cursor(self, style: Style) -> Style:
        """Give a style that can be read on the ground of the cursor."""
        return Style.null() if style.color == self._style("muted").color else style

    def _drawn(self, line: Line, width: int) -> Pieces:
        assert self._topics is not None
        return drawn(
            line,
            self._topics,
            self._view,
            width,
            style=self._style,
            marked=self._marked,
            letters=self.app.no_color,
        )
