"""Rows: nothing is lost, places are found again, and only what is looked at is wrapped."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.ui.article_view import layout as layout_module
from explorer.ui.article_view.blocks import BLOCK, Blocks
from explorer.ui.article_view.layout import Layout, text_columns
from explorer.ui.article_view.wrapping import wrap

TEXTS = st.text(
    st.one_of(
        st.sampled_from("ab  \n-é漢字ｆ́😀👩‍👧🇩🇪"),
        st.characters(blacklist_categories=("Cs", "Cc")),
    ),
    max_size=300,
)
WIDTHS = st.integers(1, 60)


def laid_out(text, width, stretches=None, spaced=False):
    return Layout(Blocks(text, stretches, spaced=spaced), width)


def long_text(lines=40_000):
    return "\n".join(f"line {n} " + "word " * 30 for n in range(lines))


@given(TEXTS, WIDTHS, st.booleans())
def test_rows_cover_the_text_in_order(text, width, spaced):
    layout = laid_out(text, width, spaced=spaced)
    rows = layout.rows(0, 10_000)
    assert layout.height == len(rows)
    assert rows[0].start == 0 and rows[-1].stop == len(text)
    for row, after in itertools.pairwise(rows):
        assert row.start <= row.end <= row.stop == after.start
        assert row.start < after.start
        assert not text[row.end : row.stop].strip()


@given(TEXTS, WIDTHS, st.data())
def test_an_offset_is_in_the_row_that_is_found_for_it(text, width, data):
    layout = laid_out(text, width)
    offset = data.draw(st.integers(0, len(text)))
    y = layout.y_of(offset)
    row = layout.row(y)
    assert row.start <= offset <= row.stop
    assert layout.offset_at(y) == row.start
    assert offset < row.stop or offset == len(text)


@given(st.text(st.sampled_from("ab é漢 "), min_size=1, max_size=80), WIDTHS, st.data())
def test_a_column_leads_back_to_its_character(text, width, data):
    layout = laid_out(text, width)
    row = data.draw(st.sampled_from(layout.rows(0, 1000)))
    offset = data.draw(st.integers(row.start, max(row.start, row.end - 1)))
    assert row.offset_at(text, row.column_of(text, offset)) == offset or row.start == row.end
    y, column = layout.cell_of(offset)
    assert layout.offset_at_cell(y, column) == offset or row.start == row.end


def test_the_indent_counts_as_columns():
    text = "• one two three"
    row = laid_out(text, 9).row(1)
    assert row.indent == 2 and text[row.start] == "t"
    assert row.column_of(text, row.start) == 2
    assert [row.offset_at(text, column) - row.start for column in (0, 2, 3)] == [0, 0, 1]


def test_one_goes_up_and_down_in_the_same_column():
    layout = laid_out("abcdef\nab\nabcdef\n", 20)
    assert layout.offset_below(4, 1) == 9
    assert layout.offset_below(4, 2) == 14
    assert layout.offset_below(14, -2) == 4
    assert layout.offset_below(4, -5) == 4
    assert layout.offset_below(4, 9) == 17
    assert layout.offset_at_cell(99, 0) is None


def test_only_what_is_looked_at_is_wrapped_and_a_jump_to_the_end_lands_there():
    text = long_text()
    layout = laid_out(text, 60)
    y = layout.y_of(len(text) - 1)
    assert layout.row(y).stop == len(text)
    assert len(layout._rows) == 1 and len(layout.blocks) > len(text) // (2 * BLOCK)


def test_no_row_before_the_first_and_none_behind_the_last():
    layout = laid_out("one\ntwo", 20)
    assert layout.row(-1) is None and layout.row(2) is None
    assert layout.rows(0, 0) == [] and len(layout.rows(1, 9)) == 1
    assert layout.offset_at(-3) == 0 and layout.offset_at(7) == 7


def test_settling_makes_every_height_exact():
    text = "\n".join("word " * (n % 50) for n in range(5_000))
    layout = laid_out(text, 40)
    before = layout.height
    while layout.settle(0.001):
        assert layout.height == before
    layout.take()
    assert layout.settled
    assert layout.height == sum(len(list(wrap(one, 0, len(one), 40))) for one in text.split("\n"))


def test_a_slice_of_settling_ends_with_its_time(monkeypatch):
    now = itertools.count()
    monkeypatch.setattr(layout_module.time, "perf_counter", lambda: next(now))
    layout = laid_out(long_text(4_000), 60)
    slices = 1
    while layout.settle(0.5):
        slices += 1
    layout.take()
    assert slices >= layout.height // 128
    assert layout.settled


def test_what_is_on_the_screen_is_not_counted_again():
    layout = laid_out(long_text(1_000), 60)
    layout.rows(0, 10_000_000)
    assert layout.settled and not layout.settle(60)


def test_rows_around_a_place_keep_their_distance():
    text = long_text(4_000)
    layout = laid_out(text, 33)
    offset = len(text) // 2
    y = layout.around(offset, 3_000, 3_000)
    first, last = layout.offset_at(y - 3_000), layout.offset_at(y + 3_000)
    y = layout.y_of(offset)
    assert layout.y_of(last) - layout.y_of(first) == 6_000
    assert y - layout.y_of(first) == 3_000


def test_blocks_looked_at_long_ago_are_made_anew(monkeypatch):
    monkeypatch.setattr(layout_module, "KEPT_ROWS", 10)
    text = long_text(4_000)
    layout = laid_out(text, 60)
    first = layout.row(0)
    for block in range(1, 6):
        layout.y_of(layout.blocks.starts[block])
    assert len(layout._rows) == 4 and 0 not in layout._rows
    assert layout.row(0) == first


def test_only_some_stretches_are_shown_with_gaps_between():
    text = "one\ntwo\nthree\nfour\n"
    layout = laid_out(text, 20, [(4, 8), (14, 19)])
    rows = layout.rows(0, 10)
    assert [text[row.start : row.end] or "gap" * row.gap for row in rows][:3] == [
        "two",
        "gap",
        "four",
    ]
    assert layout.y_of(10) == 1


@pytest.mark.parametrize(
    ("columns", "measure", "wanted"),
    [(100, 80, 80), (100, 0, 96), (60, 80, 56), (31, 80, 27), (30, 80, 29), (1, 80, 1), (0, 0, 1)],
)
def test_the_text_leaves_margins_where_there_is_room(columns, measure, wanted):
    assert text_columns(columns, measure) == wanted
