"""How likely a mention is right, by what is said of it and of its like."""

import math

import pytest

from explorer.recognition.mention import RecognisedMention, mention_at
from explorer.recognition.ner.calibration import calibrated, evidence
from tests.recognition.ner.consistency.fake_classifier import FakeClassifier, none

TEXT = "Roda, then Roda, then Bo Roda."


def logit(share):
    return pytest.approx(math.log(share / (1 - share)))


@pytest.fixture
def mentions():
    return [
        mention_at(TEXT, 0, 4, "place", 0.8),
        mention_at(TEXT, 11, 15, "place", 0.001),
        mention_at(TEXT, 22, 29, "person", 1.0),
    ]


@pytest.fixture
def classifier():
    return FakeClassifier(**{"Roda": [none(0.1), none(0.5)], "Bo Roda": [none(0.0)]})


def test_the_evidence_is_of_the_mention_and_of_its_like(mentions, classifier):
    first, second, third = evidence(TEXT, mentions, classifier)
    assert first == [logit(0.8), logit(0.9), logit(0.7), math.log(2), 0.0, 1.0]
    assert second[:2] == [logit(0.01), logit(0.5)]
    assert third == [logit(0.99), logit(0.01), logit(0.01), 0.0, 1.0, 1.0]


@pytest.mark.parametrize(
    ("weight", "score"), [(0.0, 0.5), (1.0, 0.731), (900.0, 1.0), (-900.0, 0.0)]
)
def test_a_score_is_a_probability(mentions, classifier, weight, score):
    scored = calibrated(TEXT, mentions[:1], classifier, [0.0] * 5 + [weight])
    assert [one.score for one in scored] == [score]


def test_a_demonym_keeps_its_score(classifier):
    one = RecognisedMention(0, 4, "Roda", "place", "demonym", 0.4)
    assert calibrated(TEXT, [one], classifier, [1.0] * 6) == [one]
