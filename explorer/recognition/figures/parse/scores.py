"""Scores of games, and votes on both sides."""

import re

from explorer.model import Figure
from explorer.recognition.figures.nouns import plural
from explorer.recognition.figures.parse.numbers import number_at
from explorer.recognition.figures.parse.units import UNIT
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.tables import either

_WORDING = Wording("scores")
_SCORE = re.compile(
    r"(?P<low>[0-9]{1,3})\s?[-–]\s?(?P<high>[0-9]{1,3})(?![\w/]|[-–][0-9]|[.,][0-9]|\s?%)"
)
INNINGS = re.compile(r"(?P<runs>[1-9][0-9]{1,2})/(?P<out>[0-9]|10)(?![\w/])(?<!24/7)")
"""Runs and wickets at cricket: "312/7", but no 24/7."""

_ALL = re.compile(rf"(?:[0-9]{{1,2}}|{_WORDING.either('each_side')})-all\b", re.IGNORECASE)
_SMALL: dict[str, float] = {word: float(n) for word, n in _WORDING["small_scores"].items()}
_WORDED = re.compile(
    rf"(?P<low>{either(_SMALL)})[-–](?P<high>{either(_SMALL)})\b(?!-)", re.IGNORECASE
)
_SIDE = r"[0-9]{1,3}|[a-z]+(?:-[a-z]+)?"
_TO = re.compile(
    rf"(?P<low>{_SIDE})(?:\svotes)?(?:\sto\s|\svotes\sagainst\s)(?P<high>{_SIDE})\b"
    r"(?![-%]|\s%|,[0-9]|\.[0-9])",
    re.IGNORECASE,
)
_DECIDED = re.compile(rf"\b(?:{_WORDING.either('deciding')})\b[^.;]{{0,60}}$")
_BEFORE_DECISION = 80
"""Characters before votes in which it is said that something was decided."""

_PLAYED = re.compile(
    rf"\b(?:{_WORDING.either('playing')}|win,|[0-9]\)?,|[0-9])\s(?:a\s|at\s|\w+\s)?$"
)
_BEFORE_GAME = 24
"""Characters before a score with blanks in which a word of games stands."""

_COUNTED_IN_SCORES = _WORDING.words("counted_in_scores")
_NOUN = re.compile(r"\s([a-z]+)")
_NOUN_OR_JOINED = re.compile(r"[\s-]([a-z]+)")
_FROM = re.compile(r"\bfrom\s$")
_BEFORE_FROM = len("from ") + 1


def score_at(text: str, at: int) -> Figure | None:
    """The score or the votes on both sides that begin at an offset."""
    if match := _SCORE.match(text, at):
        return _in_digits(text, match)
    if match := INNINGS.match(text, at):
        return Figure("", at, match.end(), "score", float(match["runs"]), float(match["out"]))
    if match := _ALL.match(text, at):
        both = number_at(text, at)
        return Figure("", at, match.end(), "score", both.value, both.value) if both else None
    if match := _WORDED.match(text, at):
        if UNIT.match(text, match.end()):
            return None
        low, high = _SMALL[match["low"].lower()], _SMALL[match["high"].lower()]
        return Figure("", at, match.end(), "score", low, high)
    match = _TO.match(text, at)
    return _votes(text, match) if match else None


def _in_digits(text: str, match: re.Match[str]) -> Figure | None:
    at, end = match.span()
    low, high = float(match["low"]), float(match["high"])
    if match["low"].startswith("0") and match["low"] != "0":
        return None
    if " " in match[0] and not _PLAYED.search(text, max(0, at - _BEFORE_GAME), at):
        return None
    noun = _NOUN_OR_JOINED.match(text, end)
    counts_another = low < high and noun is not None and plural(noun[1])
    may_count = noun is not None and noun[1] in _COUNTED_IN_SCORES
    if counts_another and not (may_count and _is_decision(text, at)):
        return None
    return Figure("", at, end, "score", low, high)


def _votes(text: str, match: re.Match[str]) -> Figure | None:
    """Votes on both sides with "to" between: "passed by 52 votes to 48"."""
    at = match.start()
    first, last = number_at(text, at), number_at(text, match.start("high"))
    if first is None or last is None or first.scale != 1 or first.value == last.value:
        return None
    if (first.end, last.end) != (match.end("low"), match.end()) or "-" in match["low"]:
        return None
    noun = _NOUN.match(text, last.end)
    counts_another = noun is not None and plural(noun[1]) and noun[1] != "votes"
    if counts_another or UNIT.match(text, last.end) or not _is_decision(text, at):
        return None
    if _FROM.search(text, max(0, at - _BEFORE_FROM), at):
        return None
    return Figure("", at, match.end(), "score", first.value, last.value)


def _is_decision(text: str, at: int) -> bool:
    return _DECIDED.search(text, max(0, at - _BEFORE_DECISION), at) is not None
