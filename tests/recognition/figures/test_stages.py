"""Figures of every type in newspaper English: the span, what it says, what it counts."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model import FIGURE_TYPES
from explorer.recognition.figures import find_figures

FIGURES = [
    # sentence with the figure in brackets, type, low, high, unit, bound, of
    ("More than [40%] of the bridges are old.", "percent", 40, None, "percent", "over", "bridges"),
    ("It rose by between [8% and 10%] in June.", "percent", 8, 10, "percent", "range", None),
    (
        "Rates rose by [0.25 percentage points].",
        "percent",
        0.25,
        None,
        "percentage point",
        "exact",
        None,
    ),
    ("A [50bp] cut, they say.", "percent", 50, None, "basis point", "exact", "cut"),
    ("The fund paid [$1.2bn] for it.", "money", 1.2e9, None, "USD", "exact", None),
    ("They want [€3 million to €4 million] more.", "money", 3e6, 4e6, "EUR", "range", None),
    ("He spent [5bn kroner] on shares.", "money", 5e9, None, "DKK", "exact", "shares"),
    ("A fine of [Rs 500 crore] was paid.", "money", 5e9, None, "INR", "exact", None),
    ("The club offered [R8 million].", "money", 8e6, None, "ZAR", "exact", None),
    ("Shares closed at [142p] on Monday.", "money", 1.42, None, "GBP", "exact", None),
    ("A coffee is [40 cents] here.", "money", 0.4, None, "USD", "exact", None),
    ("About [2,500] voters came.", "count", 2500, None, None, "about", "voters"),
    ("Up to [three million] bats live there.", "count", 3e6, None, None, "under", "bats"),
    ("[Two dozen] ships waited.", "count", 24, None, None, "exact", "ships"),
    ("[Half a million] homes were dark.", "count", 5e5, None, None, "exact", "homes"),
    ("[Dozens] of boats sank.", "count", None, None, None, "about", "boats"),
    ("Between [10,000 and 12,000] troops came.", "count", 10000, 12000, None, "range", "troops"),
    ("[Two] North Korean soldiers left.", "count", 2, None, None, "exact", "North Korean soldiers"),
    ("They won it [nine times].", "count", 9, None, None, "exact", None),
    ("It is [1.5 times] as large.", "ratio", 1.5, None, None, "exact", None),
    ("It costs [twice] the price.", "ratio", 2, None, None, "exact", "price"),
    ("[Two and a half times] the price.", "ratio", 2.5, None, None, "exact", "price"),
    ("Just over [a third] of the work is done.", "ratio", 1 / 3, None, None, "over", "work"),
    ("[Three-quarters] of the cases were mild.", "ratio", 0.75, None, None, "exact", "cases"),
    ("About [one in 20] of them flies ahead.", "ratio", 0.05, None, None, "about", None),
    ("He seeks a [third] term.", "ordinal", 3, None, None, "exact", "term"),
    ("In the [88th] minute he scored.", "ordinal", 88, None, None, "exact", "minute"),
    ("She is the world’s [No. 2] player.", "ordinal", 2, None, None, "exact", "player"),
    ("A [17ft] wave, they say.", "quantity", 17, None, "foot", "exact", "wave"),
    ("He is [6ft 2in] tall.", "quantity", 6.166667, None, "foot", "exact", None),
    (
        "It covers [984 square kilometers].",
        "quantity",
        984,
        None,
        "square kilometre",
        "exact",
        None,
    ),
    (
        "Some [200 to 300 millimetres] of rain fell.",
        "quantity",
        200,
        300,
        "millimetre",
        "range",
        "rain",
    ),
    ("At [-12C] the pipes froze.", "quantity", -12, None, "degree Celsius", "exact", None),
    ("Gusts of [130 km/h] were felt.", "quantity", 130, None, "kilometre per hour", "exact", None),
    ("An earthquake of magnitude [6.9] struck.", "quantity", 6.9, None, "magnitude", "exact", None),
    ("The dam gives [450 megawatts].", "quantity", 450, None, "megawatt", "exact", None),
    ("Nearly [three-year] talks ended.", "duration", 3, None, "year", "about", "talks"),
    ("It took [2hr 6min 12sec].", "duration", 2.103333, None, "hour", "exact", None),
    ("Wait [two or three days].", "duration", 2, 3, "day", "range", None),
    ("They have cash for [five quarters].", "duration", 5, None, "quarter", "exact", None),
    ("A [47-year-old] teacher, a widow, spoke.", "age", 47, None, "year", "exact", "teacher"),
    ("A man aged [52] was held.", "age", 52, None, "year", "exact", None),
    ("Ada Okafor, [71], disagreed.", "age", 71, None, "year", "exact", None),
    ("He was [31] and poor.", "age", 31, None, "year", "exact", None),
    ("A puppy [six weeks old] was found.", "age", 6, None, "week", "exact", None),
    ("Children under [five] fell ill.", "age", 5, None, "year", "under", None),
    ("They voted [5-4] against it.", "score", 5, 4, None, "exact", None),
    ("“[Three-two] is a result,” he said.", "score", 3, 2, None, "exact", None),
    ("It begins on [12 March 2024] here.", "date", None, None, None, "exact", None),
    ("It ended on [Sept. 11].", "date", None, None, None, "exact", None),
    ("It was built in the [1990s].", "date", None, None, None, "exact", None),
    ("They worry about [October].", "date", None, None, None, "exact", None),
    ("It opens at [7.30pm] sharp.", "time", None, None, None, "exact", None),
    ("The gates open at [0900 GMT].", "time", None, None, None, "exact", None),
    ("About [six] in the evening he left.", "time", None, None, None, "exact", None),
]


@pytest.mark.parametrize("row", FIGURES, ids=lambda row: row[0])
def test_a_figure_is_found_and_understood(row):
    marked, kind, low, high, unit, bound, of = row
    text = marked.replace("[", "").replace("]", "")
    start = marked.index("[")
    end = marked.index("]") - 1
    figure = next((one for one in find_figures(text) if (one.start, one.end) == (start, end)), None)
    assert figure is not None, [text[one.start : one.end] for one in find_figures(text)]
    assert (figure.type, figure.high, figure.unit, figure.bound) == (kind, high, unit, bound)
    assert figure.low == low or math.isclose(figure.low, low, rel_tol=1e-5)
    assert figure.of == of


@pytest.mark.parametrize(
    "text",
    [
        "The F-16 and COVID-19 and G7 met.",
        "Flight 417 was a Boeing 737-800.",
        "PM2.5 is in the air.",
        "See page 187.",
        "No one came, and the old one left.",
        "Call 555-0199 for help.",
        "1e999 and 5-4-3-2 and ١٢",
    ],
)
def test_what_is_no_figure_is_left_alone(text):
    assert find_figures(text) == []


def test_a_change_is_two_figures():
    text = "It grew from £1.20 to £1.50 and from 410 to 610 hectares."
    assert [(text[f.start : f.end], f.low) for f in find_figures(text)] == [
        ("£1.20", 1.2),
        ("£1.50", 1.5),
        ("410", 410),
        ("610 hectares", 610),
    ]


def test_what_was_counted_before_is_counted_still():
    text = "At least 14 people died and thousands were hurt."
    assert [figure.of for figure in find_figures(text)] == ["people", "people"]


@given(st.integers(0, 10**12))
def test_a_number_written_with_commas_is_read_back(number):
    assert [
        one.low for one in find_figures(f"There were {number:,} voters.") if one.type == "count"
    ] == [number]


@given(st.decimals(min_value=0, max_value=10**6, places=2))
def test_money_is_read_back(amount):
    figures = find_figures(f"It cost ${amount:,} in all.")
    assert [(one.type, one.unit) for one in figures] == [("money", "USD")]
    assert math.isclose(figures[0].low, float(amount))


@given(
    st.floats(0.1, 999, allow_nan=False),
    st.sampled_from(["million", "bn", "m", "billion", "trillion"]),
)
def test_scales_are_read(number, scale):
    sizes = {"million": 1e6, "m": 1e6, "bn": 1e9, "billion": 1e9, "trillion": 1e12}
    space = "" if scale in ("m", "bn") else " "
    figures = find_figures(f"They paid €{number:.1f}{space}{scale} for it.")
    assert math.isclose(figures[0].low, float(f"{number:.1f}") * sizes[scale], rel_tol=1e-9)


PIECES = st.sampled_from(
    [
        "1",
        "12",
        "1,000",
        "one",
        "two",
        "-",
        "–",
        "%",
        "$",
        "£",
        " ",
        " to ",
        " and ",
        "between ",
        "from ",
        "year",
        "s",
        " old",
        "-old",
        "May",
        "3.5",
        "million",
        "a third",
        "half",
        " of ",
        "th",
        "No. ",
        "a.m.",
        "½",
        "١",
        "\n",
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=80))
def test_nothing_raises_overlaps_or_is_out_of_place(text):
    figures = find_figures(text)
    for one, after in itertools.pairwise(figures):
        assert one.end <= after.start
    for one in figures:
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end].strip() == text[one.start : one.end]
        assert one.type in FIGURE_TYPES
        assert one.low is None or math.isfinite(one.low)
        assert one.high is None or math.isfinite(one.high)
        assert "\n" not in text[one.start : one.end]


@pytest.mark.parametrize(
    "piece", ["9", "9,", "1-", "one ", "$ ", "a third ", "12 to ", "between 5 and "]
)
def test_long_strange_texts_are_read_in_time_that_grows_with_them(piece):
    assert isinstance(find_figures(piece * 20_000), list)
