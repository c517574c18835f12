"""Where something stands in a text, in eight cells."""

import pytest

from explorer.ui.widgets.dispersion import LEVELS, PARTS, dispersion


def spans(*starts):
    return [(start, start + 5) for start in starts]


@pytest.mark.parametrize(
    ("starts", "wanted"),
    [
        ([], "▁▁▁▁▁▁▁▁"),
        ([0], "▇▁▁▁▁▁▁▁"),
        ([799], "▁▁▁▁▁▁▁▇"),
        ([99, 100], "▇▇▁▁▁▁▁▁"),
        ([0, 1, 2, 3, 400, 401, 700], "▇▁▁▁▄▁▁▃"),
        ([*range(60), 500], "▇▁▁▁▁▃▁▁"),
    ],
)
def test_a_part_is_as_high_as_it_has_mentions(starts, wanted):
    assert dispersion(spans(*starts), 800) == wanted


def test_every_part_is_one_cell_and_short_texts_have_all_too():
    assert len(dispersion(spans(0, 1, 2), 3)) == PARTS
    assert set(dispersion(spans(*range(0, 800, 100)), 800)) == {LEVELS[-1]}
