"""Which place a demonym stands for: "Russian" and "Russians" for Russia."""

import json
import re
from functools import cache
from pathlib import Path

_DATA = Path(__file__).with_name("countries.json")


@cache
def places() -> tuple[dict[str, object], ...]:
    """The table of places: dicts with name, aliases, demonyms and capital."""
    return tuple(json.loads(_DATA.read_text(encoding="utf-8")))


@cache
def _homes() -> dict[str, str]:
    homes: dict[str, str] = {}
    for place in places():
        for word in place["demonyms"]:  # type: ignore[attr-defined]
            homes.setdefault(word, str(place["name"]))
    return homes


@cache
def usual_names() -> dict[str, str]:
    """Other names of countries by the usual one: "U.S." by "United States"."""
    names: dict[str, str] = {}
    for place in places():
        for word in (place["name"], *place["aliases"]):  # type: ignore[misc]
            names.setdefault(str(word), str(place["name"]))
    return names


@cache
def well_known() -> frozenset[str]:
    """Give the countries and capitals, in lower case: hardly anybody's surname."""
    names: set[str] = set()
    for place in places():
        names.add(str(place["name"]).lower())
        capital = place.get("capital")
        capitals = capital if isinstance(capital, list) else [capital]
        names.update(str(one).lower() for one in capitals if one)
    return frozenset(names)


def home_of(word: str) -> str | None:
    """The place a demonym stands for, or ``None`` if the word is no demonym."""
    return _homes().get(word)


@cache
def pattern() -> re.Pattern[str]:
    """Matches every demonym of the table as whole words, the longest first."""
    words = sorted(_homes(), key=len, reverse=True)
    return re.compile(r"(?<![\w])(?:" + "|".join(map(re.escape, words)) + r")(?!\w)")


_LANGUAGE_BEFORE = re.compile(
    r"\b(?:in|speaks?|spoke|speaking|spoken|learn(?:s|ed|ing)?|taught|translated into)"
    r"(?:\s+(?:[A-Z]\w+,\s+)*(?:[A-Z]\w+,?\s+(?:or|and)\s+)?)?\s*$"
)
_LANGUAGE_AFTER = re.compile(r"\s*(?:[,.;:!?)”\"]|$|or\b|and\b|language\b)|-language")


def is_language(text: str, start: int, end: int) -> bool:
    """Whether the word at ``start:end`` names a language here ("speak Russian", "in Korean")."""
    before, after = text[max(0, start - 80) : start], text[end : end + 12]
    if re.match(r"(?:\s+|-)(?:language|speak)", after):
        return True
    return bool(_LANGUAGE_BEFORE.search(before) and _LANGUAGE_AFTER.match(after))
