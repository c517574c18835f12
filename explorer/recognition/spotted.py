"""A mention as recognition first sees it, before names are grouped into entities."""

from dataclasses import dataclass

from explorer.model import Form, Kind

CONTEXT = 60
"""How many characters of the same paragraph are kept on each side of a mention as evidence."""


@dataclass(frozen=True, slots=True)
class Spotted:
    """One recognised name, with the words around it that say who or what is meant.

    ``start`` and ``end`` are offsets in the article. ``before`` and ``after`` are up to
    :data:`CONTEXT` characters of the same paragraph. ``home`` is the place a demonym stands for
    ("Russia" for "Russian"), and ``None`` for names.
    """

    start: int
    end: int
    text: str
    kind: Kind
    form: Form = "name"
    score: float = 1.0
    before: str = ""
    after: str = ""
    home: str | None = None
