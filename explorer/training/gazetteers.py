"""The lists of names that training reads: the gazetteers, and our own in ``lists``."""

import csv
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

WORDS = (
    "first name",
    "surname",
    "city",
    "first word of a city",
    "country",
    "demonym",
    "common word",
    "company",
    "university",
    "club",
    "place",
    "organisation",
    "firm",
    "region",
)
"""The lists of single words."""

NAMES = (
    "city",
    "country",
    "university",
    "company",
    "organisation",
    "place",
    "body",
    "firm",
    "region",
)
"""The lists of whole names of several words."""

OWN = Path(__file__).with_name("lists")
"""Our own lists of companies, other bodies and places, see :func:`own`."""

OWN_FILES = {
    "body": ("organisations.txt", "bodies.txt"),
    "firm": ("companies.txt",),
    "region": ("places.txt", "geography.txt"),
}

_ENDINGS = re.compile(
    r",?\s+(?:Inc|Corp|Corporation|Ltd|Limited|plc|PLC|Co|Company|N\.?V|S\.?A|SE|AG|LLC|L\.?P|"
    r"Holdings?|Group|Trust|Common Stock|ADR|The)\b\.?$"
)
_FUND = re.compile(r"\b(?:ETF|ETN|Fund|Shares|Notes|Index|Bond|Trust|Acquisition|Income)\b")


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def company(name: str) -> str:
    """A registered company's name as newspapers write it, without its legal ending."""
    while (short := _ENDINGS.sub("", name)) != name:
        name = short
    return name.strip(" ,.&")


def own(kind: str) -> set[str]:
    """Read our own lists of a kind: names between bars, lines that begin with # are headings."""
    rows = [
        row for name in OWN_FILES[kind] for row in _lines(OWN / name) if not row.startswith("#")
    ]
    return {name.strip() for row in rows for name in row.split("|")} - {""}


@dataclass(frozen=True)
class Lists:
    """The words of each of :data:`WORDS` and the names of each of :data:`NAMES`."""

    words: dict[str, set[str]]
    names: dict[str, set[str]]


def lists(folder: Path, dictionary: Path) -> Lists:
    """Read the words of each of :data:`WORDS` and the names of each of :data:`NAMES`."""
    common = {word for word in _lines(dictionary) if word.islower() and word.isalpha()}
    countries = [json.loads(line) for line in _lines(folder / "countries.jsonl")]
    cities = {row["name"] for row in _rows(folder / "cities.csv")}
    cities |= {capital for row in countries for capital in row["capital"]}
    registered = [name for name in _lines(folder / "companies.txt") if not _FUND.search(name)]
    bodies = _rows(folder / "organisations.csv")
    kinds = {
        kind: {r["name"] for r in bodies if r["type"] == kind}
        for kind in {r["type"] for r in bodies}
    }
    companies = {company(name) for name in [*registered, *kinds.get("companies", ())]}
    universities = {row["name"] for row in _rows(folder / "universities.csv")}
    clubs = set(_lines(folder / "football_clubs.txt")) | kinds.get("teams", set())
    places = {row["name"] for row in _rows(folder / "places.csv") if "national" not in row["type"]}
    country = {row["name"] for row in countries} | {row["official"] for row in countries}
    others = {name for kind, names in kinds.items() if kind != "companies" for name in names}

    def rare(words: Iterable[str]) -> set[str]:
        """Leave out words that are common ones written with a capital."""
        return {w for w in words if w.lower() not in common and len(w) > 1 and w[0].isupper()}

    def single(names: Iterable[str]) -> set[str]:
        return {name for name in names if " " not in name}

    def several(names: Iterable[str]) -> set[str]:
        """The names of more than one word of which one at least is rare or two are capitals."""
        return {
            name
            for name in (re.sub(r"^The ", "", name) for name in names)
            if len(words := name.split()) > 1 and sum(w[0].isupper() for w in words) > 1
        }

    ours = {kind: own(kind) for kind in OWN_FILES}

    words = {
        "first name": set(_lines(folder / "first_names.txt")),
        "surname": set(_lines(folder / "surnames.txt")),
        "city": rare(single(cities)),
        "first word of a city": rare(name.split()[0] for name in cities if " " in name),
        "country": rare(word for row in countries for word in row["name"].split()),
        "demonym": {
            form
            for row in countries
            for word in row["demonyms"]
            if " " not in word
            for form in (word, f"{word}s")
        },
        "common word": {word.capitalize() for word in common},
        "company": rare(name.split()[0] for name in companies if name),
        "university": rare(word for name in universities for word in name.split()),
        "club": rare(single(clubs)),
        "place": rare(single(places)),
        "organisation": single(ours["body"]),
        "firm": rare(single(ours["firm"])),
        "region": single(ours["region"]),
    }
    names = {
        "city": several(cities),
        "country": several(country),
        "university": several(universities),
        "company": several(companies),
        "organisation": several(others | clubs),
        "place": several(places),
        **{kind: {name for name in names if " " in name} for kind, names in ours.items()},
    }
    return Lists(words, names)
