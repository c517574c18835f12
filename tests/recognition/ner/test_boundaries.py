import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.recognition.ner.boundaries import title_before, trim


@pytest.mark.parametrize(
    ("marked", "kind", "name"),
    [
        ("Lt. Gen. Amara Nwosu", "person", "Amara Nwosu"),
        ("Cllr Gwen Pryce", "person", "Gwen Pryce"),
        ("Deputy Mayor Ines Duarte", "person", "Ines Duarte"),
        ("Dr", "person", "Dr"),
        ("Field Bell", "person", "Field Bell"),
        ("Field Marshal Bell", "person", "Bell"),
        ("the University of Lagos", "organisation", "University of Lagos"),
        ("“Acme”", "organisation", "Acme"),
        ("Ghana’s", "place", "Ghana"),
        ("southern Chile", "place", "Chile"),
        ("Volta region", "place", "Volta"),
        ("North Korea", "place", "North Korea"),
        ("Sumida River", "place", "Sumida River"),
        ("Apple Inc.", "organisation", "Apple Inc."),
        ("U.S.", "place", "U.S."),
        ("Lagos\nAccra", "place", "Lagos"),
        ("Air France", "organisation", "Air France"),
        ("Jan Chief-Moon", "person", "Jan Chief-Moon"),
    ],
)
def test_a_name_is_without_what_is_not_its_own(marked, kind, name):
    start, end = trim(marked, 0, len(marked), kind)
    assert marked[start:end] == name


@pytest.mark.parametrize("marked", ["“”", "'s", "the ", "...", "region"])
def test_what_holds_no_name_is_none(marked):
    assert trim(marked, 0, len(marked), "place") is None


@given(st.text(max_size=40), st.sampled_from(["person", "organisation", "place"]))
def test_what_is_left_lies_inside(text, kind):
    found = trim(text, 0, len(text), kind)
    assert found is None or 0 <= found[0] < found[1] <= len(text)


def test_a_title_before_a_name_is_seen_with_and_without_full_stop():
    assert title_before("the verdict, Judge ")
    assert title_before("said Sen. ")
    assert not title_before("the first ")
    assert not title_before("Group ")


def test_firms_named_after_their_owner_keep_the_ending():
    text = "Sotheby's"
    assert trim(text, 0, len(text), "organisation") == (0, 9)
    assert trim(text, 0, len(text), "person") == (0, 7)


@pytest.mark.parametrize("marked", ["👍", "❤️", "¿¡", "…"])
def test_signs_alone_are_no_name(marked):
    assert trim(marked, 0, len(marked), "organisation") is None


@pytest.mark.parametrize("marked", ["東京", "Łódź", "한국", "3D Systems"])
def test_letters_of_any_script_are_a_name(marked):
    assert trim(marked, 0, len(marked), "organisation") == (0, len(marked))
