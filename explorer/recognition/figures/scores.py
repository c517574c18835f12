"""Scores of games, and votes on both sides."""

import re

from explorer.model import Figure
from explorer.recognition.figures.numbers import (
    number_at,
)
from explorer.recognition.figures.units import UNIT
from explorer.recognition.figures.words import plural

_SCORE = re.compile(
    r"(?P<low>[0-9]{1,3})\s?[-–]\s?(?P<high>[0-9]{1,3})(?![\w/]|[-–][0-9]|[.,][0-9]|\s?%)"
)
_INNINGS = re.compile(r"(?P<runs>[1-9][0-9]{1,2})/(?P<out>[0-9]|10)(?![\w/])(?<!24/7)")
_ALL = re.compile(r"(?:[0-9]{1,2}|one|two|three|four|five|six)-all\b", re.I)
_SMALL = "zero|nil|love|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_WORDED = re.compile(rf"(?P<low>{_SMALL})[-–](?P<high>{_SMALL})\b(?!-)", re.I)
_SMALL_VALUES = {
    word: float(n)
    for n, word in enumerate(_SMALL.removeprefix("zero|nil|love|").split("|"), start=1)
}
_TO = re.compile(
    r"(?P<low>[0-9]{1,3}|[a-z]+(?:-[a-z]+)?)(?:\svotes)?(?:\sto\s|\svotes\sagainst\s)(?P<high>[0-9]{1,3}|[a-z]+(?:-[a-z]+)?)\b(?![-%]|\s%|,[0-9]|\.[0-9])",
    re.I,
)
_VOTED = re.compile(
    r"\b(?:vot\w+|passed|pass|rejected|approved|adopted|ruled|won|win|wins|beat|beating|lost|defeated|led|lead|trailed|backed|carried|"
    r"measure|panel|ballot|split|decision|ahead|down|up|score|defeat|victory|triumph|confirmed)\b[^.;]{0,60}$"
)
_GAME = re.compile(
    r"\b(?:won|win|wins|winning|beat|beats|beating|lost|lose|led|lead|leads|leading|trailed|trailing|draw|drew|drawn|defeat|"
    r"defeated|victory|voted|vote|ruled|passed|split|score|scoreline|by|ahead|down|up|margin|level|finished|ended|result|at|a|"
    r"the|set|sets|win,|[0-9]\)?,|[0-9]|and|to|loss|it|tied|drawing|triumph|series|aggregate|made|shootout|with)\s(?:a\s|at\s|\w+\s)?$"
)


def score_at(text: str, at: int) -> Figure | None:
    """Give the score or the votes on both sides that begin at an offset."""
    if match := _SCORE.match(text, at):
        low, high = float(match["low"]), float(match["high"])
        noun = re.match(r"[\s-]([a-z]+)", text[match.end() : match.end() + 20])
        game = _GAME.search(text, max(0, at - 24), at)
        if " " in match[0] and not game:
            return None
        if (
            low < high
            and noun
            and plural(noun[1])
            and noun[1] not in ("points", "runs", "goals", "votes")
        ):
            return None
        if low < high and noun and plural(noun[1]) and not _VOTED.search(text, max(0, at - 80), at):
            return None
        if match["low"].startswith("0") and len(match["low"]) > 1:
            return None
        return Figure("", at, match.end(), "score", low, high)
    if match := _INNINGS.match(text, at):
        return Figure("", at, match.end(), "score", float(match["runs"]), float(match["out"]))
    if match := _ALL.match(text, at):
        both = number_at(text, at)
        return Figure("", at, match.end(), "score", both.value, both.value) if both else None
    if match := _WORDED.match(text, at):
        if UNIT.match(text, match.end()):
            return None
        return Figure(
            "", at, match.end(), "score",
            _SMALL_VALUES.get(match["low"].lower(), 0.0), _SMALL_VALUES.get(match["high"].lower(), 0.0),
        )  # fmt: skip
    if match := _TO.match(text, at):
        first, last = number_at(text, match.start("low")), number_at(text, match.start("high"))
        if first is None or last is None or first.scale != 1 or last.end != match.end():
            return None
        if first.end != match.end("low") or UNIT.match(text, last.end) or first.value == last.value:
            return None
        noun = re.match(r"\s([a-z]+)", text[last.end : last.end + 20])
        if noun and plural(noun[1]) and noun[1] != "votes":
            return None
        if not _VOTED.search(text, max(0, at - 80), at) or "-" in match["low"]:
            return None
        if re.search(r"\bfrom\s$", text[max(0, at - 6) : at]):
            return None
        return Figure("", at, match.end(), "score", first.value, last.value)
    return None
