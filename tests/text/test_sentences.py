"""The sentence around a place ends at full stops, but not at those of abbreviations."""

import pytest

from explorer.text.sentences import REACH, sentence_at


def around(text, word):
    start, end = sentence_at(text, text.index(word))
    return text[start:end]


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("He came. She left. All slept.", "She", "She left."),
        ("It was Mr. Smith of St. Ives. He left.", "Smith", "It was Mr. Smith of St. Ives."),
        ("They met J. Doe. He left.", "Doe", "They met J. Doe."),
        ("It rose 1.5 per cent. Then fell.", "rose", "It rose 1.5 per cent."),
        ("“He came.” She left.", "came", "“He came.”"),
        ("He came! (She left.)", "left", "(She left.)"),
        ("A heading\n  The text. More.", "text", "The text."),
        ("It was 3 p.m. on Sunday.", "Sunday", "It was 3 p.m. on Sunday."),
    ],
)
def test_where_a_sentence_ends(text, word, wanted):
    assert around(text, word) == wanted


def test_no_sentence_is_looked_for_further_than_it_reaches():
    text = "a" * 3 * REACH
    assert sentence_at(text, 2 * REACH) == (REACH, 3 * REACH)
