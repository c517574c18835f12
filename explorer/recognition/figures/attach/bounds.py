"""Whether a figure is exact, about, over or under what it says, by the words before and after it."""

import re
from collections.abc import Callable
from dataclasses import replace

from explorer.model import Bound, Figure
from explorer.recognition.figures.wording import Wording

_WORDING = Wording("bounds")


def _before(name: str, between: str, signs: str) -> re.Pattern[str]:
    """A pattern for the words of a list before a figure, with others between, or for signs."""
    return re.compile(
        rf"\b(?:{_WORDING.either(name)})\s(?:(?:{_WORDING.either(between)})\s)?$|{signs}\s?$",
        re.IGNORECASE,
    )


def _negated(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_WORDING.either(name)})\s$", re.IGNORECASE)


_BEFORE: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    ("under", _negated("never_more")),
    ("over", _negated("never_less")),
    ("over", _before("over", "between_over_and_number", "[>≥]")),
    ("under", _before("under", "between_over_and_number", "[<≤]")),
    ("about", _before("about", "between_about_and_number", r"(?:~|≈|\bc\.)")),
)
"""Bounds by the words before a figure; the first that fits counts."""

_LAST_BEFORE_STOP = r"(?=[.,;])"
_AFTER: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    (
        "about",
        re.compile(r"-odd\b|-ish\b|(?:\s[a-z]+)?\sor\s(?:so|thereabouts)\b|,?\sgive\sor\stake\b"),
    ),
    (
        "over",
        re.compile(
            r"\+|-plus\b|\splus\b(?!\s[a-z]*\s?[$£€0-9])"
            rf"|\s(?:[a-z]+\s)?(?:or|and)\s(?:{_WORDING.either('after_over')})\b(?!\s[a-z]+\sthan)"
            rf"|\sat\sleast\b{_LAST_BEFORE_STOP}"
        ),
    ),
    (
        "under",
        re.compile(
            rf"\s(?:[a-z]+\s)?(?:or|and)\s(?:{_WORDING.either('after_under')})\b"
            rf"|\sat\s(?:the\s)?most\b{_LAST_BEFORE_STOP}"
        ),
    ),
)
"""Bounds by the words after a figure, where none stands before it."""

_NO_BOUND = ("date", "time", "score", "ordinal")
_BEFORE_LENGTH = 32
_AFTER_LENGTH = 28
"""Characters before and after a figure that may tell its bound."""

_OF_PLACE = _WORDING.words("of_place")
_OF_PLACE_OF_COUNTS = _WORDING.words("of_place_of_counts")
_OWNERS = _WORDING.words("owners")
_LASTED = re.compile(rf"\b(?:{_WORDING.either('before_a_duration')})\s$")
_BEFORE_LASTED = 14
_SEASONS = re.compile(rf"\s(?:{_WORDING.either('seasons')})\b")
_TIMES = ("twice", "once")
_PLACES_AND_RANKS = ("count", "ordinal")
_MAY_HAVE_ARTICLE = ("ratio", "count")
_OPENINGS = (". ", ", ", "“")
"""What stands before a phrase of its own, where "over" is no preposition of time."""

_OPENING_LENGTH = 2


def bounded(text: str, figure: Figure) -> Figure:
    """A figure with its bound.

    Dates, times, scores and ranks have none, ranges and vague numbers theirs already.
    """
    if figure.bound != "exact" or figure.type in _NO_BOUND:
        return figure
    before = text[max(0, figure.start - _BEFORE_LENGTH) : figure.start]
    for bound, pattern in _BEFORE:
        if (found := pattern.search(before)) and not _is_no_bound(text, found[0], figure):
            return replace(figure, bound=bound)
    after = text[figure.end : figure.end + _AFTER_LENGTH]
    for bound, pattern in _AFTER:
        if pattern.match(after):
            return replace(figure, bound=bound)
    return figure


def _is_no_bound(text: str, words: str, figure: Figure) -> bool:
    """Whether words like over or above are said of a place, of time, or of what something is about.

    That is so in "a quarrel over a €3bn hole", "above two defenders", "over five years in office".
    """
    first, *rest = words.lower().split()
    if first == "over" and figure.type == "count" and _is_time_over(text, figure):
        return True
    if first not in _OF_PLACE:
        return False
    if rest[-1:] == ["a"]:
        return figure.type not in _MAY_HAVE_ARTICLE
    return any(rule(text, words, first, figure) for rule in _RULES)


def _is_time_over(text: str, figure: Figure) -> bool:
    """Whether a count after over is one of seasons or of times: "Over two winters", "over once"."""
    if text[figure.start : figure.end].lower() in _TIMES:
        return True
    return text.endswith("Over ", 0, figure.start) and bool(_SEASONS.match(text, figure.end))


def _near(text: str, words: str, first: str, figure: Figure) -> bool:
    return first == "near" and figure.type in _PLACES_AND_RANKS


def _owned(text: str, words: str, first: str, figure: Figure) -> bool:
    """Whether somebody's things are counted: "over her two sons"."""
    return first != "near" and not _OWNERS.isdisjoint(words.lower().split()[1:2])


def _time_spent(text: str, words: str, first: str, figure: Figure) -> bool:
    """Whether something happened over a time, and no time is exceeded."""
    if first != "over" or figure.type != "duration":
        return False
    before = text[: figure.start - len(words)]
    if _LASTED.search(before[-_BEFORE_LASTED:]) or not before.strip():
        return False
    return before[-_OPENING_LENGTH:] not in _OPENINGS


def _place(text: str, words: str, first: str, figure: Figure) -> bool:
    return first in _OF_PLACE_OF_COUNTS and figure.type in _PLACES_AND_RANKS


_RULES: tuple[Callable[[str, str, str, Figure], bool], ...] = (_near, _owned, _time_spent, _place)
