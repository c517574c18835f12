"""What a correction says in one line, for a status line or a list."""

from dataclasses import fields

from explorer.corrections.statements import (
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
from explorer.model import Kind
from explorer.text.one_line import one_line

LONGEST = 48
"""Characters of a name at most, the sign that it goes on included."""

_WITH_ARTICLE: dict[Kind, str] = {
    "person": "a person",
    "organisation": "an organisation",
    "place": "a place",
}

_SENTENCES: dict[type, str] = {
    KindOf: "{entity} is {kind}",
    KindHere: "{mention} is {kind} here",
    NotHere: "{mention} is not marked here",
    Remove: "{entity} is not marked",
    Merge: "{what} is the same as {into}",
    SplitMention: "{mention} stands for itself here",
    SplitAlias: "{alias} is not the same as {entity}",
    Rename: "{entity} is called {name}",
    Mark: "{mention} marked as {kind} here",
    MarkEvery: "every {text} marked as {kind}",
}
"""Each with the fields of its statement in braces."""


def describe(correction: Correction) -> str:
    """One line that says what a correction says."""
    words = {
        field.name: _written(field.name, getattr(correction, field.name))
        for field in fields(correction)
    }
    return _SENTENCES[type(correction)].format(**words)


def _written(field: str, value: Named | QuotedSpan | str | None) -> str:
    match value:
        case Named(name):
            return _short(name)
        case QuotedSpan(text=text):
            return _short(text)
        case "person" | "organisation" | "place" if field == "kind":
            return _WITH_ARTICLE[value]
    return _short(value or "")


def _short(name: str) -> str:
    name = one_line(name)
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
