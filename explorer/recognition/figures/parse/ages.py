"""Ages that only the words around a bare number tell: "aged 47", "Ada Okafor, 71, said"."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from explorer.model import Figure
from explorer.recognition.figures.parse.numbers import Number, number_at
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.numerals import DECADES
from explorer.recognition.lexicon.tables import either

_WORDING = Wording("ages")
_OLDEST = 119
"""Nobody in the news is older, but for one woman who became 122."""

_LONGEST = 3
"""So many characters has an age in digits at most."""

_BEFORE = 40
"""Characters before a number that tell that it is an age."""

_AGED = re.compile(rf"\b(?:{_WORDING.either('before_an_age')})\s$", re.IGNORECASE)
_OF_AGED = re.compile(r"\bof\s$")
_RANGE = re.compile(r"\s?[-–]\s?|\s(?:to|and)\s(?:under\s)?")
_PEOPLE_UNDER = re.compile(
    rf"\b(?:(?i:{_WORDING.either('people')})|[A-Z][a-z]+(?:{_WORDING.either('endings_of_peoples')}))"
    r"\s(?:(?:who\sare|still|just)\s)?(?:under|over|below|above)\s(?:the\s)?$"
)
_THAN = re.compile(r"\b(?:younger|older)\sthan\s$")
_AND_OLDER = re.compile(rf"\s(?:and|or)\s(?:{_WORDING.either('and_older')})\b")
_BEFORE_AND_OLDER = re.compile(rf"\b(?:{_WORDING.either('before_and_older')})\s$")
_ARE_UNDER = re.compile(r"\b(?:is|are|was|were|be)\s(?:still\s)?(?:under|over)\s$")
_MANY_ARE_UNDER = re.compile(r"\b(?:are|were|be)\s(?:still\s)?(?:under|over)\s$")
_LIMITS = frozenset((16.0, 17.0, 18.0, 21.0, 25.0, 60.0, 65.0, 70.0, 75.0, 80.0))
"""Ages that laws and surveys divide people by; one that is under 18 is that old."""

_LIMITS_OF_MANY = _LIMITS | frozenset(float(n) for n in range(20, 86, 5))
"""Also ages in fives, by which many are divided: "half of them are under 35"."""

_NOT_YEARS = re.compile(
    r"\s?%|\sper\b|\spercent|-|\w"
    rf"|\s(?:million|thousand|times|(?:{_WORDING.either('not_years')})\b)"
)
_BEING = re.compile(
    rf"\b(?P<who>[Hh]e|[Ss]he|who|I|[A-ZÀ-Þ][\w’-]+)(?:’s|’d|\s(?:{_WORDING.either('being')}))"
    rf"\s(?:(?:{_WORDING.either('hedges')})\s)*$"
)
_NO_PERSONS = _WORDING.words("no_persons")
_CLAUSE_END = re.compile(
    r"(?:[.,;)”\"—]|\sand\b|\swhen\b|\sat\sthe\stime|\sthis\b|\slast\b|\sin\s[A-Z]|\son\s"
    r"|\s—|\s–|\sbut\b|$)(?!\d)"
)
_BECOMING = re.compile(rf"\b(?:{_WORDING.either('becoming')})\s$")
_LEAST_BECOMING = 12
"""Fewer is the number of something else: "turned two"."""

_APPOSED = re.compile(r"(?P<word>[^\W\d_]+)[”’\"*)]?,\s$")
_NO_APPOSITION = _WORDING.words("no_apposition")
_AFTER_APPOSED = re.compile(
    r",(?!\d)|\.(?:\s|$)|;|\)|[”\"]|\sand\b(?=\s(?:[0-9]{1,3}\b(?!\s[a-z]+s\b)|[A-Z]))|$"
)
_SEVERAL = re.compile(
    r",\s(?:[0-9]{1,3})(?:,\s[0-9]{1,3})*,?\sand\s$|,\s[0-9]{1,3}(?:,\s[0-9]{1,3})*,\s$"
)
_AFTER_SEVERAL = re.compile(r",|\.(?!\d)")
_AT = re.compile(
    r"(?:^|[.!?“\"]\s?)(?:Now\s)?At\s(?:just\s|only\s)?$"
    rf"|\b(?:{_WORDING.either('events_at_an_age')})(?:\s\w+){{0,2}}\sat\s(?:just\s|only\s)?$"
)
_AFTER_AT = re.compile(r",|[.;](?:\s|$)")
_LEAST_AT = 10
"""Fewer after "at" is an hour."""

_BRACKETED = re.compile(
    rf"(?:(?:[A-ZÀ-Þ][\w’-]+\s){{2,}}|\b(?:{_WORDING.either('relatives')})\s)\($"
)
_LEAST_BRACKETED = 5
"""Fewer in brackets after a name counts goals."""

_REACHING = re.compile(
    rf"\b(?:{_WORDING.either('reaching_a_decade')})\s(?:{_WORDING.either('whose')})\s"
    r"(?:early\s|late\s|mid-?\s?)?$"
)
_DECADE = re.compile(rf"[’']?(?P<tens>[1-9])0s\b|(?P<word>{either(DECADES)})\b")


@dataclass(frozen=True, slots=True)
class _Place:
    """A number that may be an age, with what stands before it."""

    text: str
    number: Number
    before: str

    def followed_by(self, pattern: re.Pattern[str]) -> bool:
        return pattern.match(self.text, self.number.end) is not None


def age_at(text: str, at: int) -> Figure | None:
    """The age that begins at an offset, where it says itself nothing of years."""
    before = text[max(0, at - _BEFORE) : at]
    if decade := _decade_of_life(text, at, before):
        return decade
    number = number_at(text, at)
    if number is None or number.scale != 1 or not 0 < number.value <= _OLDEST:
        return None
    if number.digits and number.end - at > _LONGEST:
        return None
    if _AGED.search(before):
        return _after_aged(text, number, before)
    place = _Place(text, number, before)
    if place.followed_by(_NOT_YEARS) or not any(rule(place) for rule in _RULES):
        return None
    return _age(number)


def _age(number: Number) -> Figure:
    return Figure("", number.start, number.end, "age", low=number.value, unit="year")


def _decade_of_life(text: str, at: int, before: str) -> Figure | None:
    """What somebody's age is told by: "in her early 40s", "into his nineties"."""
    decade = _DECADE.match(text, at)
    if decade is None or not _REACHING.search(before):
        return None
    low = 10.0 * int(decade["tens"]) if decade["tens"] else float(DECADES[decade["word"]])
    return Figure("", at, decade.end(), "age", low=low, unit="year", bound="about")


