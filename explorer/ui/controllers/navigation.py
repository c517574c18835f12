"""Selecting what is mentioned, stepping through it, and showing its paragraphs alone."""

from explorer.ui.actions import KeyTable
from explorer.ui.controllers.history import HistoryController
from explorer.ui.controllers.view import ReaderView
from explorer.ui.state.article_state import Landing
from explorer.ui.state.choices import Question
from explorer.ui.state.entries import Entry
from explorer.ui.state.reading_state import ReadingState


class NavigationController:
    """Follows a person, organisation, place or figure through the article."""

    def __init__(
        self, reading: ReadingState, view: ReaderView, history: HistoryController, keys: KeyTable
    ) -> None:
        self._reading = reading
        self._view = view
        self._history = history
        self._keys = keys
        self._paragraphs_of: Entry | None = None

    # Selecting

    def select(self, entry: Entry, index: int | None) -> None:
        """Select what was chosen in the list; chosen again, only its paragraphs are shown."""
        current = self._reading.current
        selected = None if current.passing else current.selected
        again = selected is not None and selected.key == entry.key
        if again and index is None and not self._view.narrow:
            self.selected_only()
            return
        self._land(current.select(entry, index, self._view.text.in_view[0]))

    def select_at(self, offset: int) -> None:
        """Select what is mentioned at an offset, if anything is."""
        current = self._reading.current
        place = current.entries.at(offset) if current.entries else None
        if place is not None:
            self._land(current.select(place[0], place[1], offset))

    def select_row(self) -> None:
        """Select what the list's cursor is on, if the cursor was moved there by hand."""
        current, row = self._reading.current, self._view.list_row
        if row is None or row.entry is None:
            return
        if current.selected is not None and row.identity == self._reading.followed_row:
            return
        same = current.selected is not None and current.selected.key == row.entry.key
        if not same or row.nth not in (None, current.index):
            landing = current.select(row.entry, row.nth, self._view.text.in_view[0])
            self._view.show_selection()
            self._view.text.reveal(*landing.span)

    def go_on_from(self, offset: int) -> None:
        """Let the next step begin at an offset."""
        self._reading.current.at = offset
        self._view.text.focus()

    def go_to(self, offset: int) -> None:
        """Bring an offset on the screen."""
        self._history.leave()
        self._view.text.reveal(offset, offset + 1)

    def go_to_heading(self, offset: int) -> None:
        """Bring a heading to the top of the screen and go on from there."""
        self._view.close_list()
        self._history.leave()
        self._reading.current.at = offset
        self._view.text.scroll_to_offset(offset)
        self._view.text.focus()

    def keep_selected(self) -> None:
        """Keep to what a step came by; what is kept to already is shown with its paragraphs alone."""
        current = self._reading.current
        if current.passing and current.selected is not None:
            self._land(current.select(current.selected, current.index, 0))
        else:
            self.selected_only()

    def clear(self) -> bool:
        """Drop what was looked for, else what is selected; returns whether there was any."""
        cleared = self._reading.current.clear()
        if cleared:
            self._view.show_selection()
        return cleared

    # Stepping

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) mention, or place of what was looked for."""
        current, key = self._reading.current, self._keys.key
        if current.query.typed and not current.found:
            on = f", {key('next-article')} looks in the next article"
            self._view.say(f"{key('clear')} ends the search{on if self._reading.several else ''}")
            return
        landing = current.step(by, self._view.text.in_view, self._reading.hidden)
        wrapped = landing is not None and landing.wrapped
        self._land(landing, ("↻ from the top" if by > 0 else "↺ from the end") if wrapped else "")

    def _land(self, landing: Landing | None, note: str = "") -> None:
        """Show where a step led."""
        if landing is None:
            self._view.say(note or self._why_none())
            return
        self._view.close_list()
        current, text = self._reading.current, self._view.text
        before = text.top_offset
        if current.selected_only and current.selected is not self._paragraphs_of:
            self._paragraphs_of = current.selected
            self._view.show_paragraphs()
        self._view.show_selection()
        text.reveal(*landing.span)
        if text.top_offset != before:
            current.jumps.leave(before)
            text.flash(landing.span[0])
        self._view.say(note)

    def _why_none(self) -> str:
        """Why there is nothing to go to."""
        current = self._reading.current
        if current.failed:
            return current.failed
        if current.entries is None or not current.complete:
            return "no name is known yet"
        some = len(current.entries) > 0
        return "every kind is hidden" if some else "nothing is named in this article"

    # Only the paragraphs of what is selected

    def selected_only(self) -> None:
        """Show only the paragraphs that mention what is selected, or all again."""
        current = self._reading.current
        if not current.selected_only:
            self.select_row()
        if current.selected is None:
            self._view.say(self.select_first)
            return
        if current.selected_only:
            current.show_all()
        else:
            current.selected_only, current.passing = True, False
        self._show_paragraphs(current.selected)

    def all_paragraphs(self) -> bool:
        """Show all paragraphs again; returns whether only some were shown."""
        only = self._reading.current.selected_only
        if only:
            self.selected_only()
        return only

    @property
    def select_first(self) -> str:
        """What is said where something must be selected before."""
        key = self._keys.key
        return f"select something first: {key('choose')} in the list, or {key('labels')}"

    def _show_paragraphs(self, selected: Entry) -> None:
        current = self._reading.current
        self._paragraphs_of = selected if current.selected_only else None
        self._view.show_paragraphs()
        self._view.show_selection()
        self._view.text.reveal(*current.spans[current.index])
        self._view.say()

    def together_with(self) -> None:
        """Show only the paragraphs where what is selected stands together with another."""
        from explorer.ui.state.cooccurrence import shared_paragraphs  # noqa: PLC0415 (when asked for)

        current = self._reading.current
        self.select_row()
        if current.selected is None or current.entries is None:
            self._view.say(self.select_first)
            return
        current.show_all()
        choices = shared_paragraphs(current.selected, current.paragraphs(), current.entries)
        if not choices:
            self._show_paragraphs(current.selected)
            self._view.say(f"{current.selected.name} shares no paragraph with another")
            return
        question = Question(f"{current.selected.name} together with", choices)
        self._view.ask(question, self._show_together)

    def _show_together(self, key: str) -> None:
        current = self._reading.current
        other = current.entries.by_key.get(key) if current.entries is not None else None
        if other is None or current.selected is None:
            return
        current.selected_only, current.together = True, other
        first = current.paragraphs()[0]
        current.select(current.selected, None, first[0])
        self._show_paragraphs(current.selected)
