"""The rows of the list: kinds, groups of figures, topics, and the mentions of those that are open.

Pure functions; rows are drawn elsewhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from explorer.ui.find import matching
from explorer.ui.topics import KIND_TITLES, Order, Topic, Topics

ALL = "all:"
"""What the keys of topics begin with that stand for all of a kind or of a group of figures."""


class Line(NamedTuple):
    """One row: a kind, a group of figures, a topic, or a mention (``nth``) of a topic."""

    kind: str
    group: str = ""
    topic: Topic | None = None
    nth: int | None = None

    @property
    def all(self) -> str:
        """The key of the topic that stands for all there is under a heading."""
        return ALL + (f"{self.kind}/{self.group}" if self.group else self.kind)

    @property
    def place(self) -> tuple[str, str, str, int]:
        """What tells the row from all others, and stays the same when the analysis changes."""
        if self.topic is None:
            return (self.kind, self.group, "", -1)
        return (self.kind, "", self.topic.key, -1 if self.nth is None else self.nth)


def gathered(topics: Topics, key: str) -> Topic | None:
    """Give all of a kind or group as one topic, by its key; ``None`` if there is nothing of it."""
    kind, _, group = key.removeprefix(ALL).partition("/")
    members = [one for one in topics.by_kind[kind] if not group or one.group == group]
    spans = tuple(sorted(span for one in members for span in one.spans))
    name = group or KIND_TITLES[kind]
    return Topic(key, kind, name, spans, names=(name,), group=group) if spans else None


@dataclass
class View:
    """How the list is looked at: what is open, shut and hidden, its order, what it is filtered by."""

    opened: set[str] = field(default_factory=set)
    shut: set[str] = field(default_factory=set)
    hidden: frozenset[str] = frozenset()
    order: Order = "place"
    typed: str = ""


def listed(topics: Topics, view: View) -> list[Line]:
    """Give all rows from the top."""
    return list(_filtered(topics, view) if view.typed.strip() else _whole(topics, view))


def _whole(topics: Topics, view: View) -> Iterator[Line]:
    for kind in KIND_TITLES:
        if not topics.total(kind):
            continue
        yield Line(kind)
        if kind in view.hidden or kind in view.shut:
            continue
        group = ""
        for topic in topics.ordered(kind, view.order):
            if topic.group != group:
                group = topic.group
                yield Line(kind, group)
            if not group or f"{kind}/{group}" not in view.shut:
                yield from _opened(topic, view)


def _filtered(topics: Topics, view: View) -> Iterator[Line]:
    """Give what matches, the kind with the best match first, in each the best match first."""
    matched = matching((one for one in topics if one.kind not in view.hidden), view.typed)
    for kind in dict.fromkeys(topic.kind for topic in matched):
        yield Line(kind)
        for topic in matched:
            if topic.kind == kind:
                yield from _opened(topic, view)


def _opened(topic: Topic, view: View) -> Iterator[Line]:
    yield Line(topic.kind, topic.group, topic)
    if topic.key in view.opened:
        for n in range(len(topic.spans)):
            yield Line(topic.kind, topic.group, topic, n)
