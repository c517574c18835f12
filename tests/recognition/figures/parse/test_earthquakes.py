"""The strength of earthquakes."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # magnitude
    "A {3.7 magnitude|quantity|3.7||magnitude||quake} quake struck.",
    "It had a magnitude of {6.9|quantity|6.9||magnitude} there.",
    "It was magnitude {10.9|quantity|10.9||magnitude} there.",
    "It was magnitude {11|count|11} there.",
    "A {3.7|count|3.7||||amplitude wave} amplitude wave.",
    # limits
    "A {3.7-magnitude|quantity|3.7||magnitude||quake} quake.",
    "A Magnitude {6|quantity|6||magnitude} quake.",
    "The magnitude of {6|quantity|6||magnitude||quakes} quakes.",
]


@pytest.mark.parametrize("marked", CASES)
def test_earthquakes(marked):
    check(marked)
