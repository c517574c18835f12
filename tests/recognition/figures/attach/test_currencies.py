"""Money is that of the country that is named nearest."""

import pytest

from explorer.recognition.figures import find_figures


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Chile paid 31 billion pesos for it.", "CLP"),
        ("Manila is in the Philippines; a bus costs 12 pesos.", "PHP"),
        ("It cost 5 million pesos.", "MXN"),
        ("Norwegian farmers got 9 million kroner.", "NOK"),
        ("The Danish state paid 9 million kroner.", "DKK"),
        ("Pakistan paid 90 rupees, India nothing.", "PKR"),
        ("An Egyptian family has 4,000 pounds.", "EGP"),
        ("France lost 4,000 pounds.", "GBP"),
    ],
)
def test_words_that_several_countries_use(text, wanted):
    (figure,) = [one for one in find_figures(text) if one.type == "money"]
    assert figure.unit == wanted


def test_the_nearest_country_counts():
    text = "Mexico gave 5 pesos. " + "Much later in Colombia, they gave 7 pesos."
    assert [one.unit for one in find_figures(text)] == ["MXN", "COP"]


def test_cents_are_those_of_the_sum_before():
    text = "Petrol is 1.87 euros a litre, 21 cents dearer than it was."
    assert [one.unit for one in find_figures(text)] == ["EUR", "EUR"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sydney and Melbourne rents rose, an Australian study says, to $750 a week.", "AUD"),
        ("Rents in Sydney, Texas and Ohio are $750 a week.", "USD"),
        ("Zambia owes Canada, and Zambian miners owe a Canadian firm, $3 million.", "USD"),
        ("It cost $3 million.", "USD"),
        ("Australia and the Australian state paid US$3 million.", "USD"),
    ],
)
def test_dollars_are_those_of_the_country_most_spoken_of(text, wanted):
    assert [one.unit for one in find_figures(text)] == [wanted]
