"""Corrections as objects that JSON can hold, as they are stored and sent, and back.

``"do"`` says what is corrected; one table says which fields each has. A stretch is an array of start,
end and words; an entity an object with its name, and its kind and a stretch where it has them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

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
from explorer.model import KINDS, Kind
from explorer.text.one_line import one_line


class RecordError(ValueError):
    """An object that is no correction, with the reason in a few words."""


@dataclass(frozen=True, slots=True)
class _Field:
    """A field: its name in the statement and in JSON, how it is read from an object and written."""

    name: str
    key: str
    read: Callable[[dict[str, Any], str], Any]
    write: Callable[[Any], Any] = lambda value: value
    optional: bool = False


def to_record(correction: Correction) -> dict[str, Any]:
    """A correction as an object that JSON can hold."""
    record: dict[str, Any] = {"do": _NAMES[type(correction)]}
    for field in _STATEMENTS[record["do"]][1]:
        value = getattr(correction, field.name)
        if not (field.optional and value is None):
            record[field.key] = field.write(value)
    return record


def from_record(record: object) -> Correction:
    """Read a correction back from its object; raises :class:`RecordError`."""
    if not isinstance(record, dict):
        raise RecordError("not an object")
    name = record.get("do")
    if not isinstance(name, str) or name not in _STATEMENTS:
        raise RecordError("unknown correction")
    make, fields = _STATEMENTS[name]
    correction: Correction = make(
        *(
            None if field.optional and field.key not in record else field.read(record, field.key)
            for field in fields
        )
    )
    return correction


def _read_kind(record: dict[str, Any], key: str) -> Kind:
    for kind in KINDS:
        if record.get(key) == kind:
            return kind
    raise RecordError("unknown kind")


def _read_name(record: dict[str, Any], key: str) -> str:
    name = record.get(key)
    if not isinstance(name, str) or len(name) > LONGEST or not name or name != one_line(name):
        raise RecordError(f"no {key} of up to {LONGEST} plain characters")
    return name


def _read_span(record: dict[str, Any], key: str) -> QuotedSpan:
    match record.get(key):
        case [int(start), int(end), str(text)] if 0 <= start < end and end - start == len(text):
            if len(text) <= LONGEST and one_line(text) == " ".join(text.split()):
                return QuotedSpan(int(start), int(end), text)
    raise RecordError(f"no {key} as start, end and words")


def _read_named(record: dict[str, Any], key: str) -> Named:
    inner = record.get(key)
    if not isinstance(inner, dict):
        raise RecordError(f"no {key}")
    return Named(
        _read_name(inner, "name"),
        _read_kind(inner, "kind") if "kind" in inner else None,
        _read_span(inner, "at") if "at" in inner else None,
    )


def _span(quoted: QuotedSpan) -> list[int | str]:
    return [quoted.start, quoted.end, quoted.text]


def _named(named: Named) -> dict[str, Any]:
    record: dict[str, Any] = {"name": named.name}
    if named.kind is not None:
        record["kind"] = named.kind
    if named.at is not None:
        record["at"] = _span(named.at)
    return record


_ENTITY = _Field("entity", "entity", _read_named, _named)
_KIND = _Field("kind", "kind", _read_kind)
_MENTION = _Field("mention", "mention", _read_span, _span)

_STATEMENTS: dict[str, tuple[Callable[..., Any], tuple[_Field, ...]]] = {
    "kind": (KindOf, (_ENTITY, _KIND)),
    "kind here": (KindHere, (_MENTION, _KIND)),
    "remove here": (NotHere, (_MENTION,)),
    "remove": (Remove, (_ENTITY,)),
    "merge": (
        Merge,
        (
            _Field("what", "entity", _read_named, _named),
            _Field("into", "into", _read_named, _named),
        ),
    ),
    "split here": (SplitMention, (_MENTION,)),
    "split": (SplitAlias, (_ENTITY, _Field("alias", "alias", _read_name))),
    "rename": (Rename, (_ENTITY, _Field("name", "name", _read_name))),
    "mark here": (Mark, (_MENTION, _KIND)),
    "mark": (
        MarkEvery,
        (
            _Field("text", "text", _read_name),
            _KIND,
            _Field("at", "at", _read_span, _span, optional=True),
        ),
    ),
}
"""The statements by their names in JSON, with their fields in order."""

_NAMES: dict[object, str] = {make: name for name, (make, _) in _STATEMENTS.items()}
