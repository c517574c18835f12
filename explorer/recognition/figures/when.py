"""Dates and clock times as newspapers write them."""

import re

from explorer.model import Figure
from explorer.recognition.lexicon.calendar import MONTHS, MONTHS_SHORT
from explorer.recognition.lexicon.tables import either

MONTH = rf"(?:{either(MONTHS)}|(?:{either(MONTHS_SHORT)})\b\.?)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2})(?![\w]|,[0-9]|\.[0-9])"
_DAY = r"(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w)"
_DAYS = rf"{_DAY}(?:\s?[-–]\s?{_DAY}|\s(?:to|and|or)\s{_DAY})?"
_ERA = r"(?:BCE?|AD|CE|B\.C\.|A\.D\.)(?!\w)"
_DAY_MONTH = rf"{_DAYS}\s(?:of\s)?{MONTH}(?:,?\s{YEAR})?"
_MONTH_DAY = rf"{MONTH}\s{_DAYS}(?:,?\s{YEAR})?"
_TENS = r"(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)"

_IN_DIGITS = re.compile(
    rf"(?:[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}(?!\w)"
    rf"|{_DAY_MONTH}"
    r"|[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})(?![\w/])|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}(?!\w)"
    r"|(?:1[0-9]|20)[0-9]0s(?!\w)"
    r"|[0-9]{1,2}(?:st|nd|rd|th)[- ](?:centuries|century)(?:\s(?:BCE?|AD|CE))?(?!\w)"
    rf"|[0-9]{{1,4}}\s{_ERA})"
)
_YEARS = re.compile(
    rf"(?:1[0-9]{{3}}|20[0-9]{{2}})(?:[-–](?:{YEAR}|[0-9]{{2}}(?!\w))|/[0-9]{{2}}(?![\w/]))?"
    r"(?![\w/%]|[,.][0-9]|-[0-9]|\s?%)"
)
_IN_LETTERS = re.compile(
    rf"(?:{_WEEKDAY}(?:,?\s(?:the\s)?(?:{_DAY_MONTH}|{_MONTH_DAY}))?"
    rf"|{_MONTH_DAY}|{MONTH},?\s{YEAR}"
    rf"|(?:{either(month for month in MONTHS if month != 'May')})\b"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\."
    rf"|Q[1-4]\s(?:of\s)?{YEAR}|Q[1-4]\b(?!-)"
    rf"|[Tt]he\s(?:(?:1[0-9]|20)[0-9]0s|[’']?[2-9]0s(?!\w)|[A-Z]?{_TENS}\b"
    r"|(?:[0-9]{1,2}(?:st|nd|rd|th)|[a-z-]+(?:st|nd|rd|th))\scentury(?:\s(?:BCE?|AD|CE))?(?![\w-]))"
    rf"|AD\s[0-9]{{1,4}}(?!\w)"
    r"|[a-z-]+(?:st|nd|rd|th)[- ]century\b"
    rf"|(?:first|second|third|fourth|final)[\s-]quarter\sof\s{YEAR})"
)
_SHORT_DECADE = re.compile(r"[’'‘][2-9]0s(?!\w)")
_IN_MAY = re.compile(
    r"\b(?:in|of|since|by|until|till|from|last|next|early|late|this|every|before|after|between|to|for|and|"
    r"or|through|during|mid|previous|following|April|June)[\s-]$",
    re.IGNORECASE,
)
_COUNTED_YEAR = re.compile(
    r"\b(?:about|around|some|over|than|nearly|almost|least|roughly|approximately|estimated|to|another|"
    r"employs?|employing|only|just|with|killed|hosts?|sold|all|are|were)\s$",
    re.IGNORECASE,
)
_PLURAL_NOUN = re.compile(
    r"\s(?!(?:was|has|is|as|its|his|this)\b)(?:people|men|women|[a-z]+[a-rt-z]s)\b"
)
_TO_COUNT = re.compile(r"\b(?:in|since|of|by|the|from|until|before|after|during|and|late|early)\s$")

