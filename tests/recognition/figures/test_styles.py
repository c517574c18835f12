"""A number parses back to itself in every style of writing it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.recognition.figures import find_figures
from explorer.recognition.figures.parse.currencies import (
    CURRENCIES_SHARED,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
)
from explorer.recognition.figures.parse.units import ATTACHED, DURATIONS, QUANTITIES
from explorer.recognition.lexicon.numerals import ORDINALS, SCALES, SMALL_NUMBERS, TENS

ONES = {n: word for word, n in SMALL_NUMBERS.items()} | {n: word for word, n in TENS.items()}


def words(number):
    """Write a whole number in words as newspapers do."""
    for size, name in (
        (10**9, "billion"),
        (10**6, "million"),
        (1000, "thousand"),
        (100, "hundred"),
    ):
        if number >= size:
            rest = number % size
            tail = f"{' and' if rest < 100 else ''} {words(rest)}" if rest else ""
            return f"{words(number // size)} {name}{tail}"
    if number in ONES:
        return ONES[number]
    return f"{ONES[number - number % 10]}-{ONES[number % 10]}"


def indian(number):
    """Group digits as Indian papers do: 12,34,567."""
    head, tail = str(number)[:-3], str(number)[-3:]
    groups = []
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*groups, tail])


def the_only(text, kind):
    figures = find_figures(text)
    assert [one.type for one in figures] == [kind], (text, figures)
    return figures[0]


@given(st.integers(2, 999_999_999))
def test_words(number):
    one = the_only(f"There were {words(number)} voters.", "count")
    assert one.low == number


@given(
    st.integers(1000, 10**12),
    st.sampled_from(["\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", ","]),
)
def test_groups_of_three(number, mark):
    one = the_only(f"There were {f'{number:,}'.replace(',', mark)} voters.", "count")
    assert one.low == number


@given(st.integers(1000, 999_999_999))
def test_indian_groups(number):
    assert the_only(f"There were {indian(number)} voters.", "count").low == number


@given(
    st.integers(1, 9999),
    st.sampled_from(
        ["hundred", "thousand", "million", "billion", "trillion", "lakh", "crore", "mn", "bn", "tn"]
    ),
    st.sampled_from([" ", "-", ""]),
)
def test_scales(tenths, scale, space):
    if space != " " and len(scale) != 2:
        space = " "
    if space == "-":
        space = ""
    one = the_only(f"There were {tenths / 10:g}{space}{scale} voters.", "count")
    assert math.isclose(one.low, tenths / 10 * SCALES[scale], rel_tol=1e-9)


@given(st.integers(0, 9999), st.sampled_from(["%", " %", " per cent", " percent", "pc", " pct"]))
def test_percentages(tenths, sign):
    one = the_only(f"It rose {tenths / 10:.1f}{sign} last year.", "percent")
    assert (one.low, one.unit) == (tenths / 10, "percent")


@pytest.mark.parametrize(
    "sign", sorted(sign for sign in CURRENCY_SIGNS if sign not in ("N", "K", "P", "R"))
)
def test_every_sign_of_money(sign):
    one = the_only(f"It cost {sign}4.5 million in all.", "money")
    assert (one.low, one.unit) == (4.5e6, CURRENCY_SIGNS[sign])


@pytest.mark.parametrize(
    "word",
    sorted(
        word
        for word in CURRENCY_WORDS
        if len(word) > 3 and word.removesuffix("s") not in CURRENCIES_SHARED
    ),
)
def test_every_word_of_money(word):
    one = the_only(f"It cost 40 million {word} in all.", "money")
    assert one.unit == CURRENCY_WORDS[word] and one.low in (4e7, 4e5)


@pytest.mark.parametrize("word", sorted(DURATIONS))
def test_every_word_of_time(word):
    one = the_only(f"It took 12 {word}.", "duration")
    assert (one.low, one.unit) == (12, DURATIONS[word])


@pytest.mark.parametrize("word", sorted(word for word in QUANTITIES if word[0].isalpha()))
def test_every_word_of_measure(word):
    one = the_only(f"It weighed 12.5 {word}, they said.", "quantity")
    assert (one.low, one.unit) == (12.5, QUANTITIES[word])


@pytest.mark.parametrize("symbol", sorted(ATTACHED))
def test_symbols_that_touch_the_number(symbol):
    one = the_only(f"It was 12.5{symbol}, they said.", "quantity")
    assert (one.low, one.unit) == (12.5, ATTACHED[symbol])


@pytest.mark.parametrize("word", sorted(word for word, n in ORDINALS.items() if n < 100))
def test_every_ordinal(word):
    one = the_only(f"It was his {word} attempt.", "ordinal")
    assert (one.low, one.of) == (ORDINALS[word], "attempt")


@given(st.integers(1, 500), st.integers(1, 500), st.sampled_from([" to ", "-", "–", " km to "]))
def test_ranges(low, more, link):
    one = the_only(f"They walk {low}{link}{low + more} km a day.", "quantity")
    assert (one.low, one.high, one.unit, one.bound) == (low, low + more, "kilometre", "range")


@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from([":", "."]))
def test_clock_times(hour, minute, mark):
    half = "am" if hour < 12 else "pm"
    text = f"It began at {hour % 12 or 12}{mark}{minute:02}{half}."
    assert the_only(text, "time").end == len(text) - 1
    assert the_only(f"It began at {hour:02}:{minute:02}.", "time")


@given(st.integers(0, 199), st.integers(0, 199), st.sampled_from("-–"))
def test_scores(low, high, mark):
    one = the_only(f"They won {low}{mark}{high}.", "score")
    assert (one.low, one.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1e999", []),
        ("12,34,567", [1234567]),
        ("١٢", []),
        ("½", [0.5]),
        ("1.000.000,50", [1000000.5]),
        ("9" * 1000, []),
        ("5-4-3-2", []),
        ("1,2,3,4", []),
        ("$", []),
        ("£-", []),
        ("0x1F", []),
        ("1/0", []),
        ("--5", [5]),
    ],
)
def test_strange_numbers_are_sane_figures_or_none(text, values):
    assert [one.low for one in find_figures(f"It was {text} that they saw.")] == values
