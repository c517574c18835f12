"""The state of one open article: what is known of it, what is selected and looked for, where one is.

Without a screen: controllers change it and tell the view what to show anew.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.files.stamps import Stamp
from explorer.model import Analysis, Article, Span
from explorer.ui.article_view.highlights import Highlight, Highlights
from explorer.ui.state.entries import Entries, Entry
from explorer.ui.state.jump_history import JumpHistory
from explorer.ui.state.rows import ALL, entry_of_all
from explorer.ui.state.text_search import Query, from_here

if TYPE_CHECKING:
    from explorer.storage.article_corrections import ArticleCorrections

COUNTED = 200_000
"""Words are counted in articles of at most so many characters: more would hold up the screen."""


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a step leads: the span to show, and whether it went round an end of the article."""

    span: Span
    wrapped: bool = False


@dataclass(frozen=True, slots=True)
class Findings:
    """An analysis of an article with what the screen needs of it, made off the screen's thread."""

    article: Article
    analysis: Analysis
    entries: Entries
    highlights: Highlights

    @classmethod
    def of(cls, article: Article, analysis: Analysis) -> "Findings":
        """Make the entries and highlights of an analysis."""
        return cls(article, analysis, Entries(analysis, article.text), Highlights.of(analysis))


@dataclass
class ArticleState:
    """An open article with everything that belongs to reading it.

    ``selected`` is the selected entry and ``index`` the mention one is at. ``passing`` says that it
    was selected by stepping through everything, so that the next step goes on to anything.
    ``found`` are the spans of what ``query`` looked for; while there are any, steps go through
    them. ``awaited`` was selected in another article, to be selected here once it is found.
    With ``selected_only`` no paragraphs are shown but those that mention what is selected, and
    ``together`` too if there is such. ``at`` is the offset one is at, ``top`` the one at the top of
    the screen when the article was left; ``recalled`` says that it was gone to where reading
    stopped. ``failed`` is why nothing was recognised.
    """

    article: Article
    path: Path | None = None
    stamp: Stamp | None = None
    analysis: Analysis = field(default_factory=Analysis)
    entries: Entries | None = None
    highlights: Highlights = field(default_factory=Highlights)
    selected: Entry | None = None
    index: int = 0
    passing: bool = False
    awaited: Entry | None = None
    found: list[Span] = field(default_factory=list)
    query: Query = field(default_factory=Query)
    selected_only: bool = False
    together: Entry | None = None
    at: int = 0
    top: int = 0
    recalled: bool = False
    failed: str = ""
    jumps: JumpHistory = field(default_factory=JumpHistory)
    corrections: "ArticleCorrections | None" = None

    @cached_property
    def words(self) -> int:
        """How many words the article has; 0 where counting them would hold up the screen."""
        text = self.article.text
        return len(text.split()) if len(text) < COUNTED else 0

    @property
    def complete(self) -> bool:
        """Whether the whole article has been looked at."""
        return self.entries is not None and self.analysis.covered >= len(self.article.text)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The mentions of what is selected."""
        return self.selected.spans if self.selected is not None else ()

    @property
    def found_index(self) -> int:
        """Which of the found places one is at."""
        return max(0, bisect_right(self.found, (self.at, 1 << 62)) - 1)

    # What recognition tells

    def take_stretch(self, start: int, end: int, highlights: Iterable[Highlight]) -> None:
        """Take what was found in ``start:end``, before mentions are grouped into entities."""
        self.highlights = self.highlights.with_stretch(start, end, highlights)

    def take(self, findings: Findings) -> None:
        """Take what is known now; what is selected stays selected."""
        entries, highlights = findings.entries, findings.highlights
        if findings.analysis.covered < len(self.article.text):
            late = [one for one in self.highlights if entries.at(one.start) is None]
            highlights = Highlights([*highlights, *late])
        self.analysis, self.entries, self.highlights = findings.analysis, entries, highlights
        if self.selected is not None:
            self._keep_selected(self.selected, entries)
        else:
            self.select_when_found(self.awaited)
        if self.complete:
            self.awaited = None

    def _keep_selected(self, before: Entry, entries: Entries) -> None:
        """Select what is now what was selected before."""
        offset = before.spans[self.index][0]
        if before.key.startswith(ALL):
            self.selected = entry_of_all(entries, before.key)
            self.index = self.selected.index_from(offset) if self.selected is not None else 0
            return
        place = entries.at(offset)
        if place is not None and place[0].kind == before.kind:
            self.selected, self.index = place
        else:
            self.selected, self.index = entries.successor(before), 0

    # Selecting

    def select(self, entry: Entry, index: int | None, offset: int) -> Landing:
        """Select an entry at one of its mentions, or at the first from an offset on."""
        self.found, self.query, self.passing = [], Query(), False
        self.selected = entry
        self.index = entry.index_from(offset) if index is None else index
        return self._landed(entry.spans[self.index])

    def select_when_found(self, entry: Entry | None) -> None:
        """Select what is called as an entry of another text is, now or once it is found."""
        if entry is None or self.selected is not None:
            return
        self.awaited = entry
        same = None
        if self.entries is not None:
            whole = entry.key.startswith(ALL)
            same = entry_of_all(self.entries, entry.key) if whole else self.entries.same_name(entry)
        if same is not None:
            self.selected, self.index, self.awaited = same, same.index_from(self.top), None

    def clear(self) -> bool:
        """Drop what was looked for, else what is selected; returns whether there was any."""
        if self.found or self.query.typed:
            self.found, self.query = [], Query()
            return True
        if self.selected is not None:
            self.selected, self.passing = None, False
            return True
        return False

    # Stepping

    def step(self, by: int, view: Span, hidden: frozenset[str]) -> Landing | None:
        """Go to the next (1) or previous (-1) place of what was looked for, is selected, or any.

        ``view`` is what is on the screen: where one starts from when one is elsewhere.
        """
        start = self.at if view[0] <= self.at < max(view[1], view[0] + 1) else view[0] - (by > 0)
        if self.found:
            return self._step_found(by)
        if self.selected is not None and not self.passing:
            count = len(self.selected.spans)
            index = self.index + by
            self.index = index % count
            return self._landed(self.selected.spans[self.index], not 0 <= index < count)
        if self.entries is None:
            return None
        start -= by > 0 and not self.passing and start == self.at
        place = self.entries.neighbour(start, by, hidden)
        if place is None:
            return None
        entry, index = place
        wrapped = (entry.spans[index][0] - start) * by < 0
        self.selected, self.index, self.passing = entry, index, True
        return self._landed(entry.spans[index], wrapped)

    def _step_found(self, by: int) -> Landing:
        found, begin = self.found, itemgetter(0)
        if by > 0:
            n = bisect_right(found, self.at, key=begin)
        else:
            n = bisect_left(found, self.at, key=begin) - 1
        return self._landed(found[n % len(found)], not 0 <= n < len(found))

    def take_found(self, query: Query, found: list[Span], offset: int) -> Landing | None:
        """Take what was looked for and where it stands.

        Returns the first place from an offset on, or ``None`` if there is none.
        """
        self.query, self.found = query, found
        place = from_here(found, offset)
        return None if place is None else self._landed(place)

    def _landed(self, span: Span, wrapped: bool = False) -> Landing:
        self.at = span[0]
        return Landing(span, wrapped)

    # Only the paragraphs of what is selected

    def paragraphs(self) -> list[Span]:
        """The paragraphs, with their line ends, that mention what is selected.

        Where there is something together with it, those that mention both.
        """
        text = self.article.text
        found: list[Span] = []
        for start, _ in self.spans:
            if found and start < found[-1][1]:
                continue
            begin = text.rfind("\n", 0, start) + 1
            end = text.find("\n", start)
            found.append((begin, len(text) if end < 0 else end + 1))
        if self.together is not None:
            other = self.together.spans
            found = [span for span in found if _begins_in(other, span)]
        return found

    def show_all(self) -> None:
        """Show the whole article again."""
        self.selected_only, self.together = False, None


def _begins_in(spans: Sequence[Span], stretch: Span) -> bool:
    n = bisect_left(spans, (stretch[0], 0))
    return n < len(spans) and spans[n][0] < stretch[1]
