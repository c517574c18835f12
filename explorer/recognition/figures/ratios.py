"""Ratios: parts of a whole, times, one in so many."""

import re

from explorer.model import Figure
from explorer.recognition.figures.numbers import (
    FRACTIONS,
    ORDINALS,
    UNITS,
    Number,
    number_at,
)
from explorer.recognition.figures.units import UNIT
from explorer.recognition.figures.words import STOP

_IN = re.compile(r"\s(?P<what>[a-z]+\s)?(?:in|out\sof)\s(?:every\s|each\s)?(?=[0-9a-z])")
_ROUND = frozenset(
    (
        *range(2, 11),
        12,
        15,
        20,
        25,
        30,
        40,
        50,
        100,
        200,
        500,
        1000,
        5000,
        10_000,
        100_000,
        1_000_000,
    )
)
_TO_ONE = re.compile(r"[\s-]to[\s-](?:one|1)\b(?!\s(?:of|million))|:1\b")
_FRACTION = "|".join(sorted(FRACTIONS, key=len, reverse=True))
_PARTS = re.compile(rf"[\s-](?P<part>(?:{_FRACTION})(?P<s>s?))\b(?!-)", re.IGNORECASE)
_A_PART = re.compile(rf"an?\s(?P<part>{_FRACTION})\b", re.IGNORECASE)
_TIMES = re.compile(r"\stimes\b|-times\b|x\b(?=\s)")
_FOLD = re.compile(r"[\s-]?fold\b")
_RANGE_TIMES = re.compile(r"(?:\s?[-–]\s?|\sto\s|\sor\s)(?=[0-9a-z])")
_COMPARED = re.compile(
    r"\s(?:(?:as|more|less|fewer|the|higher|lower|larger|bigger|faster|slower|what|over|its|their|his|her|our"
    r"|that|this|those|greater|smaller|longer|worse|better|likelier|cheaper|older|richer|poorer|hotter|wider|heavier"
    r"|stronger|brighter|thinner|thicker|quicker|taller|denser|deadlier|annual|average|normal|earnings|a\snormal)\b|[a-z]+[’']s?\s)"
)
_NO_HALF = re.compile(
    r"\b(?:first|second|other|final|third|fourth|each|either|1st|2nd|better|top|bottom|opening|latter)[\s-]$|\w-$",
    re.I,
)


def ratio_at(text: str, at: int) -> Figure | None:
    """Give the ratio that begins at an offset with a number: "1 in 6", "two-thirds", "1.5 times"."""
    number = number_at(text, at)
    if number is None:
        return None
    if match := _PARTS.match(text, number.end):
        return _parts(text, number, match)
    end, low, high = number.end, number.value, None
    link = _RANGE_TIMES.match(text, end)
    last = number_at(text, link.end()) if link else None
    if last and last.value > low and _many(text, last.end):
        end, high = last.end, last.value
    if match := _TIMES.match(text, end):
        kind = "ratio" if _COMPARED.match(text, match.end()) or low % 1 else "count"
        if high is not None:
            return Figure("", at, match.end(), kind, low, high, bound="range")  # type: ignore[arg-type]
        return Figure("", at, match.end(), kind, low)  # type: ignore[arg-type]
    if match := _FOLD.match(text, end):
        return Figure("", at, match.end(), "ratio", low, high, bound="range" if high else "exact")
    if high is None and (match := _TO_ONE.match(text, end)) and low > 1:
        return Figure("", at, match.end(), "ratio", low)
    if (match := _IN.match(text, end)) and (bottom := number_at(text, match.end())):
        return _one_in(text, number, match, bottom)
    return None


def _many(text: str, at: int) -> bool:
    return bool(_TIMES.match(text, at) or _FOLD.match(text, at))


