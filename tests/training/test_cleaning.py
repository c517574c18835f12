"""A machine-made corpus is cleaned by itself, by corpora made by hand and by the lists."""

import pytest

from explorer.training.cleaning import clean, cleaned, fixed_labels, votes
from explorer.training.conventions import conformed


def marked(text: str, *names: tuple[str, str]):
    """A document with the first occurrence of each name."""
    return text, [(text.index(n), text.index(n) + len(n), label) for n, label in names]


def named(document):
    text, ents = document
    return [(text[start:end], label) for start, end, label in ents]


HAND = [
    marked("Ivo Rasmek of Tolvana spoke.", ("Ivo Rasmek", "PERSON"), ("Tolvana", "ORG")),
    marked("Rasmek was not in Oryx Hills.", ("Rasmek", "PERSON"), ("Oryx Hills", "PLACE")),
]


@pytest.fixture
def of(gazetteers):
    """Clean one document of a corpus."""

    def one(text, *names, others=()):
        return named(clean([marked(text, *names), *others], HAND, gazetteers)[0])

    return one


def test_a_label_by_hand_counts_more_than_the_machines(of):
    assert of("Tolvana grew.", ("Tolvana", "PLACE")) == [("Tolvana", "ORG")]
    others = [marked("Tolvana fell.", ("Tolvana", "PLACE"))] * 3
    assert of("Tolvana grew.", ("Tolvana", "PLACE"), others=others) == [("Tolvana", "PLACE")]


def test_names_with_few_votes_keep_their_labels(of):
    rare = [marked("Quodra.", ("Quodra", "ORG"))]
    assert of("Quodra.", ("Quodra", "PLACE"), others=rare) == [("Quodra", "PLACE")]
    sure = [marked("Quodra.", ("Quodra", "ORG"))] * 3
    assert of("Quodra.", ("Quodra", "PLACE"), others=sure) == [("Quodra", "ORG")]


def test_countries_and_capitals_of_the_lists_are_places(of):
    assert of("Suva won.", ("Suva", "ORG")) == [("Suva", "PLACE")]


def test_a_city_of_the_lists_needs_a_vote_for_a_place(of):
    others = [marked("Vaasa won.", ("Vaasa", "ORG"))] * 2
    assert of("Vaasa won.", ("Vaasa", "ORG"), others=others) == [("Vaasa", "ORG")]
    others = [marked("Vaasa won.", ("Vaasa", "PLACE"))] * 4
    assert of("Vaasa won.", ("Vaasa", "ORG"), others=others) == [("Vaasa", "PLACE")]


def test_a_surname_has_the_votes_of_full_names(of):
    others = [marked("Pia Holt sang.", ("Pia Holt", "PERSON"))] * 5
    others += [marked("Holt sang.", ("Holt", "PERSON"))]
    assert of("Holt sang.", ("Holt", "PLACE"), others=others) == [("Holt", "PERSON")]


def test_a_western_country_is_no_part_of_its_ministry(of):
    found = of("The U.S. Treasury paid.", ("U.S. Treasury", "ORG"))
    assert found == [("U.S.", "PLACE"), ("Treasury", "ORG")]


def test_titles_and_genitives_are_no_part_of_names(of):
    assert of("General Ivo Rasmek left.", ("General Ivo Rasmek", "PERSON")) == [
        ("Ivo Rasmek", "PERSON")
    ]
    assert of("It 's Tolvana.", ("'s Tolvana", "ORG")) == [("Tolvana", "ORG")]


def test_the_table_decides_before_all_votes(of):
    assert fixed_labels()["Kremlin"] == "ORG" and fixed_labels()["Ramadan"] == ""
    assert of("The Kremlin kept Ramadan.", ("Kremlin", "PLACE"), ("Ramadan", "ORG")) == [
        ("Kremlin", "ORG")
    ]


def test_sure_names_that_were_passed_over_are_marked(gazetteers):
    known = votes(HAND * 2, [marked("the tolvana of old, a tolvana")], gazetteers)
    assert named(cleaned(marked("He saw Oryx Hills; Rasmek's dog ran."), known)) == [
        ("Oryx Hills", "PLACE"),
        ("Rasmek", "PERSON"),
    ]
    assert named(cleaned(marked("Tolvana is a common word here."), known)) == []


def test_planets_are_places_and_seats_of_governments_organisations():
    text = "On Mars, the Kremlin said, Bruno Mars sang of Saturn Media."
    document = marked(text, ("Kremlin", "PLACE"), ("Bruno Mars", "PERSON"))
    assert named(conformed(document)) == [
        ("Mars", "PLACE"),
        ("Kremlin", "ORG"),
        ("Bruno Mars", "PERSON"),
    ]
