"""The reader: the frame with all that its keys do."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from textual import events
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Input

from explorer.reading import Source
from explorer.recognition.client import Recogniser
from explorer.ui.actions import bindings
from explorer.ui.correcting import Correcting
from explorer.ui.theme import THEMES
from explorer.ui.topics import ORDERS, Order
from explorer.ui.widgets.kinds_line import KindsLine


def _commands() -> Any:
    from explorer.ui.palette import Commands  # noqa: PLC0415 (when the palette is opened)

    return Commands


ORDER_NAMES: dict[Order, str] = {
    "place": "by first mention",
    "count": "by number of mentions, figures by size",
    "name": "by name",
}


class Reader(Correcting):
    """Reads articles through the people, organisations, places and figures in them."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings()]
    COMMANDS = {_commands}  # noqa: RUF012 (as Textual has it)

    def __init__(
        self, sources: Sequence[Source], recogniser: Recogniser, temporary: bool = False
    ) -> None:
        super().__init__(sources, recogniser, temporary=temporary)
        self._order: Order = "place"

    # Moving

    def action_move(self, rows: int) -> None:
        """Move by rows in the pane that has the focus."""
        self.moving.move(rows)

    def action_page(self, pages: float) -> None:
        """Move by pages."""
        self.moving.page(pages)

    def action_top(self) -> None:
        """Go to the beginning."""
        self._leaving()
        self.moving.home()

    def action_bottom(self) -> None:
        """Go to the end."""
        self._leaving()
        self.moving.end()

    def _leaving(self) -> None:
        if self.moving is self.pane:
            self.desk.leave(self.pane.top_offset)

    def action_swap(self) -> None:
        """Go to the other pane; where it is narrow the list comes and goes."""
        if self.narrow:
            listing = not self._room.has_class("-listing")
            self._room.set_class(listing, "-listing")
            (self.navigator if listing else self.pane).focus()
        elif self.moving is self.pane:
            self._room.remove_class("-unlisted")
            self.navigator.focus()
        else:
            self.pane.focus()

    # The list

    def action_fold(self) -> None:
        """Open or close what the list's cursor is on; in the article, one page on."""
        if self.moving is self.navigator:
            self.navigator.fold()
        else:
            self.pane.page(1)

    def action_sort(self) -> None:
        """List in another order."""
        self._order = ORDERS[(ORDERS.index(self._order) + 1) % len(ORDERS)]
        self.navigator.sift(order=self._order)
        self.say(ORDER_NAMES[self._order])

    def action_kind(self, kind: str) -> None:
        """Hide or show a kind."""
        self.unlisted ^= {kind}
        self.pane.hidden = self.unlisted
        self.navigator.sift(hidden=self.unlisted)
        self.listed()

    def action_filter(self) -> None:
        """Type to filter the list."""
        self._room.remove_class("-unlisted")
        if self.narrow:
            self._room.add_class("-listing")
        found = self._room.query("#filter")
        line = found.first(Input) if found else Input(placeholder="filter the list", id="filter")
        if not found:
            self._room.query_one("#side", Vertical).mount(line, before="#navigator")
        line.display = True
        line.focus()

    def cleared_filter(self) -> bool:
        """Clear the filter of the list; returns whether there was one."""
        for line in self._room.query("#filter").results(Input):
            if line.display:
                line.value = ""
                line.display = False
                self.navigator.sift(filtered="")
                self.navigator.focus()
                return True
        return False

    # Searching

    def action_search(self) -> None:
        """Type to find words in the article."""
        found = self._room.query("#find")
        line = found.first(Input) if found else Input(placeholder="find in the article", id="find")
        if not found:
            self._room.query_one("#reading", Vertical).mount(line)
        line.display = True
        line.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Filter or find as one types."""
        if event.input.id == "filter" and event.input.display:
            self.navigator.sift(filtered=event.value)
        elif event.input.id == "find" and event.input.display:
            landing = self.desk.seek(event.value, self.pane.in_view[0])
            self.selected(follow=False)
            if landing is not None:
                self.pane.reveal(*landing.span)
            self.say()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Jump to the first that matches; in the search, go on in the article."""
        if event.input.id == "filter":
            self.navigator.choose()
            if not self.narrow:
                self.navigator.focus()
        elif event.input.id == "find":
            event.input.display = False
            self.pane.focus()

    def action_clear(self) -> None:
        """Leave the search line first, then the rest."""
        for line in self._room.query("#find").results(Input):
            if line.has_focus:
                line.display = False
                self.pane.focus()
        super().action_clear()

    # Articles

    def titles(self) -> list[tuple[str, str]]:
        """Give name and title, if known, of each article given."""
        desks = self._desks
        return [
            (one.name, desks[one.name].article.title or "" if one.name in desks else "")
            for one in self.sources
        ]

    def action_article(self, by: int) -> None:
        """Go to the next or previous article."""
        if len(self.sources) < 2:
            self.say("only this article was given: o opens others")
        else:
            self.open_at(self.place + by, by)

    def action_open(self) -> None:
        """Pick another article, of those given or from a folder."""
        from explorer.ui.screens.files import descend, offers  # noqa: PLC0415
        from explorer.ui.screens.pick import Pick  # noqa: PLC0415

        titles = dict(self.titles())
        self.push_screen(
            Pick(
                "Open an article",
                offer=lambda typed: offers(self.sources, titles, typed),
                descend=descend,
                foot="Enter opens, type / or ~ for a path, Esc leaves",
            ),
            self._opened,
        )

    def _opened(self, source: Source | None) -> None:
        if source is not None:
            self.open_source(source)

    def action_outline(self) -> None:
        """Pick a heading of the article."""
        from explorer.ui.choices import Choice  # noqa: PLC0415
        from explorer.ui.screens.pick import Pick  # noqa: PLC0415

        article, topics = self.desk.article, self.desk.topics
        heads = article.headings
        if not heads:
            self.say("this article has no headings")
            return
        ends = [*(head.start for head in heads[1:]), len(article.text)]
        choices = []
        for head, end in zip(heads, ends, strict=True):
            inside = topics.between(head.end, end) if topics else 0
            label = "  " * (head.level - 1) + article.text[head.start : head.end]
            choices.append(Choice(label, head.start, f"{inside} named"))
        self.push_screen(Pick("Headings", choices), self._gone)

    def _gone(self, offset: int | None) -> None:
        if offset is not None:
            self.desk.leave(self.pane.top_offset)
            self.desk.at = offset
            self.pane.show(offset)
            self.pane.focus()

    # Details

    def action_details(self) -> None:
        """Show or hide the details of what is selected."""
        from explorer.ui.widgets.details import Details  # noqa: PLC0415 (when asked for)

        found = self._room.query("#details")
        if found:
            self.pane.focus()
            found.remove()
        elif self.desk.chosen is None:
            self.say("select something first: Enter in the list, or click a marked word")
        else:
            self._room.query_one("#reading", Vertical).mount(Details(id="details"))
            self.call_after_refresh(self._shown_details)

    def closed_details(self) -> bool:
        """Close the details; returns whether they were shown."""
        shown = bool(self._room.query("#details"))
        if shown:
            self.action_details()
        return shown

    def _shown_details(self) -> None:
        self.detailed()
        for pane in self._room.query("#details"):
            pane.focus()

    def detailed(self) -> None:
        """Bring the details of what is selected up to date, if they are shown."""
        from explorer.ui.company import details  # noqa: PLC0415

        for pane in self._room.query("#details"):
            chosen, topics = self.desk.chosen, self.desk.topics
            width = max(30, self.pane.size.width - 4)
            rows = details(chosen, topics, width) if chosen and topics else []
            pane.show(rows)  # type: ignore[attr-defined]

    def on_details_followed(self, message: Any) -> None:
        """Go where a row of the details leads."""
        detail = message.detail
        topics = self.desk.topics
        place = topics.at(detail.offset) if topics else None
        if place is not None:
            self._land(self.desk.choose(place[0], place[1], detail.offset))

    def on_kinds_line_toggled(self, message: KindsLine.Toggled) -> None:
        """Hide or show the kind that was clicked."""
        self.action_kind(message.kind)

    # Copying

    def action_copy(self) -> None:
        """Copy what is selected with the mouse, or the sentence of the mention one is at."""
        start, end = self.pane.selected_span or self.desk.sentence_at(self._here())
        self.copy_to_clipboard(self.desk.article.text[start:end])
        self.say(f"copied {end - start} characters")

    def action_quote(self) -> None:
        """Copy it with quotation marks and the article's source."""
        start, end = self.pane.selected_span or self.desk.sentence_at(self._here())
        article = self.desk.article
        name = article.title or Path(article.source).name
        self.copy_to_clipboard(f"“{article.text[start:end]}” ({name}, {article.source})")
        self.say(f"copied {end - start} characters with their source")

    def _here(self) -> int:
        """Give where one is: the mention one is at if it is in sight, else the top of the screen."""
        start, end = self.pane.in_view
        return self.desk.at if start <= self.desk.at < end else start

    # The view

    def action_list(self) -> None:
        """Show or hide the list."""
        if self.narrow:
            self.action_swap()
            return
        hidden = not self._room.has_class("-unlisted")
        self._room.set_class(hidden, "-unlisted")
        (self.pane if hidden else self.navigator).focus()

    def action_widen(self, by: int) -> None:
        """Make the lines of text wider or narrower."""
        self.pane.measure = max(30, min(200, self.pane.measure + by))
        self.say(f"lines of {self.pane.measure} columns")

    def action_theme(self) -> None:
        """Take the next theme."""
        names = [theme.name for theme in THEMES]
        at = names.index(self.theme) if self.theme in names else -1
        self.theme = names[(at + 1) % len(names)]
        self.listed()

    def action_help(self) -> None:
        """Show all keys."""
        from explorer.ui.screens.help import HelpBox  # noqa: PLC0415 (when asked for)

        self.push_screen(HelpBox())

    def on_key(self, event: events.Key) -> None:
        """Let the arrows open and close rows of the list."""
        if event.key in ("left", "right") and self.focused is self.navigator:
            self.navigator.fold(event.key == "right")


def run(sources: Sequence[Source], recogniser: Recogniser, temporary: bool = False) -> int:
    """Run the reader on some articles until it is left; returns the exit status.

    ``temporary`` neither uses nor keeps what is remembered.
    """
    reader = Reader(sources, recogniser, temporary)
    try:
        reader.run()
    finally:
        recogniser.close()
        reader.forget()
    return reader.return_code or 0
