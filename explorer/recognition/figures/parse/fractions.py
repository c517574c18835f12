"""Parts of a whole in words: "two-thirds", "a third of it", "half"."""

import re

from explorer.model import Figure
from explorer.recognition.figures.nouns import ENDS_PHRASE
from explorer.recognition.figures.parse.numbers import number_at
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.numerals import FRACTIONS, ORDINALS
from explorer.recognition.lexicon.tables import either

_WORDING = Wording("fractions")
_PARTS = re.compile(rf"[\s-](?P<part>(?:{either(FRACTIONS)})(?P<s>s?))\b(?!-)", re.IGNORECASE)
_A_PART = re.compile(rf"an?\s(?P<part>{either(FRACTIONS)})\b", re.IGNORECASE)
_NOUN = re.compile(r"[\s-]([A-Za-z][a-z]*)")
_TRADING = re.compile(rf"\s(?:{_WORDING.either('trading_after')})\b")
_FILLED = _WORDING.words("filled")
"""What something may be by a quarter: "a quarter full", unlike a quarter of trading."""

_HALF = re.compile(
    rf"half\b(?![\s-]?(?:{_WORDING.either('half_words')})\b|-)(?!\san?\s)", re.IGNORECASE
)
_OF_A_MATCH = re.compile(rf"\b(?:{_WORDING.either('halves_of_a_match')})[\s-]$|\w-$", re.IGNORECASE)
_BEFORE_HALF = 10
"""Characters before "half" in which it is told which half of a match it is."""

_THREE_QUARTERS = 3
_LARGEST = 5
"""Larger sums of parts are no fractions: "six halves"."""

_DECIMALS = 6


def fraction_at(text: str, at: int) -> Figure | None:
    """Several parts of a whole that begin at an offset: "two-thirds"; or quarters of a year."""
    number = number_at(text, at)
    match = _PARTS.match(text, number.end) if number else None
    if number is None or match is None:
        return None
    many, part = number.value, match["part"].lower()
    name = part.removesuffix("s") if part.removesuffix("s") in FRACTIONS else part
    if many % 1 or number.digits or (many > 1) != bool(match["s"]) or part == "halves":
        return None
    if name == "quarter" and _is_of_a_year(text, match.end(), many):
        if many <= 1:
            return None
        return Figure("", at, match.end(), "duration", many, unit="quarter")
    share = many * FRACTIONS[name]
    return None if share > _LARGEST else Figure("", at, match.end(), "ratio", _rounded(share))


def is_fraction(text: str, end: int) -> bool:
    """Whether a word for parts follows a number that ends at an offset."""
    return _PARTS.match(text, end) is not None


def _is_of_a_year(text: str, end: int, many: float) -> bool:
    """Whether quarters are those of a year, and not of a whole: "five quarters in a row"."""
    if text.startswith(" of", end):
        return False
    return many != _THREE_QUARTERS or _TRADING.match(text, end) is not None


def a_fraction_at(text: str, at: int) -> Figure | None:
    """The part or the rank that begins with "a": "a third of it", "a third term"."""
    match = _A_PART.match(text, at)
    if match is None:
        return None
    part, end = match["part"].lower(), match.end()
    noun = _NOUN.match(text, end)
    if noun and noun[1].lower() not in ENDS_PHRASE:
        if part in ORDINALS:
            return Figure("", match.start("part"), end, "ordinal", ORDINALS[part])
        if (part == "quarter" and noun[1] not in _FILLED) or noun[0].startswith("-"):
            return None
    return Figure("", at, end, "ratio", _rounded(FRACTIONS[part]))


def half_at(text: str, at: int) -> Figure | None:
    """Half, if it is a part and not one of a match's halves."""
    match = _HALF.match(text, at)
    if match is None or _OF_A_MATCH.search(text, max(0, at - _BEFORE_HALF), at):
        return None
    return Figure("", at, match.end(), "ratio", FRACTIONS["half"])


def _rounded(share: float) -> float:
    return round(share, _DECIMALS)
