"""The frame of the reader: its widgets, the article that is open, and what recognition tells of it."""

import os
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from textual.app import App, ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget

from explorer.documents import ReadingError, Source, read
from explorer.files.stamps import stamp
from explorer.model import HIGHLIGHT_KINDS, Analysis, Article, Span
from explorer.recognition.process.client import Failed, Found, Progress, Recogniser, Settled
from explorer.ui.actions import ACTIONS, Action
from explorer.ui.article_view.highlights import Highlight, Highlights, figure_highlight
from explorer.ui.article_view.minimap import Minimap, ticks_of_highlights, ticks_of_spans
from explorer.ui.article_view.pane import ArticlePane
from explorer.ui.state.article_state import ArticleState
from explorer.ui.state.display_name import display_name
from explorer.ui.state.entries import Entries
from explorer.ui.state.status_text import Situation, hints, parts
from explorer.ui.theme import DEFAULTS, THEMES
from explorer.ui.widgets.divider import Divider
from explorer.ui.widgets.kinds_line import KindsLine
from explorer.ui.widgets.navigator import Navigator
from explorer.ui.widgets.status_line import StatusLine
from explorer.ui.widgets.title_line import TitleLine

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

KEPT = 12
"""So many articles stay on the desk with all that was found in them."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """An analysis with what the screen needs of it, made off the screen's thread."""

    article: Article
    analysis: Analysis
    entries: Entries
    highlights: Highlights


class Room(Screen[None], inherit_bindings=False):
    """The main screen; all its keys are those of the table of actions."""


