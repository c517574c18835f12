"""What is on the reader's desk: an article, what is known of it, what is selected and where one was.

State without a screen: the app asks it what to show after each thing the reader does.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from pathlib import Path

from explorer.files.stamps import Stamp
from explorer.model import Analysis, Article, Span
from explorer.ui.article_view.highlights import Highlight, Highlights
from explorer.ui.state.entries import Entries, Entry
from explorer.ui.state.rows import ALL, entry_of_all
from explorer.ui.state.text_search import Query, from_here

COUNTED = 200_000
"""The words of articles of so many characters are counted."""

JUMPS = 100
"""How many places one can go back to."""


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a step leads: the span to show, and whether it went round an end of the article."""

    span: Span
    wrapped: bool = False


@dataclass
class ArticleState:
    """An open article with everything that belongs to reading it.

    ``chosen`` is the selected entry and ``index`` the mention one is at. ``found`` are the places
    of a text that was looked for; while there are any, steps go through them. ``awaited`` is what
    was selected elsewhere, to be selected here once it is found. While ``thread`` only paragraphs that
    mention what is selected are shown, and ``beside`` too if there is such. While ``roving`` what is
    selected is only what a step came by, and the next one goes on to anything.
    """

    article: Article
    path: Path | None = None
    stamp: Stamp | None = None
    analysis: Analysis = field(default_factory=Analysis)
    entries: Entries | None = None
    highlights: Highlights = field(default_factory=Highlights)
    chosen: Entry | None = None
    index: int = 0
    found: list[Span] = field(default_factory=list)
    query: Query = field(default_factory=Query)
    at: int = 0
    top: int = 0
    seen: bool = False
    thread: bool = False
    roving: bool = False
    beside: Entry | None = None
    failed: str = ""
    awaited: Entry | None = None
    jumps: list[int] = field(default_factory=list)
    ahead: list[int] = field(default_factory=list)

    @cached_property
    def words(self) -> int:
        """How many words the article has; 0 where counting them would hold up the screen."""
        text = self.article.text
        return len(text.split()) if len(text) < COUNTED else 0

    @property
    def complete(self) -> bool:
        """Whether the whole article has been looked at."""
        return self.entries is not None and self.analysis.covered >= len(self.article.text)

    def look(self, start: int, end: int, highlights: Iterable[Highlight]) -> None:
        """Take up what was found in one stretch, before names are grouped."""
        self.highlights = self.highlights.with_stretch(start, end, highlights)

    def settle(self, analysis: Analysis, entries: Entries, highlights: Highlights) -> None:
        """Take up what is known now; what is selected stays selected."""
        if analysis.covered < len(self.article.text):
            late = [one for one in self.highlights if entries.at(one.start) is None]
            highlights = Highlights([*highlights, *late])
        self.analysis, self.entries, self.highlights = analysis, entries, highlights
        if self.chosen is not None and self.chosen.key.startswith(ALL):
            offset = self.chosen.spans[self.index][0]
            self.chosen = entry_of_all(entries, self.chosen.key)
            self.index = self.chosen.index_from(offset) if self.chosen is not None else 0
        elif self.chosen is not None:
            offset = self.chosen.spans[self.index][0]
            place = entries.at(offset)
            if place is not None and place[0].kind == self.chosen.kind:
                self.chosen, self.index = place
            else:
                self.chosen = entries.successor(self.chosen)
                self.index = 0
        else:
            self.await_(self.awaited)
        if self.complete:
            self.awaited = None

    def await_(self, entry: Entry | None) -> None:
        """Select what is called as an entry of another text is, now or once it is found."""
        if entry is None or self.chosen is not None:
            return
        self.awaited = entry
        same = None
        if self.entries is not None:
            whole = entry.key.startswith(ALL)
            same = entry_of_all(self.entries, entry.key) if whole else self.entries.same_name(entry)
        if same is not None:
            self.chosen, self.index, self.awaited = same, same.index_from(self.top), None

    @property
    def spans(self) -> tuple[Span, ...]:
        """The mentions of what is selected."""
        return self.chosen.spans if self.chosen is not None else ()

    def choose(self, entry: Entry, index: int | None, offset: int) -> Landing:
        """Select an entry at one of its mentions, or at the first from an offset on."""
        self.found, self.query, self.roving = [], Query(), False
        self.chosen = entry
        self.index = entry.index_from(offset) if index is None else index
        return self._landed(entry.spans[self.index])

    def _landed(self, span: Span, wrapped: bool = False) -> Landing:
        self.at = span[0]
        return Landing(span, wrapped)

    def step(self, by: int, view: Span, hidden: frozenset[str]) -> Landing | None:
        """Go to the next (1) or previous (-1) place of what was looked for, is selected, or any.

        ``view`` is what is on the screen: where one starts from when one is elsewhere.
        """
        start = self.at if view[0] <= self.at < max(view[1], view[0] + 1) else view[0] - (by > 0)
        if self.found:
            return self._through(by)
        if self.chosen is not None and not self.roving:
            count = len(self.chosen.spans)
            index = self.index + by
            self.index = index % count
            return self._landed(self.chosen.spans[self.index], not 0 <= index < count)
        if self.entries is None:
            return None
        start -= by > 0 and not self.roving and start == self.at
        place = self.entries.neighbour(start, by, hidden)
        if place is None:
            return None
        entry, index = place
        wrapped = (entry.spans[index][0] - start) * by < 0
        self.chosen, self.index, self.roving = entry, index, True
        return self._landed(entry.spans[index], wrapped)

    def _through(self, by: int) -> Landing:
        found, begin = self.found, itemgetter(0)
        if by > 0:
            n = bisect_right(found, self.at, key=begin)
        else:
            n = bisect_left(found, self.at, key=begin) - 1
        return self._landed(found[n % len(found)], not 0 <= n < len(found))

    @property
    def found_index(self) -> int:
        """Which of the found places one is at."""
        return max(0, bisect_right(self.found, (self.at, 1 << 62)) - 1)

    def take_found(self, query: Query, found: list[Span], offset: int) -> Landing | None:
        """Take up what was looked for and where it stands.

        Gives the first place from an offset on, or ``None`` if there is none.
        """
        self.query, self.found = query, found
        place = from_here(found, offset)
        return None if place is None else self._landed(place)

    def clear(self) -> bool:
        """Give up what was looked for, else what is selected; returns whether there was any."""
        if self.found or self.query.typed:
            self.found, self.query = [], Query()
            return True
        if self.chosen is not None:
            self.chosen, self.roving = None, False
            return True
        return False

    # Places one was at

    def leave(self, offset: int) -> None:
        """Remember a place before jumping away from it."""
        if not self.jumps or self.jumps[-1] != offset:
            self.jumps = [*self.jumps[-JUMPS + 1 :], offset]
        self.ahead = []

    def back(self, offset: int) -> int | None:
        """Give the place before the last jump; ``offset`` is where one is now."""
        if not self.jumps:
            return None
        self.ahead.append(offset)
        return self.jumps.pop()

    def forward(self, offset: int) -> int | None:
        """Give the place one came back from."""
        if not self.ahead:
            return None
        self.jumps.append(offset)
        return self.ahead.pop()

    # Paragraphs and sentences

    def paragraphs(self) -> list[Span]:
        """Give the paragraphs that mention what is selected, with their ends of line.

        Where there is something beside it, those that mention both.
        """
        text = self.article.text
        found: list[Span] = []
        for start, _ in self.spans:
            if found and start < found[-1][1]:
                continue
            begin = text.rfind("\n", 0, start) + 1
            end = text.find("\n", start)
            found.append((begin, len(text) if end < 0 else end + 1))
        if self.beside is not None:
            other = self.beside.spans
            found = [span for span in found if _meets(other, span)]
        return found

    def stop_thread(self) -> None:
        """Show the whole article again."""
        self.thread, self.beside = False, None

    def sentence_at(self, offset: int) -> Span:
        """Give the sentence around an offset, without blanks at its ends."""
        return sentence(self.article.text, offset)


def _meets(spans: Sequence[Span], stretch: Span) -> bool:
    n = bisect_left(spans, (stretch[0], 0))
    return n < len(spans) and spans[n][0] < stretch[1]


_END = re.compile(r"[.!?…][\"'”’)\]]*(?=\s+[\"'“‘(]*[A-ZÀ-Þ0-9])")
_SHORT = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Prof|No|Inc|[A-Z]|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$"
)


REACH = 1500
"""So many characters before and after a place are looked at for the ends of its sentence."""


def sentence(text: str, offset: int) -> Span:
    """Give the sentence of a text around an offset: a good guess from its full stops."""
    first, last = max(0, offset - REACH), min(len(text), offset + REACH)
    begin = max(first, text.rfind("\n", first, offset) + 1)
    stop = text.find("\n", offset, last)
    stop = last if stop < 0 else stop
    start, end = begin, stop
    for match in _END.finditer(text, begin, stop):
        if _SHORT.search(text[max(begin, match.start() - 6) : match.start() + 1]):
            continue
        if match.end() <= offset:
            start = match.end()
        else:
            end = match.end()
            break
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
