"""A few words of the text as a person reads them; letters without their accents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.text.folding import without_accents
from explorer.text.reading import reading


@pytest.mark.parametrize(
    ("text", "words", "read"),
    [
        ("She met Inga Moe.\n", "Inga Moe", "Inga Moe"),
        ("She flew to Bad\nIschl on Monday.\n", "Bad\nIschl", "Bad Ischl"),
        ("On Friday:\n> The Green\n> Party would pay 2.5\n> million.\n", "2.5\n> million", "2.5 million"),
        ("He flew to Stutt-\ngart.\n", "Stutt-\ngart", "Stuttgart"),
        ("Inga\u00a0Moe left.", "Inga\u00a0Moe", "Inga Moe"),
        ("One\nTwo\n", "One\nTwo", "One\nTwo"),
        ("Before.\n\nShe flew to Bad\nIschl on Monday.\n\nAfter.\n", "Bad\nIschl", "Bad Ischl"),
    ],
)  # fmt: skip
def test_words_are_read_with_what_stands_about_them(text: str, words: str, read: str) -> None:
    start = text.index(words)
    assert reading(text, start, start + len(words)) == read


@pytest.mark.parametrize(
    ("accented", "bare"),
    [("José Muñoz, Łódź", "Jose Munoz, Lodz"), ("Ænima ß", "Ænima ß"), ("Ελλάδα", "Ελλαδα"), ("plain", "plain"), ("½ ² ﬁ", "½ ² ﬁ")],
)  # fmt: skip
def test_accents_are_taken_off(accented: str, bare: str) -> None:
    assert without_accents(accented) == bare


@given(st.text())
def test_offsets_stay(text: str) -> None:
    assert len(without_accents(text)) == len(text)
