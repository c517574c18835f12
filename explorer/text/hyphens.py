"""Words that a hyphen at a line's end cuts in two: whether they are one word or two."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

HYPHENS = ("-", "\u2010")
"""Hyphens that are seen: of ASCII and of Unicode."""

SOFT_HYPHEN = "\u00ad"
"""What a program puts where a word may be cut, unseen anywhere but at a line's end."""

_BROKEN = re.compile(r"([^\W_]+)[-\u2010]\Z")
_FIRST = re.compile(r"[^\W_]+")
_THOUSANDS = re.compile(r"\d,[-\u2010]\Z")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_SUSPENDED = frozenset({"and", "or", "to", "und", "et"})
"""After these the hyphen stands for a word that is yet to come: "two- and three-year terms"."""

_ENDINGS = (
    ("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", ""),
    ("er", ""), ("er", "e"), ("ness", ""), ("d", ""),
)  # fmt: skip
"""Endings of English words that the list leaves out, and what stood in their place."""


@cache
def _list() -> frozenset[str]:
    """Common words of English without those that :data:`_ENDINGS` make of others."""
    data = Path(__file__).with_name("words.txt").read_text(encoding="utf-8")
    return frozenset(line for line in data.splitlines() if not line.startswith("#"))


def is_word(word: str) -> bool:
    """Whether a word, in small letters, is a common word of English."""
    known = _list()
    if word in known:
        return True
    return any(
        word.endswith(ending) and word[: -len(ending)] + other in known
        for ending, other in _ENDINGS
    )


def words_of(text: str, start: int, end: int) -> frozenset[str]:
    """The words of ``text[start:end]`` in small letters, those with hyphens whole."""
    return frozenset(_WORD.findall(text[start:end].lower()))


def joined(line: str, after: str, words: Callable[[], frozenset[str]]) -> tuple[int, str]:
    """How a line and the next are read as one: characters that go from the first, what comes between.

    The hyphen goes where the two halves are one word of the text about them (``words``) or of
    English, and stays where the text writes it elsewhere, or both halves are words. Halves that are
    unknown, as those of names are, were one word.
    """
    if line.endswith(SOFT_HYPHEN) or (_THOUSANDS.search(line) and after[:3].isdigit()):
        return 1, ""
    if not line.endswith(HYPHENS):
        return 0, " "
    broken, first = _BROKEN.search(line), _FIRST.match(after)
    if broken is None or first is None:
        return 0, " "
    half, rest = broken[1], first[0]
    if rest in _SUSPENDED:
        return 0, " "
    if not (half[-1].isalpha() and rest[0].islower()):
        return 0, ""
    return (1, "") if _one_word(half.lower(), rest, words()) else (0, "")


def _one_word(half: str, rest: str, words: frozenset[str]) -> bool:
    """Whether two halves are one word."""
    if half + rest in words:
        return True
    if f"{half}-{rest}" in words:
        return False
    return is_word(half + rest) or not (is_word(half) and is_word(rest))
