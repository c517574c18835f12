"""The forms in which names are compared: without case, accents, full stops and hyphens."""

import re
import unicodedata
from functools import lru_cache

_SPECIAL = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "’": "'", "‘": "'"}
)

_ROMAN = (
    (r"^ye", "e"),
    (r"ph", "f"),
    (r"kh", "h"),
    (r"zh", "z"),
    (r"gh", "g"),
    (r"dj", "j"),
    (r"x", "ks"),
    (r"ck|q", "k"),
    (r"oo|ou", "u"),
    (r"ee|ei|ey|iy|yy|ij|ii|y|j", "i"),
    (r"w", "v"),
    (r"(.)\1", r"\1"),
)
"""Letters that stand for the same sound when names of other scripts are written in ours."""


@lru_cache(maxsize=50_000)
def key(name: str) -> str:
    """Give the form a name is compared in: "Kim Jong-un" and "KIM JONG UN" have the same."""
    name = name.casefold().translate(_SPECIAL)
    if not name.isascii():
        name = "".join(
            c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)
        )
    name = re.sub(r"(?<=\w)\.(?=\w\.)|(?<=\b\w)\.", "", name)
    name = re.sub(r"[-‐–/]", " ", name)
    return " ".join(re.sub(r"[^\w\s'&+]", "", name).split())


_SPELT = {
    word: number
    for number, words in enumerate(
        (
            "gaddafi qaddafi gadhafi kadafi qadhafi kaddafi khadafy",
            "mohammed muhammad mohamed mohammad mohamad muhammed mahomet",
            "yusuf yousef youssef yousuf yussuf yusef",
            "djokovic dokovic",
            "hussein husain hussain husein",
            "zedong tsetung",
            "omar umar",
            "osama usama",
            "tchaikovsky chaikovsky tschaikowsky",
        )
    )
    for word in words.split()
}
"""Names whose spellings no rule brings together."""


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """Give the form of a word's key in which its ways of being written in our letters agree."""
    if word in _SPELT:
        return f"={_SPELT[word]}"
    for pattern, letters in _ROMAN:
        word = re.sub(pattern, letters, word)
    return word.replace("h", "")
