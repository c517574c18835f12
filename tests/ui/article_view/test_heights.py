"""Heights of blocks and the rows at which they begin."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.ui.article_view.heights import Heights


def test_an_exact_height_moves_the_blocks_below():
    heights = Heights([3, 4, 5])
    assert heights.total == 12 and heights.top(2) == 7 and not heights.exact
    heights.set_exact(1, 9)
    assert (heights[1], heights.total, heights.top(1), heights.top(2)) == (9, 17, 3, 12)
    assert heights.is_exact(1) and not heights.is_exact(0)
    heights.set_exact(0, 3)
    heights.set_exact(2, 5)
    assert heights.exact and heights.total == 17


@given(st.lists(st.integers(1, 9), min_size=1, max_size=20), st.data())
def test_every_row_is_in_the_block_that_is_found_for_it(sizes, data):
    heights = Heights(sizes)
    y = data.draw(st.integers(0, sum(sizes) + 5))
    block = heights.block_at(y)
    assert heights.top(block) <= y
    assert y < heights.top(block) + sizes[block] or block == len(sizes) - 1
