"""The recogniser keeps its level on the sentences that it was tuned on."""

import pytest

from explorer.model import FIGURE_TYPES
from tests.evaluation.figures.score import FIELDS, score, sentences


def test_sentences_have_figures_of_every_type():
    for half in ("tune", "held"):
        figures = [figure for _, found in sentences(half) for figure in found]
        assert {figure["type"] for figure in figures} == set(FIGURE_TYPES)
        assert len(figures) >= 300


def test_figures_are_found_and_understood():
    result = score("tune")
    assert result.spans_of()[2] >= 97, result.misses
    assert all(result.share(name) >= 95 for name in FIELDS), result.misses


@pytest.mark.parametrize("kind", FIGURE_TYPES)
def test_every_type_is_found(kind):
    assert score("tune").spans_of(kind)[2] >= 90
