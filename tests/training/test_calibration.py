"""Scores say how likely a mention is right."""

from dataclasses import dataclass

import numpy as np
import pytest

from explorer.recognition.ner.calibration import FEATURES
from explorer.training.calibration import error, fitted, reliability


def test_the_weights_that_made_the_examples_are_found_again():
    chance = np.random.default_rng(3)
    rows = chance.normal(size=(20_000, FEATURES))
    truth = np.array([1.0, 0.5, -0.5, 0.2, 0.0, 0.3])
    right = (chance.random(20_000) < 1 / (1 + np.exp(-rows @ truth))).astype("float64")
    assert fitted(rows, right) == pytest.approx(truth, abs=0.1)


def test_scores_that_can_never_be_wrong_do_not_break_the_fit():
    rows = np.ones((50, FEATURES))
    assert all(abs(weight) < 10 for weight in fitted(rows, np.ones(50)))


@dataclass
class Scored:
    score: float


def test_reliability_and_its_error():
    scored = [(Scored(0.95), True)] * 9 + [(Scored(0.95), False)] + [(Scored(0.25), False)] * 10
    table = reliability(scored)
    assert table == [(0.25, 0.0, 10), (pytest.approx(0.95), 0.9, 10)]
    assert error(table) == pytest.approx((0.25 + 0.05) / 2)
