"""The reader's corrections applied to an analysis: pure, deterministic, and never failing.

Corrections are applied one after the other; applying some and then others is the same as applying
them all at once. One that no longer fits the analysis changes nothing and is reported.
"""

import re
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from explorer.corrections.statements import (
    Correction,
    KindHere,
    KindOf,
    Mark,
    MarkEvery,
    Merge,
    Named,
    NotHere,
    Remove,
    Rename,
    SplitAlias,
    SplitMention,
    Spot,
)
from explorer.model import Alias, Analysis, Entity, Figure, Form, Kind, Mention

MOST = 10_000
"""So many occurrences of the same words are marked by one correction."""

MERGED, MARKED, RENAMED = "merged by you", "marked by you", "renamed by you"


@dataclass(frozen=True, slots=True)
class Corrected:
    """An analysis with corrections applied, and those of them that did not fit."""

    analysis: Analysis
    misfits: tuple[Correction, ...] = ()


def apply(analysis: Analysis, text: str, corrections: Iterable[Correction]) -> Analysis:
    """Give the analysis of ``text`` with the corrections applied in their order."""
    return corrected(analysis, text, corrections).analysis


def corrected(analysis: Analysis, text: str, corrections: Iterable[Correction]) -> Corrected:
    """Give the analysis with the corrections applied, and the corrections that did not fit."""
    state: Working | None = None
    misfits = []
    for correction in corrections:
        state = state or Working(analysis, text)
        if not state.do(correction):
            misfits.append(correction)
    return Corrected(state.analysis() if state else analysis, tuple(misfits))


