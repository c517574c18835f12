"""Words fitted into cells never take more, and say where something is left out."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from explorer.ui.cells import fit, fit_end, pad_left, wrap_words

words = st.text(st.sampled_from("ab 東é,‍️"), max_size=40)


@given(words, st.integers(-2, 45))
def test_never_more_cells_than_there_are(text, cells):
    for cut in (fit, fit_end):
        done = cut(text, cells)
        assert cell_len(done) <= max(0, cells)
        assert done == text or not done or "…" in done


def test_the_end_is_kept_from_a_word_on():
    assert fit_end("In the town of Kursk,", 14) == "… of Kursk,"
    assert fit_end("incomprehensibilities", 6) == "…ties"
    assert fit("In the town of Kursk", 10) == "In the to…"


def test_words_are_aligned_and_wrapped():
    assert pad_left("東", 4) == "  東"
    assert wrap_words("one two three", 8) == ["one two", "three"]
    assert wrap_words("", 8) == []
