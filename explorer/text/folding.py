"""Text without accents, letter by letter, so that what is typed without them is found."""

from functools import cache
from unicodedata import combining, normalize

_LETTERS = ((0xC0, 0x250), (0x370, 0x400), (0x1E00, 0x2000))
"""Blocks of Unicode with accented letters of the Latin and Greek alphabets, one character each."""

_UNDIVIDED = {"Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "ı": "i"}
"""Letters with a stroke, or without a dot, that Unicode does not divide."""


@cache
def _bases() -> dict[int, str]:
    """The letter under the accents of each accented letter."""
    found = {ord(letter): base for letter, base in _UNDIVIDED.items()}
    for first, end in _LETTERS:
        for code in range(first, end):
            letters = [char for char in normalize("NFKD", chr(code)) if not combining(char)]
            if len(letters) == 1 and letters[0] != chr(code):
                found[code] = letters[0]
    return found


def without_accents(text: str) -> str:
    """The text with every accented letter as the letter it is made of; offsets stay."""
    return text if text.isascii() else text.translate(_bases())
