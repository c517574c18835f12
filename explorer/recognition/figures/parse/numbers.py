"""Numbers as newspapers write them, in digits or words, and their values."""

import re
from dataclasses import dataclass

from explorer.recognition.lexicon.numerals import (
    DIGIT_WORDS,
    FRACTION_SIGNS,
    SCALES,
    SMALL_NUMBERS,
    TENS,
)
from explorer.recognition.lexicon.tables import either

_THIN = "\N{NO-BREAK SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE} "
"""Blanks between groups of digits."""

_SIGNS = "".join(FRACTION_SIGNS)
_BELOW_HUNDRED = (
    rf"(?:(?:{either(TENS)})(?:[- ](?:{either(DIGIT_WORDS)})\b)?|(?:{either(SMALL_NUMBERS)})\b)"
)
_SCALE_WORDS = "million billion trillion quadrillion thousand hundred lakh crore dozen".split()
_SCALED = rf"(?:{either(_SCALE_WORDS)})\b"
_AND_A_PART = r"[- ]and[- ](?:a[- ](?:half|quarter|third)|three[- ]quarters)\b"
_MORE = (
    rf"(?:(?:[- ]{_SCALED})+"
    rf"(?:(?:,?\sand\s|,?\s|-){_BELOW_HUNDRED}(?![- ](?:years?|months?|to)\b))?)"
)
WORDS = (
    r"(?:(?:an?|three)[- ]quarters?\sof\sa\s(?:million|billion|trillion)\b"
    rf"|half(?:[- ]a)?[- ]{_SCALED}|an?\shalf[- ]{_SCALED}"
    rf"|(?:{_BELOW_HUNDRED}|an?(?=\s{_SCALED})){_MORE}*(?:{_AND_A_PART})?(?:[- ]{_SCALED})*)"
)
"""Numbers in words: "twenty-three", "a hundred and ten", "half a million"."""

_SIMPLE_FRACTION = (
    r"(?:1/2|[12]/3|[13]/4|[1-4]/5|[15]/6|[1357]/8|[1379]/10|(?:1[135]|[13579])/16)(?![0-9/])"
)
"""A fraction in lowest terms with a divisor that people measure by."""

DIGITS = (
    rf"(?:(?:[1-9][0-9]{{0,2}}[\s-])?{_SIMPLE_FRACTION}|"
    rf"[1-9][0-9]{{0,2}}\s[{_SIGNS}]|\.[0-9]{{1,9}}|"
    r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]{1,9})?"
    r"|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]{1,9})?"
    rf"|[1-9][0-9]{{0,2}}(?:[{_THIN}][0-9]{{3}})+(?![0-9])(?:[.,][0-9]{{1,2}}(?![0-9]))?"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}(?:,[0-9]{1,9})?"
    rf"|[0-9]{{1,15}}(?:\.[0-9]{{1,9}})?[{_SIGNS}]?|[{_SIGNS}])(?![0-9½¼¾]|[.,][0-9])"
)
"""Digits: 1,234.5, in India 12,34,567, 10 000, on the Continent 1.000.000,50, and 2½ or 2 1/2."""

_SCALE = (
    rf"(?:\s(?:lakh|thousand)\scrore\b|[\s-]?(?:{either(_SCALE_WORDS)})s?\b"
    r"|\s?(?:mn|mln|mil|bn|bln|tn|trn|cr)\b)"
)
_NUMBER = re.compile(
    rf"(?:(?P<minus>[-−–]|minus[\s-])(?=\.?[0-9]))?(?P<digits>{DIGITS})(?P<scale>{_SCALE})?"
    rf"|(?P<words>{WORDS})(?!\w)",
    re.IGNORECASE,
)
_DIGITS_AND_SCALE = re.compile(rf"({DIGITS})[\s-]?([a-z ]*)$")
_DECIMAL_COMMA = re.compile(rf"[0-9]+(?:[{_THIN}][0-9]{{3}})+,[0-9]+")
_GROUPING = re.compile(rf"[,{_THIN}]")
_MINUS = ("-", "−", "–", "minus ", "minus-")
_LARGEST = 1e18
"""Larger numbers are digits of something else: keys, sums of a check."""

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--")
_POWER = re.compile(
    r"(?:\s?[×x·]\s?10(?:\^[-−]?[0-9]{1,2}|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})"
    r"|(?<=\b10)(?:\^[-−]?[0-9]{1,2}|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?![\w^])"
)
"""A power of ten that multiplies the number before it, or is raised from a ten: "6.02×10^23"."""

_TEN = 10.0

