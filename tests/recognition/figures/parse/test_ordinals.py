"""Ordinals, and words that are none."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # digits
    "In the {88th|ordinal|88||||minute} minute he scored.",
    "On 88th Street he scored.",
    "The 82nd Airborne left.",
    "The {1,000th|ordinal|1000||||visitor} visitor came.",
    # words
    "He seeks a {third|ordinal|3||||term} term.",
    "He came {third|ordinal|3}.",
    "The {second|ordinal|2} of them.",
    "They saw it third.",
    "The first lady came.",
    "First, it rained.",
    "He first played there.",
    "He {first|ordinal|1||||plays} plays there.",
    "At first light he left.",
    "He is Third Man.",
    "It took a second.",
    "He came second to none.",
    "The first is here.",
    "He is their {third|ordinal|3}.",
    # seconds
    "A {twenty-second|duration|20||second||pause} pause came.",
    # digits
    "On the {1st|ordinal|1||||day} day it came.",
    "On the {2nd|ordinal|2||||day} day it came.",
    "On the {3rd|ordinal|3||||day} day it came.",
    "In 1st Avenue it came.",
    "In 1st St it came.",
    "In {1st|ordinal|1||||Stone} Stone it came.",
    "The 3rd-Brigade men.",
    # owned
    "Ali’s {twenty-second|ordinal|22||||goal} goal.",
    "The boys’ {twenty-second|ordinal|22||||goal} goal.",
    "In his {thirty-second|ordinal|32||||goal} goal.",
    "A {thirty-second|duration|30||second||goal} goal.",
    # words
    "He is the {twenty-first|ordinal|21||||man} man.",
    "The {hundredth|ordinal|100||||car} car came.",
    "The {third|ordinal|3||||largest car}-largest car.",
    "It was second nature.",
    "It was first-class.",
    "First aid came.",
    "It was second only to it.",
    "First and foremost it rained.",
    "It is first, they say.",
    "Second Man came.",
    "The {Second|ordinal|2} of them.",
    "{Third|ordinal|3||||time} time it rained.",
    "At {third|ordinal|3||||place games}-place games.",
    "It was {third|ordinal|3}.",
    "It is joint {third|ordinal|3}.",
    "It ranked only {third|ordinal|3}.",
    "A split second.",
    "Every second it came.",
    "Per second it came.",
    "The {second|ordinal|2||||big one} big one.",
    "It came from {third|ordinal|3}.",
    "It saw Ali’s {third|ordinal|3}.",
    "It began, third.",
    # more
    "They were first named.",
    "They were {third|ordinal|3||||men} men.",
    "And {third|ordinal|3||||men} men left.",
    "A second-hand car.",
    "It came {second|ordinal|2}.",
    "He finished joint {third|ordinal|3}.",
    "Both {third|ordinal|3||||men} men left.",
    "Third.",
    "Third, it rained.",
    "It is the {third|ordinal|3}.",
    "In {third|ordinal|3} it came.",
    "In {Third|ordinal|3} it came.",
    "It is a {first|ordinal|1}.",
    "It was {a third|ratio|0.333333}.",
    "Since he third men left.",
    "On the {100th|ordinal|100||||day} day.",
    "On the 1,00th day.",
    "Fourth in it.",
    "It is our {fourth|ordinal|4}, they say.",
    # no ordinal
]


@pytest.mark.parametrize("marked", CASES)
def test_ordinals(marked):
    check(marked)
