"""The forms in which names are compared: without case, accents, full stops and hyphens."""

import re
import unicodedata
from functools import cache, lru_cache

from explorer.recognition.lexicon.tables import table

_DOTS_OF_INITIALS = re.compile(r"(?<=\w)\.(?=\w\.)|(?<=\b\w)\.")
_JOINING_SIGNS = re.compile(r"[-‐–/]")
_OTHER_SIGNS = re.compile(r"[^\w\s'&+]")


@lru_cache(maxsize=50_000)
def key(name: str) -> str:
    """The form a name is compared in: "Kim Jong-un" and "KIM JONG UN" have the same.

    It has a word at least: a name of signs alone is compared as it is written.
    """
    written = name
    name = name.casefold().translate(_whole_letters())
    if not name.isascii():
        name = "".join(
            c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)
        )
    name = _JOINING_SIGNS.sub(" ", _DOTS_OF_INITIALS.sub("", name))
    return " ".join(_OTHER_SIGNS.sub("", name).split()) or "".join(written.split())


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The form of a word's key in which its ways of being written in our letters agree."""
    if (number := _spelt_names().get(word)) is not None:
        return f"={number}"
    for pattern, letters in _sounds():
        word = pattern.sub(letters, word)
    return word.replace("h", "")


@cache
def _whole_letters() -> dict[int, str]:
    """Letters that no normal form takes apart, and quotation marks, by what stands for them."""
    letters: dict[str, str] = table("spellings")["letters"]
    return str.maketrans(letters)


@cache
def _sounds() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Letters for one sound when names of other scripts are written in ours, in order of use."""
    return tuple((re.compile(one), letters) for one, letters in table("spellings")["sounds"])


@cache
def _spelt_names() -> dict[str, int]:
    """Names whose spellings no rule brings together, by the number of the name."""
    rows = table("spellings")["names"]
    return {word: number for number, words in enumerate(rows) for word in words.split()}
