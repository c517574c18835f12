"""What was said of a text is found again after the text was edited."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.corrections.carry_over import Carrier
from explorer.corrections.statements import KindOf, Named, NotHere, QuotedSpan
from tests.helpers.articles import TEXT, nth

OLD = "A headline\n\n" + TEXT + "\nJordan was silent again.\nThe end.\n"
NEW = (
    "A better headline\n\nA new first paragraph, with Jordan in it.\n"
    + TEXT.replace("on Monday", "late on Monday")
    + "\nThe end.\n"
)


def spot(text, words, n=0):
    at = nth(words, n, text)
    return QuotedSpan(at, at + len(words), words)


def test_words_are_found_in_the_line_they_stood_in():
    carrier = Carrier(OLD, NEW)
    assert carrier.spot(spot(OLD, "Jordan River")) == spot(NEW, "Jordan River")
    assert carrier.spot(spot(OLD, "Jordan was silent;")) == spot(NEW, "Jordan was silent;")
    assert carrier.spot(spot(OLD, "Jordan was silent again")) is None


def test_a_place_stays_at_its_words():
    carrier = Carrier(OLD, NEW)
    assert carrier.offset(OLD.index("The end")) == NEW.index("The end")


def test_a_correction_goes_along_or_is_left_where_its_words_are_gone():
    carrier = Carrier(OLD, NEW)
    there, gone = spot(OLD, "the Sun"), spot(OLD, "Jordan was silent again")
    assert carrier.correction(NotHere(there)) == NotHere(spot(NEW, "the Sun"))
    assert carrier.correction(NotHere(gone)) is None
    said = KindOf(Named("Jordan", "place", gone), "person")
    assert carrier.correction(said) == KindOf(Named("Jordan", "place"), "person")


LINES = st.lists(st.sampled_from(["one two\n", "three\n", "\n", "four five six"]), max_size=12)


@given(LINES, LINES, st.integers(0, 60), st.integers(1, 9))
def test_what_is_found_again_has_the_same_words(old, new, start, length):
    before, after = "".join(old), "".join(new)
    carrier = Carrier(before, after)
    assert 0 <= carrier.offset(min(start, len(before))) <= len(after)
    words = before[start : start + length]
    if words:
        moved = carrier.spot(QuotedSpan(start, start + len(words), words))
        assert moved is None or after[moved.start : moved.end] == words


@given(LINES, st.integers(0, 60))
def test_nothing_moves_in_a_text_that_stayed_the_same(lines, start):
    text = "".join(lines)
    offset = min(start, len(text))
    assert Carrier(text, text).offset(offset) == offset
