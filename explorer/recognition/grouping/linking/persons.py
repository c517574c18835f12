"""Which names of an article are one person's."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from explorer.recognition.acronyms import initials, is_acronym
from explorer.recognition.grouping.linking.name import Name
from explorer.recognition.grouping.matching import persons
from explorer.recognition.grouping.matching.honorifics import title_of
from explorer.recognition.lexicon.honorifics import Gender, gender_of, is_office
from explorer.recognition.lexicon.person_names import gender_of_first_name

MOST = 64
"""Of more people who may be meant by a name, nobody can say which: they are not compared."""

SHORTEST_INITIALS = 3
"""Letters by which a person is called: "JFK", "MBS"; two are anything."""

Meant = dict[int, tuple[Name, str]]
"""Whom a mention means, by where it starts, and why, where it is not what its name means elsewhere."""


def link(names: Sequence[Name]) -> Meant:
    """Lead shorter names of people to longer ones; returns what single mentions mean instead."""
    whole = [name for name in names if len(name.words) > 1]
    whole.sort(key=lambda name: (-len(name.words), name.start))
    _link_whole(whole)
    by_handle: dict[str, list[Name]] = defaultdict(list)
    for name in whole:
        for handle in persons.short_handles(name.words):
            by_handle[handle].append(name)
    people = _People(whole)
    meant: Meant = {}
    for name in names:
        if name.owner is None and _is_short(name):
            owners = _owners(name, by_handle)
            if owners:
                meant.update(people.settle(name, owners))
    return meant


def _link_whole(whole: Sequence[Name]) -> None:
    """Lead whole names to longer ones, or to the earlier of equals."""
    by_pair: dict[tuple[str, str], list[Name]] = defaultdict(list)
    late: list[tuple[Name, Name, str]] = []
    firsts: dict[Name, set[str]] = defaultdict(set)
    for name in whole:
        found: dict[Name, str] = {}
        for other in _near(by_pair, persons.grips(name.words)):
            reason = persons.same_person(name.words, other.words)
            if reason:
                found.setdefault(other.root(), reason)
        if len(found) == 1:
            (other, reason), *_ = found.items()
            if reason == "shorter form of" and name.words[0][0] != other.words[0][0]:
                late.append((name, other, reason))
            else:
                name.join(other, reason)
                firsts[other.root()].add(name.words[0])
        for pair in persons.pairs(name.words):
            by_pair[pair].append(name)
    for name, other, reason in late:
        if not firsts[other.root()]:
            name.join(other, reason)


def _near(
    by_pair: dict[tuple[str, str], list[Name]], grips: Iterable[tuple[str, str]]
) -> list[Name]:
    found: dict[Name, None] = {}
    for grip in grips:
        names = by_pair.get(grip, ())
        if len(names) <= MOST:
            found.update(dict.fromkeys(names))
    return sorted(found, key=lambda other: (-len(other.words), other.start))


def _is_short(name: Name) -> bool:
    """Whether a name is one word, with particles or not, or an acronym of a person's name."""
    core = persons.core(name.words)
    with_particles = len(core) < len(persons.bare(name.words))
    return len(core) <= 1 + with_particles


def _owners(name: Name, by_handle: dict[str, list[Name]]) -> dict[Name, str]:
    """The people a short name may mean, each with the reason; surnames go before first names."""
    owners: dict[Name, str] = {}
    for handle in persons.short_grips(name.words):
        for other in by_handle.get(handle, ()):
            if other is not name and (reason := persons.part_of(name.words, other.words)):
                root = other.root()
                if "surname" not in owners.get(root, ""):
                    owners[root] = reason
    owners.pop(name, None)
    text = name.mentions[0].text
    if not owners and is_acronym(text.split()[0]) and len(name.words[0]) >= SHORTEST_INITIALS:
        letters = initials(name.words[1:])
        for other in by_handle.get("=" + name.words[0] + letters, ()):
            owners[other.root()] = "initials of"
        return owners if len(owners) == 1 else {}
    surnames = {owner: reason for owner, reason in owners.items() if "surname" in reason}
    return surnames or owners


class _People:
    """The people of an article with their titles and genders."""

    def __init__(self, whole: Sequence[Name]) -> None:
        self._titles: dict[Name, Counter[str]] = defaultdict(Counter)
        self._firsts: dict[Name, str] = {}
        self._starts: dict[Name, int] = {}
        for name in whole:
            root = name.root()
            self._firsts.setdefault(root, name.words[0])
            self._starts[root] = min(name.start, self._starts.get(root, name.start))
            for one in name.mentions:
                if word := title_of(one.before):
                    self._titles[root][word] += 1
        self._genders = {root: self._gender(root) for root in self._firsts}

    def _gender(self, root: Name) -> Gender | None:
        said = {gender_of(word) for word in self._titles.get(root, ())} - {None}
        if said:
            return said.pop() if len(said) == 1 else None
        return gender_of_first_name(self._firsts[root])

    def settle(self, name: Name, owners: dict[Name, str]) -> Meant:
        """Lead a short name to whom it means; give what single mentions of it mean instead."""
        reasons = set(owners.values())
        if len(owners) > 1 and reasons == {"family of"}:
            return {}
        owners = dict(sorted(owners.items(), key=lambda pair: self._starts[pair[0]]))
        usual = next(iter(owners))
        name.join(usual, owners[usual])
        chosen: dict[str, Name | None] = {}
        strangers: dict[str, Name] = {}
        meant: Meant = {}
        for one in name.mentions:
            word = title_of(one.before)
            if word not in chosen:
                chosen[word] = self._with_title(word, owners)
            who = chosen[word]
            if who is None and "surname" in owners[usual]:
                gender = gender_of(word) or ""
                stranger = strangers.setdefault(gender, Name("person", name.words))
                stranger.mentions.append(one)
                meant[one.start] = (stranger, "")
            elif who is not None and who is not usual:
                meant[one.start] = (who, owners[who])
        return meant

    def _with_title(self, word: str, owners: Iterable[Name]) -> Name | None:
        """Who of some people, the likeliest first, has a title; ``None`` if it is none of them."""
        gender = gender_of(word)
        fits = [one for one in owners if not gender or self._genders[one] in (None, gender)]
        office = [one for one in fits if is_office(word) and self._titles[one][word]]
        sure = [one for one in fits if gender and self._genders[one] == gender]
        return next(iter(office or sure or fits), None)
