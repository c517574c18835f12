"""Renamed documents: the same names all over, small and common words left alone, spans exact."""

import random

import pytest

from explorer.training.gazetteers import lists
from explorer.training.renaming import Renamer

TEXT = "Dr Ana van Dorn of ACME Bank left Lisbon for Fiji. Dorn, a Finn, hates Lisbon's trams."
NAMES = (
    ("Ana van Dorn", "PERSON"),
    ("ACME Bank", "ORG"),
    ("Lisbon", "PLACE"),
    ("Fiji", "PLACE"),
    ("Dorn,", "PERSON"),
    ("Finn", "NORP"),
    ("Lisbon's", "PLACE"),
)


@pytest.fixture
def renamed(gazetteers):
    """The renamed text and names of :data:`TEXT`."""
    words = lists(gazetteers, gazetteers / "words").words
    words["common word"].add("Bank")
    ents = []
    for name, label in NAMES:
        at = TEXT.rindex(name) if name in ("Dorn,", "Lisbon's") else TEXT.index(name)
        ents.append((at, at + len(name.removesuffix(",").removesuffix("'s")), label))
    text, found = Renamer(words, random.Random(3)).renamed((TEXT, ents))
    return text, [(text[start:end], label) for start, end, label in found]


def test_names_are_changed_word_by_word_and_alike(renamed):
    text, names = renamed
    person, body, city, _, surname, _, again = (name for name, _ in names)
    assert [label for _, label in names] == [label for _, label in NAMES]
    assert person.split()[-1] == surname != "Dorn"
    assert person.split()[0] != "Ana" and person.split()[1] == "van"
    assert city == again != "Lisbon"
    assert body.split()[0] != "ACME" and len(body.split()[0]) == len("ACME")
    assert text.startswith("Dr ") and text.endswith(" trams.")


def test_countries_demonyms_and_common_words_stay(renamed):
    _, names = renamed
    assert names[1][0].endswith(" Bank")
    assert names[3][0] == "Fiji" and names[5][0] == "Finn"
