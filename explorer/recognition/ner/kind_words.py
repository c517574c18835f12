"""What a name's own words say of its kind: "… River", "University of …", "… plc", "… Treaty"."""

import re

from explorer.model import Kind
from explorer.recognition.lexicon.tables import word_set

_PLACE_LAST = word_set("places", "kind_last")
_PLACE_FIRST = word_set("places", "kind_first")
_PLACE_FIRST_ALONE = word_set("places", "kind_first_alone")
"""First words that need no "of" after them: "Lake Como", where "Gulf Oil" is no place."""

_BODY_LAST = word_set("organisations", "kind_last")
_BODY_FIRST = word_set("organisations", "kind_first")
_BUILDINGS = word_set("organisations", "buildings")
"""Buildings that stand for those who govern in them, by the conventions of the annotated articles."""

_EVENT_LAST = word_set("events", "last")
_STORM_FIRST = word_set("events", "storms")
_SAINTS = ("St", "St.", "Saint")
"""First words of a church that is a building, not a body: "St Mary's Church"."""

_LINK = re.compile(r" of (?:the )?$")


def is_event(name: str) -> bool:
    """Whether a name of several words says that it is no person, place or organisation."""
    words = name.split()
    return len(words) > 1 and (words[-1] in _EVENT_LAST or words[0] in _STORM_FIRST)


def kind_by_words(name: str) -> Kind | None:
    """The kind that a name of several words says itself, or ``None``."""
    if name in _BUILDINGS:
        return "organisation"
    first, *rest = name.split() or [""]
    if not rest:
        return None
    if rest[0] == "of" and rest[1:]:
        return _kind_of_head(first)
    if rest[-1] in _BODY_LAST:
        return "organisation"
    is_church = rest[-1] == "Church" and first in _SAINTS
    is_place = rest[-1] in _PLACE_LAST or first in _PLACE_FIRST_ALONE
    return "place" if is_church or is_place else None


def kind_of_link(text: str, start: int, end: int, following: int) -> Kind | None:
    """The kind of "Strait of Hormuz" where ``start:end`` is its head and the rest is at ``following``.

    ``None`` where they are two names.
    """
    if not _LINK.fullmatch(text, end, following):
        return None
    head = text[start:end].rsplit(maxsplit=1)[-1]
    return "organisation" if head == "Departments" else _kind_of_head(head)


def _kind_of_head(head: str) -> Kind | None:
    """The kind of a name that goes on with "of" behind its head."""
    if head in _PLACE_FIRST:
        return "place"
    return "organisation" if head in _BODY_FIRST else None
