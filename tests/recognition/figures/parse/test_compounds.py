"""What is said in several units is one figure."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # units
    "He is {6ft 2in|quantity|6.166667||foot} tall.",
    "It took {2hr 6min 12sec|duration|2.103333||hour}.",
    "It took {1 year and 6 months|duration|1.5||year}.",
    "It took {1 year|duration|1||year} and {14 months|duration|14||month}.",
    "It took {two hours|duration|2||hour} and {60 minutes|duration|60||minute}.",
    "It weighs {3 stone 4lb|quantity|3.285714||stone}.",
    "He is {6 feet|quantity|6||foot} {12 inches|quantity|12||inch}.",
    "It took {3 months and 5 days|duration|3.166667||month}.",
    # inches and minutes alone
    "He is a {6-foot-2|quantity|6.166667||foot||man} man.",
    "He is a {6-foot|quantity|6||foot}-12 man.",
    # other units
    "It took {2 hours|duration|2||hour}, {5 metres|quantity|5||metre} up.",
    "It cost {5 dollars|money|5||USD} and {6 cents|money|0.06||USD}.",
    # links
    "It took {2 hours, 5 minutes|duration|2.083333||hour}.",
    "It took {2 hours and 5 minutes|duration|2.083333||hour}.",
    "It took {2 hours, and 5 minutes|duration|2.083333||hour}.",
    "It took {2 hours,5 minutes|duration|2.083333||hour}.",
    "It took {2 hours five minutes|duration|2.083333||hour}.",
    "It took {2 hours|duration|2||hour}; {5 minutes|duration|5||minute}.",
    "It took {2 days and 12 hours|duration|2.5||day}.",
    "It took {3 months and 2 weeks|duration|3.460299||month}.",
    "It took {5 minutes 12 seconds|duration|5.2||minute}.",
    "It weighs {3 pounds 4 ounces|quantity|3.25||pound}.",
    "It weighs {3 stone|quantity|3||stone} {14 pounds|quantity|14||pound}.",
    "It weighs {3 stone 13 pounds|quantity|3.928571||stone}.",
    "It took {2 weeks|duration|2||week} and {7 days|duration|7||day}.",
    "It took {2 days|duration|2||day} and {24 hours|duration|24||hour}.",
    "It took {23 hours|duration|23||hour} and {2 days|duration|2||day}.",
    # alone
    "A {6-foot-11|quantity|6.916667||foot||man} man came.",
    "A {6-foot|quantity|6||foot}-1.5 man came.",
    "A {6-foot|quantity|6||foot}-1-x man came.",
    "A {6-metre|quantity|6||metre}-2 man came.",
    "It took {2hr30m|duration|2.5||hour}.",
    "It took {2hr 30min|duration|2.5||hour}.",
    "It took {2hr 05m|duration|2.083333||hour}.",
    # minutes after hours in words
    "It took {two hours 30m|duration|2.5||hour}.",
]


@pytest.mark.parametrize("marked", CASES)
def test_compounds(marked):
    check(marked)
