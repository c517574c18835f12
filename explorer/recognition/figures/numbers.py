"""Numbers as newspapers write them, in digits or words, and their values."""

import re
from dataclasses import dataclass

UNITS = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * n
    for n, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
SCALES: dict[str, float] = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "quadrillion": 1e15,
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "mio": 1e6,
    "bn": 1e9,
    "bln": 1e9,
    "b": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "t": 1e12,
    "lakh crore": 1e12,
    "thousand crore": 1e10,
    "lakh": 1e5,
    "crore": 1e7,
    "cr": 1e7,
    "dozen": 12,
    "score": 20,
}
"""Words and letters that multiply the number before them."""

SMALL_ORDINALS = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
}
ORDINALS = {
    **SMALL_ORDINALS,
    **{f"{ten[:-1]}ieth": n for ten, n in TENS.items()},
    **{
        f"{ten}-{word}": n + m
        for ten, n in TENS.items()
        for word, m in SMALL_ORDINALS.items()
        if m < 10
    },
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 1_000_000,
}
FRACTIONS = {
    "half": 1 / 2,
    "halves": 1 / 2,
    "quarter": 1 / 4,
    **{word: 1 / n for word, n in ORDINALS.items() if 3 <= n <= 20 or n >= 100},
}
VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅕": 0.2}

_THIN = "\N{NO-BREAK SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE} "
_BELOW = (
    rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\b)?"
    rf"|(?:{'|'.join(sorted(UNITS, key=len, reverse=True))})\b)"
)
_SCALED = r"(?:hundred|thousand|million|billion|trillion|quadrillion|lakh|crore|dozen)\b"
_PART = r"[- ]and[- ](?:a[- ](?:half|quarter|third)|three[- ]quarters)\b"
_MORE = rf"(?:(?:[- ]{_SCALED})+(?:(?:,?\sand\s|,?\s|-){_BELOW}(?![- ](?:years?|months?|to)\b))?)"
WORDS = (
    r"(?:(?:an?|three)[- ]quarters?\sof\sa\s(?:million|billion|trillion)\b"
    rf"|half(?:[- ]a)?[- ]{_SCALED}|an?\shalf[- ]{_SCALED}"
    rf"|(?:{_BELOW}|an?(?=\s{_SCALED})){_MORE}*(?:{_PART})?(?:[- ]{_SCALED})*)"
)
"""Numbers in words: "twenty-three", "a hundred and ten", "half a million"."""

DIGITS = (
    r"(?:[1-9][0-9]{0,2}[\s-](?:1/2|1/4|3/4|1/3|2/3)(?![0-9/])|"
    r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]{1,9})?"
    r"|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]{1,9})?"
    rf"|[1-9][0-9]{{0,2}}(?:[{_THIN}][0-9]{{3}})+(?![0-9])(?:[.,][0-9]{{1,2}}(?![0-9]))?"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}(?:,[0-9]{1,9})?"
    r"|[0-9]{1,15}(?:\.[0-9]{1,9})?[½¼¾⅓⅔⅛⅕]?|[½¼¾⅓⅔⅛⅕])(?![0-9½¼¾]|[.,][0-9])"
)
"""Digits: 1,234.5, in India 12,34,567, 10 000, on the Continent 1.000.000,50, and 2½ or 2 1/2."""

_SCALE = (
    r"(?:\s(?:lakh|thousand)\scrore\b|[\s-]?(?:million|billion|trillion|quadrillion|thousand|hundred|lakh|crore|dozen)s?\b"
    r"|\s?(?:mn|mln|bn|bln|tn|trn|cr)\b)"
)
_NUMBER = re.compile(
    rf"(?:(?P<minus>[-−–]|minus\s)(?=[0-9]))?(?P<digits>{DIGITS})(?P<scale>{_SCALE})?"
    rf"|(?P<words>{WORDS})(?!\w)",
    re.IGNORECASE,
)
_MAX = 1e18


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
    """Give the number that begins at an offset, as long as it can be read."""
    match = _NUMBER.match(text, at)
    if match is None:
        return None
    found = value(match[0])
    if found is None or abs(found) > _MAX:
        return None
    words = match["scale"] or match["words"] or ""
    last = re.split(r"[\s-]+", words.lower())[-1].removesuffix("s") if words else ""
    whole = SCALES.get(words.lower().strip(" -"))
    scale = whole or SCALES.get(last, 1.0)
    return Number(match.start(), match.end(), found, match["digits"] is not None, scale)


def _digits(text: str) -> float:
    part = VULGAR.get(text[-1], 0.0)
    text = text[:-1] if text[-1] in VULGAR else text
    if text[-2:-1] == "/":
        part = int(text[-3]) / int(text[-1])
        text = text[:-4]
    if text.count(".") > 1:
        text = text.replace(".", "").replace(",", ".")
    elif re.fullmatch(rf"[0-9]+(?:[{_THIN}][0-9]{{3}})+,[0-9]+", text):
        text = text.replace(",", ".")
    text = re.sub(rf"[,{_THIN}]", "", text)
    return float(text or 0) + part


def value(text: str) -> float | None:
    """Give the value of digits or number words with their scale, or ``None`` if there is none."""
    text = text.lower().strip()
    sign = 1.0
    if text[:1] in ("-", "−", "–") or text.startswith("minus "):
        sign, text = -1.0, text[1:] if text[0] != "m" else text[6:]
    match = re.match(rf"({DIGITS})[\s-]?([a-z ]*)$", text)
    if match:
        scale = SCALES.get(match[2], SCALES.get(match[2].removesuffix("s"))) if match[2] else 1.0
        return None if scale is None else tidy(sign * _digits(match[1]) * scale)
    return _of_words(re.split(r"[\s,-]+", text))


def _of_words(words: list[str]) -> float | None:
    """Give the value of number words."""
    total = current = 0.0
    scale = 1.0
    found = False
    for n, word in enumerate(words):
        if word == "of" or (word == "and" and found):
            continue
        if word in UNITS or word in TENS:
            current += UNITS.get(word, TENS.get(word, 0))
        elif word in ("a", "an"):
            if not found and words[n + 1 : n + 2] not in (["half"], ["quarter"], ["third"]):
                current += 1 if "quarter" not in words[:n] and "quarters" not in words[:n] else 0
        elif word == "half":
            current += 0.5 * (scale if total and not current else 1.0)
        elif word == "third":
            current += 1 / 3
        elif word in ("quarter", "quarters"):
            current = current - 3 + 0.75 if word == "quarters" else current + 0.25
        elif word in ("hundred", "dozen"):
            current = (current or 1) * SCALES[word]
        elif word in SCALES:
            scale = SCALES[word]
            total, current = total + (current or 1) * scale, 0.0
        else:
            return None
        found = True
    return tidy(total + current) if found else None


def tidy(number: float) -> float:
    """Undo the rounding noise of a decimal scale: 9.8 billion is 9800000000."""
    return float(f"{number:.12g}")
