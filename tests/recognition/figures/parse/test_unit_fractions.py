"""Parts of one unit."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # points
    "A {quarter-point|percent|0.25||percentage point||cut} cut came.",
    "A {half-point|percent|0.5||percentage point||cut} cut came.",
    "The quarter-pointers came.",
    # parts of a unit
    "It took {half an hour|duration|0.5||hour}.",
    "It took {three-quarters of an hour|duration|0.75||hour}.",
    "It took {a third of a mile|quantity|0.333333||mile}.",
    "He ate {a quarter of a pound|quantity|0.25||pound} of it.",
    "A {half-mile|quantity|0.5||mile||run} run.",
    "A half-century came.",
    "A half-term break.",
    "Half a dollar is due.",
    "Half a loaf is due.",
    "A half-dollar is due.",
    # and a half
    "It took {an hour and a half|duration|1.5||hour}.",
    "It took {a mile and a quarter|quantity|1.25||mile}.",
    "It took a game and {a half|ratio|0.5}.",
    # lone units
    "It took {a decade|duration|1||decade}.",
    "It was a decade ago.",
    "It took {a century|duration|1||century} to build.",
    "A decade-old car.",
    "It took a week.",
    # words
    "It took {a quarter of an hour|duration|0.25||hour}.",
    "It took {three quarters of an hour|duration|0.75||hour}.",
    "It took {two-thirds of a mile|quantity|0.666667||mile}.",
    "It took {two thirds of a mile|quantity|0.666667||mile}.",
    "It took {a tenth of a second|duration|0.1||second}.",
    "It took {half of an hour|duration|0.5||hour}.",
    "It took {quarter of an hour|duration|0.25||hour}.",
    "A {half-hour|duration|0.5||hour||talk} talk.",
    "A {half-acre|quantity|0.5||acre||lot} lot.",
    "{Half a per cent|percent|0.5||percent}.",
    "A {quarter point|percent|0.25||percentage point||cut} cut.",
    # and a half
    "It took {an hour and a quarter|duration|1.25||hour}.",
    "It took {a year and half|duration|1.5||year}.",
    "It took {a kilometre and a half|quantity|1.5||kilometre}.",
    "It took {a century and a half|duration|1.5||century}.",
    "It took a day and {a third|ratio|0.333333}.",
    # lone
    "It took a century-old car.",
    "It took a decade later.",
    "It was a century earlier.",
    "It was a decade before.",
    # more
    "It took {half a second|duration|0.5||second}.",
    "It took {three quarters of an hour|duration|0.75||hour}.",
    "It took {a quarter|ratio|0.25} an hour.",
    "It took a quarter-hour.",
    "A {half-inch|quantity|0.5||inch||gap} gap.",
    "It took {a century|duration|1||century}.",
    "It took {a century and half|duration|1.5||century}.",
    "It took an hour and {three quarters|ratio|0.75}.",
    "A quarter-pointer.",
    "{A half|ratio|0.5||||mile} of a mile.",
]


@pytest.mark.parametrize("marked", CASES)
def test_unit_fractions(marked):
    check(marked)
