"""Words are found as whole words, in scripts with and without blanks between them."""

import pytest

from explorer.corrections.occurrences import occurrences


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("a cat, cats, the cat", "cat", [2, 17]),
        ("2024 and 20245", "2024", [0]),
        ("O'Neil's O'Neil", "O'Neil", [0, 9]),
        ("ไปเชียงใหม่แล้ว", "เชียงใหม่", [2]),
        ("ຢູ່ວຽງຈັນ", "ວຽງຈັນ", [3]),
        ("ລາວຈັນ", "ຈັນ", [3]),
        ("ရန်ကုန်မြို့", "ရန်ကုန်", [0]),
        ("ភ្នំពេញ", "ពេញ", [4]),
        ("の東京で", "東京", [1]),
        ("𠀀𠀁𠀂", "𠀁", [1]),
        ("서울시", "서울", []),
        ("서울 시", "서울", [0]),
        ("თბილისის", "თბილისი", []),
        ("בירושלים", "ירושלים", []),
    ],
)
def test_whole_words_are_found(text, words, found):
    assert [start for start, _ in occurrences(text, words)] == found


def test_nothing_is_found_of_nothing():
    assert list(occurrences("a b", " ")) == []
