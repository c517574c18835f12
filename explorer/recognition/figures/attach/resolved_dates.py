"""Dates resolved: to a day, a month or a year, as far as the article or its reader says when it is.

``2024-03-12``, ``2024-03``, ``2024``; from one year to another ``1850/1900``; a decade ``199X``
(ISO 8601 and its extension for what is not known exactly).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from explorer.model import Figure
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.calendar import MONTHS, MONTHS_SHORT, WEEKDAYS, month_number
from explorer.recognition.lexicon.numerals import ORDINALS
from explorer.recognition.lexicon.tables import either, word_set

_WORDING = Wording("resolved_dates")
_WEEKDAYS = [day.lower() for day in WEEKDAYS]
_YEAR = re.compile(r"(?<!\d)(1[0-9]\d\d|2[01]\d\d)(?!\d)")
_DAY = re.compile(r"(?<!\d)([0-3]?\d)(?:st|nd|rd|th)?(?!\d)")
_MONTH = re.compile(r"[A-Za-z]{3,9}")
_YEARS = re.compile(r"(\d{4})[-–/](\d{4}|\d\d)")
_DAYS = re.compile(r"(?<!\d)(\d{1,2})(?:\s?[-–]\s?|\s(?:to|and)\s)(\d{1,2})(?!\d)")
_DECADE = re.compile(r"(\d{3})0s")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d\d)")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_JOINED = re.compile(r"(\d{1,2})-([A-Z][a-z]+)-(\d{4}|\d\d)")
_IN_A_YEAR = 4
_QUARTERS = {word: n for word, n in ORDINALS.items() if n <= _IN_A_YEAR} | {"final": _IN_A_YEAR}
_QUARTER = re.compile(
    rf"(?:Q([1-4])|({either(_QUARTERS)})[\s-]quarter)\s(?:of\s)?(\d{{4}})", re.IGNORECASE
)
_BEFORE_CHRIST = re.compile(r"(\d{1,4})\s(?:BCE?|B\.C\.)")
_AFTER_CHRIST = re.compile(r"AD\s(\d{1,4})|(\d{1,4})\s(?:AD|CE|A\.D\.)")
_MONTHS_IN_A_YEAR = 12
_SHORT_YEAR = 2
_LAST_SHORT_YEAR = 68
"""Years of two digits up to this are of this century, as POSIX reads them."""

_LAST = re.compile(rf"\b(?:{_WORDING.either('last')})\s(?:[a-z]+\s)?$", re.IGNORECASE)
_NEXT = re.compile(rf"\b(?:{_WORDING.either('next')})\s$", re.IGNORECASE)
_SINCE = re.compile(r"\b[Ss]ince\s(?:last\s|late\s|early\s)?$")
_FUTURE = rf"(?:{_WORDING.either('future')}|(?:{_WORDING.either('intending')})\sto|’ll|'ll)"
_PAST = rf"(?:{_WORDING.either('past')}|(?!(?:{_WORDING.either('no_past')})\b)[a-z]{{2,}}ed)"
_TENSE = re.compile(rf"(?<!\w)(?:(?P<future>{_FUTURE})|(?P<past>{_PAST}))(?!\w)", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?][”\"’)]?\s+(?=[A-Z“\"‘])|\n")
_ABBREVIATIONS = (*word_set("honorifics", "described"), *MONTHS_SHORT, "St", "No", "vs")
_ABBREVIATED = re.compile(rf"\b(?:[A-Z]|{either(_ABBREVIATIONS)})\.\s+$")
_UNTIL = re.compile(r"\b(?:until|till|by|from)\s$")
_PARAGRAPH = 600
"""Characters before a day in which a year of the same paragraph is looked for."""

_TOLD_YEAR = re.compile(
    r"\b(?:[Ii]n|[Oo]f|[Dd]uring|[Bb]y|[Uu]ntil|[A-Z][a-z]{2,8}|[0-9]{1,2},)\s(?P<year>1[0-9]{3}|20[0-9]{2})\b(?!\s[a-z]+s\b|[-–/])"
)
_OF_YEAR = re.compile(r",?\s(?:in|of|that\syear,)\s(1[0-9]{3}|20[0-9]{2})\b(?![-–/])")
_NEWS = re.compile(rf"\b(?:{_WORDING.either('news')})\b")
_NEWS_AFTER = 12
"""Characters after a day in which a word of speech shows that it is the news's."""

