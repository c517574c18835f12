"""Letters on the mentions in sight, one of which is typed to select a mention."""

from collections.abc import Callable

from explorer.ui.actions import KeyTable
from explorer.ui.article_view.jump_labels import jump_labels
from explorer.ui.controllers.view import ReaderView
from explorer.ui.state.reading_state import ReadingState


class JumpLabelsController:
    """Puts letters over mentions; ``select_at`` is told the offset of the one that is typed."""

    def __init__(
        self,
        reading: ReadingState,
        view: ReaderView,
        select_at: Callable[[int], None],
        keys: KeyTable,
    ) -> None:
        self._reading = reading
        self._view = view
        self._select_at = select_at
        self._keys = keys
        self._offsets: dict[str, int] = {}
        self._typed = ""

    @property
    def shown(self) -> bool:
        """Whether there are letters on the screen."""
        return bool(self._offsets)

    def show(self) -> None:
        """Put letters on the mentions in sight."""
        current = self._reading.current
        start, end = self._view.text.in_view
        hidden = self._reading.hidden
        found = [one for one in current.highlights.between(start, end) if one.kind not in hidden]
        if not found or current.entries is None:
            self._view.say("nothing is marked on this screen")
            return
        self._view.close_list()
        names = jump_labels(len(found))
        self._offsets = {name: one.start for name, one in zip(names, found, strict=False)}
        self._typed = ""
        self._view.text.show_labels({at: name for name, at in self._offsets.items()})
        self._view.say(f"type the letter of a mention, {self._keys.key('clear')} for none")

    def clear(self) -> bool:
        """Take the letters away; returns whether there were any."""
        shown = self.shown
        if shown:
            self._offsets, self._typed = {}, ""
            self._view.text.show_labels({})
            self._view.say()
        return shown

    def take_letter(self, letter: str) -> None:
        """Take a letter that was typed; letters that no label begins with take all labels away."""
        self._typed += letter or "?"
        left = {name for name in self._offsets if name.startswith(self._typed)}
        if self._typed in self._offsets:
            offset = self._offsets[self._typed]
            self.clear()
            self._select_at(offset)
        elif not left:
            self.clear()
        else:
            rest = {self._offsets[name]: name[len(self._typed) :] for name in left}
            self._view.text.show_labels(rest)
