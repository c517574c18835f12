"""What stands before a person's name and is no part of it: "Mrs", "President", "Lt"."""

from functools import cache
from typing import Any, Literal

from explorer.recognition.lexicon.tables import table

Gender = Literal["f", "m"]


@cache
def _rows() -> dict[str, dict[str, Any]]:
    """What the table says of each honorific, as it is written and without its full stop."""
    rows = table("honorifics")
    return {**{word: {} for word in rows["plain"]}, **rows["described"]}


@cache
def _by_lower_case() -> dict[str, dict[str, Any]]:
    return {word.lower(): row for word, row in _rows().items()}


@cache
def honorifics() -> frozenset[str]:
    """Words before a name that are no part of it, without their full stops.

    Those that annotated articles mark with the name are not among them ("Sister", "Major").
    """
    return frozenset(word for word, row in _rows().items() if "part_of_name" not in row)


@cache
def never_alone() -> frozenset[str]:
    """Honorifics only together with one after them: "Deputy Mayor", not the first word of "Group"."""
    return frozenset(word for word, row in _rows().items() if "never_alone" in row)


def in_full(word: str) -> str:
    """An abbreviated rank written out, in lower case: "governor" for "gov"; other words as they are."""
    full: str = _by_lower_case().get(word, {}).get("short_for", word)
    return full


def is_office(word: str) -> bool:
    """Whether a word in lower case is an office, which hardly two people in one article have."""
    return "office" in _by_lower_case().get(word, {})


def gender_of(word: str) -> Gender | None:
    """The gender that a word in lower case says of whom it stands before, if it says one."""
    gender: Gender | None = _by_lower_case().get(word, {}).get("gender")
    return gender
