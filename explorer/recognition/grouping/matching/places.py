"""When two names are one place's: other names, and generic words around a name."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from explorer.recognition.grouping.matching.keys import key
from explorer.recognition.lexicon.countries import places, usual_names
from explorer.recognition.lexicon.tables import table, word_set

_ALWAYS = re.compile("")
_WAYS = {
    "always": _ALWAYS,
    "the": re.compile(r"\b[Tt]he $"),
    "at": re.compile(r"\bat $"),
    "the, at, on": re.compile(r"\b(?:[Tt]he|at|on|over|under) $"),
    "not in or at": re.compile(r"(?<!\bin )(?<!\bfrom )(?<!\bat )(?<!\bto )$"),
}
"""What stands before a place's name that is said without its generic word, as the table has it."""

_AFTER = {word: _WAYS[way] for word, way in table("places")["generic_last"].items()}
"""Last words that are left out, and how the name is spoken of when they are."""

_IN_FRONT = {word: _WAYS[way] for word, way in table("places")["generic_first"].items()}
"""First words that are left out, and how the name is spoken of when they are."""

_IN = re.compile(r"\bin $")
_STATE_AND_CITY = "new york"
"""The state whose name is the usual short form of its city, too."""

STATES = word_set("places", "states")
"""States and provinces, as keys: a city or a river called after one is another place."""

_STATE_ABBREVIATIONS = word_set("places", "state_abbreviations")
"""Abbreviations that only stand for a state."""

LONGEST_AS_WRITTEN = 3
"""Letters of other names of a country that count only as they are written: "US", not "us"."""


@lru_cache(maxsize=20_000)
def usual(text: str) -> str:
    """The form in which a place's name is compared: that of its usual name."""
    found = _usual()
    form = found.get(text) or found.get(text.replace(".", "")) or key(text)
    form = found.get(form, form)
    first, *rest = form.removeprefix("the ").split() or [""]
    form = " ".join([table("places")["spelt_first"].get(first, first) if rest else first, *rest])
    abbreviated: dict[str, str] = table("places")["abbreviations"]
    if form in abbreviated and (text.endswith(".") or text.isupper()):
        return abbreviated[form]
    return _other_names().get(form, form)


def is_state(text: str) -> bool:
    """Whether a name is an abbreviation that only stands for a state: "N.Y.", "Wash."."""
    return text in _STATE_ABBREVIATIONS


@cache
def _other_names() -> dict[str, str]:
    """Other names of places, as keys, by the usual ones."""
    names: dict[str, str] = table("places")["other_names"]
    return names


@cache
def _usual() -> dict[str, str]:
    """The form to compare of each country by its other names: as written, or whole words."""
    found: dict[str, str] = {}
    for other, name in usual_names().items():
        form = key(name)
        found[other] = _other_names().get(form, form)
        if len(other) > LONGEST_AS_WRITTEN:
            found[key(other)] = found[other]
    return found


@cache
def countries() -> frozenset[str]:
    """The keys of the names of countries."""
    lands = {str(place["name"]) for place in places() if place.get("capital")}
    others = {other for other, name in usual_names().items() if name in lands}
    return frozenset(map(key, lands | others)) | word_set("places", "home_nations")


def trunk(words: Sequence[str]) -> tuple[str, ...]:
    """A place's words without "Republic of" before and "City" after; words are keys."""
    kept = _without_formal(words)
    if len(kept) > 1 and kept[-1] in _AFTER:
        return kept[:-1]
    if len(kept) > 1 and kept[0] in _IN_FRONT:
        return kept[1:]
    return kept


def generic_word(words: Sequence[str]) -> str:
    """The sort of place a name says, "river" or "city", or ""; words are keys."""
    kept = _without_formal(words)
    return next((word for word in (kept[-1], kept[0]) if word in _AFTER or word in _IN_FRONT), "")


def is_short_for(words: Sequence[str], long: Sequence[str], before: Sequence[str]) -> bool:
    """Whether a place's name is short for a longer one with the same trunk; words are keys.

    ``before`` is what stands before each mention of the short one: "at Heathrow" is the airport,
    "in Denver" is not.
    """
    if tuple(words) != trunk(long):
        return False
    kept = _without_formal(long)
    return len(kept) == len(words) or _is_said_without(kept, " ".join(words), before)


def _is_said_without(kept: Sequence[str], name: str, before: Sequence[str]) -> bool:
    """Whether a place is spoken of without the generic word of its name."""
    generic = kept[-1] if kept[-1] in _AFTER else kept[0]
    way = _AFTER.get(kept[-1]) or _IN_FRONT[kept[0]]
    is_large = name in STATES or name in countries()
    if generic == "city":
        return name == _STATE_AND_CITY or not is_large
    if is_large:
        return generic == "river" and bool(before) and all(way.search(one) for one in before)
    if way is _ALWAYS or generic == "lake":
        return all(way.search(one) for one in before)
    return any(way.search(one) for one in before) and not any(_IN.search(one) for one in before)


def _without_formal(words: Sequence[str]) -> tuple[str, ...]:
    """A place's words without "Republic of" and the like before."""
    kept = tuple(word for word in words if word != "the") or tuple(words)
    for formal in table("places")["formal"]:
        start = tuple(formal.split())
        if len(kept) > len(start) and kept[: len(start)] == start:
            kept = kept[len(start) :]
    return kept
