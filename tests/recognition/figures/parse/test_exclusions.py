"""What is no figure, and figures beside it."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # glued
    "An F-16 came.",
    "The mid-{1990s|date} came.",
    "A pre-{1990|date} car.",
    "The #10 shirt.",
    "A v.2 car.",
    "The 5-4-3-2 form.",
    "A sub-{5|count|5||||car} car.",
    # lists
    "1. Buy {5|count|5||||eggs} eggs.",
    "Buy 2) eggs.",
    "(2) Buy eggs.",
    "(see {2|count|2}) Buy eggs.",
    # labels
    "See page 187.",
    "Flight 417 came.",
    "See sections 3 and 4.",
    "See eggs {3|count|3} and {4|count|4}.",
    "Boxes on line two came.",
    "Boxes on hill {two|count|2} came.",
    # addresses
    "He lives at 12 Baker Street.",
    "He lives at {12|count|12||||Baker Strand} Baker Strand.",
    # telephones
    "Call 555-0199 for help.",
    "It is 555-0199 for help.",
    "Call 020 7946 0123 now.",
    "It has 020 7946 0123 now.",
    "It has 555-010-0199 now.",
    "Call +44 20 7946 0123 now.",
    # emergencies
    "He called 999 then.",
    "He saw {999|count|999} then.",
    "A {911|count|911||||porch} porch came.",
    "The {913|count|913||||operator} operator came.",
    # numbers of books
    "It has ISBN 978-3-16-148410-0 on it.",
    "The ISBN is 0 19 852663 6 here.",
    "The boxes are {0|count|0} {19|count|19} {852663|count|852663} {6|count|6} here.",
    # chains
    "It is version 1.2.3 now.",
    "It is 4/5/6/7 now.",
    "A 640x480 picture.",
    "It is {1.000.000|count|1000000} now.",
    "They made {312/7|score|312|7} there.",
    "On {12/3/2024|date} it ended.",
    "In {2023/24|date} it lost.",
    # glued
    "A x_10 car.",
    "A /10 car.",
    "A @10 car.",
    "A &10 car.",
    "A =10 car.",
    "A \\\\10 car.",
    "A ^10 car.",
    "A *10 car.",
    "A {5:10|time} car.",
    "A –{10|count|10||||car} car.",
    "A x–{10|count|10||||car} car.",
    "A 5–x car.",
    "A over-{10|count|10||||car} car.",
    "A late-{1990s|date} car.",
    "A early-{1990s|date} car.",
    "A non-{10|count|10||||car} car.",
    # lists
    "12. Buy eggs.",
    "{123|count|123}. Buy {5|count|5||||eggs} eggs.",
    "Buy (x {2|count|2}) eggs.",
    "Buy 12) eggs.",
    "Buy {2|count|2})x eggs.",
    "{5|count|5}.Buy eggs.",
    "2) Buy eggs.",
    # labels
    "See Line 3.",
    "See Nos. 3 and 4.",
    "See No 3-x.",
    "See Chapters 3a or 4.",
    "See Route-3.",
    "See outline {3|count|3} of it.",
    "See UK line 3.",
    "See Tier 3.",
    "See Key Stage 3.",
    "See gate 3 now.",
    "See US Route 3.",
    # addresses
    "He lives at 12a Baker Road.",
    "He lives at 12-14 Baker Road.",
    "He lives at 12, Baker Road.",
    "He lives at 12 Old Baker Ave.",
    "He lives at 12 5th Avenue.",
    "He lives at {12|count|12||||Baker Roads} Baker Roads.",
    "The 12 Baker Road men.",
    "About 12 Baker Road men.",
    # telephones
    "Call (020) 7946 0123.",
    "It is (020) 7946 0123.",
    "It is 07946012345 now.",
    "Call 1-555-010-0199.",
    "It is 555.010.0199 now.",
    "Call 1300 555 019.",
    "Call 13 55 01.",
    "Call 555-0199-x.",
    "Ring: 555-0199.",
    "Text to 555-0199.",
    "His number is 555-0199.",
    "Via 555-0199.",
    "It has 555-0199 cars.",
    "See ({2024|date}) now.",
    # emergencies
    "Dial 911 now.",
    "They rang 111 then.",
    "A call to the 999 line.",
    "the 999 operator.",
    "the {999|count|999||||people} people.",
    # chains
    "It is 1-2-3 now.",
    "It is 1–2–3 now.",
    "It is 1.2.3 now.",
    "It is 1/2 now.",
    "It is 3/4 now.",
    "It is 5x5 now.",
    "It is 5×5 now.",
    "It is 5by5 now.",
    "It is 5e5 now.",
    "It is 5e now.",
    "It is 24/7 now.",
    "It is {12/3/24|date} now.",
    "It is 12/3/x now.",
    "It is {1.234.567|count|1234567} now.",
    "It is {2023/24|date} now.",
    "It is 2023/245 now.",
]


@pytest.mark.parametrize("marked", CASES)
def test_exclusions(marked):
    check(marked)
