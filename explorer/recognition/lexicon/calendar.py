"""The months and the days of the week."""

from explorer.recognition.lexicon.tables import table

MONTHS: tuple[str, ...] = tuple(table("calendar")["months"])
"""Names of the months, January first."""

MONTHS_SHORT: tuple[str, ...] = tuple(
    short for shorts in table("calendar")["months"].values() for short in shorts
)
"""Abbreviations of the months, without the point."""

WEEKDAYS: tuple[str, ...] = tuple(table("calendar")["weekdays"])
"""Names of the days of the week, Monday first as in :meth:`datetime.date.weekday`."""

_KEY = 3
"""The months differ in so many first letters, and every abbreviation has them."""

_NUMBERS = {name[:_KEY].lower(): n for n, name in enumerate(MONTHS, start=1)}


def month_number(word: str) -> int | None:
    """Which month, 1 to 12, a word names by its first three letters; ``None`` if it can't be one."""
    return _NUMBERS.get(word[:_KEY].lower())
