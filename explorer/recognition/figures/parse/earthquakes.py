"""The strength of earthquakes: "a 6.9 magnitude earthquake", "magnitude of 6.9"."""

import re

from explorer.model import Figure
from explorer.recognition.figures.parse.numbers import number_at

_MAGNITUDE = re.compile(r"[\s-]magnitude\b")
_OF_MAGNITUDE = re.compile(r"\b[Mm]agnitude[\s-](?:of\s)?$")
_BEFORE = len("magnitude of ") + 1
_STRONGEST = 11
"""No earthquake reaches this; the strongest measured had 9.5."""


def magnitude_at(text: str, at: int) -> Figure | None:
    """The strength of an earthquake that begins at an offset."""
    number = number_at(text, at)
    if number is None or not 0 < number.value < _STRONGEST:
        return None
    end = number.end
    if match := _MAGNITUDE.match(text, end):
        end = match.end()
    elif not _OF_MAGNITUDE.search(text, max(0, at - _BEFORE), at):
        return None
    return Figure("", at, end, "quantity", low=number.value, unit="magnitude")
