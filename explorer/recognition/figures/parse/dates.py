"""Dates as newspapers write them."""

import re

from explorer.model import Figure
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.calendar import MONTHS, MONTHS_SHORT, WEEKDAYS
from explorer.recognition.lexicon.numerals import DECADES
from explorer.recognition.lexicon.tables import either

_WORDING = Wording("dates")
_MAY = "May"
"""The month that is also a verb."""

_MARCH = ("March", "Mar")
_MONTH = rf"(?:{either(MONTHS)}|(?:{either(MONTHS_SHORT)})\b\.?)"
_WEEKDAY = rf"(?:{either(WEEKDAYS)})s?\b"
_ANY_YEAR = r"(?:1[0-9]{3}|2[01][0-9]{2})"
_YEAR = rf"{_ANY_YEAR}(?![\w]|,[0-9]|\.[0-9])"
_DAY = r"(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w)"
_DAYS = rf"{_DAY}(?:\s?[-–]\s?{_DAY}|\s(?:to|and|or)\s{_DAY})?"
_ERA = rf"(?:{_WORDING.either('eras')})(?!\w)"
_ERA_OF_CENTURY = rf"(?:\s(?:{_WORDING.either('eras_of_centuries')}))?"
_DAY_MONTH = rf"{_DAYS}\s(?:of\s)?{_MONTH}(?:(?:,?\s|\sof\s){_YEAR})?"
_MONTH_DAY = rf"{_MONTH}\s{_DAYS}(?:(?:,?\s|\sof\s|,\sof\s){_YEAR})?"
_NTH = r"(?:st|nd|rd|th)"
_DECADE_WORDS = either(word for word in DECADES if word != "teens")

_ISO = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_SLASHED = r"[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})"
_DOTTED = r"[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}"
_DAY_MONTH_JOINED = (
    rf"[0-9]{{1,2}}-(?:{either(MONTHS)}|{either(MONTHS_SHORT)})-(?:[0-9]{{4}}|[0-9]{{2}})"
)
NUMERIC = rf"{_ISO}|{_SLASHED}|{_DOTTED}"
"""Days in digits alone: 2024-03-12, 12/3/2024, 12.3.2024."""

_IN_DIGITS = re.compile(
    rf"(?:{_ISO}(?!\w)|{_DAY_MONTH_JOINED}(?!\w)|{_DAY_MONTH}|{_SLASHED}(?![\w/])|{_DOTTED}(?!\w)"
    r"|(?:1[0-9]|20)[0-9]0s(?!\w)"
    rf"|[0-9]{{1,2}}{_NTH}[- ](?:centuries|century){_ERA_OF_CENTURY}(?!\w)"
    rf"|[0-9]{{1,4}}\s{_ERA})"
)
_YEARS = re.compile(
    rf"{_ANY_YEAR}(?P<more>[-–](?:{_YEAR}|[0-9]{{2}}(?!\w))|/[0-9]{{2}}(?![\w/]))?"
    r"(?![\w/%]|[,.][0-9]|-[0-9]|\s?%)"
)
_IN_LETTERS = re.compile(
    rf"(?:{_WEEKDAY}(?:,?\s(?:the\s)?(?:{_DAY_MONTH}|{_MONTH_DAY}))?"
    rf"|{_MONTH_DAY}|{_MONTH},?\s{_YEAR}"
    rf"|(?:{either(month for month in MONTHS if month != _MAY)})\b"
    rf"|(?:{_WORDING.either('alone_with_a_point')})\."
    rf"|Q[1-4]\s(?:of\s)?{_YEAR}|Q[1-4]\b(?!-)"
    rf"|[Tt]he\s(?:[A-Z]?(?:{_DECADE_WORDS})\b"
    rf"|(?:[0-9]{{1,2}}{_NTH}|[a-z-]+{_NTH})\scentury{_ERA_OF_CENTURY}(?![\w-]))"
    r"|AD\s[0-9]{1,4}(?!\w)"
    rf"|[a-z-]+{_NTH}[- ]century\b"
    rf"|(?:{_WORDING.either('quarters')})[\s-]quarter\sof\s{_YEAR})"
)
_SHORT_DECADE = re.compile(r"[’'‘][2-9]0s(?!\w)|(?<=[Tt]he )[2-9]0s(?!\w)")
_BEFORE_MAY = re.compile(rf"\b(?:{_WORDING.either('before_may')})[\s-]$", re.IGNORECASE)
_BEFORE_MAY_LENGTH = 12
_BEFORE_A_COUNT = re.compile(rf"\b(?:{_WORDING.either('before_a_count')})\s$", re.IGNORECASE)
_BEFORE_A_YEAR = re.compile(rf"\b(?:{_WORDING.either('before_a_year')})\s$", re.IGNORECASE)
_BEFORE_COUNT_LENGTH = 14
_PLURAL_NOUN = re.compile(
    rf"\s(?!(?:{_WORDING.either('no_counted_noun')})\b)(?:people|men|women|[a-z]+[a-rt-z]s)\b"
)
_SAYS_HOW_MANY = re.compile(
    rf"\b(?:{_WORDING.either('how_many')})\s$|\b(?:{_WORDING.either('amount_words')})\sof\s$",
    re.IGNORECASE,
)
_NO_COUNT = re.compile(
    rf"\b(?:{_WORDING.either('before_a_year_about')})\s(?:{_WORDING.either('how_many')})\s$",
    re.IGNORECASE,
)
"""What makes a year of four digits after "about": "since about 1900"."""

