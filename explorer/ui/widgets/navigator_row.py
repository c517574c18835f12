"""How one row of the list is drawn: its words in their styles, fitted to the width of the list."""

from collections.abc import Callable
from dataclasses import dataclass

from rich.cells import cell_len
from rich.style import Style

from explorer.ui.cells import fit, fit_end
from explorer.ui.state.entries import Entries, Entry, around
from explorer.ui.state.kinds import LETTERS, TITLES
from explorer.ui.state.rows import ListOptions, Row
from explorer.ui.widgets.dispersion import dispersion

WITH_DISPERSION = 36
"""A list of so many columns has room for a dispersion plot beside each name."""

COUNT_WIDTH = 3
"""Numbers of mentions are aligned to so many digits."""

MENTION_INDENT = 8
"""In how many columns the number of a mention stands, at their right."""

BEFORE = 3
"""The words before a mention take at most one part in so many of what the name leaves."""

Pieces = list[tuple[str, Style]]
"""Words of a row with their styles."""


@dataclass(frozen=True, slots=True)
class RowLook:
    """What the look of every row depends on.

    ``style`` gives the style of a kind and of what is ``muted``; ``selected`` is the key of the
    selected entry and the number of the mention one is at; with ``letters`` a letter stands before
    the name of a kind, for where there are no colours. ``width`` is in cells.
    """

    entries: Entries
    options: ListOptions
    width: int
    style: Callable[[str], Style]
    selected: tuple[str, int | None] | None = None
    letters: bool = False

    def is_selected(self, key: str) -> bool:
        """Whether the entry with a key is selected."""
        return self.selected is not None and self.selected[0] == key


def row_pieces(row: Row, look: RowLook) -> Pieces:
    """The pieces of a row, as wide as the list."""
    if row.entry is None:
        return _group(row, look) if row.group else _kind(row.kind, look)
    if row.nth is not None:
        return _mention(row.entry, row.nth, look)
    return _entry(row.entry, look)


def _kind(kind: str, look: RowLook) -> Pieces:
    shut, hidden = kind in look.options.shut, kind in look.options.hidden
    letter = f"{LETTERS[kind]} " if look.letters else ""
    head = f" {_sign(not shut and not hidden)} {letter}{TITLES[kind]}"
    total = "hidden" if hidden else str(look.entries.total(kind))
    space = max(1, look.width - cell_len(head) - len(total) - 1)
    return [(head, look.style(kind)), (" " * space + total, look.style("muted"))]


def _group(row: Row, look: RowLook) -> Pieces:
    lead = f"   {_sign(f'{row.kind}/{row.group}' not in look.options.shut)} "
    style = look.style(row.kind if look.is_selected(row.all_key) else "muted")
    return [(lead, look.style("muted")), (fit(row.group, look.width - len(lead)), style)]


def _entry(entry: Entry, look: RowLook) -> Pieces:
    muted, hue = look.style("muted"), look.style(entry.kind)
    selected = look.is_selected(entry.key)
    lead = "     " if entry.group and not look.options.typed.strip() else "   "
    lead += f"{_sign(entry.key in look.options.opened)} "
    count = f" {len(entry.spans):>{COUNT_WIDTH}} "
    wide = look.width >= WITH_DISPERSION
    where = f" {dispersion(entry.spans, len(look.entries.text))}" if wide else ""
    room = max(0, look.width - len(lead) - len(where) - len(count))
    name = fit(entry.name, room)
    space = room - cell_len(name)
    note = f"  {entry.note}" if entry.note and cell_len(entry.note) + 2 <= space else ""
    return [
        (lead, muted),
        (name, hue if selected else Style.null()),
        (note + " " * (space - cell_len(note)), muted),
        (where, Style(color=hue.color, dim=not selected)),
        (count, muted),
    ]


def _mention(entry: Entry, nth: int, look: RowLook) -> Pieces:
    muted, here = look.style("muted"), look.selected == (entry.key, nth)
    lead = f"{'▸' if here else ' '}{nth + 1}".rjust(MENTION_INDENT) + " "
    room = max(0, look.width - len(lead) - 1)
    before, name, after = around(look.entries.text, *entry.spans[nth], 2 * room)
    name = fit(name, room)
    before = fit_end(before, (room - cell_len(name)) // BEFORE)
    after = fit(after, room - cell_len(name) - cell_len(before))
    return [
        (lead, look.style(entry.kind) if here else muted),
        (before, muted),
        (name, Style(bold=True)),
        (after, muted),
    ]


def _sign(opened: bool) -> str:
    return "▾" if opened else "▸"
