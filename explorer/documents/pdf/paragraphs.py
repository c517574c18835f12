"""Lines of pages become paragraphs and headings."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from explorer.documents.pdf.layout import Line
from explorer.text.hyphens import joined

LARGER = 1.15
"""Height of a heading's letters by that of the text's."""

SMALLER = 0.92
"""Height of a footnote's letters by that of the text's, at most."""

APART = 1.45
"""Distance of two paragraphs' lines by that of lines in a paragraph."""

INDENT = 0.8
"""How far, in heights, the first line of a paragraph is set in."""

SHORT = 0.12
"""Share of the column's width by which a paragraph's last line is shorter than it."""

LONGEST_HEADING = 160
"""Characters: a longer paragraph is none, however large."""

_ENDS = re.compile(r"[.!?:…][\"”’')\]]*\d*$")
_ITEM = re.compile(r"(?:[•▪◦‣●○■–—*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S")


@dataclass(slots=True)
class Paragraph:
    """Lines that are read as one, each with the number of its page, counted from 0."""

    lines: list[tuple[Line, int]] = field(default_factory=list)
    level: int = 0

    def text(self) -> tuple[str, list[tuple[int, int]]]:
        """The text with its lines joined, and where in it each page begins (offset, page)."""
        text = ""
        begins: list[tuple[int, int]] = []
        for n, (line, page) in enumerate(self.lines):
            words = line.text
            if n:
                cut, between = joined(text, words, frozenset)
                text = text[: len(text) - cut] + between
            if not begins or begins[-1][1] != page:
                begins.append((len(text), page))
            text += words
        return text, begins


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[Paragraph]:
    """The paragraphs of all pages; one that goes over to the next page is whole.

    Footnotes come after the paragraph that their page ends with.
    """
    body = _body_height(pages)
    found: list[Paragraph] = []
    notes: list[Paragraph] = []
    for number, lines in enumerate(pages):
        text, foot = _parted(lines, body)
        groups = list(_grouped(text, number))
        if found and groups and _goes_on(found[-1], groups[0]):
            found[-1].lines.extend(groups.pop(0).lines)
        elif notes and groups:
            found.extend(notes)
            notes = []
        if notes and groups:
            found.extend(notes)
            notes = []
        found.extend(groups)
        notes.extend(_grouped(foot, number))
    found.extend(notes)
    _set_levels(found, body)
    return found


def _body_height(pages: Sequence[Sequence[Line]]) -> float:
    """The height of the letters in which most of the text is."""
    heights: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            heights[round(line.height, 1)] += len(line.text)
    return max(heights, key=lambda height: heights[height], default=1.0)


def _parted(lines: Sequence[Line], body: float) -> tuple[list[Line], list[Line]]:
    """The text of a page and the footnotes at the foot of each of its columns."""
    text: list[Line] = []
    foot: list[Line] = []
    for column in sorted({line.column for line in lines}):
        own = [line for line in lines if line.column == column]
        n = len(own)
        while n and own[n - 1].height < SMALLER * body:
            n -= 1
        small_all_over = n == 0
        text.extend(own if small_all_over else own[:n])
        foot.extend([] if small_all_over else own[n:])
    return text, foot


def _grouped(lines: Sequence[Line], page: int) -> Iterator[Paragraph]:
    """Lines one under the other become paragraphs."""
    step = _step(lines)
    rights = {
        column: max(line.right for line in lines if line.column == column)
        for column in {line.column for line in lines}
    }
    paragraph = Paragraph()
    for n, line in enumerate(lines):
        before = lines[n - 1] if n else None
        if before is not None and _begins(line, before, step, rights[before.column]):
            yield paragraph
            paragraph = Paragraph()
        paragraph.lines.append((line, page))
    if paragraph.lines:
        yield paragraph


def _step(lines: Sequence[Line]) -> float:
    """The usual distance of two lines, in their heights."""
    steps = [
        (before.base - line.base) / line.height
        for before, line in itertools.pairwise(lines)
        if before.column == line.column and before.base > line.base
    ]
    return median(steps) if steps else 1.0


def _begins(line: Line, before: Line, step: float, right: float) -> bool:
    """Whether a line begins a paragraph after the line before it."""
    if abs(line.height - before.height) > (LARGER - 1) * before.height or line.bold != before.bold:
        return True
    if line.cells > 1 or before.cells > 1 or _ITEM.match(line.text):
        return True
    if line.column != before.column:
        return bool(_ENDS.search(before.text)) and _is_short(before, right)
    if (before.base - line.base) / line.height > APART * step:
        return True
    if line.left - before.left > INDENT * line.height and bool(_ENDS.search(before.text)):
        return True
    return bool(_ENDS.search(before.text)) and _is_short(before, right)


def _is_short(line: Line, right: float) -> bool:
    return right - line.right > SHORT * max(1.0, right - line.left)


def _goes_on(before: Paragraph, after: Paragraph) -> bool:
    """Whether a paragraph at a page's foot goes on at the head of the next."""
    last, first = before.lines[-1][0], after.lines[0][0]
    alike = abs(last.height - first.height) <= (LARGER - 1) * last.height
    if not alike or last.bold != first.bold or _ITEM.match(first.text):
        return False
    return not _ENDS.search(last.text) and (first.text[:1].islower() or len(before.lines) > 1)


def _set_levels(found: Sequence[Paragraph], body: float) -> None:
    """Short paragraphs of larger or bold letters are headings, the largest of the first level."""
    heads = [one for one in found if _is_heading(one, body)]
    sizes = sorted({round(one.lines[0][0].height, 0) for one in heads}, reverse=True)
    for one in heads:
        one.level = min(6, sizes.index(round(one.lines[0][0].height, 0)) + 1)


def _is_heading(one: Paragraph, body: float) -> bool:
    words = " ".join(line.text for line, _ in one.lines)
    if len(words) > LONGEST_HEADING or not any(map(str.isalpha, words)) or _ITEM.match(words):
        return False
    if any(line.cells > 1 for line, _ in one.lines):
        return False
    tall = one.lines[0][0].height
    if tall >= LARGER * body:
        return True
    return all(line.bold for line, _ in one.lines) and not words.endswith((".", ",", ";"))
