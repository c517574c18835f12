"""What a figure counts: the noun phrase after it, or the one that the clause before it counted."""

import re
from collections.abc import Sequence
from dataclasses import replace

from explorer.model import Figure
from explorer.recognition.figures.numbers import WORDS
from explorer.recognition.figures.words import STOP, plural

_WORD = re.compile(r"(?:\s+|-|\s?[’']\s)[“‘\"]?([A-Za-zÀ-ÿ][\w’'-]*)")
_LINK = re.compile(
    r"(?:\s+(?:or|and)\s(?:so|more|less|fewer)|\sin\stotal)?\s+(?:of|in)\s+(?:(?:all|both|some|more\sthan|about)\s)?"
    r"(?:(?:the|its|their|his|her|our|my|your|all|these|those|that|this|last|past|first|next|some|a|an|any)\s+)*"
    r"(?:(?:[A-Za-zÀ-ÿ-]+\s){0,3}[A-Za-zÀ-ÿ-]+(?:[’']s|s[’'])\s+)?"
    rf"(?:(?:\d[\d,.]*(?:\s(?:million|billion|thousand))?|{WORDS})\s+)*",
    re.IGNORECASE,
)
_THAT_OF = re.compile(
    r"\s(?:(?:as|over)\s)?(?:the|its|their|his|her|our)\s+(?!of\b)(?:[A-Za-z]+[’']s\s)?"
)
_ADJECTIVAL = re.compile(
    r"\b(?:a|an|the|its|their|his|her|this|that|another|new|one|of|first|no|every|each)(?:\s[a-z]+ly|\snearly|\salmost|\snew|\sfurther)?\s$",
    re.IGNORECASE,
)
_SKIPPED = re.compile(
    r"(?:-odd|-plus|\+|\splus|\s(?:or|and)\s(?:so|more|less|fewer|over|thereabouts)|\s(?:more|further|additional|extra|other|new|such)(?=\s[a-z])|-(?:a|per)-[a-z]+)"
)
_SAME = re.compile(
    r"(?:\s+(?:more|others|people)?\s*(?:were|was|are|is|have|had|has|died|remained|remain|came|went|left|lived|did|do|does|will|would|"
    r"could|cast|injured|missing|wounded|hurt|killed|dead|in|on|at|from|who|today|yesterday|last|this|still|since|by|per|a|each|more|others|"
    r"for|to|and|but|so|as|when|after|before|against|between|it|they|per|because|or|than|which|whose|while|out|within|under|over|about|every)\b"
    r"|\s+of\s+(?:them|those|whom|which|these)\b|[.,;:)?!”\"—]|\s[—–(]|$)"
)
_PART_SAME = re.compile(
    r"\s(?:of\s(?:them|those|whom|which|these)|were|are|have|had|said|did|do|will|would|came|live|remain|died)\b"
)
_MEASURED = re.compile(r"\s(?![a-z]+er\b)[a-z]+")
_AGE_BETWEEN = re.compile(r"\s(?:[0-9]{1,3}|[a-z]+)-year-olds?\b")
_PARTICIPLE = re.compile(r"[a-z]{2}(?<!e)ed$")
_WORTH = re.compile(r"(?:[’']|\s)?\sworth\sof\s(?=[a-z])")
_SPENT = re.compile(r"\b(?:spend|spends|spent|spending)\s(?:[a-z]+\s){0,3}$")
_BESIDE = re.compile(r"\s(?!(?:[a-z]+(?:ly|ing|ed)|worth|extra|cheaper|richer|poorer)\b)[a-z]{3,}")
_GROUP = re.compile(
    r"\b(staff|crew|team|family|group|party|crowd|army|population|panel|squad|audience|workforce|congregation|cast|force|fleet|class|jury|"
    r"household|membership|garrison|delegation|field)\sof\s(?:[a-z]+\s){0,2}$"
)
_NEAR = 220
"""Characters over which what was counted before is taken to be counted still."""


