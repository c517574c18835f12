"""Which mentions name one person, organisation or place, why, and what it is called.

Names are first brought together where they are the same but for case, accents and hyphens; then
each shorter name is led to the longer one it belongs to, if there is just one. Where people share a
surname, titles say who is meant. Likeness of spelling alone joins nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from explorer.model import Alias, Entity, Kind, Mention
from explorer.recognition.acronyms import is_acronym
from explorer.recognition.grouping.linking import organisations as organisation_links
from explorer.recognition.grouping.linking import persons as person_links
from explorer.recognition.grouping.linking import places as place_links
from explorer.recognition.grouping.linking.name import Name
from explorer.recognition.grouping.linking.place_senses import place_senses
from explorer.recognition.grouping.matching import persons, places
from explorer.recognition.grouping.matching.keys import key
from explorer.recognition.mention import RecognisedMention

LONGEST_IN_CAPITALS = 5
"""Letters of a name that may be written in capitals always; longer ones stand in headlines."""


def _votes(mentions: Sequence[RecognisedMention]) -> dict[str, Kind]:
    """The kind each name is mostly read as; the earlier reading wins a draw.

    A name that is part of a person's whole name has two senses where it is read as a person and
    as something else: it is left out, and each mention keeps its own.
    """
    votes: dict[str, Counter[Kind]] = defaultdict(Counter)
    parts: set[str] = set()
    for one in mentions:
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


def group(mentions: Sequence[RecognisedMention]) -> tuple[Entity, ...]:
    """The entities of all mentions of an article, in order of first mention.

    Every mention lands in exactly one entity. Ids are ``e1``, ``e2`` … in order of first mention.
    """
    ordered = sorted(mentions, key=lambda one: (one.start, one.end))
    behind = organisation_links.bracketed(ordered)
    names = _named(ordered, behind)
    by_kind: dict[Kind, list[Name]] = defaultdict(list)
    for name in names.values():
        by_kind[name.kind].append(name)
    meant = person_links.link(by_kind["person"])
    meant.update(organisation_links.link(by_kind["organisation"], names, behind))
    organisation_links.link_acronyms_of_places(by_kind["place"], names, behind)
    place_links.link(by_kind["place"])
    return _entities(names.values(), meant)


def _named(
    ordered: Sequence[RecognisedMention], behind: Mapping[int, RecognisedMention]
) -> dict[tuple[str, str, str], Name]:
    """Bring mentions of the same name together, by kind, form to compare and sense.

    An acronym has the kind of the name that it stands right behind.
    """
    kinds = _votes(ordered)
    for one in ordered:
        if (long := behind.get(one.start)) is not None:
            kinds[key(one.text)] = kinds.get(key(long.text), long.kind)
    sense_of = place_senses(ordered)
    names: dict[tuple[str, str, str], Name] = {}
    for one in ordered:
        form = key(one.text)
        kind: Kind = "place" if one.form == "demonym" else kinds.get(form, one.kind)
        if kind == "place":
            form = (
                places.usual(one.demonym_of or one.text)
                if one.form == "demonym"
                else places.usual(one.text)
            )
        sense = sense_of.get(one.start, "")
        name = names.get((kind, form, sense))
        if name is None:
            name = names[kind, form, sense] = Name(kind, tuple(form.split()), sense)
        name.mentions.append(one)
    return names


def _entities(names: Iterable[Name], meant: Mapping[int, tuple[Name, str]]) -> tuple[Entity, ...]:
    members: dict[Name, list[tuple[RecognisedMention, str]]] = defaultdict(list)
    for name in names:
        root = name.root()
        for one in name.mentions:
            owner, reason = meant.get(one.start, (root, name.reason))
            if one.form == "demonym":
                reason = "demonym of"
            members[owner.root()].append((one, reason))
    found = sorted(members.items(), key=lambda pair: min(one.start for one, _ in pair[1]))
    return tuple(_entity(n, root, mentions) for n, (root, mentions) in enumerate(found, start=1))


def _entity(number: int, root: Name, members: list[tuple[RecognisedMention, str]]) -> Entity:
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
    called = _fullest(named, counts) if named else (members[0][0].demonym_of or members[0][0].text)
    aliases = tuple(
        Alias(text, _reason(root.kind, text, called, reasons[text]))
        for text, _ in counts.most_common()
        if text != called
    )
    mentions = tuple(Mention(one.start, one.end, one.form, one.score) for one, _ in members)
    return Entity(f"e{number}", root.kind, called, aliases, mentions)


def _fullest(names: Sequence[str], counts: Counter[str]) -> str:
    """The fullest of an entity's names: most words, not all in capitals, most letters, most often."""

    def fullness(name: str) -> tuple[bool, int, int, bool, int, int]:
        words = name.replace("-", " ").replace(".", ". ").split()
        return (
            not (is_acronym(name) and len(set(names)) > 1),
            sum(len(word.rstrip(".")) > 1 for word in words),
            len(words),
            not (name.isupper() and len(name) > LONGEST_IN_CAPITALS),
            len(name),
            counts[name],
        )

    return max(dict.fromkeys(names), key=fullness)


def _reason(kind: Kind, text: str, called: str, reason: str) -> str:
    """The reason why a name is another's, of which it may be the root."""
    form, full = key(text), key(called)
    if form == full:
        return "spelling of"
    if kind == "person":
        words, long = form.split(), full.split()
        whole = persons.same_person(words, long) or persons.same_person(long, words)
        return persons.part_of(words, long) or whole or reason or OTHER
    return reason or OTHER


OTHER = "other name of"
"""The reason where there is no better one."""
