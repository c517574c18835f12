"""Wrapping: no character is lost, no row too wide, and rows end where a reader would end them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from explorer.ui.article_view.clusters import clusters
from explorer.ui.article_view.wrapping import ADDRESS_SIGNS, LONGEST, NOT_FIRST, NOT_LAST, Row, wrap

LINES = st.text(
    st.one_of(
        st.sampled_from("ab  é漢字、（ｆ́😀👩‍👧🇩🇪—/•1.-"),
        st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")),
    ),
    max_size=300,
)
WIDTHS = st.integers(1, 60)


def shown(text, width):
    """The rows of a line as text, with the empty cells before them."""
    return [" " * row.indent + text[row.start : row.end] for row in wrap(text, 0, len(text), width)]


@given(LINES, WIDTHS)
def test_every_character_is_in_one_row_and_only_blanks_are_not_shown(line, width):
    text = f"before\n{line}\nafter"
    start, end = 7, 7 + len(line)
    rows = list(wrap(text, start, end, width))
    assert rows[0].start == start and rows[-1].stop == end
    for row, after in itertools.pairwise(rows):
        assert row.start <= row.end <= row.stop == after.start < after.stop
    for row in rows:
        assert not text[row.end : row.stop].strip(" ")


@given(LINES, WIDTHS)
def test_no_row_is_wider_than_the_width_but_a_cluster_that_is(line, width):
    for row in wrap(line, 0, len(line), width):
        _, cells = clusters(line, row.start, row.end)
        if row.indent + cells[-1] > width:
            wide = [b - a for a, b in itertools.pairwise(cells) if b > a]
            assert len(wide) == 1 and row.indent == 0


@given(LINES, WIDTHS)
def test_no_cluster_is_broken(line, width):
    cuts = set(clusters(line, 0, len(line))[0])
    for row in wrap(line, 0, len(line), width):
        assert {row.start, row.stop} <= cuts


@given(st.text(st.sampled_from("abc d"), max_size=200), WIDTHS)
def test_a_row_takes_all_the_words_there_is_room_for(line, width):
    rows = list(wrap(line, 0, len(line), width))
    for row, after in itertools.pairwise(rows):
        word = line[after.start : after.stop].split(" ")[0]
        blanks = row.stop - row.end
        assert row.indent + row.end - row.start + blanks + len(word) > width


@given(st.text(st.sampled_from("ab —/.c"), max_size=120), WIDTHS)
def test_lines_of_any_characters_are_wrapped_as_those_of_narrow_ones_are(line, width):
    """A wide character at the end changes nothing in the rows before the last."""
    plain = list(wrap(line, 0, len(line), width))
    wide = list(wrap(f"{line}漢", 0, len(line) + 1, width))
    assert plain[:-1] == wide[: len(plain) - 1]


def test_words_are_kept_whole_and_long_ones_broken():
    text = "The harbour master spoke. https://example.org/a/very/long/address"
    rows = shown(text, 12)
    assert rows[:3] == ["The harbour", "master", "spoke."]
    assert all(len(row) <= 12 for row in rows)


@pytest.mark.parametrize("extra", ["", "漢"], ids=["narrow", "wide"])
@pytest.mark.parametrize("sign", ADDRESS_SIGNS)
def test_addresses_are_broken_after_a_sign_in_the_second_half_of_a_row(sign, extra):
    assert shown(f"abcdef{sign}ghijklmn{extra}", 10)[0] == f"abcdef{sign}"
    assert shown(f"abc{sign}defghijklmn{extra}", 10)[0] == f"abc{sign}defghi"


def test_a_row_ends_after_a_long_dash_but_does_not_begin_with_it():
    assert shown("seldom—never", 8) == ["seldom—", "never"]
    assert shown("seldom—never", 6) == ["seldom", "—never"]
    assert shown("one seldom—never", 12) == ["one seldom—", "never"]
    assert shown("漢seldom—never", 10) == ["漢seldom—", "never"]


def test_characters_without_blanks_between_are_broken_anywhere():
    text = "漢字" * 10
    assert [row.end - row.start for row in wrap(text, 0, len(text), 8)] == [4, 4, 4, 4, 4]
    assert shown("한국어다", 4) == ["한국", "어다"]
    assert shown("ab漢", 3) == ["ab", "漢"]


@pytest.mark.parametrize("sign", sorted(NOT_FIRST - set("”’…")))
def test_a_row_does_not_begin_with_what_closes(sign):
    assert shown(f"漢字漢{sign}字字", 6)[0] == "漢字"


@pytest.mark.parametrize("sign", sorted(NOT_LAST - set("‘“")))
def test_a_row_does_not_end_with_what_opens(sign):
    assert shown(f"漢字{sign}字字", 6)[0] == "漢字"


def test_a_word_may_be_broken_at_a_zero_width_space():
    assert shown("漢abc\u200bdefg", 6) == ["漢abc\u200b", "defg"]


def test_blanks_at_the_break_are_left_out_and_those_before_a_line_kept():
    assert shown("one   two", 5) == ["one", "two"]
    assert shown("  one two", 6) == ["  one", "  two"]
    assert shown("漢   字", 3) == ["漢", "字"]
    assert list(wrap("     ", 0, 5, 3)) == [Row(0, 0, 5)]
    assert list(wrap("", 0, 0, 3)) == [Row(0, 0, 0)]


def test_a_blank_with_a_combining_mark_is_not_left_out():
    assert shown("漢abc \u0301def", 6) == ["漢abc", " \u0301def"]


@pytest.mark.parametrize("item", ["• ", "- ", "12. ", "(3) ", "a) "])
def test_rows_of_a_list_item_hang_under_its_words(item):
    hang = 0 if item == "a) " else len(item)
    assert shown(f"{item}one two three four", 12)[1].startswith(" " * hang + "t")


def test_where_it_is_narrow_rows_do_not_hang():
    assert shown("123. one two", 15)[-1] == "123. one two"
    assert shown("123. one two three", 15)[-1] == "     three"
    assert shown("123. one two three", 14)[-1] == "three"


def test_a_cluster_wider_than_the_width_has_a_row_of_its_own():
    assert shown("a漢b", 1) == ["a", "漢", "b"]
    assert shown("abc", 0) == ["a", "b", "c"]


def test_marks_of_no_width_do_not_make_a_row_of_any_length():
    text = "a" + "\u0301" * (5 * LONGEST)
    rows = list(wrap(text, 0, len(text), 10))
    assert len(rows) == 6 and rows[-1].stop == len(text)
    assert cell_len(text) == 1
