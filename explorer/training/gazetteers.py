"""Lists of names as a table of vectors: a column a list, a row a combination of lists.

Words and whole names that are in the same lists share one row, so the table is small however long
the lists are; keys are hashes, so the table holds no list that could be read back.
"""

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.strings import get_string_id
from spacy.tokens import Doc
from spacy.vectors import Vectors  # type: ignore[import-not-found]

from explorer.recognition.ner.embedding import KNOWN

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
"""What the first columns say of a single word."""

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
"""What the last columns say of a whole name of several words."""

COLUMNS = len(WORDS) + len(NAMES)

OWN = Path(__file__).with_name("lists")
"""Our own lists of companies, other bodies and places, see :func:`own`."""

OWN_FILES = {
    "body": ("organisations.txt", "bodies.txt"),
    "firm": ("companies.txt",),
    "region": ("places.txt", "geography.txt"),
}

SEEN = 3
"""A word is known to the network when it was so often in what it was trained on."""

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
    """Give a registered company's name as newspapers write it, without its legal ending."""
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
    """Give the words of each of :data:`WORDS` and the names of each of :data:`NAMES`."""
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
        """Give the names of more than one word of which one at least is rare or two are capitals."""
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


def known(docs: Iterable[Doc]) -> set[str]:
    """Give the words, in lower case, that come at least :data:`SEEN` times in some documents."""
    counts = Counter(token.lower_.replace("’", "'") for doc in docs for token in doc)
    return {word for word, count in counts.items() if count >= SEEN}


def add_vectors(nlp: Language, folder: Path, dictionary: Path, seen: Iterable[str]) -> int:
    """Give a pipeline's vocabulary the table of the gazetteers and of the words ``seen``.

    Returns the number of keys.
    """
    found = lists(folder, dictionary)
    words, names = found.words, found.names
    features: dict[str, set[int]] = defaultdict(set)
    for number, kind in enumerate(WORDS):
        for word in words[kind]:
            features[word].add(number)
    for number, kind in enumerate(NAMES, start=len(WORDS)):
        for name in names[kind]:
            features[name.replace("’", "'")].add(number)
    for word in seen:
        features[KNOWN + word] = set()
    combinations = sorted({tuple(sorted(numbers)) for numbers in features.values()})
    row_of = {numbers: row for row, numbers in enumerate(combinations)}
    data = np.zeros((len(combinations), COLUMNS), dtype="float32")
    for combination, row in row_of.items():
        data[row, list(combination)] = 1.0
    vectors = Vectors(strings=nlp.vocab.strings, data=data, name="gazetteers")
    for text, numbers in sorted(features.items()):
        vectors.add(get_string_id(text), row=row_of[tuple(sorted(numbers))])
    nlp.vocab.vectors = vectors
    return len(features)
