"""Rows are cut where their layers changes."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from explorer.model import Heading
from explorer.ui.article_view.highlights import Highlight, Highlights
from explorer.ui.article_view.layers import Layers

TEXT = "Amina Diallo leads Farnham Council, which spent 40% more."


def shown(**named):
    highlights = Highlights(
        [
            Highlight(0, 12, "person", score=0.9),
            Highlight(19, 34, "organisation", score=0.3),
            Highlight(48, 51, "figure", "figure"),
        ]
    )
    return Layers(highlights=highlights, **named)


def of(shown_layers, word):
    start = TEXT.index(word)
    for begin, end, layers in shown_layers.pieces(0, len(TEXT)):
        if begin <= start and start + len(word) <= end:
            return layers
    return None


def test_highlights_are_layers_of_their_kind_and_doubtful_ones_say_so():
    assert of(shown(), "Amina") == ("person",)
    assert of(shown(), "Council") == ("organisation?",)
    assert of(shown(), "leads") == ()


def test_one_as_likely_right_as_wrong_is_not_doubtful():
    layers = Layers(highlights=Highlights([Highlight(0, 5, "person", score=0.5)]))
    assert layers.pieces(0, 5) == [(0, 5, ("person",))]


def test_hidden_kinds_are_plain_and_are_not_under_the_mouse():
    layers = shown(hidden=frozenset({"person"}))
    assert of(layers, "Amina") == ()
    assert layers.highlight_at(3) is None and layers.highlight_at(20).kind == "organisation"


def test_what_is_selected_is_over_its_highlight():
    layers = shown(selected=[(0, 12), (48, 51)], current=1)
    assert of(layers, "Diallo") == ("person", "selected person")
    assert of(layers, "40%") == ("figure", "current figure")


def test_headings_found_words_and_choices_are_layers_too():
    layers = shown(headings=[Heading(0, len(TEXT), 1)], found=[(6, 12)], chosen=(13, 18))
    assert of(layers, "Diallo") == ("heading", "person", "found")
    assert of(layers, "leads") == ("heading", "chosen")


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 12)), max_size=8)


@given(SPANS, SPANS, st.integers(0, 60), st.integers(0, 60))
def test_pieces_cover_the_row_without_gap_or_overlap(highlights, found, start, end):
    spans, upto = [], 0
    for begin, length in sorted(found):
        if begin >= upto:
            spans.append((begin, begin + length))
            upto = begin + length
    layers = Layers(
        highlights=Highlights(Highlight(a, a + n, "place") for a, n in highlights), found=spans
    )
    pieces = layers.pieces(start, end)
    if end <= start:
        assert pieces == []
    else:
        assert pieces[0][0] == start and pieces[-1][1] == end
        assert all(a[1] == b[0] for a, b in itertools.pairwise(pieces))
        for begin, stop, layers in pieces:
            for at in range(begin, stop):
                assert ("found" in layers) == any(a <= at < b for a, b in spans)
