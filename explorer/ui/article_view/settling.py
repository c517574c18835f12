"""The rows of a long text counted in short slices, while nothing else is to be done."""

from collections.abc import Callable

from textual.timer import Timer
from textual.widget import Widget

from explorer.ui.article_view.layout import Layout

SLICE = 0.002
"""Seconds that counting may take at once, so that no key is seen to wait for it."""

SLICES_A_SECOND = 30
"""How often rows are counted: one part in sixteen of the time."""


class Settler:
    """Counts all rows of a layout by a timer of a widget, and calls ``settled`` when they hold."""

    def __init__(self, widget: Widget, settled: Callable[[], None]) -> None:
        self._widget = widget
        self._settled = settled
        self._layout: Layout | None = None
        self._timer: Timer | None = None

    def settle(self, layout: Layout) -> None:
        """Count the rows of a layout from now on, and no more those of the one before."""
        self._layout = layout
        if self._timer is None and not layout.settled:
            self._timer = self._widget.set_interval(1 / SLICES_A_SECOND, self._count)

    def _count(self) -> None:
        if self._layout is None or self._layout.settle(SLICE):
            return
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self._layout.take()
        self._settled()
