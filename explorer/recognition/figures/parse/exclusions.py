"""Digits and number words that are no figure: names of things, telephone numbers, addresses."""

import re
from collections.abc import Callable

from explorer.recognition.figures.parse.dates import NUMERIC
from explorer.recognition.figures.parse.numbers import DIGITS, number_at
from explorer.recognition.figures.parse.scores import INNINGS
from explorer.recognition.figures.parse.units import UNIT
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.tables import either

_WORDING = Wording("exclusions")
_EITHER_CASE = [
    form for word in _WORDING["labels_in_any_case"] for form in (word, word.capitalize())
]
_LABEL = re.compile(
    rf"(?:\b(?:{either([*_WORDING['labels'], *_EITHER_CASE])})[\s-]|§§?\s?)"
    r"(?:[0-9]+[A-Za-z]?(?:\([0-9a-z]+\))*\s?(?:and|to|or|&|[-–])\s?)?$"
)
_SERIES_OF_LABELS = re.compile(
    rf"\b(?:{either(_WORDING['labels_of_several'])})\s[0-9][0-9A-Za-z()./]*"
    r"(?:(?:,\s|,?\s(?:and|or|to|&|read\swith)\s|/)[0-9][0-9A-Za-z()./]*){0,8}"
    r"(?:,\s|,?\s(?:and|or|to|&|read\swith)\s|/)$",
    re.IGNORECASE,
)
"""Sections, pages and the like, of which several are named: "Sections 323, 324 and 307"."""

_BEFORE_SERIES = 90
_LAW_AFTER = re.compile(rf"\s(?:{_WORDING.either('codes_of_law')})(?!\w)")
_BRACKETED_NOTE = re.compile(r"[0-9]{1,3}(?:\s?[,–-]\s?[0-9]{1,3})*\]")
_NOTE_AFTER_COMMA = re.compile(r"[a-z”’)][,;:]$")
_NOTE = re.compile(r"[0-9]{1,3}(?:[,–-][0-9]{1,3})*(?=\s|$)")
_CITED = re.compile(
    r"[0-9]{1,4}(?:\s?\([0-9A-Za-z -]{1,9}\))?(?::\s?[A-Za-z]?[0-9]{1,6}(?:[-–][0-9]{1,6})?"
    r"|,\spp?\.\s?[0-9]{1,5}(?:[-–][0-9]{1,5})?)"
)
_YEAR_CITED = re.compile(r"\b(?:1[89]|20)[0-9]{2}[A-Za-z ]{0,8}\)?[;,:.]\s?$")
"""A journal's volume, number and pages after the year: "2015; 28: 685-690"."""

_STAMP = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]{1,3})?")
_LINE_ALONE = re.compile(r"\s*[0-9]{1,4}\s*$")
_VERSE = re.compile(r"[0-9]{1,3}:[0-9]{1,3}(?:[-–,]\s?[0-9]{1,3})*(?![\w:])")
_BIBLE = re.compile(rf"\b(?:{_WORDING.either('books_of_the_bible')})\s$")
_POSTCODE = re.compile(rf"[0-9]{{4,6}}(?:-[0-9]{{4}})?\s(?:{_WORDING.either('postcodes')})\b")
_FOREIGN_STREET = re.compile(
    rf"[0-9]{{1,5}}[A-Za-z]?,?\s(?:{_WORDING.either('streets_first')})\s(?:[a-z]{{1,3}}[\s’'])*[A-Z]"
)
_PAGE_OF = re.compile(r"\b[Pp]age\s[0-9]{1,4}\sof\s$")
_NO_LABEL = re.compile(rf"\b(?:{_WORDING.either('no_labels')})\s$")
_BEFORE = 24
"""Characters before digits in which a word stands that makes them a name or telephone number."""

_PREFIX = re.compile(rf"(?<![A-Za-z])(?:{_WORDING.either('prefixes')})-$", re.IGNORECASE)
_BEFORE_PREFIX = 8
_STREET = re.compile(
    r"[0-9]{1,5}[A-Za-z]?(?:[-–][0-9]{1,5})?,?\s"
    r"(?:(?:[A-Z][\w’'.]*|[0-9]+(?:st|nd|rd|th))\s){1,3}"
    rf"(?:{_WORDING.either('streets')})(?!\w)"
)
_COUNTING = re.compile(rf"\b(?:{_WORDING.either('counting')})\s$")
_PHONE = re.compile(
    r"(?:\([0-9]{2,5}\)\s[0-9]{3,4}[\s-][0-9]{3,4}"
    r"|\+[0-9]{1,3}[\s-]?(?:\(?[0-9]{1,5}\)?[\s-]?){2,5}[0-9]{2,}"
    r"|0[0-9]{2,4}[\s-][0-9]{3,4}(?:[\s-]?[0-9]{3,4})?"
    r"|0[0-9]{9,11}|(?:1-)?[0-9]{3}[-.][0-9]{3}[-.][0-9]{4}|[0-9]{3}-[0-9]{4}"
    r"|1[38]00\s[0-9]{3}\s[0-9]{3}|13\s[0-9]{2}\s[0-9]{2})(?![\w-])"
)
"""Telephone numbers as written in Britain, North America, Australia, Africa, and with a country's code."""

