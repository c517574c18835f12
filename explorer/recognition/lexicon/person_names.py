"""What people's names are made of: particles, first names with their nicknames, suffixes."""

from collections import defaultdict
from functools import cache

from explorer.recognition.lexicon.honorifics import Gender
from explorer.recognition.lexicon.tables import table, word_set

PARTICLES = word_set("particles", "particles")
"""Small words inside surnames, in lower case."""

JOINING_PARTICLES = PARTICLES - word_set("particles", "after_first_names")
"""Those between a first name and a surname; "le", "la" and "te" also stand between two names."""

PATRONYMIC_PARTICLES = word_set("particles", "patronymic")
"""Particles after which the father's name stands, in lower case."""

GENERATIONS = word_set("name_suffixes", "generations")
"""What tells people of one family apart, in lower case without full stop: "jr", "iii"."""

SUFFIXES = GENERATIONS | word_set("name_suffixes", "regnal")
"""Those and the numbers of monarchs and popes."""

_NO_FAMILY: frozenset[int] = frozenset()


@cache
def _genders() -> dict[str, Gender]:
    rows = table("first_names")
    return {**dict.fromkeys(rows["women"], "f"), **dict.fromkeys(rows["men"], "m")}


@cache
def _families() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, names in enumerate(table("first_names")["nicknames"]):
        for name in names.split():
            found[name].add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def gender_of_first_name(word: str) -> Gender | None:
    """The gender of a first name (a key), if it is hardly ever both."""
    return _genders().get(word)


def nickname_families(word: str) -> frozenset[int]:
    """The numbers of the first names that a first name (a key) is, or is short for."""
    return _families().get(word, _NO_FAMILY)


def has_nicknames(word: str) -> bool:
    """Whether a word (a key) is a first name with nicknames, or such a nickname."""
    return word in _families()


def is_first_name(word: str) -> bool:
    """Whether a word (a key) is a usual first name."""
    return has_nicknames(word) or gender_of_first_name(word) is not None
