"""Sums of money: after a sign, before a word, in pence."""

import re
from dataclasses import replace

from explorer.recognition.figures.parse.amount import Amount
from explorer.recognition.figures.parse.currencies import (
    CURRENCY_PARTS,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    PARTS_IN_ONE,
)
from explorer.recognition.figures.parse.numbers import Number, number_at, tidy
from explorer.recognition.figures.parse.units import named
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.numerals import SCALES

_SCALE_LETTER = re.compile(r"\s?(m|bn|b|t|k)(?![\w/’'])", re.IGNORECASE)
_PENCE = re.compile(r"(p|c)(?![\w/]|\.[a-z])")
_VIDEO_LINES = Wording("measurements").numbers("video_lines")
"""Lines of a video picture: 1080p is no money."""

_MOST_PENCE = 1000
"""Larger sums are not told in pence."""

_WON = re.compile(r"\s?won\b", re.IGNORECASE)
_LEAST_WON = 1000
"""Nothing costs fewer won; "nine won" is a victory."""

_CODE_LENGTH = 3


def sum_after_sign(text: str, sign: re.Match[str]) -> Amount | None:
    """The sum after a sign that :data:`~.currencies.SIGN` found."""
    number = number_at(text, sign.end())
    if number is None:
        return None
    scaled = _with_scale_letter(text, number)
    if scaled is number and text[number.end : number.end + 1].isalnum():
        return None
    name = sign[0].strip()
    code = CURRENCY_SIGNS.get(name) or CURRENCY_SIGNS.get(name.rstrip("."))
    return Amount(sign.start(), scaled.end, scaled, scaled.value, "money", code, True)


def sum_at(text: str, at: int) -> Amount | None:
    """A sum whose sign stands before the other end of its range: the 4m of "£3-4m"."""
    number = number_at(text, at)
    if number is None or not number.digits:
        return None
    number = _with_scale_letter(text, number)
    return Amount(at, number.end, number, number.value)


def _with_scale_letter(text: str, number: Number) -> Number:
    """A number with the letter after it that multiplies it, the number itself where none does."""
    letter = _SCALE_LETTER.match(text, number.end) if number.scale == 1 else None
    if letter is None:
        return number
    scale = SCALES[letter[1].lower()]
    return replace(number, end=letter.end(), value=tidy(number.value * scale), scale=scale)


def pence(text: str, plain: Amount) -> Amount | None:
    """A sum in hundredths by the letter that touches its digits: "40p"."""
    letter = _PENCE.match(text, plain.end)
    if letter is None or plain.value in _VIDEO_LINES or plain.value >= _MOST_PENCE:
        return None
    value = tidy(plain.value / PARTS_IN_ONE)
    code = CURRENCY_PARTS[letter[1]]
    return replace(plain, end=letter.end(), kind="money", unit=code, value=value)


def sum_in_words(plain: Amount, unit: re.Match[str]) -> Amount:
    """A sum whose currency's word or code comes after the number; the bare amount if it is no sum."""
    word = unit["money"]
    code = named(word, CURRENCY_WORDS)
    if _WON.fullmatch(unit[0]) and plain.value < _LEAST_WON:
        return plain
    is_code = len(word) == _CODE_LENGTH and word.lower() == code.lower()
    if is_code and not word.isupper():
        return plain
    in_parts = re.sub(r"\s+", " ", word.lower()) in CURRENCY_PARTS
    value = tidy(plain.value / PARTS_IN_ONE) if in_parts else plain.value
    return replace(plain, end=unit.end(), kind="money", unit=code, value=value)
