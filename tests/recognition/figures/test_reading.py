import pytest

from explorer.model import Figure
from explorer.recognition.figures import find
from explorer.recognition.figures.reading import group_of, reading


@pytest.mark.parametrize(
    ("text", "wanted", "group"),
    [
        ("more than 40% of the land", "≥ 40 % land", "Percentages"),
        ("between 10,000 and 12,000 troops", "10 000–12 000 troops", "Counts"),
        ("about 200 soldiers", "≈ 200 soldiers", "Counts"),
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
