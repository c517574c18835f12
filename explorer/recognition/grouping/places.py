"""When two names are one place's: countries' other names, and generic words around a name."""

import re
from collections.abc import Sequence
from functools import cache

from explorer.recognition.demonyms import usual_names

_BEFORE = (
    ("kingdom", "of"),
    ("republic", "of"),
    ("free", "state", "of"),
    ("city", "of"),
    ("town", "of"),
    ("federal", "republic", "of"),
    ("people's", "republic", "of"),
    ("islamic", "republic", "of"),
)

_AFTER = {
    "city": re.compile(""),
    "river": re.compile(r"\b[Tt]he $"),
    "bridge": re.compile(r"\b(?:[Tt]he|at|on|over|under) $"),
    "stadium": re.compile(r"\bat $"),
    "airport": re.compile(r"\bat $"),
}
"""Last words that are left out, and how the name is spoken of when they are."""

_STATES = frozenset(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii "
    "idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan "
    "minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania "
    "tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta "
    "manitoba saskatchewan".split()
)
"""States and provinces: a city called after one ("Kansas City") is another place."""


def core(words: Sequence[str]) -> tuple[str, ...]:
    """Give a place's words without "Republic of" before and "City" after; words are keys."""
    kept = _without_republic(words)
    if len(kept) > 1 and kept[-1] in _AFTER:
        kept = kept[:-1]
    return kept


def short_for(words: Sequence[str], long: Sequence[str], before: Sequence[str]) -> bool:
    """Whether a place's name is short for a longer one with the same core; words are keys.

    ``before`` is what stands before each mention of the short one: "at Heathrow" is the airport,
    "in Denver" is not.
    """
    if tuple(words) != core(long):
        return False
    last = _without_republic(long)[-1]
    if last not in _AFTER or len(_without_republic(long)) == len(words):
        return True
    name = " ".join(words)
    if last == "city":
        return name == "new york" or (name not in _STATES and name not in _countries())
    spoken = [bool(_AFTER[last].search(one)) for one in before]
    if name in _STATES or name in _countries():
        return bool(spoken) and all(spoken) and last == "river"
    return any(spoken) and not any(re.search(r"\bin $", one) for one in before)


@cache
def _countries() -> frozenset[str]:
    return frozenset(name.lower() for name in usual_names())


def _without_republic(words: Sequence[str]) -> tuple[str, ...]:
    kept = tuple(word for word in words if word != "the")
    for before in _BEFORE:
        if len(kept) > len(before) and kept[: len(before)] == before:
            kept = kept[len(before) :]
    return kept
