"""Where a figure may begin."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # words that touch digits or are joined
    "It is x_two cars.",
    "It is 5two cars.",
    "It is no-two cars.",
    "It is mid-{twenty|count|20||||cars} cars.",
    "It is pre-{two|count|2||||cars} cars.",
    "It is post-{two|count|2||||cars} cars.",
    "It is non-{two|count|2||||cars} cars.",
    "It is over-{two|count|2||||cars} cars.",
    "It is x–two cars.",
    "It is AB-R12 now.",
    "It is AB/R12 now.",
    "It is {R12|money|12||ZAR} now.",
    # names in sentences
    "They met the famous Big Four of them in the city by the river on the long way home, and left it again.",
    "They met the famous Big {Four|count|4} of them.",
    "They met the famous {four|count|4} of them in the city by the river on the long way home, and left it again.",
    "“{Four|count|4} of them met in the city by the river on the long way home,” he said, and left it again too.",
    "{Four|count|4} of them met in the city by the river on the long way home, and left it again, and came back.",
    # marks
    "It is {’80s|date} style.",
    "It is {‘80s|date} style.",
    "It is {'80s|date} style.",
    "It is ({-12C|quantity|-12||degree Celsius}) now.",
    "It is “{-12C|quantity|-12||degree Celsius}” now.",
    "It is x-12C now.",
    "It is —{-12C|quantity|-12||degree Celsius} now.",
    "{-12C|quantity|-12||degree Celsius} it is.",
    # quarters
    "It is {Q2|date} now.",
    "It is Q22 now.",
    "It is Qatar now.",
    # signs
    "It is {A$5|money|5||AUD} now.",
    "It is Xy{$5|money|5||USD} now.",
    "It is {€5|money|5||EUR} now.",
    # words that begin figures
    "At {noon|time} it rained.",
    "{Nil-two|score|0|2} it was.",
    "{Minus 5|count|-5} it was.",
    "A {final quarter of 2024|date}.",
    "{AD 44|date} it was.",
    "{A hundred|count|100} came.",
    "{An hour and a half|duration|1.5||hour}.",
    "Once a day.",
    "{Thrice|count|3} it came.",
    "{Threefold|ratio|3} it grew.",
    # more
    "It is a2 {two|count|2}.",
    "It is {two|count|2}.",
    "{Two-thirds|ratio|0.666667}.",
    "It is a non-{twenty|count|20||||car} car.",
    "{5|count|5} {5|count|5} {5|count|5}.",
    "It is 5x6 {7|count|7}.",
    "Line two is here.",
    "See line {two metres|quantity|2||metre} off.",
    "It’s {5|count|5}.",
    "’{5|count|5}.",
    "“{-5|count|-5}.",
    "In {-5|count|-5}.",
    "{5|count|5} {-5|count|-5}.",
    "It is {US$5|money|5||USD}.",
    "It is {R$5|money|5||BRL}.",
    "It is S12 now.",
    "It is A-S12 now.",
    "It is A/P12,000 now.",
    "At {P12,000|money|12000||PHP} it sells.",
    "They met the ({Four|count|4} of them) in the city by the river on the long way home, and left it then.",
    "They met the - {Four|count|4} of them in the city by the river on the long way home, and left it then.",
    # first in a line
    "No-one.",
    "Mid-twenty cars left.",
    "Post-two cars left.",
    "x-two.",
    "{5|count|5||||cars} cars.",
    "A5.",
    "A {two|count|2}.",
    "{½ tonne|quantity|0.5||tonne} of it.",
    "{½x|ratio|0.5} of it.",
]


@pytest.mark.parametrize("marked", CASES)
def test_scanner(marked):
    check(marked)
