"""What a reader can say about an article's entities, and each statement as a plain record.

Statements name their targets by offsets with the words that stand there and by names, never by
entity ids, so that they still fit when another version of the pipeline has read the article.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from explorer.model import KINDS, Kind
from explorer.text.one_line import one_line

LONGEST = 300
"""Names and marked words may have so many characters."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of an article and the words that stand there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Named:
    """An entity by its name; with ``at``, the one that has a mention there.

    Without a ``kind`` any kind is meant. A rule for every article has no ``at``.
    """

    name: str
    kind: Kind | None = None
    at: Spot | None = None


@dataclass(frozen=True, slots=True)
class KindOf:
    """The entity is of another kind."""

    entity: Named
    kind: Kind


@dataclass(frozen=True, slots=True)
class KindHere:
    """This one mention is of another kind."""

    mention: Spot
    kind: Kind


@dataclass(frozen=True, slots=True)
class NotHere:
    """This one mention is no entity (or this one figure no figure)."""

    mention: Spot


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

    mention: Spot


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

    mention: Spot
    kind: Kind


@dataclass(frozen=True, slots=True)
class MarkEvery:
    """These words name something of a kind wherever they stand, and at ``at`` in any case."""

    text: str
    kind: Kind
    at: Spot | None = None


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
    match correction:
        case KindOf(entity, kind):
            return KindOf(Named(entity.name), kind)
        case Remove(entity):
            return Remove(Named(entity.name))
        case Merge(what, into):
            return Merge(Named(what.name, what.kind), Named(into.name, into.kind))
        case SplitAlias(entity, alias):
            return SplitAlias(Named(entity.name, entity.kind), alias)
        case Rename(entity, name):
            return Rename(Named(entity.name, entity.kind), name)
        case Mark(mention, kind):
            return MarkEvery(one_line(mention.text), kind)
        case MarkEvery(text, kind):
            return MarkEvery(text, kind)
    return None


def place_of(correction: Correction) -> int | None:
    """Where in its article a correction was made, as an offset, if it says."""
    match correction:
        case KindHere(mention) | NotHere(mention) | SplitMention(mention) | Mark(mention):
            return mention.start
        case MarkEvery(at=at):
            return at.start if at else None
        case Merge(what):
            return what.at.start if what.at else None
        case KindOf(entity) | Remove(entity) | SplitAlias(entity) | Rename(entity):
            return entity.at.start if entity.at else None


_WITH_ARTICLE = {"person": "a person", "organisation": "an organisation", "place": "a place"}


def describe(correction: Correction) -> str:
    """One line that says what a correction says, for a status line or a list."""
    match correction:
        case KindOf(entity, kind):
            return f"{_short(entity.name)} is {_WITH_ARTICLE[kind]}"
        case KindHere(mention, kind):
            return f"{_short(mention.text)} is {_WITH_ARTICLE[kind]} here"
        case NotHere(mention):
            return f"{_short(mention.text)} is not marked here"
        case Remove(entity):
            return f"{_short(entity.name)} is not marked"
        case Merge(what, into):
            return f"{_short(what.name)} is the same as {_short(into.name)}"
        case SplitMention(mention):
            return f"{_short(mention.text)} stands for itself here"
        case SplitAlias(entity, alias):
            return f"{_short(alias)} is not the same as {_short(entity.name)}"
        case Rename(entity, name):
            return f"{_short(entity.name)} is called {_short(name)}"
        case Mark(mention, kind):
            return f"{_short(mention.text)} marked as {_WITH_ARTICLE[kind]} here"
        case MarkEvery(text, kind):
            return f"every {_short(text)} marked as {_WITH_ARTICLE[kind]}"


def _short(name: str) -> str:
    name = one_line(name)
    return name if len(name) <= 48 else name[:47].rstrip() + "…"


class RecordError(ValueError):
    """A record that is no correction, with the reason in a few words."""