def _one_in(text: str, number: Number, match: re.Match[str], bottom: Number) -> Figure | None:
    what = (match["what"] or "").strip()
    if what and (number.value != 1 or what in STOP or " in " not in match[0]):
        return None
    if bottom.value <= number.value or number.value <= 0 or number.value % 1:
        return None
    if "in" in match[0].split() and UNIT.match(text, bottom.end) and number.value != 1:
        return None
    if 1900 <= bottom.value < 2100 or text[bottom.end : bottom.end + 1].isalnum():
        return None
    if number.value > 1 and bottom.value not in _ROUND:
        return None
    if UNIT.match(text, bottom.end) and "every" not in match[0]:
        return None
    low = round(number.value / bottom.value, 6)
    return Figure("", number.start, bottom.end, "ratio", low, of=what or None)


def _parts(text: str, number: Number, match: re.Match[str]) -> Figure | None:
    part = match["part"].lower()
    name = part.removesuffix("s") if part.removesuffix("s") in FRACTIONS else part
    many = number.value
    if many % 1 or number.digits or (many > 1) != bool(match["s"]) or part == "halves":
        return None
    following = text[match.end() : match.end() + 20]
    if (
        name == "quarter"
        and (many != 3 or re.match(r"\s(?:in|ago|later|earlier|running)\b", following))
        and not following.startswith(" of")
    ):
        return (
            Figure("", number.start, match.end(), "duration", many, unit="quarter")
            if many > 1
            else None
        )
    if many * FRACTIONS[name] > 5:
        return None
    return Figure("", number.start, match.end(), "ratio", round(many * FRACTIONS[name], 6))


_FOLDS = {f"{word}fold": float(n) for word, n in UNITS.items() if n > 1} | {"hundredfold": 100.0}


def fold_at(text: str, at: int) -> Figure | None:
    """Give the ratio that one word says: "threefold"."""
    match = re.compile(r"[A-Za-z]+").match(text, at)
    low = _FOLDS.get(match[0].lower()) if match else None
    return Figure("", at, match.end(), "ratio", low) if match and low else None


_FILLED = frozenset(
    "full empty done finished built complete dead gone higher lower bigger smaller owned".split()
)
"""What something may be by a quarter: "a quarter full", unlike a quarter of trading."""


def a_part_at(text: str, at: int) -> Figure | None:
    """Give the ratio or the rank that begins with "a": "a third of it", "a third term"."""
    match = _A_PART.match(text, at)
    if match is None:
        return None
    part = match["part"].lower()
    noun = re.match(r"[\s-]([A-Za-z][a-z]*)", text[match.end() : match.end() + 20])
    if noun and noun[1].lower() not in STOP:
        if part in ORDINALS:
            return Figure("", match.start("part"), match.end(), "ordinal", ORDINALS[part])
        if (part == "quarter" and noun[1] not in _FILLED) or text[match.end()] == "-":
            return None
    return Figure("", at, match.end(), "ratio", round(FRACTIONS[part], 6))


_HALF = re.compile(
    r"half\b(?![\s-]?(?:time|brother|sister|hearted|way|year|century|marathon|term|day|mast|dozen|baked)\b|-)",
    re.I,
)
_TWICE = re.compile(r"twice\b|thrice\b", re.I)
_ONCE = re.compile(
    r"once(?=\s(?:a|every|per|in\s(?:every|the\slast))\s|\sor\stwice\b)|(?<=only\s)once\b|(?<=least\s)once\b|(?<=than\s)once\b"
)


def half_at(text: str, at: int) -> Figure | None:
    """Give half, if it is a part and not one of a match's halves."""
    match = _HALF.match(text, at)
    if match is None or _NO_HALF.search(text, max(0, at - 10), at):
        return None
    if re.match(r"\s(?:an?)\s", text[match.end() : match.end() + 4]):
        return None
    return Figure("", at, match.end(), "ratio", 0.5)


def twice_at(text: str, at: int) -> Figure | None:
    """Give "twice" or "thrice": a ratio before what it is compared with, else a count; and "once"."""
    if match := _TWICE.match(text, at):
        low = 2.0 if match[0].lower() == "twice" else 3.0
        kind = "ratio" if _COMPARED.match(text, match.end()) else "count"
        return Figure("", at, match.end(), kind, low)  # type: ignore[arg-type]
    match = _ONCE.match(text, at)
    return Figure("", at, match.end(), "count", 1.0) if match else None