def _phrase(text: str, at: int, most: int = 3) -> str | None:
    """Give the noun phrase that begins at an offset (a blank or hyphen), to its first plural."""
    words: list[str] = []
    while len(words) < most and (match := _WORD.match(text, at)):
        word = match[1].removesuffix("’s").removesuffix("'s").removesuffix("’").removesuffix("-")
        if word.lower() in STOP or (words and word[0].isupper() and not words[-1][0].isupper()):
            break
        if words and word.endswith(("ed", "ing")) and len(words) > 1:
            break
        after = _WORD.match(text, match.end())
        follows = after[1] if after and "," not in after[0] else ""
        if not words and _PARTICIPLE.search(word) and (not follows or follows.lower() in STOP):
            return None
        words.append(word)
        at = match.end()
        if word != match[1]:
            break
        if plural(word) and not (word[0].isupper() and follows.islower() and plural(follows)):
            break
    return " ".join(words) or None


def _plural_next(text: str, at: int) -> bool:
    """Whether one of the next words is a plural."""
    return any(plural(word) for word in (_phrase(text, at) or "").split())


def _counted(text: str, figure: Figure) -> str | None:
    """Give what a figure counts by the words right after it."""
    end, written = figure.end, text[figure.start : figure.end]
    if skipped := _SKIPPED.match(text, end):
        if skipped[0].strip() in ("more", "other") and not _plural_next(text, skipped.end()):
            return None
        end = skipped.end()
    link = _LINK.match(text, end) if text.startswith((" of", " or"), end) else None
    joined = "-" in written
    before = text[max(0, figure.start - 24) : figure.start]
    match figure.type:
        case "date" | "time":
            return None
        case "score":
            return _phrase(text, end, 2)
        case "ordinal":
            return _phrase(text, link.end() - 1 if link else end)
        case "age":
            return _phrase(text, end, 2) if written.endswith("old") else None
        case "count":
            if between := _AGE_BETWEEN.match(text, end):
                return _phrase(text, between.end()) or between[0].strip()
            if found := _phrase(text, link.end() - 1 if link else end):
                return found
            group = _GROUP.search(before)
            return group[1] if group else None
        case "ratio":
            if link:
                return _phrase(text, link.end() - 1)
            if " in " in written or " out of " in written:
                counted = _phrase(text, end)
                return counted if counted and plural(counted.rsplit(" ", 1)[-1]) else None
            if that := _THAT_OF.match(text, end):
                return _phrase(text, that.end() - 1, 2)
            if as_many := re.compile(r"\sas\s(?:many|much)(?=\s)").match(text, end):
                return _phrase(text, as_many.end())
            if _ADJECTIVAL.search(before) or (
                written.endswith("times") and _MEASURED.match(text, end)
            ):
                return _phrase(text, end)
            return None
        case _:
            if link:
                return _phrase(text, link.end() - 1)
            if worth := _WORTH.match(text, end):
                return _phrase(text, worth.end() - 1)
            if figure.type == "money" and text.startswith(" on ", end) and _SPENT.search(before):
                return _phrase(text, end + 3)
            if text.startswith(("’ ", "' "), end):
                return _phrase(text, end, 2)
            if joined or _ADJECTIVAL.search(before):
                return _phrase(text, end)
            beside = figure.type == "money" and _BESIDE.match(text, end)
            return _phrase(text, end) if beside else None


def attached(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Give figures, in order of ``start``, with what each counts (``of``), as the text words it."""
    result: list[Figure] = []
    last: Figure | None = None
    for figure in figures:
        of = figure.of or _counted(text, figure)
        if of is None and last is not None and figure.type in ("count", "ratio", "percent"):
            between = text[last.end : figure.start]
            same = _SAME if figure.type == "count" else _PART_SAME
            if same.match(text, figure.end) and len(between) < _NEAR:
                of = last.of
        if of is not None:
            figure = replace(figure, of=of)  # noqa: PLW2901 (the figure, told more)
        if figure.type == "count":
            last = figure if figure.of else last
        result.append(figure)
    return result