def to_record(correction: Correction) -> dict[str, Any]:
    """Give a correction as a record that JSON can hold."""
    match correction:
        case KindOf(entity, kind):
            return {"do": "kind", "entity": _named(entity), "kind": kind}
        case KindHere(mention, kind):
            return {"do": "kind here", "mention": _spot(mention), "kind": kind}
        case NotHere(mention):
            return {"do": "remove here", "mention": _spot(mention)}
        case Remove(entity):
            return {"do": "remove", "entity": _named(entity)}
        case Merge(what, into):
            return {"do": "merge", "entity": _named(what), "into": _named(into)}
        case SplitMention(mention):
            return {"do": "split here", "mention": _spot(mention)}
        case SplitAlias(entity, alias):
            return {"do": "split", "entity": _named(entity), "alias": alias}
        case Rename(entity, name):
            return {"do": "rename", "entity": _named(entity), "name": name}
        case Mark(mention, kind):
            return {"do": "mark here", "mention": _spot(mention), "kind": kind}
        case MarkEvery(text, kind, at):
            record = {"do": "mark", "text": text, "kind": kind}
            return record if at is None else {**record, "at": _spot(at)}


def _spot(spot: Spot) -> list[int | str]:
    return [spot.start, spot.end, spot.text]


def _named(named: Named) -> dict[str, Any]:
    record: dict[str, Any] = {"name": named.name}
    if named.kind is not None:
        record["kind"] = named.kind
    if named.at is not None:
        record["at"] = _spot(named.at)
    return record


def from_record(record: object) -> Correction:
    """Read a correction back from its record; raises :class:`RecordError`."""
    if not isinstance(record, dict):
        raise RecordError("not an object")
    kind = record.get("do")
    if not isinstance(kind, str) or kind not in _MAKERS:
        raise RecordError("unknown correction")
    return _MAKERS[kind](record)


_MAKERS: dict[str, Callable[[dict[str, Any]], Correction]] = {
    "kind": lambda r: KindOf(_read_named(r, "entity"), _read_kind(r)),
    "kind here": lambda r: KindHere(_read_spot(r, "mention"), _read_kind(r)),
    "remove here": lambda r: NotHere(_read_spot(r, "mention")),
    "remove": lambda r: Remove(_read_named(r, "entity")),
    "merge": lambda r: Merge(_read_named(r, "entity"), _read_named(r, "into")),
    "split here": lambda r: SplitMention(_read_spot(r, "mention")),
    "split": lambda r: SplitAlias(_read_named(r, "entity"), _read_name(r, "alias")),
    "rename": lambda r: Rename(_read_named(r, "entity"), _read_name(r, "name")),
    "mark here": lambda r: Mark(_read_spot(r, "mention"), _read_kind(r)),
    "mark": lambda r: MarkEvery(
        _read_name(r, "text"), _read_kind(r), _read_spot(r, "at") if "at" in r else None
    ),
}


def _read_kind(record: dict[str, Any]) -> Kind:
    for kind in KINDS:
        if record.get("kind") == kind:
            return kind
    raise RecordError("unknown kind")


def _read_name(record: dict[str, Any], key: str) -> str:
    name = record.get(key)
    if not isinstance(name, str) or len(name) > LONGEST or not name or name != one_line(name):
        raise RecordError(f"no {key} of up to {LONGEST} plain characters")
    return name


def _read_spot(record: dict[str, Any], key: str) -> Spot:
    match record.get(key):
        case [int(start), int(end), str(text)] if 0 <= start < end and end - start == len(text):
            if len(text) <= LONGEST and one_line(text) == " ".join(text.split()):
                return Spot(int(start), int(end), text)
    raise RecordError(f"no {key} as start, end and words")


def _read_named(record: dict[str, Any], key: str) -> Named:
    inner = record.get(key)
    if not isinstance(inner, dict):
        raise RecordError(f"no {key}")
    return Named(
        _read_name(inner, "name"),
        _read_kind(inner) if "kind" in inner else None,
        _read_spot(inner, "at") if "at" in inner else None,
    )