def occurrences(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Give where words stand in a text as whole words, first to last, without overlap.

    Between two words there may be any blanks and one line end.
    """
    parts = [re.escape(word) for word in words.split()]
    pattern = re.compile(r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)".join(parts))
    match = pattern.search(text) if parts else None
    while match is not None:
        start, end = match.span()
        whole = not (_joined(text, start) or _joined(text, end))
        if whole:
            yield start, end
        match = pattern.search(text, end if whole else start + 1)


def _joined(text: str, at: int) -> bool:
    """Whether the characters before and after an offset belong to one word."""
    return 0 < at < len(text) and _in_word(text[at - 1]) and _in_word(text[at])


_UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3040, 0x30FF),
    (0x3400, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese letters: their words stand without blanks."""


def _in_word(character: str) -> bool:
    if not character.isalnum():
        return False
    point = ord(character)
    return point < 0x0E00 or not any(a <= point <= b for a, b in _UNSPACED)


def _collapsed(words: str) -> str:
    return " ".join(words.split())


class _Group:
    """An entity while corrections are applied to it."""

    __slots__ = ("aliases", "entity", "id", "kind", "mentions", "name")

    def __init__(self, identity: str, kind: Kind, name: str) -> None:
        self.id = identity
        self.kind = kind
        self.name = name
        self.aliases: list[Alias] = []
        self.mentions: list[Mention] = []
        self.entity: Entity | None = None

    @classmethod
    def of(cls, entity: Entity) -> "_Group":
        group = cls(entity.id, entity.kind, entity.name)
        group.aliases = list(entity.aliases)
        group.mentions = list(entity.mentions)
        group.entity = entity
        return group

    def spelling(self, surface: str) -> str:
        """The one of the entity's names that a mention spells, or the surface if it is new."""
        words = _collapsed(surface)
        if words == self.name or any(words == alias.name for alias in self.aliases):
            return words
        if words.isupper():
            folded = words.casefold()
            for name in (self.name, *(alias.name for alias in self.aliases)):
                if name.casefold() == folded:
                    return name
        return words


class Working:
    """An analysis that corrections are applied to in turn, indexed by name and by place."""

    def __init__(self, analysis: Analysis, text: str) -> None:
        self._text = text
        self._covered = analysis.covered
        self._figures = list(analysis.figures)
        self._base_figures = analysis.figures
        self._groups = {
            entity.id: _Group.of(entity) for entity in analysis.entities if entity.mentions
        }
        self._names: dict[str, set[str]] = {}
        for group in self._groups.values():
            self._names.setdefault(_collapsed(group.name), set()).add(group.id)
        self._spans = sorted(
            (one.start, one.end, group.id)
            for group in self._groups.values()
            for one in group.mentions
        )
        self._longest = max((end - start for start, end, _ in self._spans), default=0)

    def analysis(self) -> Analysis:
        """Give the analysis as it is now; entities that were not touched are the same objects."""
        groups = [group for group in self._groups.values() if group.mentions]
        groups.sort(key=lambda group: (group.mentions[0].start, group.mentions[0].end, group.id))
        for group in groups:
            if group.entity is None:
                group.entity = Entity(
                    group.id, group.kind, group.name, tuple(group.aliases), tuple(group.mentions)
                )
        same = len(self._figures) == len(self._base_figures)
        return Analysis(
            tuple(group.entity for group in groups if group.entity),
            self._base_figures if same else tuple(self._figures),
            self._covered,
        )

    def do(self, correction: Correction) -> bool:
        """Apply one correction; returns whether it fits."""
        match correction:
            case KindOf(entity, kind):
                return self._kind_of(entity, kind)
            case KindHere(mention, kind) | Mark(mention, kind):
                return self._mark(mention, kind)
            case NotHere(mention):
                return self._not_here(mention)
            case Remove(entity):
                return self._remove(entity)
            case Merge(what, into):
                return self._merge(what, into)
            case SplitMention(mention):
                return self._split_mention(mention)
            case SplitAlias(entity, alias):
                return self._split_alias(entity, alias)
            case Rename(entity, name):
                return self._rename(entity, name)
            case MarkEvery(words, kind, at):
                return self._mark_every(words, kind, at)

    # What a correction means here.

    def _holds(self, spot: Spot) -> bool:
        return self._text[spot.start : spot.end] == spot.text and spot.start < spot.end

    def _within(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """The mentions that share a character with a stretch, in order."""
        at = bisect_left(self._spans, (start - self._longest,))
        found = []
        while at < len(self._spans) and self._spans[at][0] < end:
            if self._spans[at][1] > start:
                found.append(self._spans[at])
            at += 1
        return found

    def _exactly(self, spot: Spot) -> _Group | None:
        at = bisect_left(self._spans, (spot.start, spot.end))
        if at < len(self._spans) and self._spans[at][:2] == (spot.start, spot.end):
            return self._groups[self._spans[at][2]]
        return None

    def _called(self, name: str, kind: Kind | None) -> list[_Group]:
        """The entities of a name and kind, in order of first mention."""
        groups = (self._groups[one] for one in self._names.get(_collapsed(name), ()))
        return sorted(
            (group for group in groups if kind in (None, group.kind)),
            key=lambda group: (group.mentions[0].start, group.mentions[0].end),
        )

    def _written(self, surface: str, kind: Kind) -> _Group | None:
        """The entity that more words of this surface and kind belong to, if that is sure."""
        called = self._called(surface, kind)
        if called:
            return called[0]
        name = _collapsed(surface)
        groups = [
            group
            for group in self._groups.values()
            if group.kind == kind and any(alias.name == name for alias in group.aliases)
        ]
        return groups[0] if len(groups) == 1 else None

    def _by_name(self, named: Named) -> list[_Group]:
        """The entities of this very name: all of them for a rule, else the one meant."""
        if named.at is None:
            return self._called(named.name, named.kind)
        here = self._exactly(named.at) if self._holds(named.at) else None
        for kind in dict.fromkeys((named.kind, None)):
            called = self._called(named.name, kind)
            if called:
                return [here] if here in called else called[:1]
        return []

    def _meant(self, named: Named) -> list[_Group]:
        """The entities meant, also where another reading gave them another name."""
        found = self._by_name(named)
        if found or named.at is None or not self._holds(named.at):
            return found
        touching = self._within(named.at.start, named.at.end)
        if touching:
            return [self._groups[touching[0][2]]]
        other = self._written(named.name, named.kind) if named.kind else None
        return [other] if other else []

    # Changes to groups, which keep the indexes right.

    def _new(self, letter: str, start: int, kind: Kind, name: str) -> _Group:
        identity, number = f"{letter}{start}", 2
        while identity in self._groups:
            identity, number = f"{letter}{start}-{number}", number + 1
        group = _Group(identity, kind, _collapsed(name))
        self._groups[identity] = group
        self._names.setdefault(group.name, set()).add(identity)
        return group

    def _call(self, group: _Group, name: str) -> None:
        self._names[_collapsed(group.name)].discard(group.id)
        group.name = name
        self._names.setdefault(_collapsed(name), set()).add(group.id)

    def _add(self, group: _Group, mentions: Sequence[Mention], reason: str) -> None:
        """Give mentions to a group; new spellings become aliases for a reason."""
        group.entity = None
        known = {group.name, *(alias.name for alias in group.aliases)}
        for one in mentions:
            insort(self._spans, (one.start, one.end, group.id))
            self._longest = max(self._longest, one.end - one.start)
            name = group.spelling(self._text[one.start : one.end])
            if name not in known:
                known.add(name)
                group.aliases.append(Alias(name, reason))
        group.mentions = sorted([*group.mentions, *mentions], key=lambda one: (one.start, one.end))
        self._order_aliases(group)

    def _order_aliases(self, group: _Group) -> None:
        if len(group.aliases) > 1:
            counts = Counter(self._spellings(group, group.mentions))
            group.aliases.sort(key=lambda alias: -counts[alias.name])

    def _spellings(self, group: _Group, mentions: Iterable[Mention]) -> Iterator[str]:
        known: dict[str, str] = {}
        for one in mentions:
            surface = self._text[one.start : one.end]
            if surface not in known:
                known[surface] = group.spelling(surface)
            yield known[surface]

    def _take(self, group: _Group, mentions: Sequence[Mention]) -> None:
        """Take mentions out of a group; what nothing spells any more is no longer a name of it."""
        for one in mentions:
            del self._spans[bisect_left(self._spans, (one.start, one.end, group.id))]
        gone = {(one.start, one.end) for one in mentions}
        lost = set(self._spellings(group, mentions))
        group.entity = None
        group.mentions = [one for one in group.mentions if (one.start, one.end) not in gone]
        if not group.mentions:
            self._names[_collapsed(group.name)].discard(group.id)
            del self._groups[group.id]
            return
        lost -= set(self._spellings(group, group.mentions))
        group.aliases = [alias for alias in group.aliases if alias.name not in lost]
        if group.name in lost:
            names = [one for one in group.mentions if one.form == "name"]
            if names:
                fullest = max(names, key=lambda one: (one.end - one.start, -one.start))
                name = group.spelling(self._text[fullest.start : fullest.end])
                group.aliases = [alias for alias in group.aliases if alias.name != name]
                self._call(group, name)
        self._order_aliases(group)

    def _set_kind(self, group: _Group, kind: Kind) -> None:
        """Give a group a kind; the one that has its name and that kind already joins it."""
        same = [one for one in self._called(group.name, kind) if one is not group]
        group.entity, group.kind = None, kind
        group.mentions = [_sure(one, kind) for one in group.mentions]
        if len(same) == 1:
            self._join(same[0], group)

    def _join(self, what: _Group, into: _Group) -> None:
        mentions = what.mentions
        self._take(what, mentions)
        moved = [one if into.kind == "place" else replace(one, form="name") for one in mentions]
        self._add(into, moved, MERGED)

    # The corrections themselves; each says whether it fits.

    def _kind_of(self, entity: Named, kind: Kind) -> bool:
        groups = self._meant(entity)
        for group in groups:
            if group.id in self._groups and group.kind != kind:
                self._set_kind(group, kind)
        return bool(groups)

    def _mark(self, spot: Spot, kind: Kind) -> bool:
        if not self._holds(spot) or not spot.text.strip():
            return False
        group = self._exactly(spot)
        if group is not None and group.kind == kind:
            return True
        alone = group is not None and [one.form for one in group.mentions] == ["name"]
        if group is not None and alone and self._written(spot.text, kind) is None:
            self._set_kind(group, kind)
        else:
            self._place([(spot.start, spot.end)], kind)
        return True

    def _place(self, stretches: list[tuple[int, int]], kind: Kind) -> None:
        """Put mentions at stretches of the same words, in place of whatever was marked there."""
        marked: dict[str, set[tuple[int, int]]] = {}
        for stretch in stretches:
            for start, end, identity in self._within(*stretch):
                marked.setdefault(identity, set()).add((start, end))
        for identity, spans in marked.items():
            group = self._groups[identity]
            self._take(group, [one for one in group.mentions if (one.start, one.end) in spans])
        self._figures = [one for one in self._figures if not _meets(one, stretches)]
        start, end = stretches[0]
        surface = self._text[start:end]
        into = self._written(surface, kind) or self._new("m", start, kind, surface)
        form = self._form(into, surface)
        self._add(into, [Mention(start, end, form) for start, end in stretches], MARKED)

    def _form(self, group: _Group, surface: str) -> Form:
        for one in group.mentions:
            if one.form == "demonym" and self._text[one.start : one.end] == surface:
                return "demonym"
        return "name"

    def _mark_every(self, words: str, kind: Kind, at: Spot | None) -> bool:
        if at is not None and not (self._holds(at) and at.text.strip()):
            at = None
        here = (at.start, at.end) if at else (0, 0)
        stretches = [] if at is None or self._is(here, kind) else [here]
        found = at is not None
        for stretch in islice(occurrences(self._text, words), MOST):
            if stretch[0] < here[1] and stretch[1] > here[0]:
                continue
            if self._is(stretch, kind):
                found = True
            elif not self._cut(stretch):
                stretches.append(stretch)
        if stretches:
            self._place(sorted(stretches), kind)
        return found or bool(stretches)

    def _is(self, stretch: tuple[int, int], kind: Kind) -> bool:
        group = self._exactly(Spot(*stretch, ""))
        return group is not None and group.kind == kind

    def _cut(self, stretch: tuple[int, int]) -> bool:
        """Whether a mention there would leave only a part of one that is marked."""
        start, end = stretch
        return any(
            (a < start or b > end) and (a, b) != stretch for a, b, _ in self._within(start, end)
        )

    def _not_here(self, spot: Spot) -> bool:
        if not self._holds(spot):
            return False
        group = self._exactly(spot)
        if group is not None:
            at = (spot.start, spot.end)
            self._take(group, [one for one in group.mentions if (one.start, one.end) == at])
            return True
        kept = [one for one in self._figures if (one.start, one.end) != (spot.start, spot.end)]
        if len(kept) < len(self._figures):
            self._figures = kept
            return True
        return not self._within(spot.start, spot.end)

    def _remove(self, entity: Named) -> bool:
        groups = self._by_name(entity)
        for group in groups:
            self._take(group, group.mentions)
        if groups and entity.at is not None:
            return True
        name = _collapsed(entity.name)
        for group in list(self._groups.values()):
            if any(alias.name == name for alias in group.aliases):
                self._take(group, self._written_so(group, name))
        self._figures = [one for one in self._figures if self._words(one) != name]
        return True

    def _words(self, one: Mention | Figure) -> str:
        return _collapsed(self._text[one.start : one.end])

    def _written_so(self, group: _Group, name: str) -> list[Mention]:
        spelt = zip(group.mentions, self._spellings(group, group.mentions), strict=True)
        return [one for one, spelling in spelt if spelling == name]

    def _merge(self, what: Named, into: Named) -> bool:
        targets = self._meant(into)
        groups = self._meant(what)
        if not targets or not groups:
            return False
        for group in groups:
            if group is not targets[0]:
                self._join(group, targets[0])
        return True

    def _split_mention(self, spot: Spot) -> bool:
        group = self._exactly(spot) if self._holds(spot) else None
        if group is None:
            return False
        if len(group.mentions) > 1:
            at = (spot.start, spot.end)
            self._part(group, [one for one in group.mentions if (one.start, one.end) == at])
        return True

    def _split_alias(self, entity: Named, alias: str) -> bool:
        fits = False
        for group in self._meant(entity):
            mentions = self._written_so(group, _collapsed(alias))
            if mentions and len(mentions) < len(group.mentions):
                self._part(group, mentions)
                fits = True
        return fits or bool(entity.at and self._called(alias, None))

    def _part(self, group: _Group, mentions: list[Mention]) -> None:
        name = group.spelling(self._text[mentions[0].start : mentions[0].end])
        self._take(group, mentions)
        fresh = self._new("s", mentions[0].start, group.kind, name)
        self._add(fresh, mentions, MARKED)

    def _rename(self, entity: Named, name: str) -> bool:
        name = _collapsed(name)
        groups = self._meant(entity) if name else []
        for group in groups:
            if group.name == name:
                continue
            spelt = set(self._spellings(group, group.mentions))
            old = group.name
            group.entity = None
            group.aliases = [alias for alias in group.aliases if alias.name != name]
            if old in spelt:
                group.aliases.append(Alias(old, RENAMED))
            self._call(group, name)
            self._order_aliases(group)
        return bool(groups)


def _meets(figure: Figure, stretches: list[tuple[int, int]]) -> bool:
    """Whether a figure shares a character with one of the stretches, which are in order."""
    at = bisect_left(stretches, (figure.end,)) - 1
    return at >= 0 and stretches[at][1] > figure.start


def _sure(mention: Mention, kind: Kind) -> Mention:
    """The mention once the reader has said what kind it is."""
    return Mention(mention.start, mention.end, mention.form if kind == "place" else "name", 1.0)
