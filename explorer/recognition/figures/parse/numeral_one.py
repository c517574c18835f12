"""Whether "one" is a number and not a pronoun."""

import re

from explorer.recognition.figures.nouns import ENDS_PHRASE, plural
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.numerals import SMALL_NUMBERS
from explorer.recognition.lexicon.tables import either

_WORDING = Wording("numeral_one")
_DOZEN = 12
_SEVERAL = either([*(word for word, n in SMALL_NUMBERS.items() if 1 < n <= _DOZEN), "dozen"])
_NUMERAL_AFTER = re.compile(rf"\b(?:{_WORDING.either('numeral_after')})\s$")
_OF_SEVERAL = re.compile(rf"\sof\s(?:{_WORDING.either('owners')})\s(?:\w+\s)?(?:[0-9]|{_SEVERAL})")
_PRONOUN_AFTER = re.compile(rf"\b(?:{_WORDING.either('pronoun_after')}|the\s\w+|an?\s\w+)\s$")
_DOING = re.compile(
    rf"\s[a-z]+ing\s(?:{_WORDING.either('doing_after')})\b"
    rf"|\s(?!(?:{_WORDING.either('adjectives_in_ly')}))[a-z]+ly\s"
)
_PRONOUN_BEFORE = re.compile(rf"\s(?:{_WORDING.either('pronoun_before')})\b")
_NOUN = re.compile(r"\s([a-zA-Z]{3,})")
_BEFORE = 16
"""Characters before "one" that tell a pronoun."""


def is_numeral(text: str, at: int, end: int) -> bool:
    """Whether "one", which stands from one offset to another, is a number."""
    before = text[max(0, at - _BEFORE) : at]
    if _OF_SEVERAL.match(text, end):
        return bool(_NUMERAL_AFTER.search(before))
    if _PRONOUN_AFTER.search(before):
        return False
    if text.startswith(" more than ", end):
        return True
    if _DOING.match(text, end) or _PRONOUN_BEFORE.match(text, end):
        return False
    return _has_noun(text, at, end)


def _has_noun(text: str, at: int, end: int) -> bool:
    """Whether what may be a singular noun follows; "One elected …" begins with a pronoun."""
    noun = _NOUN.match(text, end)
    if noun is None or noun[1].lower() in ENDS_PHRASE or plural(noun[1]):
        return False
    return not (text[at] == "O" and noun[1].endswith("ed"))
