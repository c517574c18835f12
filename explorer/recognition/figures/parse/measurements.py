"""Numbers with what they are measured in: percentages, quantities, durations, ages, and money."""

import re
from dataclasses import replace

from explorer.recognition.figures.nouns import ENDS_PHRASE, plural
from explorer.recognition.figures.parse.amount import Amount, plain_amount
from explorer.recognition.figures.parse.currencies import SIGN
from explorer.recognition.figures.parse.money import (
    pence,
    sum_after_sign,
    sum_before_sign,
    sum_in_words,
)
from explorer.recognition.figures.parse.numbers import Number, number_at, tidy
from explorer.recognition.figures.parse.units import (
    ATTACHED,
    DIVISORS,
    DURATIONS,
    LETTERS,
    PERCENTAGES,
    QUANTITIES,
    SYMBOLS,
    UNIT,
    named,
)
from explorer.recognition.figures.parse.weights import is_weight
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.numerals import SCALES
from explorer.recognition.lexicon.tables import either

_WORDING = Wording("measurements")
_RACE_METRES = _WORDING.numbers("race_metres")
"""Metres that are run or swum: "the 400m hurdles" are not four hundred million."""

_ONLY_ALONE = _WORDING.words("units_only_alone")
"""Words that are more often things than units when a noun comes after them: "two stone bridges"."""

_LETTER = re.compile(r"(m|k|b)(?![\w/]|-\w)", re.IGNORECASE)
_SYMBOL = re.compile(r"([A-Za-z]{1,3})(?![\w])")
_EXACT = re.compile(rf"[\s-]?(?P<symbol>{either(SYMBOLS)})(?![\w²³])")
_LETTER_APART = re.compile(
    rf"\s(?P<letter>{either(LETTERS)})(?![\w’'²³&-]|/[^a-z]|\.\s?[A-Z]|\s[A-Z&]|\.[a-zA-Z])"
)
"""A letter that is a unit, and no initial or grade: not "12 C Company"."""

_DIVISOR = re.compile(rf"/(?P<divisor>{either(DIVISORS)})(?![\w²³/])")
_WHOSE = re.compile(
    r"\sof\s(?:its|their|his|her|our|your|my|them|those|these|us|whom|which|all)\b"
    r"|\sof\sthe\s(?:[a-z]+[’']s?\s)?(?:[a-z-]+\s)?(?P<noun>[a-z]+)"
)
"""What millions are a part of, unlike metres: "35m of its devices", "12m of the voters"."""

_DISTANCE = re.compile(rf"\b(?:{_WORDING.either('before_a_distance')})\s$", re.IGNORECASE)
_BEFORE_DISTANCE = 16
_POURED = re.compile(rf"\sof\s(?!the\b)|,?\s(?:\([^)]*\)\s)?(?:{_WORDING.either('poured')})\b")
"""What follows cups that are a measure and no prizes: "2 cups sugar"."""

_OLD = re.compile(r"[- ]olds?\b|\sof\sage\b")
_NEXT = re.compile(r"\s([a-z][\w’'-]*)")
_NO_END = ("½", "_")
"""What goes on after digits as a letter does."""


def amount_at(text: str, at: int) -> Amount | None:
    """The number that begins at an offset with its unit, ranges apart."""
    if sign := SIGN.match(text, at):
        return sum_after_sign(text, sign)
    number = number_at(text, at)
    if number is None:
        return None
    plain = plain_amount(number)
    bare = number.digits and not plain.scaled
    attached = _attached(text, plain) if bare else None
    if found := attached or sum_before_sign(text, plain) or _measured(text, plain):
        return _divided(text, found)
    after = text[number.end : number.end + 1]
    return None if bare and (after.isalpha() or after in _NO_END) else plain


def _measured(text: str, plain: Amount) -> Amount | None:
    """A bare amount with the unit after it, if one is there."""
    number = plain.number
    if symbol := _EXACT.match(text, number.end):
        unit_name = SYMBOLS[symbol["symbol"]]
        return replace(plain, end=symbol.end(), kind="quantity", unit=unit_name)
    if unit := UNIT.match(text, number.end):
        return with_unit(text, plain, unit)
    if number.digits and (letter := _LETTER_APART.match(text, number.end)):
        return _with_letter_apart(text, plain, letter)
    return None


