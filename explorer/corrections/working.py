"""An analysis while corrections are applied to it: indexed by name and by place."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from explorer.model import Alias, Analysis, Entity, Kind, Mention, Span


def collapsed(words: str) -> str:
    """Words with one blank between each two."""
    return " ".join(words.split())


class WorkingEntity:
    """An entity while corrections are applied to it.

    ``entity`` is the entity of the model that it still is, ``None`` once it was changed.
    """

    __slots__ = ("aliases", "entity", "id", "kind", "mentions", "name")

    def __init__(self, identity: str, kind: Kind, name: str) -> None:
        self.id = identity
        self.kind = kind
        self.name = name
        self.aliases: list[Alias] = []
        self.mentions: list[Mention] = []
        self.entity: Entity | None = None

    @classmethod
    def of(cls, entity: Entity) -> "WorkingEntity":
        """The working entity that is still just that entity."""
        working = cls(entity.id, entity.kind, entity.name)
        working.aliases = list(entity.aliases)
        working.mentions = list(entity.mentions)
        working.entity = entity
        return working

    def settled(self) -> Entity:
        """The entity it is now; the same object as before if nothing was changed."""
        if self.entity is None:
            self.entity = Entity(
                self.id, self.kind, self.name, tuple(self.aliases), tuple(self.mentions)
            )
        return self.entity

    def at(self, spans: Iterable[Span]) -> list[Mention]:
        """Its mentions that have just one of these spans."""
        wanted = set(spans)
        return [one for one in self.mentions if (one.start, one.end) in wanted]

    def spelling(self, surface: str) -> str:
        """The one of the entity's names that a mention spells, or the surface if it is new."""
        words = collapsed(surface)
        if words == self.name or any(words == alias.name for alias in self.aliases):
            return words
        if words.isupper():
            folded = words.casefold()
            for name in (self.name, *(alias.name for alias in self.aliases)):
                if name.casefold() == folded:
                    return name
        return words


