"""Having articles recognised, and taking what is found in them."""

from collections.abc import Callable

from explorer.model import Article
from explorer.recognition.process.client import (
    Failed,
    Found,
    Progress,
    Recogniser,
    Settled,
    Skipped,
)
from explorer.ui.article_view.highlights import Highlight, figure_highlight
from explorer.ui.controllers.corrections import CorrectionsController
from explorer.ui.controllers.view import ReaderView
from explorer.ui.state.article_state import ArticleState, Findings
from explorer.ui.state.reader_data import ReaderData, keep_analysis, kept_analysis
from explorer.ui.state.reading_state import ReadingState

Heard = Found | Skipped | Failed | Findings
"""What recognition tells, as the screen takes it."""


class RecognitionController:
    """Begins the recognition of an article and shows what it tells of the one that is open.

    ``deliver`` brings what is heard on recognition's thread to :meth:`take` on the screen's.
    """

    def __init__(  # noqa: PLR0913, PLR0917 (each is handed all that it uses)
        self,
        reading: ReadingState,
        view: ReaderView,
        data: ReaderData,
        corrections: CorrectionsController,
        recogniser: Recogniser,
        deliver: Callable[[Heard], object],
    ) -> None:
        self._reading = reading
        self._view = view
        self._data = data
        self._corrections = corrections
        self._recogniser = recogniser
        self._deliver = deliver

    def begin(self, state: ArticleState) -> None:
        """Take the analysis that was made of the same text before, or begin a new one."""
        if self._data.temporary:
            self._recogniser.open(state.article, self.listen)
        else:
            self._view.later(lambda: self._begin(state))

    def _begin(self, state: ArticleState) -> None:
        if state is not self._reading.current:
            return
        analysis = kept_analysis(state.article, self._fingerprint(state.article))
        if analysis is None:
            self._recogniser.open(state.article, self.listen)
        else:
            self._deliver(Findings.of(state.article, analysis))

    def look_at(self, offset: int) -> None:
        """Have recognised first what stands at an offset."""
        self._recogniser.look_at(offset)

    def _fingerprint(self, article: Article) -> str:
        from explorer.recognition.fingerprint import identity  # noqa: PLC0415 (reads files)

        day = self._recogniser.day or article.date
        return identity(self._recogniser.model) + (f" {day}" if day else "")

    def listen(self, progress: Progress) -> None:
        """Hear of progress on recognition's own thread; the analysis of a whole article is kept.

        One that lacks stretches is not: another version may not fail on them.
        """
        if not isinstance(progress, Settled):
            self._deliver(progress)
            return
        article, analysis = progress.article, progress.analysis
        self._deliver(Findings.of(article, analysis))
        whole = analysis.covered >= len(article.text) and not progress.skipped
        if whole and not self._data.temporary:
            keep_analysis(article, analysis, self._fingerprint(article))

    def take(self, heard: Heard) -> None:
        """Show what was found, if it is of the article that is open."""
        current = self._reading.current
        if heard.article is not current.article:
            return
        if isinstance(heard, Found):
            names = [Highlight(*mention) for mention in heard.mentions]
            found = [*names, *map(figure_highlight, heard.figures)]
            current.take_stretch(heard.start, heard.end, found)
            self._view.show_highlights()
        elif isinstance(heard, Skipped):
            self._view.say(f"a part of the article is skipped: {heard.reason}")
        elif isinstance(heard, Findings):
            current.take(self._corrections.applied(heard))
            self._view.show_highlights()
            self._view.refresh_list()
            self._view.show_selection(follow=False)
        else:
            current.failed = heard.reason
            self._view.refresh_list()
            self._view.say(heard.reason)
