"""What is said in two or three units: "6ft 2in", "1hr 58min 3sec"."""

import re
from dataclasses import replace

from explorer.recognition.figures.parse.amount import Amount
from explorer.recognition.figures.parse.measurements import amount_at
from explorer.recognition.lexicon.tables import table

_SMALLER: dict[str, dict[str, float]] = table("units")["smaller"]
"""How many of a smaller unit make one of a larger, by the larger and the smaller."""

_AND = re.compile(r"(?:,?\s(?:and\s)?|,)?(?=[0-9a-z])")
_INCHES = re.compile(r"-([0-9]{1,2})(?![\w.-])")
_INCHES_APART = re.compile(
    r"[\s,]{1,2}([0-9]{1,2})\s(?:in|ins)\b(?!\s(?:the|a|an|19|20)\b)\.?(?=\s(?:tall|high|long|wide|deep|and|but|in|man|woman|frame)\b|[,;)”]|\.?$|\.\s)"
)
_MINUTES = re.compile(r"\s?([0-5][0-9])(?:m|min)\b")
_INCHES_IN_A_FOOT = int(_SMALLER["foot"]["inch"])
_MINUTES_IN_AN_HOUR = _SMALLER["hour"]["minute"]
_DECIMALS = 6


def compound(text: str, first: Amount) -> Amount:
    """An amount with what comes after it in smaller units."""
    if first.kind not in ("duration", "quantity"):
        return first
    inches = _INCHES.match(text, first.end) if first.unit == "foot" else None
    inches = inches or _inches_with_symbol(text, first)
    if inches and int(inches[1]) < _INCHES_IN_A_FOOT:
        return _longer(first, inches.end(), int(inches[1]) / _INCHES_IN_A_FOOT)
    last, whole, parts = first, first, 1.0
    while link := _AND.match(text, last.end):
        more = amount_at(text, link.end())
        size = _SMALLER.get(last.unit or "", {}).get(more.unit or "") if more else None
        if more is None or size is None or more.value >= size:
            break
        parts *= size
        last, whole = more, _longer(whole, more.end, more.value / parts)
    if last is first and first.unit == "hour" and (minutes := _MINUTES.match(text, last.end)):
        return _longer(whole, minutes.end(), int(minutes[1]) / _MINUTES_IN_AN_HOUR)
    return whole


def _inches_with_symbol(text: str, first: Amount) -> re.Match[str] | None:
    """The inches after feet where their symbol is apart: "5 ft 2 in tall"."""
    return _INCHES_APART.match(text, first.end) if first.unit == "foot" else None


def _longer(amount: Amount, end: int, more: float) -> Amount:
    return replace(amount, end=end, value=round(amount.value + more, _DECIMALS))
