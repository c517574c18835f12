"""How a figure is written for people, the group it is listed in, and what it is sorted by."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from explorer.model.figure import Figure
from explorer.model.kinds import Bound, FigureType

_GROUPS: dict[FigureType, str] = {
    "money": "Money",
    "percent": "Percentages",
    "date": "Dates and times",
    "time": "Dates and times",
    "duration": "Durations",
    "age": "Ages",
    "quantity": "Quantities",
    "ordinal": "Ranks",
    "ratio": "Ratios",
    "score": "Scores",
    "count": "Counts",
}
PEOPLE_COUNTED = "People counted"
"""The group of counts whose counted noun is one of the table's words for people."""

_BOUND_SIGNS: dict[Bound, str] = {
    "exact": "",
    "range": "",
    "about": "≈ ",
    "over": "≥ ",
    "under": "≤ ",
}

_SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))
"""From a million on a value is written in the largest of these."""

_SCALED_DIGITS = 6
"""So many significant digits of a scaled value are written, and places after an unscaled point."""

_VALUE_DIGITS = 12
"""Values that agree in so many significant digits are the same: the rest is rounding of floats."""

_DAY_DIGITS = 8
"""Digits of a whole date, YYYYMMDD; what a date leaves out counts as zeros."""

_TEENS = (11, 12, 13)
"""Their ordinals end in "th", unlike those of 1, 2 and 3."""

_ORDINAL_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


@dataclass(frozen=True, slots=True)
class _Table:
    """Data of ``figure_text.json``: unit symbols, irregular plurals, sizes, words for people.

    A unit's size is its measure in one unit of its kind (a metre, a second, a kilogram, …).
    """

    symbols: dict[str, str]
    plurals: dict[str, str]
    sizes: dict[str, float]
    people: frozenset[str]


@cache
def _table() -> _Table:
    path = Path(__file__).with_suffix(".json")
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return _Table(data["symbols"], data["plurals"], data["sizes"], frozenset(data["people"]))


def group_of(figure: Figure) -> str:
    """The name of the group a figure is listed in, such as ``Money``."""
    if figure.type == "count" and figure.of and figure.of.lower().split()[-1] in _table().people:
        return PEOPLE_COUNTED
    return _GROUPS[figure.type]


def value_key(figure: Figure, words: str) -> str:
    """What figures have in common that say the same: their value, or the day, and the thing counted.

    ``words`` is how the figure is written. Whether it is about so many or more is no difference.
    """
    if figure.iso:
        return figure.iso
    if figure.type in ("date", "time", "score") or figure.low is None:
        return " ".join([*words.casefold().split(), *([figure.of] if figure.of else [])])
    value = f"{figure.low:.{_VALUE_DIGITS}g}"
    if figure.high is not None:
        value += f"..{figure.high:.{_VALUE_DIGITS}g}"
    return " ".join([figure.type, value, figure.unit or "", (figure.of or "").casefold()]).strip()


def sort_value(figure: Figure) -> float:
    """What a figure is sorted by in its group: its size in one measure, or how late a date is.

    Of a range its upper end counts, money of all currencies alike.
    """
    if figure.iso:
        digits = figure.iso.rsplit("/", 1)[-1].replace("-", "").replace("X", "0")
        return float(digits.ljust(_DAY_DIGITS, "0"))
    value = figure.low if figure.high is None else figure.high
    if value is None or figure.unit is None or figure.type == "money":
        return value or 0.0
    return value * _table().sizes.get(figure.unit, 1.0)


def _number(value: float) -> str:
    for scale, name in _SCALES:
        if abs(value) >= scale:
            return f"{value / scale:.{_SCALED_DIGITS}g}{name}"
    written = f"{value:,.{_SCALED_DIGITS}f}".rstrip("0").rstrip(".")
    return written.replace(",", "\N{NARROW NO-BREAK SPACE}")


def _ordinal(number: int) -> str:
    teen = number % 100 in _TEENS
    return f"{number}{'th' if teen else _ORDINAL_ENDINGS.get(number % 10, 'th')}"


def _unit(unit: str, value: float) -> str:
    """A unit's name beside a value: "94 seconds", "2 feet", "1 year", "5 square kilometres"."""
    table = _table()
    if unit in table.symbols:
        return table.symbols[unit]
    if value == 1:
        return unit
    head, per, rest = unit.partition(" per ")
    if head in table.plurals:
        return table.plurals[head] + per + rest
    if head.endswith("y") and not head.endswith("ay"):
        return f"{head[:-1]}ies{per}{rest}"
    return f"{head}{'es' if head.endswith('ch') else 's'}{per}{rest}"


def normalised(figure: Figure) -> str:
    """A figure's value in one way of writing, such as ``≥ 40 %``.

    Empty where the article's own words say it best: dates and times, vague numbers, scores and
    parts of a whole.
    """
    if figure.low is None or figure.type in ("score", "ratio"):
        return ""
    if figure.type == "ordinal":
        return " ".join([_ordinal(round(figure.low)), *([figure.of] if figure.of else [])])
    value = _number(figure.low)
    if figure.high is not None:
        value += "–" + _number(figure.high)
    words = [*_measured(figure, value), figure.of or ""]
    return _BOUND_SIGNS[figure.bound] + " ".join(word for word in words if word)


def _measured(figure: Figure, value: str) -> list[str]:
    """A value with its unit, where it belongs."""
    if figure.type == "money":
        return [figure.unit or "", value]
    if figure.type == "age" and figure.unit == "year":
        return [f"aged {value}"]
    last = figure.low if figure.high is None else figure.high
    unit = _unit(figure.unit, last or 0) if figure.unit else ""
    return [value, unit, "old"] if figure.type == "age" else [value, unit]
