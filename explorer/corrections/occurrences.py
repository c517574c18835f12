"""Where words stand in a text as whole words."""

import re
from collections.abc import Iterator

from explorer.model import Span


def occurrences(text: str, words: str) -> Iterator[Span]:
    """Where words stand in a text as whole words, first to last, without overlap.

    Between two words there may be any blanks and one line end.
    """
    parts = [re.escape(word) for word in words.split()]
    pattern = re.compile(r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)".join(parts))
    match = pattern.search(text) if parts else None
    while match is not None:
        start, end = match.span()
        whole = not (_joined(text, start) or _joined(text, end))
        if whole:
            yield start, end
        match = pattern.search(text, end if whole else start + 1)


def _joined(text: str, at: int) -> bool:
    """Whether the characters before and after an offset belong to one word."""
    return 0 < at < len(text) and _in_word(text[at - 1]) and _in_word(text[at])


_UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3040, 0x30FF),
    (0x3400, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese letters: their words stand without blanks.
The ranges are blocks of Unicode, in order."""


def _in_word(character: str) -> bool:
    if not character.isalnum():
        return False
    point = ord(character)
    return point < _UNSPACED[0][0] or not any(a <= point <= b for a, b in _UNSPACED)
