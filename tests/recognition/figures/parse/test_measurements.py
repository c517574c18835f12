"""Numbers with their units."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # percentages
    "It rose {5 per cent|percent|5||percent}.",
    "It rose {5 percentage points|percent|5||percentage point}.",
    "A {50bp|percent|50||basis point||cut} cut came.",
    "It rose {five basis points|percent|5||basis point}.",
    "It rose {5pc|percent|5||percent}.",
    "It rose {5|count|5||||points} points.",
    # durations and ages
    "It took {12 weeks|duration|12||week}.",
    "A puppy {six weeks old|age|6||week} was found.",
    "Boys of {12 years of age|age|12||year} came.",
    # touching symbols
    "It was {12.5C|quantity|12.5||degree Celsius} outside.",
    "It is {10m|quantity|10||metre} deep.",
    # letters that multiply
    "About {150k|count|150000|||about|people} people came.",
    "About {3m|count|3000000|||about|people} people came.",
    "The {400m|quantity|400||metre||hurdles} hurdles were fun.",
    "About 3b people came.",
    # things that are no units
    "They built {two|count|2||||stone bridges} stone bridges.",
    "He weighs {two stone|quantity|2||stone}.",
    "They met at {two|count|2||||bar tables} bar tables.",
    "It fell by {12 degrees|quantity|12||degree}.",
    "They made {two-stone|quantity|2||stone||bridges} bridges.",
    # no end
    "The {12th|ordinal|12} of them.",
    # ages of things
    "A {two-year-old|age|2||year||car} car came.",
    "{Two-year-olds|age|2||year} came.",
    "The car is {two years old|age|2||year} now.",
    "It took {two years|duration|2||year} of it.",
    # letters
    "About {3K|count|3000|||about|people} people came.",
    "About 3k/x came.",
    "It is {3m|quantity|3||metre} long.",
    "It is {5000m|quantity|5000||metre} long.",
    "The {1500m|quantity|1500||metre||races} races began.",
    "The {100m|quantity|100||metre||races} races began.",
    "The {110m|quantity|110||metre||races} races began.",
    "The {99m|count|99000000||||races} races began.",
    # symbols
    "It was {12.5F|quantity|12.5||degree Fahrenheit} outside.",
    "It is {5in|quantity|5||inch} deep.",
    "It is {5ins|quantity|5||inch} deep.",
    "It is {5l|quantity|5||litre} of it.",
    "It is {5W|quantity|5||watt} there.",
    "It is {5V|quantity|5||volt} there.",
    "It is {5t|quantity|5||tonne} of it.",
    # units
    "It is {5°C|quantity|5||degree Celsius} there.",
    "It is {5 km²|quantity|5||square kilometre} there.",
    "It is {5 kms|quantity|5||kilometre} there.",
    "It is {5-km|quantity|5||kilometre} long.",
    "It is {5 light-years|quantity|5||light year} off.",
    "It is {5 pct.|percent|5||percent} there.",
    "It is {5 pct|percent|5||percent} there.",
    "It is {5|count|5||||bpsx} bpsx there.",
    # things
    "They met at {two|count|2||||yard sales} yard sales.",
    "They met at {two|count|2||||hand drums} hand drums.",
    "It has {two|count|2||||bit parts} bit parts.",
    "It has {two|count|2||||knot types} knot types.",
    "It has {two|count|2||||degree courses} degree courses.",
    # more
    "A {12-week-old|age|12||week||dog} dog.",
    "It is {5 years-old|age|5||year}.",
    "{Two day olds|age|2||day}.",
    "It is {5 degrees celsius|quantity|5||degree Celsius}.",
    "It is {5 degrees|quantity|5||degree}.",
    "{Twelve kilometres|quantity|12||kilometre} off.",
    "It is 5kx off.",
    "It is {5m|quantity|5||metre}’ off.",
    "It is 5b of it.",
]


@pytest.mark.parametrize("marked", CASES)
def test_measurements(marked):
    check(marked)
