"""Spans meet where they share a character."""

import pytest

from explorer.model import overlap


@pytest.mark.parametrize(
    ("other", "shared"),
    [((0, 5), False), ((0, 6), True), ((6, 7), True), ((9, 20), True), ((10, 20), False)],
)
def test_spans_that_share_a_character_overlap(other, shared):
    assert overlap((5, 10), other) is shared
    assert overlap(other, (5, 10)) is shared
