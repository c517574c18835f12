"""Which country's money is meant by a word or sign that several countries use: pesos, rupees, $."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from explorer.model import Figure
from explorer.recognition.figures.units import CURRENCIES_SHARED, DOLLAR_HOMES
from explorer.recognition.lexicon.countries import usual_names
from explorer.recognition.lexicon.demonyms import pattern, place_of

_WORD = re.compile(r"[^\W\d_]+$")
_DOLLARS = re.compile(r"\$|[^$]*(?<!hong kong )(?<!singapore )\b(?:dollars?|bucks)$")
_NEAR = 80
"""Characters over which cents are those of the sum before."""

_LEAST = 2
"""So often is a country named before an article without the United States counts in its dollars."""


@cache
def _countries() -> re.Pattern[str]:
    homes = {country for table in CURRENCIES_SHARED.values() for country in table}
    names = [name for name, usual in usual_names().items() if usual in homes]
    words = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


@cache
def _dollars() -> tuple[re.Pattern[str], dict[str, str]]:
    codes = {name: code for code, names in DOLLAR_HOMES.items() for name in names}
    words = "|".join(map(re.escape, sorted(codes, key=len, reverse=True)))
    return re.compile(rf"(?<![\w$])(?:{words})(?![\w$])"), codes


def _dollar(text: str) -> str:
    """Give the code of the dollars an article counts in: those of the country it speaks of most."""
    names, codes = _dollars()
    counts = Counter(codes[match[0]] for match in names.finditer(text))
    if not counts:
        return "USD"
    code, most = counts.most_common(1)[0]
    if code == "USD" or most < _LEAST:
        return "USD"
    spoken = Counter(home for match in pattern().finditer(text) if (home := place_of(match[0])))
    spoken.update(usual_names()[match[0]] for match in _all_countries().finditer(text))
    elsewhere = (n for home, n in spoken.items() if home not in codes)
    return code if most > max(counts["USD"], *elsewhere, 0) else "USD"


@cache
def _all_countries() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(usual_names(), key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


def _far(place: int, start: int) -> int:
    """Give how far a country is from a figure; one that comes later is twice as far."""
    return start - place if place < start else 2 * (place - start)


def _beside(figures: Sequence[Figure], n: int) -> str | None:
    """Give the money of the sum shortly before, whose cents are meant."""
    for one in reversed(figures[max(0, n - 3) : n]):
        if one.type == "money" and figures[n].start - one.end < _NEAR:
            return one.unit
    return None


def local(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Give figures with the money that is meant where several countries have one of that name.

    For pesos, kroner and the like it is that of the country named nearest in the text, for dollars
    that of the country most spoken of. Without any of these in the text the unit stays.
    """
    asked: dict[int, dict[str, str]] = {}
    dollars: list[int] = []
    cents: dict[int, str] = {}
    for n, one in enumerate(figures):
        if one.type != "money":
            continue
        if one.unit == "USD" and _DOLLARS.match(text[one.start : one.end].lower()):
            dollars.append(n)
        elif (word := _WORD.search(text, one.start, one.end)) and (
            table := CURRENCIES_SHARED.get(word[0].lower().removesuffix("s"))
        ):
            asked[n] = table
            if one.unit == "USD" and (unit := _beside(figures, n)):
                cents[n] = unit
    result = list(figures)
    if dollars and (code := _dollar(text)) != "USD":
        for n in dollars:
            result[n] = replace(figures[n], unit=code)
    if not asked:
        return result
    named = [(match.start(), usual_names()[match[0]]) for match in _countries().finditer(text)]
    named += [(m.start(), home) for m in pattern().finditer(text) if (home := place_of(m[0]))]
    named.sort()
    for n, table in asked.items():
        near = [one for one in named if one[1] in table]
        if n in cents:
            result[n] = replace(figures[n], unit=cents[n])
        elif near:
            start = figures[n].start
            at = bisect_left(near, (start,))
            _, home = min(near[max(0, at - 1) : at + 1], key=lambda one: _far(one[0], start))
            result[n] = replace(figures[n], unit=table[home])
    return result
