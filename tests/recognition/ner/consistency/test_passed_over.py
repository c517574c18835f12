"""What the network passed over and the classifier is sure of."""

import pytest

from explorer.model import Figure
from explorer.recognition.mention import mention_at
from explorer.recognition.ner.consistency.passed_over import passed_over
from tests.recognition.ner.consistency.fake_classifier import FakeClassifier, none

TEXT = "The boat to Roda left for Roda again in May, said Pia."


def found(classifier, mentions=(), figures=()):
    rows = passed_over(TEXT, mentions, figures, classifier)
    return [(one.text, one.start, one.kind, one.score) for one in rows]


@pytest.mark.parametrize(
    ("shares", "count"), [((0.09, 0.1), 2), ((0.0, 0.19), 2), ((0.1, 0.11), 0), ((0.0, 0.21), 0)]
)
def test_the_mean_over_all_places_decides(shares, count):
    classifier = FakeClassifier(Roda=[none(one) for one in shares], Pia=[none(1.0)])
    wanted = [("Roda", 12, "place", 0.5), ("Roda", 26, "place", 0.5)]
    assert found(classifier) == wanted[:count]


def test_the_likeliest_kind_is_taken_and_months_are_no_names():
    rows = [none(0.0, "person"), none(0.1, "person")]
    classifier = FakeClassifier(Roda=rows, Pia=[none(1.0)], May=[none(0.0)])
    assert [row[2] for row in found(classifier)] == ["person", "person"]


def test_what_is_marked_or_a_figure_is_left_alone():
    pia = mention_at(TEXT, TEXT.index("Pia"), TEXT.index("Pia") + 3, "person", 1.0)
    boat = Figure("f1", 12, 16, "count", 1, 1, None, "exact", None, None)
    rows = found(FakeClassifier(Roda=[none(0.0)], Pia=[none(0.0)]), [pia], [boat])
    assert [row[1] for row in rows] == [26]
