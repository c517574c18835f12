"""What the navigator lists: entities and figures as entries, each with its places in the text.

Pure functions from an analysis to rows of the list; nothing here knows the screen.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from explorer.model import HIGHLIGHT_KINDS, Analysis, Entity, Figure, Span
from explorer.text.reading import reading

Order = Literal["place", "count", "name"]
ORDERS: tuple[Order, ...] = ("place", "count", "name")
"""By first mention, by number of mentions (for figures by size), by name."""


_FAR = 1 << 62


@dataclass(frozen=True, slots=True)
class Entry:
    """Something one can follow through the article.

    ``key`` stays the same when the analysis is settled again. ``name`` is what it is called,
    ``note`` a few words beside it, ``names`` all it can be searched by. ``group`` is the heading
    inside its kind that it stands under, for figures.
    """

    key: str
    kind: str
    name: str
    spans: tuple[Span, ...]
    note: str = ""
    names: tuple[str, ...] = ()
    group: str = ""
    size: float = 0.0
    entity: Entity | None = field(default=None, compare=False, repr=False)
    figures: tuple[Figure, ...] = field(default=(), compare=False, repr=False)

    def index_from(self, offset: int) -> int:
        """The index of the first span at or after an offset; the first of all past the last."""
        index = bisect_left(self.spans, (offset, 0))
        return index if index < len(self.spans) else 0

    def index_at(self, offset: int) -> int | None:
        """The index of the span over an offset."""
        index = bisect_right(self.spans, (offset, _FAR)) - 1
        return index if index >= 0 and offset < self.spans[index][1] else None


class Entries:
    """All entries of an analysis, by kind in order of first mention, and by place."""

    def __init__(self, analysis: Analysis, text: str) -> None:
        self.text = text
        self.by_kind: dict[str, list[Entry]] = {kind: [] for kind in HIGHLIGHT_KINDS}
        for entity in analysis.entities:
            self.by_kind[entity.kind].append(_of_entity(entity, text))
        self.by_kind["figure"] = _of_figures(analysis.figures, text)
        self.by_key = {entry.key: entry for entry in self}
        places = [(span[0], span[1], entry) for entry in self for span in entry.spans]
        places.sort(key=lambda place: place[:2])
        self._starts = [start for start, _, _ in places]
        self._places = places

    def __iter__(self) -> Iterator[Entry]:
        for entries in self.by_kind.values():
            yield from entries

    def __len__(self) -> int:
        return len(self.by_key)

    def total(self, kind: str) -> int:
        """How many entries of a kind there are."""
        return len(self.by_kind[kind])

    def at(self, offset: int) -> tuple[Entry, int] | None:
        """The entry whose span is over an offset, and the index of that span."""
        n = bisect_right(self._starts, offset) - 1
        if n < 0 or offset >= self._places[n][1]:
            return None
        entry = self._places[n][2]
        index = entry.index_at(offset)
        return None if index is None else (entry, index)

    def within(self, start: int, end: int) -> list[Entry]:
        """The entries that have a place in a stretch of the text, one entry a place."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [entry for _, _, entry in self._places[first:last]]

    def between(self, start: int, end: int) -> int:
        """How many places are in a stretch of the text."""
        return bisect_left(self._starts, end) - bisect_left(self._starts, start)

    def neighbour(self, offset: int, by: int, hidden: frozenset[str]) -> tuple[Entry, int] | None:
        """The next (``by`` 1) or previous (-1) place of any shown kind, wrapping round."""
        count = len(self._places)
        n = bisect_right(self._starts, offset) if by > 0 else bisect_left(self._starts, offset) - 1
        for step in range(count):
            start, _, entry = self._places[(n + step * by) % count]
            if entry.kind not in hidden:
                index = entry.index_at(start)
                return None if index is None else (entry, index)
        return None

    def ordered(self, kind: str, order: Order) -> list[Entry]:
        """The entries of a kind in an order; figures stay in their groups."""
        entries = list(self.by_kind[kind])
        if order == "name":
            entries.sort(key=lambda entry: entry.name.casefold())
        elif order == "count" and kind == "figure":
            entries.sort(key=lambda entry: -entry.size)
        elif order == "count":
            entries.sort(key=lambda entry: -len(entry.spans))
        if kind == "figure":
            first: dict[str, int] = {}
            for entry in self.by_kind[kind]:
                first.setdefault(entry.group, len(first))
            entries.sort(key=lambda entry: first[entry.group])
        return entries

    def same_name(self, entry: Entry) -> Entry | None:
        """The entry that is called as ``entry`` is in another article, or as one of its names."""
        same = self.by_key.get(entry.key)
        if same is not None or entry.entity is None:
            return same
        names = set(entry.names)
        return next(
            (
                one
                for one in self.by_kind[entry.kind]
                if one.name in names or entry.name in one.names
            ),
            None,
        )

    def successor(self, entry: Entry) -> Entry | None:
        """The entry that is here what another analysis knew as ``entry``."""
        same = self.by_key.get(entry.key)
        if same is not None:
            return same
        found = self.at(entry.spans[0][0]) if entry.spans else None
        return found[0] if found else None


def _of_entity(entity: Entity, text: str) -> Entry:
    spans = tuple((one.start, one.end) for one in entity.mentions)
    demonyms = Counter(
        reading(text, one.start, one.end) for one in entity.mentions if one.form == "demonym"
    )
    note = ", ".join(f"{word} ×{count}" for word, count in demonyms.most_common(1))
    names = (entity.name, *(alias.name for alias in entity.aliases))
    return Entry(
        f"{entity.kind}:{entity.name}", entity.kind, entity.name, spans, note, names, entity=entity
    )


def _of_figures(figures: Sequence[Figure], text: str) -> list[Entry]:
    """Put figures together that say the same: one value and thing counted, or one day."""
    from explorer.model.figure_text import group_of, normalised, sort_value, value_key  # noqa: PLC0415 (after the first screen)

    together: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        words = " ".join(reading(text, figure.start, figure.end).split())
        together.setdefault((group_of(figure), value_key(figure, words)), []).append(figure)
    entries: list[Entry] = []
    for (group, same), members in together.items():
        written = tuple(dict.fromkeys(reading(text, one.start, one.end) for one in members))
        name = normalised(members[0]) or " ".join(written[0].split())
        entries.append(
            Entry(
                f"figure:{group}:{same}",
                "figure",
                name,
                tuple((one.start, one.end) for one in members),
                "",
                (name, *written),
                group,
                max(sort_value(one) for one in members),
                figures=tuple(members),
            )
        )
    return entries


def around(text: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """A mention with a few words around it, about ``width`` characters in all: before, it, after.

    Cut at words, never over the end of a paragraph.
    """
    name = " ".join(reading(text, start, end).split())
    room = max(0, width - len(name))
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    before = text[max(line_start, start - room // 2) : start]
    if start - room // 2 > line_start and " " in before:
        before = before[before.index(" ") + 1 :]
    after = text[end : min(line_end, end + room - len(before))]
    return before.replace("\n", " "), name, after
