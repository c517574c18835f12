"""Persons, organisations and places, and where an article mentions them."""

from dataclasses import dataclass
from typing import NamedTuple

from explorer.model.kinds import Form, Kind


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in the text where an entity is named.

    ``score`` is the recogniser's confidence between 0 and 1.
    """

    start: int
    end: int
    form: Form = "name"
    score: float = 1.0


class UnlinkedMention(NamedTuple):
    """A mention as it is first recognised, before it is known which entity it names."""

    start: int
    end: int
    kind: Kind
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
