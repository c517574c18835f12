"""The places that datelines name."""

import re

from explorer.recognition.lexicon.calendar import MONTHS, WEEKDAYS

CALENDAR = frozenset((*MONTHS, *WEEKDAYS))
"""Months and days of the week, which are no names however they are written."""

_DATELINE = re.compile(
    r"^(?P<city>[A-ZÀ-Þ][A-ZÀ-Þ’'.-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ’'.-]+){0,3})"
    r"(?:, (?P<where>[A-Z][\w.]+(?: [A-Z][\w.]+){0,2}))?"
    r"(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([^)\n]{2,40}\))? ?(?:—|–|--|-) ",
    re.MULTILINE,
)
"""A city in capitals at the beginning of a line, its state or country, day and agency, and a dash."""


def datelines(text: str) -> list[tuple[int, int]]:
    """The spans of the places that datelines name, in order ("NAIROBI, Kenya — ")."""
    found: list[tuple[int, int]] = []
    for match in _DATELINE.finditer(text):
        found.append(match.span("city"))
        if match["where"] and match["where"].rstrip(".") not in CALENDAR:
            found.append(match.span("where"))
    return found
