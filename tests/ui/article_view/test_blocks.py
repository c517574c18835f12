"""A text in blocks of whole lines, their heights guessed well, and paragraphs told apart."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.ui.article_view.blocks import (
    BLOCK,
    LONGEST_BLOCK,
    Blocks,
    block_starts,
    lacks_empty_lines,
    line_around,
)


def sizes(text):
    starts = [*block_starts(text, 0, len(text)), len(text)]
    return [b - a for a, b in itertools.pairwise(starts)]


def test_blocks_are_whole_lines_of_about_their_size():
    text = ("word " * 20 + "\n") * 2_000
    starts = list(block_starts(text, 0, len(text)))
    assert len(starts) == len(text) // BLOCK
    assert all(text[at - 1] == "\n" for at in starts[1:])
    assert all(BLOCK <= size <= LONGEST_BLOCK for size in sizes(text))


def test_a_line_that_is_too_long_is_divided_at_blanks_or_anywhere():
    text = "word " * 30_000
    starts = list(block_starts(text, 0, len(text)))
    assert len(starts) > 3 and all(text[at - 1] == " " for at in starts[1:])
    assert sizes("x" * 100_000) == [BLOCK, BLOCK, 100_000 - 2 * BLOCK]


def test_a_rest_that_is_little_longer_is_not_divided():
    assert len(sizes("a\n" * 24_000)) == 1
    assert len(sizes("a\n" * 24_001)) == 2


@given(st.integers(0, 200_000), st.sampled_from(["\n", "word ", "word word\n", "x"]))
def test_every_character_is_in_one_block(length, unit):
    text = (unit * (length // len(unit) + 1))[:length]
    blocks = Blocks(text)
    assert blocks.starts[0] == 0 and blocks.ends[-1] == length
    assert blocks.starts[1:] == blocks.ends[:-1]
    assert all(end > start for start, end in zip(blocks.starts, blocks.ends, strict=True)) or (
        not length
    )


@pytest.mark.parametrize("width", [20, 40, 80, 120])
@pytest.mark.parametrize("words", [40, 300])
def test_estimates_are_near_the_truth(width, words):
    line = " ".join(["harbour", "of", "the", "town", "master"] * 60)[: words * 5]
    for text in (f"{line}\n" * 200, f"{line}\n\n" * 200, f"{line}\n" * 200 + "漢字" * 2_000):
        blocks = Blocks(text)
        for block in range(len(blocks)):
            true = sum(1 for _ in blocks.rows(block, width))
            assert abs(blocks.estimated_height(block, width) - true) <= 0.25 * true + 2


def test_wide_characters_count_twice_in_estimates():
    assert Blocks("漢字" * 2_000).estimated_height(0, 43) == 200
    assert Blocks("ab" * 2_000).estimated_height(0, 43) == 100
    assert Blocks("漢" + "ab" * 2_000).estimated_height(0, 43) in (100, 101)


def test_rows_between_lines_and_gaps_are_of_the_estimate():
    text = "one\ntwo\nthree\n"
    assert Blocks(text, spaced=True).estimated_height(0, 60) == (
        Blocks(text).estimated_height(0, 60) + 4
    )
    plain, cut = Blocks(text, [(4, 8)]), Blocks(text, [(0, 4), (8, 14)])
    assert plain.estimated_height(0, 60) == 1
    assert cut.estimated_height(1, 60) > plain.estimated_height(0, 60)


def test_empty_rows_are_put_between_lines_but_not_beside_empty_ones():
    text = "one\ntwo\n\nthree"
    rows = list(Blocks(text, spaced=True).rows(0, 20))
    assert [text[row.start : row.end] for row in rows] == ["one", "", "two", "", "three"]
    assert [row.start for row in rows] == [0, 3, 4, 8, 9]


def test_an_offset_that_is_left_out_is_in_the_block_of_its_gap():
    blocks = Blocks("one\ntwo\nthree\nfour\n", [(4, 8), (14, 19)])
    assert [blocks.at(offset) for offset in (0, 4, 7, 8, 13, 14, 19)] == [0, 0, 0, 1, 1, 1, 1]


@pytest.mark.parametrize("stretches", [None, []])
def test_an_empty_text_has_one_row(stretches):
    assert [tuple(row) for row in Blocks("", stretches).rows(0, 9)] == [(0, 0, 0, 0, False)]


def test_the_line_around_an_offset():
    text = "one\ntwo\nthree"
    assert [line_around(text, at) for at in (0, 3, 4, 12)] == [(0, 3), (0, 3), (4, 7), (8, 13)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("word " * 60 + "\n" + "word " * 60, True),
        ("a\n\nb", False),
        ("a\nb\nc", False),
        ("", False),
        ("word " * 60, False),
        ("x" * 101 + "\n" + "x" * 101, True),
        ("x" * 99 + "\n" + "x" * 99, False),
        ("\n\n" + "word " * 60 + "\n" + "word " * 60 + "\n\n", True),
        ("word " * 60 + "\n" + "word " * 60 + "\n\n" + "word", False),
        ("x" * 10_500 + "\n" + "x" * 10_500 + "\n\nx", True),
        ("x" * 9_500 + "\n" + "x" * 9_500 + "\n\nx" + "x" * 20_000, False),
    ],
)
def test_long_paragraphs_without_empty_lines_are_seen(text, wanted):
    assert lacks_empty_lines(text) is wanted
