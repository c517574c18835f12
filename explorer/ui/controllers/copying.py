"""Copying words of the article, or a name, to the clipboard."""

from explorer.text.reading import reading
from explorer.text.sentences import sentence_at
from explorer.ui.cells import fit
from explorer.ui.controllers.view import ReaderView
from explorer.ui.controllers.word_selection import here
from explorer.ui.state.display_name import display_name
from explorer.ui.state.reading_state import ReadingState

SAID = 36
"""So many cells of what was copied are told."""

NOTHING = "there is nothing to copy"


class CopyController:
    """Copies the selected words, else the name under the list's cursor, else the sentence."""

    def __init__(self, reading: ReadingState, view: ReaderView) -> None:
        self._reading = reading
        self._view = view

    def copy(self) -> None:
        """Copy it as it stands."""
        words, what = self._taken()
        if not words.strip():
            self._view.say(NOTHING)
            return
        self._view.copy(words)
        self._view.say(f"copied {what}: {_said(words)}")

    def quote(self) -> None:
        """Copy it with quotation marks and the article's source."""
        words, what = self._taken()
        if not words.strip():
            self._view.say(NOTHING)
            return
        article = self._reading.current.article
        where = [display_name(article.source, article.title)]
        where += [article.source] if article.title and article.source != "-" else []
        self._view.copy(f"“{words}” ({', '.join(where)})")
        self._view.say(f"copied {what} with its source: {_said(words)}")

    def _taken(self) -> tuple[str, str]:
        """What is to be copied, and what that is."""
        text, row = self._reading.current.article.text, self._view.list_row
        if (span := self._view.text.selected_span) is not None:
            return reading(text, *span), "what is selected"
        if row is not None and row.entry is not None and row.nth is None:
            return row.entry.name, "the name"
        return reading(text, *sentence_at(text, here(self._reading, self._view))), "the sentence"


def _said(words: str) -> str:
    return f"“{fit(' '.join(words.split()), SAID)}”"
