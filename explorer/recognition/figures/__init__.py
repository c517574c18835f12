"""The figures of a text: numbers with their type, value, unit, bound and what they count.

:func:`find_figures` goes the way of ``stages``: ``find`` looks where figures may begin, the parsers of
``parse`` read them, ``attach`` adds what the words around them say; :func:`resolve_dates` gives dates
their day. ``component`` is the same for a spaCy pipeline, ``phrases`` has the words that all go by.
"""

from explorer.recognition.figures.attach.resolved_dates import parse_day, resolve_dates
from explorer.recognition.figures.stages import find_figures

__all__ = ["find_figures", "parse_day", "resolve_dates"]
