"""The figures of a text: numbers with their type, value, unit and bound."""

from explorer.recognition.figures.dates import parse_day, resolved
from explorer.recognition.figures.grammar import find

__all__ = ["find", "parse_day", "resolved"]
