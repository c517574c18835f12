"""Which line ends are soft: made by filling lines to a width, not meant by the writer.

Decided by runs of lines without a blank line between them. Lines are filled where each is as long
as a width allows: with the next word it would have been longer. Where a run is too short or too
ragged to show a width, a sentence that goes on in the next line says the same. Lists, tables, code,
subtitles, verse, addresses and fields ("Subject: …") keep their lines.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from explorer.text.hyphens import HYPHENS, SOFT_HYPHEN
from explorer.text.lines import WIDEST, Line, blocks, lines

NARROWEST = 30
"""Columns: text filled to less is a column of a table, a caption or an address."""

MOSTLY = 0.7
"""Share of the line ends of a run that agree with one width where lines are filled to it.

The rest are ends of paragraphs and headings, which in one run without blank lines are about one in
five; lines of verse agree by chance in less than half.
"""

SURELY = 0.95
"""Share that says so even where most lines begin with capitals, as lists of names do."""

ENOUGH = 3
"""Line ends that agree before a width counts as shown by a run or block."""

CAPITALS = 0.6
"""Share of lines that begin with a capital after no full stop: prose has a quarter, verse nearly all."""

NEAR = 0.8
"""Part of the width that nearly all lines reach where a program evened them out, as ``fmt`` does."""

SMALL = 1 / 3
"""Share of words in small letters that a line of prose has, at least; a list of names has none."""

SHORTEST_PLACE = 4
"""Letters of a word in capitals that is a dateline's place, not an acronym."""

VERSE = 4
"""Lines that make a stanza."""

_CLOSING = "\"'”’»)]"
_LIST = re.compile(r"(?:[-*•·‣◦–—+]|\(?\d{1,3}[.)]|\(?[A-Za-z][.)]|\[\d+\])\s")
_FIELD = re.compile(r"[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,2}: ")
_NO_WORDS = re.compile(r"[\W_]+\Z")
_TIMECODE = re.compile(r"\d{1,2}:\d\d(?::\d\d)?[.,]\d{3}\b")
_CODE_ENDS = ("{", "}", ";", ");", "):", "()")
_CODE_BEGINS = ("def ", "class ", "import ", "#include", "return ", "if (", "for (", "//", "/*")
_CODE_SIGNS = ("</", "/>", "==", "->", "=>", " = ")
_CAPITAL = re.compile(r"[\"'“‘«(\[]*[A-Z\u00c0-\u00de\u0100-\u017f]")
_SMALL = re.compile(r"[\"'“‘(]*[a-z]")
_LAST_WORD = re.compile(r"[\w'’.&-]+\Z")
_GOES_ON = frozenset(
    "a an the of in on at by for from to into and or nor with between since until than about over "
    "under per as is was were are be been his her its their our my your that who whose which".split()
)
"""Words that no line of a list, address or headline ends with: what follows belongs to them."""


@dataclass(frozen=True)
class Run:
    """Lines without a blank line between them, of one depth of quoting."""

    lines: tuple[Line, ...]

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """For each line end the widths that it agrees with: the line fits, its next word doesn't."""
        return [_agreeing(one, other) for one, other in pairwise(self.lines)]

    @cached_property
    def capitals(self) -> float:
        """The share of lines that begin with a capital though the line before ends no sentence."""
        rows = [
            _CAPITAL.match(other.words) is not None
            for one, other in pairwise(self.lines)
            if not ends_sentence(one)
        ]
        return sum(rows) / len(rows) if rows else 0.0


@dataclass(frozen=True, slots=True)
class LineEnd:
    """A soft line end: from the last word of a line to the first of the next.

    ``filled`` is whether the lines are filled to a width, so that they may be filled to another.
    """

    start: int
    end: int
    filled: bool


def runs(all_lines: Sequence[Line]) -> Iterator[Run]:
    """The lines gathered into runs, blank lines left out."""
    gathered: list[Line] = []
    for line in all_lines:
        if gathered and not _follows(line, gathered[-1]):
            yield Run(tuple(gathered))
            gathered = []
        if line.words:
            gathered.append(line)
    if gathered:
        yield Run(tuple(gathered))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that are one paragraph, heading, item or row: those with soft line ends between them.

    ``filled`` is whether all of these are made by filling lines, so that the paragraph may be
    filled to another width. ``alone`` is whether blank lines stand about it, ``arranged`` whether
    it is part of a table, code or subtitles.
    """

    lines: tuple[Line, ...]
    filled: bool
    alone: bool
    arranged: bool

    @property
    def start(self) -> int:
        """Where its first word begins."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return self.lines[-1].end

    @property
    def words(self) -> str:
        """What it says, in one line."""
        return " ".join(line.words for line in self.lines)


