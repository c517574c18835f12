"""The list of what is in the article: kinds, their entities or figures, and each one's mentions.

Rows are made when the list changes, drawn only where they are on the screen; mentions have rows
only where an entity is open.
"""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from explorer.ui.find import matching
from explorer.ui.topics import KIND_TITLES, LETTERS, Order, Topic, Topics, around

BARS = " ▁▂▃▄▅▆▇█"
BAR = 8
"""How many cells the little bar of places has."""


class Line(NamedTuple):
    """One row: a kind, a group of figures, a topic, or a mention (``nth``) of a topic."""

    kind: str
    group: str = ""
    topic: Topic | None = None
    nth: int | None = None


def bar(spans: Sequence[tuple[int, int]], length: int) -> str:
    """Give a bar of :data:`BAR` cells of where spans stand in a text of ``length``."""
    counts = [0] * BAR
    for start, _ in spans:
        counts[min(BAR - 1, start * BAR // max(1, length))] += 1
    most = max(counts) or 1
    return "".join("▁" if not n else BARS[max(2, round(n / most * 8))] for n in counts)


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
    Navigator > .navigator--cursor { background: $panel; }
    Navigator:focus > .navigator--cursor { background: $boost; text-style: bold; }
    Navigator > .navigator--match { text-style: underline; }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "navigator--person",
        "navigator--organisation",
        "navigator--place",
        "navigator--figure",
        "navigator--muted",
        "navigator--cursor",
        "navigator--match",
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
        self._opened: set[str] = set()
        self._shut: set[str] = set()
        self._unlisted: frozenset[str] = frozenset()
        self._order: Order = "place"
        self._typed = ""
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
        self._unlisted = self._unlisted if hidden is None else hidden
        self._order = self._order if order is None else order
        typed = self._typed if filtered is None else filtered
        first = typed != self._typed and bool(typed)
        self._typed = typed
        self._rebuild()
        if first:
            self._move_to(self._first_topic())

    def _rebuild(self, still: bool = False) -> None:
        """Make the rows anew; ``still`` keeps the row under the cursor where it is on the screen."""
        kept = self.line
        above = self._cursor - self.scroll_offset.y
        self._lines = list(self._listed())
        self.virtual_size = Size(self.size.width, len(self._lines))
        if kept is not None:
            self._cursor = self._place_of(kept)
        self._cursor = max(0, min(self._cursor, len(self._lines) - 1))
        if still:
            self.scroll_to(y=max(0, self._cursor - max(0, above)), animate=False, force=True)
        self._move_to(self._cursor)

    def _listed(self) -> list[Line]:
        lines: list[Line] = []
        if self._topics is None:
            return lines
        matched: list[Topic] | None = None
        if self._typed:
            matched = matching(
                (topic for topic in self._topics if topic.kind not in self._unlisted), self._typed
            )
        for kind in KIND_TITLES:
            if matched is None:
                topics = [] if kind in self._unlisted else self._topics.ordered(kind, self._order)
            else:
                topics = [topic for topic in matched if topic.kind == kind]
            if not self._topics.total(kind) or (matched is not None and not topics):
                continue
            lines.append(Line(kind))
            if kind in self._shut and matched is None:
                continue
            group = ""
            for topic in topics:
                if topic.group != group and matched is None:
                    group = topic.group
                    lines.append(Line(kind, group))
                if group and f"{kind}/{group}" in self._shut:
                    continue
                lines.append(Line(kind, topic.group, topic))
                if topic.key in self._opened:
                    lines += [Line(kind, topic.group, topic, n) for n in range(len(topic.spans))]
        if matched is not None:
            best = {topic.key: n for n, topic in enumerate(matched)}
            first = {line.kind: n for n, line in enumerate(lines) if line.topic is None}
            lines.sort(
                key=lambda line: (
                    min((best[t.key] for t in matched if t.kind == line.kind), default=0),
                    first[line.kind],
                    -1 if line.topic is None else best[line.topic.key],
                    -1 if line.nth is None else line.nth,
                )
            )
        return lines

    def _place_of(self, wanted: Line) -> int:
        """Give the row that is now what ``wanted`` was, or the nearest to it."""
        for n, line in enumerate(self._lines):
            if (
                line.kind == wanted.kind
                and line.nth == wanted.nth
                and (line.topic and line.topic.key) == (wanted.topic and wanted.topic.key)
                and (line.topic is not None or line.group == wanted.group)
            ):
                return n
        if wanted.nth is not None:
            return self._place_of(wanted._replace(nth=None))
        return self._cursor

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
        self._cursor = max(0, min(row, len(self._lines) - 1))
        top, height = self.scroll_offset.y, max(1, self.size.height)
        if self._cursor < top:
            self.scroll_to(y=self._cursor, animate=False, force=True)
        elif self._cursor >= top + height:
            self.scroll_to(y=self._cursor - height + 1, animate=False, force=True)
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
            self._shut -= {topic.kind, f"{topic.kind}/{topic.group}"}
            if index is not None and len(topic.spans) > 1 and topic.key not in self._opened:
                self._opened.add(topic.key)
            self._rebuild()
            wanted = Line(topic.kind, topic.group, topic, index)
            self._move_to(self._place_of(wanted))
        self.refresh()

    def fold(self, open_: bool | None = None) -> None:
        """Open or close what the cursor is on; ``None`` turns it round."""
        line = self.line
        if line is None:
            return
        if line.nth is not None and open_ is False:
            self._move_to(self._place_of(line._replace(nth=None)))
            line = self.line or line
        if line.topic is not None:
            key, opened = line.topic.key, line.topic.key in self._opened
            wanted = not opened if open_ is None else open_
            if wanted:
                self._opened.add(key)
            elif opened:
                self._opened.discard(key)
            else:
                self._move_to(self._place_of(Line(line.kind, line.group)))
        else:
            key = f"{line.kind}/{line.group}" if line.group else line.kind
            opened = key not in self._shut
            wanted = not opened if open_ is None else open_
            (self._shut.discard if wanted else self._shut.add)(key)
        self._rebuild()

    def choose(self) -> None:
        """Choose what the cursor is on; a heading opens or closes."""
        line = self.line
        if line is not None and line.topic is not None:
            self.post_message(self.Chosen(line.topic, line.nth))
        else:
            self.fold()

    def on_click(self, event: events.Click) -> None:
        """Choose the row that was clicked."""
        row = self.scroll_offset.y + event.y
        if row < len(self._lines):
            self._move_to(row)
            line = self._lines[row]
            if line.topic is not None and line.nth is None and event.x < 4:
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
        if not self._lines and y == 0:
            words = f"nothing like “{self._typed}”: Esc clears" if self._typed else self._note
            note = Segment(f" {words}", base + self._style("muted"))
            return Strip([note]).adjust_cell_length(width, base)
        if row >= len(self._lines):
            return Strip.blank(width, base)
        line = self._lines[row]
        if row == self._cursor:
            base += self._style("cursor")
        segments = [Segment(text, base + style) for text, style in self._drawn(line, width)]
        return Strip(segments).adjust_cell_length(width, base)

    def _drawn(self, line: Line, width: int) -> list[tuple[str, Style]]:
        assert self._topics is not None
        plain, muted = Style.null(), self._style("muted")
        if line.topic is None and not line.group:
            sign = "▸" if line.kind in self._shut or line.kind in self._unlisted else "▾"
            head = f" {sign} {KIND_TITLES[line.kind]}"
            if self.app.no_color:
                head = f" {sign} {LETTERS[line.kind]} {KIND_TITLES[line.kind]}"
            total = "hidden" if line.kind in self._unlisted else str(self._topics.total(line.kind))
            space = max(1, width - cell_len(head) - len(total) - 1)
            return [(head, self._style(line.kind)), (" " * space + total, muted)]
        if line.topic is None:
            sign = "▸" if f"{line.kind}/{line.group}" in self._shut else "▾"
            return [(f"   {sign} {line.group}", muted)]
        if line.nth is not None:
            return self._mention(line.topic, line.nth, width)
        topic = line.topic
        count = str(len(topic.spans))
        sign = "▾" if topic.key in self._opened else "▸"
        lead = "     " if topic.group and not self._typed else "   "
        tail = f" {count:>3} "
        note = f"  {topic.note}" if topic.note else ""
        strip = f" {bar(topic.spans, len(self._topics.text))}" if width >= 36 else ""
        room = width - len(lead) - 2 - len(strip) - len(tail)
        marked = self._marked is not None and self._marked[0] == topic.key
        name = (
            topic.name
            if cell_len(topic.name) <= room
            else set_cell_size(topic.name, room - 1) + "…"
        )
        space = room - cell_len(name)
        note = note if cell_len(note) <= space else ""
        hue = self._style(topic.kind) if marked else plain
        return [
            (f"{lead}{sign} ", muted),
            (name, hue + Style(bold=marked)),
            (note + " " * max(0, space - cell_len(note)), muted),
            (strip, Style(color=self._style(topic.kind).color, dim=not marked)),
            (tail, muted),
        ]

    def _mention(self, topic: Topic, index: int, width: int) -> list[tuple[str, Style]]:
        assert self._topics is not None
        marked = self._marked == (topic.key, index)
        lead = f"{'▸' if marked else ' '}{index + 1}"
        room = max(8, width - 9)
        before, name, after = around(self._topics.text, *topic.spans[index], room)
        muted = self._style("muted")
        return [
            (f"{lead:>8} ", self._style(topic.kind) if marked else muted),
            (before, muted),
            (name, Style(bold=True)),
            (after, muted),
        ]
