"""Which mentions name one person, organisation or place, why, and what it is called.

Names are first brought together where they are the same but for case, accents and hyphens; then
each shorter name is led to the longer one it belongs to, if there is just one (or, for people who
share a surname, to the one named last). Likeness of spelling alone joins nothing.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from explorer.model import Alias, Entity, Kind, Mention
from explorer.recognition.demonyms import usual_names
from explorer.recognition.grouping import bodies, persons, places
from explorer.recognition.grouping.keys import key
from explorer.recognition.spotted import Spotted

_BRACKET = re.compile(r"\s?[(\[](?:the )?$")


@dataclass(eq=False)
class _Name:
    """One name: its kind, its form to compare, its mentions, and the name it belongs to."""

    kind: Kind
    words: tuple[str, ...]
    mentions: list[Spotted] = field(default_factory=list)
    owner: "_Name | None" = None
    reason: str = ""
    shown: str = ""

    @property
    def starts(self) -> list[int]:
        """Where it is mentioned, in order."""
        return [one.start for one in self.mentions]

    def root(self) -> "_Name":
        """Give the name at the end of the chain of owners."""
        name = self
        while name.owner is not None:
            name = name.owner
        return name

    def join(self, owner: "_Name", reason: str) -> None:
        """Make this the other way of saying another name."""
        if self.root() is not owner.root():
            self.root().owner = owner.root()
            self.reason = self.reason or reason


def _votes(spotted: Sequence[Spotted]) -> dict[str, Kind]:
    """Give the kind each name is mostly read as; the earlier reading wins a draw.

    A name that is part of a person's whole name has two senses where it is read as a person and
    as something else: it is left out, and each mention keeps its own.
    """
    votes: dict[str, Counter[Kind]] = defaultdict(Counter)
    parts: set[str] = set()
    for one in spotted:
        if one.form == "name":
            form = key(one.text)
            votes[form][one.kind] += one.score  # type: ignore[assignment]
            if one.kind == "person" and " " in form:
                parts.update(form.split())
    return {
        name: counter.most_common(1)[0][0]
        for name, counter in votes.items()
        if len(counter) == 1 or name not in parts
    }


def group(spotted: Sequence[Spotted]) -> tuple[Entity, ...]:
    """Give the entities of all mentions of an article, in order of first mention.

    Every mention lands in exactly one entity. Ids are ``e1``, ``e2`` … in order of first mention.
    """
    ordered = sorted(spotted, key=lambda one: (one.start, one.end))
    names = _named(ordered)
    by_kind: dict[Kind, list[_Name]] = defaultdict(list)
    for name in names.values():
        by_kind[name.kind].append(name)
    shared = _people(by_kind["person"])
    _organisations(by_kind["organisation"], ordered, names)
    _places(by_kind["place"])
    return _entities(names.values(), shared)


def _named(ordered: Sequence[Spotted]) -> dict[tuple[Kind, str], _Name]:
    """Bring mentions of the same name together, by kind and form to compare."""
    kinds = _votes(ordered)
    usual = _usual()
    names: dict[tuple[Kind, str], _Name] = {}
    for one in ordered:
        form = key(one.text)
        if one.form == "demonym":
            kind: Kind = "place"
            form = key(one.home or one.text)
        else:
            kind = kinds.get(form, one.kind)
        if kind == "place":
            form = usual.get(one.text) or usual.get(form) or form
        name = names.get((kind, form))
        if name is None:
            name = names[kind, form] = _Name(kind, tuple(form.split()))
        name.mentions.append(one)
    return names


def _usual() -> dict[str, str]:
    """Give the form to compare of each country by its other names: as written, or whole words."""
    found: dict[str, str] = {}
    for other, name in usual_names().items():
        found[other] = key(name)
        if len(other) > 3:
            found[key(other)] = key(name)
    return found


# People


def _people(names: list[_Name]) -> dict[_Name, list[_Name]]:
    """Lead shorter names of people to longer ones; give those that several people share."""
    whole = sorted((n for n in names if len(n.words) > 1), key=lambda n: -len(n.words))
    by_word: dict[str, list[_Name]] = defaultdict(list)
    for name in whole:
        for word in persons.handles(name.words):
            by_word[word].append(name)
    for name in reversed(whole):
        found = {
            other.root(): reason
            for other in _near(name, by_word)
            if other is not name and (reason := _same(name, other))
        }
        found.pop(name.root(), None)
        if len(found) == 1:
            (other, reason), *_ = found.items()
            name.join(other, reason)
    shared: dict[_Name, list[_Name]] = {}
    for name in names:
        core = [word for word in name.words if word not in persons.PARTICLES]
        if name.owner is not None or len(core) > 1 + any(
            w in persons.PARTICLES for w in name.words
        ):
            continue
        if len(core) > 1 and len(name.words) == len(core):
            continue
        owners: dict[_Name, str] = {}
        for other in _near(name, by_word):
            if other is not name and (reason := persons.part_of(name.words, other.words)):
                owners.setdefault(other.root(), reason)
        owners.pop(name, None)
        surnames = {o: r for o, r in owners.items() if "surname" in r}
        chosen = surnames or owners
        if len(chosen) == 1:
            (other, reason), *_ = chosen.items()
            name.join(other, reason)
        elif chosen:
            shared[name] = list(chosen)
            name.reason = next(iter(chosen.values()))
    return shared


def _near(name: _Name, by_word: dict[str, list[_Name]]) -> Iterable[_Name]:
    """Give the whole names that may have to do with one, the longest first, each once."""
    found = {other for word in persons.grips(name.words) for other in by_word.get(word, ())}
    return sorted(found, key=lambda other: (-len(other.words), other.mentions[0].start))


def _same(name: _Name, other: _Name) -> str | None:
    """Give the reason why the longer of two whole names is the other's; equals lead to the earlier."""
    if len(name.words) > len(other.words):
        return None
    if len(name.words) == len(other.words) and name.mentions[0].start < other.mentions[0].start:
        return None
    return persons.same_person(name.words, other.words)


