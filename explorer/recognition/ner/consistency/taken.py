"""Which characters of an article belong to a name or a figure already."""

from collections.abc import Iterable

from explorer.model import Figure

_NAME, _FIGURE = 1, 2


class Taken:
    """The characters of a text that names and figures have, for what is added to touch none."""

    def __init__(self, text: str, figures: Iterable[Figure] = ()) -> None:
        """Take the characters of the figures."""
        self._owners = bytearray(len(text))
        for figure in figures:
            self._mark(figure.start, figure.end, _FIGURE)

    def take(self, start: int, end: int) -> None:
        """Take ``start:end`` for a name."""
        self._mark(start, end, _NAME)

    def by_name(self, start: int, end: int) -> bool:
        """Whether a name has a character of ``start:end``."""
        return _NAME in self._owners[start:end]

    def at_all(self, start: int, end: int) -> bool:
        """Whether a name or a figure has a character of ``start:end``."""
        return any(self._owners[start:end])

    def _mark(self, start: int, end: int, owner: int) -> None:
        self._owners[start:end] = bytes([owner]) * (end - start)
