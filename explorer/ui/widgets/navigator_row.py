"""How one row of the list is drawn: its words, and the little bar of where something stands."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise

from rich.cells import cell_len
from rich.style import Style

from explorer.ui.cells import fit, fit_end
from explorer.ui.state.entries import Entries, Entry, around
from explorer.ui.state.kinds import LETTERS, TITLES
from explorer.ui.state.rows import ListOptions, Row

BARS = "▁▂▃▄▅▆▇"
BAR = 8
"""How many cells the little bar of places has."""

WITH_BAR = 36
"""A list of so many columns has room for the bar."""

Pieces = list[tuple[str, Style]]


def bar(spans: Sequence[tuple[int, int]], length: int) -> str:
    """Give a bar of :data:`BAR` cells of where spans stand in a text of ``length``."""
    edges = [bisect_left(spans, (n * length // BAR, 0)) for n in range(BAR)]
    counts = [after - before for before, after in pairwise((*edges, len(spans)))]
    most = max(counts) or 1
    return "".join(BARS[0] if not n else BARS[max(2, round(n / most * 6))] for n in counts)


def drawn(
    row: Row,
    entries: Entries,
    options: ListOptions,
    width: int,
    style: Callable[[str], Style],
    marked: tuple[str, int | None] | None,
    letters: bool,
) -> Pieces:
    """Give the pieces of a row of ``width`` cells with their styles.

    ``style`` gives the look of a kind and of what is muted, ``marked`` is the key of what is selected
    and the mention one is at; with ``letters`` a letter stands before the name of a kind.
    """
    if row.entry is None and not row.group:
        return _kind(row.kind, entries, options, width, style, letters)
    if row.entry is None:
        sign = "▸" if f"{row.kind}/{row.group}" in options.shut else "▾"
        chosen = marked is not None and marked[0] == row.all_key
        return [
            (f"   {sign} ", style("muted")),
            (fit(row.group, width - 5), style(row.kind if chosen else "muted")),
        ]
    if row.nth is not None:
        here = marked == (row.entry.key, row.nth)
        return _mention(row.entry, row.nth, entries.text, width, style, here)
    return _entry(row.entry, entries, options, width, style, marked)


def _kind(
    kind: str,
    entries: Entries,
    options: ListOptions,
    width: int,
    style: Callable[[str], Style],
    letters: bool,
) -> Pieces:
    sign = "▸" if kind in options.shut or kind in options.hidden else "▾"
    letter = f"{LETTERS[kind]} " if letters else ""
    head = f" {sign} {letter}{TITLES[kind]}"
    total = "hidden" if kind in options.hidden else str(entries.total(kind))
    space = max(1, width - cell_len(head) - len(total) - 1)
    return [(head, style(kind)), (" " * space + total, style("muted"))]


def _entry(
    entry: Entry,
    entries: Entries,
    options: ListOptions,
    width: int,
    style: Callable[[str], Style],
    marked: tuple[str, int | None] | None,
) -> Pieces:
    muted, hue = style("muted"), style(entry.kind)
    chosen = marked is not None and marked[0] == entry.key
    sign = "▾" if entry.key in options.opened else "▸"
    lead = "     " if entry.group and not options.typed.strip() else "   "
    tail = f" {len(entry.spans):>3} "
    strip = f" {bar(entry.spans, len(entries.text))}" if width >= WITH_BAR else ""
    room = max(0, width - len(lead) - 2 - len(strip) - len(tail))
    name = fit(entry.name, room)
    space = room - cell_len(name)
    note = f"  {entry.note}" if entry.note and cell_len(entry.note) + 2 <= space else ""
    return [
        (f"{lead}{sign} ", muted),
        (name, hue if chosen else Style.null()),
        (note + " " * (space - cell_len(note)), muted),
        (strip, Style(color=hue.color, dim=not chosen)),
        (tail, muted),
    ]


def _mention(
    entry: Entry,
    index: int,
    text: str,
    width: int,
    style: Callable[[str], Style],
    here: bool,
) -> Pieces:
    muted = style("muted")
    lead = f"{'▸' if here else ' '}{index + 1}".rjust(8) + " "
    room = max(0, width - len(lead) - 1)
    before, name, after = around(text, *entry.spans[index], 2 * room)
    name = fit(name, room)
    before = fit_end(before, (room - cell_len(name)) // 3)
    after = fit(after, room - cell_len(name) - cell_len(before))
    return [
        (lead, style(entry.kind) if here else muted),
        (before, muted),
        (name, Style(bold=True)),
        (after, muted),
    ]
