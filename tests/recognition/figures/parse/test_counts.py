"""Bare numbers."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # joined
    "It has three-way talks.",
    "It has {three|count|3||||bedroom flats}-bedroom flats.",
    "It has one-bedroom flats.",
    "It was {12|count|12|||about}-odd of them.",
    "A 12-x is here.",
    # codes
    "He has {0|count|0} of them.",
    "He has {0.5|count|0.5} of them.",
    "He has 05 of them.",
    # zero
    "It is net zero now.",
    "He had zero tolerance for it.",
    "He had {zero|count|0||||goals} goals.",
    # names
    "The Apollo 11 mission left.",
    "The Volvo 240 left.",
    "About {240|count|240|||about} left.",
    "Volvo {240|count|240||||cars} cars left.",
    "The Volvo {240|count|240} and {250|count|250} left.",
    "“Then {240|count|240} left.",
    "Volvo 240 big old red cars left.",
    # ranges
    "Between {10,000 and 12,000|count|10000|12000||range} came.",
    "{Two to three million|count|2000000|3000000||range} came.",
    "There were {21 to 400|count|21|400||range} of them.",
    "There were {21|count|21} to {421|count|421} of them.",
    "There were {20 to 400|count|20|400||range} of them.",
    "It rose {20|count|20} to {40|count|40} then.",
    "There were {two|count|2} or {20|count|20} of them.",
    "There were {5|count|5} to {3|count|3} of them.",
    # fractions
    "{½|ratio|0.5} of it is done.",
    # continues
    "It has 12/x of it.",
    "It has 12.5.5 of it.",
    "It has 12:5 of it.",
    "It has twelvex of it.",
    "It has 12- of it.",
    "It has 12–x of it.",
    "It has twelve–x of it.",
    "It has 12-ab of it.",
    "It has 1-car of it.",
    "It has {2|count|2||||car}-car of it.",
    "It has {two|count|2||||car trains}-car trains.",
    # zeros
    "It has {0|count|0||||cars} cars.",
    "It has {0.5|count|0.5||||cars} cars.",
    "It has 012 cars.",
    "It has 00 cars.",
    # zero
    "It is ground zero.",
    "It is sub-zero.",
    "It is absolute zero.",
    "Zero Tolerance.",
    "It is {zero|count|0}, they say.",
    "It is Net-zero.",
    # names
    "The Volvo {240|count|240} of them left.",
    "The Volvo {240|count|240} were there.",
    "The Volvo {240%|percent|240||percent} left.",
    "The Volvo 240, cars.",
    "The Volvo {240|count|240||||cars} cars left.",
    "The Volvo {240|count|240||||big cars} big cars left.",
    "The Volvo {240|count|240||||big red cars} big red cars left.",
    "Later. About {240|count|240|||about} left.",
    "“In {240|count|240} left.",
    "Yes: In {240|count|240} left.",
    # ranges
    "There were {21|count|21} or {400|count|400} of them.",
    "There were {5 to 12|count|5|12||range} of them.",
    "There were {5 or 12|count|5|12||range} of them.",
    "There were {5 – 12|count|5|12||range} of them.",
    "It is between {5 and 12|count|5|12||range}.",
    "There were {two hundred–five hundred|count|200|500||range}.",
    "There were {5|count|5} to {−2|count|-2} of them.",
    "There were {2 to 30 thousand|count|2000|30000||range} of them.",
    "There were {20|count|20} to {2 thousand|count|2000} of them.",
    "It fell by {20|count|20} to {40|count|40} then.",
    "It fell another {20|count|20} to {40|count|40} then.",
    "It fell about {20|count|20|||about} to {40|count|40} then.",
    "It fell nearly {20|count|20|||about} to {40|count|40} then.",
    "It is from {20|count|20} to {40|count|40} then.",
    "There were {5 to 12 %|percent|5|12|percent|range}.",
    "There were {5|count|5} to {5|count|5} of them.",
    # more
    "It has 1-car trains.",
    "It has {one|count|1||||car} car.",
    "It has three-sided tables.",
    "It has 5-point cars.",
    "At {240|count|240} it left.",
    "The “{240|count|240} left.",
    "The Volvo {240|count|240||||cars} cars, they say.",
    "The Volvo {240|count|240} and it left.",
    "Ali: {240|count|240} left.",
    "Volvo 240 yes it left.",
    "The Volvo 240. Cars left.",
    "The Volvo {240|count|240} in it.",
    "{Zero|count|0||||cars} cars left.",
    "He has ground zero.",
    "It is zero-carbon.",
    "It is 5½5 now.",
    "It is 5_ now.",
    "{5 to 6|count|5|6||range} left.",
    "{240|count|240} left.",
    "{Two to three|count|2|3||range} left.",
    "{No 5|ordinal|5} to 6 left.",
    # names far off
    "The old and famous Volvo 240 left.",
    "The Volvo 240 then left.",
]


@pytest.mark.parametrize("marked", CASES)
def test_counts(marked):
    check(marked)