_ONE_YEAR = re.compile(r"\s(?:was|is|has|BC|AD|BCE|CE)\b|[-–][0-9]")
_COUNTABLE = re.compile(rf"\s(?:[a-z]+\s)?(?:{_WORDING.either('countable')})\b")
_YEARLY = re.compile(
    rf"(?:\b(?!and\s)(?:{_WORDING.either('before_a_year')}|{_WORDING.either('before_a_yearly_thing')})|[’']s|s[’'])\s$",
    re.IGNORECASE,
)
_BEFORE_HOW_MANY = 40
_FAR_YEAR = re.compile(r"2[1-9][0-9]{2}")
_TOWARDS = re.compile(rf"\b(?:{_WORDING.either('before_a_far_year')})\s$", re.IGNORECASE)
_NOUN_AFTER = re.compile(rf"\s(?!(?:{_WORDING.either('no_counted_noun')})\b)(?:people|[a-z]+s)\b")
_OPENING = '\n“"‘'


def date_at(text: str, at: int) -> Figure | None:
    """The date that begins at an offset."""
    match = (
        _IN_DIGITS.match(text, at) or _IN_LETTERS.match(text, at) or _SHORT_DECADE.match(text, at)
    )
    if match is None:
        end = _may(text, at) or _years(text, at)
        return Figure("", at, end, "date") if end else None
    if match[0] in _MARCH and text.startswith(" on ", match.end()) and _opens(text, at):
        return None
    return Figure("", at, match.end(), "date")


def _may(text: str, at: int) -> int | None:
    """Where May ends, if the month is meant."""
    end = at + len(_MAY)
    if not text.startswith(_MAY, at) or text[end : end + 1].isalpha():
        return None
    return end if _BEFORE_MAY.search(text, max(0, at - _BEFORE_MAY_LENGTH), at) else None


def _years(text: str, at: int) -> int | None:
    """Where the year, or the years from one to another, end."""
    match = _YEARS.match(text, at)
    if match and _FAR_YEAR.fullmatch(match[0]) and not _is_far_year(text, match):
        return None
    if match is None or (not match["more"] and _is_count(text, at, match)):
        return None
    return match.end()


def _is_far_year(text: str, match: re.Match[str]) -> bool:
    """Whether digits from 2100 to 2999 are a year to come: "by 2120", but not "by 2120 votes"."""
    if _NOUN_AFTER.match(text, match.end()):
        return False
    before = max(0, match.start() - _BEFORE_COUNT_LENGTH)
    return _TOWARDS.search(text, before, match.start()) is not None


def _opens(text: str, at: int) -> bool:
    """Whether a sentence in quotes or a line begins: "March on Rome" may be an order."""
    return at == 0 or text[at - 1] in _OPENING


def _is_count(text: str, at: int, match: re.Match[str]) -> bool:
    """Whether four digits without a comma count something: "about 1500 people"."""
    before = text[max(0, at - _BEFORE_COUNT_LENGTH) : at]
    says = _SAYS_HOW_MANY.search(text, max(0, at - _BEFORE_HOW_MANY), at)
    if says and not _ONE_YEAR.match(text, match.end()):
        return not _NO_COUNT.search(text, max(0, at - _BEFORE_HOW_MANY), at)
    if not _PLURAL_NOUN.match(text, match.end()):
        return False
    if _COUNTABLE.match(text, match.end()) and not _YEARLY.search(before):
        return True
    if _BEFORE_A_COUNT.search(before):
        return True
    return match[0].endswith("00") and not _BEFORE_A_YEAR.search(before)
