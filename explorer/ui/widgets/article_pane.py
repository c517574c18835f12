"""The reading pane: an article of any length with its mentions and figures highlighted."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.color import Color
from textual.geometry import Offset, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.timer import Timer

from explorer.model import Article
from explorer.ui.layout import Layout, Row, column_of, offset_in, unspaced
from explorer.ui.marks import Mark, Marks

SLICE = 0.002
"""Seconds that settling heights may take between two keys."""

DOUBTFUL = 0.5
"""Marks with a score below are shown fainter."""

Span = tuple[int, int]


class ArticlePane(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows one article; what is on the screen is all that is wrapped, styled and drawn."""

    DEFAULT_CSS = """
    ArticlePane {
        background: $background;
        color: $foreground;
        overflow-y: scroll;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
    }
    ArticlePane > .article--person { color: $person; }
    ArticlePane > .article--organisation { color: $organisation; }
    ArticlePane > .article--place { color: $place; }
    ArticlePane > .article--demonym { color: $demonym; }
    ArticlePane > .article--figure { color: $figure; text-style: underline; }
    ArticlePane:nocolor > .article--person { text-style: bold; }
    ArticlePane:nocolor > .article--organisation { text-style: underline; }
    ArticlePane:nocolor > .article--place { text-style: italic; }
    ArticlePane:nocolor > .article--demonym { text-style: italic; }
    ArticlePane:nocolor > .article--figure { text-style: dim; }
    ArticlePane > .article--heading { text-style: bold; }
    ArticlePane > .article--gap { color: $muted; }
    ArticlePane > .article--found { background: $warning 35%; }
    ArticlePane > .article--chosen { background: $organisation 35%; }
    ArticlePane:nocolor > .article--chosen { text-style: reverse; }
    ArticlePane > .article--label { color: $background; background: $warning; text-style: bold; }
    ArticlePane:nocolor > .article--label { text-style: reverse bold; }
    ArticlePane > .article--flash { background: $panel; }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "article--person",
        "article--organisation",
        "article--place",
        "article--demonym",
        "article--figure",
        "article--heading",
        "article--gap",
        "article--found",
        "article--label",
        "article--chosen",
        "article--flash",
    }

    hidden: reactive[frozenset[str]] = reactive(frozenset[str]())
    """The kinds that are not highlighted."""

    measure: reactive[int] = reactive(80)
    """How many columns the text is wide at most; 0 for all there are."""

    class MarkClicked(Message):
        """A highlighted mention or figure was clicked."""

        def __init__(self, mark: Mark, offset: int) -> None:
            super().__init__()
            self.mark = mark
            self.offset = offset

    class TextClicked(Message):
        """The text was clicked where nothing is highlighted."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    class Viewed(Message):
        """Another part of the article is on the screen."""

        def __init__(self, start: int, end: int) -> None:
            super().__init__()
            self.start = start
            self.end = end

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._article = Article("", "")
        self._layout = Layout("", 1)
        self._stretches: Sequence[Span] | None = None
        self._anchor = 0
        self._marks = Marks()
        self._spans: Sequence[Span] = ()
        self._starts: list[int] = []
        self._current: int | None = None
        self._found: Sequence[Span] = ()
        self._found_starts: list[int] = []
        self._labels: dict[int, str] = {}
        self._chosen_span: Span | None = None
        self._flashed: Span | None = None
        self._headings: list[int] = []
        self._settler: Timer | None = None
        self._announced = False
        self._strips: dict[int, Strip] = {}
        self._styles: dict[str, Style] = {}

    # What is shown

    def open(self, article: Article, at: int = 0) -> None:
        """Show an article with ``at`` at the top."""
        self._article = article
        self._headings = [heading.start for heading in article.headings]
        self._marks, self._spans, self._starts, self._current = Marks(), (), [], None
        self._found, self._found_starts = (), []
        self._stretches, self._labels, self._chosen_span = None, {}, None
        self._anchor = at
        self._lay_out()

    def only(self, stretches: Sequence[Span] | None) -> None:
        """Show only some stretches of whole lines, with gaps between; ``None`` shows all again."""
        self._stretches = stretches
        self._lay_out()

    def set_marks(self, marks: Marks) -> None:
        """Highlight other marks; the text stays where it is."""
        self._marks = marks
        self._repaint()

    def select(self, spans: Sequence[Span], current: int | None) -> None:
        """Emphasise spans (in order), and the ``current``-th of them most."""
        self._spans = spans
        self._starts = [start for start, _ in spans]
        self._current = current
        self._repaint()

    def find(self, spans: Sequence[Span]) -> None:
        """Show where a text that was looked for stands (spans in order)."""
        self._found = spans
        self._found_starts = [start for start, _ in spans]
        self._repaint()

    def label(self, labels: dict[int, str]) -> None:
        """Put letters over the beginnings of marks, by offset."""
        self._labels = labels
        self._repaint()

    def flash(self, offset: int) -> None:
        """Let the paragraph at an offset stand out for a moment."""
        text = self._article.text
        start = text.rfind("\n", 0, offset) + 1
        end = text.find("\n", offset)
        self._flashed = (start, len(text) if end < 0 else end)
        self._repaint()
        self.set_timer(0.5, self._unflash)

    def _unflash(self) -> None:
        self._flashed = None
        self._repaint()

    def watch_hidden(self) -> None:
        """Draw again with other kinds highlighted."""
        self._repaint()

    def watch_measure(self) -> None:
        """Wrap again to another width."""
        self._lay_out()

    # Where one is

    @property
    def text_width(self) -> int:
        """How many columns the text has."""
        width = max(1, self.size.width - (4 if self.size.width > 30 else 0))
        return min(self.measure, width) if self.measure else width

    @property
    def _left(self) -> int:
        return max(0, (self.size.width - self.text_width) // 2)

    @property
    def top_offset(self) -> int:
        """Where in the text the first row on the screen begins."""
        return self._layout.offset_at(self.scroll_offset.y)

    @property
    def in_view(self) -> Span:
        """Which stretch of the text is on the screen."""
        rows = self._layout.rows(self.scroll_offset.y, max(1, self.size.height))
        return (rows[0].start, rows[-1].stop) if rows else (0, 0)

    @property
    def progress(self) -> float:
        """How far in the article the screen is: 0 at its top, 1 with its end in sight."""
        span = self.max_scroll_y
        return 1.0 if span <= 0 else min(1.0, self.scroll_offset.y / span)

    def reveal(self, start: int, end: int) -> None:
        """Bring a span on the screen, a third from its top; nothing moves if it is there."""
        height = max(1, self.size.height)
        first, last = self._layout.y_of(start), self._layout.y_of(max(start, end - 1))
        self._grow()
        top = self.scroll_offset.y
        if first >= top and last < top + height:
            return
        self._go(first - height // 3)

    def show(self, offset: int) -> None:
        """Scroll so that the row of an offset is the first on the screen."""
        y = self._layout.y_of(offset)
        self._grow()
        self._go(y)

    def _go(self, y: int) -> None:
        y = max(0, min(y, self.max_scroll_y))
        self.scroll_to(y=y, animate=False, force=True)
        self._anchor = self._layout.offset_at(y)

    def move(self, rows: int) -> None:
        """Scroll by rows, up if negative."""
        self._go(self.scroll_offset.y + rows)

    def page(self, pages: float) -> None:
        """Scroll by pages of all but two rows; half a page is 0.5."""
        self.move(round(pages * max(1, self.size.height - 2)))

    def home(self) -> None:
        """Go to the beginning."""
        self._go(0)

    def end(self) -> None:
        """Go to the end."""
        self._layout.y_of(len(self._article.text))
        self._grow()
        self._go(self.max_scroll_y)

    # Laying out

    def _lay_out(self) -> None:
        """Wrap to the width there is; the text at the top stays there."""
        if not self.size.width:
            return
        self._layout = Layout(
            self._article.text, self.text_width, self._stretches, unspaced(self._article.text)
        )
        self._strips.clear()
        y = self._layout.y_of(self._anchor)
        self._grow()
        self.scroll_to(y=max(0, min(y, self.max_scroll_y)), animate=False, force=True)
        if self._settler is None and not self._layout.settled:
            self._settler = self.set_interval(1 / 30, self._settle)
        self.refresh()
        self._announce()

    def _grow(self) -> None:
        size = Size(self.size.width, self._layout.height)
        if size != self.virtual_size:
            self.virtual_size = size

    def _settle(self) -> None:
        layout, top = self._layout, self.top_offset
        more = layout.settle(SLICE)
        y = layout.y_of(top)
        moved = y != self.scroll_offset.y
        self._grow()
        if moved:
            self._strips.clear()
            self.scroll_to(y=max(0, min(y, self.max_scroll_y)), animate=False, force=True)
        if not more and self._settler is not None:
            self._settler.stop()
            self._settler = None

    def on_resize(self) -> None:
        """Wrap to the new width."""
        self._lay_out()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Remember what is at the top, and tell that another part is on the screen."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self._anchor = self._layout.offset_at(round(new_value))
            self._announce()

    def _announce(self) -> None:
        if not self._announced:
            self._announced = True
            self.call_later(self._tell)

    def _tell(self) -> None:
        self._announced = False
        self.post_message(self.Viewed(*self.in_view))

    # Drawing

    def _repaint(self) -> None:
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Draw with the colours of another theme."""
        super().notify_style_update()
        self._styles.clear()
        self._strips.clear()

    def _style(self, name: str) -> Style:
        found = self._styles.get(name)
        if found is None:
            found = self._styles[name] = self.get_component_rich_style(
                f"article--{name}", partial=True
            )
        return found

    def render_line(self, y: int) -> Strip:
        """Draw one row of the screen."""
        if self._layout.width != self.text_width or self._layout.text is not self._article.text:
            self._lay_out()
        y += self.scroll_offset.y
        selection = self.text_selection
        if selection is None:
            strip = self._strips.get(y)
            if strip is None:
                strip = self._drawn(y, None)
                if len(self._strips) > 400:
                    self._strips.clear()
                self._strips[y] = strip
        else:
            strip = self._drawn(y, selection)
        return strip

    def _drawn(self, y: int, selection: Selection | None) -> Strip:
        base, width = self.rich_style, self.size.width
        row = self._layout.row(y)
        if row is None:
            return Strip.blank(width, base)
        left = Segment(" " * self._left, base)
        if row.gap:
            strip = Strip([left, Segment("⋯", base + self._style("gap"))])
            return strip.adjust_cell_length(width, base)
        text = self._article.text
        strip = Strip(
            [Segment(text[start:end], base + style) for start, end, style in self._pieces(row)]
        ).apply_offsets(0, y)
        for offset, label in self._labels.items():
            if row.start <= offset < row.end:
                column = column_of(text, row, offset)
                sign = Strip([Segment(label, base + self._style("label"))])
                after = strip.crop(min(strip.cell_length, column + len(label)))
                strip = Strip.join([strip.crop(0, column), sign, after])
        if selection is not None and (span := selection.get_span(y)) is not None:
            strip = self._chosen(strip, span)
        return Strip([left, *strip]).adjust_cell_length(width, base)

    def _chosen(self, strip: Strip, span: Span) -> Strip:
        length = strip.cell_length
        start, end = min(span[0], length), length if span[1] < 0 else min(span[1], length)
        if end <= start:
            return strip
        before, chosen, after = (
            strip.divide([start, end, length])
            if end < length
            else (
                *strip.divide([start, length]),
                Strip([]),
            )
        )
        style = self.screen.get_component_rich_style("screen--selection")
        lit = [Segment(one.text, (one.style or Style.null()) + style) for one in chosen]
        return Strip([*before, *lit, *after])

    def _pieces(self, row: Row) -> list[tuple[int, int, Style]]:
        """Cut a row where its style changes: start, end and style of each piece."""
        start, end = row.start, row.end
        if end <= start:
            return []
        layers: list[tuple[int, int, Style]] = []
        heading = bisect_right(self._headings, start) - 1
        if heading >= 0 and self._article.headings[heading].end > start:
            layers.append((start, end, self._style("heading")))
        if self._flashed and self._flashed[0] < end and start < self._flashed[1]:
            layers.append((start, end, self._style("flash")))
        marks = [mark for mark in self._marks.between(start, end) if mark.kind not in self.hidden]
        kinds = {}
        for mark in marks:
            style = self._style("demonym" if mark.form == "demonym" else mark.kind)
            if mark.score < DOUBTFUL:
                style += Style(dim=True)
            kinds[mark.start] = style
            layers.append((mark.start, mark.end, style))
        first = max(0, bisect_left(self._starts, start) - 1)
        for n in range(first, bisect_left(self._starts, end)):
            begin, stop = self._spans[n]
            if stop > start:
                layers.append((begin, stop, self._emphasis(begin, n == self._current, kinds)))
        first = max(0, bisect_left(self._found_starts, start) - 1)
        for begin, stop in self._found[first : bisect_left(self._found_starts, end)]:
            if stop > start:
                layers.append((begin, stop, self._style("found")))
        if self._chosen_span and self._chosen_span[0] < end and start < self._chosen_span[1]:
            layers.append((*self._chosen_span, self._style("chosen")))
        if not layers:
            return [(start, end, Style.null())]
        cuts = {start, end}
        for begin, stop, _ in layers:
            cuts.update((max(start, begin), min(end, stop)))
        edges = sorted(cut for cut in cuts if start <= cut <= end)
        pieces = []
        for begin, stop in itertools.pairwise(edges):
            style = Style.combine(
                [Style.null(), *(s for a, b, s in layers if a <= begin and b >= stop)]
            )
            pieces.append((begin, stop, style))
        return pieces

    def _emphasis(self, start: int, current: bool, kinds: dict[int, Style]) -> Style:
        """Give the style of something selected: a ground of its hue, or the hue as ground."""
        hue = kinds.get(start) or Style.null()
        if self.app.no_color:
            return Style(reverse=True, bold=current, underline=not current)
        ground = self.rich_style.bgcolor
        colour = hue.color or self.rich_style.color
        if current:
            return Style(color=ground, bgcolor=colour, bold=True, underline=False)
        mixed = self.background_colors[1].blend(_colour(colour), 0.22).rich_color
        return Style(bgcolor=mixed, bold=True)

    # The mouse

    def offset_under(self, event: events.MouseEvent) -> int | None:
        """Give the offset of the text under the mouse, or ``None`` beside the text."""
        place = event.get_content_offset(self)
        if place is None:
            return None
        row = self._layout.row(self.scroll_offset.y + place.y)
        column = place.x - self._left
        if row is None or row.gap or column < 0:
            return None
        offset = offset_in(self._article.text, row, column)
        return offset if offset < row.end else None

    def on_click(self, event: events.Click) -> None:
        """Tell what was clicked."""
        offset = self.offset_under(event)
        if offset is None or self.text_selection is not None:
            return
        mark = self._marks.at(offset)
        if mark is not None and mark.kind not in self.hidden:
            self.post_message(self.MarkClicked(mark, offset))
        else:
            self.post_message(self.TextClicked(offset))

    def _place(self, place: Offset | None, default: int) -> int:
        if place is None:
            return default
        row = self._layout.row(place.y)
        return default if row is None else offset_in(self._article.text, row, place.x)

    def choose(self, span: Span | None) -> None:
        """Select a stretch of the text by its offsets, or nothing."""
        self._chosen_span = span if span is not None and span[1] > span[0] else None
        self._repaint()

    @property
    def selected_span(self) -> Span | None:
        """What is selected, as offsets of the text."""
        if self._chosen_span is not None:
            return self._chosen_span
        selection = self.text_selection
        if selection is None:
            return None
        start = self._place(selection.start, 0)
        end = self._place(selection.end, len(self._article.text))
        return (start, end) if end > start else None

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Give what is selected as the article has it, not as it is wrapped."""
        start = self._place(selection.start, 0)
        end = self._place(selection.end, len(self._article.text))
        return self._article.text[start:end], "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw what is selected."""
        self._repaint()

    def place_of(self, offset: int) -> Offset | None:
        """Give where on the screen an offset stands, in the pane's cells, or ``None`` off it."""
        start, end = self.in_view
        if not start <= offset < max(end, start + 1):
            return None
        y = self._layout.y_of(offset)
        row = self._layout.row(y)
        if row is None:
            return None
        column = column_of(self._article.text, row, offset)
        return Offset(self._left + column, y - self.scroll_offset.y)


def _colour(colour: object) -> Color:
    return Color.from_rich_color(colour) if colour is not None else Color(128, 128, 128)
