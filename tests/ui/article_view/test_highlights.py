"""Highlights are in order, never overlap, and are found by where they stand."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from explorer.ui.article_view.highlights import Highlight, Highlights

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 8)).map(
        lambda p: Highlight(p[0], p[0] + p[1], "place")
    ),
    max_size=20,
)


@given(SPANS, st.integers(0, 70), st.integers(0, 70))
def test_highlights_between_are_those_that_touch(spans, a, b):
    highlights, (start, end) = Highlights(spans), sorted((a, b))
    wanted = [
        highlight for highlight in highlights if highlight.start < end and highlight.end > start
    ]
    assert highlights.between(start, end) == wanted or start == end


@given(SPANS)
def test_highlights_never_overlap(spans):
    highlights = list(Highlights(spans))
    assert all(a.end <= b.start for a, b in itertools.pairwise(highlights))


@given(SPANS, SPANS, st.integers(0, 70), st.integers(0, 70))
def test_a_stretch_is_replaced(spans, others, a, b):
    start, end = sorted((a, b))
    changed = Highlights(spans).with_stretch(start, end, others)
    assert {m for m in changed if not start <= m.start < end} <= set(spans)
    assert {m for m in changed if start <= m.start < end} <= set(others)


def test_the_highlight_over_a_character_is_found():
    highlights = Highlights([Highlight(2, 5, "person"), Highlight(5, 9, "place")])
    assert [
        highlight and highlight.kind for highlight in map(highlights.at, (1, 2, 4, 5, 8, 9))
    ] == [
        None,
        "person",
        "person",
        "place",
        "place",
        None,
    ]


def test_of_two_that_overlap_the_first_stays_and_of_two_that_begin_together_the_longer():
    short, long, later = (
        Highlight(2, 5, "person"),
        Highlight(2, 9, "place"),
        Highlight(4, 12, "figure"),
    )
    assert list(Highlights([short, later, long])) == [long]
    assert list(Highlights([later, short])) == [short]
    assert list(Highlights([Highlight(5, 9, "place"), short])) == [short, Highlight(5, 9, "place")]
    assert list(Highlights([Highlight(3, 3, "place")])) == []
