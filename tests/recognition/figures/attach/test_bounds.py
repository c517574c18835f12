"""Bounds by the words around a figure."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # before
    "More than {40%|percent|40||percent|over} are old.",
    "Up to {40%|percent|40||percent|under} are old.",
    "About {40%|percent|40||percent|about} are old.",
    "Not more than {40%|percent|40||percent|under} are old.",
    "No fewer than {40|count|40|||over|cars} cars left.",
    ">{40%|percent|40||percent|over} are old.",
    "<{40%|percent|40||percent|under} are old.",
    "~{40%|percent|40||percent|about} are old.",
    "It was c. {40|count|40|||about|cars} cars.",
    "Over another {40|count|40|||over|cars} cars left.",
    "Exactly {40%|percent|40||percent} are old.",
    # after
    "It has {40|count|40|||about|cars}-odd cars.",
    "It has {40|count|40|||about|cars} or so cars.",
    "It has {40|count|40|||over|cars}+ cars.",
    "It has {40|count|40|||over|cars} or more cars.",
    "It has {40|count|40|||under|cars} or fewer cars.",
    "It has {40|count|40|||under|cars} cars or less now.",
    "It has {40|count|40} plus {$5|money|5||USD} left.",
    "It cost {40 dollars|money|40||USD}, at least.",
    "It has {40|count|40|||under} at most.",
    "It cost at least {40 dollars|money|40||USD|over}.",
    # no bound
    "They met above {two|count|2||||men} men.",
    "A row over a {€3bn|money|3000000000||EUR||hole} hole.",
    "It lasted over {five years|duration|5||year|over}.",
    "A row over her {two|count|2||||sons} sons.",
    "Over {two|count|2||||winters} winters they ate.",
    "It came over once.",
    "They sat over {five years|duration|5||year} there.",
    "It is above {40%|percent|40||percent|over} now.",
    "It is above {a third|ratio|0.333333|||over} of it.",
    # none has
    "It was over {3-1|score|3|1} then.",
    "About {12 March 2024|date} he left.",
    "Over between {5 and 6 metres|quantity|5|6|metre|range}.",
    # before
    "≥{40%|percent|40||percent|over} left.",
    "≤{40%|percent|40||percent|under} left.",
    "> {40%|percent|40||percent|over} left.",
    "≈ {40%|percent|40||percent|about} left.",
    "It is overs {40|count|40||||cars} cars.",
    "Under some {40|count|40|||under|cars} cars left.",
    "About a {40%|percent|40||percent|about|share} share.",
    "No more than {40|count|40|||under|cars} cars left.",
    "Not less than {40|count|40|||over|cars} cars left.",
    "It never exceeds {40|count|40|||over|cars} cars.",
    "It exceeds {40|count|40|||over|cars} cars.",
    "It does not exceed {40|count|40|||under|cars} cars.",
    "At the most {40|count|40|||under|cars} cars left.",
    "As many as {40|count|40|||under|cars} cars left.",
    # after
    "It is {40|count|40|||about|cars} cars or so.",
    "It is {40|count|40|||about} or thereabouts.",
    "It is {40|count|40|||about}, give or take.",
    "It is {40|count|40|||over} plus.",
    "It is {40|count|40|||over|cars} cars and over.",
    "It is {40|count|40|||over} or above.",
    "It is {40|count|40|||over} at least.",
    "It is {40|count|40|||under} at the most.",
    "It is {40|count|40|||under} or less.",
    "It is {40|count|40|||under} and under.",
    "It is {40|count|40|||under|cars} cars or below.",
    # no bound
    "A row above a {40%|percent|40||percent||share} share.",
    "Over {a third|ratio|0.333333|||over} of it.",
    "A row over their {two|count|2||||sons} sons.",
    "They lay beyond {two|count|2||||walls} walls.",
    "They lay beyond {40%|percent|40||percent|over} of it.",
    "They lay inside {two|count|2||||walls} walls.",
    "They ate there over {five years|duration|5||year}.",
    "They ate there for over {five years|duration|5||year|over}.",
    "Over {three|count|3||||seasons} seasons they ate.",
    "Over {twice|count|2} it came.",
    "Over {twice|ratio|2|||over|price} the price.",
    # near and place
    "It is near {a third|ratio|0.333333|||about} of it.",
    "Near {40 metres|quantity|40||metre|about} it is.",
    "It is near {40 metres|quantity|40||metre|about}.",
    "Near the {40|count|40||||cars} cars.",
    "It is inside {40 minutes|duration|40||minute|under}.",
    "They met below {two|count|2||||men} men.",
    "It is under {two|count|2|||under|men} men.",
    "It ran over {two years|duration|2||year}.",
    "They met over a {two-year|duration|2||year||span} span.",
    "Over a {40%|percent|40||percent||rise} rise.",
    "Over {two|count|2||||games} games they fell.",
    "Over {two|count|2|||over|cars} cars they fell.",
    "It is over {twice|count|2}.",
    "It is over {40|count|40|||over}.",
    "Over an additional {40|count|40|||over|cars} cars.",
    "It is not exceeding {40|count|40|||under|cars} cars.",
    "It is nearly {40|count|40|||about|cars} cars.",
    "It is almost a {40|count|40|||about|cars} cars.",
    "It is {40|count|40} in all.",
    "It is {40|count|40|||over} and more.",
    "It is {40|count|40|||about|cars} cars or thereabouts now.",
    # near things
    "The ship lay near {two|count|2||||islands} islands.",
    "The ship lay near {40 metres|quantity|40||metre|about} off.",
    "The ship lay near the {second|ordinal|2||||pier} pier.",
    "He came near {40 hours|duration|40||hour|about} late.",
    # time that is exceeded after a comma
    "By then, over {five years|duration|5||year|over} had passed.",
]


@pytest.mark.parametrize("marked", CASES)
def test_bounds(marked):
    check(marked)
