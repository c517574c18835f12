"""Whether a figure is exact, about, over or under what it says, by the words before and after it."""

import re
from dataclasses import replace

from explorer.model import Bound, Figure

_MORE = r"(?:(?:another|an?\sadditional|an?\sextra|an?\sfurther|some|the\sage\sof|age|ages|an|a|only|his|her|its|their)\s)?"

_OVER = re.compile(
    r"\b(?:over|more\sthan|at\sleast|above|exceed(?:ing|ed|s)?|in\sexcess\sof|upwards?\sof|(?:no|not)\s(?:fewer|less)\sthan"
    r"|(?:older|longer|higher|greater|bigger|larger|faster|better|heavier|taller|further|wider)\sthan|beyond|north\sof"
    r"|a\sminimum\sof|minimum|topp(?:ed|ing)|surpass(?:ed|ing)|no\syounger\sthan|passed\sthe|as\sfew\sas|as\slittle\sas)"
    rf"\s{_MORE}$|[>≥]\s?$",
    re.IGNORECASE,
)
_UNDER = re.compile(
    r"\b(?:under|(?:fewer|less)\sthan|up\sto|below|at\s(?:the\s)?most|(?:younger|lower|smaller|shorter|slower|lighter|cheaper)\sthan"
    r"|(?:no|not)\s(?:more|longer|higher|older|bigger|larger|later|greater)\sthan|as\s(?:much|many|high|long|far)\sas"
    r"|(?:a\s)?maximum(?:\sof)?|shy\sof|short\sof|not\sexceeding|capped\sat|beneath|inside)"
    rf"\s{_MORE}$|[<≤]\s?$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:about|around|roughly|some|nearly|almost|approximately|(?:an\s)?estimated(?:\sat|\sto\sbe)?|close\sto|approaching|nearing"
    r"|in\sthe\sregion\sof|(?:in|of|on)\sthe\sorder\sof|circa|virtually|practically|perhaps|maybe|near(?:ly)?|just\sabout|or\sso"
    r"|something\slike|a\sprojected|(?:an\s)?estimated\sat|give\sor\stake|more\sor\sless)"
    r"\s(?:(?:another|an\sadditional|an\sextra|a\sfurther|a|an)\s)?$|(?:~|≈|\bc\.)\s?$",
    re.IGNORECASE,
)
_BEFORE: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    (
        "under",
        re.compile(r"\b(?:no|not|never)\s(?:more\sthan|exceed(?:ed|ing)?)\s$", re.IGNORECASE),
    ),
    ("over", re.compile(r"\b(?:no|not)\s(?:fewer|less)\sthan\s$", re.IGNORECASE)),
    ("over", _OVER),
    ("under", _UNDER),
    ("about", _ABOUT),
)
_AFTER: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    (
        "about",
        re.compile(r"-odd\b|-ish\b|(?:\s[a-z]+)?\sor\s(?:so|thereabouts)\b|,?\sgive\sor\stake\b"),
    ),
    (
        "over",
        re.compile(
            r"\+|-plus\b|\splus\b(?!\s[a-z]*\s?[$£€0-9])|\s(?:[a-z]+\s)?(?:or|and)\s(?:more|over|above|older|up|longer|higher|upwards)\b(?!\s[a-z]+\sthan)|\sat\sleast\b(?=[.,;])"
        ),
    ),
    (
        "under",
        re.compile(
            r"\s(?:[a-z]+\s)?(?:or|and)\s(?:less|fewer|under|below|younger|lower)\b|\sat\s(?:the\s)?most\b(?=[.,;])"
        ),
    ),
)
_LASTED = re.compile(
    r"\b(?:for|in|of|lasted|lasts?|lasting|took|takes?|taking|spent|spend|waited|waiting|after|just|well|little|by|is|was|are|been|"
    r"cover(?:s|ed|ing)|served|stretching|a|needs?|within|to|with|at|has|have|had|every|bit|far|not)\s$"
)
_SEASONS = re.compile(
    r"\s(?:summers|winters|seasons|games|matches|races|tours|terms|visits|evenings)\b"
)
_FIRST = frozenset(("over", "above", "under", "below", "inside", "near", "beyond"))


def bounded(text: str, figure: Figure) -> Figure:
    """Give a figure with its bound; dates, times, scores and ranks have none, ranges and vague numbers theirs."""
    if figure.bound != "exact" or figure.type in ("date", "time", "score", "ordinal"):
        return figure
    before = text[max(0, figure.start - 32) : figure.start]
    for bound, pattern in _BEFORE:
        if (found := pattern.search(before)) and not _of_place(text, found[0], figure):
            return replace(figure, bound=bound)
    after = text[figure.end : figure.end + 28]
    for bound, pattern in _AFTER:
        if pattern.match(after):
            return replace(figure, bound=bound)
    return figure


def _of_place(text: str, words: str, figure: Figure) -> bool:
    """Whether words like over or above are said of a place, of time, or of what something is about.

    That is so in "a quarrel over a €3bn hole", "above two defenders", "over five years in office".
    """
    first, *rest = words.lower().split() or [""]
    if first == "over" and figure.type == "count":
        after = text[figure.end : figure.end + 12]
        head = text[max(0, figure.start - 9) : figure.start]
        if text[figure.start : figure.end].lower() in ("twice", "once"):
            return True
        if _SEASONS.match(after) and head.endswith("Over "):
            return True
    if first not in _FIRST:
        return False
    if rest[-1:] == ["a"]:
        return figure.type not in ("ratio", "count")
    if first == "near":
        return figure.type in ("count", "ordinal")
    if rest[:1] and rest[0] in ("his", "her", "its", "their"):
        return True
    if first == "over" and figure.type == "duration":
        head = text[: figure.start].removesuffix(text[figure.start - len(words) : figure.start])
        return (
            not _LASTED.search(head[-14:])
            and bool(head.strip())
            and head[-2:] not in (". ", ", ", "“")
        )
    return first in ("above", "below", "inside", "beyond") and figure.type in ("count", "ordinal")