def paragraphs(text: str, start: int = 0, end: int | None = None) -> Iterator[Paragraph]:
    """The paragraphs of ``text[start:end]``, which is made of whole ones, in order."""
    for begin, stop in blocks(text, start, len(text) if end is None else end):
        found = lines(text, begin, stop)
        soft = {one.start: one.filled for one in soft_of(found)}
        for run in runs(found):
            arranged = _left_alone(run)
            parts = list(_parts(run, soft))
            for part in parts:
                filled = len(part) > 1 and all(soft[line.end] for line in part[:-1])
                yield Paragraph(tuple(part), filled, len(parts) == 1, arranged)


def _parts(run: Run, soft: Mapping[int, bool]) -> Iterator[list[Line]]:
    """The lines of a run by paragraphs."""
    part: list[Line] = []
    for line in run.lines:
        part.append(line)
        if line.end not in soft:
            yield part
            part = []


def _follows(line: Line, before: Line) -> bool:
    """Whether a line is right below another of the same depth of quoting."""
    return bool(line.words) and line.quoted == before.quoted and line.begin == before.newline + 1


def soft_line_ends(text: str, start: int = 0, end: int | None = None) -> list[LineEnd]:
    """The soft line ends of ``text[start:end]``, which is made of whole paragraphs, in order."""
    return soft_of(lines(text, start, len(text) if end is None else end))


def soft_of(all_lines: Sequence[Line]) -> list[LineEnd]:
    """The soft line ends between lines, in order."""
    candidates = [run for run in runs(all_lines) if len(run.lines) > 1 and not _left_alone(run)]
    prose = [run for run in candidates if run.capitals < CAPITALS]
    width = _width([span for run in prose for span in run.spans], MOSTLY / 2)
    found: list[LineEnd] = []
    for run in candidates:
        filled = _filled(run, width)
        on = [False] * len(filled) if any(filled) else _running_on(run)
        found += [
            LineEnd(one.end, other.start, full)
            for (one, other), full, more in zip(pairwise(run.lines), filled, on, strict=True)
            if (full or more or _is_broken(one, other)) and not _apart(run, one, other)
        ]
    return found


def is_item(words: str) -> bool:
    """Whether a line begins as an item of a list does."""
    return _LIST.match(words) is not None


def is_field(words: str) -> bool:
    """Whether a line is a name and what it has, as in "Subject: The ferry"."""
    return _FIELD.match(words) is not None


def ends_sentence(line: Line) -> bool:
    """Whether a line ends with a full stop or the like, quotation marks and brackets aside."""
    return line.words.rstrip(_CLOSING).endswith((".", "!", "?", "…"))


def _is_broken(one: Line, other: Line) -> bool:
    """Whether a hyphen ends the first line inside a word or a number that goes on in the other."""
    if not one.words.endswith((*HYPHENS, SOFT_HYPHEN)):
        return False
    before, after = one.words[-2:-1], other.words[:1]
    if before == ",":
        return after.isdigit()
    return before.isalpha() and before.islower() and after.islower()


def _agreeing(line: Line, after: Line) -> tuple[int, int]:
    """The least and the greatest width at which a program would end the line where it ends.

    After a hyphen the next word would have stood without a blank.
    """
    blank = 0 if line.words.endswith("-") else 1
    return line.width, line.width + blank + len(after.words.split(" ", 1)[0]) - 1


def _width(spans: Sequence[tuple[int, int]], share: float) -> int | None:
    """The width that most line ends agree with, or ``None`` if it is less than this share."""
    changes = [0] * (WIDEST + 2)
    for least, greatest in spans:
        if greatest >= NARROWEST and least <= WIDEST:
            changes[max(least, NARROWEST)] += 1
            changes[min(greatest, WIDEST) + 1] -= 1
    counts = list(accumulate(changes))
    best = max(counts)
    if best < ENOUGH or best < share * len(spans):
        return None
    return counts.index(best)


def _filled(run: Run, block: int | None) -> list[bool]:
    """For each line end of a run whether lines are filled to a width of the run or the block."""
    exact = _agreeing_with(run, _width(run.spans, MOSTLY), ENOUGH + 1) or _agreeing_with(
        run, block, 1
    )
    even = _even(run)
    if exact is None or even is None:
        return exact or even or [False] * (len(run.lines) - 1)
    return [
        agrees or (near and not ends_sentence(line))
        for agrees, near, line in zip(exact, even, run.lines, strict=False)
    ]


