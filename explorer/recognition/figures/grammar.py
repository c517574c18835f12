"""Find figures in text and read them: one expression a type, the more specific first."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from explorer.model import Bound, Figure
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
from explorer.recognition.figures.units import CURRENCY_SIGNS, CURRENCY_WORDS, DURATIONS, UNITS

Reader = Callable[[re.Match[str]], Figure | None]

MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)"
)
DAYS = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?"
YEAR = r"(?:1[0-9]\d\d|20\d\d)"
NUMBER = (
    rf"(?:[-−]?{DIGITS}{SCALE}?|(?:[Hh]alf )?(?i:a (?=million|billion|hundred|thousand|dozen)"
    rf"(?:million|billion|hundred|thousand|dozen)|half a (?:million|billion|dozen)|{WORDS}))"
)
RANGE = r"(?:\s?[–-]\s?|\s+to\s+)"
SIGN = r"(?:(?:US|A|C|NZ|HK|S|R)?\$|[£€¥₹₽₩₪₺]|Rs\.?\s?|USD\s|EUR\s|GBP\s)"


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
    if match["word"] and match["word"].lower() in ("cent", "cents", "pence") and low_value:
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
        return _figure(match, **_span(low, high)) if low is not None else None
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


def _ratio(match: re.Match[str]) -> Figure | None:
    if match["times"]:
        return _figure(match, type="ratio", low=value(match["times"]))
    if match["top"]:
        top, bottom = value(match["top"]), value(match["bottom"])
        if not top or not bottom:
            return None
        return _figure(match, type="ratio", low=round(top / bottom, 6))
    part = FRACTIONS[match["part"].lower().rstrip("s")] if match["part"] != "halves" else 0.5
    many = value(match["many"]) if match["many"] and match["many"].lower() != "a" else 1.0
    return _figure(match, type="ratio", low=round(part * (many or 1.0), 6))


def _vague(match: re.Match[str]) -> Figure | None:
    return _figure(match)


def _times(match: re.Match[str]) -> Figure | None:
    return _figure(match, low={"twice": 2.0, "thrice": 3.0}[match[0].lower()])


def _plain(kind: str) -> Reader:
    return lambda match: _figure(match, type=kind)


def _age(match: re.Match[str]) -> Figure | None:
    return _figure(match, type="age", unit="year", low=value(match["low"]))


def _words_of(table: dict[str, str]) -> str:
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s+") for word in sorted(table, key=len, reverse=True)
    )


@cache
def _rules() -> tuple[tuple[re.Pattern[str], Reader], ...]:
    number = rf"(?P<low>{NUMBER})(?:{RANGE}(?P<high>{NUMBER}))?"
    pair = rf"(?P<low>{NUMBER})(?:(?:{RANGE}|\s+and\s+)(?:{SIGN})?(?P<high>{NUMBER}))?"
    fractions = "|".join(FRACTIONS)
    sources: tuple[tuple[str, Reader], ...] = (
        (
            r"\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)|\b\d{1,2}:\d\d(?:\s?GMT)?\b"
            r"|\b\d{4}\s?GMT\b|\b(?:noon|midnight)\b",
            _plain("time"),
        ),
        (
            rf"\b(?:{DAYS},?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s{MONTHS}(?:\s{YEAR})?"
            rf"|{MONTHS}\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,\s{YEAR})?|{MONTHS},?\s{YEAR})"
            r"|\b\d{4}-\d\d-\d\d\b|\b(?:the\s)?(?:1[0-9]|20)\d0s\b",
            _plain("date"),
        ),
        (
            rf"(?P<sign>{SIGN}){pair}(?!\w)(?P<word>(?!))?|(?P<sign2>(?!))",
            _money,
        ),
        (
            rf"\b{number}\s?(?P<unit>%|per\s?cent(?:age\spoints?)?\b|percentage\spoints?\b"
            r"|basis\spoints?\b|bps?\b)",
            _percent,
        ),
        (rf"(?P<sign>(?!))?\b{pair}\s(?P<word>{_words_of(CURRENCY_WORDS)})\b", _money),
        (
            rf"\b(?P<low>{NUMBER})[- ]years?[- ]olds?\b|(?<=aged\s)(?P<low2>\d{{1,3}})\b",
            lambda m: _figure(m, type="age", unit="year", low=value(m["low"] or m["low2"])),
        ),
        (
            r"(?<=[a-z]{2},\s)(?P<low>[1-9]\d?|1[01]\d)(?=,(?!\d)|\.\s|\sand\b)"
            r"|(?<=younger\sthan\s)(?P<low2>\d{1,3})|(?<=older\sthan\s)(?P<low3>\d{1,3})",
            lambda m: _figure(
                m, type="age", unit="year", low=value(m["low"] or m["low2"] or m["low3"])
            ),
        ),
        (
            rf"\b{number}[- ]?(?P<unit>(?i:{_words_of(DURATIONS)}))\b",
            _measured("duration", DURATIONS),
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
            r"\b(?P<low>No\.\s\d+|number\sone(?=\sin)|\d+(?:st|nd|rd|th)\b|(?i:"
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
        (rf"(?<=[Bb]etween\s)(?P<low>{NUMBER})\sand\s(?P<high>{NUMBER})(?![\w%])", _count),
        (rf"(?<![\w.,$£€/-])(?:{number})(?![\w/]|[-–]\w|[.,]\d)", _count),
    )
    return tuple((re.compile(source), reader) for source, reader in sources)


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
    r"|[A-Z]{1,3})[- ]?|[A-Za-z]-|[A-Z])$"
)
_COUNTED = re.compile(
    r"(?:-|\s+)(?:of\s+(?:the\s+|its\s+|their\s+)?)?(?P<noun>[a-z][a-z'’-]+(?:\s[a-z-]+s\b)?)"
)
_STOP = frozenset(
    [
        "in",
        "on",
        "at",
        "of",
        "to",
        "by",
        "and",
        "or",
        "from",
        "for",
        "with",
        "after",
        "before",
        "the",
        "a",
        "an",
        "is",
        "was",
        "were",
        "are",
        "have",
        "has",
        "had",
        "than",
        "who",
        "which",
        "that",
        "as",
        "but",
        "when",
        "while",
        "since",
        "per",
        "if",
        "it",
        "he",
        "she",
        "they",
        "more",
        "less",
        "fewer",
        "out",
        "over",
        "under",
        "against",
        "up",
        "down",
        "into",
    ]
)


def _bound(text: str, figure: Figure) -> Figure:
    if figure.bound == "range":
        return figure
    before = text[max(0, figure.start - 24) : figure.start]
    for bound, pattern in _BOUNDS:
        if pattern.search(before):
            return replace(figure, bound=bound)
    return figure


def _of(text: str, figure: Figure) -> Figure:
    if figure.type in ("date", "time", "money", "score") or (
        figure.type == "age" and not text[figure.start : figure.end].endswith("old")
    ):
        return figure
    if figure.type == "duration" and "-" not in text[figure.start : figure.end]:
        return figure
    after = text[figure.end : figure.end + 60].split("\n", maxsplit=1)[0]
    match = _COUNTED.match(after)
    needs_of = figure.type in ("percent", "ratio", "quantity")
    joined = "-" in text[figure.start : figure.end]
    if not match or match["noun"].split()[0] in _STOP:
        return figure
    if needs_of and not joined and not re.match(r"\s+of\b", after):
        return figure
    return replace(figure, of=match["noun"])


def _found(text: str) -> Iterator[Figure]:
    for pattern, reader in _rules():
        for match in pattern.finditer(text):
            if "\n" in match[0]:
                continue
            figure = reader(match)
            if figure is not None:
                yield figure


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
                r"\b(?:[Nn]o|this|that|the|which|any|every)\s$", text[max(0, start - 6) : start]
            ):
                continue
            if not re.match(r"[ -][a-z]{3,}", following) or re.match(
                r"\s(?:of|who|that|more)\b", following
            ):
                continue
        taken[start:end] = b"\x01" * (end - start)
        figures.append(_of(text, _bound(text, figure)))
    figures.sort(key=lambda figure: figure.start)
    return [replace(figure, id=f"f{n}") for n, figure in enumerate(figures, start=1)]
