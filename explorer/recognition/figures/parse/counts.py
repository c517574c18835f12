"""Bare numbers: what is counted."""

import re

from explorer.model import Figure, FigureType
from explorer.recognition.figures.nouns import ENDS_PHRASE, plural
from explorer.recognition.figures.parse.measurements import count_number
from explorer.recognition.figures.parse.numbers import Number
from explorer.recognition.figures.parse.numeral_one import is_numeral
from explorer.recognition.figures.parse.units import UNIT
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.numerals import FRACTION_SIGNS, FRACTIONS

_WORDING = Wording("counts")
_CONTINUES = re.compile(r"[\w/½]|[-–]\w|[.,:]\d|-(?!\w)")
_JOINED = re.compile(r"-([a-z]{3,})")
_NO_JOINED_NOUN = _WORDING.words("no_joined_noun") | FRACTIONS.keys()
"""Second parts of words that are no count: "three-way", "two-edged"."""

_OPENERS = _WORDING.words("openers")
"""Words with a capital at the start of a sentence that name nothing."""

_CAPITAL = re.compile(r"(?P<starts>^|[.!?:]\s|\n|[“\"‘])?(?P<word>[A-Za-z]*[A-Z][\w’'-]*)\s$")
_NO_NAME_ENDINGS = (".", "’s", "'s")
_COUNTS_AFTER = re.compile(rf"[\s-](?:{_WORDING.either('counts_after')})\b|\s?%")
_NEXT_WORD = re.compile(r"[\s-]([a-z][\w’]*)")
_CLAUSE_END = re.compile(r"[.,;:\n(]")
_AHEAD = 40
_WORDS_AHEAD = 3
"""Of so many words after a number one is a plural if the number counts something."""

_BEFORE_ZERO = re.compile(rf"\b(?:{_WORDING.either('before_zero')})[\s-]$")
_AFTER_ZERO = re.compile(rf"[\s-](?:{_WORDING.either('after_zero')})\b", re.IGNORECASE)
_LINK = re.compile(r"(?P<dash>\s?[–-]\s?)|\s+(?P<word>to|or|and)\s+")
_PART = re.compile(r"[0-9]+/[0-9]+")
_BETWEEN = re.compile(r"\b[Bb]etween\s$")
_CHANGED = re.compile(rf"\b(?:{_WORDING.either('changes')})\s(?:by\s|another\s|about\s|nearly\s)?$")
_BEFORE = 24
"""Characters before a number in which a change, "between" or a name is looked for."""

_BEFORE_ZERO_LENGTH = 10
_WIDEST = 10
"""The ends of a range that share a scale, or an "or", are not further apart than so many times."""

_WIDEST_TO = 20
"""Bare numbers with "to" that are further apart are two things: "from 5 to 400"."""

_LEAST_SCALE = 1000
"""Scales from thousand up are shared over a range: "two to three million"."""

_NO_FIRST_OF_LAST = "0-−–"
"""What the end of a range never begins with."""


def count_at(text: str, at: int) -> Figure | None:
    """The bare number, or the range of two, that begins at an offset."""
    number = count_number(text, at)
    if number is None or _is_code(text, number):
        return None
    if two := _range(text, number):
        return two
    if not text.startswith("-odd", number.end) and not _is_count(text, number):
        return None
    is_part = number.digits and (
        text[at] in FRACTION_SIGNS or _PART.fullmatch(text, at, number.end)
    )
    kind: FigureType = "ratio" if is_part else "count"
    return Figure("", at, number.end, kind, number.value)


def _is_code(text: str, number: Number) -> bool:
    """Whether zeros lead, as in the 007 of a name."""
    if not number.digits or text[number.start] != "0" or number.end == number.start + 1:
        return False
    return not text.startswith(("0.", "0 "), number.start)


def _is_count(text: str, number: Number) -> bool:
    if joined := _JOINED.match(text, number.end):
        if joined[1] in _NO_JOINED_NOUN or number.value <= 1:
            return False
    elif _CONTINUES.match(text, number.end):
        return False
    if number.digits:
        return number.scale > 1 or not _is_name(text, number.start, number.end)
    word = text[number.start : number.end].lower()
    if word == "one":
        return is_numeral(text, number.start, number.end)
    return word != "zero" or not _is_part_of_zero(text, number)


def _is_part_of_zero(text: str, number: Number) -> bool:
    """Whether zero is part of a word: "net zero", "zero tolerance"."""
    before = max(0, number.start - _BEFORE_ZERO_LENGTH)
    if _BEFORE_ZERO.search(text, before, number.start):
        return True
    return _AFTER_ZERO.match(text, number.end) is not None


def _range(text: str, number: Number) -> Figure | None:
    link = _LINK.match(text, number.end)
    if link is None:
        return None
    before = text[max(0, number.start - _BEFORE) : number.start]
    if link["word"] == "and" and not _BETWEEN.search(before):
        return None
    last = count_number(text, link.end())
    if last is None or last.digits != number.digits or last.value < 0 or _goes_on(text, last):
        return None
    low = number.value
    shares = number.scale == 1 and last.scale >= _LEAST_SCALE
    if shares and low <= last.value / last.scale * _WIDEST:
        low *= last.scale
    if low >= last.value or text[link.end()] in _NO_FIRST_OF_LAST:
        return None
    if _are_two_things(number, last, low, link, bool(_CHANGED.search(before))):
        return None
    return Figure("", number.start, last.end, "count", low, last.value, bound="range")


def _goes_on(text: str, last: Number) -> bool:
    return bool(_CONTINUES.match(text, last.end) or UNIT.match(text, last.end))


def _are_two_things(
    number: Number, last: Number, low: float, link: re.Match[str], changed: bool
) -> bool:
    """Whether two numbers with a link are no range: "rose 5 to 20", "two or 500"."""
    if link["word"] == "or":
        return last.value > low * _WIDEST
    if link["word"] == "to":
        return changed or (number.scale == 1 and last.value > low * _WIDEST_TO)
    return link["dash"] is not None and not number.digits and number.scale == 1


def _is_name(text: str, at: int, end: int) -> bool:
    """Whether digits belong to the capitalised word before them: "Apollo 11", "Windows 11"."""
    match = _CAPITAL.search(text, max(0, at - _BEFORE), at)
    if match is None or match["word"] in _OPENERS or match["word"].endswith(_NO_NAME_ENDINGS):
        return False
    if match["starts"] is not None and match["word"].lower() in ENDS_PHRASE:
        return False
    if _COUNTS_AFTER.match(text, end):
        return False
    words = _NEXT_WORD.findall(_CLAUSE_END.split(text[end : end + _AHEAD])[0])
    return not any(plural(word) for word in words[:_WORDS_AHEAD] if word not in ENDS_PHRASE)
