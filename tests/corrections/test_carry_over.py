"""What was said of a text is found again after the text was edited."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.corrections import carry_over
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
    assert carrier.quoted(spot(OLD, "Jordan River")) == spot(NEW, "Jordan River")
    assert carrier.quoted(spot(OLD, "Jordan was silent;")) == spot(NEW, "Jordan was silent;")
    assert carrier.quoted(spot(OLD, "Jordan was silent again")) is None


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
        moved = carrier.quoted(QuotedSpan(start, start + len(words), words))
        assert moved is None or after[moved.start : moved.end] == words


@given(LINES, st.integers(0, 60))
def test_nothing_moves_in_a_text_that_stayed_the_same(lines, start):
    text = "".join(lines)
    offset = min(start, len(text))
    assert Carrier(text, text).offset(offset) == offset


BEFORE = "One Jordan came, another Jordan went, a last Jordan stayed.\n"
AFTER = "One Jordan came and another Jordan went, so a last Jordan stayed.\n"


@pytest.mark.parametrize("n", [0, 1, 2])
def test_in_a_line_that_changed_the_nearest_occurrence_is_meant(n):
    before, after = "A first line.\n" + BEFORE, "A first line.\n" + AFTER
    assert Carrier(before, after).quoted(spot(before, "Jordan", n)) == spot(after, "Jordan", n)


def test_words_are_sought_in_the_lines_that_changed_alone():
    before = "Jordan came.\nA line.\nKursk and Kyiv.\nAnother line.\n"
    after = "Jordan came.\nA line.\nKursk or Jordan.\nAnother line.\n"
    carrier = Carrier(before, after)
    assert carrier.quoted(spot(before, "Kyiv")) is None
    assert carrier.quoted(spot(before, "Jordan")) == spot(after, "Jordan")
    assert Carrier(after, before).quoted(spot(after, "Jordan", 1)) is None


def test_words_that_reach_over_the_end_of_a_changed_line_are_found():
    before, after = "New one\nYork.\nEnd.\n", "The new one\nYork.\nEnd.\n"
    assert Carrier(before, after).quoted(spot(before, "one\nYork")) == spot(after, "one\nYork")


def test_a_place_in_a_line_that_changed_stays_in_proportion():
    carrier = Carrier("Same.\n0123456789\n", "Same.\n01234567890123456789\n")
    assert [carrier.offset(at) for at in (5, 6, 11, 16)] == [5, 6, 16, 25]


def test_texts_with_too_many_lines_are_not_compared_line_by_line(monkeypatch):
    before = "start\na1\nsame\nb1\nend\n"
    after = "start\na2222222222\nsame\nb2\nend\n"
    assert Carrier(before, after).offset(before.index("same")) == after.index("same")
    monkeypatch.setattr(carry_over, "LINES", 2)
    assert Carrier(before, after).offset(before.index("same")) != after.index("same")
    assert Carrier(before, after).offset(before.index("end")) == after.index("end")
    monkeypatch.setattr(carry_over, "LINES", 3)
    assert Carrier(before, after).offset(before.index("same")) == after.index("same")