class WorkingAnalysis:
    """An analysis that corrections are applied to in turn.

    ``text`` is the article's, ``figures`` are those that are left. Entities, their names and their
    mentions are changed by the methods alone, which keep the indexes right.
    """

    def __init__(self, analysis: Analysis, text: str) -> None:
        self.text = text
        self.figures = list(analysis.figures)
        self._before = analysis
        self._entities = {
            entity.id: WorkingEntity.of(entity) for entity in analysis.entities if entity.mentions
        }
        self._names: dict[str, set[str]] = {}
        for working in self._entities.values():
            self._names.setdefault(collapsed(working.name), set()).add(working.id)
        self._spans = sorted(
            (one.start, one.end, working.id)
            for working in self._entities.values()
            for one in working.mentions
        )
        self._longest = max((end - start for start, end, _ in self._spans), default=0)

    def analysis(self) -> Analysis:
        """The analysis as it is now; entities that were not changed are the same objects."""
        found = [working for working in self._entities.values() if working.mentions]
        found.sort(key=lambda one: (one.mentions[0].start, one.mentions[0].end, one.id))
        same = len(self.figures) == len(self._before.figures)
        return Analysis(
            tuple(working.settled() for working in found),
            self._before.figures if same else tuple(self.figures),
            self._before.covered,
        )

    # What is asked.

    def entities(self) -> list[WorkingEntity]:
        """All entities, in no order that means anything."""
        return list(self._entities.values())

    def holds(self, working: WorkingEntity) -> bool:
        """Whether an entity is still there."""
        return self._entities.get(working.id) is working

    def overlapping(self, span: Span) -> list[tuple[Span, WorkingEntity]]:
        """The mentions that share a character with a span, in order, each with its entity."""
        start, end = span
        at = bisect_left(self._spans, (start - self._longest,))
        found = []
        while at < len(self._spans) and self._spans[at][0] < end:
            begin, stop, identity = self._spans[at]
            if stop > start:
                found.append(((begin, stop), self._entities[identity]))
            at += 1
        return found

    def exactly(self, span: Span) -> WorkingEntity | None:
        """The entity that has a mention of just this span."""
        at = bisect_left(self._spans, span)
        if at < len(self._spans) and self._spans[at][:2] == span:
            return self._entities[self._spans[at][2]]
        return None

    def called(self, name: str, kind: Kind | None) -> list[WorkingEntity]:
        """The entities of a name and a kind (or any), in order of first mention."""
        found = (self._entities[one] for one in self._names.get(collapsed(name), ()))
        return sorted(
            (working for working in found if kind in (None, working.kind)),
            key=lambda one: (one.mentions[0].start, one.mentions[0].end),
        )

    def written(self, surface: str, kind: Kind) -> WorkingEntity | None:
        """The entity that more words of this surface and kind belong to, if that is sure."""
        called = self.called(surface, kind)
        if called:
            return called[0]
        name = collapsed(surface)
        found = [
            working
            for working in self._entities.values()
            if working.kind == kind and any(alias.name == name for alias in working.aliases)
        ]
        return found[0] if len(found) == 1 else None

    def spelt(self, working: WorkingEntity, name: str) -> list[Mention]:
        """The mentions of an entity that spell one of its names."""
        spellings = zip(working.mentions, self._spellings(working), strict=True)
        return [one for one, spelling in spellings if spelling == name]

    # What is changed.

    def new(self, prefix: str, start: int, kind: Kind, name: str) -> WorkingEntity:
        """A new entity without mentions, with an id of ``prefix`` and where it begins."""
        identity, number = f"{prefix}{start}", 2
        while identity in self._entities:
            identity, number = f"{prefix}{start}-{number}", number + 1
        working = WorkingEntity(identity, kind, collapsed(name))
        self._entities[identity] = working
        self._names.setdefault(working.name, set()).add(identity)
        return working

    def call(self, working: WorkingEntity, name: str, old: Alias | None = None) -> None:
        """Let an entity have another name, which is no alias of it any more; ``old`` becomes one."""
        working.entity = None
        working.aliases = [alias for alias in working.aliases if alias.name != name]
        if old is not None:
            working.aliases.append(old)
        self._names[collapsed(working.name)].discard(working.id)
        working.name = name
        self._names.setdefault(collapsed(name), set()).add(working.id)
        self._order_aliases(working)

    def add(self, working: WorkingEntity, mentions: Sequence[Mention], reason: str) -> None:
        """Let an entity have more mentions; new spellings become aliases for a reason."""
        working.entity = None
        known = {working.name, *(alias.name for alias in working.aliases)}
        for one in mentions:
            insort(self._spans, (one.start, one.end, working.id))
            self._longest = max(self._longest, one.end - one.start)
            name = working.spelling(self.text[one.start : one.end])
            if name not in known:
                known.add(name)
                working.aliases.append(Alias(name, reason))
        together = [*working.mentions, *mentions]
        working.mentions = sorted(together, key=lambda one: (one.start, one.end))
        self._order_aliases(working)

    def take(self, working: WorkingEntity, mentions: Sequence[Mention]) -> None:
        """Take mentions from an entity; what none spells any more is no longer a name of it.

        Without its name it is called as its longest mention; without mentions it is gone.
        """
        for one in mentions:
            del self._spans[bisect_left(self._spans, (one.start, one.end, working.id))]
        lost = set(self._spellings(working, mentions))
        gone = {(one.start, one.end) for one in mentions}
        working.entity = None
        working.mentions = [one for one in working.mentions if (one.start, one.end) not in gone]
        if not working.mentions:
            self._names[collapsed(working.name)].discard(working.id)
            del self._entities[working.id]
            return
        lost -= set(self._spellings(working))
        working.aliases = [alias for alias in working.aliases if alias.name not in lost]
        names = [one for one in working.mentions if one.form == "name"]
        if working.name in lost and names:
            fullest = max(names, key=lambda one: (one.end - one.start, -one.start))
            self.call(working, working.spelling(self.text[fullest.start : fullest.end]))
        self._order_aliases(working)

    def _order_aliases(self, working: WorkingEntity) -> None:
        """The most frequent alias first."""
        if len(working.aliases) > 1:
            counts = Counter(self._spellings(working))
            working.aliases.sort(key=lambda alias: -counts[alias.name])

    def _spellings(
        self, working: WorkingEntity, mentions: Iterable[Mention] | None = None
    ) -> Iterator[str]:
        """Which name of an entity its mentions spell, or those given."""
        known: dict[str, str] = {}
        for one in working.mentions if mentions is None else mentions:
            surface = self.text[one.start : one.end]
            if surface not in known:
                known[surface] = working.spelling(surface)
            yield known[surface]