Side = int
"""-1 for dates before the article's day, 1 for those after it, 0 where nothing tells."""

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


@dataclass(frozen=True, slots=True)
class _Around:
    """A date's place: its text and offset, and the article's day if that is known."""

    text: str
    start: int
    end: int
    day: date | None

    def before(self) -> str:
        """The words of the sentence before the date."""
        begin = max(self.text.rfind("\n", 0, self.start) + 1, self.start - _PARAGRAPH)
        for match in _SENTENCE_END.finditer(self.text, begin, self.start):
            if not _ABBREVIATED.search(self.text, begin, match.end()):
                begin = match.end()
        return self.text[begin : self.start]

    def after(self) -> str:
        """The words of the sentence after the date."""
        match = _SENTENCE_END.search(self.text, self.end)
        return self.text[self.end : match.start() if match else len(self.text)]


def _with_iso(text: str, one: Figure, day: date | None) -> Figure:
    around = _Around(text, one.start, one.end, day)
    return replace(one, iso=_iso(text[one.start : one.end], around))


def _iso(words: str, around: _Around) -> str | None:
    """Resolve the words of a date; those around it say on which side of the article's day it is."""
    if years := _YEARS.fullmatch(words):
        return _from_year_to_year(years[1], years[2])
    if decade := _DECADE.search(words):
        return f"{decade[1]}X"
    numeric = _of_an_era_or_quarter(words)
    if numeric is None:
        numeric = _in_numbers(words, around)
    if numeric is not None:
        return numeric or None
    return _in_words(words, around)


def _in_words(words: str, around: _Around) -> str | None:
    """Resolve days, months and years that are told in words."""
    if (days := _DAYS.search(words)) and not words[:4].isdigit():
        ends = (words[: days.start()] + days[n] + words[days.end() :] for n in (1, 2))
        first, last = (_iso(end, around) for end in ends)
        return f"{first}/{last}" if first and last and first < last else None
    if full := parse_day(words):
        return full.isoformat()
    year, month = _YEAR.search(words), _month(words)
    if year is not None:
        alone = year[1] if year[0] == words else None
        return f"{year[1]}-{month:02}" if month else alone
    return _beside(words, around, month)


def _of_an_era_or_quarter(words: str) -> str | None:
    """A quarter of a year, or a year before or after Christ."""
    if quarter := _QUARTER.fullmatch(words):
        number = quarter[1] or _QUARTERS[quarter[2].lower()]
        return f"{quarter[3]}-Q{number}"
    if era := _BEFORE_CHRIST.fullmatch(words):
        return f"-{int(era[1]):04}"
    if era := _AFTER_CHRIST.fullmatch(words):
        return f"{int(era[1] or era[2]):04}"
    return None


def _in_numbers(words: str, around: _Around) -> str | None:
    """A day in numbers; "" where it is one but can't be told."""
    if joined := _JOINED.fullmatch(words):
        return _day_of(joined[3], month_number(joined[2]) or 0, int(joined[1]))
    if dotted := _DOTTED.fullmatch(words):
        first, second = int(dotted[1]), int(dotted[2])
        return _day_of(dotted[3], second, first) or _day_of(dotted[3], first, second)
    if slashed := _SLASHED.fullmatch(words):
        return _slashed(slashed, around.text)
    return None


def _slashed(match: re.Match[str], text: str) -> str:
    """A day with strokes: day or month first as its own numbers tell, or those of others."""
    first, second = int(match[1]), int(match[2])
    days_first = [int(one[1]) > _MONTHS_IN_A_YEAR for one in _SLASHED.finditer(text)]
    months_first = [int(one[2]) > _MONTHS_IN_A_YEAR for one in _SLASHED.finditer(text)]
    if first == second or (any(days_first) and not any(months_first)):
        return _day_of(match[3], second, first)
    return _day_of(match[3], first, second) if any(months_first) and not any(days_first) else ""


