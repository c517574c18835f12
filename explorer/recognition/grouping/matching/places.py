"""When two names are one place's: other names, and generic words around a name."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from explorer.recognition.grouping.matching.keys import key
from explorer.recognition.lexicon.countries import places as table
from explorer.recognition.lexicon.countries import usual_names

_BEFORE = (
    "kingdom of",
    "republic of",
    "free state of",
    "state of",
    "principality of",
    "city of",
    "town of",
    "federal republic of",
    "people's republic of",
    "islamic republic of",
    "city and county of",
)

_ALWAYS = re.compile("")
_AFTER = {
    "city": _ALWAYS,
    "oblast": _ALWAYS,
    "region": _ALWAYS,
    "province": _ALWAYS,
    "krai": _ALWAYS,
    "governorate": _ALWAYS,
    "islands": _ALWAYS,
    "river": re.compile(r"\b[Tt]he $"),
    "bridge": re.compile(r"\b(?:[Tt]he|at|on|over|under) $"),
    "stadium": re.compile(r"\bat $"),
    "airport": re.compile(r"\bat $"),
}
"""Last words that are left out, and how the name is spoken of when they are."""

_IN_FRONT = {
    "river": _AFTER["river"],
    "mount": _ALWAYS,
    "lake": re.compile(r"(?<!\bin )(?<!\bfrom )(?<!\bat )(?<!\bto )$"),
}
"""First words that are left out, and how the name is spoken of when they are."""

STATES = frozenset(
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|"
    "idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|"
    "minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|"
    "new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|"
    "south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|"
    "wisconsin|wyoming|ontario|quebec|alberta|manitoba|saskatchewan|british columbia|nova scotia|"
    "new brunswick|newfoundland|victoria|queensland|tasmania|new south wales|south australia|"
    "western australia".split("|")
)
"""States and provinces: a city or a river called after one is another place."""

_OTHER_NAMES = {
    "kiev": "kyiv",
    "kharkov": "kharkiv",
    "odessa": "odesa",
    "lvov": "lviv",
    "chernobyl": "chornobyl",
    "bombay": "mumbai",
    "calcutta": "kolkata",
    "madras": "chennai",
    "bangalore": "bengaluru",
    "peking": "beijing",
    "rangoon": "yangon",
    "saigon": "ho chi minh city",
    "londonderry": "derry",
    "marseilles": "marseille",
    "lyons": "lyon",
    "mecca": "makkah",
    "swaziland": "eswatini",
    "east timor": "timor leste",
    "cabo verde": "cape verde",
    "upper volta": "burkina faso",
    "persia": "iran",
    "siam": "thailand",
    "ceylon": "sri lanka",
    "czech republic": "czechia",
    "turkey": "turkiye",
    "ussr": "soviet union",
    "emirates": "united arab emirates",
    "republic of china": "taiwan",
    "washington dc": "washington",
    "district of columbia": "washington",
    "big apple": "new york city",
}
"""Other names of places, as keys, by the usual ones."""

_LETTERS = {
    "dc": "washington",
    "la": "los angeles",
    "nyc": "new york city",
    "ala": "alabama",
    "ariz": "arizona",
    "ark": "arkansas",
    "calif": "california",
    "colo": "colorado",
    "conn": "connecticut",
    "fla": "florida",
    "ill": "illinois",
    "ind": "indiana",
    "kan": "kansas",
    "ky": "kentucky",
    "mass": "massachusetts",
    "md": "maryland",
    "mich": "michigan",
    "minn": "minnesota",
    "miss": "mississippi",
    "mo": "missouri",
    "neb": "nebraska",
    "nev": "nevada",
    "nh": "new hampshire",
    "nj": "new jersey",
    "nm": "new mexico",
    "ny": "new york",
    "nc": "north carolina",
    "okla": "oklahoma",
    "ore": "oregon",
    "pa": "pennsylvania",
    "sc": "south carolina",
    "tenn": "tennessee",
    "tex": "texas",
    "va": "virginia",
    "vt": "vermont",
    "wash": "washington",
    "wis": "wisconsin",
}
"""Letters that stand for a place, as keys, where they are written as letters: "N.Y.", "NY", "Mass."."""

_STATE_BY_LETTERS = frozenset("Wash. N.Y.".split())
"""Abbreviations that only stand for a state."""


@lru_cache(maxsize=20_000)
def usual(text: str) -> str:
    """Give the form in which a place's name is compared: that of its usual name."""
    found = _usual()
    plain = text.replace(".", "")
    form = found.get(text) or found.get(plain) or key(text)
    form = found.get(form, form)
    words = form.removeprefix("the ").split()
    if len(words) > 1 and words[0] in ("saint", "fort", "mt"):
        words[0] = {"saint": "st", "fort": "ft", "mt": "mount"}[words[0]]
    form = " ".join(words)
    if form in _LETTERS and (text.endswith(".") or text.isupper()):
        return _LETTERS[form]
    return _OTHER_NAMES.get(form, form)


