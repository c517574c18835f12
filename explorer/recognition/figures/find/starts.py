"""Which parsers are asked at a figure's first word, the more specific first.

A parser takes a line and an offset and gives the figure that begins there, the two of a change, or
``None``. To add a form of figures, write its parser and name it here at the words it begins with.
"""

from collections.abc import Callable, Iterable
from functools import cache

from explorer.model import Figure
from explorer.recognition.figures.parse.ages import age_at
from explorer.recognition.figures.parse.counts import count_at
from explorer.recognition.figures.parse.dates import date_at
from explorer.recognition.figures.parse.earthquakes import magnitude_at
from explorer.recognition.figures.parse.fractions import a_fraction_at, half_at
from explorer.recognition.figures.parse.ordinals import (
    nth_second_at,
    ordinal_in_digits_at,
    ordinal_in_words_at,
)
from explorer.recognition.figures.parse.ranges import measure_at
from explorer.recognition.figures.parse.ranks import rank_at
from explorer.recognition.figures.parse.ratios import FOLD_WORDS, fold_at, ratio_at, twice_at
from explorer.recognition.figures.parse.scores import score_at
from explorer.recognition.figures.parse.times import NOON_AND_MIDNIGHT, time_at
from explorer.recognition.figures.parse.unit_fractions import unit_fraction_at
from explorer.recognition.figures.parse.vague import VAGUE_FIRST_WORDS, vague_at
from explorer.recognition.lexicon.calendar import MONTHS, MONTHS_SHORT, WEEKDAYS
from explorer.recognition.lexicon.numerals import DECADES, ORDINALS, SMALL_NUMBERS, TENS

Parser = Callable[[str, int], "Figure | Iterable[Figure] | None"]
Parsers = tuple[Parser, ...]

AFTER_DIGITS: Parsers = (
    time_at,
    magnitude_at,
    age_at,
    measure_at,
    date_at,
    ratio_at,
    score_at,
    ordinal_in_digits_at,
    count_at,
)
"""Asked at digits."""

AFTER_NUMBER_WORD: Parsers = (
    time_at,
    nth_second_at,
    unit_fraction_at,
    age_at,
    measure_at,
    ratio_at,
    score_at,
    date_at,
    ordinal_in_words_at,
    count_at,
)
"""Asked at "one" to "ninety"."""

AFTER_SIGN: Parsers = (measure_at,)
"""Asked at the sign of a currency."""

AFTER_QUARTER: Parsers = (date_at,)
"""Asked at Q1 to Q4."""

_ARTICLE: Parsers = (unit_fraction_at, measure_at, count_at, a_fraction_at, vague_at)
_SINGLE: dict[str, Parsers] = {
    "a": _ARTICLE,
    "an": _ARTICLE,
    "ad": (date_at,),
    "final": (date_at,),
    "half": (time_at, unit_fraction_at, measure_at, count_at, half_at),
    "minus": (measure_at, count_at),
    "nil": (score_at,),
    "no": (rank_at,),
    "number": (rank_at,),
    "once": (twice_at,),
    "quarter": (time_at, unit_fraction_at),
    "the": (date_at,),
    "thrice": (twice_at,),
    "twice": (twice_at,),
}


@cache
def parsers_by_word() -> dict[str, Parsers]:
    """The parsers by a figure's first word, in lower case."""
    days = [day.lower() for day in WEEKDAYS]
    groups: tuple[tuple[Iterable[str], Parsers], ...] = (
        ((*SMALL_NUMBERS, *TENS), AFTER_NUMBER_WORD),
        ((word for word in ORDINALS if "-" not in word), (date_at, ordinal_in_words_at)),
        (DECADES, (age_at, date_at)),
        ((month.lower() for month in (*MONTHS, *MONTHS_SHORT)), (date_at,)),
        ((*days, *(f"{day}s" for day in days)), (date_at,)),
        (FOLD_WORDS, (fold_at,)),
        (NOON_AND_MIDNIGHT, (time_at,)),
        (VAGUE_FIRST_WORDS, (vague_at,)),
    )
    table = dict(_SINGLE)
    for words, parsers in groups:
        table |= dict.fromkeys(words, parsers)
    return table


def parse(text: str, at: int, parsers: Parsers) -> tuple[Figure, ...]:
    """What the first parser that can read it finds at an offset of a line; empty if none can."""
    for parser in parsers:
        found = parser(text, at)
        if found is None:
            continue
        figures = (found,) if isinstance(found, Figure) else tuple(found)
        if figures and figures[-1].end > at:
            return figures
    return ()
