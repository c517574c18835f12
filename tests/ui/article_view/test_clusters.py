"""Clusters are what Unicode says, and take the cells that they are drawn in."""

import itertools

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from explorer.ui.article_view.clusters import (
    ALONE,
    NARROW,
    cells_before,
    clusters,
    is_boundary,
    is_narrow,
    offset_at_cell,
)

LINES = st.text(st.sampled_from("ab é漢字한각ｆ́️😀👩👧\u200d🇩🇪🏽का्ष\u200b1⃣"), max_size=40)


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("cafe\u0301s", ["c", "a", "f", "e\u0301", "s"]),
        ("🇩🇪🇫🇷!", ["🇩🇪", "🇫🇷", "!"]),
        ("a👩‍👩‍👧b", ["a", "👩‍👩‍👧", "b"]),
        ("👍🏽1️⃣", ["👍🏽", "1️⃣"]),
        ("한각", ["한", "각"]),
        ("ห้อง", ["ห้", "อ", "ง"]),
        ("का", ["का"]),
        ("東 京", ["東", " ", "京"]),
        ("", []),
    ],
)
def test_what_a_reader_takes_for_one_character_is_one_cluster(line, pieces):
    text = f"before {line} after"
    cuts, _ = clusters(text, 7, 7 + len(line))
    assert [text[a:b] for a, b in itertools.pairwise(cuts)] == pieces


@given(LINES)
def test_clusters_are_those_of_unicode(line):
    cuts, cells = clusters(line, 0, len(line))
    wanted = {0, *(found.end() for found in regex.finditer(r"\X", line))}
    joined = {at for at in wanted if at < len(line) and line[at - 1 : at] == "\u200d"}
    assert set(cuts) == wanted - joined
    assert [b - a for a, b in itertools.pairwise(cells)] == [
        cell_len(line[a:b]) for a, b in itertools.pairwise(cuts)
    ]


@pytest.mark.parametrize("ranges", [NARROW, ALONE], ids=["narrow", "alone"])
def test_what_is_not_cut_by_the_pattern_never_joins(ranges):
    alone = regex.compile(r"[\p{GCB=Other}\p{GCB=LV}\p{GCB=LVT}]")
    for first, last in ranges:
        assert [chr(x) for x in range(first, last + 1) if not alone.match(chr(x))] == []


def test_narrow_characters_take_one_cell():
    for first, last in NARROW:
        assert [hex(x) for x in range(first, last + 1) if cell_len(chr(x)) != 1] == []
        assert is_narrow(f"{chr(first)} {chr(last)}", 0, 3)
    assert not is_narrow("a漢b", 0, 3) and is_narrow("a漢b", 2, 3)


def test_a_boundary_is_where_two_clusters_meet():
    assert is_boundary("ab", 1) and is_boundary("漢字", 1)
    assert not is_boundary("a\u0301", 1) and not is_boundary("👍🏽", 1)


@given(LINES, st.data())
def test_a_cell_leads_back_to_the_cluster_that_covers_it(line, data):
    text = f"x{line}y"
    start, end = 1, 1 + len(line)
    cuts, cells = clusters(text, start, end)
    at = data.draw(st.integers(0, len(cuts) - 1))
    cell = cells_before(text, start, cuts[at], end)
    assert cell == cells[at]
    found = offset_at_cell(text, start, cell, end)
    assert found in cuts and found >= cuts[at]
    assert cells_before(text, start, found, end) == cell


def test_cells_inside_and_beside_a_line():
    text = "ab漢e\u0301c"
    assert [cells_before(text, 0, at, 6) for at in range(7)] == [0, 1, 2, 4, 4, 5, 6]
    assert [offset_at_cell(text, 0, cell, 6) for cell in (-5, 0, 2, 3, 4, 5, 6, 99)] == [
        0,
        0,
        2,
        2,
        3,
        5,
        6,
        6,
    ]