def _agreeing_with(run: Run, width: int | None, enough: int) -> list[bool] | None:
    """For each line end whether it agrees with a width, ``None`` if that shows nothing."""
    if width is None:
        return None
    agree = [least <= width <= greatest for least, greatest in run.spans]
    share = sum(agree) / len(agree)
    surely = share >= SURELY and len(agree) >= enough
    return agree if surely or (share >= MOSTLY / 2 and run.capitals < CAPITALS) else None


def _even(run: Run) -> list[bool] | None:
    """For each line end whether lines are of nearly one length, as ``fmt`` makes them."""
    longest = max(line.width for line in run.lines)
    near = [line.width >= NEAR * longest for line in run.lines[:-1]]
    even = len(near) > ENOUGH and sum(near) >= NEAR * len(near)
    return near if even and NARROWEST < longest <= WIDEST and run.capitals < CAPITALS else None


def _left_alone(run: Run) -> bool:
    """Whether a run is a table, code or subtitles."""
    words = [line.words for line in run.lines]
    half = len(words) / 2
    return (
        any(":" in one and _TIMECODE.search(one) for one in words)
        or sum(map(_has_columns, words)) >= half
        or sum(map(_is_code, words)) >= half
    )


def _has_columns(words: str) -> bool:
    """Whether there are gaps or bars in a line, as in a table."""
    return "   " in words or words.count("|") > 1


def _is_code(words: str) -> bool:
    """Whether a line reads as one of a program or of markup."""
    return (
        words.endswith(_CODE_ENDS)
        or words.startswith(_CODE_BEGINS)
        or any(sign in words for sign in _CODE_SIGNS)
    )


def _apart(run: Run, one: Line, other: Line) -> bool:
    """Whether two lines that follow each other are apart whatever their width is."""
    ended = ends_sentence(one) or one.words.endswith(":")
    for is_one in (is_item, is_field):
        if is_one(other.words) and (ended or is_one(run.lines[0].words)):
            return True
    if other.indent > one.indent + 1 and not is_item(one.words) and ended:
        return True
    if one is run.lines[0] and _opens(one.words, other.words):
        return True
    if _NO_WORDS.match(one.words) or _NO_WORDS.match(other.words):
        return True
    return _shouted(one) != _shouted(other) and not _SMALL.match(other.words)


def _opens(before: str, after: str) -> bool:
    """Whether a text begins in the second line though the first ends no sentence: its headline.

    It begins with a capital at a function word, or with a dateline's place in capitals.
    """
    first = after.split(maxsplit=1)[0].rstrip(",.")
    dateline = len(first) >= SHORTEST_PLACE and first.isalpha() and first.isupper()
    opening = first.istitle() and first.lower() in _GOES_ON
    return before[-1].isalnum() and not before.isupper() and (dateline or opening)


def _shouted(line: Line) -> bool:
    """Whether a line is in capitals: a headline, or who speaks in a play."""
    return line.words.isupper() and len(line.words) > 1


def _running_on(run: Run) -> list[bool]:
    """For each line end whether a sentence goes on in the next line.

    Only where the run ends with a sentence and is short lines; a stanza is left alone.
    """
    nothing = [False] * (len(run.lines) - 1)
    if not ends_sentence(run.lines[-1]):
        return nothing
    if any(line.width > WIDEST for line in run.lines):
        return nothing
    if len(run.lines) >= VERSE and (
        run.capitals > CAPITALS or all(line.width < NARROWEST for line in run.lines)
    ):
        return nothing
    small = [
        bool(_SMALL.match(other.words)) and not ends_sentence(one)
        for one, other in pairwise(run.lines)
    ]
    prose = any(small)
    return [
        low or _names_go_on(one.words, other.words, prose)
        for low, (one, other) in zip(small, pairwise(run.lines), strict=True)
    ]


def _names_go_on(before: str, after: str, prose: bool) -> bool:
    """Whether a name or phrase that ends one line goes on with a capital or number in the next.

    ``prose`` is whether another line of the run goes on in small letters.
    """
    last = _LAST_WORD.search(before)
    if last is None or last.start() == 0:
        return False
    if last[0] in _GOES_ON:
        return True
    if not (last[0][0].isupper() and after[0].isupper()):
        return False
    words = before.split()
    small = sum(word[0].islower() for word in words)
    opening = after.split(maxsplit=1)[0].lower() in _GOES_ON
    return not opening and (prose or small >= SMALL * len(words))
