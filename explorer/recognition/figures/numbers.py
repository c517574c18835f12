"""Number words and digits as values."""

import re

UNITS = {
    w: i
    for i, w in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    w: 10 * i
    for i, w in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "bn": 1e9,
    "b": 1e9,
    "tn": 1e12,
    "crore": 1e7,
    "lakh": 1e5,
    "dozen": 12,
}
ORDINALS = {
    w: i
    for i, w in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=1,
    )
}
FRACTIONS = {
    "half": 1 / 2,
    "third": 1 / 3,
    "quarter": 1 / 4,
    "fifth": 1 / 5,
    "sixth": 1 / 6,
    "seventh": 1 / 7,
    "eighth": 1 / 8,
    "tenth": 1 / 10,
}

_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_TEN = "|".join(sorted(TENS, key=len, reverse=True))
_BELOW = rf"(?:(?:{_TEN})(?:[- ](?:{_UNIT})\b)?|(?:{_UNIT}))"
_SCALED = "hundred|thousand|million|billion|trillion|dozen"
WORDS = rf"(?:{_BELOW}(?:[- ](?:{_SCALED})\b(?:,?\s(?:and\s)?{_BELOW}\b)?)*)"
DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,9})?)"
SCALE = r"(?:\s?(?:million|billion|trillion|thousand|crore|lakh|mn|bn|tn|[mk](?![\w/]))\b)"


def value(text: str) -> float | None:
    """The value of digits or number words with their scale, or ``None`` if there is none."""
    text = text.lower().replace("−", "-").strip()
    match = re.match(rf"(-?{DIGITS})\s?-?([a-z]*)$", text)
    if match:
        number = float(match[1].replace(",", ""))
        return tidy(number * SCALES.get(match[2], 1))
    for part, fraction in (("half", 0.5), ("quarter", 0.25), ("third", 1 / 3)):
        if text.endswith(f" and a {part}"):
            whole = value(text.removesuffix(f" and a {part}"))
            return None if whole is None else tidy(whole + fraction)
    total = current = 0.0
    found = False
    for word in re.split(r"[\s-]+", text):
        if word == "and":
            continue
        if word in UNITS or word in TENS:
            current += UNITS.get(word, TENS.get(word, 0))
        elif word in ("a", "half") and not found:
            current += 1 if word == "a" else 0.5
        elif word in {"hundred", "dozen"}:
            current = (current or 1) * SCALES[word]
        elif word in SCALES:
            total, current = total + (current or 1) * SCALES[word], 0.0
        else:
            try:
                current += float(word.replace(",", ""))
            except ValueError:
                return None
        found = True
    return tidy(total + current) if found else None


def tidy(number: float) -> float:
    """Undo the rounding noise of a decimal scale: 9.8 billion is 9800000000."""
    return float(f"{number:.12g}")
