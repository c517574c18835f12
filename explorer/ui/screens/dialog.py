"""A box over the article: a heading, what it is for, and a line of keys, in any height of screen."""

from typing import Any, ClassVar

from textual.screen import ModalScreen

LOW = 18
"""On a screen of fewer rows a box does without air."""


class Box(ModalScreen[Any]):
    """The widget of class ``body`` takes what rows are left; heading and foot are always seen."""

    AROUND: ClassVar[int] = 2
    """How many rows a box has besides its body and the air between them."""

    MOST: ClassVar[int] = 1000
    """How many rows the body has at most."""

    def on_resize(self) -> None:
        """Give the body the rows there are."""
        height = self.app.size.height
        low = height < LOW
        self.set_class(low, "-low")
        taken = self.AROUND if low else 2 * self.AROUND + 4
        for body in self.query(".body"):
            body.styles.max_height = max(1, min(self.MOST, height - taken))
