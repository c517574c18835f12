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


def reading(figure: Figure) -> str:
    """A short reading such as ``≥ 40 %``; empty where the words say it best (dates, vague)."""
    if figure.low is None:
        return ""
    text = _number(figure.low)
    if figure.high is not None:
        text += ("–" if figure.type != "score" else ":") + _number(figure.high)
    unit = "%" if figure.unit == "percent" else figure.unit
    words = [text, *([unit] if unit else []), *([figure.of] if figure.of else [])]
    return _SIGNS[figure.bound] + " ".join(words)
