"""The reader's settings: taken from the configuration while the reader runs, and changed by keys."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from explorer.config import MEASURES, SPACINGS, WIDTHS, Problem, Settings, Spacing, load
from explorer.files.stamps import Stamp, stamp
from explorer.ui.actions import ACTIONS, KeyTable
from explorer.ui.controllers.view import ArrangementView, ReaderView
from explorer.ui.state.article_state import ArticleState
from explorer.ui.state.reading_state import ReadingState

SPACING_NAMES: dict[Spacing, str] = {
    "auto": "where they are long",
    "always": "always",
    "never": "only as written",
}
"""What is said of each spacing."""


class SettingsController:
    """Arranges the screen as the settings want it.

    ``configuration`` is the file they are from, if there is one. ``article_stamp`` is told the stamp
    that the file of the open article has now, each time files are looked at.
    """

    def __init__(  # noqa: PLR0913, PLR0917 (each is handed all that it uses)
        self,
        reading: ReadingState,
        view: ReaderView,
        arrangement: ArrangementView,
        keys: KeyTable,
        settings: Settings,
        configuration: Path | None,
        article_stamp: Callable[[ArticleState, Stamp | None], None],
    ) -> None:
        self._reading = reading
        self._view = view
        self._arrangement = arrangement
        self._keys = keys
        self.settings = settings
        self._spacing: Spacing = settings.spacing
        self._configuration = configuration
        self._stamp = stamp(configuration)
        self._article_stamp = article_stamp
        self._look: object | None = None

    # The configuration

    def arrange(self) -> None:
        """Arrange the screen as the settings want it."""
        settings = self.settings
        self._arrangement.set_theme(settings.theme)
        self._keys.take(settings.keys)
        self._arrangement.set_keys()
        self._arrangement.set_measure(settings.measure)
        self._spacing = settings.spacing
        self._arrangement.set_spacing(settings.spacing)
        self._arrangement.place_list(settings.side, settings.width)
        if self._reading.hidden != settings.hidden:
            self._reading.list_options.hidden = settings.hidden
            self._view.show_hidden()

    def tell_problems(self) -> None:
        """Say what is wrong in the configuration, if anything is."""
        if self._configuration is not None:
            _, problems = load(self._configuration, [one.id for one in ACTIONS])
            self._say_problems(self._configuration, problems)

    def look_at_files(self) -> object:
        """See whether the configuration or the open file has changed; returns the work.

        While a slow disk lets one wait for the last look, no other is begun.
        """
        if self._look is not None:
            return self._look
        state = self._reading.current

        def look() -> tuple[Stamp | None, Stamp | None]:
            return stamp(self._configuration), stamp(state.path)

        def take(stamps: tuple[Stamp | None, Stamp | None]) -> None:
            self._look = None
            configuration, article = stamps
            if configuration != self._stamp:
                self._stamp = configuration
                self._load()
            self._article_stamp(state, article)

        self._look = work = self._view.in_background(look, take)
        return work

    def _load(self) -> None:
        assert self._configuration is not None
        self.settings, problems = load(self._configuration, [one.id for one in ACTIONS])
        self.arrange()
        if problems:
            self._say_problems(self._configuration, problems)
        else:
            self._view.say("configuration taken up")

    def _say_problems(self, configuration: Path, problems: Sequence[Problem]) -> None:
        if problems:
            more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            self._view.say(f"{configuration.name}, {problems[0]}{more}")

    # By keys

    def list_side(self) -> None:
        """Put the list on the other side."""
        side = self.settings.side
        self.settings = replace(self.settings, side="left" if side == "right" else "right")
        self._arrangement.place_list(self.settings.side, self.settings.width)

    def widen_list(self, by: int) -> None:
        """Make the list so many columns wider, or narrower."""
        self.set_list_width(self._arrangement.list_width + by)

    def draw_divider(self, column: int) -> None:
        """Make the list reach to a column of the screen."""
        right = self.settings.side == "right"
        self.set_list_width(self._arrangement.width - column - 1 if right else column)

    def set_list_width(self, columns: int) -> None:
        """Make the list so many columns wide, as far as the article keeps room."""
        least, most = WIDTHS
        columns = max(least, min(columns, most, self._arrangement.width - least))
        self.settings = replace(self.settings, width=columns)
        self._arrangement.place_list(self.settings.side, columns)
        self._view.say(f"list of {columns} columns")

    def widen_text(self, by: int) -> None:
        """Make the lines of text so many columns wider, or narrower."""
        low, high = MEASURES
        measure = max(low, min(high, self._arrangement.text_width + by))
        self._arrangement.set_measure(measure)
        self._view.say(f"lines of {measure} columns")

    def next_spacing(self) -> None:
        """Put empty lines between paragraphs, or not."""
        self._spacing = SPACINGS[(SPACINGS.index(self._spacing) + 1) % len(SPACINGS)]
        self._arrangement.set_spacing(self._spacing)
        self._view.say(f"empty lines between paragraphs: {SPACING_NAMES[self._spacing]}")

    def next_theme(self) -> None:
        """Take the next theme."""
        if self._arrangement.next_theme():
            self._view.refresh_list()
        else:
            self._view.say("no colours: NO_COLOR is set")