_CALLING = _WORDING.either("calling")
_CALLED = re.compile(
    rf"\b(?:{_CALLING}|{_WORDING.either('called')})(?:\s(?:{_WORDING.either('after_called')}))?"
    r"[\s,:.]{1,3}$",
    re.IGNORECASE,
)
_EMERGENCY = re.compile(rf"(?:{_WORDING.either('emergency_numbers')})(?![\w,.]\w|\w)")
_DIALLED = re.compile(rf"\b(?P<verb>{_CALLING})\s(?:to\s)?$")
_ARTICLE = re.compile(rf"\b(?:{_WORDING.either('articles')})\s(?:to\s)?$")
_SERVICE = re.compile(rf"\s(?:{_WORDING.either('emergency_services')})")
_ISBN = re.compile(r"(?:97[89][-\s])?[0-9]{1,5}[-\s][0-9]{2,7}[-\s][0-9]{1,7}[-\s][0-9X]\b")
_CHAIN = re.compile(
    r"[0-9]+(?:[-–][0-9]+){2,}|[0-9]+(?:\.[0-9]+){2,}(?![0-9])|[0-9]+(?:/[0-9]+)+"
    r"|[0-9]+(?:x|×|by)[0-9]+\b|[0-9]+e[0-9]+"
)
"""Digits in a row with marks between: versions, serial numbers, sizes of pictures."""

_OF_WHOLE = re.compile(r"\sof\s|\sto\s[1-9]/")
"""What follows a fraction that is a part of a whole."""

_DATED = re.compile(rf"(?:{NUMERIC}|[0-9]{{4}}/[0-9]{{2}})(?![\w/])")
_LIST_MARK = re.compile(r"[0-9]{1,2}[.)](?=\s)")
_ITEM = re.compile(r"[0-9]{1,2}\)(?=\s)")
_BEFORE_ITEM = 40
"""Characters in which the bracket opens that closes after digits, if they are no list's item."""

_GROUPED = re.compile(DIGITS)
_RUN = re.compile(r"[^\s“”\"‘()\[\]—;]*")
_GLUE = "_/@#&=\\^*"
"""What makes digits after it part of an address, a tag or a formula."""


def is_label(text: str, at: int) -> bool:
    """Whether a word before an offset says that a number is the name of a thing: "line two"."""
    return _LABEL.search(text, max(0, at - _BEFORE), at) is not None


def exclusion_end(text: str, at: int) -> int:
    """Where the digits at an offset end if they are no figure, else 0."""
    for rule in _RULES:
        if end := rule(text, at):
            return end
    return 0


def _run(text: str, at: int) -> int:
    """Where the run of characters ends that digits at an offset are part of."""
    match = _RUN.match(text, at)
    return max(match.end() if match else at, at + 1)


def _glued(text: str, at: int) -> int:
    """Digits that go on from what stands before: "F16", "#10", "192.168", "v.2", "F-16"."""
    before = text[at - 1] if at else ""
    if not before:
        return 0
    if before.isalnum() or before in _GLUE:
        return _run(text, at)
    further = text[at - 2] if at > 1 else ""
    joined = (before in ".,:" and further.isdigit()) or (before == "." and further.isalnum())
    if joined or _hyphened(text, at, before, further):
        return _run(text, at)
    return 0


def _hyphened(text: str, at: int, before: str, further: str) -> bool:
    """Whether a hyphen joins digits to what is no prefix, or a dash to digits."""
    if before not in "-–" or not further.isalnum():
        return False
    if before == "-" and not _PREFIX.search(text, max(0, at - _BEFORE_PREFIX), at):
        return True
    return further.isdigit()


def _listed(text: str, at: int) -> int:
    """The mark of a list's item: "1. ", "2) ", "(3)"."""
    if at == 0 and (match := _LIST_MARK.match(text, at)):
        return match.end()
    if not at or text[at - 1] != "(":
        match = _ITEM.match(text, at)
        return match.end() if match and "(" not in text[max(0, at - _BEFORE_ITEM) : at] else 0
    alone = text.startswith(")", at + 1) and not text[at - 2 : at - 1].isalpha()
    return at + 1 if alone else 0


def _phone_with_prefix(text: str, at: int) -> int:
    """A telephone number that begins with a mark before the digits: "+44 …", "(020) …"."""
    if not at or text[at - 1] not in "+(":
        return 0
    match = _PHONE.match(text, at - 1)
    return match.end() if match else 0


def _labelled(text: str, at: int) -> int:
    """What a word before names: "page 187", "Flight 417"."""
    if not is_label(text, at) or _NO_LABEL.search(text, max(0, at - _BEFORE), at):
        return 0
    return _run(text, at)


