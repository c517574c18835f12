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

from explorer.ui.cells import wrap_words
from explorer.ui.state.entries import Entries, Entry
from explorer.ui.state.rows import ALL, ListOptions, Row, entry_of_all, rows_of
from explorer.ui.widgets.navigator_row import Pieces, RowLook, row_pieces

HEADINGS = 2
"""So many headings may stand right above an entry: its kind, and its group of figures."""


class Navigator(ScrollView, can_focus=True, inherit_bindings=False):
    """A tree of kinds, entries and mentions with a cursor."""

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
        """An entry was chosen, and which of its mentions, if one was."""

        def __init__(self, entry: Entry, index: int | None) -> None:
            super().__init__()
            self.entry = entry
            self.index = index

    def __init__(self, options: ListOptions, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._options = options
        self._entries: Entries | None = None
        self._rows: list[Row] = []
        self._numbers: dict[tuple[str, str, str, int], int] = {}
        self._cursor = 0
        self._marked: tuple[str, int | None] | None = None
        self._note = ""

    # What is listed

    def show(self, entries: Entries | None, note: str = "") -> None:
        """List other entries; the row under the cursor stays where it is. ``note`` stands in for none."""
        fresh = not self._rows
        self._entries, self._note = entries, note
        self._rebuild(still=True)
        if fresh:
            self._move_to(self._first_entry())

    def list_again(self, to_first: bool = False) -> None:
        """List anew as the options say, with the cursor on the first entry if so wanted."""
        self._rebuild()
        if to_first:
            self._move_to(self._first_entry())

    def _rebuild(self, still: bool = False) -> None:
        """Make the rows anew; ``still`` keeps the row under the cursor where it is on the screen."""
        kept = self.row
        above = self._cursor - self.scroll_offset.y
        self._rows = [] if self._entries is None else rows_of(self._entries, self._options)
        self._numbers = {row.identity: n for n, row in enumerate(self._rows)}
        self.virtual_size = Size(self.size.width, len(self._rows))
        if kept is not None:
            self._cursor = self._place_of(kept)
        self._cursor = max(0, min(self._cursor, len(self._rows) - 1))
        if still:
            self.scroll_to(y=max(0, self._cursor - max(0, above)), animate=False, force=True)
        self._move_to(self._cursor)

    def _place_of(self, wanted: Row) -> int:
        """The number of the row that is now what ``wanted`` was, or the nearest to it."""
        number = self._numbers.get(wanted.identity)
        if number is None and wanted.nth is not None:
            return self._place_of(wanted._replace(nth=None))
        return self._cursor if number is None else number

    def _first_entry(self) -> int:
        return next((n for n, row in enumerate(self._rows) if row.entry), 0)

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self._rows[self._cursor] if 0 <= self._cursor < len(self._rows) else None

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, from the top."""
        return self._rows

    # The cursor

    def _move_to(self, number: int) -> None:
        """Put the cursor on a row and bring it in sight, with the headings right above it."""
        self._cursor = max(0, min(number, len(self._rows) - 1))
        top, height = self.scroll_offset.y, self.size.height
        head = self._cursor
        while head > 0 and self._rows[head - 1].entry is None and self._cursor - head < HEADINGS:
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
        self._move_to(len(self._rows) - 1)

    def follow(self, entry: Entry | None, index: int | None) -> None:
        """Put the cursor on what is selected elsewhere, and open what it stands in."""
        self._marked = None if entry is None else (entry.key, index)
        if entry is not None:
            options, above = self._options, {entry.kind, f"{entry.kind}/{entry.group}"}
            gathering = entry.key.startswith(ALL)
            opening = (
                not gathering
                and index is not None
                and len(entry.spans) > 1
                and entry.key not in options.opened
            )
            if opening:
                options.opened.add(entry.key)
            if opening or options.shut & above:
                options.shut -= above
                self._rebuild()
            wanted = Row(entry.kind, entry.group, None if gathering else entry, index)
            self._move_to(self._place_of(wanted))
        self.refresh()

    def fold(self, open_: bool | None = None) -> None:
        """Open or close what the cursor is on; ``None`` turns it round."""
        row, options = self.row, self._options
        if row is None:
            return
        if row.nth is not None and open_ is False:
            self._move_to(self._place_of(row._replace(nth=None)))
            row = self.row or row
        if row.entry is not None:
            key, opened = row.entry.key, row.entry.key in options.opened
            wanted = not opened if open_ is None else open_
            if wanted:
                options.opened.add(key)
            elif opened:
                options.opened.discard(key)
            else:
                self._move_to(self._place_of(Row(row.kind, row.group)))
        else:
            key = f"{row.kind}/{row.group}" if row.group else row.kind
            opened = key not in options.shut
            wanted = not opened if open_ is None else open_
            (options.shut.discard if wanted else options.shut.add)(key)
        self._rebuild()

    def choose(self) -> None:
        """Choose what the cursor is on; under a heading, all there is."""
        row = self.row
        if row is None or self._entries is None:
            return
        entry = row.entry or entry_of_all(self._entries, row.all_key)
        if entry is not None:
            self.post_message(self.Chosen(entry, row.nth))

    def on_click(self, event: events.Click) -> None:
        """Choose the row that was clicked."""
        number = self.scroll_offset.y + event.y
        if number < len(self._rows):
            self._move_to(number)
            row = self._rows[number]
            sign = 2 if not row.group and row.entry is None else 4
            if row.nth is None and event.x <= sign + 2 * bool(row.group and row.entry):
                self.fold()
            else:
                self.choose()

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self.virtual_size = Size(self.size.width, len(self._rows))
        self._move_to(self._cursor)

    # Drawing

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"navigator--{name}", partial=True)

    def render_line(self, y: int) -> Strip:
        """Draw one row of the screen; where nothing is listed, a part of why."""
        number, width, base = y + self.scroll_offset.y, self.size.width, self.rich_style
        pieces: Pieces = []
        if self._entries is not None and number < len(self._rows):
            room, letters = self.scrollable_content_region.width, self.app.no_color
            look = RowLook(self._entries, self._options, room, self._style, self._marked, letters)
            pieces = row_pieces(self._rows[number], look)
            if number == self._cursor:
                base += self._style("cursor")
                pieces = [(text, self._on_cursor(style)) for text, style in pieces]
        elif not self._rows:
            words = wrap_words(self._why_empty(), self.scrollable_content_region.width - 2)
            pieces = [(f" {words[y]}", self._style("muted"))] if y < len(words) else []
        strip = Strip([Segment(text, base + style) for text, style in pieces])
        return strip.adjust_cell_length(width, base)

    def _why_empty(self) -> str:
        """Why nothing is listed, or what is being done about it."""
        if self._options.typed:
            return f"Nothing is called anything like “{self._options.typed}”."
        return self._note

    def _on_cursor(self, style: Style) -> Style:
        """A style that can be read on the ground of the cursor, whose look the terminal may have."""
        if self.app.native_ansi_color or style.color == self._style("muted").color:
            return Style.null()
        return style
