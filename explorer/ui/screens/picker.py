"""Pick one of many by typing: articles, files, headings, entities."""

from collections.abc import Callable, Sequence
from typing import Any

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from explorer.ui.screens.dialog import fit_body
from explorer.ui.state.choices import Choice, narrowed

OFFERED = 300
"""So many choices are listed at most: more are not looked through, and would take time to list."""

ROWS = 22
"""So many rows of choices are seen at once at most."""


class Picker(ModalScreen[Any]):
    """A dialog with a line to type in and what matches under it.

    It is dismissed with the value of the choice picked, or with ``None``. ``offer`` makes the
    choices for what is typed; by default those of ``choices`` that match. ``descend`` may turn a
    picked value into more text in the line (a folder) instead of an answer. ``at`` is the number of
    the choice one is at before anything is typed.
    """

    BINDINGS = [  # noqa: RUF012 (as Textual has it)
        Binding("escape", "leave", show=False),
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("pagedown", "move(10)", show=False),
        Binding("pageup", "move(-10)", show=False),
        Binding("tab", "take", show=False, priority=True),
    ]

    def __init__(  # noqa: PLR0913 (what a dialog may differ in, all named)
        self,
        title: str,
        choices: Sequence[Choice] = (),
        *,
        offer: Callable[[str], Sequence[Choice]] | None = None,
        descend: Callable[[Any], str | None] | None = None,
        foot: str = "Enter picks, Esc leaves",
        at: int = 0,
    ) -> None:
        super().__init__()
        self._title = title
        self._offer = offer or (lambda typed: narrowed(choices, typed))
        self._descend = descend
        self._foot = foot
        self._at = at
        self._shown: list[Choice] = []
        self._typed = ""

    def compose(self) -> ComposeResult:
        """Lay out the box."""
        with Vertical(classes="box"):
            yield Static(self._title, classes="head", markup=False)
            yield Input(placeholder="type to narrow")
            yield OptionList(markup=False, classes="body")
            yield Static(self._foot, classes="foot", markup=False)

    def on_resize(self) -> None:
        """Fit the list to the screen."""
        fit_body(self, around=3, most=ROWS)

    def on_mount(self) -> None:
        """Show all choices."""
        self.query_one(OptionList).can_focus = False
        self.query_one(Input).focus()
        self._fill("", self._at)

    def again(self) -> None:
        """Show what is offered now, with the cursor where it is."""
        listed = self.query_one(OptionList)
        self._fill(self.query_one(Input).value, listed.highlighted or 0)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what matches."""
        if self.is_mounted and (event.value or self._typed):
            self._fill(event.value)

    def _fill(self, typed: str, at: int = 0) -> None:
        self._typed = typed
        self._shown = list(self._offer(typed))[:OFFERED]
        listed = self.query_one(OptionList)
        faint = "dim" if self.app.native_ansi_color else "$muted"
        listed.clear_options()
        listed.add_options(
            [Option(Content.assemble(one.label, (f"  {one.detail}", faint))) for one in self._shown]
        )
        if self._shown:
            listed.highlighted = min(at, len(self._shown) - 1)
        foot = self._foot if self._shown else "nothing matches"
        self.query_one(".foot", Static).update(Content(foot))

    def action_move(self, by: int) -> None:
        """Move to another choice."""
        listed = self.query_one(OptionList)
        if self._shown:
            at = (listed.highlighted or 0) + by
            listed.highlighted = max(0, min(at, len(self._shown) - 1))

    def action_take(self) -> None:
        """Pick the choice one is at."""
        at = self.query_one(OptionList).highlighted
        if at is not None and at < len(self._shown):
            self._taken(self._shown[at].value)

    def on_input_submitted(self) -> None:
        """Pick with Enter."""
        self.action_take()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Pick with the mouse."""
        self._taken(self._shown[event.option_index].value)

    def _taken(self, value: Any) -> None:
        deeper = self._descend(value) if self._descend else None
        if deeper is None:
            self.dismiss(value)
        else:
            line = self.query_one(Input)
            line.value = deeper
            line.cursor_position = len(deeper)

    def action_leave(self) -> None:
        """Pick nothing."""
        self.dismiss(None)
