"""Clock times, and the times that races took."""

import re

from explorer.model import Figure
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.numerals import SMALL_NUMBERS
from explorer.recognition.lexicon.tables import either, table

_WORDING = Wording("times")
_HOURS_OF_HALF_DAY = 12
_HOUR_WORDS = either(word for word, n in SMALL_NUMBERS.items() if 1 <= n <= _HOURS_OF_HALF_DAY)
_ZONE = rf"(?:\s(?:{_WORDING.either('zones')})\b)?"
_HALF_DAY = r"\s?(?:[ap]\.\s?m\.|[AP]\.M\.|[ap]m\b|[AP]M\b)"
_HOUR = r"(?:[01]?[0-9]|2[0-3])"
_MINUTE = r"(?:[:.][0-5][0-9])"
_IN_DIGITS = re.compile(
    rf"{_HOUR}{_MINUTE}?(?:{_HALF_DAY})?\s?[-–]\s?{_HOUR}{_MINUTE}?{_HALF_DAY}{_ZONE}"
    rf"|{_HOUR}{_MINUTE}?{_HALF_DAY}{_ZONE}"
    rf"|{_HOUR}:[0-5][0-9](?![:.]?[0-9]|\w)(?:\s?(?:hrs|hours)\b)?{_ZONE}"
    rf"|(?:[01][0-9]|2[0-3])[0-5][0-9](?:\s?(?:{_WORDING.either('after_four_digits')})\b|h\b)"
    rf"|{_HOUR}\.[0-5][0-9]\s(?:{_WORDING.either('after_a_point')})\b"
)
_WORD_HOUR = rf"(?:1[0-2]|[1-9]|{_HOUR_WORDS})"
_IN_WORDS = re.compile(
    rf"(?:{_WORD_HOUR}\so[’']\s?clock\b"
    rf"|{_WORD_HOUR}(?=\s(?:{_WORDING.either('parts_of_day')})\b)"
    rf"|(?:{_WORDING.either('past_the_hour')})[\s-]past[\s-]{_WORD_HOUR}\b(?!\s[a-z]+s\b)"
    rf"|quarter\sto\s{_WORD_HOUR}\b"
    rf"|(?:{_WORDING.either('noon_and_midnight')})\b)",
    re.IGNORECASE,
)
NOON_AND_MIDNIGHT = _WORDING.words("noon_and_midnight")
_CLOCK = re.compile(
    r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
    rf"(?:\s(?:{_WORDING.either('zones')})\b|(?=\slocal\stime\b))"
)
"""A clock's time to the second, which its zone tells from the time of a race."""


_RACE = re.compile(
    r"(?P<h>[0-9]{1,2}):(?P<m>[0-5][0-9]):(?P<s>[0-5][0-9](?:\.[0-9]{1,3})?)(?![\w:])"
)
_RACE_IN_LETTERS = re.compile(
    r"(?P<h>[0-9]{1,2})\s?h(?:rs?)?\s?(?P<m>[0-5]?[0-9])\s?m(?:ins?)?\b"
    r"(?:\s?(?P<s>[0-5]?[0-9](?:\.[0-9]+)?)\s?s(?:ecs?)?\b)?"
)
_SHORT_RACE = re.compile(r"(?P<m>[0-9]{1,2}):(?P<s>[0-5][0-9]\.[0-9]{1,3})(?![\w:])")
_MINUTES: float = table("units")["smaller"]["hour"]["minute"]
_SECONDS: float = table("units")["smaller"]["minute"]["second"]
_DECIMALS = 6


def time_at(text: str, at: int) -> Figure | None:
    """The clock time, or the time a race took, that begins at an offset."""
    if clock := _CLOCK.match(text, at):
        return Figure("", at, clock.end(), "time")
    if race := _race_at(text, at):
        return race
    match = _IN_DIGITS.match(text, at) or _IN_WORDS.match(text, at)
    return Figure("", at, match.end(), "time") if match else None


def _race_at(text: str, at: int) -> Figure | None:
    if race := _RACE.match(text, at) or _RACE_IN_LETTERS.match(text, at):
        hours = int(race["h"]) + _minutes(race) / _MINUTES
        return Figure("", at, race.end(), "duration", low=round(hours, _DECIMALS), unit="hour")
    if race := _SHORT_RACE.match(text, at):
        minutes = round(_minutes(race), _DECIMALS)
        return Figure("", at, race.end(), "duration", low=minutes, unit="minute")
    return None


def _minutes(race: re.Match[str]) -> float:
    return int(race["m"]) + float(race["s"] or 0) / _SECONDS
