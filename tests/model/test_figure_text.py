"""How figures are written for people, grouped, and sorted."""

import pytest

from explorer.model import Figure
from explorer.model.figure_text import group_of, normalised, sort_value, value_key
from explorer.recognition.figures import find_figures


@pytest.mark.parametrize(
    ("text", "wanted", "group"),
    [
        ("more than 40% of the land", "≥ 40 % land", "Percentages"),
        ("between 10,000 and 12,000 troops", "10 000–12 000 troops", "People counted"),
        ("about 200 soldiers", "≈ 200 soldiers", "People counted"),
        ("$1.2bn", "USD 1.2bn", "Money"),
        ("94 seconds", "94 seconds", "Durations"),
        ("six weeks old", "6 weeks old", "Ages"),
        ("the 88th minute", "88th minute", "Ranks"),
        ("a third of them", "", "Ratios"),
        ("60 mph", "60 miles per hour", "Quantities"),
    ],
)
def test_a_figure_reads_at_a_glance(text, wanted, group):
    figure = find_figures(text)[0]
    assert normalised(figure).replace("\N{NARROW NO-BREAK SPACE}", " ") == wanted
    assert group_of(figure) == group


def test_what_has_no_number_has_no_reading():
    assert normalised(Figure("f1", 0, 6, "count")) == ""


def same(first, second):
    one, other = find_figures(first)[0], find_figures(second)[0]
    return value_key(one, first[one.start : one.end]) == value_key(
        other, second[other.start : other.end]
    )


def test_one_value_and_thing_counted_are_the_same_however_written():
    assert same("a third of voters", "one-third of voters")
    assert same("$1.2bn was paid", "$1,200 million was paid")
    assert same("more than 40% of the land", "40 per cent of the land")
    assert not same("40% of the land", "40% of the water")
    assert not same("40 votes", "40 miles")


def test_figures_of_one_kind_are_sorted_in_one_measure():
    figures = find_figures("They took 90 minutes, two hours, 100 seconds and three days.")
    figures.sort(key=sort_value)
    assert [normalised(one) for one in figures] == [
        "100 seconds",
        "90 minutes",
        "2 hours",
        "3 days",
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2 square feet", "2 square feet"),
        ("35 micrograms per cubic metre", "35 micrograms per cubic metre"),
        ("421 parts per million", "421 parts per million"),
        ("12 stone", "12 stone"),
        ("5 inches", "5 inches"),
        ("3 GHz", "3 gigahertz"),
        ("two centuries", "2 centuries"),
    ],
)
def test_units_have_their_plurals(text, wanted):
    assert normalised(find_figures(text)[0]) == wanted


@pytest.mark.parametrize(
    ("value", "wanted"),
    [(999_999, "999 999"), (1_000_000, "1m"), (2.5e9, "2.5bn"), (1e12, "1tn"), (-3e6, "-3m")],
)
def test_large_values_are_scaled_from_a_million(value, wanted):
    shown = normalised(Figure("f1", 0, 1, "count", value))
    assert shown.replace("\N{NARROW NO-BREAK SPACE}", " ") == wanted


def test_small_parts_of_a_value_are_written_to_six_places():
    assert normalised(Figure("f1", 0, 1, "count", 0.1234567)) == "0.123457"
    assert normalised(Figure("f1", 0, 1, "count", 1234567.8)) == "1.23457m"


@pytest.mark.parametrize(
    ("number", "wanted"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (112, "112th"), (113, "113th")],
)
def test_ordinals_have_their_endings(number, wanted):
    assert normalised(Figure("f1", 0, 1, "ordinal", number)) == wanted


@pytest.mark.parametrize(
    ("unit", "value", "wanted"),
    [
        ("year", 1, "1 year"),
        ("century", 2, "2 centuries"),
        ("day", 2, "2 days"),
        ("millimetre of mercury", 120, "120 millimetres of mercury"),
        ("degree", 3, "3 degrees"),
    ],
)
def test_one_is_singular(unit, value, wanted):
    assert normalised(Figure("f1", 0, 1, "quantity", value, unit=unit)) == wanted


def test_dates_are_sorted_by_day_and_what_they_leave_out_comes_first():
    days = ["2024-03-12", "2024", "2024-03", "2023-12-31"]
    figures = [Figure("f1", 0, 1, "date", iso=day) for day in days]
    figures.sort(key=sort_value)
    assert [one.iso for one in figures] == ["2023-12-31", "2024", "2024-03", "2024-03-12"]


def test_money_is_sorted_by_its_sum_and_a_range_by_its_upper_end():
    assert sort_value(Figure("f1", 0, 1, "money", 5, unit="USD")) == 5
    assert sort_value(Figure("f1", 0, 1, "quantity", 1, 3, unit="kilometre")) == 3000
    assert sort_value(Figure("f1", 0, 1, "count")) == 0


def test_values_that_differ_by_rounding_alone_are_the_same():
    tenths, sum_ = (Figure("f1", 0, 1, "count", value) for value in (0.3, 0.1 + 0.2))
    assert value_key(tenths, "0.3") == value_key(sum_, "0.3")
    other = Figure("f1", 0, 1, "count", 0.30000001)
    assert value_key(tenths, "0.3") != value_key(other, "0.3")


def test_only_the_last_word_says_whether_people_are_counted():
    assert group_of(Figure("f1", 0, 1, "count", 3, of="police cars")) == "Counts"
    assert group_of(Figure("f1", 0, 1, "count", 3, of="car Drivers")) == "People counted"
