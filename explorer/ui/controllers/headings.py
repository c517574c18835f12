"""The headings of the article, to go to one."""

from collections.abc import Callable

from explorer.ui.controllers.view import ReaderView
from explorer.ui.state.choices import Choice, Question
from explorer.ui.state.entries import Entries
from explorer.ui.state.reading_state import ReadingState


class HeadingsController:
    """Asks for a heading; ``go_to`` is told its offset."""

    def __init__(
        self, reading: ReadingState, view: ReaderView, go_to: Callable[[int], None]
    ) -> None:
        self._reading = reading
        self._view = view
        self._go_to = go_to

    def ask(self) -> None:
        """Let the reader pick a heading, with how much is named under each."""
        article, entries = self._reading.current.article, self._reading.current.entries
        if not article.headings:
            self._view.say("this article has no headings")
            return
        ends = [*(one.start for one in article.headings[1:]), len(article.text)]
        choices = []
        for heading, end in zip(article.headings, ends, strict=True):
            label = "  " * (heading.level - 1) + " ".join(
                article.text[heading.start : heading.end].split()
            )
            choices.append(Choice(label, heading.start, _within(entries, heading.end, end)))
        self._view.ask(Question("Headings", choices), self._go_to)


def _within(entries: Entries | None, start: int, end: int) -> str:
    """How many names and figures are in a stretch of the text, in words."""
    found = {one.key: one for one in entries.within(start, end)} if entries else {}
    figures = sum(one.kind == "figure" for one in found.values())
    names = len(found) - figures
    return f"{names} name{'s' * (names != 1)}, {figures} figure{'s' * (figures != 1)}"
