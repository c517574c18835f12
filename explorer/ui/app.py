"""The app: its themes, its screens, and keys that are awaited before any widget takes them."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from textual import events
from textual.app import App
from textual.screen import Screen

from explorer.config import Settings
from explorer.documents import Source
from explorer.recognition.process.client import Recogniser
from explorer.ui.reader_screen import ReaderScreen
from explorer.ui.signals import leave_on_signals
from explorer.ui.theme import DEFAULTS, THEMES


class ExplorerApp(App[int]):
    """Shows the reader's screen; see :class:`~explorer.ui.reader_screen.ReaderScreen`."""

    CSS_PATH = "explorer.tcss"
    ENABLE_COMMAND_PALETTE = False  # the reader's screen has a palette of its own
    TITLE = "explorer"

    def __init__(
        self,
        sources: Sequence[Source],
        recogniser: Recogniser,
        settings: Settings | None = None,
        configuration: Path | None = None,
        temporary: bool = False,
    ) -> None:
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEMES[0].name
        self.reader = ReaderScreen(
            sources, recogniser, settings or Settings(), configuration, temporary
        )

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of highlights where a theme has none of its own."""
        return DEFAULTS

    def get_default_screen(self) -> Screen[Any]:
        """The reader's screen."""
        return self.reader

    async def on_event(self, event: events.Event) -> None:
        """Let the reader take keys that it awaits."""
        if isinstance(event, events.Key) and self.reader.take_key(event.key, event.character):
            event.stop()
            event.prevent_default()
            return
        await super().on_event(event)

    def on_mount(self) -> None:
        """Leave when a signal wants it, with where one was remembered and the terminal whole."""
        leave_on_signals(self.reader.quit)

    async def action_quit(self) -> None:
        """Leave, and remember where one was."""
        self.reader.quit()


def run(
    sources: Sequence[Source],
    recogniser: Recogniser,
    settings: Settings | None = None,
    configuration: Path | None = None,
    temporary: bool = False,
) -> int:
    """Run the reader on some articles until it is left; returns the exit status.

    ``configuration`` is the file that ``settings`` are from, which is watched. ``temporary``
    neither uses nor keeps what is remembered.
    """
    app = ExplorerApp(sources, recogniser, settings, configuration, temporary)
    try:
        app.run()
    finally:
        recogniser.close()
        app.reader.data.close()
    return app.return_code or 0
