"""What the navigator lists: entities and figures as topics, each with its places in the text.

Pure functions from an analysis to rows of the list; nothing here knows the screen.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from explorer.model import Analysis, Entity, Figure

KIND_TITLES = {
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
    "figure": "Figures",
}
"""The kinds in the order they are listed, with their headings."""

LETTERS = {"person": "P", "organisation": "O", "place": "L", "figure": "F"}
"""What stands for a kind where there is no colour."""

Order = Literal["place", "count", "name"]
ORDERS: tuple[Order, ...] = ("place", "count", "name")
"""By first mention, by number of mentions (for figures by size), by name."""

Span = tuple[int, int]

_FAR = 1 << 62


@dataclass(frozen=True, slots=True)
class Topic:
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
        """Give the index of the first span at or after an offset; the first of all past the last."""
        index = bisect_left(self.spans, (offset, 0))
        return index if index < len(self.spans) else 0

    def index_at(self, offset: int) -> int | None:
        """Give the index of the span over an offset."""
        index = bisect_right(self.spans, (offset, _FAR)) - 1
        return index if index >= 0 and offset < self.spans[index][1] else None


class Topics:
    """All topics of an analysis, by kind in order of first mention, and by place."""

    def __init__(self, analysis: Analysis, text: str) -> None:
        self.text = text
        self.by_kind: dict[str, list[Topic]] = {kind: [] for kind in KIND_TITLES}
        for entity in analysis.entities:
            self.by_kind[entity.kind].append(_of_entity(entity, text))
        self.by_kind["figure"] = _of_figures(analysis.figures, text)
        self.by_key = {topic.key: topic for topic in self}
        places = [(span[0], span[1], topic) for topic in self for span in topic.spans]
        places.sort(key=lambda place: place[:2])
        self._starts = [start for start, _, _ in places]
        self._places = places

    def __iter__(self) -> Iterator[Topic]:
        for topics in self.by_kind.values():
            yield from topics

    def __len__(self) -> int:
        return len(self.by_key)

    def total(self, kind: str) -> int:
        """Give how many topics of a kind there are."""
        return len(self.by_kind[kind])

    def at(self, offset: int) -> tuple[Topic, int] | None:
        """Give the topic whose span is over an offset, and the index of that span."""
        n = bisect_right(self._starts, offset) - 1
        if n < 0 or offset >= self._places[n][1]:
            return None
        topic = self._places[n][2]
        index = topic.index_at(offset)
        return None if index is None else (topic, index)

    def within(self, start: int, end: int) -> list[Topic]:
        """Give the topics that have a place in a stretch of the text, one entry a place."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [topic for _, _, topic in self._places[first:last]]

    def between(self, start: int, end: int) -> int:
        """Give how many places are in a stretch of the text."""
        return bisect_left(self._starts, end) - bisect_left(self._starts, start)

    def beside(self, offset: int, by: int, hidden: frozenset[str]) -> tuple[Topic, int] | None:
        """Give the next (``by`` 1) or previous (-1) place of any shown kind, wrapping round."""
        count = len(self._places)
        n = bisect_right(self._starts, offset) if by > 0 else bisect_left(self._starts, offset) - 1
        for step in range(count):
            start, _, topic = self._places[(n + step * by) % count]
            if topic.kind not in hidden:
                index = topic.index_at(start)
                return None if index is None else (topic, index)
        return None

    def ordered(self, kind: str, order: Order) -> list[Topic]:
        """Give the topics of a kind in an order; figures stay in their groups."""
        topics = list(self.by_kind[kind])
        if order == "name":
            topics.sort(key=lambda topic: topic.name.casefold())
        elif order == "count" and kind == "figure":
            topics.sort(key=lambda topic: -topic.size)
        elif order == "count":
            topics.sort(key=lambda topic: -len(topic.spans))
        if kind == "figure":
            first: dict[str, int] = {}
            for topic in self.by_kind[kind]:
                first.setdefault(topic.group, len(first))
            topics.sort(key=lambda topic: first[topic.group])
        return topics

    def called(self, topic: Topic) -> Topic | None:
        """Give the topic that is called as ``topic`` is in another article, or as one of its names."""
        same = self.by_key.get(topic.key)
        if same is not None or topic.entity is None:
            return same
        names = set(topic.names)
        return next(
            (
                one
                for one in self.by_kind[topic.kind]
                if one.name in names or topic.name in one.names
            ),
            None,
        )

    def like(self, topic: Topic) -> Topic | None:
        """Give the topic that is here what another analysis knew as ``topic``."""
        same = self.by_key.get(topic.key)
        if same is not None:
            return same
        found = self.at(topic.spans[0][0]) if topic.spans else None
        return found[0] if found else None


def _of_entity(entity: Entity, text: str) -> Topic:
    spans = tuple((one.start, one.end) for one in entity.mentions)
    demonyms = Counter(
        text[one.start : one.end] for one in entity.mentions if one.form == "demonym"
    )
    note = ", ".join(f"{word} ×{count}" for word, count in demonyms.most_common(1))
    names = (entity.name, *(alias.name for alias in entity.aliases))
    return Topic(
        f"{entity.kind}:{entity.name}", entity.kind, entity.name, spans, note, names, entity=entity
    )


def _of_figures(figures: Sequence[Figure], text: str) -> list[Topic]:
    """Put figures together that say the same: one value and thing counted, or one day."""
    from explorer.model.figure_text import group_of, normalised, sort_value, value_key  # noqa: PLC0415 (after the first screen)

    together: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        words = " ".join(text[figure.start : figure.end].split())
        together.setdefault((group_of(figure), value_key(figure, words)), []).append(figure)
    topics: list[Topic] = []
    for (group, same), members in together.items():
        written = tuple(dict.fromkeys(text[one.start : one.end] for one in members))
        name = normalised(members[0]) or " ".join(written[0].split())
        topics.append(
            Topic(
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
    return topics


def around(text: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """Give a mention with a few words around it, about ``width`` characters in all: before, it, after.

    Cut at words, never over the end of a paragraph.
    """
    name = " ".join(text[start:end].split())
    room = max(0, width - len(name))
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    before = text[max(line_start, start - room // 2) : start]
    if start - room // 2 > line_start and " " in before:
        before = before[before.index(" ") + 1 :]
    after = text[end : min(line_end, end + room - len(before))]
    return before.replace("\n", " "), name, after