def is_state(text: str) -> bool:
    """Whether a name is an abbreviation that only stands for a state: "N.Y.", "Wash."."""
    return text in _STATE_BY_LETTERS


@cache
def _usual() -> dict[str, str]:
    """Give the form to compare of each country by its other names: as written, or whole words."""
    found: dict[str, str] = {}
    for other, name in usual_names().items():
        form = key(name)
        found[other] = _OTHER_NAMES.get(form, form)
        if len(other) > 3:
            found[key(other)] = found[other]
    return found


@cache
def countries() -> frozenset[str]:
    """Give the keys of the names of countries."""
    lands = {str(place["name"]) for place in table() if place.get("capital")}
    others = {other for other, name in usual_names().items() if name in lands}
    return frozenset(map(key, lands | others)) | {
        "england",
        "scotland",
        "wales",
        "northern ireland",
    }


def trunk(words: Sequence[str]) -> tuple[str, ...]:
    """Give a place's words without "Republic of" before and "City" after; words are keys."""
    kept = _without_republic(words)
    if len(kept) > 1 and kept[-1] in _AFTER:
        return kept[:-1]
    if len(kept) > 1 and kept[0] in _IN_FRONT:
        return kept[1:]
    return kept


def sort(words: Sequence[str]) -> str:
    """Give the sort of place a name says, "river" or "city", or ""; words are keys."""
    kept = _without_republic(words)
    return next((word for word in (kept[-1], kept[0]) if word in _AFTER or word in _IN_FRONT), "")


def short_for(words: Sequence[str], long: Sequence[str], before: Sequence[str]) -> bool:
    """Whether a place's name is short for a longer one with the same trunk; words are keys.

    ``before`` is what stands before each mention of the short one: "at Heathrow" is the airport,
    "in Denver" is not.
    """
    if tuple(words) != trunk(long):
        return False
    kept = _without_republic(long)
    if len(kept) == len(words):
        return True
    way = _AFTER.get(kept[-1]) or _IN_FRONT[kept[0]]
    last = kept[-1] if kept[-1] in _AFTER else kept[0]
    name = " ".join(words)
    large = name in STATES or name in countries()
    if last == "city":
        return name == "new york" or not large
    if large:
        return last == "river" and bool(before) and all(way.search(one) for one in before)
    if last == "lake":
        return all(way.search(one) for one in before)
    if way is _ALWAYS:
        return True
    return any(way.search(one) for one in before) and not any(
        re.search(r"\bin $", one) for one in before
    )


def _without_republic(words: Sequence[str]) -> tuple[str, ...]:
    kept = tuple(word for word in words if word != "the")
    for before in _BEFORE:
        start = tuple(before.split())
        if len(kept) > len(start) and kept[: len(start)] == start:
            kept = kept[len(start) :]
    return kept
