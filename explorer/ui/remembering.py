"""What outlives the reader's session: where reading stopped, what was read, marked places."""

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from textual import events

from explorer.documents import ReadingError, read
from explorer.model import Analysis
from explorer.recognition.process.client import Progress, Settled
from explorer.ui.article_view.highlights import Highlights
from explorer.ui.following import Following
from explorer.ui.frame import Settlement
from explorer.ui.state.article_state import ArticleState
from explorer.ui.state.entries import Entries

if TYPE_CHECKING:
    from explorer.storage.article_corrections import ArticleCorrections
    from explorer.storage.store import Store


class Remembering(Following):
    """The reader with a memory; everything works without one, too."""

    def __init__(self, *words: object, temporary: bool = False, **named: object) -> None:
        super().__init__(*words, **named)
        self._temporary = temporary
        self._store: Store | None = None
        self._corrections: dict[int, ArticleCorrections] = {}
        self._marking = ""
        self._noticed: str | None = None

    @property
    def store(self) -> "Store":
        """The store, opened when first asked for."""
        if self._store is None:
            from explorer.storage.store import Store  # noqa: PLC0415 (after the first screen)

            self._store = Store(temporary=self._temporary)
            if notice := self.notice():
                self.say(notice)
        return self._store

    def notice(self) -> str:
        """Give what is to be said of the store and was not said before, or nothing."""
        said, self._noticed = self._noticed, self.store.notice
        return self._noticed if self._noticed and self._noticed != said else ""

    def corrections(self, desk: ArticleState) -> "ArticleCorrections":
        """Give the reader's corrections of an article on the desk."""
        found = self._corrections.get(id(desk))
        if found is None:
            from explorer.storage.article_corrections import ArticleCorrections  # noqa: PLC0415

            found = self._corrections[id(desk)] = ArticleCorrections(self.store, desk.article)
        return found

    def opened(self) -> None:
        """Show the article that is now on the desk, and go to where reading stopped."""
        super().opened()
        desk = self.desk
        self.call_after_refresh(self._recall, desk)

    # A file that has changed

    def read_again(self, desk: ArticleState) -> None:
        """Take up the new text of an article; the place and the corrections stay at their words."""
        from explorer.corrections.carry_over import Carrier  # noqa: PLC0415 (seldom)
        from explorer.storage.articles import article_key, label_of  # noqa: PLC0415
        from explorer.storage.database import StoreError  # noqa: PLC0415

        source = next((one for one in self.sources if one.path == desk.path), None)
        if source is None or self._desks.get(source.name) is not desk:
            return
        try:
            article = read(source)
        except ReadingError as error:
            self.say(str(error))
            return
        if article.text == desk.article.text:
            return
        carrier = Carrier(desk.article.text, article.text)
        fresh = ArticleState(article, path=desk.path, stamp=desk.stamp, seen=True)
        shown = desk is self.desk
        fresh.top = carrier.offset(self.pane.top_offset if shown else desk.top)
        fresh.at = carrier.offset(desk.at)
        with contextlib.suppress(StoreError):
            old, new = article_key(desk.article.text), article_key(article.text)
            self.store.carry_over(old, new, label_of(article), carrier)
        self._desks[source.name] = fresh
        if shown:
            chosen, self.desk = desk.chosen, fresh
            self.opened()
            fresh.await_(chosen)
            self.recognise(fresh)
            self.say("the file has changed: this is how it is now")

    # Analyses already made

    def recognise(self, desk: ArticleState) -> None:
        """Take the analysis that was made of the same text before, or begin a new one."""
        if self._temporary:
            super().recognise(desk)
        else:
            self.call_after_refresh(self._take, desk)

    def _take(self, desk: ArticleState) -> None:
        if desk is not self.desk:
            return
        if (analysis := self._known(desk)) is None:
            super().recognise(desk)
            return
        entries = Entries(analysis, desk.article.text)
        settlement = Settlement(desk.article, analysis, entries, Highlights.of(analysis))
        self.post_message(self.Heard(settlement))

    def _identity(self) -> str:
        from explorer.recognition.fingerprint import identity  # noqa: PLC0415

        day = self.recogniser.day
        return identity(self.recogniser.model) + (f" {day}" if day else "")

    def _known(self, desk: ArticleState) -> Analysis | None:
        from explorer.storage.articles import article_key  # noqa: PLC0415
        from explorer.storage.cache import AnalysisCache  # noqa: PLC0415

        cache = AnalysisCache()
        try:
            return cache.get(
                article_key(desk.article.text),
                self._identity(),
                len(desk.article.text),
            )
        finally:
            cache.close()

    def listen(self, progress: Progress) -> None:
        """Keep the analysis of a whole article; on recognition's own thread."""
        super().listen(progress)
        if self._temporary or not isinstance(progress, Settled):
            return
        article, analysis = progress.article, progress.analysis
        if analysis.covered < len(article.text):
            return
        from explorer.storage.articles import article_key  # noqa: PLC0415
        from explorer.storage.cache import AnalysisCache  # noqa: PLC0415

        cache = AnalysisCache()
        cache.put(article_key(article.text), self._identity(), analysis)
        cache.close()

    # Where reading stopped

    def _recall(self, desk: ArticleState) -> None:
        from explorer.storage.database import StoreError  # noqa: PLC0415

        if desk is not self.desk:
            return
        try:
            key = self.corrections(desk).key
            if not desk.seen:
                at = self.store.positions.get(key) or 0
                if 0 < at < len(desk.article.text) and self.pane.scroll_offset.y == 0:
                    self.pane.scroll_to_offset(at)
                    self.say(self.store.notice or "where you stopped; g for the beginning")
            source = self.sources[self.place]
            if not self._temporary and not self.store.recent.all():
                self.welcome()
            if source.path is not None:
                self.store.recent.add(str(source.path.absolute()), desk.article.title, key)
        except StoreError:
            pass
        desk.seen = True

    def welcome(self) -> None:
        """Explain the reader to who sees it for the first time."""

    def recent(self) -> list[tuple[str, str]]:
        """Give path and title of the articles read lately that are still there."""
        from explorer.storage.database import StoreError  # noqa: PLC0415

        try:
            found = self.store.recent.all()
        except StoreError:
            return []
        return [(one.source, one.title or "") for one in found if Path(one.source).is_file()]

    def leaving(self) -> None:
        """Remember where one is in the article on the desk."""
        from explorer.storage.database import StoreError  # noqa: PLC0415

        desk = self.desk
        if desk.article.text and desk.seen:
            with contextlib.suppress(StoreError):
                self.store.positions.set(self.corrections(desk).key, self.pane.top_offset)

    async def action_quit(self) -> None:
        """Leave, and remember where one was."""
        self.leaving()
        await super().action_quit()

    def forget(self) -> None:
        """Close the store."""
        if self._store is not None:
            self._store.close()

    # Marked places

    def action_mark(self) -> None:
        """Wait for a letter that marks this place."""
        self._marking = "m"
        self.say("a letter for this place")

    def action_marked(self) -> None:
        """Wait for the letter of a marked place."""
        self._marking = "'"
        self.say("the letter of a place")

    async def on_event(self, event: events.Event) -> None:
        """Take the letter of a place."""
        if isinstance(event, events.Key) and self._marking:
            event.stop()
            event.prevent_default()
            what, self._marking = self._marking, ""
            self._lettered(what, event.character or "")
            return
        await super().on_event(event)

    def _lettered(self, what: str, letter: str) -> None:
        from explorer.storage.database import StoreError  # noqa: PLC0415

        if not letter.isalnum():
            self.say()
            return
        try:
            key = self.corrections(self.desk).key
            if what == "m":
                self.store.bookmarks.set(key, letter, self.pane.top_offset)
                self.say(f"marked {letter}: ' {letter} comes back here")
                return
            at = self.store.bookmarks.get(key).get(letter)
        except StoreError as error:
            self.say(str(error))
            return
        if at is None:
            self.say(f"no place is marked {letter}")
        else:
            self.desk.leave(self.pane.top_offset)
            self.pane.scroll_to_offset(at)
            self.say()
