"""What was marked and is dropped again, and what is kept."""

import pytest

from explorer.recognition.mention import RecognisedMention, mention_at
from explorer.recognition.ner.consistency.exclusions import (
    is_common_word,
    is_no_name,
    without_doubtful,
)
from tests.recognition.ner.consistency.fake_classifier import FakeClassifier, none

TEXT = "They came to Roda by boat. Roda slept."


@pytest.mark.parametrize(
    ("start", "score", "share", "kept"),
    [
        (13, 0.59, 0.75, False),
        (13, 0.6, 0.99, True),
        (13, 0.1, 0.74, True),
        (27, 0.1, 0.99, True),
    ],
)
def test_a_doubtful_name_is_dropped_within_a_sentence(start, score, share, kept):
    one = mention_at(TEXT, start, start + 4, "place", score)
    classifier = FakeClassifier(Roda=[none(share)])
    assert without_doubtful(TEXT, [one], classifier) == [one] * kept


def test_a_demonym_is_never_doubtful():
    one = RecognisedMention(13, 17, "Roda", "place", "demonym", 0.1)
    assert without_doubtful(TEXT, [one], FakeClassifier()) == [one]


@pytest.mark.parametrize(
    ("text", "lower", "within", "common"),
    [
        ("Bell rang.", {"bell"}, set(), True),
        ("Bell rang.", set(), set(), False),
        ("Bell rang.", {"bell"}, {"Bell"}, False),
        ("BELL rang.", {"bell"}, set(), False),
        ("O'Be rang.", {"o'be"}, set(), False),
    ],
)
def test_a_word_that_is_common_in_the_text_is_no_name(text, lower, within, common):
    one = mention_at(text, 0, 4, "person", 1.0)
    assert is_common_word(text, one, lower, within) is common


def test_within_a_sentence_a_capital_makes_a_name():
    one = mention_at("The big Bell rang", 8, 12, "person", 1.0)
    assert not is_common_word("The big Bell rang", one, {"bell"}, set())


@pytest.mark.parametrize(
    ("name", "kind", "last_words", "none"),
    [
        ("King", "person", set(), True),
        ("King", "person", {"King"}, False),
        ("King", "place", set(), False),
        ("Davis Cup", "organisation", set(), True),
        ("Davis Cup", "person", set(), False),
        ("Cup", "organisation", set(), False),
        ("Storm Babet", "place", set(), True),
    ],
)
def test_titles_alone_and_events_are_no_names(name, kind, last_words, none):
    assert is_no_name(name, kind, last_words) is none
