"""Bare numbers: what is counted, vague numbers, and "one" where it is no pronoun."""

import re

from explorer.model import Figure, FigureType
from explorer.recognition.figures.amounts import count_number
from explorer.recognition.figures.numbers import (
    FRACTIONS,
    VULGAR,
    Number,
)
from explorer.recognition.figures.units import UNIT
from explorer.recognition.figures.words import STOP, plural

_VAGUE = re.compile(
    r"(?:(?:(?:tens|hundreds|thousands|dozens|scores)\sof\s)?(?:dozens|hundreds|thousands|millions|billions|trillions|lakhs|crores)"
    r"|scores(?=\sof\b|\smore\b|\swere\b|\sof\b)|(?:several|a\sfew|a\scouple\sof|many)\s(?:hundred|thousand|million|billion|dozen)\b)\b(?!-)",
    re.I,
)
_ONE_AS_NUMERAL = re.compile(r"\b(?:[Jj]ust|[Oo]nly|but|than|least|exactly)\s$")
_ONE_OF_MANY = re.compile(
    r"\sof\s(?:the|its|his|her|their|our|those|these)\s(?:\w+\s)?(?:[0-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)"
)
_PRONOUN = re.compile(
    r"\b(?:[Nn]o|[Ii]f|[Ww]hen|[Aa]s|[Hh]ow|this|the(?:\s\w+)?|which|[Aa]ny|[Ee]very|[Ee]ach|an?\s\w+|[Ss]ome|like|[Nn]ot)\s$"
)
_DOING = re.compile(
    r"\s[a-z]+ing\s(?:his|her|its|their|a|an|the|to|for|in|on|at|with)\b|\s(?!elderly|daily|weekly|monthly|early|lonely|family|only|friendly|deadly|likely)[a-z]+ly\s"
)
_NOT_COUNTED = re.compile(
    r"\s(?:of|who|that|more|for|day|side|way|thing|hand|another|such|by|might|can|could|would|should|is|was|in|told|knows|never|"
    r"has|had|must|does|did|says|said|ought|needs|wants|may|will|wonders|another’s|after|too|can’t|man’s|step)\b"
)
_CONTINUES = re.compile(r"[\w/½]|[-–]\w|[.,:]\d|-(?!\w)")
_JOINED = re.compile(r"-([a-z]{3,})")
_NOT_NOUN = frozenset(
    "way ways piece step edged faced legged wheel wheeled dimensional pronged fold off sided ish something odd plus and to of upmanship "
    "point points timer liner fifths thirds quarters tenths minded tone ply hander half".split()
)
_OPENERS = frozenset(
    "About Some Nearly Almost Around Over Under At In On Of The Only Just Another More Fewer Less Between From With For By To And But "
    "When Where While After Before If As Roughly Approximately Up All These Those Their Its His Her Our My Every Each Both Last Next First "
    "Than Then That This An A Or Nor Yet Also Even Still Besides Including Including Exactly At Altogether Overall Police Officials Today "
    "Yesterday Since Until Till Within Among Against Behind Across Along".split()
)
_CAPITAL = re.compile(r"(?P<gap>^|[.!?:]\s|\n|[“\"‘])?(?P<word>[A-Za-z]*[A-Z][\w’'-]*)\s$")
_GOES_ON = re.compile(
    r"[\s-](?:of|were|was|are|have|had|people|died|and|to|or|more|others|from|in|men|women|children|new|million|billion|per\scent)\b|\s?%"
)
_NOT_ZERO = re.compile(r"\b(?:[Nn]et|[Gg]round|[Aa]bsolute|sub)[\s-]$")
_NOT_AFTER_ZERO = re.compile(
    r"[\s-](?:tolerance|hour|sum|carbon|emission|emissions|waste|day)\b", re.I
)
_LINK = re.compile(r"(?P<dash>\s?[–-]\s?)|\s+(?P<word>to|or|and)\s+")
_BETWEEN = re.compile(r"\b[Bb]etween\s$")
_LEVEL = re.compile(
    r"\b(?:rose|fell|dropped|climbed|gained|lost|slipped|jumped|slid|grew|increased|declined|surged|plunged|added|shed|dipped|"
    r"tumbled|soared|up|down|from)\s(?:by\s|another\s|about\s|nearly\s)?$"
)


