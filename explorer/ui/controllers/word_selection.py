"""Selecting words of the article with the keys."""

from explorer.model import Span
from explorer.text.reading import reading
from explorer.ui.actions import KeyTable
from explorer.ui.cells import fit_end
from explorer.ui.controllers.view import ReaderView
from explorer.ui.state.reading_state import ReadingState
from explorer.ui.state.words import extended

SAID = 30
"""So many cells of what is selected are told, its end."""


class WordSelectionController:
    """Makes the selection of words longer and shorter, from where one is."""

    def __init__(self, reading: ReadingState, view: ReaderView, keys: KeyTable) -> None:
        self._reading = reading
        self._view = view
        self._keys = keys

    def extend_words(self, words: int) -> None:
        """Select one word more (1) or less (-1)."""
        self._select(extended(self._reading.current.article.text, self._begun(), words))

    def extend_rows(self, rows: int) -> None:
        """Select to so many rows below, or above."""
        start, end = self._begun()
        self._select((start, max(start, self._view.text.offset_below(end, rows))))

    def clear(self) -> bool:
        """Select no words; returns whether there were any."""
        some = self._view.text.selected_span is not None
        if some:
            self._view.clear_selected_words()
        return some

    def _begun(self) -> Span:
        """What is selected, or the empty stretch at which a selection begins."""
        if (span := self._view.text.selected_span) is not None:
            return span
        at = here(self._reading, self._view)
        return at, at

    def _select(self, span: Span) -> None:
        text, key = self._view.text, self._keys.key
        text.select_text(span)
        if (selected := text.selected_span) is None:
            self._view.say()
            return
        text.reveal(max(selected[0], selected[1] - 1), selected[1])
        words = " ".join(reading(self._reading.current.article.text, *selected).split())
        keys = f"{key('mark')} marks it, {key('copy')} copies, {key('clear')} leaves"
        self._view.say(f"{fit_end(words, SAID)}: {keys}")


def here(reading: ReadingState, view: ReaderView) -> int:
    """Where one is: the mention one is at if it is in sight, else the top of the screen."""
    start, end = view.text.in_view
    return reading.current.at if start <= reading.current.at < end else start
