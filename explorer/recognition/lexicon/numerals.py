"""Number words, ordinals, fractions and the words that multiply a number."""

from explorer.recognition.lexicon.tables import table

_TABLE = table("numerals")

SMALL_NUMBERS: dict[str, int] = {word: n for n, word in enumerate(_TABLE["small"])}
"""Zero to nineteen."""

TENS: dict[str, int] = {word: 10 * n for n, word in enumerate(_TABLE["tens"], start=2)}
"""Twenty to ninety."""

DIGIT_WORDS: tuple[str, ...] = tuple(SMALL_NUMBERS)[1:10]
"""One to nine."""

SCALES: dict[str, float] = _TABLE["scales"]
"""Words and letters that multiply the number before them."""

DECADES: dict[str, int] = {"teens": 10} | {f"{word[:-1]}ies": n for word, n in TENS.items()}
"""Teens to nineties, of a life or a century."""

_SMALL_ORDINALS: dict[str, int] = {word: n for n, word in enumerate(_TABLE["ordinals"], start=1)}
_LARGE_ORDINALS: dict[str, int] = _TABLE["large_ordinals"]
_TENTHS: dict[str, int] = {f"{word[:-1]}ieth": n for word, n in TENS.items()}

ORDINALS: dict[str, int] = (
    _SMALL_ORDINALS
    | _TENTHS
    | {
        f"{ten}-{word}": n + m
        for ten, n in TENS.items()
        for m, word in enumerate(_TABLE["ordinals"][: len(DIGIT_WORDS)], start=1)
    }
    | _LARGE_ORDINALS
)
"""First to ninety-ninth, and some round ones above."""

_NO_FRACTIONS = ("first", "second")
_DIVIDING = {
    **{word: n for word, n in _SMALL_ORDINALS.items() if word not in _NO_FRACTIONS},
    "twentieth": _TENTHS["twentieth"],
    **_LARGE_ORDINALS,
}

FRACTIONS: dict[str, float] = {
    **{word: over / under for word, (over, under) in _TABLE["halves_and_quarters"].items()},
    **{word: 1 / n for word, n in _DIVIDING.items()},
}
"""Parts of one by their word: half, quarter, third … twentieth, hundredth …"""

FRACTION_SIGNS: dict[str, float] = {
    sign: over / under for sign, (over, under) in _TABLE["signs"].items()
}
"""½ and the like."""
