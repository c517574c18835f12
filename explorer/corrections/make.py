"""What a reader does to an entity, mention or figure on the screen as a statement."""

from typing import Literal

from explorer.corrections.statements import (
    LONGEST,
    Correction,
    KindHere,
    KindOf,
    Mark,
    MarkEvery,
    Merge,
    Named,
    NotHere,
    QuotedSpan,
    Remove,
    Rename,
    SplitAlias,
    SplitMention,
)
from explorer.model import Entity, Figure, Kind, Mention
from explorer.text.one_line import one_line

Scope = Literal["here", "article", "always"]
"""This one place, the whole article, or a rule for every article."""


class Maker:
    """Makes statements about an article of this text.

    Entities and mentions are those of the analysis that the statement is to change.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def quoted(self, start: int, end: int) -> QuotedSpan:
        """A span with the words that stand there."""
        return QuotedSpan(start, end, self._text[start:end])

    def named(self, entity: Entity) -> Named:
        """An entity by its name and first mention; one that is too long is left out."""
        first = entity.mentions[0] if entity.mentions else None
        at = self.quoted(first.start, first.end) if first else None
        if at and len(at.text) > LONGEST:
            at = None
        return Named(one_line(entity.name)[:LONGEST].strip(), entity.kind, at)

    def kind(self, what: Entity | Mention, kind: Kind) -> Correction:
        """An entity, or one mention, is of another kind."""
        if isinstance(what, Mention):
            return KindHere(self.quoted(what.start, what.end), kind)
        return KindOf(self.named(what), kind)

    def removal(
        self, what: Entity | Mention | Figure, scope: Scope, owner: Entity | None
    ) -> Correction:
        """Something is not to be marked: here, or whatever has its name in a wider scope.

        ``owner`` is the entity that a mention is of.
        """
        if isinstance(what, Entity):
            return Remove(self.named(what))
        quoted = self.quoted(what.start, what.end)
        if scope == "here":
            return NotHere(quoted)
        if isinstance(what, Mention) and scope == "article" and owner is not None:
            return Remove(self.named(owner))
        return Remove(Named(one_line(quoted.text), None, quoted))

    def merging(self, what: Entity, into: Entity) -> Correction:
        """Two entities are one."""
        return Merge(self.named(what), self.named(into))

    def splitting(self, entity: Entity, off: Mention | str) -> Correction:
        """One mention of an entity, or all that are written in one way, are another."""
        if isinstance(off, Mention):
            return SplitMention(self.quoted(off.start, off.end))
        return SplitAlias(self.named(entity), one_line(off))

    def renaming(self, entity: Entity, name: str) -> Correction | None:
        """An entity has another name; ``None`` for an empty one or one that is too long."""
        name = one_line(name)
        return Rename(self.named(entity), name) if 0 < len(name) <= LONGEST else None

    def marking(self, start: int, end: int, kind: Kind, scope: Scope) -> Correction | None:
        """Words name something; ``None`` if they are none, too many, or of two paragraphs.

        Blanks at both ends are left out.
        """
        words = self._text[max(0, start) : max(0, end)]
        start = max(0, start) + len(words) - len(words.lstrip())
        words = words.strip()
        if not words or len(words) > LONGEST or "\n\n" in words:
            return None
        quoted = self.quoted(start, start + len(words))
        return Mark(quoted, kind) if scope == "here" else MarkEvery(one_line(words), kind, quoted)
