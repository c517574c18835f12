"""All keys, from the table of actions."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from explorer.ui.actions import ACTIONS, Action


def lines(actions: Sequence[Action] = ACTIONS) -> list[tuple[str, str]]:
    """Give rows of key and help; a heading has no key."""
    rows: list[tuple[str, str]] = []
    for group in dict.fromkeys(action.group for action in actions):
        rows.append(("", group))
        rows += [(action.key, action.help) for action in actions if action.group == group]
    return rows


class HelpBox(ModalScreen[None]):
    """A box with all keys; any of ?, q, Esc and Enter closes it."""

    BINDINGS = [  # noqa: RUF012 (as Textual has it)
        Binding("escape,question_mark,q,enter", "dismiss(None)", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown,space", "scroll(12)", show=False),
        Binding("pageup", "scroll(-12)", show=False),
    ]

    def compose(self) -> ComposeResult:
        """Lay out the box."""
        pieces: list[tuple[str, str] | str] = []
        for key, words in lines(getattr(self.app, "actions", ACTIONS)):
            if key:
                pieces += [(f"  {key:<14}", "$accent"), words, "\n"]
            else:
                pieces += ["\n" if pieces else "", (words, "bold"), "\n"]
        with Vertical(classes="box"):
            yield Static("Keys", classes="head", markup=False)
            with VerticalScroll():
                yield Static(Content.assemble(*pieces))
            yield Static("↑ ↓ scroll, Esc closes", classes="foot", markup=False)

    def action_scroll(self, rows: int) -> None:
        """Scroll the keys."""
        self.query_one(VerticalScroll).scroll_relative(y=rows, animate=False)
