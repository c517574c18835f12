"""Find figures: go through the text once, and where a figure may begin ask those who can read it.

A reader takes the text and an offset and gives the figure that begins there, or ``None``. What can
begin a figure is told by its first word or character; the readers for it stand in order, the more
specific first.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache

from explorer.model import Figure
from explorer.recognition.figures.ages import age_at
from explorer.recognition.figures.amounts import measure_at
from explorer.recognition.figures.bounds import bounded
from explorer.recognition.figures.counted import attached
from explorer.recognition.figures.counts import count_at, vague_at
from explorer.recognition.figures.local import local
from explorer.recognition.figures.nothing import is_label, nothing_at
from explorer.recognition.figures.numbers import ORDINALS, TENS, UNITS
from explorer.recognition.figures.ordinals import nth_second_at, ordinal_at, ordinal_word_at
from explorer.recognition.figures.parts import magnitude_at, part_at
from explorer.recognition.figures.ratios import a_part_at, fold_at, half_at, ratio_at, twice_at
from explorer.recognition.figures.scores import score_at
from explorer.recognition.figures.units import SIGN_WORDS, UNIT
from explorer.recognition.figures.when import date_at, time_at
from explorer.recognition.lexicon.calendar import MONTHS, MONTHS_SHORT, WEEKDAYS

Reader = Callable[[str, int], "Figure | Iterable[Figure] | None"]

_DIGITS: tuple[Reader, ...] = (
    time_at,
    magnitude_at,
    age_at,
    measure_at,
    date_at,
    ratio_at,
    score_at,
    ordinal_at,
    count_at,
)
_NUMBER: tuple[Reader, ...] = (
    time_at,
    nth_second_at,
    part_at,
    age_at,
    measure_at,
    ratio_at,
    score_at,
    date_at,
    ordinal_word_at,
    count_at,
)
_SIGNED: tuple[Reader, ...] = (measure_at,)


@cache
def _readers() -> dict[str, tuple[Reader, ...]]:
    """Give the readers by a figure's first word, in lower case."""
    table: dict[str, tuple[Reader, ...]] = dict.fromkeys((*UNITS, *TENS), _NUMBER)
    table |= dict.fromkeys(
        (word for word in ORDINALS if "-" not in word), (date_at, ordinal_word_at)
    )
    table |= dict.fromkeys(("final",), (date_at,))
    table |= dict.fromkeys(
        (f"{word}s" for word in (*(t.removesuffix("y") + "ie" for t in TENS), "teen")),
        (age_at, date_at),
    )
    months = [month.lower() for month in (*MONTHS, *MONTHS_SHORT)]
    days = [day.lower() for day in WEEKDAYS]
    table |= dict.fromkeys((*months, *days, *(f"{day}s" for day in days), "the", "ad"), (date_at,))
    table |= dict.fromkeys(("a", "an"), (part_at, measure_at, a_part_at, count_at, vague_at))
    table |= {
        "half": (time_at, part_at, measure_at, count_at, half_at),
        "quarter": (time_at, part_at),
        "nil": (score_at,),
        "minus": (measure_at, count_at),
        "no": (ordinal_at,),
        "number": (ordinal_at,),
    }
    table |= dict.fromkeys((*(f"{word}fold" for word in UNITS), "hundredfold"), (fold_at,))
    table |= dict.fromkeys(("noon", "midnight", "midday"), (time_at,))
    table |= dict.fromkeys(("twice", "thrice", "once"), (twice_at,))
    vague = "tens dozens scores hundreds thousands millions billions trillions lakhs crores several many"
    table |= dict.fromkeys(vague.split(), (vague_at,))
    return table


_TOKEN = re.compile(r"([^\W\d_½¼¾⅓⅔⅛⅕]+)|[0-9½¼¾⅓⅔⅛⅕]|[$£€¥₹₽₩₪₺₦₱฿₫₴₵₸₭₮₾֏]")
_GLUED = re.compile(r"(?<!mid)(?<!pre)(?<!post)(?<!non)(?<!over)(?<=\w)[-–]$")
_REST = re.compile(r"[\w.,]*\w")
_QUARTER = re.compile(r"Q[1-4]\b")


def find(text: str) -> list[Figure]:
    """Give the figures of a text in order of ``start``, none overlapping; ids are f1, f2 …"""
    figures: list[Figure] = []
    start = 0
    for line in text.split("\n"):
        found = [bounded(line, figure) for figure in _line(line)]
        for figure in attached(line, found):
            figures.append(replace(figure, start=figure.start + start, end=figure.end + start))
        start += len(line) + 1
    figures = local(text, figures)
    return [replace(figure, id=f"f{n}") for n, figure in enumerate(figures, start=1)]


def _line(text: str) -> list[Figure]:
    """Give the figures of one line, as they stand."""
    readers = _readers()
    figures: list[Figure] = []
    at, last = 0, 0
    search = _TOKEN.search
    while token := search(text, at):
        begin, at = token.start(), token.end()
        word = token[1]
        if word is not None:
            asked = readers.get(word.lower())
            if asked is None and (word in SIGN_WORDS or text[at : at + 1] == "$" or word[0] == "Q"):
                asked = _SIGNED
                if _QUARTER.match(text, begin):
                    asked = (date_at,)
                elif (
                    word[0] in "NKPRS"
                    and text[at : at + 1].isdigit()
                    and begin
                    and text[begin - 1] in "-/"
                ):
                    asked = None
            if asked is _NUMBER and _GLUED.search(text, max(0, begin - 7), begin):
                continue
            if asked is _NUMBER and is_label(text, begin) and not UNIT.match(text, at):
                continue
            if asked is _NUMBER and word[0].isupper() and _in_a_name(text, begin):
                continue
            if asked is None or (begin and text[begin - 1] in "_0123456789"):
                continue
        elif token[0] in "$£€¥₹₽₩₪₺₦₱฿₫₴₵₸₭₮₾֏":
            asked = _SIGNED
        else:
            begin = _from_mark(text, begin, last)
            if end := nothing_at(text, begin):
                at = max(end, at)
                continue
            asked = _DIGITS
        found = _ask(text, begin, asked)
        if found:
            figures += found
            at = last = found[-1].end
        elif word is None and token[0].isdigit() and (rest := _REST.match(text, at)):
            at = rest.end()
    return figures


def _in_a_name(text: str, at: int) -> bool:
    """Whether a number word with a capital in the middle of a sentence is part of a name."""
    before = text[max(0, at - 3) : at].rstrip(" ")
    if not before or before[-1] in ".!?:;“\"‘'—–•*-(" or len(text) < _HEADLINE:
        return False
    return before[-1].isalpha()


_HEADLINE = 90
"""Shorter lines may be headlines, where numbers have capitals too."""


def _from_mark(text: str, at: int, least: int) -> int:
    """Give where digits begin with the sign or apostrophe before them: "-12C", "’80s"."""
    mark = at - 1
    if mark < least or text[mark] not in "-−–’'‘":
        return at
    before = text[mark - 1] if mark else " "
    if before.isspace() or before in '([“"‘—':
        return (
            mark if text[mark] in "-−" or re.match(r"[’'‘][2-9]0s", text[mark : mark + 4]) else at
        )
    return at


def _ask(text: str, at: int, readers: tuple[Reader, ...]) -> tuple[Figure, ...]:
    """Give what the first reader that can read it finds at an offset."""
    for reader in readers:
        found = reader(text, at)
        if found is None:
            continue
        figures = (found,) if isinstance(found, Figure) else tuple(found)
        if figures and figures[-1].end > at:
            return figures
    return ()
