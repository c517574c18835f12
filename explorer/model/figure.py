"""A number in an article with what it says."""

from dataclasses import dataclass

from explorer.model.kinds import Bound, FigureType


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it says.

    ``low`` and ``high`` are in the measure of ``unit`` (1.2bn is 1200000000); ``high`` is only set
    for ranges and scores. ``unit`` is an ISO 4217 code for money, singular English for the rest.
    ``of`` is what is counted, in the article's words. ``iso`` is a date resolved as far as it can
    be (``2024-03-12``, ``2024-03``, ``2024``), for dates only.
    """

    id: str
    start: int
    end: int
    type: FigureType
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    bound: Bound = "exact"
    of: str | None = None
    iso: str | None = None
