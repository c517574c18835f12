"""One is a number or a pronoun."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # one
    "They have {one|count|1||||child} child.",
    "No one came.",
    "One of the {two|count|2||||men} men left.",
    "Only {one|count|1||||men} of the {two|count|2||||men} men left.",
    "One of the men left.",
    "{One|count|1} more than before is here.",
    "They want {one|count|1} more than before.",
    "Not one more than before is here.",
    "One playing with it left.",
    "One quickly left.",
    "{One|count|1||||elderly man} elderly man left.",
    "One elected him.",
    "One says so.",
    "They have one as well.",
    "Only {one|count|1||||men} of the {twelve|count|12||||men} men left.",
    "Only one of the {thirteen|count|13||||men} men left.",
    # more
    "Just {one|count|1||||men} of the {two|count|2||||men} men left.",
    "One of his {three|count|3||||men} men left.",
    "One of the last {two|count|2||||men} men left.",
    "One of the {20|count|20||||men} men left.",
    "One of these dozen men left.",
    "If one man left.",
    "{One|count|1||||big man} big man left.",
    "One by one they left.",
    "One is late.",
    "{One|count|1||||lonely man} lonely man left.",
    "One sadly late man.",
    "One going to bed.",
    "One going red.",
    "Each one man left.",
    "One it left.",
    "But {one|count|1||||man} man left.",
]


@pytest.mark.parametrize("marked", CASES)
def test_numeral_one(marked):
    check(marked)
