"""What the dialogs have in common: a heading, a body that may scroll, and a line of keys.

A dialog is a screen whose widget of class ``box`` holds one of class ``head``, one of class ``body``
and one of class ``foot``. Heading and foot are always seen, however low the screen; the body takes
what rows are left.
"""

from typing import Any

from textual.screen import Screen

LOW = 18
"""On a screen of fewer rows a dialog does without empty rows and margins."""

AIR = 4
"""How many rows a dialog has at least that stay empty or are margins, where it is not low."""


def fit_body(dialog: Screen[Any], around: int, most: int | None = None) -> None:
    """Give the body of a dialog the rows there are, at least one and at most so many.

    ``around`` is how many rows of the dialog are not the body's, each with an empty row beside it
    where the screen is not low.
    """
    height = dialog.app.size.height
    low = height < LOW
    dialog.set_class(low, "-low")
    room = max(1, height - (around if low else 2 * around + AIR))
    for body in dialog.query(".body"):
        body.styles.max_height = room if most is None else min(most, room)
