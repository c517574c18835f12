"""What the controllers need of the screen, which can be given to them without one."""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from explorer.model import Span
from explorer.ui.state.choices import Question
from explorer.ui.state.rows import Row

T = TypeVar("T")


class TextView(Protocol):
    """The pane of text: where in the article it is, and what it can bring in sight."""

    @property
    def top_offset(self) -> int:
        """The offset of the first character on the screen."""

    @property
    def in_view(self) -> Span:
        """The stretch of the text that is on the screen."""

    @property
    def selected_span(self) -> Span | None:
        """The words that are selected with the mouse or the keys."""

    def reveal(self, start: int, end: int) -> None:
        """Bring a span on the screen; nothing moves if it is there."""

    def scroll_to_offset(self, offset: int) -> None:
        """Make the row of an offset the first on the screen."""

    def flash(self, offset: int) -> None:
        """Let the paragraph at an offset stand out for a moment."""

    def show_labels(self, labels: dict[int, str]) -> None:
        """Put letters over the text, by offset; none takes them away."""

    def select_text(self, span: Span | None) -> None:
        """Select words by their offsets, or none."""

    def offset_below(self, offset: int, rows: int) -> int:
        """The offset that stands so many rows below another, or above."""

    def focus(self) -> object:
        """Hand the keys to the pane."""


class ReaderView(Protocol):
    """The reader's screen as the controllers see it. All is called on the screen's thread."""

    @property
    def text(self) -> TextView:
        """The pane of text."""

    @property
    def list_row(self) -> Row | None:
        """The row under the cursor of the list, while the list has the keys."""

    @property
    def narrow(self) -> bool:
        """Whether the list lies over the article."""

    def say(self, note: str = "") -> None:
        """Show a note in the status line, or take the last one away."""

    def show_article(self) -> None:
        """Show the article that is open now, with all that belongs to it."""

    def show_highlights(self) -> None:
        """Highlight what is known of the article now."""

    def show_paragraphs(self) -> None:
        """Show only the paragraphs of what is selected, or all, as the state says."""

    def show_selection(self, follow: bool = True) -> None:
        """Show what is selected or found; with ``follow`` the list's cursor goes there, too."""

    def refresh_list(self) -> None:
        """List what the article has now."""

    def clear_selected_words(self) -> None:
        """Select no words of the text any more, neither with the mouse nor with the keys."""

    def show_hidden(self) -> None:
        """Highlight and list all kinds but those that are hidden now."""

    def close_list(self) -> bool:
        """Take the list away where it lies over the article; returns whether it did."""

    def ask(self, question: Question, then: Callable[[Any], None]) -> Callable[[], None]:
        """Let the reader pick an answer, which is handed to ``then``; nothing is if none is picked.

        Returns what offers the choices anew, for when more of them have become known.
        """

    def copy(self, words: str) -> None:
        """Put words on the clipboard."""

    def later(self, do: Callable[[], None]) -> None:
        """Do something once the screen shows what it was told to."""

    def in_background(self, work: Callable[[], T], then: Callable[[T], None]) -> object:
        """Do some work on a thread of its own and hand what it gives to ``then`` on the screen's.

        Returns the work, to wait for.
        """


class DetailsView(Protocol):
    """Where the details of what is selected are shown."""

    @property
    def details_shown(self) -> bool:
        """Whether they are on the screen."""

    def open_details(self) -> None:
        """Show them and give them the keys."""

    def close_details(self) -> bool:
        """Take them away; returns whether they were shown."""


class ListView(Protocol):
    """The list of what is in the article."""

    def list_again(self, to_first: bool = False) -> None:
        """List anew as the options of the list say, with the cursor on the first entry if so wanted."""


class ArrangementView(Protocol):
    """How the screen is arranged: the widths, the sides and the colours."""

    @property
    def text_width(self) -> int:
        """How many columns the lines of text have."""

    @property
    def list_width(self) -> int:
        """How many columns the list has."""

    @property
    def width(self) -> int:
        """How many columns the screen has."""

    def set_measure(self, columns: int) -> None:
        """Let lines of text have so many columns at most; 0 for all there are."""

    def set_spacing(self, spacing: Any) -> None:
        """Put empty lines between paragraphs, or not."""

    def place_list(self, side: str, columns: int) -> None:
        """Put the list at the left, at the right or away, so many columns wide; 0 for a share."""

    def set_theme(self, name: str) -> None:
        """Take the theme that the configuration names."""

    def next_theme(self) -> bool:
        """Take the next theme; returns whether there are colours at all."""

    def set_keys(self) -> None:
        """Take the keys that the table of actions has now."""
