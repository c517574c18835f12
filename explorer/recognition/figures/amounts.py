"""Numbers with what they are measured in: money, percentages, quantities, durations, ages."""

import re
from dataclasses import dataclass, replace

from explorer.model import Figure, FigureType
from explorer.recognition.figures.numbers import SCALES, Number, number_at, tidy
from explorer.recognition.figures.units import (
    ATTACHED,
    CURRENCY_PARTS,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DURATIONS,
    QUANTITIES,
    SIGN,
    UNIT,
    named,
)
from explorer.recognition.figures.words import STOP, plural


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit. ``kind`` is count where it has none; ``sign`` where that comes first."""

    start: int
    end: int
    number: Number
    value: float
    kind: FigureType = "count"
    unit: str | None = None
    sign: bool = False

    @property
    def scaled(self) -> bool:
        """Whether a word such as million multiplies it."""
        return self.number.scale > 1

    def figure(self) -> Figure:
        """Give the amount as a figure of its own."""
        return Figure("", self.start, self.end, self.kind, low=self.value, unit=self.unit)


def count_number(text: str, at: int) -> Number | None:
    """Give a bare number that begins at an offset, with a letter for thousand or million: 1.5m."""
    number = number_at(text, at)
    if number is None or not number.digits or number.scale > 1:
        return number
    short = _attached(text, Amount(at, number.end, number, number.value))
    if short is None or short.kind != "count":
        return number
    return replace(short.number, end=short.end, value=short.value)


_LETTER = re.compile(r"\s?(m|bn|b|t|k)(?![\w/’'])", re.IGNORECASE)
_SHORT = re.compile(r"(m|k|b)(?![\w/]|-\w)", re.IGNORECASE)
_SYMBOL = re.compile(r"([A-Za-z]{1,3})(?![\w])")
_PENCE = re.compile(r"(p|c)(?![\w/]|\.[a-z])")
_LINES = frozenset((360.0, 480.0, 720.0, 1080.0, 1440.0, 2160.0))
"""Lines of a video picture: 1080p is no money."""

_RACES = frozenset(
    (25.0, 50.0, 60.0, 100.0, 110.0, 200.0, 400.0, 800.0, 1500.0, 3000.0, 5000.0, 10000.0)
)
"""Metres that are run or swum: "the 400m hurdles" are not four hundred million."""

_OLD = re.compile(r"[- ]olds?\b|\sof\sage\b")
_NEXT = re.compile(r"\s([a-z][\w’'-]*)")
_WEIGHED = re.compile(
    r"\b(?:weigh\w*|weight|lost|lose|losing|gain\w*|shed|lift\w*|heavier|lighter|ate|eat|carry\w*|caught|put on)\b[^.;,]{0,30}$"
)
_WEIGHABLE = re.compile(
    r"\sof\s(?!(?:debt|damage|damages|losses|savings|investment|investments|fund|funding|public|taxpayer|taxpayers|aid|cash|revenue|"
    r"sales|profit|income|cuts|spending|tax|taxes|loans|assets|shares|money|annual|extra|new|our|their|his|her|its|the)\b)"
)
_ONLY_ALONE = frozenset(("stone", "bar", "yard", "hand", "bit", "knot", "degree"))
"""Words that are more often things than units when a noun comes after them: "two stone bridges"."""

_WON = re.compile(r"\s?won\b", re.IGNORECASE)


def amount_at(text: str, at: int) -> Amount | None:
    """Give the number that begins at an offset with its unit, ranges apart."""
    if sign := SIGN.match(text, at):
        return _after_sign(text, sign)
    number = number_at(text, at)
    if number is None:
        return None
    end = number.end
    plain = Amount(at, end, number, number.value)
    if number.digits and not number.scale > 1:
        if letters := _attached(text, plain):
            return letters
        if text[end : end + 1].isalpha() or text[end : end + 1] in ("½", "_"):
            unit = UNIT.match(text, end)
            return with_unit(text, plain, unit) if unit else None
    unit = UNIT.match(text, end)
    if unit is None:
        return plain
    return with_unit(text, plain, unit)


def _sum_at(text: str, at: int) -> Amount | None:
    """Give a sum whose sign stands before the other end of its range: the 4m of "£3-4m"."""
    number = number_at(text, at)
    if number is None or not number.digits:
        return None
    if number.scale == 1 and (letter := _LETTER.match(text, number.end)):
        scale = SCALES[letter[1].lower()]
        number = replace(number, end=letter.end(), value=tidy(number.value * scale), scale=scale)
    return Amount(at, number.end, number, number.value)


def _after_sign(text: str, sign: re.Match[str]) -> Amount | None:
    number = number_at(text, sign.end())
    if number is None:
        return None
    end, value, scale = number.end, number.value, number.scale
    if scale == 1 and (letter := _LETTER.match(text, end)):
        scale = SCALES[letter[1].lower()]
        value, end = tidy(value * scale), letter.end()
    elif text[end : end + 1].isalnum():
        return None
    code = CURRENCY_SIGNS.get(sign[0].strip()) or CURRENCY_SIGNS.get(sign[0].strip().rstrip("."))
    number = replace(number, scale=scale)
    return Amount(sign.start(), end, number, value, "money", code, True)


def _attached(text: str, plain: Amount) -> Amount | None:
    """Read symbols that touch the digits: "17C", "38g", "40p", "3m people", "150k"."""
    end, value = plain.end, plain.value
    if (pence := _PENCE.match(text, end)) and value not in _LINES and value < 1000:
        code = CURRENCY_PARTS[pence[1]]
        return replace(plain, end=pence.end(), kind="money", unit=code, value=tidy(value / 100))
    following = ""
    if short := _SHORT.match(text, end):
        word = _NEXT.match(text, short.end())
        following = word[1] if word else ""
        counted = plural(following) and following not in STOP
        letter = short[1].lower()
        if letter == "k" or (letter == "m" and counted and value not in _RACES):
            scale = SCALES[letter]
            number = replace(plain.number, scale=scale)
            return replace(plain, end=short.end(), number=number, value=tidy(value * scale))
    if (symbol := _SYMBOL.match(text, end)) and symbol[1] in ATTACHED:
        return replace(plain, end=symbol.end(), kind="quantity", unit=ATTACHED[symbol[1]])
    return None


def with_unit(text: str, plain: Amount, unit: re.Match[str]) -> Amount:
    """Give a bare amount with the unit that was found after it."""
    end = unit.end()
    if word := unit["percent"]:
        low = re.sub(r"[\s-]", "", word.lower())
        name = "percent"
        if low.startswith(("bp", "basis")):
            name = "basis point"
        elif "point" in low:
            name = "percentage point"
        return replace(plain, end=end, kind="percent", unit=name)
    if word := unit["duration"]:
        name = named(word, DURATIONS)
        if old := _OLD.match(text, end):
            return replace(plain, end=old.end(), kind="age", unit=name)
        return replace(plain, end=end, kind="duration", unit=name)
    if word := unit["quantity"]:
        name = named(word, QUANTITIES)
        joined = unit[0][0] == "-"
        following = _NEXT.match(text, end)
        if word.lower() in _ONLY_ALONE and not joined and following and following[1] not in STOP:
            return plain
        if (
            name == "pound"
            and word.lower().startswith("pound")
            and not joined
            and not _of_mass(text, plain, end)
        ):
            return replace(plain, end=end, kind="money", unit="GBP")
        return replace(plain, end=end, kind="quantity", unit=name)
    word = unit["money"]
    code = named(word, CURRENCY_WORDS)
    if _WON.fullmatch(unit[0]) and plain.value < 1000:
        return plain
    if word.isupper() is False and len(word) == 3 and word.lower() == code.lower():
        return plain
    low = re.sub(r"\s+", " ", word.lower())
    value = tidy(plain.value / 100) if low in CURRENCY_PARTS else plain.value
    return replace(plain, end=end, kind="money", unit=code, value=value)


def _of_mass(text: str, plain: Amount, end: int) -> bool:
    """Whether pounds are a weight here."""
    weighed = _WEIGHED.search(text, max(0, plain.start - 60), plain.start)
    return plain.value < 1e6 and bool(
        (weighed and (plain.value < 500 or weighed[0].startswith("weigh")))
        or _WEIGHABLE.match(text, end)
        or text.startswith(" per square", end)
    )


_LINK = re.compile(r"-?\s+(?P<word>to|or|and)\s+(?:as\s(?:much|many)\sas\s)?|(?P<dash>\s?[–—-]\s?)")
_BETWEEN = re.compile(r"\b(?:between|from\sbetween|aged)\s$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:rose|fell|dropped|climbed|gained|lost|slipped|jumped|slid|grew|increased|decreased|declined|surged|"
    r"plunged|edged|added|shed|dipped|tumbled|soared|up|down|rising|falling|gaining|climbing|dropping|advanced|eased|"
    r"swung|shrank|sank|leapt|ticked|cut|raised|lifted|risen|fallen|dearer|cheaper|higher|lower)"
    r"(?:\s(?:up|down|by|nearly|about|around|almost|over|some|another|just|a\sfurther|more\sthan|at\sleast))*\s$"
)


def measure_at(text: str, at: int) -> tuple[Figure, ...]:
    """Give the amount with a unit, or the range of them, that begins at an offset.

    A change, "from 10 to 14 metres", is two figures; nothing is given for bare numbers.
    """
    first = amount_at(text, at)
    if first is None:
        return ()
    first = _together(text, first)
    second = _second(text, first)
    if second is None:
        return (first.figure(),) if first.kind != "count" else ()
    if first.kind == "count" and second.kind != "count":
        value = first.value
        if not first.scaled and second.scaled and value <= second.value / second.number.scale * 10:
            value = tidy(value * second.number.scale)
        part = second.number.value and second.value / second.number.value
        if part == 0.01:
            value = tidy(value * part)
        first = replace(first, kind=second.kind, unit=second.unit, value=value)
    elif first.sign and not second.sign and not first.scaled and second.scaled:
        first = replace(first, value=tidy(first.value * second.number.scale))
    if _FROM.search(text, max(0, at - 6), at) and "to" in text[first.end : second.start].split():
        return first.figure(), replace(second, kind=first.kind, unit=first.unit).figure()
    if first.kind == "count" or second.value <= first.value:
        return (first.figure(),) if _own(text, first) else ()
    return (replace(first.figure(), end=second.end, high=second.value, bound="range"),)


def _own(text: str, first: Amount) -> bool:
    """Whether an amount had a unit before any was taken over from the end of a range."""
    again = amount_at(text, first.start)
    return again is not None and again.kind != "count"


def _second(text: str, first: Amount) -> Amount | None:
    """Give the other end of the range that an amount begins, if it begins one."""
    link = _LINK.match(text, first.end)
    if link is None:
        return None
    before = max(0, first.start - 40)
    between = bool(_BETWEEN.search(text, before, first.start))
    if (link["word"] == "and") != between and link["word"] == "and":
        return None
    second = amount_at(text, link.end())
    if first.sign and not (second and second.sign):
        second = _sum_at(text, link.end())
    if second is None or (text[second.end : second.end + 1].isalnum()):
        return None
    second = _together(text, second)
    if first.kind == second.kind == "count":
        return None
    if first.kind == "count":
        if second.sign or (link["word"] == "or" and second.value > first.value * 10):
            return None
        if second.kind != "age" and not first.number.digits and second.number.digits:
            return None
        return second if _alike(text, first, second, link) else None
    if second.kind == "count":
        if not (first.sign and (link["dash"] or between or (second.scaled and not first.scaled))):
            return None
        return replace(second, kind="money", unit=first.unit)
    if first.kind != second.kind or first.unit != second.unit or first.sign != second.sign:
        return None
    if link["word"] == "to" and _CHANGED.search(text, before, first.start):
        return None
    return second


def _alike(text: str, first: Amount, second: Amount, link: re.Match[str]) -> bool:
    """Whether a bare number and one with a unit are ends of a range and not two things."""
    if (
        link["dash"]
        and not first.number.digits
        and second.kind not in ("duration", "quantity", "age")
    ):
        return False
    if link["word"] == "to" and _CHANGED.search(text, max(0, first.start - 40), first.start):
        return second.value > first.value
    return not (link["dash"] and text[first.end : first.end + 1] == " " and " " not in link[0][1:])


_PARTS = {
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("year", "month"): 12,
    ("month", "day"): 30,
    ("month", "week"): 4.345,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("foot", "inch"): 12,
    ("pound", "ounce"): 16,
    ("stone", "pound"): 14,
}
"""How many of the smaller unit make one of the larger."""

_AND = re.compile(r"(?:,?\s(?:and\s)?|,)?(?=[0-9a-z])")
_TALL = re.compile(r"-([0-9]{1,2})(?![\w.-])")


def _together(text: str, first: Amount) -> Amount:
    """Join what is said in two or three units: "6ft 2in", "1hr 58min 3sec"."""
    if first.kind not in ("duration", "quantity"):
        return first
    at, last = first, first.unit
    if last == "foot" and (inches := _TALL.match(text, first.end)) and int(inches[1]) < 12:
        return replace(first, end=inches.end(), value=round(first.value + int(inches[1]) / 12, 6))
    each = 1.0
    while link := _AND.match(text, at.end):
        more = amount_at(text, link.end())
        size = _PARTS.get((last or "", more.unit or "")) if more else None
        if more is None or size is None or more.value >= size:
            if (
                first.unit == "hour"
                and last == "hour"
                and (bare := re.compile(r"\s?([0-5][0-9])(?:m|min)\b").match(text, at.end))
            ):
                return replace(
                    first, end=bare.end(), value=round(first.value + int(bare[1]) / 60, 6)
                )
            break
        each *= size
        at, last = more, more.unit
        first = replace(first, end=more.end, value=round(first.value + more.value / each, 6))
    return first
