"""Ranks: "No. 1", "number two"."""

import re

from explorer.model import Figure
from explorer.recognition.figures.parse.numbers import number_at
from explorer.recognition.figures.wording import Wording

_WORDING = Wording("ranks")
_RANK = re.compile(
    r"N(?:o\.?|umber)\s?(?P<digits>[0-9]{1,4})(?![\w.,-]\w|\w)"
    rf"|[Nn]umber[-\s](?P<word>{_WORDING.either('rank_words')})\b"
)
_PLACE = re.compile(rf"\b(?:{_WORDING.either('places')})\s$")
_BEFORE_PLACE = 12
_BRAND = re.compile(r"(?<![.!?“\"])\s[A-Z][a-z]+\s$")
_BEFORE_BRAND = 24
"""Characters before "No." in which a name stands that the number is part of: "Chanel No. 5"."""

_RESIDENCES = _WORDING.words("residences")
"""Numbers of Downing Street that stand for who works there."""

_NOUN_AFTER = re.compile(rf"\s(?!(?:{_WORDING.either('residence_after')})\b)[a-z]")
_LOWER_AFTER = re.compile(r"\s[a-z]")
_STREET_AFTER = re.compile(rf"\s(?:[A-Z][\w’.]+\s){{1,2}}(?:{_WORDING.either('streets')})\b")


def rank_at(text: str, at: int) -> Figure | None:
    """The rank that begins at an offset with "No." or "number", if it is none of a room or house."""
    match = _RANK.match(text, at)
    if match is None:
        return None
    end = match.end()
    branded = _BRAND.search(text, max(0, at - _BEFORE_BRAND), at)
    if branded and not _LOWER_AFTER.match(text, end):
        return None
    if match["digits"] in _RESIDENCES and not _NOUN_AFTER.match(text, end):
        return None
    if _PLACE.search(text, max(0, at - _BEFORE_PLACE), at) or _STREET_AFTER.match(text, end):
        return None
    if match["digits"]:
        return Figure("", at, end, "ordinal", float(match["digits"]))
    number = number_at(text, match.start("word"))
    return Figure("", at, end, "ordinal", number.value) if number else None
