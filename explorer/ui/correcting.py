"""The reader's own word on what is named in an article: kinds, merging, splitting, marking."""

import re
from collections.abc import Callable
from typing import Any

from explorer.model import KINDS, Entity, Figure, Kind, Mention
from explorer.ui.article_view.highlights import Highlights
from explorer.ui.cells import fit_end
from explorer.ui.frame import Settlement
from explorer.ui.remembering import Remembering
from explorer.ui.state.article_state import ArticleState
from explorer.ui.state.choices import Choice
from explorer.ui.state.entries import Entries

SCOPES = (
    ("here", "this mention"),
    ("article", "all in this article"),
    ("always", "in every article, from now on"),
)


class Correcting(Remembering):
    """The reader with corrections, each at once on the screen and kept."""

    def corrected(self, settlement: Settlement) -> Settlement:
        """Give a settlement with the reader's corrections applied."""
        analysis = self.corrections(self.desk).settle(settlement.analysis)
        if analysis is settlement.analysis or analysis == settlement.analysis:
            return settlement
        return _settled(self.desk, analysis)

    def _done(self, done: Any) -> None:
        """Show what a correction did."""
        desk = self.desk
        if done.changed or done.analysis is not desk.analysis:
            settlement = _settled(desk, done.analysis)
            desk.settle(settlement.analysis, settlement.entries, settlement.highlights)
            place = desk.entries.at(done.at) if desk.entries and done.at is not None else None
            if place is not None:
                desk.chosen, desk.index = place
            self.pane.show_highlights(desk.highlights)
            self.listed()
            self.selected()
        self.say(self.notice() or done.said)

    def _selected(self) -> tuple[Entity, Mention] | None:
        """Give the entity that is selected, or under the list's cursor, and the mention one is at."""
        self.take_row()
        desk = self.desk
        entity = desk.chosen.entity if desk.chosen is not None else None
        if entity is None or not entity.mentions:
            return None
        return entity, entity.mentions[min(desk.index, len(entity.mentions) - 1)]

    def _with_selected(self, then: Callable[[Entity, Mention], None]) -> None:
        selected = self._selected()
        if selected is None:
            self.say("select a person, organisation or place first")
        else:
            then(*selected)

    def _ask(self, title: str, choices: list[Choice], then: Callable[[Any], None]) -> None:
        from explorer.ui.screens.picker import Picker  # noqa: PLC0415 (when asked for)

        self.push_screen(
            Picker(title, choices), lambda value: None if value is None else then(value)
        )

    def action_recast(self) -> None:
        """Say that what is selected is of another kind."""

        def ask(entity: Entity, mention: Mention) -> None:
            now = self.corrections(self.desk)
            choices = [
                Choice(kind, (kind, scope), words)
                for scope, words in (SCOPES[1], SCOPES[0], SCOPES[2])
                for kind in KINDS
                if kind != entity.kind
            ]

            def then(value: tuple[Kind, Any]) -> None:
                kind, scope = value
                what = mention if scope == "here" else entity
                self._done(now.set_kind(what, kind, scope))

            self._ask(f"{entity.name} is …", choices, then)

        self._with_selected(ask)

    def action_remove(self) -> None:
        """Say that what is selected is nothing to be marked."""
        self.take_row()
        desk = self.desk
        now = self.corrections(desk)
        figures = desk.chosen.figures if desk.chosen is not None else ()
        what: tuple[Entity | None, Mention | Figure]
        if figures:
            what = (None, figures[min(desk.index, len(figures) - 1)])
        else:
            selected = self._selected()
            if selected is None:
                self.say("select something first")
                return
            what = selected
        entity, one = what
        name = desk.article.text[one.start : one.end]
        choices = [Choice(words, scope) for scope, words in SCOPES]

        def then(scope: Any) -> None:
            whole = entity if scope != "here" and entity is not None else one
            self._done(now.remove(whole, scope))

        self._ask(f"“{name}” is not to be marked:", choices, then)

    def action_merge(self) -> None:
        """Say that what is selected is the same as another entity."""

        def ask(entity: Entity, _: Mention) -> None:
            now = self.corrections(self.desk)
            others = sorted(
                (one for one in now.analysis.entities if one.id != entity.id),
                key=lambda one: one.kind != entity.kind,
            )
            choices = [Choice(one.name, one, f"{one.kind}, {len(one.mentions)}") for one in others]
            self._ask(
                f"{entity.name} is the same as …",
                choices,
                lambda other: self._done(now.merge(entity, other)),
            )

        self._with_selected(ask)

    def action_split(self) -> None:
        """Say that a mention, or a way of writing, is something else than the rest."""

        def ask(entity: Entity, mention: Mention) -> None:
            now = self.corrections(self.desk)
            text = self.desk.article.text[mention.start : mention.end]
            choices = [Choice(f"this mention, “{text}”", mention)]
            choices += [Choice(f"every “{a.name}”", a.name, a.reason) for a in entity.aliases]
            self._ask(
                f"Not {entity.name}:",
                choices,
                lambda off: self._done(now.split(entity, off)),
            )

        self._with_selected(ask)

    def action_rename(self) -> None:
        """Give what is selected another name."""

        from explorer.ui.screens.picker import Picker  # noqa: PLC0415 (when asked for)

        def ask(entity: Entity, _: Mention) -> None:
            now = self.corrections(self.desk)
            names = dict.fromkeys((entity.name, *(alias.name for alias in entity.aliases)))

            def offer(typed: str) -> list[Choice]:
                own = [Choice(typed.strip(), typed.strip(), "as typed")] if typed.strip() else []
                return own + [Choice(name, name) for name in names if name != entity.name]

            self.push_screen(
                Picker(
                    f"{entity.name} is called …", offer=offer, foot="type a name, Enter takes it"
                ),
                lambda name: None if name is None else self._done(now.rename(entity, name)),
            )

        self._with_selected(ask)

    def action_add(self) -> None:
        """Mark the selected words as a person, organisation or place."""
        span = self.pane.selected_span
        if span is None:
            self.say("select words first: drag, or Shift with the arrows")
            return
        now = self.corrections(self.desk)
        words = " ".join(self.desk.article.text[slice(*span)].split())
        places = (("here", "here"), ("article", "wherever it stands here"), SCOPES[2])
        choices = [Choice(kind, (kind, scope), said) for scope, said in places for kind in KINDS]

        def then(value: tuple[Kind, Any]) -> None:
            self.pane.select_text(None)
            self.screen.clear_selection()
            self._done(now.mark(*span, *value))

        self._ask(f"“{words[:50]}” is a …", choices, then)

    def action_undo(self) -> None:
        """Take back the last correction."""
        self._done(self.corrections(self.desk).undo())

    def action_redo(self) -> None:
        """Make it again."""
        self._done(self.corrections(self.desk).redo())

    def _begun(self) -> tuple[int, int]:
        """Give what is selected, or the empty stretch at which a selection begins."""
        if (span := self.pane.selected_span) is not None:
            return span
        start, end = self.pane.in_view
        at = self.desk.at if start <= self.desk.at < end else start
        return at, at

    def _extended(self, span: tuple[int, int]) -> None:
        self.pane.select_text(span)
        if (chosen := self.pane.selected_span) is None:
            self.say()
            return
        self.pane.reveal(max(chosen[0], chosen[1] - 1), chosen[1])
        words = " ".join(self.desk.article.text[slice(*chosen)].split())
        keys = f"{self.key('mark')} marks it, {self.key('copy')} copies, {self.key('clear')} leaves"
        self.say(f"{fit_end(words, 30)}: {keys}")

    def action_extend(self, words: int) -> None:
        """Select words with the keys, from the mention one is at or the top of the screen."""
        self._extended(stretched(self.desk.article.text, self._begun(), words))

    def action_extend_rows(self, rows: int) -> None:
        """Select by rows."""
        start, end = self._begun()
        self._extended((start, max(start, self.pane.offset_below(end, rows))))


