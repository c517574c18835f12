"""Looking closer: the list filtered, headings, details of what is selected, copying."""

from typing import Any

from textual.containers import Vertical
from textual.widgets import Input

from explorer.ui.cells import fit
from explorer.ui.searching import Searching
from explorer.ui.state.display_name import display_name
from explorer.ui.state.entries import Entries

SHOWN = 36
"""So much of what was copied is told."""


class Looking(Searching):
    """The reader with outline, details and copying."""

    # The filter of the list

    def on_input_changed(self, event: Input.Changed) -> None:
        """Filter as one types."""
        if event.input.id == "filter" and event.input.display:
            self.navigator.sift(filtered=event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Jump to the first that matches."""
        if event.input.id == "filter":
            self.navigator.choose()
            if not self.narrow:
                self.navigator.focus()

    # Headings

    def action_outline(self) -> None:
        """Pick a heading of the article."""
        from explorer.ui.screens.picker import Picker  # noqa: PLC0415
        from explorer.ui.state.choices import Choice  # noqa: PLC0415

        article, entries = self.desk.article, self.desk.entries
        heads = article.headings
        if not heads:
            self.say("this article has no headings")
            return
        ends = [*(head.start for head in heads[1:]), len(article.text)]
        choices = []
        for head, end in zip(heads, ends, strict=True):
            label = "  " * (head.level - 1) + article.text[head.start : head.end]
            choices.append(Choice(label, head.start, _within(entries, head.end, end)))
        self.push_screen(Picker("Headings", choices), self._gone)

    def _gone(self, offset: int | None) -> None:
        if offset is not None:
            self._closed_list()
            self.desk.leave(self.pane.top_offset)
            self.desk.at = offset
            self.pane.scroll_to_offset(offset)
            self.pane.focus()

    # Details

    def action_details(self) -> None:
        """Show or hide the details of what is selected."""
        from explorer.ui.widgets.details import Details  # noqa: PLC0415 (when asked for)

        found = self._room.query("#details")
        if not found:
            self.take_row()
        if found:
            self.pane.focus()
            found.remove()
        elif self.desk.chosen is None:
            self.say(self._select_first())
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
        if self.desk.chosen is not None:
            self.pane.reveal(*self.desk.spans[self.desk.index])

    def detailed(self) -> None:
        """Bring the details of what is selected up to date, if they are shown."""
        for pane in self._room.query("#details"):
            from explorer.ui.state.cooccurrence import details  # noqa: PLC0415 (when there is one)

            chosen, entries = self.desk.chosen, self.desk.entries
            width = max(24, self._room.query_one("#reading").size.width - 4)
            rows = details(chosen, entries, width) if chosen and entries else []
            pane.show(rows)  # type: ignore[attr-defined]

    def on_details_followed(self, message: Any) -> None:
        """Go where a row of the details leads."""
        detail = message.detail
        entries = self.desk.entries
        place = entries.at(detail.offset) if entries else None
        if place is not None:
            self._land(self.desk.choose(place[0], place[1], detail.offset))

    # Copying

    def _taken(self) -> tuple[str, str]:
        """Give what is to be copied, and what that is: a selection, a name, or a sentence."""
        text, row = self.desk.article.text, self.navigator.row
        if (span := self.pane.selected_span) is not None:
            return text[slice(*span)], "what is selected"
        if self.moving is self.navigator and row is not None and row.entry and row.nth is None:
            return row.entry.name, "the name"
        return text[slice(*self.desk.sentence_at(self._here()))], "the sentence"

    def action_copy(self) -> None:
        """Copy what is selected with the mouse, the name one is at in the list, or the sentence."""
        words, what = self._taken()
        if not words.strip():
            self.say("there is nothing to copy")
            return
        self.copy_to_clipboard(words)
        self.say(f"copied {what}: “{fit(' '.join(words.split()), SHOWN)}”")

    def action_quote(self) -> None:
        """Copy it with quotation marks and the article's source."""
        words, what = self._taken()
        if not words.strip():
            self.say("there is nothing to copy")
            return
        article = self.desk.article
        where = [display_name(article.source, article.title)]
        where += [article.source] if article.title and article.source != "-" else []
        self.copy_to_clipboard(f"“{words}” ({', '.join(where)})")
        self.say(f"copied {what} with its source: “{fit(' '.join(words.split()), SHOWN)}”")

    def _here(self) -> int:
        """Give where one is: the mention one is at if it is in sight, else the top of the screen."""
        start, end = self.pane.in_view
        return self.desk.at if start <= self.desk.at < end else start


def _within(entries: Entries | None, start: int, end: int) -> str:
    """Say how many names and figures are in a stretch of the text."""
    found = {entry.key: entry for entry in entries.within(start, end)} if entries else {}
    figures = sum(entry.kind == "figure" for entry in found.values())
    names = len(found) - figures
    return f"{names} name{'s' * (names != 1)}, {figures} figure{'s' * (figures != 1)}"
