"""How a figure reads at a glance, and the group it is listed in."""

import json
from functools import cache
from pathlib import Path

from explorer.model import Figure

_UNITS = Path(__file__).parents[1] / "lexicon" / "units.json"

_GROUPS = {
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
_SIGNS = {"exact": "", "range": "", "about": "≈ ", "over": "≥ ", "under": "≤ "}


_PEOPLE = frozenset(
    "people persons men women children boys girls babies troops soldiers civilians workers employees voters residents "
    "patients migrants refugees passengers students pupils teachers nurses doctors police officers protesters prisoners "
    "hostages fans spectators visitors tourists customers members families households players adults teenagers farmers "
    "miners fishermen firefighters volunteers witnesses victims survivors casualties suspects candidates lawmakers "
    "senators mps judges jurors guests staff crew inmates sailors pilots pilgrims users viewers subscribers shareholders "
    "investors economists scientists respondents participants applicants demonstrators fighters militants gunmen rebels "
    "guards drivers cyclists pedestrians runners swimmers sons daughters brothers sisters siblings grandchildren "
    "councillors delegates donors buyers tenants homeowners pensioners jobseekers claimants defendants inhabitants "
    "citizens immigrants foreigners americans britons palestinians israelis ukrainians russians indians australians".split()
)
"""Words for people, of whom figures are listed as such."""


def group_of(figure: Figure) -> str:
    """The name of the group a figure is listed in, such as ``Money``."""
    if figure.type == "count" and figure.of and figure.of.lower().split()[-1] in _PEOPLE:
        return "People counted"
    return _GROUPS[figure.type]


def identity(figure: Figure, words: str) -> str:
    """What figures have in common that say the same: their value, or the day, and the thing counted.

    ``words`` is how the figure is written. Whether it is about so many or more is no difference.
    """
    if figure.iso:
        return figure.iso
    if figure.type in ("date", "time", "score") or figure.low is None:
        return " ".join([*words.casefold().split(), *([figure.of] if figure.of else [])])
    size = f"{figure.low:.12g}" + ("" if figure.high is None else f"..{figure.high:.12g}")
    return " ".join([figure.type, size, figure.unit or "", (figure.of or "").casefold()]).strip()


@cache
def _sizes() -> dict[str, float]:
    sizes: dict[str, float] = json.loads(_UNITS.read_text(encoding="utf-8"))["sizes"]
    return sizes


def size_of(figure: Figure) -> float:
    """Give what a figure is sorted by inside its group: its size in one measure, or how late a date is."""
    if figure.iso:
        digits = figure.iso.rsplit("/", 1)[-1].replace("-", "").replace("X", "0")
        return float(digits.ljust(8, "0"))
    value = figure.low if figure.high is None else figure.high
    if value is None or figure.unit is None or figure.type == "money":
        return value or 0.0
    return value * _sizes().get(figure.unit, 1.0)


def _number(value: float) -> str:
    for scale, name in ((1e12, "tn"), (1e9, "bn"), (1e6, "m")):
        if abs(value) >= scale:
            return f"{value / scale:.6g}{name}"
    return f"{value:,.6f}".rstrip("0").rstrip(".").replace(",", "\N{NARROW NO-BREAK SPACE}")


def _ordinal(number: int) -> str:
    ending = (
        "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number}{ending}"


_SHORT = {
    "percent": "%",
    "foot": "ft",
    "degree Celsius": "°C",
    "degree Fahrenheit": "°F",
    "magnitude": "magnitude",
}
_PLURALS = {
    "square foot": "square feet",
    "cubic foot": "cubic feet",
    "acre foot": "acre feet",
    "foot": "feet",
    "stone": "stone",
    "millennium": "millennia",
    "kilohertz": "kilohertz",
    "megahertz": "megahertz",
    "gigahertz": "gigahertz",
    "hertz": "hertz",
    "horsepower": "horsepower",
    "kelvin": "kelvin",
    "degree": "degrees",
    "part": "parts",
    "millimetre of mercury": "millimetres of mercury",
}


def _plural(unit: str, value: float) -> str:
    """Give a unit's name for a value: "94 seconds", "2 feet", "1 year", "5 square kilometres"."""
    if unit in _SHORT:
        return _SHORT[unit]
    if value == 1:
        return unit
    head, per, rest = unit.partition(" per ")
    if head in _PLURALS:
        return _PLURALS[head] + per + rest
    if head.endswith("y") and not head.endswith("ay"):
        return f"{head[:-1]}ies{per}{rest}"
    return f"{head}{'es' if head.endswith('ch') else 's'}{per}{rest}"


def reading(figure: Figure) -> str:
    """A short reading such as ``≥ 40 %``; empty where the words say it best.

    That is for dates and times, vague numbers, scores and parts of a whole.
    """
    if figure.low is None or figure.type in ("score", "ratio"):
        return ""
    if figure.type == "ordinal":
        return " ".join([_ordinal(round(figure.low)), *([figure.of] if figure.of else [])])
    text = _number(figure.low)
    last = figure.low
    if figure.high is not None:
        text += "–" + _number(figure.high)
        last = figure.high
    if figure.type == "money":
        words = [figure.unit or "", text]
    else:
        words = [text, *([_plural(figure.unit, last)] if figure.unit else [])]
    if figure.type == "age":
        words = [f"aged {text}"] if figure.unit == "year" else [*words, "old"]
    words += [figure.of] if figure.of else []
    return _SIGNS[figure.bound] + " ".join(word for word in words if word)
