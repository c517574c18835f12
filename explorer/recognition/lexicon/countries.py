"""The table of countries: their names, other names, demonyms and capitals."""

import json
from functools import cache
from pathlib import Path

_DATA = Path(__file__).with_name("countries.json")


@cache
def places() -> tuple[dict[str, object], ...]:
    """The rows of the table: dicts with name, aliases, demonyms and, of countries, capital."""
    return tuple(json.loads(_DATA.read_text(encoding="utf-8")))


@cache
def usual_names() -> dict[str, str]:
    """Other names of countries by the usual one: "U.S." by "United States"."""
    names: dict[str, str] = {}
    for place in places():
        for word in (place["name"], *place["aliases"]):  # type: ignore[misc]
            names.setdefault(str(word), str(place["name"]))
    return names


@cache
def countries_and_capitals() -> frozenset[str]:
    """The names of countries and capitals, in lower case: hardly anybody's surname."""
    names: set[str] = set()
    for place in places():
        names.add(str(place["name"]).lower())
        capital = place.get("capital")
        capitals = capital if isinstance(capital, list) else [capital]
        names.update(str(one).lower() for one in capitals if one)
    return frozenset(names)
