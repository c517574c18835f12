"""Words with capitals within sentences, and what the second model says of them."""

import pytest

from explorer.recognition.analyser import Analyser
from explorer.recognition.ner.span_classifier import CLASSES, candidate_spans, context_features


def shown(text, taken=()):
    marks = bytearray(len(text))
    for word in taken:
        at = text.index(word)
        marks[at : at + len(word)] = b"\x01" * len(word)
    return [text[start:end] for start, end in candidate_spans(text, marks)]


def test_capitals_within_a_sentence_are_candidates():
    text = "The ferry to Ullapool left late. Passengers of Caledonian MacBrayne’s boat waited."
    assert shown(text) == ["Ullapool", "Caledonian MacBrayne"]


def test_what_is_taken_or_begins_a_sentence_is_none():
    assert shown("Kano slept. “Kano woke,” said Musa.", ["Musa"]) == []


def test_lines_in_capitals_and_headlines_have_none():
    assert shown("Council Votes To Close Riverside Library After Long Debate") == []
    assert shown("Mayor Wants a New Riverside Library by the Old Harbour") == []


@pytest.fixture(scope="module")
def analyser():
    return Analyser()


def test_shares_are_of_all_classes_and_add_up(analyser):
    text = "She moved from the port of Santos to work for Petrobras under Mr Moura."
    spans = [(text.index(word), text.index(word) + len(word)) for word in ("Santos", "Moura")]
    for shares in analyser._classifier.probabilities_of_spans(text, spans):
        assert set(shares) == set(CLASSES)
        assert sum(shares.values()) == pytest.approx(1, abs=1e-3)


def test_six_words_on_each_side_are_features(analyser):
    lists = analyser._classifier._lists
    text = "one two three four five six seven Roda seven six five four three two one"
    start = text.index("Roda")

    def features(text):
        at = text.index("Roda")
        return context_features(text, at, at + 4, lists)

    base = context_features(text, start, start + 4, lists)
    assert features(text.replace("one two", "uno two")) == base
    assert features(text.replace("two three", "due three", 1)) != base
    assert features(text.replace("three two", "three due")) != base
    assert features(text[: text.index("two one")] + "two uno") == base
