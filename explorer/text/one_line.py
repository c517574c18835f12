"""Words on one line of a screen or a file, whatever was in them."""

import unicodedata

_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of writing (Unicode's Bidi_Control)."""

_CONTROL, _SURROGATE = "Cc", "Cs"
"""The general categories of control characters and of halves of characters."""


def one_line(words: str) -> str:
    """Words as they can be shown on one line: without control or direction characters.

    Blanks of any kind and number become one.
    """
    shown = (" " if c.isspace() else c for c in words if c.isspace() or _shows(c))
    return " ".join("".join(shown).split())


def _shows(character: str) -> bool:
    category = unicodedata.category(character)
    return category not in (_CONTROL, _SURROGATE) and character not in _DIRECTIONS
