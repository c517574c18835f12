"""How a figure reads at a glance, and the group it is listed in."""

from explorer.model import Figure

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


def group_of(figure: Figure) -> str:
    """The name of the group a figure is listed in, such as ``Money``."""
    return _GROUPS[figure.type]


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


def _plural(unit: str, value: float) -> str:
    """Give a unit's name for a value: "94 seconds", "2 feet", "1 year", "5 square kilometres"."""
    if value == 1 or unit in (
        "percent",
        "foot",
        "degree Celsius",
        "degree Fahrenheit",
        "magnitude",
    ):
        return {
            "percent": "%",
            "foot": "ft",
            "degree Celsius": "°C",
            "degree Fahrenheit": "°F",
        }.get(unit, unit)
    head, per, rest = unit.partition(" per ")
    if head.endswith("y") and not head.endswith("ay"):
        return f"{head[:-1]}ies{per}{rest}"
    return f"{head}{'es' if head.endswith(('ch', 'hertz')) else 's'}{per}{rest}"


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
