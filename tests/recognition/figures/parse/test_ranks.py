"""Ranks."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # numbers
    "She is the world’s {No. 2|ordinal|2||||player} player.",
    "He is {number two|ordinal|2} here.",
    "No. 10 said it.",
    "A No. 10 source said it.",
    "{Number 12|ordinal|12} said it.",
    "The Chanel {No. 5|ordinal|5||||scent} scent is here.",
    "In Court No. 3 they met.",
    "At No. 3 Baker Street they met.",
    # forms
    "He is {No 2|ordinal|2} here.",
    "He is {No.2|ordinal|2} here.",
    "He is {Number 2|ordinal|2} here.",
    "He is {number-two|ordinal|2} here.",
    "He is {Number two|ordinal|2} here.",
    "He is No. 2.5 here.",
    "He is No. 2-x here.",
    "He is No. 2x here.",
    "He is No. 12345 here.",
    "He is {No. 1234|ordinal|1234} here.",
    "He is number twox here.",
    # houses
    "A No. 11 source said it.",
    "No. 11 said it.",
    "{No. 12|ordinal|12} said it.",
    "A No. 10 Source said it.",
    "At No. 3 Great Baker Road.",
    "At No. 3 Baker Lane.",
    "At {No. 3|ordinal|3||||Baker men} Baker men.",
    "In Room No. 3 they met.",
    "In Symphony No. 3 they met.",
    "In Op. No. 3 they met.",
    "In broom {No. 3|ordinal|3} they met.",
    # more
    "He is ranked {No. 5|ordinal|5}.",
    "She is {No. 1|ordinal|1}.",
    "The world {No. 1|ordinal|1} left.",
    "He is {No. 10|ordinal|10} now.",
    "A {No. 10|ordinal|10||||aide} aide said it.",
    "A No. 10 spokesman said it.",
    "The No. 5-rated man.",
]


@pytest.mark.parametrize("marked", CASES)
def test_ranks(marked):
    check(marked)
