"""The line between the list and the article; drawn with the mouse, it makes the list wider."""

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget


class Divider(Widget):
    """One column; it moves nothing itself, but tells where it was drawn to."""

    DEFAULT_CSS = """
    Divider { width: 1; height: 1fr; background: $background; color: $muted; }
    Divider:hover { color: $accent; }
    """

    class Moved(Message):
        """The line was drawn to a column of the screen, 0 at the left."""

        def __init__(self, x: int) -> None:
            super().__init__()
            self.x = x

    def render_line(self, y: int) -> Strip:
        """Draw one row."""
        return Strip([Segment("│", self.rich_style)], 1)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take the mouse."""
        self.capture_mouse()
        event.stop()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Follow the mouse while it is held."""
        if self.app.mouse_captured is self:
            self.post_message(self.Moved(event.screen_x))

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Let the mouse go."""
        self.release_mouse()
        event.stop()
