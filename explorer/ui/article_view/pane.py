"""The reading pane: an article of any length with its mentions and figures highlighted."""

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.timer import Timer

from explorer.config import Spacing
from explorer.model import Article
from explorer.ui.article_view.highlights import Highlight, Highlights
from explorer.ui.article_view.layers import Layers, Span
from explorer.ui.article_view.layout import Layout, column_of, offset_in, unspaced
from explorer.ui.article_view.styles import PARTS, LayerStyles

SLICE = 0.002
"""Seconds that settling heights may take between two keys."""

DRAWN = 400
"""So many rows stay drawn."""


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
    ArticlePane:nocolor > .article--figure { text-style: dim underline; }
    ArticlePane > .article--heading { text-style: bold; }
    ArticlePane > .article--gap { color: $muted; }
    ArticlePane > .article--found { background: $found; }
    ArticlePane > .article--here { color: $background; background: $warning; text-style: bold; }
    ArticlePane:ansi > .article--found { color: $warning; text-style: bold underline; }
    ArticlePane:ansi > .article--here {
        color: ansi_default;
        background: ansi_default;
        text-style: bold reverse;
    }
    ArticlePane > .article--chosen {
        color: $screen-selection-foreground;
        background: $screen-selection-background;
    }
    ArticlePane:nocolor > .article--found { text-style: bold underline; }
    ArticlePane:nocolor > .article--here { text-style: bold reverse; }
    ArticlePane:nocolor > .article--chosen { text-style: reverse; }
    ArticlePane > .article--label { color: $background; background: $warning; text-style: bold; }
    ArticlePane:nocolor > .article--label { text-style: reverse bold; }
    ArticlePane:ansi > .article--label { color: ansi_black; }
    ArticlePane > .article--flash { background: $cursor; }
    ArticlePane:ansi > .article--flash { text-style: bold; }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"article--{part}" for part in PARTS}

    hidden: reactive[frozenset[str]] = reactive(frozenset[str]())
    """The kinds that are not highlighted."""

    measure: reactive[int] = reactive(80)
    """How many columns the text is wide at most; 0 for all there are."""

    spacing: reactive[Spacing] = reactive[Spacing]("auto")
    """Whether empty lines are put between paragraphs that have none: auto where they are long."""

    class HighlightClicked(Message):
        """A highlighted mention or figure was clicked."""

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
        self._layers = Layers()
        self._labels: dict[int, str] = {}
        self._settler: Timer | None = None
        self._announced = False
        self._strips: dict[int, Strip] = {}
        self._layer_styles = LayerStyles(self)

    # What is shown

    def open(self, article: Article, at: int = 0) -> None:
        """Show an article with ``at`` at the top."""
        self._article = article
        self._layers = Layers(headings=article.headings, hidden=self.hidden)
        self._stretches, self._labels = None, {}
        self._anchor = at
        self._lay_out(anew=True)

    def show_only(self, stretches: Sequence[Span] | None) -> None:
        """Show only some stretches of whole lines, with gaps between; ``None`` shows all again."""
        self._stretches = stretches
        self._lay_out(anew=True)

    def show_highlights(self, highlights: Highlights) -> None:
        """Highlight other highlights; the text stays where it is."""
        self._layers.highlights = highlights
        self._repaint()

    def show_selected(self, spans: Sequence[Span], current: int | None) -> None:
        """Emphasise spans (in order), and the ``current``-th of them most."""
        self._layers.selected, self._layers.current = spans, current
        self._repaint()

    def show_found(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Show where a text that was looked for stands (spans in order), the ``current``-th most."""
        self._layers.found, self._layers.here = spans, current
        self._repaint()

    def show_labels(self, labels: dict[int, str]) -> None:
        """Put letters over the beginnings of highlights, by offset."""
        self._labels = labels
        self._repaint()

    def flash(self, offset: int) -> None:
        """Let the paragraph at an offset stand out for a moment."""
        text = self._article.text
        start = text.rfind("\n", 0, offset) + 1
        end = text.find("\n", offset)
        self._layers.flashed = (start, len(text) if end < 0 else end)
        self._repaint()
        self.set_timer(0.5, self._unflash)

    def _unflash(self) -> None:
        self._layers.flashed = None
        self._repaint()

    def watch_hidden(self) -> None:
        """Draw again with other kinds highlighted."""
        self._layers.hidden = self.hidden
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
        width = max(1, self.size.width - (4 if self.size.width > 30 else 1))
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
        first = self._layout.around(start, height, height)
        last = self._layout.y_of(max(start, end - 1))
        self._grow()
        self._hold()
        top = self.scroll_offset.y
        if first >= top and last < top + height:
            return
        self._go(first - height // 3)

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
        self.move(round(pages * max(1, self.size.height - 2)))

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
            spaced = self.spacing == "always" or (self.spacing == "auto" and unspaced(text))
            self._layout = Layout(text, self.text_width, self._stretches, spaced)
        else:
            self._layout = self._layout.at_width(self.text_width)
        self._layout.around(self._anchor, 0, self.size.height)
        self._grow()
        self._hold()
        if self._settler is None and not self._layout.settled:
            self._settler = self.set_interval(1 / 30, self._settle)
        self._repaint()
        self._announce()

    def _hold(self) -> None:
        """Keep the text at the top of the screen there when rows have other numbers."""
        y = max(0, min(self._layout.y_of(self._anchor), self.max_scroll_y))
        if y != self.scroll_offset.y:
            anchor = self._anchor
            self._strips.clear()
            self.scroll_to(y=y, animate=False, force=True)
            self._anchor = anchor

    def _grow(self) -> None:
        size = Size(self.size.width, self._layout.height)
        if size != self.virtual_size:
            self.virtual_size = size

    def _settle(self) -> None:
        if self._layout.settle(SLICE):
            return
        self._layout.take()
        self._strips.clear()
        self._grow()
        self._hold()
        self.refresh()
        if self._settler is not None:
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
        self.post_message(self.ViewChanged(*self.in_view))

    # Drawing

    def _repaint(self) -> None:
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Draw with the colours of another theme."""
        super().notify_style_update()
        self._layer_styles.forget()
        self._strips.clear()

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
                if len(self._strips) > DRAWN:
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
        left = Segment(" " * (self._left + row.indent), base)
        if row.gap:
            strip = Strip([left, Segment("⋯", base + self._layer_styles.part("gap"))])
            return strip.adjust_cell_length(width, base)
        text = self._article.text
        pieces = self._layers.pieces(row.start, row.end)
        strip = Strip(
            [
                Segment(text[start:end], self._layer_styles.style(layers))
                for start, end, layers in pieces
            ]
        ).apply_offsets(row.indent, y)
        for offset, label in self._labels.items():
            if row.start <= offset < row.end:
                column = column_of(text, row, offset) - row.indent
                sign = Strip([Segment(label, base + self._layer_styles.part("label"))])
                after = strip.crop(min(strip.cell_length, column + len(label)))
                strip = Strip.join([strip.crop(0, column), sign, after])
        if selection is not None and (span := selection.get_span(y)) is not None:
            strip = self._chosen(strip, span, row.indent)
        return Strip([left, *strip]).adjust_cell_length(width, base)

    def _chosen(self, strip: Strip, span: Span, indent: int) -> Strip:
        length = strip.cell_length
        start = min(max(0, span[0] - indent), length)
        end = length if span[1] < 0 else min(max(0, span[1] - indent), length)
        if end <= start:
            return strip
        before, chosen, after = (
            strip.divide([start, end, length])[:3]
            if end < length
            else (
                *strip.divide([start, length]),
                Strip([]),
            )
        )
        lit = [
            Segment(one.text, (one.style or Style.null()) + self._layer_styles.part("chosen"))
            for one in chosen
        ]
        return Strip([*before, *lit, *after])

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
        highlight = self._layers.highlight_at(offset)
        if highlight is not None:
            self.post_message(self.HighlightClicked(highlight, offset))
        else:
            self.post_message(self.TextClicked(offset))

    def _place(self, place: Offset | None, default: int) -> int:
        if place is None:
            return default
        row = self._layout.row(place.y)
        return default if row is None else offset_in(self._article.text, row, place.x)

    def select_text(self, span: Span | None) -> None:
        """Select a stretch of the text by its offsets, or nothing."""
        self._layers.chosen = span if span is not None and span[1] > span[0] else None
        self._repaint()

    def offset_below(self, offset: int, rows: int) -> int:
        """Give the offset that stands so many rows below another one, or above."""
        y = self._layout.y_of(offset)
        row, other = self._layout.row(y), self._layout.row(max(0, y + rows))
        if row is None or other is None:
            return len(self._article.text) if rows > 0 else 0
        column = column_of(self._article.text, row, offset)
        return offset_in(self._article.text, other, column)

    @property
    def selected_span(self) -> Span | None:
        """What is selected, as offsets of the text."""
        if self._layers.chosen is not None:
            return self._layers.chosen
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

    def position_of(self, offset: int) -> Offset | None:
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
