import pytest

from explorer.model import Figure
from explorer.recognition.figures import find
from explorer.recognition.figures.reading import group_of, identity, reading, size_of


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
    figure = find(text)[0]
    assert reading(figure).replace("\N{NARROW NO-BREAK SPACE}", " ") == wanted
    assert group_of(figure) == group


def test_what_has_no_number_has_no_reading():
    assert reading(Figure("f1", 0, 6, "count")) == ""


def same(first, second):
    one, other = find(first)[0], find(second)[0]
    return identity(one, first[one.start : one.end]) == identity(
        other, second[other.start : other.end]
    )


def test_one_value_and_thing_counted_are_the_same_however_written():
    assert same("a third of voters", "one-third of voters")
    assert same("$1.2bn was paid", "$1,200 million was paid")
    assert same("more than 40% of the land", "40 per cent of the land")
    assert not same("40% of the land", "40% of the water")
    assert not same("40 votes", "40 miles")


def test_figures_of_one_kind_are_sorted_in_one_measure():
    figures = find("They took 90 minutes, two hours, 100 seconds and three days.")
    figures.sort(key=size_of)
    assert [reading(one) for one in figures] == ["100 seconds", "90 minutes", "2 hours", "3 days"]


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
    assert reading(find(text)[0]) == wanted
