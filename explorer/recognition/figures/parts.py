"""Parts of one unit, one and a part, and the strength of earthquakes."""

import re
from dataclasses import replace

from explorer.model import Figure, FigureType
from explorer.recognition.figures.amounts import Amount, with_unit
from explorer.recognition.figures.numbers import Number, number_at
from explorer.recognition.figures.units import DURATIONS, UNIT

_UNIT_HALF = re.compile(
    r"(?P<part>half|(?:a\s)?quarter(?=\sof)|three[- ]quarters(?=\sof)|a\sthird(?=\sof)|two[- ]thirds(?=\sof)|a\stenth(?=\sof))"
    r"(?:\sof)?(?:\san?\s|-)",
    re.IGNORECASE,
)
_HALVES = {"half": 0.5, "quarter": 0.25, "three": 0.75, "third": 1 / 3, "two": 2 / 3, "tenth": 0.1}
_POINT = re.compile(r"(?P<part>quarter|half)[- ]point\b(?!er)", re.IGNORECASE)
_AND_HALF = re.compile(
    r"an?\s(?P<unit>hour|year|day|week|month|mile|decade|century|minute|kilometre|metre)"
    r"\sand\s(?:a\s)?(?P<part>half|quarter)\b",
    re.IGNORECASE,
)
_LONE = re.compile(r"an?\s(?P<unit>decade|century)\b(?!\s(?:ago|earlier|later|before)\b|-)")


def part_at(text: str, at: int) -> Figure | None:
    """Give a part of one unit, or one and a part: "half an hour", "a quarter-point", "a decade"."""
    if match := _POINT.match(text, at):
        low = _HALVES[match["part"].lower()]
        return Figure("", at, match.end(), "percent", low=low, unit="percentage point")
    if match := _UNIT_HALF.match(text, at):
        words = re.split(r"[\s-]", match["part"].lower())
        unit = UNIT.match(text, match.end())
        if unit is None or unit.end() == match.end() or unit["money"]:
            return None
        if match[0].endswith("-") and not (unit["duration"] or unit["quantity"]):
            return None
        if match[0].endswith("-") and unit["duration"] in ("century", "day", "year", "term"):
            return None
        number = Number(
            at, match.end() - 1, _HALVES[words[0] if words[0] in _HALVES else words[-1]], False, 1
        )
        plain = Amount(at, match.end() - 1, number, number.value)
        return replace(with_unit(text, plain, unit).figure(), low=round(number.value, 6))
    if match := _AND_HALF.match(text, at):
        low = 1 + _HALVES[match["part"].lower()]
        word = match["unit"].lower()
        kind: FigureType = "duration" if word in DURATIONS else "quantity"
        return Figure("", at, match.end(), kind, low=low, unit=word)
    if match := _LONE.match(text, at):
        return Figure("", at, match.end(), "duration", low=1, unit=match["unit"])
    return None


_MAGNITUDE = re.compile(r"[\s-]magnitude\b")
_OF_MAGNITUDE = re.compile(r"\b[Mm]agnitude[\s-](?:of\s)?$")


def magnitude_at(text: str, at: int) -> Figure | None:
    """Give the strength of an earthquake that begins at an offset."""
    number = number_at(text, at)
    if number is None or not 0 < number.value < 11:
        return None
    if match := _MAGNITUDE.match(text, number.end):
        return Figure("", at, match.end(), "quantity", low=number.value, unit="magnitude")
    if _OF_MAGNITUDE.search(text, max(0, at - 14), at):
        return Figure("", at, number.end, "quantity", low=number.value, unit="magnitude")
    return None
