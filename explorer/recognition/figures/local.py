"""Which country's money is meant by a word that several countries use: pesos, kroner, rupees."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from explorer.model import Figure
from explorer.recognition.demonyms import home_of, pattern, usual_names
from explorer.recognition.figures.units import CURRENCIES_SHARED

_WORD = re.compile(r"[^\W\d_]+$")


@cache
def _countries() -> re.Pattern[str]:
    homes = {country for table in CURRENCIES_SHARED.values() for country in table}
    names = [name for name, usual in usual_names().items() if usual in homes]
    words = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


def _far(place: int, start: int) -> int:
    """Give how far a country is from a figure; one that comes later is twice as far."""
    return start - place if place < start else 2 * (place - start)


def local(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Give figures with the money of the country that is named nearest to them in the text.

    Only for words that several countries use; without any of these in the text the unit stays.
    """
    asked = {
        n: table
        for n, one in enumerate(figures)
        if one.type == "money"
        and (word := _WORD.search(text, one.start, one.end))
        and (table := CURRENCIES_SHARED.get(word[0].lower().removesuffix("s")))
    }
    if not asked:
        return list(figures)
    named = [(match.start(), usual_names()[match[0]]) for match in _countries().finditer(text)]
    named += [(m.start(), home) for m in pattern().finditer(text) if (home := home_of(m[0]))]
    named.sort()
    result = list(figures)
    for n, table in asked.items():
        near = [one for one in named if one[1] in table]
        if near:
            start = figures[n].start
            at = bisect_left(near, (start,))
            _, home = min(near[max(0, at - 1) : at + 1], key=lambda one: _far(one[0], start))
            result[n] = replace(figures[n], unit=table[home])
    return result
