"""Parts of a whole in words."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # several parts
    "{Two-thirds|ratio|0.666667} of it is done.",
    "{Three-quarters|ratio|0.75} of it is done.",
    "{One third|ratio|0.333333} of it is done.",
    "{Eleven|count|11||||halves} halves of it.",
    "{2|count|2||||thirds} thirds of it.",
    # quarters of a year
    "They have cash for {five quarters|duration|5||quarter}.",
    "{Five quarters|ratio|1.25} of it.",
    "It fell {three quarters|duration|3||quarter} in a row.",
    "It fell {three quarters|ratio|0.75}.",
    # a part or a rank
    "{A third|ratio|0.333333} of it is done.",
    "He seeks a {third|ordinal|3||||term} term.",
    "It is {a quarter|ratio|0.25} full.",
    "It is a quarter review.",
    "A quarter-mile is left.",
    # half
    "About {half|ratio|0.5|||about} of it is done.",
    "In the {second|ordinal|2} half he scored.",
    "At half time he left.",
    "Only {half|ratio|0.5} were there.",
    # several
    "{Four-fifths|ratio|0.8} of it is done.",
    "{One half|ratio|0.5} of it.",
    "{Three|count|3||||halves} halves of it.",
    "{One quarter|ratio|0.25} of it.",
    "{Five quarters|duration|5||quarter} fell.",
    "{Three quarters|duration|3||quarter} ago it fell.",
    "{Three quarters|duration|3||quarter} later it fell.",
    "{Three quarters|duration|3||quarter} earlier it fell.",
    "{Three quarters|duration|3||quarter} running it fell.",
    "{Three-quarters|ratio|0.75} of it fell.",
    "{Four quarters|ratio|1} of it.",
    "{Twenty quarters|ratio|5} of it.",
    "{Twenty-one|count|21||||quarters} quarters of it.",
    "{Nine-tenths|ratio|0.9} of it.",
    "{One hundredth|ratio|0.01} of it.",
    "{Two and a half|count|2.5||||thirds} thirds of it.",
    # one
    "{An eighth|ratio|0.125} of it is done.",
    "{A half|ratio|0.5} is done.",
    "{A quarter|ratio|0.25} of it fell.",
    "{A fifth|ratio|0.2} of it.",
    "A {twentieth|ordinal|20||||car} car.",
    "{A twentieth|ratio|0.05} of it.",
    # halves
    "{Half|ratio|0.5||||cars} the cars left.",
    "The {first|ordinal|1} half of it.",
    "The opening-half of it.",
    "It is mid-half now.",
    "Half-time came.",
    "Half-baked cars came.",
    "Half way up.",
    # hyphens
    "It is two-thirds-full now.",
    "It is {one-third|ratio|0.333333} owned.",
    "It has three-quarter of it.",
    "It is a {third|ordinal|3||||party car}-party car.",
    "It is a half-full glass.",
    "It is {a quarter|ratio|0.25} owned.",
    "It is {a quarter|ratio|0.25} gone.",
    "It is {a quarter|ratio|0.25} of it.",
    "It is either half.",
    "The top half of it.",
    "At half-term it rained.",
]


@pytest.mark.parametrize("marked", CASES)
def test_fractions(marked):
    check(marked)
