"""Which line ends are soft: made by filling lines to a width, not meant by the writer.

Decided by runs of lines without a blank line between them. Lines are filled where each is as long
as a width allows: with the next word it would have been longer. Where a run is too short or too
ragged to show a width, a sentence that goes on in the next line says the same. Lists, tables, code,
subtitles, verse, addresses and fields ("Subject: …") keep their lines.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from explorer.text.lines import Line, lines

NARROWEST = 30
"""Columns: text filled to less is a column of a table, a caption or an address."""

WIDEST = 132
"""Columns: the widest lines that terminals and printers had; longer lines are whole paragraphs."""

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

VERSE = 4
"""Lines that make a stanza."""

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\Z")
_LIST = re.compile(r"(?:[-*•·‣◦–—+]|\(?\d{1,3}[.)]|\(?[A-Za-z][.)]|\[\d+\])\s")
_FIELD = re.compile(r"[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,2}: ")
_NO_WORDS = re.compile(r"[\W_]+\Z")
_TIMECODE = re.compile(r"\d{1,2}:\d\d(?::\d\d)?[.,]\d{3}\b")
_GAP = re.compile(r"\S {3,}\S|\S *\|.*\|")
_CODE = re.compile(
    r"[{}]$|\w\(.*\);?$|(?<!&\w{2});$|^(?:def|class|import|#include|return|if \(|for \(|//|/\*)|</?\w+>|=="
)
_BROKEN_WORD = re.compile(r"[a-z][-\u2010\u00ad]\n[a-z]|\d,[-\u2010]\n\d{3}(?!\d)")
_CAPITAL = re.compile(r"[\"'“‘«(\[]*[A-Z\u00c0-\u00de\u0100-\u017f]")
_SMALL = re.compile(r"[\"'“‘(]*[a-z]")
_LAST_WORD = re.compile(r"[\w'’.&-]+\Z")
_GOES_ON = frozenset(
    "a an the of in on at by for from to into and or nor with between since until than about over "
    "under per as is was were are be been his her its their our my your that who whose which".split()
)
"""Words that no line of a list, address or headline ends with: what follows belongs to them."""


@dataclass(frozen=True, slots=True)
class Run:
    """Lines without a blank line between them, of one depth of quoting."""

    lines: tuple[Line, ...]

    @property
    def spans(self) -> list[tuple[int, int]]:
        """For each line end the widths that it agrees with: the line fits, its next word doesn't."""
        return [_agreeing(one, other) for one, other in pairwise(self.lines)]


@dataclass(frozen=True, slots=True)
class LineEnd:
    """A soft line end: from the last word of a line to the first of the next.

    ``filled`` is whether the lines are filled to a width, so that they may be filled to another.
    """

    start: int
    end: int
    filled: bool


_SHORT_LINE_AND_NEXT = re.compile(rf"(?:^|(?<=\n))(?:[^\n]{{1,{WIDEST + 8}}}\n *[^\n ]| {{0,3}}>)")


def is_laid_out(text: str, start: int, end: int) -> bool:
    """Whether a block may have soft line ends or quote signs: a quick look, never wrongly no.

    There is a line that is no paragraph, right above another, or one that begins with a quote sign.
    """
    return _SHORT_LINE_AND_NEXT.search(text, start, end) is not None


def runs(all_lines: Sequence[Line]) -> Iterator[Run]:
    """The lines gathered into runs, blank lines left out."""
    gathered: list[Line] = []
    for line in all_lines:
        if gathered and (not line.words or line.quoted != gathered[-1].quoted):
            yield Run(tuple(gathered))
            gathered = []
        if line.words:
            gathered.append(line)
    if gathered:
        yield Run(tuple(gathered))


def soft_line_ends(text: str, start: int = 0, end: int | None = None) -> list[LineEnd]:
    """The soft line ends of ``text[start:end]``, which is made of whole paragraphs, in order."""
    return soft_of(lines(text, start, len(text) if end is None else end))


