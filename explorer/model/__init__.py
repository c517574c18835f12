"""What the parts of the explorer hand to each other: an article and what was found in it.

Every offset counts Python characters of :attr:`Article.text`, ends exclusive. Nothing here knows
how text is read, recognised or shown.
"""

from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal["person", "organisation", "place"]
KINDS: tuple[Kind, ...] = ("person", "organisation", "place")

Form = Literal["name", "demonym"]

FigureType = Literal[
    "count",
    "percent",
    "money",
    "quantity",
    "date",
    "time",
    "duration",
    "age",
    "ordinal",
    "score",
    "ratio",
]
FIGURE_TYPES: tuple[FigureType, ...] = get_args(FigureType)

Bound = Literal["exact", "about", "over", "under", "range"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside an article: where it stands and how deep (1 is the top)."""

    start: int
    end: int
    level: int


@dataclass(frozen=True, slots=True)
class Article:
    """A text to read, already clean.

    ``source`` is the path, address or ``-`` as the reader named it. ``text`` has no control or
    bidirectional-override characters, no tabs and no carriage returns.
    """

    source: str
    text: str
    title: str | None = None
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in the text where an entity is named.

    ``score`` is the recogniser's confidence between 0 and 1.
    """

    start: int
    end: int
    form: Form = "name"
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Alias:
    """Another way an entity is written, and why it is taken for the same entity.

    ``reason`` is a short phrase a reader understands: "surname of", "acronym of", "demonym of".
    """

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation or place with all its mentions, in order of ``start``.

    ``name`` is the fullest name the article gives; ``aliases`` the other ways it is written, most
    frequent first.
    """

    id: str
    kind: Kind
    name: str
    aliases: tuple[Alias, ...]
    mentions: tuple[Mention, ...]


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
