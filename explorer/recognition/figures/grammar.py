"""Find figures in text and read them: one expression a type, the more specific first."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from explorer.model import Bound, Figure
from explorer.recognition.figures.counted import STOP, attached
from explorer.recognition.figures.local import local
from explorer.recognition.figures.numbers import (
    DIGITS,
    FRACTIONS,
    ORDINALS,
    SCALE,
    SCALES,
    WORDS,
    tidy,
    value,
)
from explorer.recognition.figures.units import (
    CURRENCY_PARTS,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DURATIONS,
    UNITS,
)

Reader = Callable[[re.Match[str]], Figure | None]

MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)"
)
DAYS = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?"
YEAR = r"(?:1[0-9]\d\d|20\d\d)"
NUMBER = (
    rf"(?:[-−]?{DIGITS}{SCALE}?|(?i:{WORDS})\s(?:and\sa\shalf|and\sa\squarter|and\sa\sthird)|(?:[Hh]alf )?(?i:a (?=million|billion|hundred|thousand|dozen)"
    rf"(?:million|billion|hundred|thousand|dozen)|half a (?:million|billion|dozen)|{WORDS}))"
)
ONES = "zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
RANGE = r"(?:\s?[–-]\s?|\s+to\s+|\s+or\s+)"
PERCENT = r"(?:%|per\s?cent(?:age\spoints?)?\b|percentage\spoints?\b|basis\spoints?\b|bps?\b)"
SIGN = (
    r"(?:(?:US|AU|CA|NZ|HK|NT|MX|[ACSR])?\$|[£€¥₹₽₩₪₺₦₱฿₫₴₵]|\bRs\.?\s?|\bR(?=\d)|\bK[Ss]h\s?"
    r"|\b(?:USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD)\s)"
)


def _figure(match: re.Match[str], **fields: object) -> Figure:
    return replace(Figure("", match.start(), match.end(), "count"), **fields)  # type: ignore[arg-type]


def _span(low: float | None, high: float | None) -> dict[str, object]:
    if low is not None and high is not None:
        return {"low": low, "high": high, "bound": "range"}
    return {"low": low}


def _scaled(low: str, high: str) -> tuple[float | None, float | None]:
    """Values of both ends; a scale written once ("3 to 4 million") counts for both."""
    first, second = value(low), value(high)
    tail = re.search(r"([a-z]+)$", high.lower())
    if first is not None and tail and tail[1] in SCALES and not re.search(r"[a-z]$", low.lower()):
        first = tidy(first * SCALES[tail[1]])
    return first, second


def _money(match: re.Match[str]) -> Figure | None:
    sign = match["sign"]
    unit = CURRENCY_SIGNS.get(sign.strip().rstrip("."), None) if sign else None
    if unit is None and match["word"]:
        unit = CURRENCY_WORDS[re.sub(r"\s+", " ", match["word"].lower())]
    if match["high"]:
        low, high = _scaled(match["low"], match["high"])
        return _figure(match, type="money", unit=unit, **_span(low, high))
    low_value = value(match["low"])
    if match["word"] and match["word"].lower() in CURRENCY_PARTS and low_value:
        low_value = tidy(low_value / 100)
    return _figure(match, type="money", unit=unit, low=low_value)


def _measured(kind: str, table: dict[str, str]) -> Reader:
    def read(match: re.Match[str]) -> Figure | None:
        unit = table[re.sub(r"\s+", " ", match["unit"]).lower()]
        if match["high"]:
            low, high = _scaled(match["low"], match["high"])
            return _figure(match, type=kind, unit=unit, **_span(low, high))
        return _figure(match, type=kind, unit=unit, low=value(match["low"]))

    return read


def _percent(match: re.Match[str]) -> Figure | None:
    word = match["unit"].lower()
    unit = "percent"
    if "point" in word:
        unit = "percentage point"
    elif word in ("bp", "bps") or word.startswith("basis"):
        unit = "basis point"
    low, high = (value(match["low"]), None)
    if match["high"]:
        low, high = _scaled(match["low"], match["high"])
    return _figure(match, type="percent", unit=unit, **_span(low, high))


def _count(match: re.Match[str]) -> Figure | None:
    if match["high"]:
        low, high = _scaled(match["low"], match["high"])
        if low is None or high is None or high <= low or match["high"].startswith("0"):
            return None
        return _figure(match, **_span(low, high))
    text = match["low"].lower()
    number = value(text)
    if text.startswith("half a"):
        number = SCALES[text.split()[-1]] / 2
    return _figure(match, low=number) if number is not None else None


def _score(match: re.Match[str]) -> Figure | None:
    return _figure(match, type="score", low=float(match["low"]), high=float(match["high"]))


def _ordinal(match: re.Match[str]) -> Figure | None:
    word = match["low"].lower()
    number = ORDINALS.get(word)
    if number is None:
        digits = re.search(r"\d+", word)
        number = int(digits[0]) if digits else None
    return _figure(match, type="ordinal", low=number) if number is not None else None


_HALVED = re.compile(r"\b(?:first|second|other|final|third|each|either)[\s-]$")
_COMPARED = re.compile(
    r"\s(?:as|more|less|fewer|the|higher|lower|larger|bigger|faster|slower|what|over|its|their|his|her|our"
    r"|that|this|greater|smaller|longer|worse|better|likelier|cheaper|older|richer|poorer)\b"
)


def _ratio(match: re.Match[str]) -> Figure | None:
    if match["times"]:
        following = match.string[match.end() : match.end() + 12]
        kind = "ratio" if _COMPARED.match(following) else "count"
        return _figure(match, type=kind, low=value(match["times"]))
    if match["top"]:
        top, bottom = value(match["top"]), value(match["bottom"])
        if not top or not bottom:
            return None
        return _figure(match, type="ratio", low=round(top / bottom, 6))
    part = FRACTIONS[match["part"].lower().rstrip("s")] if match["part"] != "halves" else 0.5
    many = value(match["many"]) if match["many"] and match["many"].lower() != "a" else 1.0
    following = match.string[match.end() : match.end() + 20]
    if match["part"].lower() == "half" and _HALVED.search(match.string[: match.start()][-9:]):
        return None
    if match["part"] == "quarters" and many != 3 and not following.startswith(" of"):
        return _figure(match, type="duration", unit="quarter", low=many)
    noun = re.match(r"[\s-]([a-z]+)", following)
    if (
        match["many"]
        and match["many"].lower() == "a"
        and match["part"].lower() in ORDINALS
        and noun
        and noun[1] not in STOP
    ):
        figure = _figure(match, type="ordinal", low=ORDINALS[match["part"].lower()])
        return replace(figure, start=match.start("part"))
    return _figure(match, type="ratio", low=round(part * (many or 1.0), 6))


def _one_in(match: re.Match[str]) -> Figure | None:
    bottom = value(match["bottom"])
    if not bottom or bottom < 2 or match["what"] in STOP:
        return None
    return _figure(match, type="ratio", low=round(1 / bottom, 6), of=match["what"])


def _vague(match: re.Match[str]) -> Figure | None:
    return _figure(match, bound="about")


def _clocked(match: re.Match[str]) -> Figure | None:
    hours = (
        float(match["hours"]) + float(match["minutes"]) / 60 + float(match["seconds"] or 0) / 3600
    )
    return _figure(match, type="duration", unit="hour", low=round(hours, 6))


def _tall(match: re.Match[str]) -> Figure | None:
    feet = float(match["feet"]) + float(match["inches"]) / 12
    return _figure(match, type="quantity", unit="foot", low=round(feet, 6))


def _magnitude(match: re.Match[str]) -> Figure | None:
    figure = _figure(
        match, type="quantity", unit="magnitude", low=value(match["low"] or match["low2"])
    )
    return replace(figure, start=match.start("low2")) if match["low2"] else figure


def _worded_score(match: re.Match[str]) -> Figure | None:
    low, high = value(match["low"]), value(match["high"])
    return _figure(match, type="score", low=low, high=high)


def _times(match: re.Match[str]) -> Figure | None:
    following = match.string[match.end() : match.end() + 12]
    kind = "ratio" if _COMPARED.match(following) else "count"
    return _figure(match, type=kind, low={"twice": 2.0, "thrice": 3.0}[match[0].lower()])


def _plain(kind: str) -> Reader:
    return lambda match: _figure(match, type=kind)


_NOBODY = frozenset("It That This There What Which The Rate Price Score Total Number".split())


def _aged(match: re.Match[str]) -> Figure | None:
    years = value(match["low"])
    if match[0].split()[0] in _NOBODY or not years or years > 119:
        return None
    figure = _figure(match, type="age", unit="year", low=years)
    return replace(figure, start=match.start("low"), end=match.end("low"))


def _words_of(table: dict[str, str]) -> str:
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s+") for word in sorted(table, key=len, reverse=True)
    )


@cache
def _rules() -> tuple[tuple[re.Pattern[str], Reader], ...]:
    number = rf"(?P<low>{NUMBER})(?:{RANGE}(?P<high>{NUMBER}))?"
    pair = rf"(?P<low>{NUMBER})(?:{RANGE}(?:{SIGN})?(?P<high>{NUMBER}))?"
    between = rf"(?P<low>{NUMBER})\s+and\s+(?:{SIGN})?(?P<high>{NUMBER})"
    fractions = "|".join(FRACTIONS)
    sources: tuple[tuple[str, Reader], ...] = (
        (
            r"\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)|\b\d{1,2}:\d\d(?:\s?GMT)?\b"
            r"|\b\d{4}\s?GMT\b|\b(?:noon|midnight)\b",
            _plain("time"),
        ),
        (
            rf"\b(?P<low>1[0-2]|[1-9]|(?i:{ONES}))(?=\s(?:o’clock|o'clock|in\sthe\s(?:morning|evening|afternoon)"
            r"|at\snight)\b)",
            _plain("time"),
        ),
        (
            r"\b(?:[Hh]e|[Ss]he|who|I|[A-ZÀ-Þ]\w+)\s(?:was|is|am|turned|turns)\s(?:now\s)?"
            r"(?P<low>1?\d?\d|(?i:{ONES}))(?=[.,;)”\"]|\sand\b|\swhen\b)(?![.,]\d)",
            _aged,
        ),
        (
            rf"\b(?:{DAYS},?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s{MONTHS}(?:\s{YEAR})?"
            rf"|{MONTHS}\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,\s{YEAR})?|{MONTHS},?\s{YEAR})"
            r"|\b\d{4}-\d\d-\d\d\b|\b(?:the\s)?(?:1[0-9]|20)\d0s\b",
            _plain("date"),
        ),
        (
            rf"(?<=[Bb]etween\s)(?P<sign>{SIGN}){between}(?!\w)(?P<word>(?!))?",
            _money,
        ),
        (
            rf"(?<=[Bb]etween\s){between}\s(?P<word>(?i:{_words_of(CURRENCY_WORDS)}))\b(?P<sign>(?!))?",
            _money,
        ),
        (
            rf"(?P<sign>{SIGN}){pair}(?!\w)(?P<word>(?!))?|(?P<sign2>(?!))",
            _money,
        ),
        (
            rf"\b(?P<low>{NUMBER})(?:\s?%|\sper\s?cent)?{RANGE}(?P<high>{NUMBER})\s?"
            rf"(?P<unit>{PERCENT})",
            _percent,
        ),
        (
            rf"(?<=[Bb]etween\s)(?P<low>{NUMBER})(?:\s?%|\sper\s?cent)?\sand\s(?P<high>{NUMBER})\s?"
            rf"(?P<unit>{PERCENT})",
            _percent,
        ),
        (rf"\b(?P<low>{NUMBER})\s?(?P<unit>{PERCENT})(?P<high>(?!))?", _percent),
        (rf"(?P<sign>(?!))?\b{pair}\s(?P<word>(?i:{_words_of(CURRENCY_WORDS)}))\b", _money),
        (rf"(?P<sign>(?!))?\b(?P<low>{DIGITS})(?P<word>p)\b(?!\.)(?P<high>(?!))?", _money),
        (
            rf"\b(?P<low>{NUMBER})[- ](?P<unit>year|month|week|day)s?[- ]olds?\b",
            lambda m: _figure(m, type="age", unit=m["unit"], low=value(m["low"])),
        ),
        (
            rf"(?<=\baged\s)(?P<low>{NUMBER})(?:{RANGE}|\sand\s)(?P<high>{NUMBER})\b",
            lambda m: _figure(m, type="age", unit="year", **_span(*_scaled(m["low"], m["high"]))),
        ),
        (
            rf"(?<=\baged\s)(?P<low>{NUMBER})\b"
            rf"|(?:(?<=\bage\sof\s)|(?<=\bat\sage\s))(?P<low2>{NUMBER})\b",
            lambda m: _figure(m, type="age", unit="year", low=value(m["low"] or m["low2"])),
        ),
        (
            rf"\b(?i:children|women|men|people|mothers|fathers|girls|boys|adults|those|anyone|everyone|players"
            rf"|workers|voters|residents|pupils|students|patients)\s(?:under|over|aged)\s"
            rf"(?P<low>{NUMBER})\b(?!\s?(?:%|per\b|percent)|-|\w)",
            lambda m: replace(
                _figure(m, type="age", unit="year", low=value(m["low"])),
                start=m.start("low"),
                end=m.end("low"),
            ),
        ),
        (
            r"(?<=[\w*”’)\"],\s)(?P<low>[1-9]\d?|1[01]\d)(?=,(?!\d)|\.\s|\sand\b)"
            r"|(?<=younger\sthan\s)(?P<low2>\d{1,3})|(?<=older\sthan\s)(?P<low3>\d{1,3})",
            lambda m: _figure(
                m, type="age", unit="year", low=value(m["low"] or m["low2"] or m["low3"])
            ),
        ),
        (
            r"\b(?P<hours>\d+)\s?(?:hr|hrs|h|hours?)[,\s]\s?(?P<minutes>\d+)\s?(?:min|mins|m|minutes?)\b"
            r"(?:[,\s]\s?(?P<seconds>\d+(?:\.\d+)?)\s?(?:sec|secs|s|seconds?)\b)?",
            _clocked,
        ),
        (r"\b(?P<feet>\d+)\s?(?:ft|feet|foot)\s?(?P<inches>\d+)\s?(?:ins?|inches)\b", _tall),
        (
            rf"(?<=[Bb]etween\s)(?P<low>{NUMBER})\sand\s(?P<high>{NUMBER})[- ]?"
            rf"(?P<unit>(?i:{_words_of(DURATIONS)}))\b",
            _measured("duration", DURATIONS),
        ),
        (
            rf"(?<=[Bb]etween\s)(?P<low>{NUMBER})\sand\s(?P<high>{NUMBER})[- ]?"
            rf"(?P<unit>(?i:{_words_of(UNITS)}))(?!\w)",
            _measured("quantity", UNITS),
        ),
        (
            rf"\b{number}[- ]?(?P<unit>(?i:{_words_of(DURATIONS)}))\b",
            _measured("duration", DURATIONS),
        ),
        (
            rf"(?<![\w.])(?P<low>{NUMBER})[- ]magnitude\b|\b[Mm]agnitude\s(?:of\s)?(?P<low2>\d(?:\.\d)?)\b",
            _magnitude,
        ),
        (
            r"(?<![\w.])(?P<low>[-−]?\d{1,2}(?:\.\d)?)(?P<unit>[CF])\b(?!-)",
            lambda m: _figure(
                m,
                type="quantity",
                unit=f"degree {'Celsius' if m['unit'] == 'C' else 'Fahrenheit'}",
                low=value(m["low"]),
            ),
        ),
        (
            rf"(?<![\w.]){number}[- ]?(?P<unit>(?i:{_words_of(UNITS)}))(?!\w)",
            _measured("quantity", UNITS),
        ),
        (
            rf"\b(?P<top>\d+|(?i:{WORDS}))\s(?:in|out\sof)\s(?:every\s)?(?P<bottom>\d+|(?i:{WORDS}))\b"
            rf"(?P<times>(?!))?(?P<part>(?!))?(?P<many>(?!))?",
            _ratio,
        ),
        (
            rf"\b(?P<top>[Oo]ne|1)\s(?P<what>[a-z]+)\sin\s(?P<bottom>\d+|(?i:{WORDS}))\b",
            _one_in,
        ),
        (
            rf"\b(?P<times>{NUMBER})\stimes\b(?P<top>(?!))?(?P<part>(?!))?(?P<many>(?!))?",
            _ratio,
        ),
        (
            rf"\b(?:(?P<many>(?i:a|{WORDS}))[- ])(?P<part>(?:{fractions})s?)\b"
            r"(?!\s(?:of\sa\s)?(?:million|billion))(?P<times>(?!))?(?P<top>(?!))?",
            _ratio,
        ),
        (
            r"\b(?P<part>[Hh]alf)\b(?!\s(?:a\s|an\s)|-)(?P<many>(?!))?(?P<times>(?!))?(?P<top>(?!))?",
            _ratio,
        ),
        (r"(?<![\w.,-])(?P<low>\d{1,3})[-–](?P<high>\d{1,3})(?![\w-]|[.,]\d|\s?%)", _score),
        (
            r"\b(?P<low>N[ou]\.?\s\d+|number\sone(?=\sin)|\d+(?:st|nd|rd|th)\b|(?i:"
            + "|".join(ORDINALS)
            + r"))\b(?!\s(?:lady|aid\b))",
            _ordinal,
        ),
        (
            rf"\b(?:{DAYS})\b|\b{MONTHS}(?=\s|[,;:)]|$|\.)(?<!\bMay)|(?<=\b[Ii]n\s)May\b",
            _plain("date"),
        ),
        (rf"(?<![\w.,-]){YEAR}(?:[-–](?:{YEAR}|\d\d))?(?![\w,]\d|\w|\s?%)", _plain("date")),
        (
            r"\b(?i:(?:(?:tens|hundreds|thousands|dozens) of )?(?:dozens|scores(?=\sof)"
            r"|hundreds|thousands|millions|billions))\b",
            _vague,
        ),
        (r"\b(?i:twice|thrice)\b", _times),
        (
            rf"\b(?P<low>(?i:{ONES}))[-–](?P<high>(?i:{ONES}|nil))\b(?!-)",
            _worded_score,
        ),
        (rf"(?<=[Bb]etween\s)(?P<low>{NUMBER})\sand\s(?P<high>{NUMBER})(?![\w%])", _count),
        (rf"(?<![\w.,$£€/-])(?:{number})(?![\w/]|[-–]\w|[.,]\d)", _count),
    )
    return tuple((re.compile(source), reader) for source, reader in sources)


_DOING = re.compile(r"\s[a-z]+ing\s(?:his|her|its|their|a|an|the|to|for|in|on|at|with)\b")
"""What one of several does: "one covering his jaw"."""

_BOUNDS: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    (
        "over",
        re.compile(
            r"\b(?:over|more than|at least|above|exceeding|older than|no fewer than|"
            r"no less than|upwards of|not less than)\s(?:a\s|the\s)?$",
            re.I,
        ),
    ),
    (
        "under",
        re.compile(
            r"\b(?:under|fewer than|less than|up to|below|at most|younger than|"
            r"no more than|as much as|as many as|by as much as)\s(?:a\s|the\s)?$",
            re.I,
        ),
    ),
    (
        "about",
        re.compile(
            r"\b(?:about|around|roughly|some|nearly|almost|approximately|an estimated|"
            r"close to)\s(?:a\s|the\s)?$|~\s?$",
            re.I,
        ),
    ),
)
_NO_NUMBER = re.compile(
    r"(?:\b(?:COVID|Covid|Flight|flight|Boeing|Airbus|Section|Article|Channel|Route|Highway"
    r"|[Pp]age|[Cc]hapter|[Ll]ine|[Rr]oom|[Pp]latform|[Gg]ate|[Vv]erse|[Bb]ox|[Ff]igure|[Tt]able|Unit|Area|Pier|Form"
    r"|[A-Z]{1,3})[- ]?|[A-Za-z]-|[A-Z])$"
)


def _bound(text: str, figure: Figure) -> Figure:
    if figure.bound != "exact" or figure.type in ("date", "time"):
        return figure
    before = text[max(0, figure.start - 24) : figure.start]
    for bound, pattern in _BOUNDS:
        if (found := pattern.search(before)) and not _of_place(found[0], figure):
            return replace(figure, bound=bound)
    return figure


def _of_place(words: str, figure: Figure) -> bool:
    """Whether words like over or above are said of a place, or of what something is about.

    That is so in "a quarrel over a €3bn hole", "above two defenders".
    """
    first, *rest = words.lower().split()
    if first in ("over", "above", "under", "below") and rest[-1:] == ["a"]:
        return figure.type not in ("ratio", "count")
    return first in ("above", "below") and figure.type in ("count", "ordinal")


def _changes(text: str, figure: Figure) -> list[Figure]:
    """Give both ends of a change, "from £1.20 to £1.50", which is no range."""
    cut = re.search(r"\sto\s", text[figure.start : figure.end])
    before = text[max(0, figure.start - 5) : figure.start].lower()
    if figure.high is None or cut is None or before != "from ":
        return [figure]
    first = replace(figure, end=figure.start + cut.start(), high=None, bound="exact")
    second = replace(
        figure, start=figure.start + cut.end(), low=figure.high, high=None, bound="exact"
    )
    return [first, second]


def _found(text: str) -> Iterator[Figure]:
    for pattern, reader in _rules():
        for match in pattern.finditer(text):
            if "\n" in match[0]:
                continue
            figure = reader(match)
            if figure is not None:
                yield from _changes(text, figure)


def find(text: str) -> list[Figure]:
    """Give the figures of a text in order of ``start``, none overlapping; ids are f1, f2 …"""
    taken = bytearray(len(text))
    figures: list[Figure] = []
    for figure in _found(text):
        start, end = figure.start, figure.end
        if any(taken[start:end]):
            continue
        if figure.type in ("count", "score") and _NO_NUMBER.search(
            text[max(0, start - 12) : start]
        ):
            continue
        word = text[start:end].lower()
        if word in ("one", "second") and figure.type == "count":
            following = text[end : end + 14]
            if re.search(
                r"\b(?:[Nn]o|[Ii]f|[Ww]hen|[Aa]s|[Hh]ow|this|that|the(?:\s\w+)?|which|any|every|a\s\w+)\s$",
                text[max(0, start - 16) : start],
            ):
                continue
            word_after = re.match(r"[ -]([a-z]{3,})", following)
            if (
                not word_after
                or word_after[1] in STOP
                or _DOING.match(text, end)
                or re.match(
                    r"\s(?:of|who|that|more|for|day|side|way|thing|hand|another|such|by|might|can|could|would|should|is|was|in)\b",
                    following,
                )
            ):
                continue
        taken[start:end] = b"\x01" * (end - start)
        figures.append(_bound(text, figure))
    figures.sort(key=lambda figure: figure.start)
    figures = local(text, attached(text, figures))
    return [replace(figure, id=f"f{n}") for n, figure in enumerate(figures, start=1)]