def _after_aged(text: str, number: Number, before: str) -> Figure | None:
    """The age, or the range of two, after "aged"; "at the age of 5 to 9" begins a score."""
    link = _RANGE.match(text, number.end)
    last = number_at(text, link.end()) if link else None
    ends = last is not None and not text[last.end : last.end + 1].isalnum()
    if last and ends and number.value < last.value <= _OLDEST and not _OF_AGED.search(before):
        low, high = number.value, last.value
        return Figure("", number.start, last.end, "age", low, high, "year", "range")
    return None if text[number.end : number.end + 1].isalnum() else _age(number)


def _and_older(place: _Place) -> bool:
    """ "People 65 and older"."""
    is_limit = place.number.digits and place.followed_by(_AND_OLDER)
    return is_limit and _BEFORE_AND_OLDER.search(place.before) is not None


def _under_a_limit(place: _Place) -> bool:
    """ "She is under 18.", "Half of them are over 35."."""
    if place.number.value not in _LIMITS_OF_MANY or not place.followed_by(_CLAUSE_END):
        return False
    if place.number.value in _LIMITS:
        return _ARE_UNDER.search(place.before) is not None
    return _MANY_ARE_UNDER.search(place.before) is not None


def _people_under(place: _Place) -> bool:
    """ "Children under five", "older than 30"."""
    return bool(_PEOPLE_UNDER.search(place.before) or _THAN.search(place.before))


def _being(place: _Place) -> bool:
    """ "He was 31.", "Okafor, who is just 19, …"."""
    if place.number.value < 1 or not place.followed_by(_CLAUSE_END):
        return False
    being = _BEING.search(place.before)
    return being is not None and being["who"] not in _NO_PERSONS


def _becoming(place: _Place) -> bool:
    """ "Still only 19", "the youngest is 12"."""
    if place.number.value < _LEAST_BECOMING or not place.followed_by(_CLAUSE_END):
        return False
    return _BECOMING.search(place.before) is not None


def _apposed(place: _Place) -> bool:
    """ "Ada Okafor, 71, disagreed."."""
    apposed = _APPOSED.search(place.before)
    if apposed is None or apposed["word"].lower() in _NO_APPOSITION:
        return False
    if not place.followed_by(_AFTER_APPOSED):
        return False
    number = place.number
    return number.digits or (place.text.startswith(",", number.end) and number.value > 1)


def _of_several(place: _Place) -> bool:
    """ "Their children, 4, 7 and 9, …"."""
    if not place.number.digits or not place.followed_by(_AFTER_SEVERAL):
        return False
    return _SEVERAL.search(place.before) is not None


def _at(place: _Place) -> bool:
    """ "At 80, he still rows.", "She retired at 64."."""
    if place.number.value < _LEAST_AT or not place.followed_by(_AFTER_AT):
        return False
    return _AT.search(place.before) is not None


def _bracketed(place: _Place) -> bool:
    """ "Ada Okafor (71)"."""
    number = place.number
    if not number.digits or number.value < _LEAST_BRACKETED:
        return False
    closed = place.text[number.end : number.end + 1] in (")", ",")
    return closed and _BRACKETED.search(place.before) is not None


_RULES: tuple[Callable[[_Place], bool], ...] = (
    _and_older,
    _under_a_limit,
    _people_under,
    _being,
    _becoming,
    _apposed,
    _of_several,
    _at,
    _bracketed,
)
"""What tells that a number is an age; one of them is enough."""
