"""Going through a line once, and asking the parsers where a figure may begin."""

import re

from explorer.model import Figure
from explorer.recognition.figures.find.starts import (
    AFTER_DIGITS,
    AFTER_NUMBER_WORD,
    AFTER_QUARTER,
    AFTER_SIGN,
    Parsers,
    parse,
    parsers_by_word,
)
from explorer.recognition.figures.parse.currencies import (
    LETTER_SIGNS,
    SIGN_CHARACTERS,
    SIGN_WORDS,
)
from explorer.recognition.figures.parse.exclusions import exclusion_end, is_label
from explorer.recognition.figures.parse.numbers import number_at
from explorer.recognition.figures.parse.units import UNIT
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.numerals import FRACTION_SIGNS

_FRACTIONS = "".join(FRACTION_SIGNS)
_TOKEN = re.compile(
    rf"(?P<word>[^\W\d_{_FRACTIONS}]+)|(?P<digit>[0-9{_FRACTIONS}])|[{SIGN_CHARACTERS}]"
)
_REST_OF_DIGITS = re.compile(r"[\w.,]*\w")
_QUARTER = re.compile(r"Q[1-4]\b")
_PREFIXES = "".join(f"(?<!{prefix})" for prefix in Wording("scanner")["prefixes_of_numbers"])
_PART_OF_WORD = re.compile(rf"{_PREFIXES}(?<=\w)[-–]$")
"""A hyphen that joins a number word to the word before it: "no-one", but not "mid-thirties"."""

_BEFORE_HYPHEN = 7
_NO_START = "_0123456789"
"""A word that touches one of these is part of something else."""

_SERIES = "-/"
"""After one of these a letter and digits are a code: "AB-R12"."""

_SERIES_LETTERS = LETTER_SIGNS + "S"
_HEADLINE = 90
"""Shorter lines may be headlines, where numbers have capitals too."""

_OPENS_SENTENCE = ".!?:;“\"‘'—–•*-("
_MINUS = "-−"
_SIGNS_OF_MINUS = _MINUS + "–"
_AFTER_NUMBER = re.compile(r"[0-9%]\s?$")
"""What stands before a dash that joins two numbers and is no minus."""

_NO_POINT = ".,…_)]"
"""After one of these a point before digits is no decimal point."""

_MARKS = _MINUS + "–’'‘"
_BEFORE_MARK = '([“"‘—'
_SHORT_DECADE = re.compile(r"[’'‘][2-9]0s")


def scan(text: str) -> list[Figure]:
    """The figures of one line, in order, as the parsers give them."""
    figures: list[Figure] = []
    at = last = 0
    while token := _TOKEN.search(text, at):
        begin, at = token.span()
        parsers: Parsers | None = AFTER_SIGN
        if token["word"]:
            parsers = _parsers_of_word(text, token)
        elif token["digit"]:
            begin = _with_mark(text, begin, last)
            if end := exclusion_end(text, begin):
                at = max(end, at)
                continue
            parsers = AFTER_DIGITS
        found = parse(text, begin, parsers) if parsers else ()
        if found:
            figures += found
            at = last = found[-1].end
        elif token["digit"] and token["digit"].isdecimal():
            rest = _REST_OF_DIGITS.match(text, at)
            at = rest.end() if rest else at
    return figures


def _parsers_of_word(text: str, token: re.Match[str]) -> Parsers | None:
    """The parsers to ask at a word, ``None`` where it begins no figure."""
    begin, word = token.start(), token["word"]
    parsers = parsers_by_word().get(word.lower()) or _parsers_of_sign(text, token)
    if parsers is None or (begin and text[begin - 1] in _NO_START):
        return None
    if parsers is AFTER_NUMBER_WORD and _is_part_of_name(text, token):
        return None
    return parsers


def _parsers_of_sign(text: str, token: re.Match[str]) -> Parsers | None:
    """The parsers to ask where letters may be a currency's sign or a quarter of a year."""
    (begin, end), word = token.span(), token["word"]
    if word not in SIGN_WORDS and not text.startswith("$", end) and word[0] != "Q":
        return None
    if _QUARTER.match(text, begin):
        return AFTER_QUARTER
    is_code = word[0] in _SERIES_LETTERS and text[end : end + 1].isdigit()
    if is_code and begin and text[begin - 1] in _SERIES:
        return None
    return AFTER_SIGN


def _is_part_of_name(text: str, token: re.Match[str]) -> bool:
    """Whether a number word is part of a word or a name: "no-one", "line two", "the Big Four"."""
    begin, end = token.span()
    if _PART_OF_WORD.search(text, max(0, begin - _BEFORE_HYPHEN), begin):
        return True
    if is_label(text, begin) and not UNIT.match(text, end):
        return True
    return token["word"][0].isupper() and _is_inside_sentence(text, begin)


def _is_inside_sentence(text: str, at: int) -> bool:
    """Whether a word in a line that is no headline stands inside a sentence."""
    before = text[max(0, at - 3) : at].rstrip(" ")
    if not before or before[-1] in _OPENS_SENTENCE or len(text) < _HEADLINE:
        return False
    return before[-1].isalpha()


def _with_mark(text: str, at: int, least: int) -> int:
    """Where digits begin with the sign or apostrophe before them: "-12C", "’80s"."""
    at = _with_point(text, at, least)
    mark = at - 1
    if mark < least or text[mark] not in _MARKS:
        return at
    before = text[mark - 1] if mark else " "
    if text[mark] == "–" and not _is_minus(text, mark, at, least):
        return at
    if not before.isspace() and before not in _BEFORE_MARK:
        return at
    return mark if text[mark] in _SIGNS_OF_MINUS or _SHORT_DECADE.match(text, mark) else at


def _is_minus(text: str, mark: int, at: int, least: int) -> bool:
    """Whether a dash before digits is a minus, and no dash of a sentence or a range."""
    if _SHORT_DECADE.match(text, mark):
        return True
    number = number_at(text, at)
    if number is None or _AFTER_NUMBER.search(text, least, mark):
        return False
    return (
        number.value % 1 != 0 or "." in text[at : number.end] or bool(UNIT.match(text, number.end))
    )


def _with_point(text: str, at: int, least: int) -> int:
    """Where digits begin with the decimal point before them: ".5%"."""
    point = at - 1
    if point < least or text[point] != "." or not text[at].isdecimal():
        return at
    return (
        point
        if not point or not (text[point - 1].isalnum() or text[point - 1] in _NO_POINT)
        else at
    )
