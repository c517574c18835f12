"""What a reader can say about an article's entities.

Statements name their targets by offsets with the words that stand there and by names, never by
entity ids, so that they still fit when another version of the pipeline has read the article.
"""

from dataclasses import dataclass, fields

from explorer.model import Kind, Span
from explorer.text.one_line import one_line

LONGEST = 300
"""Names and marked words may have so many characters."""


@dataclass(frozen=True, slots=True)
class QuotedSpan:
    """A span of an article and the words that stand there."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """Where it is."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Named:
    """An entity by its name; with ``at``, the one that has a mention there.

    Without a ``kind`` any kind is meant. A rule for every article has no ``at``.
    """

    name: str
    kind: Kind | None = None
    at: QuotedSpan | None = None


@dataclass(frozen=True, slots=True)
class KindOf:
    """The entity is of another kind."""

    entity: Named
    kind: Kind


@dataclass(frozen=True, slots=True)
class KindHere:
    """This one mention is of another kind."""

    mention: QuotedSpan
    kind: Kind


@dataclass(frozen=True, slots=True)
class NotHere:
    """This one mention is no entity (or this one figure no figure)."""

    mention: QuotedSpan


@dataclass(frozen=True, slots=True)
class Remove:
    """What has this name is no entity, none of its mentions (nor a figure of these words)."""

    entity: Named


@dataclass(frozen=True, slots=True)
class Merge:
    """One entity is the same as another, which keeps its name and kind."""

    what: Named
    into: Named


@dataclass(frozen=True, slots=True)
class SplitMention:
    """This one mention is an entity of its own."""

    mention: QuotedSpan


@dataclass(frozen=True, slots=True)
class SplitAlias:
    """Those mentions of an entity that are written so are an entity of their own."""

    entity: Named
    alias: str


@dataclass(frozen=True, slots=True)
class Rename:
    """The entity has another name."""

    entity: Named
    name: str


@dataclass(frozen=True, slots=True)
class Mark:
    """These words name something of a kind."""

    mention: QuotedSpan
    kind: Kind


@dataclass(frozen=True, slots=True)
class MarkEvery:
    """These words name something of a kind wherever they stand, and at ``at`` in any case."""

    text: str
    kind: Kind
    at: QuotedSpan | None = None


Correction = (
    KindOf
    | KindHere
    | NotHere
    | Remove
    | Merge
    | SplitMention
    | SplitAlias
    | Rename
    | Mark
    | MarkEvery
)


def general(correction: Correction) -> Correction | None:
    """The same said of every article, or ``None`` if it can only be said of one place."""
    said: Correction | None = None
    match correction:
        case KindOf(entity, kind):
            said = KindOf(Named(entity.name), kind)
        case Remove(entity):
            said = Remove(Named(entity.name))
        case Merge(what, into):
            said = Merge(Named(what.name, what.kind), Named(into.name, into.kind))
        case SplitAlias(entity, alias):
            said = SplitAlias(Named(entity.name, entity.kind), alias)
        case Rename(entity, name):
            said = Rename(Named(entity.name, entity.kind), name)
        case Mark(mention, kind):
            said = MarkEvery(one_line(mention.text), kind)
        case MarkEvery(text, kind):
            said = MarkEvery(text, kind)
    return said


def place_of(correction: Correction) -> int | None:
    """Where in its article a correction was made, as an offset, if it says."""
    for field in fields(correction):
        match getattr(correction, field.name):
            case QuotedSpan(start) | Named(at=QuotedSpan(start)):
                return start
    return None
