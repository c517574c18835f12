"""Sums of money: after a sign, before a word, in pence."""

import re
from dataclasses import replace

from explorer.recognition.figures.parse.amount import Amount
from explorer.recognition.figures.parse.currencies import (
    CURRENCIES_SHARED,
    CURRENCY_PARTS,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLARS,
    IN_WORDS,
    PARTS_IN_ONE,
    SIGN_AFTER,
)
from explorer.recognition.figures.parse.numbers import Number, number_at, tidy
from explorer.recognition.figures.parse.units import named
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.countries import usual_names
from explorer.recognition.lexicon.demonyms import place_of
from explorer.recognition.lexicon.numerals import SCALES

_SCALE_LETTER = re.compile(r"\s?(mm|m|bn|b|t|k)(?![\w/’'])", re.IGNORECASE)
_PENCE = re.compile(r"(?P<apart>\s)?(p|c)(?![\w/]|\.[a-z]|\.\s[0-9])")
_BRACKETED = re.compile(r"\((?=[0-9][0-9,.]*\))")
"""Brackets around digits after a sign, by which accounts mark a loss: "$(41) million"."""

_SCALE_AFTER_BRACKET = re.compile(r"\)(?:\s?(?P<scale>million|billion|trillion|thousand|m|bn)\b)?")
_VIDEO_LINES = Wording("measurements").numbers("video_lines")
"""Lines of a video picture: 1080p is no money."""

_MOST_PENCE = 1000
"""Larger sums are not told in pence."""

_MOST_PENCE_APART = 10_000
"""With a blank before "p" they are prices of shares, which may be larger."""

_WON = re.compile(r"\s?won\b", re.IGNORECASE)
_LEAST_WON = 1000
"""Nothing costs fewer won; "nine won" is a victory."""

_CODE_LENGTH = 3
_SIGNS_AFTER = {"Kč": "CZK", "kr.": "SEK"}
"""Signs that only stand after a sum."""


def sum_after_sign(text: str, sign: re.Match[str]) -> Amount | None:
    """The sum after a sign that :data:`~.currencies.SIGN` found."""
    if bracket := _BRACKETED.match(text, sign.end()):
        return _loss(text, sign, bracket)
    number = number_at(text, sign.end())
    if number is None:
        return None
    scaled = _with_scale_letter(text, number)
    if scaled is number and text[number.end : number.end + 1].isalnum():
        return None
    return Amount(sign.start(), scaled.end, scaled, scaled.value, "money", _code(sign), True)


def _code(sign: re.Match[str]) -> str | None:
    name = sign[0].strip()
    return CURRENCY_SIGNS.get(name) or CURRENCY_SIGNS.get(name.rstrip("."))


def _loss(text: str, sign: re.Match[str], bracket: re.Match[str]) -> Amount | None:
    """A sum in an account's brackets, which is below zero."""
    number = number_at(text, bracket.end())
    after = _SCALE_AFTER_BRACKET.match(text, number.end) if number else None
    if number is None or after is None:
        return None
    scale = SCALES[after["scale"]] if after["scale"] else 1.0
    loss = tidy(-number.value * scale)
    number = replace(number, end=after.end(), value=loss, scale=scale)
    return Amount(sign.start(), after.end(), number, loss, "money", _code(sign), True)


def sum_before_sign(text: str, plain: Amount) -> Amount | None:
    """A sum with its currency's sign or code, or country and word, after it: "20 €", "50 MUSD"."""
    if match := SIGN_AFTER.match(text, plain.end):
        scale = SCALES[match["scale"].lower()] if match["scale"] else 1.0
        if plain.scaled and scale > 1:
            return None
        code = match["code"] or CURRENCY_SIGNS.get(match["sign"]) or _SIGNS_AFTER[match["sign"]]
        number = replace(plain.number, scale=max(scale, plain.number.scale))
        value = tidy(plain.value * scale)
        return replace(plain, end=match.end(), kind="money", unit=code, number=number, value=value)
    match = IN_WORDS.match(text, plain.end)
    if match is None or f"{match['whose']} {match['word']}".lower() in CURRENCY_WORDS:
        return None
    code = _code_of(match["whose"], match["word"])
    return replace(plain, end=match.end(), kind="money", unit=code) if code else None


def _code_of(whose: str, word: str) -> str | None:
    """The code of a country's money by the word for its people or its name, and the word for it."""
    country = place_of(whose) or usual_names().get(whose)
    if country is None:
        return None
    if word.startswith("dollar"):
        return DOLLARS.get(country)
    shared = CURRENCIES_SHARED.get(word) or CURRENCIES_SHARED.get(word.removesuffix("s"))
    return shared.get(country) if shared else CURRENCY_WORDS.get(word)


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
    if letter is None or plain.value in _VIDEO_LINES:
        return None
    most = _MOST_PENCE_APART if letter["apart"] else _MOST_PENCE
    if plain.value >= most or (letter["apart"] and letter[2] != "p"):
        return None
    value = tidy(plain.value / PARTS_IN_ONE)
    code = CURRENCY_PARTS[letter[2]]
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
