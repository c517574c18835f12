"""A stretch of clean text as a person reads it, with a map back.

Soft line ends are blanks, quote signs are left out, words hyphenated at a line's end are whole,
invisible characters are gone, odd blanks are blanks, ligatures are letters, accents stand on their
letters, and UTF-8 that was read as Windows-1252 is undone. Those who look for something look in the
view; what they find is told in offsets of the clean text. Text that reads as it stands is its own
view: the same string, and no map.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial

from explorer.text.characters import edits_of_characters, is_odd, one_to_one
from explorer.text.hyphens import joined, words_of
from explorer.text.lines import Line, blocks, laid_out_lines
from explorer.text.paragraphs import soft_of

Edit = tuple[int, int, str]
"""A piece of the clean text, and what is read in its place."""


@dataclass(frozen=True, slots=True)
class View:
    """The text as read of a stretch of clean text, and the pieces where their lengths differ.

    The stretch is ``start:end`` of the clean text; all offsets of the clean text are of the whole of
    it, those of the view count from the view's beginning. Piece ``n`` is ``clean[n][0]:clean[n][1]``
    in the clean text and ``read[n][0]:read[n][1]`` in the view; between pieces both have the same
    length. ``plain`` is whether the stretch is read as it is written.
    """

    text: str
    start: int
    end: int
    clean: tuple[tuple[int, int], ...] = ()
    read: tuple[tuple[int, int], ...] = ()
    plain: bool = True

    def clean_span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the clean text stands what is ``start:end`` in the view.

        Characters that are left out at either end don't belong to it; a piece that is read as
        several characters belongs whole. An empty span stays empty.
        """
        if not self.read:
            return self.start + start, self.start + end
        first = self._clean(start, last=False)
        return first, max(first, self._clean(end, last=True)) if end > start else first

    def view_span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the view stands what is ``start:end`` in the clean text, pieces taken whole."""
        if not self.clean:
            return start - self.start, end - self.start
        first = self._read(start, last=False)
        return first, max(first, self._read(end, last=True)) if end > start else first

    def _clean(self, offset: int, *, last: bool) -> int:
        """The place in the clean text of a place in the view, as the end of a span or its start."""
        if last:  # the last piece that begins before the place
            n = bisect_left(self.read, (offset, -1)) - 1
        else:  # the last piece that begins before it or at it
            n = bisect_right(self.read, (offset, len(self.text) + 1)) - 1
        if n < 0:
            return self.start + offset
        (begin, end), (clean_begin, clean_end) = self.read[n], self.clean[n]
        if offset >= end:
            return clean_end + offset - end
        return clean_end if last else clean_begin if offset > begin or end > begin else clean_end

    def _read(self, offset: int, *, last: bool) -> int:
        """The place in the view of a place in the clean text, as the end of a span or its start."""
        if last:
            n = bisect_left(self.clean, (offset, -1)) - 1
        else:
            n = bisect_right(self.clean, (offset, self.end + 1)) - 1
        if n < 0:
            return offset - self.start
        end, (read_begin, read_end) = self.clean[n][1], self.read[n]
        if offset >= end:
            return read_end + offset - end
        return read_end if last else read_begin


def view_of(text: str, start: int = 0, end: int | None = None) -> View:
    """The view of ``text[start:end]``, which is made of whole paragraphs; of all by default."""
    end = len(text) if end is None else end
    whole = start == 0 and end == len(text)
    pieces: list[str] = []
    clean: list[tuple[int, int]] = []
    read: list[tuple[int, int]] = []
    changed = False
    done, length = start, 0
    for begin, stop in blocks(text, start, end):
        edits = _edits(text, begin, stop)
        for first, last, written in edits:
            pieces.append(text[done:first])
            length += first - done
            if len(written) != last - first:
                clean.append((first, last))
                read.append((length, length + len(written)))
            pieces.append(written)
            length += len(written)
            done = last
        changed = changed or bool(edits)
    if not changed:
        stretch = text if whole else text[start:end]
        text = one_to_one(stretch)
        return View(text, start, end, plain=text is stretch)
    pieces.append(text[done:end])
    text = one_to_one("".join(pieces))
    return View(text, start, end, tuple(clean), tuple(read), plain=False)


def joined_views(text: str, views: Iterable[View], end: int) -> View:
    """The view of ``text[:end]`` made of views of stretches; what has none is read as written."""
    pieces: list[str] = []
    clean: list[tuple[int, int]] = []
    read: list[tuple[int, int]] = []
    done, length, plain = 0, 0, True
    for view in sorted(views, key=lambda one: one.start):
        pieces += text[done : view.start], view.text
        length += view.start - done
        clean += view.clean
        read += [(first + length, last + length) for first, last in view.read]
        length += len(view.text)
        done, plain = view.end, plain and view.plain
    if plain:
        return View(text[:end], 0, end)
    pieces.append(text[done:end])
    return View("".join(pieces), 0, end, tuple(clean), tuple(read), plain=False)


def _edits(text: str, start: int, end: int) -> Sequence[Edit]:
    """What is read otherwise than it is written in one block, in order and apart."""
    by_line = list(_edits_of_lines(text, start, end))
    if not is_odd(text, start, end):
        return by_line
    by_character = list(edits_of_characters(text, start, end))
    if not by_line:
        return by_character
    return _merged(by_line + by_character)


def _merged(edits: list[Edit]) -> list[Edit]:
    """Edits in order; those that overlap as one, the longer of two at one place first."""
    merged: list[Edit] = []
    for start, end, written in sorted(edits, key=lambda edit: (edit[0], -edit[1])):
        if not merged or start >= merged[-1][1]:
            merged.append((start, end, written))
        elif end > merged[-1][1]:
            merged[-1] = (merged[-1][0], end, merged[-1][2] + written)
    return merged


def _edits_of_lines(text: str, start: int, end: int) -> Iterator[Edit]:
    """Soft line ends as blanks or joined words, and quote signs left out."""
    found = laid_out_lines(text, start, end)
    soft = {one.start: one for one in soft_of(found)}
    words = cache(partial(words_of, text, start, end))
    for n, line in enumerate(found):
        before = soft.get(found[n - 1].end) if n and found[n - 1].words else None
        if before is not None and before.end == line.start:
            yield _joined_lines(found[n - 1], line, words)
        elif line.quoted:
            quoted_to = line.start - line.indent
            yield line.begin, quoted_to, ""


def _joined_lines(line: Line, after: Line, words: Callable[[], frozenset[str]]) -> Edit:
    """What stands for a soft line end: a blank, or nothing after a hyphen, which may go too."""
    hyphen, between = joined(line.words, after.words, words)
    return line.end - hyphen, after.start, between