def _meant(one: Spotted, owners: Sequence[_Name]) -> _Name:
    """Give which of the people who share a name a mention means: the one named last before it."""

    def last(name: _Name) -> int:
        starts = name.starts
        n = bisect_left(starts, one.start)
        return starts[n - 1] if n else -starts[0] - 1

    return min(owners, key=lambda name: name.starts[0])


# Organisations


def _organisations(
    names: list[_Name], ordered: Sequence[Spotted], all_names: dict[tuple[Kind, str], _Name]
) -> None:
    """Lead acronyms and short forms to the names they stand for."""
    by_initials: dict[str, list[_Name]] = defaultdict(list)
    by_word: dict[str, list[_Name]] = defaultdict(list)
    for name in names:
        text = max((one.text for one in name.mentions), key=len)
        if len(name.words) > 1:
            for form in bodies.initials(text):
                by_initials[form].append(name)
        for word in set(name.words):
            by_word[word].append(name)
    previous: Spotted | None = None
    for one in ordered:
        if previous is not None and _BRACKET.search(one.before) and one.start - previous.end <= 6:
            long = all_names.get((previous.kind, key(previous.text)))
            short = all_names.get(("organisation", key(one.text)))
            if long and short and long.kind == "organisation" and short.owner is None:
                if bodies.is_acronym(one.text):
                    short.join(long, "acronym of")
                elif bodies.is_acronym(previous.text) and long.owner is None:
                    long.join(short, "acronym of")
        previous = one
    for name in names:
        text = name.mentions[0].text
        if name.owner is None and bodies.is_acronym(text):
            roots = {other.root() for other in by_initials.get(bodies.letters(text), ())} - {name}
            if len(roots) == 1:
                name.join(roots.pop(), "acronym of")
    for name in sorted(names, key=lambda name: len(name.words)):
        if name.owner is not None or bodies.is_acronym(name.mentions[0].text):
            continue
        longer: dict[_Name, str] = {}
        for other in dict.fromkeys(o for word in name.words for o in by_word[word]):
            if other is not name and len(other.words) >= len(name.words):
                reason = bodies.short_for(name.words, other.words)
                if reason and not (len(other.words) == len(name.words) and other.owner is name):
                    longer[other.root()] = reason
        longer.pop(name, None)
        if len(longer) == 1 and ("place", " ".join(name.words)) not in all_names:
            (other, reason), *_ = longer.items()
            name.join(other, reason)


# Places


def _places(names: list[_Name]) -> None:
    """Lead a place's name to the one with "City" or "Republic of", if there is just one."""
    by_core: dict[tuple[str, ...], list[_Name]] = defaultdict(list)
    for name in names:
        by_core[places.core(name.words)].append(name)
    for group_ in by_core.values():
        short, *others = sorted(group_, key=lambda name: len(name.words))
        longer = [
            long
            for long in others
            if places.short_for(short.words, long.words, [one.before for one in short.mentions])
        ]
        for long in longer[1:]:
            long.join(longer[0], "short for")
        if longer:
            short.join(longer[0], "short for")


# The result


def _entities(names: Iterable[_Name], shared: dict[_Name, list[_Name]]) -> tuple[Entity, ...]:
    members: dict[_Name, list[tuple[Spotted, str]]] = defaultdict(list)
    for name in names:
        for one in name.mentions:
            owner = _meant(one, shared[name]) if name in shared else name
            reason = "demonym of" if one.form == "demonym" else name.reason
            members[owner.root()].append((one, reason))
    found = sorted(members.items(), key=lambda pair: min(one.start for one, _ in pair[1]))
    return tuple(_entity(n, root, mentions) for n, (root, mentions) in enumerate(found, start=1))


def _entity(number: int, root: _Name, members: list[tuple[Spotted, str]]) -> Entity:
    members.sort(key=lambda pair: pair[0].start)
    counts: Counter[str] = Counter()
    reasons: dict[str, str] = {}
    for one, reason in members:
        text = " ".join(one.text.split())
        counts[text] += 1
        reasons.setdefault(text, reason)
    named = [
        " ".join(one.text.split())
        for one, reason in members
        if one.form == "name" and reason != "family of"
    ]
    called = _fullest(named, counts) if named else (members[0][0].home or members[0][0].text)
    aliases = tuple(
        Alias(text, _reason(text, called, reasons[text]))
        for text, _ in counts.most_common()
        if text != called
    )
    mentions = tuple(Mention(one.start, one.end, one.form, one.score) for one, _ in members)
    return Entity(f"e{number}", root.kind, called, aliases, mentions)


def _fullest(names: Sequence[str], counts: Counter[str]) -> str:
    """Give the fullest of an entity's names: most words, not all in capitals, most letters, most often."""
    return max(
        dict.fromkeys(names),
        key=lambda name: (
            not (bodies.is_acronym(name) and len(set(names)) > 1),
            len(name.replace("-", " ").split()),
            not (name.isupper() and len(name) > 5),
            len(name),
            counts[name],
        ),
    )


def _reason(text: str, called: str, reason: str) -> str:
    if reason:
        return reason
    if key(text) == key(called):
        return "spelling of"
    return "other name of"
