"""Ratios: "1.5 times as large", "threefold", "four to one", "1 in 6", "twice the price"."""

import re
from dataclasses import dataclass

from explorer.model import Figure, FigureType
from explorer.recognition.figures.nouns import ENDS_PHRASE
from explorer.recognition.figures.parse.fractions import fraction_at, is_fraction
from explorer.recognition.figures.parse.numbers import Number, number_at
from explorer.recognition.figures.parse.units import UNIT
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.numerals import SMALL_NUMBERS

_WORDING = Wording("ratios")
_IN = re.compile(
    r"\s(?P<what>[a-z]+\s)?(?:(?P<inside>in)|out\sof)\s(?P<each>every\s|each\s)?(?=[0-9a-z])"
)
_ROUND_WHOLES = _WORDING.numbers("round_wholes")
"""What several are counted out of: "three in ten", but "three in 47" are two figures."""

_YEARS = range(1900, 2100)
_TO_ONE = re.compile(r"[\s-]to[\s-](?:one|1)\b(?!\s(?:of|million))|:1\b")
_TIMES = re.compile(r"\stimes\b|-times\b|x\b(?=\s)")
_FOLD = re.compile(r"[\s-]?fold\b")
_RANGE = re.compile(r"(?:\s?[-–]\s?|\sto\s|\sor\s)(?=[0-9a-z])")
_COMPARED = re.compile(rf"\s(?:(?:{_WORDING.either('compared')})\b|[a-z]+[’']s?\s)")
_FOLDS = {f"{word}fold": float(n) for word, n in SMALL_NUMBERS.items() if n > 1} | {
    "hundredfold": 100.0
}
FOLD_WORDS = frozenset(_FOLDS)
_WORD = re.compile(r"[A-Za-z]+")
_TWICE = {"twice": 2.0, "thrice": 3.0}
_TWICE_WORD = re.compile(r"(?:twice|thrice)\b", re.IGNORECASE)
_ONCE = re.compile(
    r"once(?=\s(?:a|every|per|in\s(?:every|the\slast))\s|\sor\stwice\b)"
    r"|(?:(?<=only\s)|(?<=least\s)|(?<=than\s))once\b"
)
_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class _Times:
    """One number, or a range of two, before a word such as "times"."""

    start: int
    end: int
    low: float
    high: float | None

    def figure(self, kind: FigureType, end: int) -> Figure:
        bound = "exact" if self.high is None else "range"
        return Figure("", self.start, end, kind, self.low, self.high, bound=bound)  # type: ignore[arg-type]


def ratio_at(text: str, at: int) -> Figure | None:
    """The ratio that begins at an offset with a number: "1 in 6", "two-thirds", "1.5 times"."""
    number = number_at(text, at)
    if number is None:
        return None
    if is_fraction(text, number.end):
        return fraction_at(text, at)
    times = _times(text, number)
    if match := _TIMES.match(text, times.end):
        compared = _COMPARED.match(text, match.end()) or times.low % 1
        return times.figure("ratio" if compared else "count", match.end())
    if match := _FOLD.match(text, times.end):
        return times.figure("ratio", match.end())
    if number.value > 1 and (match := _TO_ONE.match(text, number.end)):
        return times.figure("ratio", match.end())
    return _one_in(text, number)


def _times(text: str, number: Number) -> _Times:
    link = _RANGE.match(text, number.end)
    last = number_at(text, link.end()) if link else None
    if last and last.value > number.value and _is_multiple(text, last.end):
        return _Times(number.start, last.end, number.value, last.value)
    return _Times(number.start, number.end, number.value, None)


def _is_multiple(text: str, at: int) -> bool:
    return bool(_TIMES.match(text, at) or _FOLD.match(text, at))


def _one_in(text: str, number: Number) -> Figure | None:
    match = _IN.match(text, number.end)
    whole = number_at(text, match.end()) if match else None
    if match is None or whole is None or not _are_part_and_whole(text, number, whole):
        return None
    what = (match["what"] or "").strip()
    if what and (number.value != 1 or what in ENDS_PHRASE or not match["inside"]):
        return None
    if UNIT.match(text, whole.end):
        one_in_each = number.value == 1 or not match["inside"]
        if not one_in_each or (match["each"] or "").strip() != "every":
            return None
    low = round(number.value / whole.value, _DECIMALS)
    return Figure("", number.start, whole.end, "ratio", low, of=what or None)


def _are_part_and_whole(text: str, number: Number, whole: Number) -> bool:
    if number.value <= 0 or number.value % 1 or whole.value <= number.value:
        return False
    if number.value > 1 and whole.value not in _ROUND_WHOLES:
        return False
    is_year = _YEARS.start <= whole.value < _YEARS.stop
    return not is_year and not text[whole.end : whole.end + 1].isalnum()


def fold_at(text: str, at: int) -> Figure | None:
    """The ratio that one word says: "threefold"."""
    match = _WORD.match(text, at)
    low = _FOLDS.get(match[0].lower()) if match else None
    return Figure("", at, match.end(), "ratio", low) if match and low else None


def twice_at(text: str, at: int) -> Figure | None:
    """ "Twice" or "thrice": a ratio before what it is compared with, else a count; and "once"."""
    if match := _TWICE_WORD.match(text, at):
        kind: FigureType = "ratio" if _COMPARED.match(text, match.end()) else "count"
        return Figure("", at, match.end(), kind, _TWICE[match[0].lower()])
    match = _ONCE.match(text, at)
    return Figure("", at, match.end(), "count", 1.0) if match else None
