"""What is kept for the reader from one time to the next, opened when it is first asked for."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.model import Analysis, Article
from explorer.ui.state.article_state import ArticleState

if TYPE_CHECKING:
    from explorer.storage.article_corrections import ArticleCorrections
    from explorer.storage.store import Store


class ReaderData:
    """The reader's store, the corrections of open articles, and analyses already made.

    A ``temporary`` one neither uses nor keeps what is on the disk. ``say`` tells the reader of the
    store what is to be known of it.
    """

    def __init__(self, temporary: bool, say: Callable[[str], None]) -> None:
        self.temporary = temporary
        self._say = say
        self._store: Store | None = None
        self._noticed: str | None = None

    @property
    def store(self) -> "Store":
        """The store, opened when first asked for."""
        if self._store is None:
            from explorer.storage.store import Store  # noqa: PLC0415 (after the first screen)

            self._store = Store(temporary=self.temporary)
            if notice := self.notice():
                self._say(notice)
        return self._store

    def notice(self) -> str:
        """What is to be said of the store and was not said before, or nothing."""
        said, self._noticed = self._noticed, self.store.notice
        return self._noticed if self._noticed and self._noticed != said else ""

    def corrections(self, state: ArticleState) -> "ArticleCorrections":
        """The reader's corrections of an open article."""
        if state.corrections is None:
            from explorer.storage.article_corrections import ArticleCorrections  # noqa: PLC0415 (as the store)

            state.corrections = ArticleCorrections(self.store, state.article)
        return state.corrections

    def recent(self) -> list[tuple[str, str]]:
        """Path and title of the articles read lately that are still there."""
        from explorer.storage.database import StoreError  # noqa: PLC0415 (as the store)

        try:
            found = self.store.recent.all()
        except StoreError:
            return []
        return [(one.source, one.title or "") for one in found if Path(one.source).is_file()]

    def close(self) -> None:
        """Close the store, if it was opened."""
        if self._store is not None:
            self._store.close()


def kept_analysis(article: Article, fingerprint: str) -> Analysis | None:
    """The analysis that a pipeline made of the same text before, if it is kept."""
    from explorer.storage.articles import article_key  # noqa: PLC0415
    from explorer.storage.cache import AnalysisCache  # noqa: PLC0415 (after the first screen)

    cache = AnalysisCache()
    try:
        return cache.get(article_key(article.text), fingerprint, len(article.text))
    finally:
        cache.close()


def keep_analysis(article: Article, analysis: Analysis, fingerprint: str) -> None:
    """Keep the analysis of a whole article; may be called on any thread."""
    from explorer.storage.articles import article_key  # noqa: PLC0415
    from explorer.storage.cache import AnalysisCache  # noqa: PLC0415 (after the first screen)

    cache = AnalysisCache()
    cache.put(article_key(article.text), fingerprint, analysis)
    cache.close()
