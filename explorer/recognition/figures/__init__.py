"""The figures of a text: numbers with their type, value, unit, bound and what they count.

:func:`find` goes the way find, parse, normalise, attach: ``grammar`` finds where figures may begin and
asks the readers of ``amounts``, ``ages``, ``when``, ``ratios``, ``scores``, ``ordinals`` and ``counts``, which parse and normalise with the
tables of ``units`` and ``numbers``; ``bounds``, ``counted`` and ``local`` attach what stands around.
"""

from explorer.recognition.figures.dates import parse_day, resolved
from explorer.recognition.figures.grammar import find

__all__ = ["find", "parse_day", "resolved"]
