"""Ordinals: "88th", "third" where it is an adjective or a rank, "twenty-second"."""

import re

from explorer.model import Figure
from explorer.recognition.figures.nouns import ENDS_PHRASE
from explorer.recognition.figures.wording import Wording
from explorer.recognition.lexicon.numerals import ORDINALS, TENS
from explorer.recognition.lexicon.tables import either

_WORDING = Wording("ordinals")
_IN_DIGITS = re.compile(r"(?P<digits>[0-9]{1,3}(?:,[0-9]{3})*)(?:st|nd|rd|th)\b")
_NAME_AFTER = re.compile(
    rf"[\s-](?:{_WORDING.either('named_after')}|(?:{_WORDING.either('named_after_short')})\b)"
)
_IN_WORDS = re.compile(
    rf"(?:(?:{either(TENS)})-)?(?:{either(word for word in ORDINALS if '-' not in word)})\b",
    re.IGNORECASE,
)
_NTH_SECOND = re.compile(rf"(?:{either(TENS)})-second\b(?!s)", re.IGNORECASE)
_OWNED = re.compile(rf"(?:\b(?:{_WORDING.either('owners')})|[’']s|s[’'])\s$", re.IGNORECASE)
_NAMED = re.compile(r"\s[A-Z]")
_BEFORE_OWNED = len("their ") + 2
_FIXED = re.compile(
    rf"(?:{_WORDING.either('fixed_words')})[\s-](?:{_WORDING.either('fixed_after')})\b"
    rf"|{_WORDING.either('fixed_phrases')}|second\sonly\b|first,|second,(?=\sthe)",
    re.IGNORECASE,
)
"""Words of which an ordinal is only a part: "first lady", "second to none"."""

_NO_NOUNS = _WORDING.words("no_nouns")
_VERBS_AFTER = _WORDING.words("verbs_after")
_ADVERB = re.compile(rf"\b(?:{_WORDING.either('before_an_adverb')})\s$", re.IGNORECASE)
"""Words after which "first" says when something was done: "he first played there"."""

_AT_FIRST = tuple(_WORDING["before_first_as_adverb"])
_A_SECOND = tuple(_WORDING["before_a_second"])
"""What stands before a second of time."""

_RANKS = Wording("ranks")
_RANKING = re.compile(
    rf"\b(?:{_RANKS.either('ranking')})\s(?:(?:{_RANKS.either('ranking_adverbs')})\s)?$"
)
_DETERMINED = re.compile(
    rf"(?:\b(?:{_WORDING.either('determiners')})|[’']s)\s(?:\w+\s)?$", re.IGNORECASE
)
_NOUN = re.compile(r"[\s-]([A-Za-z][\w’]*)")
_AROUND = 24
"""Characters before and after an ordinal that tell whether it is one."""


def ordinal_in_digits_at(text: str, at: int) -> Figure | None:
    """The ordinal in digits that begins at an offset, if no street or brigade is named by it."""
    match = _IN_DIGITS.match(text, at)
    if match is None or _NAME_AFTER.match(text, match.end()):
        return None
    return Figure("", at, match.end(), "ordinal", float(match["digits"].replace(",", "")))


def nth_second_at(text: str, at: int) -> Figure | None:
    """ "Twenty-second" where it is somebody's: else it is a time of twenty seconds."""
    match = _NTH_SECOND.match(text, at)
    if match is None:
        return None
    of_a_name = text.endswith("the ", 0, at) and _NAMED.match(text, match.end())
    if not of_a_name and not _OWNED.search(text, max(0, at - _BEFORE_OWNED), at):
        return None
    return Figure("", at, match.end(), "ordinal", float(ORDINALS[match[0].lower()]))


def ordinal_in_words_at(text: str, at: int) -> Figure | None:
    """An ordinal in words, if it is an adjective or a rank and no adverb or part of a name."""
    match = _IN_WORDS.match(text, at)
    if match is None or match[0].lower() not in ORDINALS or _FIXED.match(text, at):
        return None
    word, end = match[0], match.end()
    before, after = text[max(0, at - _AROUND) : at], text[end : end + _AROUND]
    noun = _NOUN.match(after)
    if word[0].isupper() and (noun is None or noun[1][0].isupper()):
        return None
    if noun and noun[1].lower() not in ENDS_PHRASE and noun[1].lower() not in _NO_NOUNS:
        is_ordinal = not _is_adverb(word.lower(), before, noun)
    else:
        is_ordinal = _is_rank(word.lower(), before, noun)
    return Figure("", at, end, "ordinal", float(ORDINALS[word.lower()])) if is_ordinal else None


def _is_adverb(word: str, before: str, noun: re.Match[str]) -> bool:
    """Whether an ordinal says when something was done, before what may be a participle."""
    if _ADVERB.search(before) and noun[1].endswith("ed"):
        return True
    return f" {before}".lower().endswith(_AT_FIRST) and not noun[0].startswith("-")


def _is_rank(word: str, before: str, noun: re.Match[str] | None) -> bool:
    """Whether an ordinal that no noun follows is a rank: "came third", "the second of them"."""
    if noun and noun[1] in _VERBS_AFTER:
        return False
    if word == "second" and before.endswith(_A_SECOND):
        return False
    return bool(_RANKING.search(before) or _DETERMINED.search(before))
