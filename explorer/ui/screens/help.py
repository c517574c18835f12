"""All keys, from the table of actions, and what the mouse does."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from explorer.ui.actions import ACTIONS, Action
from explorer.ui.cells import wrap_words
from explorer.ui.screens.dialog import Box

MOUSE = (
    ("", "The mouse"),
    ("Click", "A marked word to select it, a row or the strip to go there"),
    (" ", "A kind above the list to hide it, a key below to do it"),
    ("Drag", "Over text to select it, the line beside the list to move it"),
)
"""Rows of what is not done by keys."""

KEYS = 15
"""Columns for keys."""

WIDE = 150
"""A screen of so many columns has room for two columns of keys."""

Row = tuple[str, str]


def lines(actions: Sequence[Action] = ACTIONS) -> list[Row]:
    """Give rows of key and help; a heading has no key."""
    rows: list[Row] = []
    for group in dict.fromkeys(action.group for action in actions):
        rows.append(("", group))
        rows += [(action.key or "none", action.help) for action in actions if action.group == group]
    return rows


class HelpDialog(Box):
    """A box with all keys; any of ?, q, Esc and Enter closes it."""

    BINDINGS = [  # noqa: RUF012 (as Textual has it)
        Binding("escape,question_mark,q,enter", "dismiss(None)", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown,space", "scroll(12)", show=False),
        Binding("pageup", "scroll(-12)", show=False),
        Binding("home,g", "scroll(-1000)", show=False),
        Binding("end,G", "scroll(1000)", show=False),
    ]

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
        super().on_resize()
        rows = lines(getattr(self.app, "actions", ACTIONS))
        headings = [n for n, (key, _) in enumerate(rows) if not key]
        two = self.app.size.width >= WIDE
        half = min(headings, key=lambda n: abs(len(rows) - 2 * n)) if two else len(rows)
        parts: tuple[list[Row], list[Row]] = (rows[:half], rows[half:])
        parts[two].extend(MOUSE)
        box = self.query_one(".box")
        box.styles.width = WIDE if two else 100
        inside = min(WIDE if two else 100, self.app.size.width) - 6
        for keys, part in zip(self.query(".keys").results(Static), parts, strict=True):
            keys.display = bool(part)
            keys.update(_content(part, inside // 2 - 2 if two else inside))

    def action_scroll(self, rows: int) -> None:
        """Scroll the keys."""
        self.query_one(VerticalScroll).scroll_relative(y=rows, animate=False)


def _content(rows: Sequence[Row], width: int) -> Content:
    """Give keys with their help behind them, wrapped beside the keys."""
    pieces: list[tuple[str, str] | str] = []
    for key, words in rows:
        if not key:
            pieces += ["\n" if pieces else "", (words, "bold"), "\n"]
            continue
        beside = KEYS if width > 2 * KEYS else 4
        wrapped = wrap_words(words, width - beside)
        lead = f"  {key}".ljust(KEYS) if beside == KEYS else f"  {key}\n{' ' * beside}"
        pieces += [(lead, "$accent"), wrapped[0], "\n"]
        pieces += [f"{' ' * beside}{more}\n" for more in wrapped[1:]]
    return Content.assemble(*pieces)
