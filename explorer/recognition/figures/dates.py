"""Dates resolved: to a day, a month or a year, as far as the article or its reader says when it is.

``2024-03-12``, ``2024-03``, ``2024``; from one year to another ``1850/1900``; a decade ``199X``
(ISO 8601 and its extension for what is not known exactly).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from explorer.model import Figure
from explorer.recognition.lexicon.calendar import WEEKDAYS, month_number

_DAYS = [day.lower() for day in WEEKDAYS]
_YEAR = re.compile(r"(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)")
_DAY = re.compile(r"(?<!\d)([0-3]?\d)(?:st|nd|rd|th)?(?!\d)")
_MONTH = re.compile(r"[A-Za-z]{3,9}")
_SPAN = re.compile(r"(\d{4})[-–/](\d{4}|\d\d)")
_DAYS_SPAN = re.compile(r"(?<!\d)(\d{1,2})(?:\s?[-–]\s?|\s(?:to|and)\s)(\d{1,2})(?!\d)")
_DECADE = re.compile(r"(\d{3})0s")
_COMING = re.compile(r"\b(?:next|coming|will|until|by|due|expected|scheduled|from)\b[^.]{0,30}$")
_HEAD = 900
"""The date of an article stands in its first so many characters, or nowhere."""

_LINE = 80
"""A line with the article's date is no longer than this, but for a dateline."""

_DATELINE = re.compile(r"\s?(?:\([^)\n]{2,40}\)\s?)?[—–-]")


def parse_day(words: str) -> date | None:
    """Give the day that an ISO date or a date in words names, or ``None``."""
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        return _full(words)


def _month(words: str) -> int | None:
    for match in _MONTH.finditer(words):
        if match[0].lower() not in _DAYS and (month := month_number(match[0])):
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
    """Give the day an article is of: a full date in a short line or a dateline at its head."""
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


def resolved(text: str, figures: Sequence[Figure], day: date | None = None) -> list[Figure]:
    """Give figures with :attr:`~explorer.model.Figure.iso` set for the dates that can be resolved.

    ``day`` is when the article is of, if that is known from elsewhere; else it is looked for in
    the article. Without any, weekdays and days without a year stay as they are.
    """
    day = day or article_day(text, figures)
    return [_with_iso(text, one, day) if one.type == "date" else one for one in figures]


def _with_iso(text: str, one: Figure, day: date | None) -> Figure:
    before = text[max(0, one.start - 60) : one.start]
    return replace(one, iso=_iso(text[one.start : one.end], before, day))


def _iso(words: str, before: str, day: date | None) -> str | None:
    """Resolve the words of a date; those before it say whether a weekday is one to come."""
    if span := _SPAN.fullmatch(words):
        first, last = span[1], span[2]
        last = first[:2] + last if len(last) == 2 else last
        return f"{first}/{last}" if last > first else None
    if decade := _DECADE.search(words):
        return f"{decade[1]}X"
    if (days := _DAYS_SPAN.search(words)) and not words[:4].isdigit():
        ends = (words[: days.start()] + days[n] + words[days.end() :] for n in (1, 2))
        first, last = (_iso(end, before, day) for end in ends)
        return f"{first}/{last}" if first and last and first < last else None
    if full := parse_day(words):
        return full.isoformat()
    year, month = _YEAR.search(words), _month(words)
    if year is not None:
        return f"{year[1]}-{month:02}" if month else year[1] if year[0] == words else None
    if day is None:
        return None
    number = _DAY.search(words)
    if month and number:
        return _nearest_day(day, month, int(number[1]))
    if month:
        years = (day.year - 1, day.year, day.year + 1)
        found = min(years, key=lambda y: abs(12 * (y - day.year) + month - day.month))
        return f"{found}-{month:02}"
    name = words.lower().removesuffix("s")
    if name in _DAYS and not words.lower().endswith("days"):
        back = (day.weekday() - _DAYS.index(name)) % 7
        ahead = _COMING.search(before)
        return (day + timedelta(days=7 - back) if ahead else day - timedelta(days=back)).isoformat()
    return None


def _nearest_day(day: date, month: int, number: int) -> str | None:
    found = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            found.append(date(year, month, number))
        except ValueError:
            continue
    return min(found, key=lambda one: abs(one - day)).isoformat() if found else None