_NUMBER_WORDS = SMALL_NUMBERS | TENS
_PARTS = ("half", "third", "quarter", "quarters")
_IN_A_THOUSAND = ("hundred", "dozen")
"""Words that multiply only what stands right before them: "two hundred thousand"."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: where it stands, its value, and how it is written.

    ``scale`` is 1 where no word such as "million" multiplies it.
    """

    start: int
    end: int
    value: float
    digits: bool
    scale: float


def number_at(text: str, at: int) -> Number | None:
    """The number that begins at an offset, as long as it can be read."""
    match = _NUMBER.match(text, at)
    if match is None:
        return None
    if match["digits"] and not match["scale"] and (power := _POWER.match(text, match.end())):
        return _with_power(match, power)
    found = value(match[0])
    if found is None or abs(found) > _LARGEST:
        return None
    words = match["scale"] or match["words"] or ""
    last = re.split(r"[\s-]+", words.lower())[-1].removesuffix("s") if words else ""
    whole = SCALES.get(words.lower().strip(" -"))
    scale = whole or SCALES.get(last, 1.0)
    return Number(match.start(), match.end(), found, match["digits"] is not None, scale)


def _with_power(match: re.Match[str], power: re.Match[str]) -> Number | None:
    """Digits that a power of ten multiplies; a lone ten is raised itself."""
    found = value(match[0])
    if found is None:
        return None
    exponent = int(re.split("10|\\^", power[0])[-1].strip("^").translate(_RAISED))
    if "10" not in power[0].split("^")[0]:
        found = found / _TEN
    return Number(match.start(), power.end(), tidy(found * _TEN**exponent), True, 1.0)


def value(text: str) -> float | None:
    """The value of digits or number words with their scale, or ``None`` if there is none."""
    text = text.lower().strip()
    sign = 1.0
    for minus in _MINUS:
        if text.startswith(minus):
            sign, text = -1.0, text.removeprefix(minus)
            break
    match = _DIGITS_AND_SCALE.match(text)
    if match is None:
        return _of_words(re.split(r"[\s,-]+", text))
    word = match[2]
    scale = SCALES.get(word, SCALES.get(word.removesuffix("s"))) if word else 1.0
    return None if scale is None else tidy(sign * _of_digits(match[1]) * scale)


def _of_digits(text: str) -> float:
    part = FRACTION_SIGNS.get(text[-1], 0.0)
    text = text[:-1] if text[-1] in FRACTION_SIGNS else text
    if "/" in text:
        whole, over, under = re.fullmatch(r"(?:([0-9]+)[\s-])?([0-9]+)/([0-9]+)", text).groups()  # type: ignore[union-attr]
        part, text = int(over) / int(under), whole or "0"
    text = text.rstrip()
    if text.count(".") > 1:
        text = text.replace(".", "").replace(",", ".")
    elif _DECIMAL_COMMA.fullmatch(text):
        text = text.replace(",", ".")
    return float(_GROUPING.sub("", text) or 0) + part


def _of_words(words: list[str]) -> float | None:
    total = current = 0.0
    scale = 1.0
    found = False
    for n, word in enumerate(words):
        if word == "of" or (word == "and" and found):
            continue
        if word in _NUMBER_WORDS:
            current += _NUMBER_WORDS[word]
        elif word in ("a", "an"):
            current += 0 if found else _of_article(words, n)
        elif word in _PARTS:
            current = _with_part(word, current, scale if total else 1.0)
        elif word in _IN_A_THOUSAND:
            current = (current or 1) * SCALES[word]
        elif word in SCALES:
            scale = SCALES[word]
            total, current = total + (current or 1) * scale, 0.0
        else:
            return None
        found = True
    return tidy(total + current) if found else None


def _of_article(words: list[str], n: int) -> int:
    """What "a" counts: one, but nothing in "a half" and "a quarter of a million"."""
    if words[n + 1 : n + 2] in (["half"], ["quarter"], ["third"]):
        return 0
    return 0 if "quarter" in words[:n] or "quarters" in words[:n] else 1


def _with_part(word: str, current: float, scale: float) -> float:
    """A number with the part after it; "and a half" after a scale is half of that: 2.5 million."""
    if word == "half":
        return current + 0.5 * (1.0 if current else scale)
    if word == "third":
        return current + 1 / 3
    return current + 0.25 if word == "quarter" else current - 3 + 0.75


def tidy(number: float) -> float:
    """Undo the rounding noise of a decimal scale: 9.8 billion is 9800000000."""
    return float(f"{number:.12g}")
