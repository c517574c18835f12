"""Ratios."""

import pytest

from tests.recognition.figures.marked import check

CASES = [
    # times
    "It is {1.5 times|ratio|1.5} as large.",
    "They won it {nine times|count|9}.",
    "They won it {nine times|ratio|9} more.",
    "It is {two to three times|ratio|2|3||range} larger.",
    "It is {three|count|3} to {two times|ratio|2} larger.",
    "It is {10x|ratio|10||||size} the size.",
    "They won it {1.5 times|ratio|1.5}.",
    # fold
    "It grew {20-fold|ratio|20}.",
    "It grew {threefold|ratio|3}.",
    "It is onefold.",
    # to one
    "The odds are {four to one|ratio|4}.",
    "The odds are {5:1|ratio|5} there.",
    "It is {four|count|4} to one of them.",
    # one in so many
    "It is {1 in 6|ratio|0.166667||||ballots} ballots.",
    "{One pupil in five|ratio|0.2||||pupil} left.",
    "{Three in ten|ratio|0.3} left.",
    "{Three|count|3} in {47|count|47} left.",
    "{One in every ten|ratio|0.1||||metres} metres.",
    "{Three|count|3||||pupils} pupils in {ten|count|10||||pupils} left.",
    "One in {1950|date} left.",
    "{Nine out of ten|ratio|0.9} left.",
    "{1.5|count|1.5} in {ten|count|10} left.",
    "{Two|count|2} in every {ten metres|quantity|10||metre}.",
    # twice
    "It costs {twice|ratio|2||||price} the price.",
    "It came {twice|count|2}.",
    "It costs {thrice|ratio|3||||price} the price.",
    "Take it {once|count|1} a day.",
    "Once it came.",
    "It came only {once|count|1}.",
    "It came {once|count|1} or {twice|count|2}.",
    # times
    "It is {two-times|ratio|2} larger.",
    "It is {two or three times|ratio|2|3||range} larger.",
    "It is {two-three times|ratio|2|3||range} larger.",
    "It is {2–3 times|ratio|2|3||range} larger.",
    "It is {two to three times|count|2|3||range} a day.",
    "It is 10xs larger.",
    "It is {five times|ratio|5} a normal day.",
    "It is {five times|count|5||||daily} daily.",
    "It is {five times|ratio|5} as large.",
    # to one
    "It is {four-to-one|ratio|4} now.",
    "It is {4 to 1|ratio|4} now.",
    "It is {4-to-1|ratio|4} now.",
    "It is {4:1|ratio|4} now.",
    "It is 1:1 now.",
    "It is {two|count|2} to {one million|count|1000000}.",
    # in
    "{One in each five|ratio|0.2} left.",
    "{One out of every five|ratio|0.2} left.",
    "{One out of five|ratio|0.2} left.",
    "One out of {ten metres|quantity|10||metre}.",
    "{Seven in twenty|ratio|0.35} left.",
    "{Two in 15|ratio|0.133333} left.",
    "{One in 16|ratio|0.0625} left.",
    "{Zero|count|0} in {ten|count|10} left.",
    "{Five|count|5} in {five|count|5} left.",
    "One in {2000|date} left.",
    "One in {2099|date} left.",
    "One in {1900|date} left.",
    "{One pupil in every five|ratio|0.2||||pupil} left.",
    "{One in every ten|ratio|0.1||||years} years.",
    # once
    "It came {once|count|1} every day.",
    "It came {once|count|1} per day.",
    "It came {once|count|1} in every day.",
    "It came {once|count|1} in the last day.",
    "It came once in a day.",
    "It came at least {once|count|1|||over}.",
    "It came more than {once|count|1|||over}.",
    "Once or {twice|count|2} it came.",
    "Once a day it came.",
    "It came lonely once.",
    "It came {TWICE|count|2}.",
    "{Twice|ratio|2} as many came.",
    # fold
    "It grew {twofold|ratio|2}.",
    "It grew {tenfold|ratio|10}.",
    "It grew {20 fold|ratio|20}.",
    "It grew {20fold|ratio|20}.",
    # more
    "It is {1.5 times|ratio|1.5} it.",
    "It is {two times|count|2} it.",
    "{Three|count|3} in {11|count|11} left.",
    "{Three in 30|ratio|0.1} left.",
    "{Six|count|6} in every {5|count|5} left.",
    "One in a {five|count|5} left.",
    "{1.5|count|1.5} in {10|count|10} left.",
    "{Five to one|ratio|5} it is.",
    "It is {one in five-hundred|ratio|0.002}.",
    "It is threefoldx more.",
    "It is {5-fold|ratio|5} more.",
    "It is {fivefold|ratio|5}.",
]


@pytest.mark.parametrize("marked", CASES)
def test_ratios(marked):
    check(marked)