def _in_a_series(text: str, at: int) -> int:
    """A section, page or the like after others, and the last page's number."""
    before = max(0, at - _BEFORE_SERIES)
    if _SERIES_OF_LABELS.search(text, before, at) or _PAGE_OF.search(text, before, at):
        return _run(text, at)
    return 0


def _law(text: str, at: int) -> int:
    """The title of a code before its name: "42 U.S.C."."""
    end = _run(text, at)
    return end if text[at:end].isdecimal() and _LAW_AFTER.match(text, end) else 0


def _note(text: str, at: int) -> int:
    """The mark of a note: "[2]", "fast,3 she said", or a line's number alone."""
    opened = at and text[at - 1] in "[,–-" and "[" in text[max(0, at - _BEFORE) : at]
    if opened and (match := _BRACKETED_NOTE.match(text, at)):
        return match.end()
    if _NOTE_AFTER_COMMA.search(text, max(0, at - 2), at) and (match := _NOTE.match(text, at)):
        return match.end()
    return len(text) if _LINE_ALONE.fullmatch(text) else 0


def _cited(text: str, at: int) -> int:
    """The volume and pages of a journal after the year."""
    match = _CITED.match(text, at)
    cited = match and _YEAR_CITED.search(text, max(0, at - _BEFORE), at)
    return match.end() if match and cited else 0


def _stamped(text: str, at: int) -> int:
    """When words of a film or a log are said: "00:00:04,210 --> …", "[00:02:10]"."""
    match = _STAMP.match(text, at)
    if match is None:
        return 0
    before = text[:at].strip()
    arrow = before.endswith("-->") or text.startswith("-->", match.end() + 1)
    opened = before in ("[", "(") and text[match.end() : match.end() + 1] in ("]", ")")
    return match.end() if arrow or opened else 0


def _verse(text: str, at: int) -> int:
    """A chapter and verse of the Bible: "John 3:16"."""
    match = _VERSE.match(text, at)
    named = match and _BIBLE.search(text, max(0, at - _BEFORE), at)
    return match.end() if match and named else 0


def _postcode(text: str, at: int) -> int:
    match = _POSTCODE.match(text, at)
    return match.end() if match else 0


def _foreign_address(text: str, at: int) -> int:
    """A house's number before a street whose word comes first: "14 Calle Mayor"."""
    match = _FOREIGN_STREET.match(text, at)
    return match.end() - 1 if match else 0


def _address(text: str, at: int) -> int:
    """A house's number with its street."""
    match = _STREET.match(text, at)
    counting = match and _COUNTING.search(text, max(0, at - _BEFORE), at)
    return match.end() if match and not counting else 0


def _phone(text: str, at: int) -> int:
    """A telephone number by its form, or by being called."""
    match = _PHONE.match(text, at)
    if match is None:
        return 0
    formed = text[at] in "+0" or "." in match[0]
    called = formed or _CALLED.search(text, max(0, at - _BEFORE), at)
    return match.end() if called else 0


def _emergency_number(text: str, at: int) -> int:
    """ "Call 999", "a 911 operator"."""
    match = _EMERGENCY.match(text, at)
    if match is None:
        return 0
    before = max(0, at - _BEFORE)
    served = _ARTICLE.search(text, before, at) and _SERVICE.match(text, match.end())
    return match.end() if served or _DIALLED.search(text, before, at) else 0


def _book_number(text: str, at: int) -> int:
    match = _ISBN.match(text, at)
    return match.end() if match and "ISBN" in text[max(0, at - _BEFORE) : at] else 0


def _chain(text: str, at: int) -> int:
    """Digits in a row with marks between that are no innings, date or grouped number."""
    match = _CHAIN.match(text, at)
    if match is None or INNINGS.match(text, at) or _DATED.match(text, at):
        return 0
    if _is_part_of_unit(text, at, match.end()):
        return 0
    if "/" in match[0]:
        return _run(text, at)
    grouped = _GROUPED.match(text, at)
    return 0 if grouped and grouped.end() >= match.end() else _run(text, at)


def _is_part_of_unit(text: str, at: int, end: int) -> bool:
    """Whether digits with a mark are a part of a unit or a whole, or a power: "1/2 inch"."""
    number = number_at(text, at)
    if number is None or number.end < end:
        return False
    if number.value >= 1 and number.value % 1 == 0:
        return number.end > end
    return bool(UNIT.match(text, number.end) or _OF_WHOLE.match(text, number.end))


_RULES: tuple[Callable[[str, int], int], ...] = (
    _glued,
    _listed,
    _phone_with_prefix,
    _labelled,
    _in_a_series,
    _law,
    _note,
    _cited,
    _stamped,
    _verse,
    _postcode,
    _foreign_address,
    _address,
    _phone,
    _emergency_number,
    _book_number,
    _chain,
)
"""What tells that digits are no figure, each giving where they end, or 0."""
