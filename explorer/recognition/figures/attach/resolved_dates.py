"""Dates resolved: to a day, a month or a year, as far as the article or its reader says when it is.

``2024-03-12``, ``2024-03``, ``2024``; from one year to another ``1850/1900``; a decade ``199X``
(ISO 8601 and its extension for what is not known exactly).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from explorer.model import Figure
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.calendar import MONTHS, WEEKDAYS, month_number

_WORDING = Wording("resolved_dates")
_WEEKDAYS = [day.lower() for day in WEEKDAYS]
_YEAR = re.compile(r"(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)")
_DAY = re.compile(r"(?<!\d)([0-3]?\d)(?:st|nd|rd|th)?(?!\d)")
_MONTH = re.compile(r"[A-Za-z]{3,9}")
_YEARS = re.compile(r"(\d{4})[-–/](\d{4}|\d\d)")
_DAYS = re.compile(r"(?<!\d)(\d{1,2})(?:\s?[-–]\s?|\s(?:to|and)\s)(\d{1,2})(?!\d)")
_DECADE = re.compile(r"(\d{3})0s")
_COMING = re.compile(rf"\b(?:{_WORDING.either('coming')})\b[^.]{{0,30}}$")
_BEFORE = 60
"""Characters before a weekday that tell whether it is one to come."""

_HEAD = 900
"""The date of an article stands in its first so many characters, or nowhere."""

_LINE = 80
"""A line with the article's date is no longer than this, but for a dateline."""

_DATELINE = re.compile(r"\s?(?:\([^)\n]{2,40}\)\s?)?[—–-]")


def parse_day(words: str) -> date | None:
    """The day that an ISO date or a date in words names, or ``None``."""
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        return _full(words)


def _month(words: str) -> int | None:
    for match in _MONTH.finditer(words):
        if match[0].lower() not in _WEEKDAYS and (month := month_number(match[0])):
            return month
    return None


def _full(words: str) -> date | None:
    year, month = _YEAR.search(words), _month(words)
    if year is None or month is None:
        return None
    day = _DAY.search(words[: year.start()] + words[year.end() :])
    try:
        return date(int(year[1]), month, int(day[1])) if day else None
    except ValueError:
        return None


def article_day(text: str, figures: Sequence[Figure]) -> date | None:
    """The day an article is of: a full date in a short line or a dateline at its head."""
    for one in figures:
        if one.start > _HEAD:
            break
        if one.type != "date" or (day := parse_day(text[one.start : one.end])) is None:
            continue
        begin, end = text.rfind("\n", 0, one.start) + 1, text.find("\n", one.end)
        line = text[begin : end if end >= 0 else len(text)]
        if len(line) <= _LINE and not line.rstrip().endswith("."):
            return day
        if text[begin : begin + 3].isupper() and _DATELINE.match(text, one.end):
            return day
    return None


def resolve_dates(text: str, figures: Sequence[Figure], day: date | None = None) -> list[Figure]:
    """Figures with :attr:`~explorer.model.Figure.iso` set for the dates that can be resolved.

    ``day`` is when the article is of, if that is known from elsewhere; else it is looked for in
    the article. Without any, weekdays and days without a year stay as they are.
    """
    day = day or article_day(text, figures)
    return [_with_iso(text, one, day) if one.type == "date" else one for one in figures]


def _with_iso(text: str, one: Figure, day: date | None) -> Figure:
    before = text[max(0, one.start - _BEFORE) : one.start]
    return replace(one, iso=_iso(text[one.start : one.end], before, day))


def _iso(words: str, before: str, day: date | None) -> str | None:
    """Resolve the words of a date; those before it say whether a weekday is one to come."""
    if years := _YEARS.fullmatch(words):
        return _from_year_to_year(years[1], years[2])
    if decade := _DECADE.search(words):
        return f"{decade[1]}X"
    if (days := _DAYS.search(words)) and not words[:4].isdigit():
        ends = (words[: days.start()] + days[n] + words[days.end() :] for n in (1, 2))
        first, last = (_iso(end, before, day) for end in ends)
        return f"{first}/{last}" if first and last and first < last else None
    if full := parse_day(words):
        return full.isoformat()
    year, month = _YEAR.search(words), _month(words)
    if year is not None:
        alone = year[1] if year[0] == words else None
        return f"{year[1]}-{month:02}" if month else alone
    return _beside(day, words, before, month) if day else None


def _from_year_to_year(first: str, last: str) -> str | None:
    """Two years; the last may have but two digits: 1914-18."""
    last = first[: len(first) - len(last)] + last
    return f"{first}/{last}" if last > first else None


def _beside(day: date, words: str, before: str, month: int | None) -> str | None:
    """Resolve a date without a year by the day an article is of."""
    if month:
        number = _DAY.search(words)
        return _nearest_day(day, month, int(number[1])) if number else _nearest_month(day, month)
    name = words.lower().removesuffix("s")
    if name not in _WEEKDAYS or words.lower().endswith("days"):
        return None
    back = (day.weekday() - _WEEKDAYS.index(name)) % len(_WEEKDAYS)
    if _COMING.search(before):
        back -= len(_WEEKDAYS)
    return (day - timedelta(days=back)).isoformat()


def _nearest_month(day: date, month: int) -> str:
    years = (day.year - 1, day.year, day.year + 1)
    months = len(MONTHS)
    found = min(years, key=lambda year: abs(months * (year - day.year) + month - day.month))
    return f"{found}-{month:02}"


def _nearest_day(day: date, month: int, number: int) -> str | None:
    found = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            found.append(date(year, month, number))
        except ValueError:
            continue
    return min(found, key=lambda one: abs(one - day)).isoformat() if found else None
