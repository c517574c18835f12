"""The figures of a text: numbers with their type, value, unit, bound and what they count.

:func:`find` goes the way find, parse, normalise, attach: ``grammar`` finds where figures may begin and
asks the readers of ``amounts``, ``parts``, ``ages``, ``when``, ``ratios``, ``scores``, ``ordinals``
and ``counts``, which parse and normalise with the tables of ``units`` and ``numbers``; ``bounds``,
``counted`` and ``local`` attach what stands around. ``component`` is the same for a spaCy pipeline.
Names are loaded at their first use: ``reading`` alone needs none of the grammar.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.recognition.figures.dates import parse_day, resolved
    from explorer.recognition.figures.grammar import find

__all__ = ["find", "parse_day", "resolved"]

_HOME = {"find": "grammar", "parse_day": "dates", "resolved": "dates"}


def __getattr__(name: str) -> object:
    """Load a public name from the module it lives in, at its first use."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 (lazy on purpose)

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
