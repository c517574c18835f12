"""Tables of names: particles, honorifics, first names, demonyms, countries."""

import pytest

from explorer.recognition.lexicon import demonyms, honorifics, person_names
from explorer.recognition.lexicon.countries import countries_and_capitals, usual_names


def test_particles_of_surnames_join_but_for_articles():
    assert {"zur", "bin", "la"} <= person_names.PARTICLES
    assert {"zur", "bin"} <= person_names.JOINING_PARTICLES
    assert not {"le", "la", "te"} & person_names.JOINING_PARTICLES
    assert "bin" in person_names.PATRONYMIC_PARTICLES
    assert "van" not in person_names.PATRONYMIC_PARTICLES


def test_generations_are_suffixes_and_so_are_numbers_of_popes():
    assert "jr" in person_names.GENERATIONS and "xvi" not in person_names.GENERATIONS
    assert {"jr", "xvi"} <= person_names.SUFFIXES


def test_first_names_have_a_gender_and_nicknames():
    assert person_names.gender_of_first_name("ada") == "f"
    assert person_names.gender_of_first_name("robin") is None
    assert person_names.nickname_families("bob") & person_names.nickname_families("robert")
    assert not person_names.nickname_families("bob") & person_names.nickname_families("william")
    assert person_names.is_first_name("bob") and person_names.is_first_name("ada")
    assert not person_names.is_first_name("okafor")


def test_what_an_honorific_says():
    assert {"Mr", "Lt", "President"} <= honorifics.honorifics()
    assert not {"Sister", "Major", "mr"} & honorifics.honorifics()
    assert "Deputy" in honorifics.never_alone() and "Judge" not in honorifics.never_alone()
    assert honorifics.in_full("gov") == "governor" and honorifics.in_full("tall") == "tall"
    assert honorifics.is_office("judge") and not honorifics.is_office("mrs")
    assert honorifics.gender_of("queen") == "f" and honorifics.gender_of("judge") is None


def test_demonyms_and_other_names_lead_to_countries():
    assert demonyms.place_of("Russians") == "Russia" and demonyms.place_of("Russia") is None
    assert usual_names()["U.S."] == usual_names()["United States"] == "United States"
    assert {"kenya", "nairobi"} <= countries_and_capitals()
    assert "mombasa" not in countries_and_capitals()


@pytest.mark.parametrize(
    ("text", "word", "language"),
    [
        ("They speak Russian.", "Russian", True),
        ("written in Korean and English", "Korean", True),
        ("a Russian-language paper", "Russian", True),
        ("French speakers met", "French", True),
        ("translated into Swahili, Dutch or Korean", "Korean", True),
        ("in Russian waters", "Russian", False),
        ("the Russian, who left", "Russian", False),
        ("They speak" + " " * 80 + "Russian.", "Russian", False),
    ],
)
def test_a_demonym_may_be_a_language(text, word, language):
    start = text.index(word)
    assert demonyms.is_language(text, start, start + len(word)) is language