ZONE = (
    r"(?:\s(?:GMT|UTC|BST|CES?T|E[SD]?T|C[SD]T|P[SD]?T|M[SD]T|IST|WAT|EAT|CAT|SAST|AE[SD]T|AWST|NZ[SD]T|JST"
    r"|HKT|PKT|WIB)\b)?"
)
_HALF_DAY = r"\s?(?:[ap]\.\s?m\.|[AP]\.M\.|[ap]m\b|[AP]M\b)"
_CLOCK = re.compile(
    rf"(?:[01]?[0-9]|2[0-3])(?:[:.][0-5][0-9])?(?:{_HALF_DAY})?\s?[-–]\s?(?:[01]?[0-9]|2[0-3])(?:[:.][0-5][0-9])?{_HALF_DAY}{ZONE}"
    rf"|(?:[01]?[0-9]|2[0-3])(?:[:.][0-5][0-9])?{_HALF_DAY}{ZONE}"
    rf"|(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?![:.]?[0-9]|\w)(?:\s?(?:hrs|hours)\b)?{ZONE}"
    r"|(?:[01][0-9]|2[0-3])[0-5][0-9](?:\s?(?:GMT|UTC|BST|hrs|hours)\b|h\b)"
    rf"|(?:[01]?[0-9]|2[0-3])\.[0-5][0-9]\s(?:GMT|UTC|BST|CET|IST)\b"
)
_HOUR = r"(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_WORDED = re.compile(
    rf"(?:{_HOUR}\so[’']\s?clock\b|{_HOUR}(?=\s(?:in\sthe\s(?:morning|evening|afternoon)|at\snight)\b)"
    rf"|(?:half|quarter|five|ten|twenty|twenty-five)[\s-]past[\s-]{_HOUR}\b(?!\s[a-z]+s\b)|quarter\sto\s{_HOUR}\b"
    r"|(?:noon|midnight|midday)\b)",
    re.IGNORECASE,
)
_RACE = re.compile(
    r"(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9]):(?P<seconds>[0-5][0-9](?:\.[0-9]{1,3})?)(?![\w:])"
    r"|(?P<h>[0-9]{1,2})\s?h(?:rs?)?\s?(?P<m>[0-5]?[0-9])\s?m(?:ins?)?\b(?:\s?(?P<s>[0-5]?[0-9](?:\.[0-9]+)?)\s?s(?:ecs?)?\b)?"
    r"|(?P<short>[0-9]{1,2}):(?P<rest>[0-5][0-9]\.[0-9]{1,3})(?![\w:])"
)


def date_at(text: str, at: int) -> Figure | None:
    """Give the date that begins at an offset."""
    match = _IN_DIGITS.match(text, at) or _IN_LETTERS.match(text, at)
    match = match or _SHORT_DECADE.match(text, at)
    if match is None and text.startswith("May", at) and not text[at + 3 : at + 4].isalpha():
        if not _IN_MAY.search(text, max(0, at - 12), at):
            return None
        return Figure("", at, at + 3, "date")
    if match is None:
        match = _YEARS.match(text, at)
        if match is None or (len(match[0]) == 4 and _is_count(text, at, match)):
            return None
    if match[0] in ("March", "Mar") and text.startswith(" on ", match.end()) and _opens(text, at):
        return None
    return Figure("", at, match.end(), "date")


def _opens(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] in '\n“"‘'


def _is_count(text: str, at: int, match: re.Match[str]) -> bool:
    """Whether four digits without a comma count something: "about 1500 people"."""
    if not _PLURAL_NOUN.match(text, match.end()):
        return False
    before = text[max(0, at - 14) : at]
    if _COUNTED_YEAR.search(before):
        return True
    return match[0].endswith("00") and not _TO_COUNT.search(before)


def time_at(text: str, at: int) -> Figure | None:
    """Give the clock time, or the time a race took, that begins at an offset."""
    if race := _RACE.match(text, at):
        if race["hours"]:
            low = int(race["hours"]) + int(race["minutes"]) / 60 + float(race["seconds"]) / 3600
            return Figure("", at, race.end(), "duration", low=round(low, 6), unit="hour")
        if race["h"]:
            low = int(race["h"]) + int(race["m"]) / 60 + float(race["s"] or 0) / 3600
            return Figure("", at, race.end(), "duration", low=round(low, 6), unit="hour")
        low = int(race["short"]) + float(race["rest"]) / 60
        return Figure("", at, race.end(), "duration", low=round(low, 6), unit="minute")
    match = _CLOCK.match(text, at) or _WORDED.match(text, at)
    return Figure("", at, match.end(), "time") if match else None
