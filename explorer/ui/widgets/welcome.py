"""Three lines for who sees the reader for the first time."""

from collections.abc import Sequence

from textual.widgets import Static

from explorer.ui.actions import Action

BESIDE = (
    ("choose", " goes to a name · ", "next", " goes on from there"),
    ("filter", " filters the list · ", "find", " finds words"),
    ("keys", " shows all keys · ", "clear", " closes this"),
)
"""Words, and the ids of actions whose keys stand between them; for a list beside the article."""

OVER = (
    ("other-pane", " shows the names · ", "choose", " goes to one"),
    ("next", " goes to its next place · ", "find", " finds words"),
    ("keys", " shows all keys · ", "clear", " closes this"),
)
"""The same where the list lies over the article."""


def lines(actions: Sequence[Action], narrow: bool = False) -> str:
    """The lines, with the keys that the actions have; ``narrow`` where the list lies over the article."""
    keys = {action.id: action.key.split(" ")[0] for action in actions}
    return "\n".join(
        "".join(keys.get(part, part) for part in line) for line in (OVER if narrow else BESIDE)
    )


class Welcome(Static):
    """A box under the article with these lines."""

    DEFAULT_CSS = """
    Welcome {
        height: 4;
        padding: 0 2;
        border-top: hkey $accent;
        background: $panel;
        color: $foreground;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    """

    def __init__(self, actions: Sequence[Action], narrow: bool) -> None:
        super().__init__(lines(actions, narrow), id="welcome", markup=False)
