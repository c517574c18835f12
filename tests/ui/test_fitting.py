"""Words fitted into cells never take more, and say where something is left out."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from explorer.ui.fitting import aligned_right, fitted, fitted_left, paragraph

words = st.text(st.sampled_from("ab 東é,‍️"), max_size=40)


@given(words, st.integers(-2, 45))
def test_never_more_cells_than_there_are(text, cells):
    for fit in (fitted, fitted_left):
        done = fit(text, cells)
        assert cell_len(done) <= max(0, cells)
        assert done == text or not done or "…" in done


def test_the_end_is_kept_from_a_word_on():
    assert fitted_left("In the town of Kursk,", 14) == "… of Kursk,"
    assert fitted_left("incomprehensibilities", 6) == "…ties"
    assert fitted("In the town of Kursk", 10) == "In the to…"


def test_words_are_aligned_and_wrapped():
    assert aligned_right("東", 4) == "  東"
    assert paragraph("one two three", 8) == ["one two", "three"]
    assert paragraph("", 8) == []
