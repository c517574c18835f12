"""What the network sees of a word."""

import pytest
import spacy

from explorer.recognition.ner import embedding


@pytest.mark.parametrize(
    ("word", "alike", "other"),
    [
        ("KURSK", "Kursk", "kursk"),
        ("It’s", "It's", "Its"),
    ],
)
def test_words_are_counted_as_they_are_usually_written(word, alike, other):
    written = -3
    assert embedding._forms(word)[written] == embedding._forms(alike)[written]
    assert embedding._forms(word)[written] != embedding._forms(other)[written]


def test_short_words_in_capitals_are_acronyms():
    assert embedding._titled("NATO") == "Nato"
    assert embedding._titled("USA") == "USA"
    assert embedding._titled("McCoy") == "McCoy"


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Kenya", "Ghanaian", True),
        ("Kenya", "McCoy", False),
        ("2019", "1850", True),
        ("Ab", "Abb", False),
        ("Abb", "Abbb", True),
    ],
)
def test_a_shape_says_which_sorts_of_signs_follow_each_other(one, other, alike):
    shape = embedding.FORMS - 1
    assert (embedding._forms(one)[shape] == embedding._forms(other)[shape]) is alike


def places(text):
    words = [token.text for token in spacy.blank("en")(text)]
    rows = embedding._places(words)
    return {word: [int(flag) for flag in row] for word, row in zip(words, rows, strict=True)}


def test_where_a_word_stands_and_how_its_form_is_used_elsewhere():
    found = places("Bell rang. The bell of Roda, and Roda Bell. “Ada”, USA.")
    assert found["rang"] == [0, 0, 0, 0, 0, 0, 0]
    assert found["The"] == [1, 1, 0, 0, 0, 0, 0]
    assert found["Roda"] == [0, 1, 0, 0, 1, 0, 0]
    assert found["Ada"] == [1, 1, 0, 0, 0, 0, 1]
    assert found["USA"] == [0, 1, 0, 0, 0, 1, 0]


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Council Votes Down Riverside Plan", 1),
        ("Council Votes Down riverside plan", 0),
        ("Council Votes", 0),
    ],
)
def test_a_line_mostly_of_capitals_is_a_headline(line, headline):
    assert places(f"It was so.\n{line}\nThey slept.")["Council"][2] == headline
