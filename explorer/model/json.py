"""The one place where an analysis becomes JSON, and comes back.

There are two forms of the same tables of fields below. The *compact* form has arrays of all fields
in the order of the tables; the worker's answers and the cache have it, and only it is read back. The
*full* form has objects with the names that the exports have (schema 1), and the words of the text.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from explorer.model.analysis import Analysis
from explorer.model.article import Article
from explorer.model.entity import Alias, Entity, Mention, UnlinkedMention
from explorer.model.figure import Figure
from explorer.model.kinds import BOUNDS, FIGURE_TYPES, FORMS, KINDS

SCHEMA = 1
"""The version of the full form; it changes when a field changes its meaning or goes."""

Read = Callable[[Any], Any]
"""From a value of JSON to the field's own; raises ValueError or TypeError for any other."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an object: its name in the model and in JSON, and how it is read and written.

    ``compact`` and ``full`` make its value in the two forms. A field that is not ``exported`` is
    left out of the full form, an ``optional`` one where it has no value.
    """

    name: str
    read: Read
    compact: Callable[[Any], Any] = lambda value: value
    full: Callable[[Any], Any] = lambda value: value
    exported: bool = True
    optional: bool = False


def _offset(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(f"no offset: {value!r}")
    return value


def _words(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"no words: {value!r}")
    return value


def _number(value: Any) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise ValueError(f"no number: {value!r}")
    return value


def _or_none(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def _one_of(choices: tuple[Any, ...]) -> Read:
    def read(value: Any) -> Any:
        if value not in choices:
            raise ValueError(f"none of {', '.join(choices)}: {value!r}")
        return value

    return read


def _numbered(choices: tuple[Any, ...]) -> Read:
    """Reads the number of a choice."""

    def read(value: Any) -> Any:
        if _offset(value) >= len(choices):
            raise ValueError(f"not below {len(choices)}: {value}")
        return choices[value]

    return read


def _whole(value: float | None) -> float | int | None:
    """A number that is whole without its ``.0``."""
    return int(value) if value is not None and value == int(value) else value


def _tuple_of(make: Callable[..., Any], fields: tuple[Field, ...]) -> Read:
    return lambda rows: tuple(_read(row, make, fields) for row in rows)


START, END = Field("start", _offset), Field("end", _offset)
FORM = Field("form", _numbered(FORMS), compact=FORMS.index)
SCORE = Field("score", _number, exported=False)
KIND = Field("kind", _one_of(KINDS))

MENTION = (START, END, FORM, SCORE)
UNLINKED_MENTION = (START, END, KIND, FORM, SCORE)
ALIAS = (Field("name", _words), Field("reason", _words, exported=False))
FIGURE = (
    Field("id", _words),
    START,
    END,
    Field("type", _one_of(FIGURE_TYPES)),
    Field("low", _or_none(_number), full=_whole),
    Field("high", _or_none(_number), full=_whole),
    Field("unit", _or_none(_words)),
    Field("bound", _one_of(BOUNDS)),
    Field("of", _or_none(_words)),
    Field("iso", _or_none(_words), optional=True),
)


def _rows(fields: tuple[Field, ...]) -> Callable[[Iterable[object]], list[list[Any]]]:
    return lambda found: [_row(one, fields) for one in found]


ENTITY = (
    Field("id", _words),
    KIND,
    Field("name", _words),
    Field(
        "aliases",
        _tuple_of(Alias, ALIAS),
        compact=_rows(ALIAS),
        full=lambda aliases: [alias.name for alias in aliases],
    ),
    Field("mentions", _tuple_of(Mention, MENTION), compact=_rows(MENTION)),
)


def _row(one: object, fields: tuple[Field, ...]) -> list[Any]:
    return [field.compact(getattr(one, field.name)) for field in fields]


def _read(row: Any, make: Callable[..., Any], fields: tuple[Field, ...]) -> Any:
    return make(*(field.read(value) for field, value in zip(fields, row, strict=True)))


def _record(one: object, fields: tuple[Field, ...], text: str) -> dict[str, Any]:
    """The full form of one object; what has an end has its words after it."""
    record: dict[str, Any] = {}
    for field in fields:
        value = getattr(one, field.name)
        if field.exported and not (field.optional and not value):
            record[field.name] = field.full(value)
        if field is END:
            record["text"] = text[record["start"] : value]
    return record


def compact(analysis: Analysis) -> list[Any]:
    """An analysis as arrays that JSON can hold: characters covered, entities, figures."""
    return [
        analysis.covered,
        [_row(one, ENTITY) for one in analysis.entities],
        compact_figures(analysis.figures),
    ]


def from_compact(record: Any) -> Analysis:
    """Read back what :func:`compact` made; raises ValueError for anything else."""
    try:
        covered, entities, figures = record
        return Analysis(
            _tuple_of(Entity, ENTITY)(entities), figures_from_compact(figures), _offset(covered)
        )
    except TypeError as error:
        raise ValueError("no analysis") from error


def compact_figures(figures: Iterable[Figure]) -> list[list[Any]]:
    """Figures as arrays."""
    return _rows(FIGURE)(figures)


def figures_from_compact(rows: Any) -> tuple[Figure, ...]:
    """Read back what :func:`compact_figures` made; raises ValueError or TypeError."""
    found: tuple[Figure, ...] = _tuple_of(Figure, FIGURE)(rows)
    return found


def compact_mentions(mentions: Iterable[object]) -> list[list[Any]]:
    """What has the fields of an :class:`~explorer.model.entity.UnlinkedMention` as arrays."""
    return _rows(UNLINKED_MENTION)(mentions)


def mentions_from_compact(rows: Any) -> tuple[UnlinkedMention, ...]:
    """Read back what :func:`compact_mentions` made; raises ValueError or TypeError."""
    found: tuple[UnlinkedMention, ...] = _tuple_of(UnlinkedMention, UNLINKED_MENTION)(rows)
    return found


def _about(article: Article) -> dict[str, Any]:
    """What is known of an article beside its text; fields that are unset are left out."""
    fields = {
        "date": article.date.isoformat() if article.date else None,
        "author": article.author,
        "site": article.site,
        "language": article.language,
        "pages": [[page.start, page.end, page.label] for page in article.pages],
    }
    return {name: value for name, value in fields.items() if value}


def full(article: Article, analysis: Analysis, source: str) -> dict[str, Any]:
    """An article and what was found in it as objects that JSON can hold, as the exports have them.

    ``source`` is what the article's source is called there.
    """
    text = article.text
    return {
        "schema": SCHEMA,
        "source": source,
        "title": article.title,
        "text": text,
        **_about(article),
        "entities": [
            _record(entity, ENTITY, text)
            | {"mentions": [_record(one, MENTION, text) for one in entity.mentions]}
            for entity in analysis.entities
        ],
        "figures": [_record(one, FIGURE, text) for one in analysis.figures],
    }
