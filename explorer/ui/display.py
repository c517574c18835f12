"""What the reader's screen shows of the state: the view that the controllers are given."""

from collections.abc import Callable, Sequence
from typing import Any

from textual.screen import Screen
from textual.worker import Worker

from explorer.model import HIGHLIGHT_KINDS, Span
from explorer.ui.actions import KeyTable
from explorer.ui.arrangement import Arrangement
from explorer.ui.article_view.minimap import ticks_of_highlights, ticks_of_spans
from explorer.ui.article_view.pane import ArticlePane
from explorer.ui.controllers.view import T
from explorer.ui.panels import Panels
from explorer.ui.reader_widgets import ReaderWidgets
from explorer.ui.state.choices import Question
from explorer.ui.state.display_name import display_name
from explorer.ui.state.reading_state import ReadingState
from explorer.ui.state.rows import Row
from explorer.ui.state.status_text import Situation, hints, parts


class Display:
    """Brings the widgets of a screen up to date with the state."""

    def __init__(  # noqa: PLR0913, PLR0917 (each is handed all that it uses)
        self,
        screen: Screen[Any],
        widgets: ReaderWidgets,
        arrangement: Arrangement,
        panels: Panels,
        reading: ReadingState,
        keys: KeyTable,
    ) -> None:
        self._screen = screen
        self._widgets = widgets
        self._arrangement = arrangement
        self._panels = panels
        self._reading = reading
        self._keys = keys
        self._note = ""

    @property
    def text(self) -> ArticlePane:
        """The pane of text."""
        return self._widgets.pane

    @property
    def narrow(self) -> bool:
        """Whether the list lies over the article."""
        return self._arrangement.narrow

    @property
    def list_row(self) -> Row | None:
        """The row under the cursor of the list, while the list has the keys."""
        navigator = self._widgets.navigator
        return navigator.row if self._arrangement.moving is navigator else None

    def close_list(self) -> bool:
        """Take the list away where it lies over the article; returns whether it did."""
        return self._arrangement.close_list()

    # The article

    def show_article(self) -> None:
        """Show the article that is open now, with the whole list of what is in it."""
        self._panels.close_filter()
        current = self._reading.current
        self.text.open(current.article, current.top)
        self.show_highlights()
        self.show_title()
        self.refresh_list()
        self.show_selection()

    def show_title(self) -> None:
        """Show what the article is called: its file's name while its own title is in sight."""
        article = self._reading.current.article
        title = article.title if self.text.scroll_offset.y else None
        where = f"{self._reading.place + 1}/{len(self._reading.sources)}"
        self._widgets.title.show(display_name(article.source, title), where)

    def show_highlights(self) -> None:
        """Highlight what is known of the article now."""
        self.text.show_highlights(self._reading.current.highlights)

    def show_paragraphs(self) -> None:
        """Show only the paragraphs of what is selected, or all, as the state says."""
        current = self._reading.current
        self.text.show_only(current.paragraphs() if current.selected_only else None)

    def show_hidden(self) -> None:
        """Highlight and list all kinds but those that are hidden now."""
        self.text.hidden = self._reading.hidden
        self._widgets.navigator.list_again()
        self._show_kinds()
        self._show_ticks()

    def clear_selected_words(self) -> None:
        """Select no words of the text any more, neither with the mouse nor with the keys."""
        self.text.select_text(None)
        self._screen.clear_selection()

    # The list

    def refresh_list(self) -> None:
        """List what the article has now, or say why there is nothing."""
        entries = self._reading.current.entries
        some = entries if entries is not None and len(entries) else None
        self._widgets.navigator.show(some, self._why_empty())
        self._show_kinds()
        self._show_ticks()

    def _why_empty(self) -> str:
        current, find = self._reading.current, self._keys.key("find")
        if current.failed:
            return f"No list of names: {current.failed}. {find} finds words in the article."
        if current.complete:
            return (
                f"No names or figures were found in this article. {find} finds words, "
                f"{self._keys.key('open')} opens another article."
            )
        return "Reading names …"

    def _show_kinds(self) -> None:
        entries = self._reading.current.entries
        totals: dict[str, int] = {
            kind: entries.total(kind) if entries else 0 for kind in HIGHLIGHT_KINDS
        }
        self._widgets.kinds.show(totals, self._reading.hidden)

    def _show_ticks(self) -> None:
        """Show where everything stands, unless something is selected."""
        current = self._reading.current
        if current.selected is None:
            first = ticks_of_highlights(current.highlights, self._reading.hidden)
            self._widgets.minimap.show(first, len(current.article.text), strong=False)

    # What is selected

    def show_selection(self, follow: bool = True) -> None:
        """Show what is selected or found; with ``follow`` the list's cursor goes there, too."""
        current = self._reading.current
        spans: Sequence[Span] = current.found or current.spans
        if current.found:
            self.text.show_selected([], None)
            self.text.show_found(spans, current.found_index)
        else:
            self.text.show_found([])
            together = current.together
            both = sorted({*spans, *together.spans}) if together else spans
            self.text.show_selected(both, both.index(spans[current.index]) if spans else None)
        kind = current.selected.kind if current.selected else "figure"
        if spans:
            first = ticks_of_spans(spans, kind)
            self._widgets.minimap.show(first, len(current.article.text), strong=True)
        elif follow:
            self._show_ticks()
        if follow:
            kept = current.selected is not None and not current.passing
            navigator = self._widgets.navigator
            navigator.follow(current.selected, current.index if kept else None)
            self._reading.followed_row = navigator.row.identity if navigator.row else None
        self._panels.refresh_details()
        if current.selected is not None:
            self._panels.close_welcome()
        self.tell()

    # The status line

    def say(self, note: str = "") -> None:
        """Show a note in the status line, or take the last one away."""
        self._note = note
        self.tell()

    @property
    def noted(self) -> bool:
        """Whether there is a note in the status line."""
        return bool(self._note)

    def tell(self) -> None:
        """Bring the status line up to date; the last note stays."""
        current, now = self._reading.current, self._situation
        said, offered = parts(current, now), hints(current, now, self._keys.actions)
        self._widgets.status.show(said, offered, note=self._note or current.failed)

    @property
    def _situation(self) -> Situation:
        current, far = self._reading.current, self.text.progress
        start, end = self.text.in_view
        if (current.spans or current.found) and start <= current.at < end:
            far = current.at / max(1, len(current.article.text))
        several = self._reading.several
        return Situation(self._arrangement.focus, far, self.narrow, several)

    # What is asked and done elsewhere

    def ask(self, question: Question, then: Callable[[Any], None]) -> Callable[[], None]:
        """Let the reader pick an answer, which is handed to ``then``; nothing is if none is picked."""
        from explorer.ui.screens.picker import Picker  # noqa: PLC0415 (when asked for)

        pick = Picker(
            question.title,
            question.choices,
            offer=question.offer,
            descend=question.descend,
            foot=question.foot,
            at=question.at,
        )

        def take(value: Any) -> None:
            if value is not None:
                then(value)

        def again() -> None:
            if pick.is_current:
                pick.again()

        self._screen.app.push_screen(pick, take)
        return again

    def copy(self, words: str) -> None:
        """Put words on the clipboard."""
        self._screen.app.copy_to_clipboard(words)

    def later(self, do: Callable[[], None]) -> None:
        """Do something once the screen shows what it was told to."""
        self._screen.call_after_refresh(do)

    def in_background(self, work: Callable[[], T], then: Callable[[T], None]) -> Worker[None]:
        """Do some work on a thread of its own and hand what it gives to ``then`` on the screen's."""

        def run() -> None:
            self._screen.app.call_from_thread(then, work())

        return self._screen.run_worker(run, thread=True)
