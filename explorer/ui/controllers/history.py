"""Going back to where one was: jumps, bookmarks, and where reading stopped."""

import contextlib

from explorer.ui.actions import KeyTable
from explorer.ui.controllers.view import ReaderView
from explorer.ui.state.article_state import ArticleState
from explorer.ui.state.reader_data import ReaderData
from explorer.ui.state.reading_state import ReadingState


class HistoryController:
    """Remembers places of the article that is open and goes back to them."""

    def __init__(
        self, reading: ReadingState, view: ReaderView, data: ReaderData, keys: KeyTable
    ) -> None:
        self._reading = reading
        self._view = view
        self._data = data
        self._keys = keys
        self._awaits_letter = ""

    # Jumps

    def leave(self) -> None:
        """Remember the place on the screen before jumping away from it."""
        self._reading.current.jumps.leave(self._view.text.top_offset)

    def back(self) -> None:
        """Go back to the place before the last jump."""
        offset = self._reading.current.jumps.back(self._view.text.top_offset)
        self._go(offset, "no place to go back to")

    def forward(self) -> None:
        """Go forward again."""
        offset = self._reading.current.jumps.forward(self._view.text.top_offset)
        self._go(offset, "no place to go forward to")

    def _go(self, offset: int | None, none: str) -> None:
        if offset is None:
            self._view.say(none)
        else:
            self._view.text.scroll_to_offset(offset)
            self._view.say()

    # Bookmarks

    def set_bookmark(self) -> None:
        """Wait for a letter that is to stand for this place."""
        self._awaits_letter = "set"
        self._view.say("a letter for this place")

    def go_to_bookmark(self) -> None:
        """Wait for the letter of a place."""
        self._awaits_letter = "go"
        self._view.say("the letter of a place")

    @property
    def awaits_letter(self) -> bool:
        """Whether the next key is the letter of a bookmark."""
        return bool(self._awaits_letter)

    def take_letter(self, letter: str) -> None:
        """Set the bookmark of a letter, or go to it; anything but a letter or digit does nothing."""
        from explorer.storage.database import StoreError  # noqa: PLC0415 (after the first screen)

        wanted, self._awaits_letter = self._awaits_letter, ""
        if not letter.isalnum():
            self._view.say()
            return
        try:
            key = self._data.corrections(self._reading.current).key
            if wanted == "set":
                self._data.store.bookmarks.set(key, letter, self._view.text.top_offset)
                self._view.say(f"marked {letter}: ' {letter} comes back here")
                return
            at = self._data.store.bookmarks.get(key).get(letter)
        except StoreError as error:
            self._view.say(str(error))
            return
        if at is None:
            self._view.say(f"no place is marked {letter}")
        else:
            self.leave()
            self._view.text.scroll_to_offset(at)
            self._view.say()

    # Where reading stopped

    def recall(self, state: ArticleState) -> bool:
        """Go to where reading an article stopped, if it is the open one and shows its beginning.

        Returns whether nothing was ever read here before.
        """
        from explorer.storage.database import StoreError  # noqa: PLC0415 (after the first screen)

        if state is not self._reading.current:
            return False
        first = False
        try:
            key = self._data.corrections(state).key
            store = self._data.store
            if not state.recalled:
                at = store.positions.get(key) or 0
                if 0 < at < len(state.article.text) and self._view.text.top_offset == 0:
                    self._view.text.scroll_to_offset(at)
                    self._view.say(store.notice or "where you stopped; g for the beginning")
            first = not self._data.temporary and not store.recent.all()
            path = self._reading.sources[self._reading.place].path
            if path is not None:
                store.recent.add(str(path.absolute()), state.article.title, key)
        except StoreError:
            pass
        state.recalled = True
        return first

    def remember_position(self) -> None:
        """Remember where one is in the open article."""
        from explorer.storage.database import StoreError  # noqa: PLC0415 (after the first screen)

        current = self._reading.current
        if current.article.text and current.recalled:
            with contextlib.suppress(StoreError):
                key = self._data.corrections(current).key
                self._data.store.positions.set(key, self._view.text.top_offset)
