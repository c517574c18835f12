"""A correction as it was made: by whom it can be told from others, in which article, when."""

from dataclasses import dataclass

from explorer.corrections.statements import Correction


@dataclass(frozen=True, slots=True)
class MadeCorrection:
    """A correction with what tells it from others.

    ``id`` is 16 hexadecimal digits, ``article`` the key of the article it was made in, ``made`` an
    ISO time in UTC. One that is ``everywhere`` is a rule for every article; one that is ``undone``
    does not hold, and can be made again.
    """

    id: str
    article: str
    correction: Correction
    everywhere: bool
    made: str
    undone: bool = False
