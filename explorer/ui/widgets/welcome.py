"""Three lines for who sees the reader for the first time."""

from collections.abc import Sequence

from textual.widgets import Static

from explorer.ui.actions import Action

LINES = (
    ("choose", " on a name in the list goes to it in the article, ", "next", " to the next place"),
    ("filter", " filters the list   ", "find", " finds words   ", "other-pane", " changes sides"),
    ("next-article", " next article   ", "keys", " all keys   ", "clear", " closes this"),
)
"""Words, and the ids of actions whose keys stand between them."""


def lines(actions: Sequence[Action]) -> str:
    """Give the lines with the keys that the actions have."""
    keys = {action.id: action.key.split(" ")[0] for action in actions}
    return "\n".join("".join(keys.get(part, part) for part in line) for line in LINES)


class Welcome(Static):
    """A box under the article."""

    DEFAULT_CSS = """
    Welcome { height: auto; padding: 0 2; border-top: hkey $accent; background: $panel; color: $foreground; }
    """

    def __init__(self, actions: Sequence[Action]) -> None:
        super().__init__(lines(actions), id="welcome", markup=False)
