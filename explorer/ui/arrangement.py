"""How the reader's screen is arranged: the list's side and width, which pane has the keys, colours."""

from typing import TYPE_CHECKING, Any

from textual.screen import Screen
from textual.widget import Widget

from explorer.config import WIDTHS, Spacing
from explorer.ui.actions import KeyTable, keymap
from explorer.ui.article_view.pane import ArticlePane
from explorer.ui.reader_widgets import ReaderWidgets
from explorer.ui.theme import BY_NAME, DARK, OWN, THEMES
from explorer.ui.widgets.navigator import Navigator

if TYPE_CHECKING:
    from explorer.ui.widgets.details import Details

NARROW = 80
"""Below so many columns the list lies over the article instead of beside it."""

FOCUS = {
    "article": "article",
    "navigator": "list",
    "filter": "filter",
    "find": "find",
    "details": "details",
}
"""What the widgets that can have the focus are to the reader, by their ids."""

RIGHT, UNLISTED, NARROWED, LISTING = "-right", "-unlisted", "-narrow", "-listing"
"""Classes of the screen: the list at the right, away, over the article, and there shown."""


class Arrangement:
    """Arranges the widgets of a screen, wide or narrow."""

    def __init__(self, screen: Screen[Any], widgets: ReaderWidgets, keys: KeyTable) -> None:
        self._screen = screen
        self._widgets = widgets
        self._keys = keys

    # Wide and narrow

    @property
    def width(self) -> int:
        """How many columns the screen has."""
        return self._screen.app.size.width

    @property
    def narrow(self) -> bool:
        """Whether the list lies over the article."""
        return self.width < NARROW

    def fit(self) -> None:
        """Lay the list over the article where there is no room beside it."""
        self._screen.set_class(self.narrow, NARROWED)
        listing = self._screen.has_class(LISTING)
        if self.narrow and self.moving is self._widgets.navigator and not listing:
            self._widgets.pane.focus()

    # Who has the keys

    @property
    def focus(self) -> str:
        """What has the focus: article, list, filter, find or details."""
        focused: Widget | None = self._screen.focused
        while focused is not None and focused.id not in FOCUS:
            parent = focused.parent
            focused = parent if isinstance(parent, Widget) else None
        return FOCUS[focused.id] if focused is not None and focused.id else "article"

    @property
    def moving(self) -> "ArticlePane | Navigator | Details":
        """What keys of moving are for: the list while it or its filter has the focus, the details."""
        focus = self.focus
        if focus == "details":
            details: Any = self._screen.focused
            return details  # type: ignore[no-any-return]
        return self._widgets.navigator if focus in ("list", "filter") else self._widgets.pane

    def focus_first(self) -> None:
        """Hand the keys to the list, or to the article where that hides it."""
        (self._widgets.pane if self.narrow else self._widgets.navigator).focus()

    def other_pane(self) -> None:
        """Hand the keys to the other pane; where it is narrow the list comes and goes."""
        if self.narrow:
            listing = not self._screen.has_class(LISTING)
            self._screen.set_class(listing, LISTING)
            (self._widgets.navigator if listing else self._widgets.pane).focus()
        elif self.moving is self._widgets.pane:
            self._screen.remove_class(UNLISTED)
            self._widgets.navigator.focus()
        else:
            self._widgets.pane.focus()

    # The list

    def toggle_list(self) -> None:
        """Show or hide the list."""
        if self.narrow:
            self.other_pane()
            return
        hidden = not self._screen.has_class(UNLISTED)
        self._screen.set_class(hidden, UNLISTED)
        (self._widgets.pane if hidden else self._widgets.navigator).focus()

    def open_list(self) -> None:
        """Show the list, wherever it is."""
        self._screen.remove_class(UNLISTED)
        if self.narrow:
            self._screen.add_class(LISTING)

    def close_list(self) -> bool:
        """Take the list away where it lies over the article; returns whether it did."""
        over = self.narrow and self._screen.has_class(LISTING)
        if over:
            self._screen.remove_class(LISTING)
            self._widgets.pane.focus()
        return over

    @property
    def list_width(self) -> int:
        """How many columns the list has."""
        return self._widgets.side.size.width

    def place_list(self, side: str, columns: int) -> None:
        """Put the list at the left, at the right or away, so many columns wide; 0 for a share."""
        widgets, right = self._widgets, side == "right"
        self._screen.set_class(right, RIGHT)
        self._screen.set_class(side == "hidden", UNLISTED)
        if right:
            widgets.panes.move_child(widgets.divider, after=widgets.reading)
            widgets.panes.move_child(widgets.side, after=widgets.divider)
        else:
            widgets.panes.move_child(widgets.divider, before=widgets.reading)
            widgets.panes.move_child(widgets.side, before=widgets.divider)
        styles = widgets.side.styles
        if columns:
            columns = max(WIDTHS[0], min(columns, self.width - WIDTHS[0]))
            styles.width = styles.max_width = styles.min_width = columns
        else:
            for rule in ("width", "max_width", "min_width"):
                styles.clear_rule(rule)

    # The text, colours and keys

    @property
    def text_width(self) -> int:
        """How many columns the lines of text have."""
        return self._widgets.pane.text_width

    def set_measure(self, columns: int) -> None:
        """Let lines of text have so many columns at most; 0 for all there are."""
        self._widgets.pane.measure = columns

    def set_spacing(self, spacing: Spacing) -> None:
        """Put empty lines between paragraphs, or not."""
        self._widgets.pane.spacing = spacing

    def set_theme(self, name: str) -> None:
        """Take the theme that the configuration names; auto is what suits the terminal."""
        app = self._screen.app
        few = app.no_color or app.console.color_system == "standard"
        auto = OWN if few else DARK
        app.theme = (auto if name == "auto" else BY_NAME[name]).name

    def next_theme(self) -> bool:
        """Take the next theme; returns whether there are colours at all."""
        app = self._screen.app
        if app.no_color:
            return False
        names = [theme.name for theme in THEMES]
        at = names.index(app.theme) if app.theme in names else -1
        app.theme = names[(at + 1) % len(names)]
        return True

    def set_keys(self) -> None:
        """Take the keys that the table of actions has now."""
        self._screen.app.set_keymap(keymap(self._keys.actions))
