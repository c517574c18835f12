"""The initials of names, and the acronyms that are made of them."""

import re
from collections.abc import Sequence

from explorer.recognition.lexicon.tables import word_set

SMALL = word_set("function_words", "in_names")
"""Words in lower case that give no letter to an acronym."""

_LEGAL_FORMS = word_set("organisations", "legal_forms")

LONGEST_ACRONYM = 8
"""Letters and signs of the longest acronyms in the news (UNFICYP, U.S.S.R.)."""

LONGEST_WITHIN = 4
"""Letters of the longest acronym that gives all its letters to another one: "HMRC" of "HM"."""

SPOKEN_LENGTHS = range(4, 8)
"""Letters of acronyms that are written as words: Nato to Unctad, Frontex."""

_ACRONYM = re.compile(r"[A-Z][A-Za-z]?[A-Z0-9&]*[A-Z]s?$|(?:[A-Z]\.){2,}$")


def initials(words: Sequence[str]) -> str:
    """The first letters of some words, in one."""
    return "".join(word[0] for word in words)


def large_words(name: str) -> list[str]:
    """The words of a name, parted at hyphens too, that give their letters to its acronym."""
    return [word for word in _parts(name) if word.lower() not in SMALL]


def acronyms_of(name: str) -> set[str]:
    """The acronyms a name may have, in capitals: with and without its small words and "Inc"."""
    large = large_words(name)
    forms = {_nested(large), initials(_parts(name)), initials(large)}
    if large and large[-1].lower() in _LEGAL_FORMS:
        forms.add(_nested(large[:-1]))
    return {form.upper() for form in forms if len(form) > 1}


def is_acronym(name: str) -> bool:
    """Whether a name is written as an acronym is."""
    return " " not in name and len(name) <= LONGEST_ACRONYM and bool(_ACRONYM.match(name))


def is_spoken(name: str) -> bool:
    """Whether a name may be an acronym that is written as a word: "Nato", "Unesco"."""
    return name.isalpha() and name.istitle() and len(name) in SPOKEN_LENGTHS


def letters(name: str) -> str:
    """An acronym's letters in capitals, without full stops and "&"."""
    return name.replace(".", "").replace("&", "").upper()


def _parts(name: str) -> list[str]:
    return [word for word in re.split(r"[\s-]+", name.strip()) if word]


def _nested(words: Sequence[str]) -> str:
    """The initials of some words, of which an acronym gives all its letters."""
    return "".join(
        word if word.isupper() and 1 < len(word) <= LONGEST_WITHIN else word[0] for word in words
    )
