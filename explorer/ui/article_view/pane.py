"""The reading pane: an article of any length with its mentions and figures highlighted."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.geometry import Offset, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from explorer.config import Spacing
from explorer.model import Article, Span
from explorer.ui.article_view.blocks import Blocks, lacks_empty_lines, line_around
from explorer.ui.article_view.highlights import Highlight, Highlights
from explorer.ui.article_view.layers import Layers
from explorer.ui.article_view.layout import Layout, text_columns
from explorer.ui.article_view.row_drawing import RowDrawing
from explorer.ui.article_view.settling import Settler
from explorer.ui.article_view.styles import PARTS, STYLE_SHEET, LayerStyles

FLASH = 0.5
"""Seconds that a paragraph stands out after a jump."""

REVEALED = 3
"""What is brought on the screen stands one part in so many of its height from the top."""

OVERLAP = 2
"""So many rows of a page are seen again on the next."""


class ArticlePane(ScrollView, can_focus=True, inherit_bindings=False):
    """One article; what is on the screen is all that is wrapped, styled and drawn.

    Offsets count characters of the article's text, spans are pairs of them.
    """

    DEFAULT_CSS = STYLE_SHEET

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"article--{part}" for part in PARTS}

    hidden: reactive[frozenset[str]] = reactive(frozenset[str]())
    """The kinds that are not highlighted."""

    measure: reactive[int] = reactive(80)
    """How many columns the text is wide at most; 0 for all there are."""

    spacing: reactive[Spacing] = reactive[Spacing]("auto")
    """Whether empty lines are put between paragraphs that have none: auto where they are long."""

    class HighlightClicked(Message):
        """A highlighted mention or figure was clicked, at an offset inside it."""

        def __init__(self, highlight: Highlight, offset: int) -> None:
            super().__init__()
            self.highlight = highlight
            self.offset = offset

    class TextClicked(Message):
        """The text was clicked where nothing is highlighted."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    class ViewChanged(Message):
        """Another part of the article is on the screen: that from ``start`` to ``end``."""

        def __init__(self, start: int, end: int) -> None:
            super().__init__()
            self.start = start
            self.end = end

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._article = Article("", "")
        self._layout = Layout(Blocks(""), 1)
        self._stretches: Sequence[Span] | None = None
        self._anchor = 0
        self._drawing = RowDrawing(LayerStyles(self))
        self._settler = Settler(self, self._settled)
        self._announced = False

    # What is shown

    def open(self, article: Article, at: int = 0) -> None:
        """Show an article with the offset ``at`` in the first row."""
        self._article = article
        self._drawing.layers = Layers(headings=article.headings, hidden=self.hidden)
        self._drawing.labels = {}
        self._stretches, self._anchor = None, at
        self._lay_out(anew=True)

    def show_only(self, stretches: Sequence[Span] | None) -> None:
        """Show only some stretches of whole lines, with gaps between; ``None`` shows all again."""
        self._stretches = stretches
        self._lay_out(anew=True)

    def show_highlights(self, highlights: Highlights) -> None:
        """Show other highlights; the text stays where it is."""
        self._drawing.layers.highlights = highlights
        self._repaint()

    def show_selected(self, spans: Sequence[Span], current: int | None) -> None:
        """Show spans (in order) as selected, and the ``current``-th of them as the one one is at."""
        self._drawing.layers.selected, self._drawing.layers.current = spans, current
        self._repaint()

    def show_found(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Show spans (in order) as found, and the ``current``-th of them as the one one is at."""
        self._drawing.layers.found, self._drawing.layers.here = spans, current
        self._repaint()

    def show_labels(self, labels: dict[int, str]) -> None:
        """Put letters over the text, by the offset at which each begins; none takes them away."""
        self._drawing.labels = labels
        self._repaint()

    def flash(self, offset: int) -> None:
        """Let the paragraph at an offset stand out for a moment."""
        self._drawing.layers.flashed = line_around(self._article.text, offset)
        self._repaint()
        self.set_timer(FLASH, self._unflash)

    def _unflash(self) -> None:
        self._drawing.layers.flashed = None
        self._repaint()

    def watch_hidden(self) -> None:
        """Draw again with other kinds highlighted."""
        self._drawing.layers.hidden = self.hidden
        self._repaint()

    def watch_measure(self) -> None:
        """Wrap again to another width."""
        self._lay_out()

    def watch_spacing(self) -> None:
        """Lay out with other empty lines."""
        self._lay_out(anew=True)

    # Where one is

    @property
    def text_width(self) -> int:
        """How many columns the text has."""
        return text_columns(self.size.width, self.measure)

    @property
    def _left(self) -> int:
        return (self.size.width - self.text_width) // 2

    @property
    def top_offset(self) -> int:
        """The offset at which the first row on the screen begins."""
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
        """Bring a span on the screen, near its top; nothing moves if all of it is there."""
        height = max(1, self.size.height)
        first = self._layout.around(start, height, height)
        last = self._layout.y_of(max(start, end - 1))
        self._grow()
        self._hold()
        top = self.scroll_offset.y
        if first >= top and last < top + height:
            return
        self._go(first - height // REVEALED)

    def scroll_to_offset(self, offset: int) -> None:
        """Scroll so that the row of an offset is the first on the screen."""
        y = self._layout.around(offset, 0, self.size.height)
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
        self.move(round(pages * max(1, self.size.height - OVERLAP)))

    def home(self) -> None:
        """Go to the beginning."""
        self._go(0)

    def end(self) -> None:
        """Go to the end."""
        self._layout.around(len(self._article.text), self.size.height, 0)
        self._grow()
        self._go(self.max_scroll_y)

    # Laying out

    def _lay_out(self, anew: bool = False) -> None:
        """Wrap to the width there is, other lines if ``anew``; the text at the top stays there."""
        if not self.size.width:
            return
        text = self._article.text
        if anew or self._layout.text is not text:
            spaced = self.spacing == "always" or (
                self.spacing == "auto" and lacks_empty_lines(text)
            )
            blocks = Blocks(text, self._stretches, spaced=spaced)
        else:
            blocks = self._layout.blocks
        self._layout = Layout(blocks, self.text_width)
        self._layout.around(self._anchor, 0, self.size.height)
        self._grow()
        self._hold()
        self._settler.settle(self._layout)
        self._repaint()
        self._announce()

    def _hold(self) -> None:
        """Keep the text at the top of the screen there when rows have other numbers."""
        y = max(0, min(self._layout.y_of(self._anchor), self.max_scroll_y))
        if y != self.scroll_offset.y:
            anchor = self._anchor
            self._drawing.forget()
            self.scroll_to(y=y, animate=False, force=True)
            self._anchor = anchor

    def _grow(self) -> None:
        size = Size(self.size.width, self._layout.height)
        if size != self.virtual_size:
            self.virtual_size = size

    def _settled(self) -> None:
        """Take up that the height of every block is known."""
        self._drawing.forget()
        self._grow()
        self._hold()
        self.refresh()

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
        self.post_message(self.ViewChanged(*self.in_view))

    # Drawing

    def _repaint(self) -> None:
        self._drawing.forget()
        self.refresh()

    def notify_style_update(self) -> None:
        """Draw with the colours of another theme."""
        super().notify_style_update()
        self._drawing.styles.forget()
        self._drawing.forget()

    def render_line(self, y: int) -> Strip:
        """Draw one row of the screen."""
        if self._layout.width != self.text_width or self._layout.text is not self._article.text:
            self._lay_out()
        y += self.scroll_offset.y
        width, base, selection = self.size.width, self.rich_style, self.text_selection
        strip = self._drawing.kept(y) if selection is None else None
        if strip is None:
            row = self._layout.row(y)
            if row is None:
                return Strip.blank(width, base)
            strip = self._drawing.draw(y, row, self._article.text, self._left, selection)
        return strip.adjust_cell_length(width, base)

    # The mouse

    def offset_under(self, event: events.MouseEvent) -> int | None:
        """The offset of the text under the mouse, or ``None`` beside the text."""
        place = event.get_content_offset(self)
        if place is None:
            return None
        row = self._layout.row(self.scroll_offset.y + place.y)
        column = place.x - self._left
        if row is None or row.gap or column < 0:
            return None
        offset = row.offset_at(self._article.text, column)
        return offset if offset < row.end else None

    def on_click(self, event: events.Click) -> None:
        """Tell what was clicked."""
        offset = self.offset_under(event)
        if offset is None or self.text_selection is not None:
            return
        highlight = self._drawing.layers.highlight_at(offset)
        if highlight is not None:
            self.post_message(self.HighlightClicked(highlight, offset))
        else:
            self.post_message(self.TextClicked(offset))

    def _span_of(self, selection: Selection) -> Span:
        """The stretch of the text that was selected with the mouse."""
        start, end = (
            None if place is None else self._layout.offset_at_cell(place.y, place.x)
            for place in (selection.start, selection.end)
        )
        return start or 0, len(self._article.text) if end is None else end

    def select_text(self, span: Span | None) -> None:
        """Select a stretch of the text by its offsets, or nothing."""
        self._drawing.layers.chosen = span if span is not None and span[1] > span[0] else None
        self._repaint()

    def offset_below(self, offset: int, rows: int) -> int:
        """The offset that stands so many rows below another one, or above if negative."""
        return self._layout.offset_below(offset, rows)

    @property
    def selected_span(self) -> Span | None:
        """The stretch of the text that is selected, by the keys or with the mouse."""
        if self._drawing.layers.chosen is not None:
            return self._drawing.layers.chosen
        selection = self.text_selection
        if selection is None:
            return None
        start, end = self._span_of(selection)
        return (start, end) if end > start else None

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """What is selected, as the article has it and not as it is wrapped."""
        return self._article.text[slice(*self._span_of(selection))], "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw what is selected."""
        self._repaint()

    def position_of(self, offset: int) -> Offset | None:
        """Where an offset stands on the screen, in the pane's cells, or ``None`` off it."""
        start, end = self.in_view
        if not start <= offset < max(end, start + 1):
            return None
        y, column = self._layout.cell_of(offset)
        return Offset(self._left + column, y - self.scroll_offset.y)
