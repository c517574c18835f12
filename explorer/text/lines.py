"""The lines of a text as they are laid out: what stands in them, their indent, quote signs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

BLOCK = 32_000
"""Characters of whole paragraphs that are read at a time: the width that lines are filled to, and the
words that say how to join one, are looked for in as many."""

# The signs that mail programs put before the lines they answer: "> ", ">> ", "> > ". A sign before a
# number or an equals sign may mean "more than", so that the lines beside it must be quoted too.
_QUOTED = re.compile(r" {0,3}>(?: ?>)* ?")
_MORE_THAN = re.compile(r"[\d=$£€]")


WIDEST = 132
"""Columns: the widest lines that terminals and printers had; longer lines are whole paragraphs."""

_ROOM_FOR_SIGNS = 8
"""Columns more that quote signs may take."""

_LAID_OUT = re.compile(
    rf"^(?:[^\n]{{1,{WIDEST + _ROOM_FOR_SIGNS}}}\n)+(?:[^\n]+|\Z)|^ {{0,3}}>[^\n]*", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: where its words begin and end, without quote signs, indent and blanks at its end.

    ``begin`` is where the line itself begins and ``newline`` where its line end stands (or the end
    of the text). ``quoted`` is how many quote signs it has, ``indent`` how many blanks follow them.
    ``words`` is what it says, empty for a blank line.
    """

    begin: int
    start: int
    end: int
    newline: int
    quoted: int
    indent: int
    words: str

    @property
    def width(self) -> int:
        """How many columns the line takes, quote signs not counted."""
        return self.indent + len(self.words)


def laid_out_lines(text: str, start: int, end: int) -> list[Line]:
    """The lines of a block that may be parts of paragraphs or quoted, with those after them.

    Text in paragraphs of one line each has few or none, and is looked through quickly.
    """
    found: list[Line] = []
    for match in _LAID_OUT.finditer(text, start, end):
        found += lines(text, *match.span())
    return found


def lines(text: str, start: int, end: int) -> list[Line]:
    """The lines of ``text[start:end]``; ``start`` is where a line begins."""
    bare = list(_bare(text, start, end))
    made: list[Line] = []
    for n, (begin, newline, match) in enumerate(bare):
        signs = match if match is not None and _is_quoted(text, bare, n, made) else None
        inner = signs.end() if signs else begin
        raw = text[inner:newline]
        words = raw.strip()
        indent = len(raw) - len(raw.lstrip()) if words else 0
        first = inner + indent
        made.append(
            Line(
                begin,
                first,
                first + len(words),
                newline,
                signs[0].count(">") if signs else 0,
                indent,
                words,
            )
        )
    return made


def blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch in blocks that end after an empty line, or after a line where there is none."""
    while start < end:
        stop = min(end, start + BLOCK)
        if stop < end:
            for mark in ("\n\n", "\n"):
                cut = text.rfind(mark, start, stop)
                if cut > start:
                    stop = cut + len(mark)
                    break
        yield start, stop
        start = stop


def _bare(text: str, start: int, end: int) -> Iterator[tuple[int, int, re.Match[str] | None]]:
    """Where each line begins and ends, and the quote signs it seems to have."""
    while start <= end:
        newline = text.find("\n", start, end)
        if newline < 0:
            newline = end
        if start < newline or newline < end:
            yield start, newline, _QUOTED.match(text, start, newline)
        start = newline + 1


def _is_quoted(
    text: str, bare: list[tuple[int, int, re.Match[str] | None]], n: int, before: list[Line]
) -> bool:
    """Whether what looks like quote signs in line ``n`` is."""
    signs = bare[n][2]
    if signs is None:
        return False
    if not _MORE_THAN.match(text, signs.end()):
        return True
    after = bare[n + 1][2] if n + 1 < len(bare) else None
    return after is not None or bool(before and before[-1].quoted)
