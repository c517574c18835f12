"""The lists that names for templates are drawn from: our own words and the gazetteers, fit to print."""

import csv
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from explorer.training.gazetteers import lists

FOLDER = Path(__file__).parent / "templates" / "names"

LONGEST = 42
"""No name in a template has more characters."""

LONGEST_OF = {
    "first": 12,
    "last": 14,
    "place": 16,
    "city": 22,
    "club": 24,
    "company": 26,
    "newspaper": 26,
    "party": 34,
    "charity": 36,
    "university": 40,
    "agency": LONGEST,
}
"""The most characters of a name from a list, by kind: longer ones are rare in news."""

LONGEST_COUNTRY = 24
LONGEST_REGION = LONGEST_OF["city"]
LONGEST_COUNTRY_OF_A_CITY = 21

SHORTEST = 3
"""No name from a list has fewer characters."""

_CLEAN = re.compile(r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĐİŞ][A-Za-zÀ-ÖØ-öø-ÿĀ-ſ'’ .&-]*[A-Za-zÀ-ÖØ-öø-ÿĀ-ſ]")
_ODD = re.compile(r"['’]s?$|[.'’-]{2}|\b[a-z]\b|^(?:A|An|The|Le|La|El)$")
_FUND = re.compile(
    r"\b(?:ETF|ETN|Fund|Trust|Index|Bond|Acquisition|Portfolio|Strategy|Income|Shares|Share|"
    r"Dividend|Ultra\w*|Municipal|Bull|Bear|Daily|Target Date|Treasury|Notes|Class|Ordinary|Common|"
    r"Depositary|Warrants?|Units?|SPAC|Yield|iShares|Equity|Bancorp|Cap|Duration|Maturity)\b|\d"
)
_PARTY = re.compile(r"(?:Party|Alliance|Democrats|Front|Union|Congress|Movement|League)$")
_AGENCY = re.compile(r"Agency|Commission|Board|Administration")
_NEWSPAPER = re.compile(
    r"(?:Times|Post|Herald|News|Tribune|Gazette|Journal|Press|Chronicle|Star|Globe)$"
)
_CHARITY = re.compile(
    r"Foundation|Society|Trust|Charity|Relief|Rescue|Fund\b|Wildlife|Humane|Sanctuary"
)
_INVARIABLE = re.compile(r"(?:ese|sh|ch|ss|s|z|x)$")
"""Endings of demonyms that have no plural of their own."""


@dataclass(frozen=True)
class Name:
    """A name as first written, and its other forms by name: ``surname``, ``short``, ``acronym``…"""

    text: str
    forms: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Culture:
    """How people of a part of the world are named: the rule of the order, first and last names."""

    order: str
    firsts: tuple[str, ...]
    lasts: tuple[str, ...]


@dataclass(frozen=True)
class City:
    """A city with its region and country."""

    text: str
    region: str
    country: str


def _lines(path: Path) -> list[str]:
    """The lines of a file of ours that are no comment."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def words() -> dict[str, tuple[str, ...]]:
    """Our own words and names by kind, from lines "kind: one | another"."""
    found = {}
    for line in _lines(FOLDER / "words.txt"):
        kind, _, row = line.partition(": ")
        found[kind] = tuple(word.strip() for word in row.split(" | "))
    return found


def cultures() -> tuple[list[Culture], list[int]]:
    """The cultures and their weights, from lines "order weight | first names | surnames"."""
    found, weights = [], []
    for line in _lines(FOLDER / "people.txt"):
        head, *rows = line.split(" | ")
        order, weight = head.split()
        firsts, lasts = (tuple(w.replace("_", " ") for w in row.split()) for row in rows)
        found.append(Culture(order, firsts, lasts))
        weights.append(int(weight))
    return found, weights


def clean(name: str, longest: int = LONGEST) -> bool:
    """Whether a list's entry can stand in a newspaper as it is."""
    return bool(
        SHORTEST <= len(name) <= longest and _CLEAN.fullmatch(name) and not _ODD.search(name)
    )


def gazetteers(folder: Path, dictionary: Path) -> dict[str, list[str]]:
    """The gazetteers' names that are fit to print, by kind: those of :data:`LONGEST_OF`."""
    found = lists(folder, dictionary)
    bodies = found.names["organisation"]
    lines = (folder / "football_clubs.txt").read_text(encoding="utf-8").splitlines()
    clubs = {n for line in lines if "." not in (n := line.strip()) and not n.isupper()}
    companies = found.names["company"] | found.words["company"]
    every = {
        "first": found.words["first name"],
        "last": found.words["surname"],
        "city": found.words["city"] | found.names["city"],
        "company": {n for n in companies if not _FUND.search(n) and not n.isupper()},
        "university": found.names["university"],
        "club": clubs,
        "party": {n for n in bodies if _PARTY.search(n)},
        "agency": {n for n in bodies if _AGENCY.search(n) and "Depart" not in n},
        "newspaper": {n for n in bodies if _NEWSPAPER.search(n)},
        "charity": {n for n in bodies if _CHARITY.search(n)},
        "place": found.words["place"],
    }
    return {
        kind: sorted(name for name in names if clean(name, LONGEST_OF[kind]))
        for kind, names in every.items()
    }


def _country(name: str, demonym: str, people: str, capital: str) -> Name:
    forms = {"demonym": demonym, "demonyms": people, "capital": capital}
    return Name(name, {**forms, "CAPITAL": capital.upper()})


def known_countries() -> list[Name]:
    """The countries that news names most, with the forms of :func:`countries`."""
    rows = (line.split(" | ") for line in _lines(FOLDER / "countries.txt"))
    return [_country(*row) for row in rows]


def countries(folder: Path) -> list[Name]:
    """Countries with ``demonym``, its plural ``demonyms``, and ``capital``, also in capitals."""
    found = []
    for line in (folder / "countries.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        name = row["name"].removeprefix("The ")
        demonyms = [d for d in row["demonyms"] if d and " " not in d and d[0].isupper()]
        if len(name) > LONGEST_COUNTRY or not demonyms or not row["capital"]:
            continue
        demonym = demonyms[0]
        people = demonym if _INVARIABLE.search(demonym) else f"{demonym}s"
        found.append(_country(name, demonym, people, row["capital"][0]))
    return found


def cities(folder: Path, fit: set[str]) -> list[City]:
    """The cities of the gazetteer whose names are ``fit``."""
    with (folder / "cities.csv").open(encoding="utf-8", newline="") as lines:
        return [
            City(row["name"], row["subcountry"], row["country"])
            for row in csv.DictReader(lines)
            if row["name"] in fit
            and len(row["country"]) <= LONGEST_COUNTRY_OF_A_CITY
            and "," not in row["country"]
        ]
