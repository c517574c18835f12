"""Wrapping and rows: nothing is lost, nothing is too wide, places are found again."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from explorer.ui.article_view.layout import BLOCK, Layout, column_of, offset_in, unspaced, wrap

TEXTS = st.text(
    st.one_of(
        st.sampled_from("ab  \n-é漢字ｆ́😀👩‍👧🇩🇪"),
        st.characters(blacklist_categories=("Cs", "Cc")),
    ),
    max_size=300,
)
WIDTHS = st.integers(1, 60)


@given(TEXTS, WIDTHS)
def test_rows_cover_the_text_in_order(text, width):
    layout = Layout(text, width)
    rows = layout.rows(0, 10_000)
    assert layout.height == len(rows)
    assert rows[0].start == 0 and rows[-1].stop == len(text)
    for row, after in itertools.pairwise(rows):
        assert row.start <= row.end <= row.stop == after.start
        assert not text[row.end : row.stop].strip()


@given(TEXTS.map(lambda text: text.replace("\n", " ")), WIDTHS)
def test_no_row_is_wider_than_the_width(text, width):
    for row in wrap(text, 0, len(text), width):
        shown = text[row.start : row.end]
        assert cell_len(shown) <= width or len(shown.strip()) < 12


@given(TEXTS, WIDTHS, st.data())
def test_an_offset_is_in_the_row_that_is_found_for_it(text, width, data):
    layout = Layout(text, width)
    offset = data.draw(st.integers(0, len(text)))
    row = layout.row(layout.y_of(offset))
    assert row.start <= offset <= row.stop


@given(st.text(st.sampled_from("ab é漢 "), min_size=1, max_size=80), WIDTHS, st.data())
def test_a_column_leads_back_to_its_character(text, width, data):
    row = data.draw(st.sampled_from(Layout(text, width).rows(0, 1000)))
    offset = data.draw(st.integers(row.start, max(row.start, row.end - 1)))
    assert offset_in(text, row, column_of(text, row, offset)) == offset or row.start == row.end


def test_words_are_kept_whole_and_long_ones_broken():
    text = "The harbour master spoke. https://example.org/a/very/long/address"
    rows = [text[row.start : row.end] for row in wrap(text, 0, len(text), 12)]
    assert rows[:3] == ["The harbour", "master", "spoke."]
    assert all(len(row) <= 12 for row in rows)


def test_characters_without_blanks_between_are_broken_anywhere():
    text = "漢字" * 10
    assert [row.end - row.start for row in wrap(text, 0, len(text), 8)] == [4, 4, 4, 4, 4]


def test_only_what_is_looked_at_is_wrapped_and_a_jump_to_the_end_lands_there():
    text = "\n".join(f"line {n} " + "word " * 30 for n in range(40_000))
    layout = Layout(text, 60)
    y = layout.y_of(len(text) - 1)
    assert layout.row(y).stop == len(text)
    assert len(layout._rows) == 1 and len(layout._starts) > len(text) // (2 * BLOCK)


def test_settling_makes_every_height_exact():
    text = "\n".join("word " * (n % 50) for n in range(5_000))
    layout = Layout(text, 40)
    while layout.settle(0.001):
        pass
    layout.take()
    assert layout.settled
    assert layout.height == sum(len(wrap(line, 0, len(line), 40)) for line in text.split("\n"))


def test_only_some_stretches_are_shown_with_gaps_between():
    text = "one\ntwo\nthree\nfour\n"
    layout = Layout(text, 20, [(4, 8), (14, 19)])
    rows = layout.rows(0, 10)
    assert [text[row.start : row.end] or "gap" * row.gap for row in rows][:3] == [
        "two",
        "gap",
        "four",
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("word " * 60 + "\n" + "word " * 60, True),
        ("a\n\nb", False),
        ("a\nb\nc", False),
        ("", False),
    ],
)
def test_long_paragraphs_without_empty_lines_are_seen(text, wanted):
    assert unspaced(text) is wanted
