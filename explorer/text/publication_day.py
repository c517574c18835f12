"""The day an article is of, as it says itself: dateline, by-line, "Published", "Updated", field, name.

Every weekday and "last month" in an article hangs on it, so that a day is only given where it is
written whole. A dateline without a year takes it from other evidence of about the same day.
"""

import re
from calendar import month_name
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from explorer.text.paragraphs import paragraphs
from explorer.text.view import View, view_of

Evidence = Literal["dateline", "by-line", "published", "updated", "field", "name"]

TRUST: tuple[Evidence, ...] = ("dateline", "by-line", "published", "updated", "field", "name")
"""Kinds of evidence, the most trusted first: what a journalist wrote goes before what a program did."""

FIRST = 12
"""Paragraphs at the beginning that are looked at: title, by-line, date, place and a few fields."""

LAST = 6
"""Paragraphs at the end that are looked at, for "Published" and "Updated" alone."""

HEAD = 4_000
"""Characters at the beginning that are looked at, at most."""

TAIL = 1_000
"""Characters at the end that are looked at, and the line that these begin in."""

LONGEST = 160
"""Characters of a paragraph that says when an article was published; longer ones are the article."""

FARTHEST = timedelta(days=60)
"""How far a day without year may be from the day that it takes its year from."""

CENTURY = 2000
"""What two digits of a year are added to."""

TWO_DIGITS = 100
"""Years below this are written with two digits."""

EARLIEST, LATEST = 1800, 2100
"""Years between which articles are published."""

_MONTHS = [name.lower() for name in month_name[1:]]
_MONTH = "(?:" + "|".join(f"{name[:3]}(?:{name[3:]}|t)?" for name in month_name[1:]) + r")\b\.?"
_WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?"
_TIME = r"(?:at\s)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?[A-Z]{2,4}\b|\s?[+-]\d{4})*"
_DATE = re.compile(
    r"(?<![\w/.-])(?:"
    r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:\s(?:of\s)?|-)(?P<m1>{_MONTH})(?:(?:,?\s|-)(?P<y1>\d{{4}}))?"
    rf"|(?P<m2>{_MONTH})\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<y2>\d{{4}}))?"
    r"|(?P<a>\d{1,2})(?P<mark>[/.])(?P<b>\d{1,2})(?P=mark)(?P<y3>\d{4}|\d{2})"
    r")(?![\w/]|[-.]\d)"
)
_SLASHES = re.compile(r"(?<![\w/])(\d{1,2})/(\d{1,2})/\d{2,4}(?![\w/])")
_IN_NAME = re.compile(
    r"(?<!\d)(?P<y>\d{4})(?P<mark>[-_./]?)(?P<m>\d{2})(?P=mark)(?P<d>\d{2})(?!\d)"
)

_LEAD = rf"(?:{_WEEKDAY},?\s|{_TIME},?\s|on\s|at\s|[:,|•·–—-]\s?|\s)*\Z"
_PUBLISHED = re.compile(rf"(?:^|[|•·(–—-]\s?)(?:first\s)?(?:published|posted|issued){_LEAD}", re.I)
_UPDATED = re.compile(rf"(?:^|[|•·(–—-]\s?)(?:last\s)?(?:updated|modified|revised){_LEAD}", re.I)
_FIELD = re.compile(rf"(?:Date|Sent|DATE):{_LEAD}")
_BY = re.compile(r"By\s[A-Z][^.!?]*\Z")
_PLACE = r"[A-Z][\w'’-]*(?:\.?\s(?:and\s|de\s)?[A-Z][\w'’-]*)*\.?"
_DATELINE = re.compile(
    rf"{_PLACE}(?:(?:,|/|\sand)\s?{_PLACE}){{0,3}}(?:,|\s?[–—-]{{1,2}}|\s?\([^()]{{2,40}}\))+\s?"
)
_AFTER_DATELINE = re.compile(
    r",?\s*(?:\([^()]{2,40}\)|/[^/]{2,30}/)\s*(?:[–—:-]|\Z)|\s*[–—]|\s*--|\s-\s|:\s"
)
_BESIDE = re.compile(rf"{_WEEKDAY}|{_TIME}|\b(?:at|on|GMT|UTC)\b|[\W_]")


@dataclass(frozen=True, slots=True)
class PublicationDay:
    """The day of an article, what kind of evidence says so, and its words.

    ``start`` and ``end`` are where these stand in the text, ``None`` for a field or a name.
    """

    day: date
    evidence: Evidence
    words: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """Evidence of a day, whose year may be missing."""

    evidence: Evidence
    year: int | None
    month: int
    day: int
    words: str
    start: int | None = None
    end: int | None = None

    def whole(self, year: int | None = None) -> date | None:
        """The day, in a year given if it has none; ``None`` if there is no such day."""
        year = self.year or year
        return None if year is None else _day(year, self.month, self.day)