_OPENING = "\"'“‘([{«¿¡"
_CLOSING = ".,;:!?…\"'”’)]}»"
_POSSESSIVE = ("'s", "’s")
_ABBREVIATED = re.compile(r"(?:\w\.){2,}$|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|Bros)\.$")


def stretched(text: str, span: tuple[int, int], words: int) -> tuple[int, int]:
    """Give a span one word longer (1) or shorter (-1) at its end, or one that begins a word on.

    What stands around words is not of them: quotation marks, commas, a possessive at the end.
    """
    start, end = span
    if words > 0:
        at = end
        while at < len(text) and not text[at].isspace() and start < end:
            at += 1
        while at < len(text) and text[at].isspace():
            at += 1
        while start == end and at < len(text) and text[at] in _OPENING:
            at += 1
        if at >= len(text):
            return span
        if start == end:
            start = at
        while at < len(text) and not text[at].isspace():
            at += 1
        return start, _bare_end(text, start, at)
    at = end
    while at > start and not text[at - 1].isspace():
        at -= 1
    while at > start and text[at - 1].isspace():
        at -= 1
    return start, _bare_end(text, start, at)


def _bare_end(text: str, start: int, end: int) -> int:
    """Give where words end without the marks behind them."""
    bare = end
    while (
        bare > start and text[bare - 1] in _CLOSING and not _ABBREVIATED.search(text, start, bare)
    ):
        bare -= 1
    if bare - 2 > start and text[bare - 2 : bare] in _POSSESSIVE:
        bare -= 2
    return bare if bare > start and not text[bare - 1].isspace() else end


def _settled(desk: ArticleState, analysis: Any) -> Settlement:
    entries = Entries(analysis, desk.article.text)
    return Settlement(desk.article, analysis, entries, Highlights.of(analysis))
