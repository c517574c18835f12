"""Templates of newspaper passages with blanks, which :mod:`explorer.training.passages` fills with names.

The passages are in ``templates/*.txt``, an empty line between them. A line that ends without a full
stop or a colon and has another below it is a headline. In them

* ``{company}`` is a blank for a name of that kind, ``{company2}`` for another one; the kinds are
  those of :meth:`explorer.training.names.Names.kinds`;
* ``{person.surname}`` is another form of the name in ``{person}``; :data:`SHORTHANDS` lists the
  shorter ways to write the usual ones, such as ``{surname}`` and ``{acronym}``;
* ``[White House|ORG]`` is a name as it stands, with its label;
* everything else, and the kinds in :data:`NO_MENTIONS`, is no mention.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).with_name("templates")

LABELS = {
    "person": "PERSON",
    "demonym": "NORP",
    "demonyms": "NORP",
} | dict.fromkeys(
    "country city region province county area river water sea lake mountain island street bridge "
    "stadium airport station port park district church planet landmark bigcity town".split(),
    "PLACE",
)
"""The labels of kinds; those named neither here nor in :data:`NO_MENTIONS` are organisations."""

NO_MENTIONS = frozenset(
    "storm disease language award event day history law product mission work vessel horse weekday "
    "month n num age year pct money score".split()
)
"""Kinds of names and figures that the recogniser is to leave alone."""

FORMS = {
    "surname": "PERSON",
    "first": "PERSON",
    "demonym": "NORP",
    "demonyms": "NORP",
    "capital": "PLACE",
    "CAPITAL": "PLACE",
    "capitals": "PLACE",
    "country": "PLACE",
    "region": "PLACE",
}
"""The labels of other forms of a name; the rest are organisations."""

SHORTHANDS = {
    "surname": ("person", "surname"),
    "first": ("person", "first"),
    "short": ("company", "short"),
    "acronym": ("agency", "acronym"),
    "CITY": ("city", "capitals"),
}

_PART = re.compile(r"\{([A-Za-z]+?)(\d?)(?:\.([A-Za-z]+))?\}|\[([^\[\]|]+)\|([A-Z]+)\]")


class TemplateError(ValueError):
    """A template that cannot be read, in one line."""


@dataclass(frozen=True)
class Literal:
    """Text that is no mention."""

    text: str


@dataclass(frozen=True)
class Marked:
    """A name that stands in the template, with its label."""

    text: str
    label: str


@dataclass(frozen=True)
class Blank:
    """A blank for a form of the name of a ``kind``; ``label`` is empty for what is no mention."""

    kind: str
    number: str
    form: str
    label: str


Template = tuple[Literal | Marked | Blank, ...]


def parsed(text: str) -> Template:
    """Read a template; raises :class:`TemplateError` for brackets that belong to nothing."""
    parts: list[Literal | Marked | Blank] = []
    at = 0
    for match in _PART.finditer(text):
        if match.start() > at:
            parts.append(Literal(text[at : match.start()]))
        at = match.end()
        if match[4]:
            parts.append(Marked(match[4], match[5]))
            continue
        kind, number, form = match[1], match[2], match[3] or ""
        if kind in SHORTHANDS and not form:
            kind, form = SHORTHANDS[kind]
        label = FORMS.get(form, "ORG") if form else LABELS.get(kind, "ORG")
        if form in {"short", "acronym"}:
            label = LABELS.get(kind, "ORG")
        parts.append(Blank(kind, number, form, "" if kind in NO_MENTIONS else label))
    if at < len(text):
        parts.append(Literal(text[at:]))
    for part in parts:
        if isinstance(part, Literal) and re.search(r"[{}\[\]|]", part.text):
            raise TemplateError(f"stray bracket in a template: {part.text.strip()[:60]}")
    return tuple(parts)


@cache
def templates() -> tuple[Template, ...]:
    """All templates, in the order of their files."""
    return tuple(
        parsed(passage.strip())
        for path in sorted(FOLDER.glob("*.txt"))
        for passage in re.split(r"\n\s*\n", path.read_text(encoding="utf-8"))
        if passage.strip()
    )
