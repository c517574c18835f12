"""What the reader says of names: another kind, no name, the same as another, something else."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from explorer.model import KINDS, Entity, Figure, Kind, Mention
from explorer.text.reading import reading
from explorer.ui.controllers.navigation import NavigationController
from explorer.ui.controllers.view import ReaderView
from explorer.ui.state.article_state import Findings
from explorer.ui.state.choices import Choice, Question
from explorer.ui.state.reader_data import ReaderData
from explorer.ui.state.reading_state import ReadingState

if TYPE_CHECKING:
    from explorer.storage.article_corrections import ArticleCorrections, Done

HERE, ARTICLE, ALWAYS = (
    ("here", "this mention"),
    ("article", "all in this article"),
    ("always", "in every article, from now on"),
)
"""How far a correction reaches, and how that is said."""

ASKED = 50
"""So many characters of selected words are repeated in a question."""


class CorrectionsController:
    """Asks what is meant, has it kept, and shows the article corrected."""

    def __init__(
        self,
        reading: ReadingState,
        view: ReaderView,
        data: ReaderData,
        navigation: NavigationController,
    ) -> None:
        self._reading = reading
        self._view = view
        self._data = data
        self._navigation = navigation

    @property
    def _corrections(self) -> "ArticleCorrections":
        return self._data.corrections(self._reading.current)

    def applied(self, findings: Findings) -> Findings:
        """What was found in the open article, with the reader's corrections applied."""
        analysis = self._corrections.settle(findings.analysis)
        if analysis is findings.analysis or analysis == findings.analysis:
            return findings
        return Findings.of(findings.article, analysis)

    def show(self, done: "Done") -> None:
        """Show what a correction did."""
        current = self._reading.current
        if done.changed or done.analysis is not current.analysis:
            current.take(Findings.of(current.article, done.analysis))
            entries = current.entries
            place = entries.at(done.at) if entries and done.at is not None else None
            if place is not None:
                current.selected, current.index = place
            self._view.show_highlights()
            self._view.refresh_list()
            self._view.show_selection()
        self._view.say(self._data.notice() or done.said)

    # What is meant

    def _selected(self) -> tuple[Entity, Mention] | None:
        """The entity that is selected, or under the list's cursor, and the mention one is at."""
        self._navigation.select_row()
        current = self._reading.current
        entity = current.selected.entity if current.selected is not None else None
        if entity is None or not entity.mentions:
            return None
        return entity, entity.mentions[min(current.index, len(entity.mentions) - 1)]

    def _with_selected(self, then: Callable[[Entity, Mention], None]) -> None:
        selected = self._selected()
        if selected is None:
            self._view.say("select a person, organisation or place first")
        else:
            then(*selected)

    # What can be said

    def set_kind(self) -> None:
        """Say that what is selected is of another kind."""

        def ask(entity: Entity, mention: Mention) -> None:
            corrections = self._corrections
            choices = [
                Choice(kind, (kind, scope), words)
                for scope, words in (ARTICLE, HERE, ALWAYS)
                for kind in KINDS
                if kind != entity.kind
            ]

            def then(value: tuple[Kind, Any]) -> None:
                kind, scope = value
                what = mention if scope == "here" else entity
                self.show(corrections.set_kind(what, kind, scope))

            self._view.ask(Question(f"{entity.name} is …", choices), then)

        self._with_selected(ask)

    def remove(self) -> None:
        """Say that what is selected is nothing to be highlighted."""
        self._navigation.select_row()
        current = self._reading.current
        figures = current.selected.figures if current.selected is not None else ()
        what: tuple[Entity | None, Mention | Figure]
        if figures:
            what = (None, figures[min(current.index, len(figures) - 1)])
        else:
            selected = self._selected()
            if selected is None:
                self._view.say("select something first")
                return
            what = selected
        entity, one = what
        corrections = self._corrections
        name = reading(current.article.text, one.start, one.end)
        choices = [Choice(words, scope) for scope, words in (HERE, ARTICLE, ALWAYS)]

        def then(scope: Any) -> None:
            whole = entity if scope != "here" and entity is not None else one
            self.show(corrections.remove(whole, scope))

        self._view.ask(Question(f"“{name}” is not to be marked:", choices), then)

    def merge(self) -> None:
        """Say that what is selected is the same as another entity."""

        def ask(entity: Entity, _: Mention) -> None:
            corrections = self._corrections
            others = sorted(
                (one for one in corrections.analysis.entities if one.id != entity.id),
                key=lambda one: one.kind != entity.kind,
            )
            choices = [Choice(one.name, one, f"{one.kind}, {len(one.mentions)}") for one in others]
            self._view.ask(
                Question(f"{entity.name} is the same as …", choices),
                lambda other: self.show(corrections.merge(entity, other)),
            )

        self._with_selected(ask)

    def split(self) -> None:
        """Say that a mention, or a way of writing, is something else than the rest."""

        def ask(entity: Entity, mention: Mention) -> None:
            corrections = self._corrections
            text = reading(self._reading.current.article.text, mention.start, mention.end)
            choices = [Choice(f"this mention, “{text}”", mention)]
            choices += [
                Choice(f"every “{one.name}”", one.name, one.reason) for one in entity.aliases
            ]
            self._view.ask(
                Question(f"Not {entity.name}:", choices),
                lambda off: self.show(corrections.split(entity, off)),
            )

        self._with_selected(ask)

    def rename(self) -> None:
        """Call what is selected by another name."""

        def ask(entity: Entity, _: Mention) -> None:
            corrections = self._corrections
            names = dict.fromkeys((entity.name, *(alias.name for alias in entity.aliases)))

            def offer(typed: str) -> list[Choice]:
                own = [Choice(typed.strip(), typed.strip(), "as typed")] if typed.strip() else []
                return own + [Choice(name, name) for name in names if name != entity.name]

            self._view.ask(
                Question(
                    f"{entity.name} is called …", offer=offer, foot="type a name, Enter takes it"
                ),
                lambda name: self.show(corrections.rename(entity, name)),
            )

        self._with_selected(ask)

    def add_mention(self) -> None:
        """Say that the selected words name a person, organisation or place."""
        span = self._view.text.selected_span
        if span is None:
            self._view.say("select words first: drag, or Shift with the arrows")
            return
        corrections = self._corrections
        words = " ".join(reading(self._reading.current.article.text, *span).split())
        scopes = (("here", "here"), ("article", "wherever it stands here"), ALWAYS)
        choices = [Choice(kind, (kind, scope), said) for scope, said in scopes for kind in KINDS]

        def then(value: tuple[Kind, Any]) -> None:
            self._view.clear_selected_words()
            self.show(corrections.mark(*span, *value))

        self._view.ask(Question(f"“{words[:ASKED]}” is a …", choices), then)

    def undo(self) -> None:
        """Take back the last correction."""
        self.show(self._corrections.undo())

    def redo(self) -> None:
        """Make it again."""
        self.show(self._corrections.redo())
