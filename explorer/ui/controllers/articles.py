"""Opening articles: the next one, one that is picked, and the open one anew when its file changes."""

import contextlib
from collections.abc import Callable

from explorer.documents import ReadingError, Source, read
from explorer.files.stamps import Stamp, stamp
from explorer.ui.actions import KeyTable
from explorer.ui.controllers.history import HistoryController
from explorer.ui.controllers.recognition import RecognitionController
from explorer.ui.controllers.text_search import TextSearchController
from explorer.ui.controllers.view import ReaderView
from explorer.ui.state.article_state import ArticleState
from explorer.ui.state.choices import Question
from explorer.ui.state.reader_data import ReaderData
from explorer.ui.state.reading_state import ReadingState

TITLES_READ = 200
"""The titles of so many of the articles given are read for the picker."""

SMALL = 500_000
"""Articles of more bytes are not read for their titles."""

MANY = 2
"""So many articles are needed to go from one to the next."""


class ArticlesController:
    """Opens articles. ``first_time`` is called when an article is opened by who never read any."""

    def __init__(  # noqa: PLR0913, PLR0917 (each is handed all that it uses)
        self,
        reading: ReadingState,
        view: ReaderView,
        data: ReaderData,
        keys: KeyTable,
        history: HistoryController,
        search: TextSearchController,
        recognition: RecognitionController,
        first_time: Callable[[], None],
    ) -> None:
        self._reading = reading
        self._view = view
        self._data = data
        self._keys = keys
        self._history = history
        self._search = search
        self._recognition = recognition
        self._first_time = first_time
        self._titles: dict[str, str] = {}

    # Opening

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) article."""
        if len(self._reading.sources) < MANY:
            self._view.say(f"only this article was given: {self._keys.key('open')} opens others")
        else:
            self.open_at(self._reading.place + by, by)

    def open_at(self, place: int, going: int = 1) -> None:
        """Open one of the articles given; those that can't be read are passed over with a line."""
        sources, errors = self._reading.sources, []
        for _ in range(len(sources)):
            place %= len(sources)
            try:
                self._open(sources[place], place)
            except ReadingError as error:
                errors.append(str(error))
                place += going
                continue
            break
        if errors:
            self._view.say(errors[0])

    def open_source(self, source: Source) -> None:
        """Open a source that may not be among those given, or say why it can't be read."""
        sources = self._reading.sources
        names = [one.name for one in sources]
        known = source.name in names
        place = names.index(source.name) if known else self._reading.place + 1
        try:
            state = self._state_of(source)
        except ReadingError as error:
            self._view.say(str(error))
            return
        if not known:
            sources.insert(place, source)
        self._show(source, place, state)

    def _open(self, source: Source, place: int) -> None:
        self._show(source, place, self._state_of(source))

    def _state_of(self, source: Source) -> ArticleState:
        """The state of an article opened before, or that of one just read."""
        kept = self._reading.kept.get(source.name)
        if kept is not None:
            return kept
        now = stamp(source.path)
        return ArticleState(read(source), path=source.path, stamp=now)

    def _show(self, source: Source, place: int, state: ArticleState) -> None:
        before = self._reading.current
        if before.article.text:
            self._history.remember_position()
            before.top = self._view.text.top_offset
        self._reading.open(source, place, state)
        self._view.say()
        self.show_current()
        if before.article.text and before is not state:
            self._follow_on(before)
        if state.article.notices:
            self._view.say("; ".join(state.article.notices))
        if not state.complete and not state.failed:
            self._recognition.begin(state)

    def show_current(self) -> None:
        """Show the whole of the article that is open now, and go to where reading it stopped."""
        state = self._reading.current
        state.show_all()
        self._view.show_article()
        self._view.later(lambda: self._recall(state))

    def _recall(self, state: ArticleState) -> None:
        if self._history.recall(state):
            self._first_time()

    def _follow_on(self, before: ArticleState) -> None:
        """Select what was selected in the article before, and look for what was looked for there."""
        current = self._reading.current
        current.select_when_found(None if before.passing else before.selected)
        if current.selected is not None:
            self._view.show_selection()
        self._search.go_on(before)

    # Picking

    def titles(self) -> list[tuple[str, str]]:
        """Name and title, if known, of each article given."""
        for name, state in self._reading.kept.items():
            self._titles[name] = state.article.title or ""
        return [(one.name, self._titles.get(one.name, "")) for one in self._reading.sources]

    def ask(self) -> None:
        """Let the reader pick another article, of those given or from a folder."""
        from explorer.ui.screens.article_choices import article_choices, folder_to_enter  # noqa: PLC0415 (when asked for)

        recent = self._data.recent()
        question = Question(
            "Open an article",
            offer=lambda typed: article_choices(
                self._reading.sources, dict(self.titles()), typed, recent
            ),
            descend=folder_to_enter,
            foot="Enter opens, type / or ~ for a path, Esc leaves",
            at=self._reading.place,
        )
        again = self._view.ask(question, self.open_source)

        def take(found: dict[str, str]) -> None:
            if found:
                self._titles |= found
                again()

        self._view.in_background(self._read_titles, take)

    def _read_titles(self) -> dict[str, str]:
        """What the articles given are called, as far as that was not known; on any thread."""
        found: dict[str, str] = {}
        for source in self._reading.sources[:TITLES_READ]:
            if source.path is None or source.name in self._titles:
                continue
            try:
                small = source.path.stat().st_size <= SMALL
                found[source.name] = (read(source).title or "") if small else ""
            except (OSError, ReadingError):
                found[source.name] = ""
        return found

    # A file that has changed

    def take_stamp(self, state: ArticleState, now: Stamp | None) -> None:
        """Read an article again if its file is there and not what it was."""
        if state.path is not None and now is not None and now != state.stamp:
            state.stamp = now
            self._read_again(state)

    def _read_again(self, state: ArticleState) -> None:
        """Take the new text of an article; the place and the corrections stay at their words."""
        from explorer.corrections.carry_over import Carrier  # noqa: PLC0415 (seldom)
        from explorer.storage.articles import article_key, label_of  # noqa: PLC0415
        from explorer.storage.database import StoreError  # noqa: PLC0415

        source = next((one for one in self._reading.sources if one.path == state.path), None)
        if source is None or self._reading.kept.get(source.name) is not state:
            return
        try:
            article = read(source)
        except ReadingError as error:
            self._view.say(str(error))
            return
        if article.text == state.article.text:
            return
        carrier = Carrier(state.article.text, article.text)
        fresh = ArticleState(article, path=state.path, stamp=state.stamp, recalled=True)
        shown = state is self._reading.current
        fresh.top = carrier.offset(self._view.text.top_offset if shown else state.top)
        fresh.at = carrier.offset(state.at)
        with contextlib.suppress(StoreError):
            old, new = article_key(state.article.text), article_key(article.text)
            self._data.store.carry_over(old, new, label_of(article), carrier)
        self._reading.kept[source.name] = fresh
        if shown:
            self._reading.current = fresh
            self.show_current()
            fresh.select_when_found(state.selected)
            self._recognition.begin(fresh)
            self._view.say("the file has changed: this is how it is now")
