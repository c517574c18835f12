"""The rows of the list: kinds, groups of figures, entries, and the mentions of those that are open.

Pure functions; rows are drawn elsewhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from explorer.model import HIGHLIGHT_KINDS
from explorer.ui.state.entries import Entries, Entry, Order
from explorer.ui.state.filter import matching
from explorer.ui.state.kinds import TITLES

ALL = "all:"
"""What the keys of entries begin with that stand for all of a kind or of a group of figures."""


class Row(NamedTuple):
    """One row: a kind, a group of figures, an entry, or a mention (``nth``) of an entry."""

    kind: str
    group: str = ""
    entry: Entry | None = None
    nth: int | None = None

    @property
    def all_key(self) -> str:
        """The key of the entry that stands for all there is under a heading."""
        return ALL + (f"{self.kind}/{self.group}" if self.group else self.kind)

    @property
    def identity(self) -> tuple[str, str, str, int]:
        """What tells the row from all others, and stays the same when the analysis changes."""
        if self.entry is None:
            return (self.kind, self.group, "", -1)
        return (self.kind, "", self.entry.key, -1 if self.nth is None else self.nth)


def entry_of_all(entries: Entries, key: str) -> Entry | None:
    """All of a kind or group as one entry, by its key; ``None`` if there is nothing of it."""
    kind, _, group = key.removeprefix(ALL).partition("/")
    members = [one for one in entries.by_kind[kind] if not group or one.group == group]
    spans = tuple(sorted(span for one in members for span in one.spans))
    name = group or TITLES[kind]
    return Entry(key, kind, name, spans, names=(name,), group=group) if spans else None


@dataclass
class ListOptions:
    """How the list is looked at: what is open, shut and hidden, its order, what it is filtered by."""

    opened: set[str] = field(default_factory=set)
    shut: set[str] = field(default_factory=set)
    hidden: frozenset[str] = frozenset()
    order: Order = "place"
    typed: str = ""


def rows_of(entries: Entries, options: ListOptions) -> list[Row]:
    """All rows from the top."""
    return list(_filtered(entries, options) if options.typed.strip() else _whole(entries, options))


def _whole(entries: Entries, options: ListOptions) -> Iterator[Row]:
    for kind in HIGHLIGHT_KINDS:
        if not entries.total(kind):
            continue
        yield Row(kind)
        if kind in options.hidden or kind in options.shut:
            continue
        group = ""
        for entry in entries.ordered(kind, options.order):
            if entry.group != group:
                group = entry.group
                yield Row(kind, group)
            if not group or f"{kind}/{group}" not in options.shut:
                yield from _opened(entry, options)


def _filtered(entries: Entries, options: ListOptions) -> Iterator[Row]:
    """What matches, the kind with the best match first, in each the best match first."""
    matched = matching((one for one in entries if one.kind not in options.hidden), options.typed)
    for kind in dict.fromkeys(entry.kind for entry in matched):
        yield Row(kind)
        for entry in matched:
            if entry.kind == kind:
                yield from _opened(entry, options)


def _opened(entry: Entry, options: ListOptions) -> Iterator[Row]:
    yield Row(entry.kind, entry.group, entry)
    if entry.key in options.opened:
        for n in range(len(entry.spans)):
            yield Row(entry.kind, entry.group, entry, n)
