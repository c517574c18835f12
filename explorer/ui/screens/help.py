"""All keys, from the table of actions, and what the mouse does."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from explorer.ui.actions import ACTIONS, Action
from explorer.ui.cells import wrap_words
from explorer.ui.screens.dialog import fit_body

MOUSE = (
    ("", "The mouse"),
    ("Click", "A marked word to select it, a row or the strip to go there"),
    (" ", "A kind above the list to hide it, a key below to do it"),
    ("Drag", "Over text to select it, the line beside the list to move it"),
)
"""Rows of what is not done by keys."""

KEYS = 15
"""So many columns are for the keys, in front of what they do."""

KEYS_ABOVE = 4
"""Where there is no room beside them the keys stand above, and what they do this far in."""

WIDE = 150
"""A screen of so many columns has room for two columns of keys, and the dialog is so wide."""

WIDTH = 100
"""How wide the dialog is on other screens at most."""

BORDERS = 6
"""How many columns of the dialog are its padding and its scroll bar."""

Row = tuple[str, str]


def lines(actions: Sequence[Action] = ACTIONS) -> list[Row]:
    """Rows of a key and what it does, group by group; the heading of a group has no key."""
    rows: list[Row] = []
    for group in dict.fromkeys(action.group for action in actions):
        rows.append(("", group))
        rows += [(action.key or "none", action.help) for action in actions if action.group == group]
    return rows


class HelpDialog(ModalScreen[None]):
    """A dialog with all keys; any of ?, q, Esc and Enter closes it."""

    BINDINGS = [  # noqa: RUF012 (as Textual has it)
        Binding("escape,question_mark,q,enter", "dismiss(None)", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown,space", "scroll(12)", show=False),
        Binding("pageup", "scroll(-12)", show=False),
        Binding("home,g", "scroll(-1000)", show=False),
        Binding("end,G", "scroll(1000)", show=False),
    ]

    def __init__(self, actions: Sequence[Action] = ACTIONS) -> None:
        super().__init__()
        self._actions = actions

    def compose(self) -> ComposeResult:
        """Lay out the box."""
        with Vertical(classes="box"):
            yield Static("Keys", classes="head", markup=False)
            with VerticalScroll(can_focus=False, classes="body"), Horizontal():
                yield Static(classes="keys")
                yield Static(classes="keys")
            yield Static("↑ ↓ scroll, Esc closes", classes="foot", markup=False)

    def on_resize(self) -> None:
        """Lay out the keys in one column or two."""
        fit_body(self, around=2)
        rows = lines(self._actions)
        headings = [n for n, (key, _) in enumerate(rows) if not key]
        two = self.app.size.width >= WIDE
        half = min(headings, key=lambda n: abs(len(rows) - 2 * n)) if two else len(rows)
        parts: tuple[list[Row], list[Row]] = (rows[:half], rows[half:])
        parts[two].extend(MOUSE)
        box = self.query_one(".box")
        box.styles.width = WIDE if two else WIDTH
        inside = min(WIDE if two else WIDTH, self.app.size.width) - BORDERS
        for keys, part in zip(self.query(".keys").results(Static), parts, strict=True):
            keys.display = bool(part)
            keys.update(_content(part, inside // 2 - 2 if two else inside))

    def action_scroll(self, rows: int) -> None:
        """Scroll the keys."""
        self.query_one(VerticalScroll).scroll_relative(y=rows, animate=False)


def _content(rows: Sequence[Row], width: int) -> Content:
    """Keys with what they do beside them, wrapped to ``width`` cells in all."""
    pieces: list[tuple[str, str] | str] = []
    for key, words in rows:
        if not key:
            pieces += ["\n" if pieces else "", (words, "bold"), "\n"]
            continue
        beside = KEYS if width > 2 * KEYS else KEYS_ABOVE
        wrapped = wrap_words(words, width - beside)
        lead = f"  {key}".ljust(KEYS) if beside == KEYS else f"  {key}\n{' ' * beside}"
        pieces += [(lead, "$accent"), wrapped[0], "\n"]
        pieces += [f"{' ' * beside}{more}\n" for more in wrapped[1:]]
    return Content.assemble(*pieces)
