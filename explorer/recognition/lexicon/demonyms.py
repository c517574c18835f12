"""Which place a demonym stands for: "Russian" and "Russians" for Russia."""

import re
from functools import cache

from explorer.recognition.lexicon.countries import places
from explorer.recognition.lexicon.tables import either, word_set

BEFORE, AFTER = 80, 12
"""How many characters before and after a demonym tell whether it names a language."""


@cache
def _places() -> dict[str, str]:
    found: dict[str, str] = {}
    for place in places():
        for word in place["demonyms"]:  # type: ignore[attr-defined]
            found.setdefault(word, str(place["name"]))
    return found


def place_of(word: str) -> str | None:
    """The place a demonym stands for, or ``None`` if the word is no demonym."""
    return _places().get(word)


@cache
def pattern() -> re.Pattern[str]:
    """Matches every demonym of the table as whole words, the longest first."""
    words = sorted(_places(), key=len, reverse=True)
    return re.compile(r"(?<![\w])(?:" + "|".join(map(re.escape, words)) + r")(?!\w)")


_LANGUAGE_BEFORE = re.compile(
    rf"\b(?:{either(word_set('speech', 'of_languages'))})"
    r"(?:\s+(?:[A-Z]\w+,\s+)*(?:[A-Z]\w+,?\s+(?:or|and)\s+)?)?\s*$"
)
_LANGUAGE_AFTER = re.compile(r"\s*(?:[,.;:!?)”\"]|$|or\b|and\b|language\b)|-language")


def is_language(text: str, start: int, end: int) -> bool:
    """Whether the word at ``start:end`` names a language here ("speak Russian", "in Korean")."""
    before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
    if re.match(r"(?:\s+|-)(?:language|speak)", after):
        return True
    return bool(_LANGUAGE_BEFORE.search(before) and _LANGUAGE_AFTER.match(after))