def count_number(text: str, at: int) -> Number | None:
    """A bare number that begins at an offset, with a letter for thousand or million: 1.5m."""
    number = number_at(text, at)
    if number is None or not number.digits or number.scale > 1:
        return number
    plain = plain_amount(number)
    short = _attached(text, plain)
    if short is None and (letter := _LETTER_APART.match(text, number.end)):
        short = _with_letter_apart(text, plain, letter)
    if short is None or short.kind != "count":
        return number
    return replace(short.number, end=short.end, value=short.value)


def _divided(text: str, amount: Amount) -> Amount:
    """A quantity with the unit after a stroke that its own is divided by: "18.5 kg/m2"."""
    match = _DIVISOR.match(text, amount.end) if amount.kind == "quantity" else None
    if match is None:
        return amount
    return replace(amount, end=match.end(), unit=f"{amount.unit} per {DIVISORS[match['divisor']]}")


def _with_letter_apart(text: str, plain: Amount, match: re.Match[str]) -> Amount:
    """An amount with the letter after a blank: a unit, or "m" for million."""
    letter = match["letter"]
    if letter == "m" and _counts_millions(text, plain, match.end()):
        scale = SCALES[letter]
        number = replace(plain.number, scale=scale)
        return replace(plain, end=match.end(), number=number, value=tidy(plain.value * scale))
    return replace(plain, end=match.end(), kind="quantity", unit=LETTERS[letter])


def _counts_millions(text: str, plain: Amount, end: int) -> bool:
    """Whether an "m" that ends at an offset stands for million and not for metres."""
    if plain.value in _RACE_METRES:
        return False
    word = _NEXT.match(text, end)
    if word and plural(word[1]) and word[1] not in ENDS_PHRASE:
        return True
    whose = _WHOSE.match(text, end)
    if whose is None or (whose["noun"] and not plural(whose["noun"])):
        return False
    return not _DISTANCE.search(text, max(0, plain.start - _BEFORE_DISTANCE), plain.start)


def _attached(text: str, plain: Amount) -> Amount | None:
    """Symbols that touch the digits: "17C", "38g", "40p", "3m people", "150k"."""
    if sum_of_pence := pence(text, plain):
        return sum_of_pence
    if scaled := _scaled_by_letter(text, plain):
        return scaled
    if (symbol := _SYMBOL.match(text, plain.end)) and symbol[1] in ATTACHED:
        return replace(plain, end=symbol.end(), kind="quantity", unit=ATTACHED[symbol[1]])
    return None


def _scaled_by_letter(text: str, plain: Amount) -> Amount | None:
    letter = _LETTER.match(text, plain.end)
    if letter is None:
        return None
    name = letter[1].lower()
    if name == "k" or (name == "m" and _counts_millions(text, plain, letter.end())):
        scale = SCALES[name]
        number = replace(plain.number, scale=scale)
        return replace(plain, end=letter.end(), number=number, value=tidy(plain.value * scale))
    return None


def with_unit(text: str, plain: Amount, unit: re.Match[str]) -> Amount:
    """A bare amount with the unit that :data:`UNIT` found after it."""
    end = unit.end()
    if word := unit["percent"]:
        return replace(plain, end=end, kind="percent", unit=named(word, PERCENTAGES))
    if word := unit["duration"]:
        name = named(word, DURATIONS)
        if old := _OLD.match(text, end):
            return replace(plain, end=old.end(), kind="age", unit=name)
        return replace(plain, end=end, kind="duration", unit=name)
    if unit["quantity"]:
        return _quantity(text, plain, unit)
    return sum_in_words(plain, unit)


def _quantity(text: str, plain: Amount, unit: re.Match[str]) -> Amount:
    word, end = unit["quantity"].lower(), unit.end()
    name = named(word, QUANTITIES)
    if not unit[0].startswith("-"):
        following = _NEXT.match(text, end)
        if name == "cup" and plain.value % 1 == 0 and not _POURED.match(text, end):
            return plain
        if word in _ONLY_ALONE and following and following[1] not in ENDS_PHRASE:
            return plain
        if word.startswith("pound") and name == "pound" and not is_weight(text, plain, end):
            return replace(plain, end=end, kind="money", unit="GBP")
    return replace(plain, end=end, kind="quantity", unit=name)
