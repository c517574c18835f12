"""Figures keep their value, unit and bound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.recognition.figures import find_figures

CASES = [
    ("between 10,000 and 12,000 troops", "count", 10000, 12000, None, "range"),
    ("profit of $1.2bn", "money", 1.2e9, None, "USD", "exact"),
    ("nearly three-year war", "duration", 3, None, "year", "about"),
    ("over 40% of the land", "percent", 40, None, "percent", "over"),
    ("984 square kilometers", "quantity", 984, None, "square kilometre", "exact"),
    ("lost 2-1 to", "score", 2, 1, None, "exact"),
    ("1 in 6 ballots", "ratio", 0.166667, None, None, "exact"),
    ("a 47-year-old man", "age", 47, None, "year", "exact"),
]


@pytest.mark.parametrize(("text", "kind", "low", "high", "unit", "bound"), CASES)
def test_reading(text, kind, low, high, unit, bound) -> None:
    (figure,) = find_figures(text)
    got = (figure.type, figure.low, figure.high, figure.unit, figure.bound)
    assert got == (kind, low, high, unit, bound)


@pytest.mark.parametrize("text", ["an F-16 jet", "COVID-19 wards", "Boeing 737-800", "no one came"])
def test_no_figure(text) -> None:
    assert find_figures(text) == []


@given(st.text(alphabet="0123456789,.-–/ $£%a'½١tnobmillion\n"))
def test_nothing_raises_and_spans_are_in_order(text) -> None:
    end = 0
    for figure in find_figures(text):
        assert end <= figure.start < figure.end <= len(text)
        end = figure.end
