"""Ordinals and ranks: "third", "88th", "No. 1"."""

import re

from explorer.model import Figure
from explorer.recognition.figures.numbers import (
    ORDINALS,
    TENS,
    number_at,
)
from explorer.recognition.figures.words import STOP

_ORDINAL = re.compile(r"(?P<digits>[0-9]{1,3}(?:,[0-9]{3})*)(?:st|nd|rd|th)\b")
_NAMED = re.compile(
    r"[\s-](?:Street|St\b|Avenue|Ave\b|Road|Brigade|Battalion|Division|Infantry|Airborne|Arrondissement|Regiment|Fleet|Armoured|Armored)"
)
_RANKED = re.compile(
    r"N(?:o\.?|umber)\s?(?P<n>[0-9]{1,4})(?![\w.,-]\w|\w)|[Nn]umber[-\s](?P<word>one|two|three|four|five|six|seven|eight|nine|ten)\b"
)
_ROOM = re.compile(r"\b(?:[Cc]ourt|[Rr]oom|[Gg]ate|[Pp]latform|Symphony|Op\.|Concerto|Sonata)\s$")
_BRAND = re.compile(r"(?<![.!?“\"])\s[A-Z][a-z]+\s$")
_PREMISES = re.compile(
    r"\s(?!(?:has|had|have|is|was|will|said|says|in|on|by|and|to|but|would|that|who|which|for|with|as|after|at|insists|denied|confirmed|declined|staff|source|sources|spokesman|spokeswoman|officials|insider)\b)[a-z]"
)
_NO_NOUN = frozenset(
    "to of in at on that and when he she it they i we was is had has came reported started began saw became appeared began noticed announced".split()
)
_ADVERB = re.compile(
    r"\b(?:at|was|were|is|are|been|when|he|she|they|it|we|i|who|which|had|has|have|and|to|that|be|being)\s$",
    re.I,
)
_RANKING = re.compile(
    r"\b(?:finish(?:ed|ing|es)?|came|come|comes|coming|place[ds]?|rank(?:ed|s|ing)?|seeded|stand[s]?|sit[s]?|lie[s]?|lying|joint|equal|than|was|is|were|are)\s(?:only\s|just\s|joint\s|a\s)?$"
)
_FIXED = re.compile(
    r"(?:first|second|third)(?:[\s-](?:lady|ladies|minister|minister’s|aid|responders?|class|hand|party|parties|name|names|cousins?|rate|degree|degrees|world|fiddle|guess|thoughts?|sight|glance|of\sall|nature|string)\b)"
    r"|first\sand\sforemost|second\sto\snone|second\sonly\b|first,|second,(?=\sthe)",
    re.I,
)


def ordinal_at(text: str, at: int) -> Figure | None:
    """Give the rank or ordinal that begins at an offset: "88th", "third", "No. 1"."""
    if match := _RANKED.match(text, at):
        number = float(match["n"]) if match["n"] else number_at(text, match.start("word")).value  # type: ignore[union-attr]
        if _BRAND.search(text, max(0, at - 24), at) and not re.match(
            r"\s[a-z]", text[match.end() : match.end() + 2]
        ):
            return None
        if _ROOM.search(text, max(0, at - 12), at):
            return None
        if match["n"] in ("10", "11") and not _PREMISES.match(text, match.end()):
            return None
        if re.match(
            r"\s(?:[A-Z][\w’.]+\s){1,2}(?:Street|Road|Lane|Avenue|Square)\b",
            text[match.end() : match.end() + 40],
        ):
            return None
        return Figure("", at, match.end(), "ordinal", number)
    if match := _ORDINAL.match(text, at):
        if _NAMED.match(text, match.end()):
            return None
        return Figure("", at, match.end(), "ordinal", float(match["digits"].replace(",", "")))
    return None


_ORDINAL_WORD = re.compile(
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:"
    + "|".join(word for word in sorted(ORDINALS, key=len, reverse=True) if "-" not in word)
    + r")\b",
    re.I,
)


_NTH_SECOND = re.compile(r"(?:" + "|".join(TENS) + r")-second\b(?!s)", re.I)
_OWNED = re.compile(r"(?:\b(?:his|her|its|their|my|our|your)|[’']s|s[’'])\s$")


def nth_second_at(text: str, at: int) -> Figure | None:
    """Give "twenty-second" where it is somebody's: else it is a time of twenty seconds."""
    match = _NTH_SECOND.match(text, at)
    if match is None or not _OWNED.search(text, max(0, at - 8), at):
        return None
    return Figure("", at, match.end(), "ordinal", float(ORDINALS[match[0].lower()]))


def ordinal_word_at(text: str, at: int) -> Figure | None:
    """Give an ordinal in words, if it is an adjective or a rank and no adverb or part of a name."""
    match = _ORDINAL_WORD.match(text, at)
    if match is None or match[0].lower() not in ORDINALS or _FIXED.match(text, at):
        return None
    word, after = match[0], text[match.end() : match.end() + 24]
    before = text[max(0, at - 24) : at]
    noun = re.match(r"[\s-]([A-Za-z][\w’]*)", after)
    if word[0].isupper() and (noun is None or noun[1][0].isupper()):
        return None
    figure = Figure("", at, match.end(), "ordinal", float(ORDINALS[word.lower()]))
    if noun and noun[1].lower() not in STOP and noun[1].lower() not in _NO_NOUN:
        if _ADVERB.search(before) and (
            noun[1].endswith("ed") or (word.lower() == "second" and "a split" in before)
        ):
            return None
        if before.lower().endswith(("at ", "when ", "since he ", "since she ")) and after[0] != "-":
            return None
        return figure
    if noun and noun[1] in ("is", "was", "were", "are", "has", "had", "will", "came"):
        return None
    if word.lower() == "second" and before.endswith((" a ", "per ", "every ", "split ")):
        return None
    return figure if _RANKING.search(before) or _DETERMINED.search(before) else None


_DETERMINED = re.compile(
    r"(?:\b(?:the|his|her|its|their|my|our|your|a|in|from|for|and|to)|[’']s)\s(?:\w+\s)?$", re.I
)
