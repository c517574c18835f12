"""What a figure counts: the noun phrase after it, or the one that the clause before it counted."""

import re
from collections.abc import Sequence
from dataclasses import replace

from explorer.model import Figure
from explorer.recognition.figures.numbers import WORDS

STOP = frozenset(
    "in on at of to by and or from for with after before the a an is was were are be been being have has had "
    "than who whom whose which that as but when while where since per if it its he she they them their his her "
    "him you we us i me my your our more less fewer most out over under against up down into off about around "
    "between among during until through across near behind within without not no only just even still also "
    "already again so then there here now ago later earlier each every both all any some this these those "
    "said says say told will would could should may might can must did does do done left went came go going "
    "cast died lived remained remain remains rose fell grew led made took gave got became said added according "
    "last next yesterday today tomorrow tonight because though although however like such very too much many how what why half way above below".split()
)
"""Words that end a noun phrase or never begin one."""

_WORD = re.compile(r"[\s-]+([A-Za-zÀ-ÿ][\w’'-]*)")
_LINK = re.compile(
    r"\s+of\s+(?:(?:the|its|their|his|her|our|all|these|those|that|this|last|past|first|next)\s+"
    rf"|(?:\d[\d,.]*|{WORDS})\s+)*",
    re.IGNORECASE,
)
_NOT_PLURAL = frozenset("has was is his its this us as yes plus less across perhaps always".split())
_ADJECTIVAL = re.compile(
    r"\b(?:a|an|the|its|their|his|her|this|that|another|new)\s$", re.IGNORECASE
)
_SAME = re.compile(
    r"(?:\s+(?:were|was|are|is|have|had|has|died|remained|remain|more|others|came|went|left|lived|did|will|would|"
    r"could|cast|injured|missing|wounded|hurt|killed|dead|in|on|at|from|who)\b|\s+of\s+(?:them|those|whom)\b)"
)
_NEAR = 220
"""Characters over which what was counted before is taken to be counted still."""


_PLURAL = frozenset("people men women children police troops personnel mice feet cattle".split())


def _plural(word: str) -> bool:
    low = word.lower()
    return low in _PLURAL or (
        low.endswith("s") and not low.endswith("ss") and low not in _NOT_PLURAL
    )


def _phrase(text: str, at: int, most: int = 3) -> str | None:
    """Give the noun phrase that begins at an offset (a blank or hyphen), to its first plural."""
    words: list[str] = []
    while len(words) < most and (match := _WORD.match(text, at)):
        if "\n" in text[at : match.start(1)]:
            break
        word = match[1].removesuffix("’s").removesuffix("'s")
        if word.lower() in STOP or (words and word[0].isupper() and not words[-1][0].isupper()):
            break
        words.append(word)
        at = match.end()
        if _plural(word):
            break
        if word != match[1]:
            break
    return " ".join(words) or None


def _counted(text: str, figure: Figure, following: str) -> str | None:
    """Give what a figure counts by the words right after it."""
    end, written = figure.end, text[figure.start : figure.end]
    link = _LINK.match(text, end)
    joined = "-" in written
    match figure.type:
        case "date" | "time":
            return None
        case "money":
            if link:
                return _phrase(text, link.end() - 1)
            before = text[max(0, figure.start - 9) : figure.start]
            return _phrase(text, end) if _ADJECTIVAL.search(before) else None
        case "age":
            return _phrase(text, end, 2) if written.endswith("old") else None
        case "duration":
            return _phrase(text, end, 2) if joined and not following.startswith(",") else None
        case "score":
            return _phrase(text, end, 2)
        case "percent" | "quantity":
            if link:
                return _phrase(text, link.end() - 1)
            before = text[max(0, figure.start - 9) : figure.start]
            adjectival = joined or (" " not in written and _ADJECTIVAL.search(before))
            return _phrase(text, end) if adjectival else None
        case "ratio":
            if link:
                return _phrase(text, link.end() - 1)
            counted = _phrase(text, end) if " in " in written or " out of " in written else None
            return counted if counted and _plural(counted.rsplit(" ", 1)[-1]) else None
        case "ordinal":
            return _phrase(text, end, 3)
        case _:
            return _phrase(text, link.end() - 1 if link else end)


def attached(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Give figures, in order of ``start``, with what each counts (``of``), as the text words it."""
    result: list[Figure] = []
    last: Figure | None = None
    for figure in figures:
        following = text[figure.end : figure.end + 24]
        of = figure.of or _counted(text, figure, following)
        if of is None and figure.type == "count" and last is not None:
            between = text[last.end : figure.start]
            if _SAME.match(following) and len(between) < _NEAR and "\n" not in between:
                of = last.of
        if of is not None:
            figure = replace(figure, of=of)  # noqa: PLW2901 (the figure, told more)
        if figure.type == "count":
            last = figure if figure.of else last
        result.append(figure)
    return result
