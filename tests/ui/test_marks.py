import itertools

from hypothesis import given
from hypothesis import strategies as st

from explorer.ui.marks import Mark, Marks

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 8)).map(
        lambda p: Mark(p[0], p[0] + p[1], "place")
    ),
    max_size=20,
)


@given(SPANS, st.integers(0, 70), st.integers(0, 70))
def test_marks_between_are_those_that_touch(spans, a, b):
    marks, (start, end) = Marks(spans), sorted((a, b))
    wanted = [mark for mark in marks if mark.start < end and mark.end > start]
    assert marks.between(start, end) == wanted or start == end


@given(SPANS)
def test_marks_never_overlap(spans):
    marks = list(Marks(spans))
    assert all(a.end <= b.start for a, b in itertools.pairwise(marks))


@given(SPANS, SPANS, st.integers(0, 70), st.integers(0, 70))
def test_a_stretch_is_replaced(spans, others, a, b):
    start, end = sorted((a, b))
    changed = Marks(spans).with_stretch(start, end, others)
    assert {m for m in changed if not start <= m.start < end} <= set(spans)
    assert {m for m in changed if start <= m.start < end} <= set(others)


def test_the_mark_over_a_character_is_found():
    marks = Marks([Mark(2, 5, "person"), Mark(5, 9, "place")])
    assert [mark and mark.kind for mark in map(marks.at, (1, 2, 4, 5, 8, 9))] == [
        None,
        "person",
        "person",
        "place",
        "place",
        None,
    ]