def publication_day(text: str, name: str = "", stated: date | None = None) -> PublicationDay | None:
    """The day an article is of, or ``None`` where nothing says it.

    ``name`` is its file's name or address, ``stated`` the day that a field of a page, mail or book
    gives.
    """
    found = [*_in_text(text)]
    if stated is not None:
        found.append(_Found("field", stated.year, stated.month, stated.day, stated.isoformat()))
    found += _in_name(name)
    found.sort(key=lambda one: TRUST.index(one.evidence))
    days = [day for one in found if (day := one.whole()) is not None]
    for one in found:
        day = one.whole() or _nearest(one, days)
        if day is not None:
            return PublicationDay(day, one.evidence, one.words, one.start, one.end)
    return None


def _nearest(one: _Found, days: Iterable[date]) -> date | None:
    """The day of evidence without a year that is near another day, which gives the year."""
    for other in days:
        for year in (other.year, other.year - 1, other.year + 1):
            day = one.whole(year)
            if day is not None and abs(day - other) <= FARTHEST:
                return day
    return None


def _in_text(text: str) -> Iterator[_Found]:
    """The evidence in the first and the last paragraphs."""
    stretches = list(_ends(text))
    for n, (start, end) in enumerate(stretches):
        view = view_of(text, start, end)
        told = list(paragraphs(view.text))
        last = told[-LAST:] if n == len(stretches) - 1 else []
        for place, one in enumerate(told):
            top = n == 0 and place < FIRST
            if top or one in last:
                yield from _in_paragraph(view, one.start, one.end, top=top)


def _ends(text: str) -> Iterator[tuple[int, int]]:
    """The beginning of a text and, where it is longer, its end, both of whole lines."""
    if len(text) <= HEAD + TAIL:
        yield 0, len(text)
        return
    first = text.rfind("\n", 0, HEAD) + 1 or HEAD
    yield 0, first
    yield max(first, text.rfind("\n", 0, len(text) - TAIL) + 1), len(text)


def _in_paragraph(view: View, start: int, end: int, *, top: bool) -> Iterator[_Found]:
    """The evidence in one paragraph, ``top`` being whether it is one of the first."""
    words = view.text[start:end]
    for match in _DATE.finditer(words[:LONGEST]):
        kind = _kind(words, match, top=top)
        numbers = _numbers(match, view.text) if kind else None
        if kind and numbers and _day(numbers[0] or LATEST - 4, *numbers[1:]):
            stands = view.clean_span(start + match.start(), start + match.end())
            yield _Found(kind, *numbers, match[0], *stands)


def _kind(words: str, match: re.Match[str], *, top: bool) -> Evidence | None:
    """What a date in a paragraph is evidence of, if of the day of the article."""
    before, after = words[: match.start()], words[match.end() :]
    if top and _DATELINE.fullmatch(before) and _AFTER_DATELINE.match(after):
        return "dateline"
    if len(words) > LONGEST:
        return None
    for kind, pattern in (("published", _PUBLISHED), ("updated", _UPDATED)):
        if pattern.search(before):
            return kind  # type: ignore[return-value]
    if top and _FIELD.fullmatch(before):
        return "field"
    if top and (_BY.match(before) or not before) and not _BESIDE.sub("", after):
        return "by-line"
    return "by-line" if top and not _BESIDE.sub("", before + " " + after) else None


def _numbers(match: re.Match[str], text: str) -> tuple[int | None, int, int] | None:
    """Year, month and day of a date; ``None`` where day and month can't be told apart."""
    if match["y"]:
        return int(match["y"]), int(match["m"]), int(match["d"])
    if match["a"]:
        return _in_digits(match, text)
    month = match["m1"] or match["m2"]
    year = match["y1"] or match["y2"]
    number = next(n for n, name in enumerate(_MONTHS, 1) if name[:3] == month[:3].lower())
    return int(year) if year else None, number, int(match["d1"] or match["d2"])


def _in_digits(match: re.Match[str], text: str) -> tuple[int, int, int] | None:
    """Year, month and day of "3/12/2024", by the other dates of the text, or of "12.3.2024"."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["y3"])
    year += CENTURY if year < TWO_DIGITS else 0
    if match["mark"] == ".":
        return year, second, first
    day_first = _day_first(text)
    return (
        None if day_first is None else (year, second, first) if day_first else (year, first, second)
    )


def _day_first(text: str) -> bool | None:
    """Whether dates with slashes begin with the day; ``None`` if none of them shows it, or both."""
    months = len(_MONTHS)
    pairs = [(int(one[1]), int(one[2])) for one in _SLASHES.finditer(text)]
    day_first = any(first > months for first, _ in pairs)
    month_first = any(second > months for _, second in pairs)
    return None if day_first == month_first else day_first


def _in_name(name: str) -> list[_Found]:
    """The date in a file's name or an address: 2024-03-12, 20240312, 2024/03/12."""
    stem = name if "://" in name else re.split(r"[\\/]", name)[-1]
    found = []
    for match in _IN_NAME.finditer(stem):
        numbers = int(match["y"]), int(match["m"]), int(match["d"])
        if _day(*numbers):
            found.append(_Found("name", *numbers, match[0]))
    return found[:1]


def _day(year: int, month: int, day: int) -> date | None:
    """The day of that name in a year that articles are of."""
    try:
        return date(year, month, day) if EARLIEST <= year <= LATEST else None
    except ValueError:
        return None
