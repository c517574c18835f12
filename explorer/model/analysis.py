"""What was found in an article."""

from dataclasses import dataclass

from explorer.model.entity import Entity
from explorer.model.figure import Figure


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was found in an article.

    ``entities`` come in order of first mention, ``figures`` in order of ``start``. ``covered`` is
    how many characters of the text have been looked at so far; it equals the text's length once
    the analysis is complete.
    """

    entities: tuple[Entity, ...] = ()
    figures: tuple[Figure, ...] = ()
    covered: int = 0
