"""How the reader's screen is arranged: its configuration, the list's side and width, the text's."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from textual.containers import Horizontal, Vertical

from explorer.config import MEASURES, SPACINGS, WIDTHS, Settings, load
from explorer.files.stamps import stamp
from explorer.ui.actions import ACTIONS, keymap, with_keys
from explorer.ui.opening import Opening
from explorer.ui.theme import BY_NAME, DARK, OWN, THEMES
from explorer.ui.widgets.divider import Divider

LOOK_EVERY = 1.0
"""Seconds between two looks at whether files have changed."""


class Arranging(Opening):
    """The reader with a configuration, which holds from its first screen and while it runs."""

    def __init__(
        self,
        *words: object,
        settings: Settings | None = None,
        configuration: Path | None = None,
        **named: object,
    ) -> None:
        super().__init__(*words, **named)
        self.settings = settings or Settings()
        self._configuration = configuration
        self._stamp = stamp(configuration)

    def begin(self) -> None:
        """Arrange the screen before anything is shown on it."""
        self.arrange(self.settings)
        super().begin()
        if self._configuration is not None:
            _, problems = load(self._configuration, [one.id for one in ACTIONS])
            self._tell_problems(problems)
        self.set_interval(LOOK_EVERY, self._look_again)

    def arrange(self, settings: Settings) -> None:
        """Arrange the screen as the settings want it."""
        self.settings = settings
        own = self.no_color or self.console.color_system == "standard"
        auto = OWN if own else DARK
        self.theme = (auto if settings.theme == "auto" else BY_NAME[settings.theme]).name
        self.actions = with_keys(settings.keys)
        self.set_keymap(keymap(self.actions))
        self.pane.measure = settings.measure
        self.pane.spacing = settings.spacing
        self._place_list(settings)
        if self.unlisted != settings.hidden:
            self.unlisted = settings.hidden
            self._show_unlisted()

    def _place_list(self, settings: Settings) -> None:
        side = self._room.query_one("#side", Vertical)
        panes = self._room.query_one("#panes", Horizontal)
        right = settings.side == "right"
        divider = self._room.query_one(Divider)
        self._room.set_class(right, "-right")
        self._room.set_class(settings.side == "hidden", "-unlisted")
        reading = self._room.query_one("#reading", Vertical)
        if right:
            panes.move_child(divider, after=reading)
            panes.move_child(side, after=divider)
        else:
            panes.move_child(divider, before=reading)
            panes.move_child(side, before=divider)
        if settings.width:
            width = max(WIDTHS[0], min(settings.width, self.size.width - WIDTHS[0]))
            side.styles.width = side.styles.max_width = side.styles.min_width = width
        else:
            side.styles.clear_rule("width")
            side.styles.clear_rule("max_width")
            side.styles.clear_rule("min_width")

    # Files that change

    def _look_again(self) -> None:
        self.run_worker(self._changed, thread=True, group="stamps", exclusive=True)

    def _changed(self) -> None:
        """See whether the configuration or the open file has changed; on a thread of its own."""
        desk = self.desk
        now, article = stamp(self._configuration), stamp(desk.path)
        if now != self._stamp:
            self._stamp = now
            self.call_from_thread(self._reconfigure)
        if desk.path is not None and article is not None and article != desk.stamp:
            desk.stamp = article
            self.call_from_thread(self.read_again, desk)

    def _reconfigure(self) -> None:
        assert self._configuration is not None
        settings, problems = load(self._configuration, [one.id for one in ACTIONS])
        self.arrange(settings)
        if problems:
            self._tell_problems(problems)
        else:
            self.say("configuration taken up")

    def _tell_problems(self, problems: Sequence[Any]) -> None:
        if problems and self._configuration is not None:
            more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            self.say(f"{self._configuration.name}, {problems[0]}{more}")

    # Keys

    def action_help_quit(self) -> None:
        """Tell who presses Ctrl+C how to leave."""
        self.say(f"{self.key('quit')} leaves")

    def action_side(self) -> None:
        """Put the list on the other side."""
        right = self._room.has_class("-right")
        self.settings = replace(self.settings, side="left" if right else "right")
        self._place_list(self.settings)

    def action_list_width(self, by: int) -> None:
        """Make the list wider or narrower."""
        self._widen_list(self._room.query_one("#side", Vertical).size.width + by)

    def on_divider_moved(self, message: Divider.Moved) -> None:
        """Make the list as wide as the divider was drawn."""
        right = self._room.has_class("-right")
        self._widen_list(self.size.width - message.x - 1 if right else message.x)

    def _widen_list(self, width: int) -> None:
        width = max(WIDTHS[0], min(width, WIDTHS[1], self.size.width - WIDTHS[0]))
        self.settings = replace(self.settings, width=width)
        self._place_list(self.settings)
        self.say(f"list of {width} columns")

    def action_widen(self, by: int) -> None:
        """Make the lines of text wider or narrower."""
        low, high = MEASURES
        self.pane.measure = max(low, min(high, self.pane.text_width + by))
        self.say(f"lines of {self.pane.measure} columns")

    def action_spacing(self) -> None:
        """Put empty lines between paragraphs, or not."""
        at = SPACINGS.index(self.pane.spacing)
        self.pane.spacing = SPACINGS[(at + 1) % len(SPACINGS)]
        words = {"auto": "where they are long", "always": "always", "never": "only as written"}
        self.say(f"empty lines between paragraphs: {words[self.pane.spacing]}")

    def action_theme(self) -> None:
        """Take the next theme."""
        if self.no_color:
            self.say("no colours: NO_COLOR is set")
            return
        names = [theme.name for theme in THEMES]
        at = names.index(self.theme) if self.theme in names else -1
        self.theme = names[(at + 1) % len(names)]
        self.listed()
