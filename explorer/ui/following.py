"""What follows a person, place, organisation or figure through the article."""

from textual import events

from explorer.ui.article_view.jump_labels import jump_labels
from explorer.ui.article_view.minimap import Minimap
from explorer.ui.article_view.pane import ArticlePane
from explorer.ui.frame import Frame
from explorer.ui.state.article_state import Landing
from explorer.ui.state.entries import Entry
from explorer.ui.widgets.navigator import Navigator


class Following(Frame):
    """The frame with selecting, stepping, jumping and going back."""

    def __init__(self, *words: object, **named: object) -> None:
        super().__init__(*words, **named)  # type: ignore[arg-type]
        self._labelled: dict[str, int] = {}
        self._typed = ""
        self._followed: Entry | None = None
        self._row: object = None

    # Selecting

    def selected(self, follow: bool = True) -> None:
        """Show what is selected; the cursor of the list is on it."""
        super().selected(follow)
        if follow:
            row = self.navigator.row
            self._row = row.identity if row is not None else None

    def take_row(self) -> None:
        """Select the row under the cursor of the list, if the cursor was moved there by hand."""
        desk, row = self.desk, self.navigator.row
        if self.moving is not self.navigator or row is None or row.entry is None:
            return
        if desk.chosen is not None and row.identity == self._row:
            return
        same = desk.chosen is not None and desk.chosen.key == row.entry.key
        if not same or row.nth not in (None, desk.index):
            landing = desk.choose(row.entry, row.nth, self.pane.in_view[0])
            self.selected()
            self.pane.reveal(*landing.span)

    def on_navigator_chosen(self, message: Navigator.Chosen) -> None:
        """Select what was chosen in the list; chosen again, only its paragraphs are shown."""
        desk = self.desk
        chosen = None if desk.roving else desk.chosen
        again = chosen is not None and chosen.key == message.entry.key
        if again and message.index is None and not self.narrow:
            self.action_thread()
            return
        self._land(desk.choose(message.entry, message.index, self.pane.in_view[0]))

    def on_article_pane_highlight_clicked(self, message: ArticlePane.HighlightClicked) -> None:
        """Select what was clicked in the article."""
        self.pick(message.offset)

    def on_article_pane_text_clicked(self, message: ArticlePane.TextClicked) -> None:
        """Go on from where the text was clicked."""
        self.desk.at = message.offset
        self.pane.focus()

    def on_minimap_clicked(self, message: Minimap.Clicked) -> None:
        """Go to the place in the article that was clicked."""
        self.desk.leave(self.pane.top_offset)
        self.pane.reveal(message.offset, message.offset + 1)

    def pick(self, offset: int) -> None:
        """Select what is mentioned at an offset."""
        place = self.desk.entries.at(offset) if self.desk.entries else None
        if place is not None:
            self._land(self.desk.choose(place[0], place[1], offset))

    def _closed_list(self) -> None:
        if self.narrow and self._room.has_class("-listing"):
            self._room.remove_class("-listing")
            self.pane.focus()

    def _land(self, landing: Landing | None, note: str = "") -> None:
        """Show where a step led."""
        if landing is None:
            self.say(note or self._why_none())
            return
        self._closed_list()
        before = self.pane.top_offset
        if self.desk.thread and self.desk.chosen is not self._followed:
            self._followed = self.desk.chosen
            self.pane.show_only(self.desk.paragraphs())
        self.selected()
        self.pane.reveal(*landing.span)
        if self.pane.top_offset != before:
            self.desk.leave(before)
            self.pane.flash(landing.span[0])
        self.say(note)

    def _why_none(self) -> str:
        """Say why there is nothing to go to."""
        desk = self.desk
        if desk.failed:
            return desk.failed
        if desk.entries is None or not desk.complete:
            return "no name is known yet"
        return "every kind is hidden" if len(desk.entries) else "nothing is named in this article"

    def action_step(self, by: int) -> None:
        """Go to the next or previous mention, or place of what was looked for."""
        if self.desk.query.typed and not self.desk.found:
            on = f", {self.key('next-article')} looks in the next article" * (len(self.sources) > 1)
            self.say(f"{self.key('clear')} ends the search{on}")
            return
        landing = self.desk.step(by, self.pane.in_view, self.unlisted)
        wrapped = landing is not None and landing.wrapped
        self._land(landing, ("↻ from the top" if by > 0 else "↺ from the end") if wrapped else "")

    def action_choose(self) -> None:
        """Choose in the list or the details; in the article, keep to what is selected and follow it."""
        desk, moving = self.desk, self.moving
        if not isinstance(moving, ArticlePane):
            moving.choose()
        elif desk.roving and desk.chosen is not None:
            self._land(desk.choose(desk.chosen, desk.index, 0))
        else:
            self.action_thread()

    def action_thread(self) -> None:
        """Show only the paragraphs that mention what is selected, or all again."""
        desk = self.desk
        if not desk.thread:
            self.take_row()
        if desk.chosen is None:
            self.say(self._select_first())
            return
        if desk.thread:
            desk.stop_thread()
        else:
            desk.thread, desk.roving = True, False
        self._show_thread()

    def _select_first(self) -> str:
        return f"select something first: {self.key('choose')} in the list, or {self.key('labels')}"

    def _show_thread(self) -> None:
        desk = self.desk
        at = desk.spans[desk.index]
        self._followed = desk.chosen if desk.thread else None
        self.pane.show_only(desk.paragraphs() if desk.thread else None)
        self.selected()
        self.pane.reveal(*at)
        self.say()

    def action_together(self) -> None:
        """Show only the paragraphs where what is selected stands together with another."""
        from explorer.ui.screens.picker import Picker  # noqa: PLC0415
        from explorer.ui.state.cooccurrence import shared_paragraphs  # noqa: PLC0415

        desk = self.desk
        self.take_row()
        if desk.chosen is None or desk.entries is None:
            self.say(self._select_first())
            return
        desk.stop_thread()
        choices = shared_paragraphs(desk.chosen, desk.paragraphs(), desk.entries)
        if not choices:
            self._show_thread()
            self.say(f"{desk.chosen.name} shares no paragraph with another")
            return
        self.push_screen(Picker(f"{desk.chosen.name} together with", choices), self._together)

    def _together(self, key: str | None) -> None:
        desk = self.desk
        other = desk.entries.by_key.get(key) if desk.entries is not None and key else None
        if other is None or desk.chosen is None:
            return
        desk.thread, desk.beside = True, other
        first = desk.paragraphs()[0]
        desk.choose(desk.chosen, None, first[0])
        self._show_thread()

    def action_clear(self) -> None:
        """Leave labels, the search, the filter, the paragraphs alone, the selection: the first there is."""
        desk = self.desk
        if self._labelled:
            self._unlabel()
        elif self.pane.selected_span is not None:
            self.pane.select_text(None)
            self._room.clear_selection()
        elif desk.thread:
            self.action_thread()
        elif self.cleared_welcome() or self.cleared_filter() or self.closed_details():
            pass
        elif self.narrow and self._room.has_class("-listing"):
            self._closed_list()
        elif desk.clear():
            self.selected()

    def cleared_filter(self) -> bool:
        """Clear the filter of the list; returns whether there was one."""
        return False

    def opened(self) -> None:
        """Show the article that is now on the desk, with the whole list of what is in it."""
        self.cleared_filter()
        super().opened()

    def cleared_welcome(self) -> bool:
        """Take the explanation for newcomers away; returns whether it was there."""
        return False

    def closed_details(self) -> bool:
        """Close the details; returns whether they were shown."""
        return False

    # Going back

    def action_earlier(self) -> None:
        """Go back to the place before the last jump."""
        self._go(self.desk.back(self.pane.top_offset), "no place to go back to")

    def action_later(self) -> None:
        """Go forward again."""
        self._go(self.desk.forward(self.pane.top_offset), "no place to go forward to")

    def _go(self, offset: int | None, none: str) -> None:
        if offset is None:
            self.say(none)
        else:
            self.pane.scroll_to_offset(offset)
            self.say()

    # Labels

    def action_labels(self) -> None:
        """Put letters on the mentions in sight; typing them selects."""
        start, end = self.pane.in_view
        marked = [
            one for one in self.desk.highlights.between(start, end) if one.kind not in self.unlisted
        ]
        if not marked or self.desk.entries is None:
            self.say("nothing is marked on this screen")
            return
        self._closed_list()
        names = jump_labels(len(marked))
        self._labelled = {name: one.start for name, one in zip(names, marked, strict=False)}
        self._typed = ""
        self.pane.show_labels({at: name for name, at in self._labelled.items()})
        self.say(f"type the letter of a mention, {self.key('clear')} for none")

    def _unlabel(self) -> None:
        self._labelled, self._typed = {}, ""
        self.pane.show_labels({})
        self.say()

    async def on_event(self, event: events.Event) -> None:
        """Take letters for labels while there are any."""
        if isinstance(event, events.Key) and self._note and not self._labelled:
            self.say()
        if isinstance(event, events.Key) and self._labelled and event.key != "escape":
            event.stop()
            event.prevent_default()
            self._typed += event.character or "?"
            left = {name for name in self._labelled if name.startswith(self._typed)}
            if self._typed in self._labelled:
                offset = self._labelled[self._typed]
                self._unlabel()
                self.pick(offset)
            elif not left:
                self._unlabel()
            else:
                self.pane.show_labels(
                    {self._labelled[name]: name[len(self._typed) :] for name in left}
                )
            return
        await super().on_event(event)
