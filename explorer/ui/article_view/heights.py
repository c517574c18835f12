"""Heights of blocks, first estimated and then exact, and the rows at which the blocks begin."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """The heights of blocks that stand one under the other, in rows."""

    def __init__(self, estimates: Iterable[int]) -> None:
        self._heights = list(estimates)
        self._estimated = set(range(len(self._heights)))
        self._tops: list[int] | None = None

    def __getitem__(self, block: int) -> int:
        return self._heights[block]

    @property
    def exact(self) -> bool:
        """Whether the height of every block is known."""
        return not self._estimated

    def is_exact(self, block: int) -> bool:
        """Whether the height of a block is known."""
        return block not in self._estimated

    def set_exact(self, block: int, height: int) -> None:
        """Put the true height of a block in place of its estimate."""
        self._estimated.discard(block)
        if self._heights[block] != height:
            self._heights[block] = height
            self._tops = None

    def _sums(self) -> list[int]:
        if self._tops is None:
            self._tops = [0, *accumulate(self._heights)]
        return self._tops

    @property
    def total(self) -> int:
        """How many rows all blocks have together."""
        return self._sums()[-1]

    def top(self, block: int) -> int:
        """The number of the first row of a block."""
        return self._sums()[block]

    def block_at(self, y: int) -> int:
        """The block that the row numbered ``y`` (0 or more) is in; the last for rows beyond it."""
        return min(bisect_right(self._sums(), y), len(self._heights)) - 1
