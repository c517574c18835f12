"""Lists of names as static vectors: one column says whether a word is in one list.

Words that are in the same lists share one row, so the table is small however long the lists are.
"""

import csv
import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.vectors import Vectors  # type: ignore[import-not-found]

COLUMNS = (
    "first name",
    "surname",
    "city",
    "first word of a city",
    "country",
    "demonym",
    "common word",
    "company",
    "university",
)
"""What each column of the vectors says of a word."""


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def lists(folder: Path, dictionary: Path) -> dict[str, set[str]]:
    """Give the words of each column from the gazetteers' folder and a list of common words."""
    common = {word for word in _lines(dictionary) if word.islower() and word.isalpha()}
    countries = [json.loads(line) for line in _lines(folder / "countries.jsonl")]
    cities = [row["name"].split() for row in _rows(folder / "cities.csv")]
    companies = [name.replace(",", "").split() for name in _lines(folder / "companies.txt")]
    universities = [row["name"].split() for row in _rows(folder / "universities.csv")]

    def rare(words: Iterable[str]) -> set[str]:
        """Leave out words that are common ones written with a capital."""
        return {word for word in words if word.lower() not in common and len(word) > 1}

    return {
        "first name": set(_lines(folder / "first_names.txt")),
        "surname": set(_lines(folder / "surnames.txt")),
        "city": rare(words[0] for words in cities if len(words) == 1),
        "first word of a city": rare(words[0] for words in cities if len(words) > 1),
        "country": {word for row in countries for word in row["name"].split() if word[0].isupper()},
        "demonym": {
            form
            for row in countries
            for word in row["demonyms"]
            if " " not in word
            for form in (word, f"{word}s")
        },
        "common word": {word.capitalize() for word in common},
        "company": rare(words[0] for words in companies if words),
        "university": rare(word for words in universities for word in words if word[0].isupper()),
    }


def add_vectors(nlp: Language, folder: Path, dictionary: Path) -> int:
    """Give a pipeline's vocabulary vectors of the gazetteers; returns the number of words."""
    columns = lists(folder, dictionary)
    features: dict[str, set[int]] = defaultdict(set)
    for number, name in enumerate(COLUMNS):
        for word in columns[name]:
            features[word].add(number)
    for word in [word for word in features if len(word) > 3]:
        if features[word] & {2, 3, 4}:
            features[word.upper()] |= features[word]
    kinds = sorted({tuple(sorted(numbers)) for numbers in features.values()})
    row_of = {numbers: row for row, numbers in enumerate(kinds)}
    data = np.zeros((len(kinds), len(COLUMNS)), dtype="float32")
    for numbers, row in row_of.items():
        data[row, list(numbers)] = 1.0
    vectors = Vectors(strings=nlp.vocab.strings, data=data, name="gazetteers")
    for word, found in sorted(features.items()):
        vectors.add(nlp.vocab.strings.add(word), row=row_of[tuple(sorted(found))])
    nlp.vocab.vectors = vectors
    return len(features)
