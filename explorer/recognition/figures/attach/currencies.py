"""Which country's money is meant by a word or sign that several countries use: pesos, rupees, $."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from explorer.model import Figure
from explorer.recognition.figures.parse.currencies import CURRENCIES_SHARED, DOLLAR_HOMES
from explorer.recognition.lexicon.countries import usual_names
from explorer.recognition.lexicon.demonyms import pattern, place_of
from explorer.recognition.lexicon.tables import either

_DOLLAR = "USD"
_WORD = re.compile(r"[^\W\d_]+$")
_DOLLARS = re.compile(r"\$|[^$]*(?<!hong kong )(?<!singapore )\b(?:dollars?|bucks)$")
_WRITTEN = re.compile(r"(?P<whose>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\sdollars?\b")
"""A country's dollars in words, beside which a plain sign is another's."""

_NEAR = 80
"""Characters over which cents are those of the sum before."""

_SUMS_BEFORE = 3
"""Figures before cents among which that sum is looked for."""

_LEAST = 2
"""So often is a country named before an article without the United States counts in its dollars."""

_LATER = 2
"""A country named after a sum is so many times as far from it as one named before."""


def with_currencies(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Figures of a text with the money that is meant where several countries have one of that name.

    For pesos, kroner and the like it is that of the country named nearest in the text, for dollars
    that of the country most spoken of. Without any of these in the text the unit stays.
    """
    result = list(figures)
    dollars = {n for n, one in enumerate(figures) if _is_in_dollars(text, one)}
    if dollars and (code := _dollar(text)) != _DOLLAR:
        for n in dollars:
            result[n] = replace(figures[n], unit=code)
    shared = {
        n: table
        for n, one in enumerate(figures)
        if n not in dollars and (table := _shared_by(text, one))
    }
    named = _countries_named(text) if shared else []
    for n, table in shared.items():
        unit = _of_sum_before(figures, n) or _of_nearest(named, table, figures[n].start)
        if unit:
            result[n] = replace(figures[n], unit=unit)
    return result


def _is_in_dollars(text: str, one: Figure) -> bool:
    if one.type != "money" or one.unit != _DOLLAR:
        return False
    return _DOLLARS.match(text[one.start : one.end].lower()) is not None


def _shared_by(text: str, one: Figure) -> dict[str, str] | None:
    """The codes by country of the word of money with which a figure ends, if several have it."""
    word = _WORD.search(text, one.start, one.end) if one.type == "money" else None
    return CURRENCIES_SHARED.get(word[0].lower().removesuffix("s")) if word else None


def _of_sum_before(figures: Sequence[Figure], n: int) -> str | None:
    """The money of the sum shortly before, whose cents are meant."""
    if figures[n].unit != _DOLLAR:
        return None
    for one in reversed(figures[max(0, n - _SUMS_BEFORE) : n]):
        if one.type == "money" and figures[n].start - one.end < _NEAR:
            return one.unit
    return None


def _of_nearest(named: Sequence[tuple[int, str]], table: dict[str, str], start: int) -> str | None:
    """The money, by a table, of the country named nearest to an offset."""
    near = [one for one in named if one[1] in table]
    if not near:
        return None
    at = bisect_left(near, (start,))
    _, home = min(near[max(0, at - 1) : at + 1], key=lambda one: _distance(one[0], start))
    return table[home]


def _distance(place: int, start: int) -> int:
    return start - place if place < start else _LATER * (place - start)


def _countries_named(text: str) -> list[tuple[int, str]]:
    """The countries that share a word for money, and where they are named, in order."""
    named = [(match.start(), usual_names()[match[0]]) for match in _sharing().finditer(text)]
    named += [(m.start(), home) for m in pattern().finditer(text) if (home := place_of(m[0]))]
    return sorted(named)


def _whole_words(names: Iterable[str], no_part: str = r"\w") -> re.Pattern[str]:
    return re.compile(rf"(?<![{no_part}])(?:{either(names, ' ')})(?![{no_part}])")


@cache
def _sharing() -> re.Pattern[str]:
    homes = {country for table in CURRENCIES_SHARED.values() for country in table}
    return _whole_words(name for name, usual in usual_names().items() if usual in homes)


@cache
def _all_countries() -> re.Pattern[str]:
    return _whole_words(usual_names())


@cache
def _dollar_codes() -> dict[str, str]:
    return {name: code for code, names in DOLLAR_HOMES.items() for name in names}


@cache
def _dollar_names() -> re.Pattern[str]:
    return _whole_words(_dollar_codes(), r"\w$")


def _dollar(text: str) -> str:
    """The code of the dollars a text counts in: those of the country it speaks of most."""
    codes = _dollar_codes()
    counts = Counter(codes[match[0]] for match in _dollar_names().finditer(text))
    for written in _WRITTEN.finditer(text):
        counts.pop(codes.get(written["whose"], ""), None)
    if not counts:
        return _DOLLAR
    code, most = counts.most_common(1)[0]
    if code == _DOLLAR or most < _LEAST:
        return _DOLLAR
    spoken = Counter(home for match in pattern().finditer(text) if (home := place_of(match[0])))
    spoken.update(usual_names()[match[0]] for match in _all_countries().finditer(text))
    elsewhere = (n for home, n in spoken.items() if home not in codes)
    return code if most > max(counts[_DOLLAR], *elsewhere, 0) else _DOLLAR