def soft_of(all_lines: Sequence[Line]) -> list[LineEnd]:
    """The soft line ends between lines, in order."""
    candidates = [run for run in runs(all_lines) if len(run.lines) > 1 and not _left_alone(run)]
    prose = [run for run in candidates if _capitals(run) < CAPITALS]
    width = _width([span for run in prose for span in run.spans], MOSTLY / 2)
    found: list[LineEnd] = []
    for run in candidates:
        filled = _filled(run, width)
        on = [False] * len(filled) if any(filled) else _running_on(run)
        found += [
            LineEnd(one.end, other.start, full)
            for (one, other), full, more in zip(pairwise(run.lines), filled, on, strict=True)
            if (full or more or _BROKEN_WORD.search(f"{one.words}\n{other.words}"))
            and not _apart(run, one, other)
        ]
    return found


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
        agrees or (near and not _SENTENCE_END.search(line.words))
        for agrees, near, line in zip(exact, even, run.lines, strict=False)
    ]


def _agreeing_with(run: Run, width: int | None, enough: int) -> list[bool] | None:
    """For each line end whether it agrees with a width, ``None`` if that shows nothing."""
    if width is None:
        return None
    agree = [least <= width <= greatest for least, greatest in run.spans]
    share = sum(agree) / len(agree)
    surely = share >= SURELY and len(agree) >= enough
    return agree if surely or (share >= MOSTLY / 2 and _capitals(run) < CAPITALS) else None


def _even(run: Run) -> list[bool] | None:
    """For each line end whether lines are of nearly one length, as ``fmt`` makes them."""
    longest = max(line.width for line in run.lines)
    near = [line.width >= NEAR * longest for line in run.lines[:-1]]
    even = len(near) > ENOUGH and sum(near) >= NEAR * len(near)
    return near if even and NARROWEST < longest <= WIDEST and _capitals(run) < CAPITALS else None


def _capitals(run: Run) -> float:
    """The share of lines that begin with a capital though the line before ends no sentence."""
    rows = [
        bool(_CAPITAL.match(other.words))
        for one, other in pairwise(run.lines)
        if not _SENTENCE_END.search(one.words)
    ]
    return sum(rows) / len(rows) if rows else 0.0


def _left_alone(run: Run) -> bool:
    """Whether a run is a table, code or subtitles."""
    words = [line.words for line in run.lines]
    if any(_TIMECODE.search(one) for one in words):
        return True
    half = len(words) / 2
    return sum(bool(_GAP.search(one)) for one in words) >= half or (
        sum(bool(_CODE.search(one)) for one in words) >= half
    )


def _apart(run: Run, one: Line, other: Line) -> bool:
    """Whether two lines that follow each other are apart whatever their width is."""
    ended = bool(_SENTENCE_END.search(one.words)) or one.words.endswith(":")
    for item in (_LIST, _FIELD):
        if item.match(other.words) and (ended or item.match(run.lines[0].words)):
            return True
    if other.indent > one.indent + 1 and not _LIST.match(one.words) and ended:
        return True
    if _NO_WORDS.match(one.words) or _NO_WORDS.match(other.words):
        return True
    return _shouted(one) != _shouted(other) and not _SMALL.match(other.words)


def _shouted(line: Line) -> bool:
    """Whether a line is in capitals: a headline, or who speaks in a play."""
    return line.words.isupper() and len(line.words) > 1


def _running_on(run: Run) -> list[bool]:
    """For each line end whether a sentence goes on in the next line.

    Only where the run ends with a sentence and is short lines; a stanza is left alone.
    """
    nothing = [False] * (len(run.lines) - 1)
    if not _SENTENCE_END.search(run.lines[-1].words):
        return nothing
    if any(line.width > WIDEST for line in run.lines):
        return nothing
    if len(run.lines) >= VERSE and (
        _capitals(run) > CAPITALS or all(line.width < NARROWEST for line in run.lines)
    ):
        return nothing
    small = [
        bool(_SMALL.match(other.words)) and not _SENTENCE_END.search(one.words)
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
    if last is None or last.start() == 0 or _SENTENCE_END.search(before):
        return False
    if last[0] in _GOES_ON:
        return True
    if not (last[0][0].isupper() and after[0].isupper()):
        return False
    words = before.split()
    small = sum(word[0].islower() for word in words)
    opening = after.split(maxsplit=1)[0].lower() in _GOES_ON
    return not opening and (prose or small >= SMALL * len(words))
