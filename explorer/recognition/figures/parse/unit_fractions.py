"""Parts of one unit, and one and a part: "half an hour", "a quarter-point", "a year and a half"."""

import re
from dataclasses import replace

from explorer.model import Figure, FigureType
from explorer.recognition.figures.parse.amount import plain_amount
from explorer.recognition.figures.parse.measurements import with_unit
from explorer.recognition.figures.parse.numbers import Number
from explorer.recognition.figures.parse.units import DURATIONS, UNIT
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.numerals import FRACTIONS
from explorer.recognition.lexicon.tables import either

_WORDING = Wording("fractions")
_OF_ONE: dict[str, float] = {
    words: over / under for words, (over, under) in _WORDING["of_one_unit"].items()
}
_PARTS = either(words for words in _OF_ONE if words != "half")
_PART = re.compile(
    rf"(?P<part>half|(?:{_PARTS})(?=\sof))(?:\sof)?(?:\san?\s|-)",
    re.IGNORECASE,
)
_POINT = re.compile(r"(?P<part>quarter|half)[- ]point\b(?!er)", re.IGNORECASE)
_AND_A_HALF = re.compile(
    rf"an?\s(?P<unit>{_WORDING.either('units_and_a_half')})\sand\s(?:a\s)?(?P<part>half|quarter)\b",
    re.IGNORECASE,
)
_LONE = re.compile(
    rf"an?\s(?P<unit>{_WORDING.either('lone_units')})\b"
    rf"(?!\s(?:{_WORDING.either('after_a_lone_unit')})\b|-)"
)
_NO_JOINED_UNITS = _WORDING.words("no_joined_units")
"""What is said of other things with "half" and a hyphen: "half-century", "half-term"."""

_DECIMALS = 6


def unit_fraction_at(text: str, at: int) -> Figure | None:
    """A part of one unit, one and a part, or a decade or century, that begins at an offset."""
    if match := _POINT.match(text, at):
        low = FRACTIONS[match["part"].lower()]
        return Figure("", at, match.end(), "percent", low=low, unit="percentage point")
    if match := _PART.match(text, at):
        return _part_of_unit(text, match)
    if match := _AND_A_HALF.match(text, at):
        low = 1 + FRACTIONS[match["part"].lower()]
        word = match["unit"].lower()
        kind: FigureType = "duration" if word in DURATIONS else "quantity"
        return Figure("", at, match.end(), kind, low=low, unit=word)
    if match := _LONE.match(text, at):
        return Figure("", at, match.end(), "duration", low=1, unit=match["unit"])
    return None


def _part_of_unit(text: str, match: re.Match[str]) -> Figure | None:
    unit = UNIT.match(text, match.end())
    if unit is None or unit["money"]:
        return None
    if match[0].endswith("-"):
        measured = unit["duration"] or unit["quantity"]
        if not measured or unit["duration"] in _NO_JOINED_UNITS:
            return None
    value = _OF_ONE[re.sub(r"\s", " ", match["part"].lower())]
    number = Number(match.start(), match.end() - 1, value, False, 1)
    amount = with_unit(text, plain_amount(number), unit)
    return replace(amount.figure(), low=round(value, _DECIMALS))