class Frame(App[int]):
    """Shows one article with the list of what is in it. The keys come in the classes above it."""

    CSS_PATH = "explorer.tcss"
    ENABLE_COMMAND_PALETTE = True
    TITLE = "explorer"

    actions: Sequence[Action] = ACTIONS
    """The table of actions with the keys they have now."""

    class Heard(Message):
        """Recognition told something about an article."""

        def __init__(self, what: Found | Failed | Settlement) -> None:
            super().__init__()
            self.what = what

    def __init__(self, sources: Sequence[Source], recogniser: Recogniser) -> None:
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.sources = list(sources)
        self.recogniser = recogniser
        self.place = 0
        self.desk = ArticleState(Article("", ""))
        self._desks: OrderedDict[str, ArticleState] = OrderedDict()
        self._note = ""
        self.unlisted: frozenset[str] = frozenset()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEMES[0].name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give the colours of highlights where a theme has none of its own."""
        return DEFAULTS

    def get_default_screen(self) -> Screen[Any]:
        """Give the main screen."""
        return Room(id="room")

    def compose(self) -> ComposeResult:
        """Lay out the list beside the article, and the status line under both."""
        with Horizontal(id="panes"):
            with Vertical(id="side"):
                yield KindsLine(id="kinds")
                yield Navigator(id="navigator")
            yield Divider()
            with Vertical(id="reading"):
                yield TitleLine(id="title")
                with Horizontal():
                    yield ArticlePane(id="article")
                    yield Minimap(id="minimap")
        yield StatusLine(id="status")

    def on_mount(self) -> None:
        """Begin."""
        self.begin()
        self.watch(self._room, "focused", self.tell, init=False)

    def begin(self) -> None:
        """Open the first article."""
        (self.pane if self.narrow else self.navigator).focus()
        self.open_at(0)

    # The widgets

    @property
    def pane(self) -> ArticlePane:
        """The article."""
        return self._room.query_one("#article", ArticlePane)

    @property
    def navigator(self) -> Navigator:
        """The list."""
        return self._room.query_one("#navigator", Navigator)

    @property
    def minimap(self) -> Minimap:
        """The strip beside the article."""
        return self._room.query_one("#minimap", Minimap)

    @property
    def status(self) -> StatusLine:
        """The line at the foot."""
        return self._room.query_one("#status", StatusLine)

    @property
    def _room(self) -> Screen[Any]:
        return self.screen_stack[0]

    @property
    def narrow(self) -> bool:
        """Whether the list lies over the article."""
        return self.size.width < NARROW

    @property
    def moving(self) -> "ArticlePane | Navigator | Details":
        """What keys of moving are for: the list while it or its filter has the focus, the details."""
        focused = self._focus()
        if focused == "details":
            details: Any = self._room.focused
            return details  # type: ignore[no-any-return]
        return self.navigator if focused in ("list", "filter") else self.pane

    def on_resize(self) -> None:
        """Lay the list over the article where there is no room beside it."""
        self._room.set_class(self.narrow, "-narrow")
        if self.narrow and self.moving is self.navigator and not self._room.has_class("-listing"):
            self.pane.focus()

    # Articles

    def open_at(self, place: int, going: int = 1) -> None:
        """Open one of the articles given; those that can't be read are passed over with a line."""
        errors = []
        for _ in range(len(self.sources)):
            source = self.sources[place % len(self.sources)]
            try:
                self._open(source, place % len(self.sources))
            except ReadingError as error:
                errors.append(str(error))
                place += going
                continue
            break
        if errors:
            self.say(errors[0])

    def open_source(self, source: Source) -> bool:
        """Open a source that may not be among those given; returns whether it could be read."""
        names = [one.name for one in self.sources]
        place = names.index(source.name) if source.name in names else self.place + 1
        try:
            self._open(source, place)
        except ReadingError as error:
            self.say(str(error))
            return False
        if source.name not in names:
            self.sources.insert(place, source)
            self._show_title()
        return True

    def _open(self, source: Source, place: int) -> None:
        desk = self._desks.get(source.name)
        if desk is None:
            now = stamp(source.path)
            desk = ArticleState(read(source), path=source.path, stamp=now)
        before = self.desk
        if before.article.text:
            self.leaving()
            before.top = self.pane.top_offset
        self.place = place
        self.desk = desk
        self._desks[source.name] = desk
        self._desks.move_to_end(source.name)
        if len(self._desks) > KEPT:
            self._desks.popitem(last=False)
        self._note = ""
        self.opened()
        if before.article.text and before is not desk:
            self.follow_on(before)
        if not desk.complete and not desk.failed:
            self.recognise(desk)

    def follow_on(self, before: ArticleState) -> None:
        """Select what was selected in the article before, if it is in this one."""
        self.desk.await_(None if before.roving else before.chosen)
        if self.desk.chosen is not None:
            self.selected()

    def recognise(self, desk: ArticleState) -> None:
        """Begin to recognise the article on the desk."""
        self.recogniser.open(desk.article, self.listen)

    def opened(self) -> None:
        """Show the article that is now on the desk."""
        desk = self.desk
        desk.stop_thread()
        self.pane.open(desk.article, desk.top)
        self.pane.show_highlights(desk.highlights)
        self._show_title()
        self.listed()
        self.selected()

    def _show_title(self) -> None:
        """Show what the article is called, and its file while its own title is in sight."""
        desk = self.desk
        title = desk.article.title if self.pane.scroll_offset.y else None
        name = display_name(desk.article.source, title)
        where = f"{self.place + 1}/{len(self.sources)}"
        self._room.query_one("#title", TitleLine).show(name, where)

    # What recognition tells

    def listen(self, progress: Progress) -> None:
        """Hear of progress on recognition's own thread, and bring it to the screen's."""
        if isinstance(progress, Settled):
            article, analysis = progress.article, progress.analysis
            entries = Entries(analysis, article.text)
            what: Found | Failed | Settlement = Settlement(
                article, analysis, entries, Highlights.of(analysis)
            )
        else:
            what = progress
        self.post_message(self.Heard(what))

    def on_frame_heard(self, message: Heard) -> None:
        """Show what was found, if it is of the article that is open."""
        what, desk = message.what, self.desk
        if what.article is not desk.article:
            return
        if isinstance(what, Found):
            highlights = [Highlight(*spot) for spot in what.mentions]
            desk.look(what.start, what.end, [*highlights, *map(figure_highlight, what.figures)])
            self.pane.show_highlights(desk.highlights)
        elif isinstance(what, Settlement):
            what = self.corrected(what)
            desk.settle(what.analysis, what.entries, what.highlights)
            self.pane.show_highlights(desk.highlights)
            self.listed()
            self.selected(follow=False)
        else:
            desk.failed = what.reason
            self.listed()
            self.say(what.reason)

    def corrected(self, settlement: Settlement) -> Settlement:
        """Give a settlement as the reader corrected it; here, as it is."""
        return settlement

    def leaving(self) -> None:
        """Do what is to be done before another article takes the desk."""

    def on_article_pane_view_changed(self, message: ArticlePane.ViewChanged) -> None:
        """Have recognised first what is on the screen."""
        if not self.screen_stack:
            return
        self.recogniser.look_at(message.start)
        self._show_title()
        self.minimap.fit(self.pane.virtual_size.height)
        self.tell()

    # Showing

    def listed(self) -> None:
        """Show the list of what is in the article, or why there is none."""
        desk = self.desk
        note = "Reading names …"
        if desk.failed:
            note = (
                f"No list of names: {desk.failed}. {self.key('find')} finds words in the article."
            )
        elif desk.complete:
            note = (
                f"No names or figures were found in this article. {self.key('find')} finds words, "
                f"{self.key('open')} opens another article."
            )
        entries = desk.entries if desk.entries is not None and len(desk.entries) else None
        self.navigator.show(entries, note)
        self._show_kinds()
        self._show_ticks()

    def _show_ticks(self) -> None:
        """Show where everything stands, unless something is selected."""
        desk = self.desk
        if desk.chosen is None:
            first = ticks_of_highlights(desk.highlights, self.unlisted)
            self.minimap.show(first, len(desk.article.text), strong=False)

    def _show_unlisted(self) -> None:
        """Show the article and the list without the kinds that are not wanted."""
        self.pane.hidden = self.unlisted
        self.navigator.sift(hidden=self.unlisted)
        self._show_kinds()
        self._show_ticks()

    def _show_kinds(self) -> None:
        entries = self.desk.entries
        totals: dict[str, int] = {
            kind: entries.total(kind) if entries else 0 for kind in HIGHLIGHT_KINDS
        }
        self._room.query_one("#kinds", KindsLine).show(totals, self.unlisted)

    def selected(self, follow: bool = True) -> None:
        """Show what is selected, in the article and in the list."""
        desk = self.desk
        spans: Sequence[Span] = desk.found or desk.spans
        index = desk.found_index if desk.found else desk.index
        if desk.found:
            self.pane.show_selected([], None)
            self.pane.show_found(spans, index)
        else:
            self.pane.show_found([])
            both = sorted({*spans, *desk.beside.spans}) if desk.beside else spans
            self.pane.show_selected(both, both.index(spans[index]) if spans else None)
        kind = desk.chosen.kind if desk.chosen else "figure"
        if spans:
            self.minimap.show(ticks_of_spans(spans, kind), len(desk.article.text), strong=True)
        elif follow:
            self._show_ticks()
        if follow:
            at = desk.index if desk.chosen is not None and not desk.roving else None
            self.navigator.follow(desk.chosen, at)
        self.detailed()
        self.tell()

    def detailed(self) -> None:
        """Bring the details of what is selected up to date, if they are shown."""

    def say(self, note: str = "") -> None:
        """Bring the status line up to date with a note, or none."""
        self._note = note
        self.tell()

    def tell(self) -> None:
        """Bring the status line up to date; the last note stays."""
        desk, now = self.desk, self.situation
        note = self._note or desk.failed
        self.status.show(parts(desk, now), hints(desk, now, self.actions), note=note)

    @property
    def situation(self) -> Situation:
        """Where the reader is now."""
        start, end = self.pane.in_view
        desk, far = self.desk, self.pane.progress
        if (desk.spans or desk.found) and start <= desk.at < end:
            far = desk.at / max(1, len(desk.article.text))
        return Situation(self._focus(), far, self.narrow, len(self.sources) > 1)

    def _focus(self) -> str:
        focused = self._room.focused
        while focused is not None and focused.id not in FOCUS:
            parent = focused.parent
            focused = parent if isinstance(parent, Widget) else None
        return FOCUS[focused.id] if focused is not None and focused.id else "article"

    def key(self, id_: str) -> str:
        """Give the first key of an action by its id, as it is shown to people."""
        return next(one.key.split(" ")[0] for one in self.actions if one.id == id_)
