"""The reader's screen: its widgets, its controllers, and the ways of keys and messages to these."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input

from explorer.config import Settings
from explorer.documents import Source
from explorer.recognition.process.client import Recogniser
from explorer.ui.actions import KeyTable, bindings
from explorer.ui.arrangement import Arrangement
from explorer.ui.article_view.minimap import Minimap
from explorer.ui.article_view.pane import ArticlePane
from explorer.ui.controllers.articles import ArticlesController
from explorer.ui.controllers.copying import CopyController
from explorer.ui.controllers.corrections import CorrectionsController
from explorer.ui.controllers.details import DetailsController
from explorer.ui.controllers.entry_list import EntryListController
from explorer.ui.controllers.headings import HeadingsController
from explorer.ui.controllers.history import HistoryController
from explorer.ui.controllers.jump_labels import JumpLabelsController
from explorer.ui.controllers.navigation import NavigationController
from explorer.ui.controllers.palette import Offered, action_commands, article_commands
from explorer.ui.controllers.recognition import Heard, RecognitionController
from explorer.ui.controllers.settings import SettingsController
from explorer.ui.controllers.text_search import TextSearchController
from explorer.ui.controllers.word_selection import WordSelectionController
from explorer.ui.display import Display
from explorer.ui.pane_keys import PaneKeys
from explorer.ui.panels import Panels
from explorer.ui.reader_widgets import ReaderWidgets
from explorer.ui.routes import routes
from explorer.ui.state.reader_data import ReaderData
from explorer.ui.state.reading_state import ReadingState
from explorer.ui.widgets.divider import Divider
from explorer.ui.widgets.find_line import FindLine
from explorer.ui.widgets.kinds_line import KindsLine
from explorer.ui.widgets.navigator import Navigator

if TYPE_CHECKING:
    from explorer.ui.widgets.details import Details

LOOK_EVERY = 1.0
"""Seconds between two looks at whether files have changed."""


class ReaderScreen(Screen[None], inherit_bindings=False):
    """Reads articles through the people, organisations, places and figures in them.

    ``configuration`` is the file that ``settings`` are from, which is watched. ``temporary``
    neither uses nor keeps what is remembered.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(),
        Binding("ctrl+c", "tell_how_to_leave", show=False),
    ]

    class Recognised(Message):
        """Recognition told something about an article."""

        def __init__(self, heard: Heard) -> None:
            super().__init__()
            self.heard = heard

    def __init__(
        self,
        sources: Sequence[Source],
        recogniser: Recogniser,
        settings: Settings,
        configuration: Path | None,
        temporary: bool,
    ) -> None:
        super().__init__(id="reader")
        self.keys = KeyTable()
        self.reading = ReadingState(list(sources))
        self.widgets = ReaderWidgets(self.reading.list_options)
        self.arrangement = Arrangement(self, self.widgets, self.keys)
        self.panels = Panels(self, self.widgets, self.arrangement, self.reading, self.keys)
        self.view = Display(
            self, self.widgets, self.arrangement, self.panels, self.reading, self.keys
        )
        self.data = ReaderData(temporary, self.view.say)
        self._make_controllers(recogniser, settings, configuration)
        self._routes = routes(self)

    def _make_controllers(
        self, recogniser: Recogniser, settings: Settings, configuration: Path | None
    ) -> None:
        reading, view, data, keys = self.reading, self.view, self.data, self.keys
        self.history = HistoryController(reading, view, data, keys)
        self.navigation = NavigationController(reading, view, self.history, keys)
        self.pane_keys = PaneKeys(self.arrangement, self.widgets, self.navigation, self.history)
        select_at, go_to_heading = self.navigation.select_at, self.navigation.go_to_heading
        self.jump_labels = JumpLabelsController(reading, view, select_at, keys)
        self.headings = HeadingsController(reading, view, go_to_heading)
        self.entry_list = EntryListController(reading, view, self.widgets.navigator)
        self.details = DetailsController(reading, view, self.panels, self.navigation)
        self.text_search = TextSearchController(reading, view)
        self.word_selection = WordSelectionController(reading, view, keys)
        self.copying = CopyController(reading, view)
        self.corrections = CorrectionsController(reading, view, data, self.navigation)
        self.recognition = RecognitionController(
            reading,
            view,
            data,
            self.corrections,
            recogniser,
            deliver=lambda heard: self.post_message(self.Recognised(heard)),
        )
        self.articles = ArticlesController(
            reading,
            view,
            data,
            keys,
            self.history,
            self.text_search,
            self.recognition,
            first_time=self.panels.open_welcome,
        )
        self.settings = SettingsController(
            reading,
            view,
            self.arrangement,
            keys,
            settings,
            configuration,
            article_stamp=self.articles.take_stamp,
        )

    # Beginning and leaving

    def compose(self) -> ComposeResult:
        """Lay out the widgets."""
        yield from self.widgets.top()

    def on_mount(self) -> None:
        """Arrange the screen before anything is shown on it, then open the first article."""
        self.settings.arrange()
        self.arrangement.focus_first()
        self.articles.open_at(0)
        self.settings.tell_problems()
        self.set_interval(LOOK_EVERY, self.settings.look_at_files)
        self.watch(self, "focused", self.view.tell, init=False)

    def quit(self, status: int = 0) -> None:
        """Leave with an exit status, and remember where one was; nothing keeps the reader open."""
        try:
            self.history.remember_position()
        finally:
            self.app.exit(return_code=status)

    def suspend(self) -> None:
        """Leave the terminal to the shell until it brings the reader back."""
        self.app.action_suspend_process()

    def action_tell_how_to_leave(self) -> None:
        """Tell who presses Ctrl+C how to leave."""
        self.view.say(f"{self.keys.key('quit')} leaves")

    # Keys

    def action_do(self, name: str, *arguments: object) -> None:
        """Do an action of the table by its name."""
        self._routes[name](*arguments)

    def take_key(self, key: str, character: str | None) -> bool:
        """Take a key before any widget does; returns whether it was for a letter that is awaited.

        A note in the status line lasts until the next key.
        """
        if self.history.awaits_letter:
            self.history.take_letter(character or "")
            return True
        if self.jump_labels.shown:
            if key != "escape":
                self.jump_labels.take_letter(character or "")
            return key != "escape"
        if self.view.noted:
            self.view.say()
        return False

    def on_key(self, event: events.Key) -> None:
        """Let the arrows open and close rows of the list."""
        if event.key in ("left", "right") and self.focused is self.widgets.navigator:
            self.widgets.navigator.fold(event.key == "right")

    def clear(self) -> None:
        """Leave labels, words, paragraphs alone, boxes, the list, the selection: the first there is."""
        self.panels.leave_find()
        for clear in (
            self.jump_labels.clear,
            self.word_selection.clear,
            self.navigation.all_paragraphs,
            self.panels.close_welcome,
            self.panels.close_filter,
            self.panels.close_details,
            self.arrangement.close_list,
            self.navigation.clear,
        ):
            if clear():
                return

    def open_help(self) -> None:
        """Show all keys."""
        from explorer.ui.screens.help import HelpDialog  # noqa: PLC0415 (when asked for)

        self.app.push_screen(HelpDialog(self.keys.actions))

    def open_palette(self) -> None:
        """Find any action, entity or article by name."""
        from explorer.ui.palette import palette  # noqa: PLC0415 (when asked for)

        self.app.push_screen(palette(self.offered()))

    def offered(self) -> Offered:
        """What the palette finds."""
        return Offered(
            action_commands(self.keys, self.run_action),
            article_commands(self.articles),
            self.reading.current.entries,
            self.navigation.select_at,
        )

    # Messages of widgets and of recognition

    def on_resize(self) -> None:
        """Lay the list over the article where there is no room beside it."""
        self.arrangement.fit()

    def on_reader_screen_recognised(self, message: Recognised) -> None:
        """Show what was found."""
        self.recognition.take(message.heard)

    def on_navigator_chosen(self, message: Navigator.Chosen) -> None:
        """Select what was chosen in the list."""
        self.navigation.select(message.entry, message.index)

    def on_article_pane_highlight_clicked(self, message: ArticlePane.HighlightClicked) -> None:
        """Select what was clicked in the article."""
        self.navigation.select_at(message.offset)

    def on_article_pane_text_clicked(self, message: ArticlePane.TextClicked) -> None:
        """Go on from where the text was clicked."""
        self.navigation.go_on_from(message.offset)

    def on_article_pane_view_changed(self, message: ArticlePane.ViewChanged) -> None:
        """Have recognised first what is on the screen, and say where that is."""
        if not self.is_attached:
            return
        self.recognition.look_at(message.start)
        self.view.show_title()
        self.widgets.minimap.fit(self.widgets.pane.virtual_size.height)
        self.view.tell()

    def on_minimap_clicked(self, message: Minimap.Clicked) -> None:
        """Go to the place in the article that was clicked."""
        self.navigation.go_to(message.offset)

    def on_kinds_line_toggled(self, message: KindsLine.Toggled) -> None:
        """Hide or show the kind that was clicked."""
        self.entry_list.toggle_kind(message.kind)

    def on_divider_moved(self, message: Divider.Moved) -> None:
        """Make the list as wide as the divider was drawn."""
        self.settings.draw_divider(message.x)

    def on_details_followed(self, message: "Details.Followed") -> None:
        """Go where a row of the details leads."""
        if message.detail.offset is not None:
            self.navigation.select_at(message.detail.offset)

    def on_find_line_query_changed(self, message: FindLine.QueryChanged) -> None:
        """Find as one types."""
        self.text_search.find(message.query)

    def on_find_line_submitted(self) -> None:
        """Go on in the article."""
        self.panels.close_find()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Filter the list as one types."""
        if event.input.id == "filter" and event.input.display:
            self.entry_list.filter(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Choose the first that matches."""
        if event.input.id == "filter":
            self.widgets.navigator.choose()
            if not self.arrangement.narrow:
                self.widgets.navigator.focus()