def _day_of(year: str, month: int, number: int) -> str:
    """A day in ISO 8601, "" where there is none; a year of two digits is one near this century."""
    full = int(year)
    if len(year) == _SHORT_YEAR:
        full += 2000 if full <= _LAST_SHORT_YEAR else 1900
    try:
        return date(full, month, number).isoformat()
    except ValueError:
        return ""


def _from_year_to_year(first: str, last: str) -> str | None:
    """Two years; the last may have but two digits: 1914-18."""
    last = first[: len(first) - len(last)] + last
    return f"{first}/{last}" if last > first else None


def _beside(words: str, around: _Around, month: int | None) -> str | None:
    """Resolve a date without a year by a year named before it or the day an article is of."""
    day = around.day
    year = _year_told(around)
    if month:
        number = _DAY.search(words)
        if year is not None:
            return (
                _day_of(str(year), month, int(number[1])) or None
                if number
                else f"{year}-{month:02}"
            )
        if day is None:
            return None
        side = _side(around)
        if number:
            return _nearest_day(day, month, int(number[1]), side)
        return _nearest_month(day, month, side)
    name = words.lower().removesuffix("s")
    if day is None or name not in _WEEKDAYS or words.lower().endswith("days"):
        return None
    return None if year is not None else _weekday(day, _WEEKDAYS.index(name), around)


def _weekday(day: date, weekday: int, around: _Around) -> str:
    """The day of a week that is meant: in news the last one, today included, unless it is to come."""
    week = len(_WEEKDAYS)
    back = (day.weekday() - weekday) % week
    before = around.before()
    if _LAST.search(before):
        back = back or week
    elif _NEXT.search(before) or (_side(around) > 0 and back):
        back -= week
    return (day - timedelta(days=back)).isoformat()


def _last(matches: Iterator[re.Match[str]]) -> re.Match[str] | None:
    found = list(matches)
    return found[-1] if found else None


def _side(around: _Around) -> Side:
    """On which side of the article's day a date is, by "last", "next" or the tense before it."""
    before = around.before()
    if _LAST.search(before) or _SINCE.search(before):
        return -1
    if _NEXT.search(before):
        return 1
    told = _last(_TENSE.finditer(before)) or _TENSE.search(around.after())
    if told is not None:
        return 1 if told["future"] else -1
    return 1 if _UNTIL.search(before) else 0


def _year_told(around: _Around) -> int | None:
    """The year before the article's own that was named last in the paragraph: history is told."""
    text, day = around.text, around.day
    begin = max(text.rfind("\n", 0, around.start) + 1, around.start - _PARAGRAPH)
    told = _last(_TOLD_YEAR.finditer(text, begin, around.start))
    if told is None:
        same = _OF_YEAR.match(text, around.end)
        return int(same[1]) if same else None
    if _NEWS.search(text, told.end(), around.end + _NEWS_AFTER):
        return None
    year = int(told["year"])
    return year if day is None or year < day.year else None


def _nearest_month(day: date, month: int, side: Side) -> str:
    """The month nearest to a day, on the side of it that is meant, if any is."""
    months = len(MONTHS)
    distances = {
        year: months * (year - day.year) + month - day.month
        for year in (day.year - 1, day.year, day.year + 1)
    }
    meant = {year: far for year, far in distances.items() if far * side > 0 or (not far)}
    found = min(meant or distances, key=lambda year: abs(distances[year]))
    return f"{found}-{month:02}"


def _nearest_day(day: date, month: int, number: int, side: Side) -> str | None:
    """The day of a month nearest to a day, on the side of it that is meant, if any is."""
    found = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            found.append(date(year, month, number))
        except ValueError:
            continue
    meant = [one for one in found if (one - day).days * side >= 0]
    return min(meant or found, key=lambda one: abs(one - day)).isoformat() if found else None