def vague_at(text: str, at: int) -> Figure | None:
    """Give a number that is not told: "dozens", "hundreds of thousands", "several hundred"."""
    match = _VAGUE.match(text, at)
    return Figure("", at, match.end(), "count", bound="about") if match else None


def count_at(text: str, at: int) -> Figure | None:
    """Give the bare number, or the range of two, that begins at an offset."""
    number = count_number(text, at)
    if number is None:
        return None
    if (
        number.digits
        and text[at] == "0"
        and not text.startswith(("0.", "0 "), at)
        and number.end > at + 1
    ):
        return None
    if two := _range(text, number):
        return two
    end = number.end
    if text.startswith("-odd", end):
        return Figure("", at, end, "count", number.value)
    if joined := _JOINED.match(text, end):
        if joined[1] in _NOT_NOUN or number.value <= 1 or joined[1] in FRACTIONS:
            return None
    elif _CONTINUES.match(text, end):
        return None
    word = text[at:end].lower()
    if word == "one" and not _is_numeral(text, at, end):
        return None
    if word == "zero" and (
        _NOT_ZERO.search(text, max(0, at - 10), at) or _NOT_AFTER_ZERO.match(text, end)
    ):
        return None
    if number.digits and number.scale == 1 and _is_name(text, at, end):
        return None
    kind: FigureType = "ratio" if text[at] in VULGAR else "count"
    return Figure("", at, end, kind, number.value)


def _range(text: str, number: Number) -> Figure | None:
    link = _LINK.match(text, number.end)
    if link is None:
        return None
    before = text[max(0, number.start - 24) : number.start]
    between = bool(_BETWEEN.search(before))
    if link["word"] == "and" and not between:
        return None
    last = count_number(text, link.end())
    if last is None or last.value < 0 or _CONTINUES.match(text, last.end) or last.end == link.end():
        return None
    low = number.value
    if number.scale == 1 and last.scale >= 1000 and low <= last.value / last.scale * 10:
        low *= last.scale
    if low >= last.value or number.digits != last.digits or text[link.end()] in "0-−–":
        return None
    if link["word"] == "or" and last.value > low * 10:
        return None
    if link["word"] == "to" and (
        _LEVEL.search(before) or (number.scale == 1 and last.value > low * 20)
    ):
        return None
    if link["dash"] and not number.digits and number.scale == 1:
        return None
    if UNIT.match(text, last.end):
        return None
    return Figure("", number.start, last.end, "count", low, last.value, bound="range")


def _is_numeral(text: str, at: int, end: int) -> bool:
    """Whether "one" is a number and not a pronoun."""
    before = text[max(0, at - 16) : at]
    if _ONE_OF_MANY.match(text, end):
        return bool(_ONE_AS_NUMERAL.search(before))
    if text.startswith(" more than ", end):
        return not _PRONOUN.search(before)
    if _PRONOUN.search(before):
        return False
    word = re.match(r"\s([a-zA-Z]{3,})", text[end : end + 20])
    if (
        word is None
        or word[1].lower() in STOP
        or _DOING.match(text, end)
        or _NOT_COUNTED.match(text, end)
    ):
        return False
    return not (plural(word[1]) or (text[at] == "O" and word[1].endswith("ed")))


def _is_name(text: str, at: int, end: int) -> bool:
    """Whether digits belong to the capitalised word before them: "Apollo 11", "Windows 11"."""
    match = _CAPITAL.search(text, max(0, at - 24), at)
    if match is None or match["word"] in _OPENERS or match["word"].endswith((".", "’s", "'s")):
        return False
    if match["gap"] is not None and match["word"].lower() in STOP:
        return False
    if _GOES_ON.match(text, end):
        return False
    words = re.findall(r"[\s-]([a-z][\w’]*)", re.split(r"[.,;:\n(]", text[end : end + 40])[0])
    return not any(plural(word) for word in words[:3] if word not in STOP)
